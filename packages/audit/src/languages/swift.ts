import type { Language } from './language.ts';
import { lowerUnit } from './unit.ts';
import { swiftExpressions } from './swift/expressions.ts';
import { plainStrings } from './swift/raw-strings.ts';
import { swiftStatements } from './swift/statements.ts';

const dialect = { expressions: swiftExpressions, statements: swiftStatements };

export const swift: Language = {
  id: 'swift',
  name: 'Swift',
  extensions: ['.swift'],
  interpreters: /^swift$/,
  grammarOf: () => 'swift',
  prepare: (text) => withoutConditions(plainStrings(text)),
  lower: (root, file, text) => lowerUnit(root, { file, text, language: 'swift' }, dialect),
  hasImplicitThis: true,
  hasGlobalTypes: true,
  addsToForeignTypes: true,
  hasOverloads: true,
  callsMethodsOnly: true,
  sharesTopLevel: true,
  hasArgumentLabels: true,
  mapLoops: 'pairs',
  mapViews: { keys: '#keys', values: '#values' },
  hasSpreadBlocks: true,
};

/** Both sides of `#if` are read: the grammar knows no such lines. */
const withoutConditions = (text: string): string =>
  text.replaceAll(/^[ \t]*#(?:if|elseif|else|endif)\b[^\n\r]*/gm, (line) => ' '.repeat(line.length));
