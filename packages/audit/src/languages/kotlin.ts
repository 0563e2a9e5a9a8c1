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
  prepare: (text) => withLineEnds(text.replaceAll(usedAsName, (word) => word.slice(0, -1) + hidden)),
  lower: (root, file, text) =>
    lowerUnit(root, { file, text: text.replaceAll(hiddenWord, wordOf), language: 'kotlin' }, dialect),
  hasImplicitThis: true,
  hasGlobalTypes: true,
  addsToForeignTypes: true,
  hasOverloads: true,
  callsMethodsOnly: true,
  sharesTopLevel: true,
  mapLoops: 'pairs',
  mapViews: { keys: '#keys', values: '#values', entries: '#rows' },
};

// Where something is called as a modifier is, `open.await()` and `open(path)`, the grammar waits for a declaration behind it. It sees
// another name instead.
const modifiers = 'open|sealed|final|override|abstract|lateinit|infix|inline|external|tailrec|vararg';
const usedAsName = new RegExp(
  `(?<=[\\s{(=>!,:;&|?+]|^)(?<!(?:fun|val|var)\\s)(?:${modifiers})(?=\\(|\\??\\.\\w|!!|\\[|[ \\t]*[-+]?=(?!=))`,
  'g',
);
const hidden = 'ŋ'; // in the place of the last letter
const words = new Map(modifiers.split('|').map((word) => [word.slice(0, -1) + hidden, word]));
const hiddenWord = new RegExp([...words.keys()].join('|'), 'g');
const wordOf = (word: string): string => words.get(word) ?? word;

// Strings and comments first: a brace in one of them ends nothing. What is never closed is looked through once, not from each start.
const notAsWritten = new RegExp(
  [
    /"""[^]*?(?:"""|$)|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/,
    /[ \t](?=\})/,
    /[ \t](?=get\((?!\))|set\((?!\s*\w+\s*(?::[^()\n]*)?\)\s*[={]))(?<=[\w)\]"'}!]\s*\n[ \t]*)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/**
 * The grammar wants a line's end before the brace that closes a class; the language does not. A space there becomes one. And it takes
 * a call of `get` on a line of its own for what belongs to the property on the line before it: a semicolon parts them.
 */
const withLineEnds = (text: string): string =>
  text
    .replaceAll(notAsWritten, (found, at: number) => {
      if (found !== ' ' && found !== '\t') return found;
      return text[at + 1] === '}' ? '\n' : ';';
    })
    .replace(cutAnnotation, (found) => ' '.repeat(found.length));

/** The grammar looks for the end of an annotation's line for ever where the file ends in one, which is said of nothing. */
const cutAnnotation = /@[\w.:]*(?:\((?:[^()\n]|\([^()\n]*\))*\))?[ \t]*$/;
