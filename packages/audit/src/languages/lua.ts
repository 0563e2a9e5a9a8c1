import type { Node } from 'web-tree-sitter';
import type { Export, FileOutline, Statement } from '../outline/outline.ts';
import type { Language } from './language.ts';
import { startLowering, lowerStatements } from './lowering.ts';
import { expressions } from './lua/expressions.ts';
import { statements } from './lua/statements.ts';
import { errorsOf, partsOf } from './syntax.ts';

export const lua: Language = {
  id: 'lua',
  name: 'Lua',
  extensions: ['.lua'],
  interpreters: /^lua(?:jit)?[\d.-]*$/,
  grammarOf: () => 'lua',
  hasUntypedNames: true,
  hasGlobalNames: true,
  lower: (root, file, text) => lowerChunk(root, file, text),
};

/** What a file returns is what `require` gives. */
function lowerChunk(root: Node, file: string, text: string): FileOutline {
  const body: Statement[] = [];
  const lowering = startLowering(text, { expressions, statements }, body);
  lowerStatements(partsOf(root), lowering);
  const returned = body.flatMap((statement): Export[] =>
    statement.kind === 'return' && statement.value
      ? [{ name: 'default', value: statement.value, at: statement.at }]
      : [],
  );
  return {
    file,
    language: 'lua',
    imports: [],
    exports: returned.slice(-1),
    body: body.filter(({ kind }) => kind !== 'return'),
    guards: lowering.guards,
    errors: errorsOf(root, lowering.tooDeep),
  };
}
