import fc from 'fast-check';

/** One act of damage, at places between 0 and 1 of the file. */
export type Edit = Readonly<{ kind: string; from: number; to: number; times: number }>;

type Damage = (whole: string, start: number, end: number, edit: Edit) => string;

const put =
  (text: string): Damage =>
  (whole, start) =>
    whole.slice(0, start) + text + whole.slice(start);
const wrap =
  (open: string, close: string): Damage =>
  (whole, start, end, { times }) =>
    whole.slice(0, start) + open.repeat(times) + whole.slice(start, end) + close.repeat(times) + whole.slice(end);

const conflict = (mine: string): string => `\n<<<<<<< HEAD\n${mine}\n=======\n${mine.slice(1)}\n>>>>>>> other\n`;
const longest = 1024 * 1024;

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

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...Object.keys(kinds)),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    times: fc.integer({ min: 1, max: 2_000 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** One edit after the other. What grows beyond the size of a file that is read is cut there. */
export function damaged(bytes: string, list: readonly Edit[]): string {
  let whole = bytes;
  for (const edit of list) {
    const [from, to] = [Math.min(edit.from, edit.to), Math.max(edit.from, edit.to)];
    const [start, end] = [Math.floor(from * whole.length), Math.floor(to * whole.length)];
    whole = (kinds[edit.kind]?.(whole, start, end, edit) ?? whole).slice(0, longest);
  }
  return whole;
}
