import { lookAlikes } from './look-alikes.ts';

const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Georgian',
  'Hebrew',
  'Arabic',
  'Devanagari',
  'Thai',
  'Cherokee',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Bopomofo',
] as const;
type Script = (typeof scripts)[number];
const isAscii = (text: string): boolean => /^[!-~]*$/.test(text);
// Made when a host first needs them: a table of Unicode each.
let tests: readonly (readonly [Script, RegExp])[] | undefined;

/** Combinations that writers of a language do use: UTS 39 section 5.2, "highly restrictive". */
const together: readonly (readonly Script[])[] = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Hangul'],
  ['Latin', 'Han', 'Bopomofo'],
];

/** The scripts of the first label that mixes some which do not go together. Dots of every kind separate labels. */
export function mixedScripts(host: string): readonly string[] | undefined {
  if (isAscii(host)) return undefined;
  tests ??= scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);
  for (const label of host.normalize('NFKC').split(/[.\u3002]/)) {
    const found = tests.filter(([, test]) => test.test(label)).map(([script]) => script);
    if (found.length > 1 && !together.some((set) => found.every((script) => set.includes(script)))) return found;
  }
  return undefined;
}

/**
 * The same for hosts that look the same: the skeleton of UTS 39 section 4, by a table that holds what host names are made of.
 * Two different hosts in normal form with one skeleton are look-alikes.
 */
export const skeletonOf = (host: string): string =>
  Array.from(host.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, ''))
    .map((letter) => lookAlikes[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
