// A source of Rust as tokens, where what a macro is handed is compared with its pattern.

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Strings, characters, lifetimes and comments: nothing in them opens or closes anything. */
const opaque =
  /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|b?r(#*)"[^]*?(?:"\1|$)|b?"(?:\\[^]|[^"\\])*(?:"|$)|b?'(?:\\[^']+|[^\\'\n])'|'\w+/y;

/** Where what begins at a place ends, if it is a string, a character, a lifetime or a comment; else the place itself. */
export function skip(source: string, at: number): number {
  if (!/["'/br]/.test(source.charAt(at))) return at;
  if (/[br]/.test(source.charAt(at)) && /\w/.test(source.charAt(at - 1))) return at;
  opaque.lastIndex = at;
  return opaque.test(source) ? opaque.lastIndex : at;
}

/** Where the brackets of a source match: the closing one's place for every opening one. One pass. */
export function matchBrackets(source: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: { at: number; close: string }[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const skipped = skip(source, at);
    if (skipped > at) {
      at = skipped - 1;
      continue;
    }
    const char = source.charAt(at);
    const close = closing[char];
    if (close !== undefined) open.push({ at, close });
    else if (char === open.at(-1)?.close) ends.set(open.pop()?.at ?? 0, at);
  }
  return ends;
}

/** `text` is what it is written as; of a group its bracket. */
export type Token = Readonly<{ start: number; end: number; text: string; isGroup: boolean }>;

const word = /[A-Za-z_\d]+/y;
const sign = /=>|::|->|\.\.=?|&&|\|\||[=!<>+*/-]=|[^\s\w]/y;

/** A source whose brackets are known. */
export type Source = Readonly<{ text: string; ends: ReadonlyMap<number, number> }>;

export const sourceFrom = (text: string): Source => ({ text, ends: matchBrackets(text) });

/** The tokens of a part of it; what stands in brackets is one. Comments are none. */
export function tokensIn({ text, ends }: Source, from: number, to: number): readonly Token[] {
  const tokens: Token[] = [];
  const add = (start: number, end: number, isGroup = false): void => {
    tokens.push({ start, end, text: isGroup ? text.charAt(start) : text.slice(start, end), isGroup });
  };
  for (let at = from; at < to;) {
    const skipped = skip(text, at);
    const close = skipped > at ? undefined : ends.get(at);
    const start = at;
    if (/\s/.test(text.charAt(at))) at += 1;
    else if (skipped > at) {
      if (!/^\/[/*]/.test(text.slice(at, at + 2))) add(start, skipped);
      at = skipped;
    } else if (close === undefined) {
      const pattern = /\w/.test(text.charAt(at)) ? word : sign;
      pattern.lastIndex = at;
      at = pattern.test(text) ? pattern.lastIndex : at + 1;
      add(start, at);
    } else {
      at = close + 1;
      add(start, at, true);
    }
  }
  return tokens;
}
