import { takeTypes } from './go/declarations.ts';
import { expressions } from './go/expressions.ts';
import { statements } from './go/statements.ts';
import type { Language } from './language.ts';
import { lowerUnit } from './unit.ts';

export const go: Language = {
  id: 'go',
  name: 'Go',
  extensions: ['.go'],
  grammarOf: () => 'go',
  lower: (root, file, text) => lowerUnit(root, { file, text, language: 'go' }, { expressions, statements }, takeTypes),
  hasGlobalTypes: true,
  declaresObjects: true,
  hasPackageScope: true,
};
