import type { Node } from 'web-tree-sitter';
import type { FileOutline, Statement } from '../outline/outline.ts';
import { isPage, keepScripts, pageGrammar, templateExtensions } from './embedded-scripts.ts';
import { startLowering } from './javascript/lowering.ts';
import { withPrototypeClasses } from './javascript/prototypes.ts';
import { lowerStatements } from './javascript/statements.ts';
import type { Language } from './language.ts';
import { errorsOf, partsOf } from './syntax.ts';

// Declaration files hold types alone.
const isDeclarationFile = (file: string): boolean => /\.d(?:\.\w+)?\.[cm]?ts$/i.test(file);

// Flow's types are near enough to TypeScript's.
const flow = /^\s*(?:\/\*|\/\/)[^]*@flow\b/;
const headLength = 1_000;

// A merge that nobody finished: both sides are read, instead of one misread by way of its marker.
const conflict = /^<{7} /m;
const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm;
// The grammar knows `export type { A }` and not `export type *`; which of the two kinds it is does not matter here.
const typeOnlyStar = /^([ \t]*export )type(?=\s+\*)/gm;
const blank = (text: string): string => ' '.repeat(text.length);

/** JavaScript and TypeScript with JSX, and the scripts of Vue, Svelte and HTML files. */
export const javascript: Language = {
  id: 'javascript',
  name: 'JavaScript and TypeScript',
  extensions: [
    '.js',
    '.mjs',
    '.cjs',
    '.jsx',
    '.ts',
    '.mts',
    '.cts',
    '.tsx',
    '.vue',
    '.svelte',
    '.html',
    '.htm',
    ...templateExtensions,
  ],
  interpreters: /^(?:node(?:js)?|deno|bun|ts-node|tsx|zx)$/,
  grammarOf: (file, text) => {
    if (isPage(file)) return pageGrammar(text);
    if (/\.tsx$/i.test(file)) return 'tsx';
    if (/\.[cm]?ts$/i.test(file)) return 'typescript';
    return flow.test(text.slice(0, headLength)) ? 'tsx' : 'javascript';
  },
  prepare: (text, file) => {
    if (isDeclarationFile(file)) return '';
    const code = (isPage(file) ? keepScripts(text) : text).replaceAll(typeOnlyStar, '$1    ');
    return conflict.test(code) ? code.replaceAll(marker, blank) : code;
  },
  lower: (root, file, text) => lowerProgram(root, file, text),
  hasUntypedNames: true,
};

function lowerProgram(root: Node, file: string, text: string): FileOutline {
  const body: Statement[] = [];
  const lowering = startLowering(text, body);
  lowerStatements(partsOf(root), lowering);
  const errors = [...errorsOf(root), ...lowering.tooDeep].toSorted((left, right) => left.start - right.start);
  const { imports, exports, guards } = lowering;
  return { file, language: 'javascript', imports, exports, body: withPrototypeClasses(body), guards, errors };
}
