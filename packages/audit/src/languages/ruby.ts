import type { Node } from 'web-tree-sitter';
import type { FileOutline, Statement } from '../outline/outline.ts';
import type { Language } from './language.ts';
import { lowerStatements, startLowering } from './lowering.ts';
import { expressions } from './ruby/expressions.ts';
import { pairHeredocs } from './ruby/heredocs.ts';
import { statements } from './ruby/statements.ts';
import { errorsOf, partsOf } from './syntax.ts';

export const ruby: Language = {
  id: 'ruby',
  name: 'Ruby',
  extensions: ['.rb', '.rake', '.ru', '.gemspec', '.jbuilder'],
  fileNames: ['rakefile', 'gemfile', 'config.ru'],
  interpreters: /^j?ruby[\d.]*$/,
  grammarOf: () => 'ruby',
  lower: (root, file, text) => lowerScript(root, file, text),
  hasImplicitThis: true,
  hasGlobalTypes: true,
  hasOpenClasses: true,
  addsToForeignTypes: true,
  hasGlobalNames: true,
  mapLoops: 'pairs',
  hasSpreadBlocks: true,
  hasUntypedNames: true,
  hasFieldsBesideMethods: true,
};

function lowerScript(root: Node, file: string, text: string): FileOutline {
  const body: Statement[] = [];
  const lowering = startLowering(text, { expressions, statements }, body);
  pairHeredocs(root, lowering);
  lowerStatements(partsOf(root), lowering);
  const { imports, guards, tooDeep } = lowering;
  return { file, language: 'ruby', imports, exports: [], body, guards, errors: errorsOf(root, tooDeep) };
}
