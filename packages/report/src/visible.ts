// What a terminal obeys instead of showing (control characters), what turns the reading order around (bidirectional
// overrides: https://trojansource.codes), and what cannot be seen at all.
const unseen =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{61c}\u{180e}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}\u{e0000}-\u{e007f}]/gu;

const plain = /^[\x20-\x7e]*$/; // most of what is shown: no class of Unicode is looked up for it
const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text of a user, on one line and harmless to a terminal: what could not be seen is spelled out, as in `\u{1b}`. */
export const visible = (text: string): string =>
  plain.test(text)
    ? text
    : text.replaceAll(unseen, (unit) => short[unit] ?? `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`);
