import { kotlinExpressions } from './kotlin/expressions.ts';
import { kotlinStatements } from './kotlin/statements.ts';
import type { Language } from './language.ts';
import { lowerUnit } from './unit.ts';

const dialect = { expressions: kotlinExpressions, statements: kotlinStatements };

export const kotlin: Language = {
  id: 'kotlin',
  name: 'Kotlin',
  extensions: ['.kt', '.kts'],
  family: 'jvm',
  grammarOf: () => 'kotlin',
  prepare: (text) => withLineEnds(text),
  lower: (root, file, text) => lowerUnit(root, { file, text, language: 'kotlin' }, dialect),
  hasImplicitThis: true,
  hasGlobalTypes: true,
  hasOverloads: true,
  sharesTopLevel: true,
  mapLoops: 'pairs',
};

// Strings and comments first: a brace in one of them ends nothing. What is never closed is looked through once, not from each start.
const beforeBrace =
  /"""[^]*?(?:"""|$)|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|[ \t](?=\})/g;

/** The grammar wants a line's end before the brace that closes a class; the language does not. A space there becomes one. */
const withLineEnds = (text: string): string =>
  text
    .replaceAll(beforeBrace, (found) => (found === ' ' || found === '\t' ? '\n' : found))
    .replace(cutAnnotation, (found) => ' '.repeat(found.length));

/** The grammar looks for the end of an annotation's line for ever where the file ends in one, which is said of nothing. */
const cutAnnotation = /@[\w.:]*(?:\((?:[^()\n]|\([^()\n]*\))*\))?[ \t]*$/;
