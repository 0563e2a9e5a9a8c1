const single: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\u0007',
  e: '\u001B',
  s: ' ',
  '\n': '',
};

const escape = /\\(?:x([\da-f]{1,2})|u\{([\da-f]{1,6})\}|u([\da-f]{4})|(\d{1,3})|([^]))/gi;

export interface EscapeRules {
  /** Letters that stand for a character of their own; any other letter is left as it is written, backslash included. */
  readonly letters: string;
  /** The base of `\123`. */
  readonly numbers: 8 | 10;
}

/** A string's escapes decoded. Where a language drops the backslash before any other character, so does this. */
export function decodeEscapes(source: string, { letters, numbers }: EscapeRules): string {
  if (!source.includes('\\')) return source;
  return source.replaceAll(
    escape,
    (whole, hex?: string, long?: string, four?: string, digits?: string, char?: string) => {
      const code = hex ?? long ?? four;
      if (code !== undefined) return fromCode(Number.parseInt(code, 16), whole);
      if (digits !== undefined) return fromCode(Number.parseInt(digits, numbers), whole);
      if (char === undefined || !/[a-z]/i.test(char)) return char === '\n' ? '' : (char ?? whole);
      return letters.includes(char) ? (single[char] ?? whole) : whole;
    },
  );
}

const fromCode = (code: number, otherwise: string): string =>
  code <= 0x10_ff_ff ? String.fromCodePoint(code) : otherwise;
