import type { Node } from 'web-tree-sitter';
import type { FileOutline, Statement } from '../outline/outline.ts';
import type { Language } from './language.ts';
import type { Lowering } from './python/lowering.ts';
import { lowerStatements } from './python/statements.ts';
import { errorsOf, partsOf } from './syntax.ts';

export const python: Language = {
  id: 'python',
  name: 'Python',
  extensions: ['.py', '.pyw', '.pyi'],
  interpreters: /^(?:python|pypy)[\d.]*$/,
  grammarOf: () => 'python',
  lower: (root, file, text) => lowerModule(root, file, text),
  mapLoops: 'keys',
  hasUntypedNames: true,
};

function lowerModule(root: Node, file: string, text: string): FileOutline {
  const body: Statement[] = [];
  const lowering: Lowering = {
    text,
    imports: [],
    guards: [],
    tooDeep: [],
    block: { into: body, arms: [] },
    selves: [],
    globals: new Set(),
    depth: 0,
    branches: 0,
  };
  lowerStatements(partsOf(root), lowering);
  return {
    file,
    language: 'python',
    imports: lowering.imports,
    exports: [],
    body,
    guards: lowering.guards,
    errors: errorsOf(root, lowering.tooDeep),
  };
}
