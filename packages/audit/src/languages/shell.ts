import type { Node } from 'web-tree-sitter';
import type { FileOutline, Statement } from '../outline/outline.ts';
import type { Language } from './language.ts';
import { lowerStatements, startLowering } from './lowering.ts';
import { expressions } from './shell/expressions.ts';
import { statements } from './shell/statements.ts';
import { errorsOf, partsOf } from './syntax.ts';

export const shell: Language = {
  id: 'shell',
  name: 'Shell',
  extensions: ['.sh', '.bash', '.zsh', '.ksh', '.bats'],
  interpreters: /^(?:ba|z|da|k|a)?sh$/,
  grammarOf: () => 'bash',
  callsPrograms: true,
  hasUntypedNames: true,
  // The grammar wants a semicolon in `for arg do`, a loop through what the script was called with. Only where a command may begin:
  // elsewhere these are words of a text.
  prepare: (text) =>
    text.replaceAll(/((?:^|[;{(&|]|\b(?:do|then|else)[ \t])[ \t]*for[ \t]+\w+)[ \t]([ \t]*do\b)/gm, '$1;$2'),
  lower: (root, file, text) => lowerScript(root, file, text),
};

function lowerScript(root: Node, file: string, text: string): FileOutline {
  const body: Statement[] = [];
  const lowering = startLowering(text, { expressions, statements }, body);
  lowerStatements(partsOf(root), lowering);
  return {
    file,
    language: 'shell',
    imports: lowering.imports,
    exports: [],
    body,
    guards: lowering.guards,
    errors: errorsOf(root, lowering.tooDeep),
  };
}
