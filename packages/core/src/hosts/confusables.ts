const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Hebrew',
  'Arabic',
  'Thai',
  'Georgian',
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

/** The scripts of the first label that mixes some which do not go together. */
export function mixedScripts(host: string): readonly string[] | undefined {
  if (isAscii(host)) return undefined;
  tests ??= scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);
  for (const label of host.split('.')) {
    const found = tests.filter(([, test]) => test.test(label)).map(([script]) => script);
    if (found.length > 1 && !together.some((set) => found.every((script) => set.includes(script)))) return found;
  }
  return undefined;
}

/** Letters that look alike in common fonts, towards Latin; a part of the table of UTS 39 that host names are made of. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  г: 'r',
  α: 'a',
  ο: 'o',
  ν: 'v',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  ι: 'i',
  κ: 'k',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  0: 'o',
  1: 'l',
  '|': 'l',
};

/** The same for hosts that look the same. */
export const skeletonOf = (host: string): string =>
  Array.from(host.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, ''))
    .map((letter) => lookAlikes[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
