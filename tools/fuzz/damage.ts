import fc from 'fast-check';
import { type Damage, type Edit, longest } from './edit.ts';
import { nestKinds, repeatKinds } from './heavy-damage.ts';

const put =
  (text: string): Damage =>
  (whole, start) =>
    whole.slice(0, start) + text + whole.slice(start);
const wrap =
  (open: string, close: string): Damage =>
  (whole, start, end, { times }) =>
    whole.slice(0, start) + open.repeat(times) + whole.slice(start, end) + close.repeat(times) + whole.slice(end);

const conflict = (mine: string): string => `\n<<<<<<< HEAD\n${mine}\n=======\n${mine.slice(1)}\n>>>>>>> other\n`;

/** Every kind by its name, which a counterexample shows. */
const kinds: Readonly<Record<string, Damage>> = {
  cut: (whole, start, end) => whole.slice(0, start) + whole.slice(end),
  'break off': (whole, start) => whole.slice(0, start),
  'lose the start': (whole, start) => whole.slice(start),
  duplicate: (whole, start, end) => whole.slice(0, end) + whole.slice(start),
  swap: (whole, start, end) => whole.slice(end) + whole.slice(start, end) + whole.slice(0, start),
  conflict: (whole, start, end) => whole.slice(0, start) + conflict(whole.slice(start, end)) + whole.slice(end),
  'join lines': (whole, start, end) =>
    whole.slice(0, start) + whole.slice(start, end).replaceAll(/\r?\n/g, ' ') + whole.slice(end),
  'break lines': (whole, start, end) =>
    whole.slice(0, start) + whole.slice(start, end).replaceAll(' ', '\n') + whole.slice(end),
  'repeat much': (whole, start, end, { times }) => {
    const piece = whole.slice(start, end);
    const room = Math.floor((longest - whole.length) / Math.max(1, piece.length));
    return whole.slice(0, start) + piece.repeat(Math.max(1, Math.min(times * 20, room))) + whole.slice(end);
  },
  'nest in (': wrap('(', ')'),
  'nest in [': wrap('[', ']'),
  'nest in {': wrap('{', '}'),
  'nest in f(': wrap('f(', ')'),
  'nest in <': wrap('a<', '>'),
  'nest in ${': wrap('"${', '}"'),
  'not UTF-8': put('\xff\xfe\xc3('),
  'half a letter': put('\xe2\x82'),
  'a lone surrogate': put('\xed\xa0\x80'),
  'byte order mark': (whole) => `\xef\xbb\xbf${whole}`,
  carriage: (whole) => whole.replaceAll('\n', '\r'),
  ...Object.fromEntries(
    [
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      '<',
      '>',
      '"',
      "'",
      '`',
      '"""',
      '/*',
      '*/',
      '//',
      '#',
      '\\',
      ';',
      '@',
      '${',
      '<<A\n',
      '<?php',
      '?>',
      '</script>',
      '=begin\n',
      '--[[',
      '\t',
      '&',
      '=>',
    ].map((text) => [text, put(text)]),
  ),
};

const places = {
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  times: fc.integer({ min: 1, max: 2_000 }),
};

/** Nine lists of light acts for one heavy act, which takes the time of a hundred others; or heavy ones alone. */
export function edits(language: string, isHeavy: boolean): fc.Arbitrary<readonly Edit[]> {
  const actOf = (damage: Readonly<Record<string, Damage>>): fc.Arbitrary<Edit> =>
    fc.record({ kind: fc.constantFrom(...Object.keys(damage)), ...places });
  const heavy = fc.oneof(actOf(repeatKinds), actOf(nestKinds(language))).map((edit) => [edit]);
  if (isHeavy) return heavy;
  return fc.oneof(
    { weight: 9, arbitrary: fc.array(actOf(kinds), { minLength: 1, maxLength: 6 }) },
    { weight: 1, arbitrary: heavy },
  );
}

/** One edit after the other. What grows beyond the size of a file that is read is cut there. */
export function damaged(bytes: string, list: readonly Edit[], language: string): string {
  const known = { ...kinds, ...repeatKinds, ...nestKinds(language) };
  let whole = bytes;
  for (const edit of list) {
    const [from, to] = [Math.min(edit.from, edit.to), Math.max(edit.from, edit.to)];
    const [start, end] = [Math.floor(from * whole.length), Math.floor(to * whole.length)];
    whole = (known[edit.kind]?.(whole, start, end, edit) ?? whole).slice(0, longest);
  }
  return whole;
}
