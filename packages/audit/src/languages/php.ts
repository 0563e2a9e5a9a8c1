import type { Node } from 'web-tree-sitter';
import type { Export, FileOutline, Statement } from '../outline/outline.ts';
import { javascript } from './javascript.ts';
import type { Language } from './language.ts';
import { lowerStatements, startLowering } from './lowering.ts';
import { expressions } from './php/expressions.ts';
import { scriptsOf } from './php/scripts.ts';
import { statements } from './php/statements.ts';
import { errorsOf, partsOf } from './syntax.ts';

export const php: Language = {
  id: 'php',
  name: 'PHP',
  extensions: ['.php', '.phtml', '.php5', '.php7', '.inc'],
  interpreters: /^php[\d.]*$/,
  grammarOf: () => 'php',
  scripts: { language: javascript, textOf: scriptsOf },
  lower: (root, file, text) => lowerScript(root, file, text),
  hasGlobalTypes: true,
  hasGlobalNames: true,
  hasUntypedNames: true,
  hasFieldsBesideMethods: true,
  callsMethodsOnly: true,
};

/** What a configuration file returns is what `require` gives. */
function lowerScript(root: Node, file: string, text: string): FileOutline {
  const body: Statement[] = [];
  const lowering = startLowering(text, { expressions, statements }, body);
  lowerStatements(partsOf(root), lowering);
  const { imports, namespace, guards, tooDeep } = lowering;
  const returned = body.flatMap(({ kind, at, ...statement }): Export[] =>
    kind === 'return' && 'value' in statement && statement.value
      ? [{ name: 'default', value: statement.value, at }]
      : [],
  );
  return {
    file,
    language: 'php',
    ...(namespace !== undefined && { namespace }),
    imports,
    exports: returned.slice(-1),
    body: body.filter(({ kind }) => kind !== 'return'),
    guards,
    errors: errorsOf(root, tooDeep),
  };
}
