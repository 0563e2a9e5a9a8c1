import { javaExpressions } from './java/expressions.ts';
import { javaStatements } from './java/statements.ts';
import type { Language } from './language.ts';
import { lowerUnit } from './unit.ts';

const dialect = { expressions: javaExpressions, statements: javaStatements };

export const java: Language = {
  id: 'java',
  name: 'Java',
  extensions: ['.java'],
  family: 'jvm',
  grammarOf: () => 'java',
  lower: (root, file, text) => lowerUnit(root, { file, text, language: 'java' }, dialect),
  hasImplicitThis: true,
  hasGlobalTypes: true,
  hasOverloads: true,
  callsMethodsOnly: true,
};
