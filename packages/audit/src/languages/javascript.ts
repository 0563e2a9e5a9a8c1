import type { Node } from 'web-tree-sitter';
import type { FileOutline, Statement } from '../outline/outline.ts';
import { isTypeScriptPage, keepScripts } from './embedded-scripts.ts';
import type { Lowering } from './javascript/lowering.ts';
import { lowerStatements } from './javascript/statements.ts';
import type { Language } from './language.ts';
import { errorsOf, partsOf, rangeOf } from './syntax.ts';

const isPage = (file: string): boolean => /\.(?:vue|svelte|html?)$/i.test(file);

/** JavaScript and TypeScript with JSX, and the scripts of Vue, Svelte and HTML files. */
export const javascript: Language = {
  id: 'javascript',
  name: 'JavaScript and TypeScript',
  extensions: ['.js', '.mjs', '.cjs', '.jsx', '.ts', '.mts', '.cts', '.tsx', '.vue', '.svelte', '.html', '.htm'],
  grammarOf: (file, text) => {
    if (/\.tsx$/i.test(file)) return 'tsx';
    if (/\.[cm]?ts$/i.test(file)) return 'typescript';
    return isPage(file) && isTypeScriptPage(text) ? 'typescript' : 'javascript';
  },
  prepare: (text, file) => (isPage(file) ? keepScripts(text) : text),
  lower: (root, file, text) => lowerProgram(root, file, text),
};

function lowerProgram(root: Node, file: string, text: string): FileOutline {
  const body: Statement[] = [];
  const lowering: Lowering = { text, imports: [], exports: [], hoisted: [], block: { into: body, arms: [] }, depth: 0, branches: 0 };
  // Declaration files hold types alone.
  if (!/\.d\.[cm]?ts$/i.test(file)) lowerStatements(partsOf(root), lowering);
  for (const hoisted of lowering.hoisted) body.push({ kind: 'class', class: hoisted, at: rangeOf(root), arms: [] });
  return { file, language: 'javascript', imports: lowering.imports, exports: lowering.exports, body, errors: errorsOf(root) };
}
