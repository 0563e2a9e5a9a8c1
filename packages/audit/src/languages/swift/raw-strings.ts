// Strings and comments first: what looks like a raw string inside one is none.
const tokens =
  /"""[^]*?(?:"""|$)|"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|(?<hashes>#{1,20})(?:"""(?<block>[^]{0,5000}?)"""\k<hashes>|"(?<line>[^\n]{0,1000}?)"\k<hashes>)/g;

// Characters of the private use area stand for those that would end or escape something in a plain string.
const [quote, backslash] = ['\u{E000}', '\u{E001}'];

/**
 * Raw strings as plain ones of the same length: the scanner of the grammar reads them by memory that it never sets, so the
 * same file would not always give the same tree. What is hidden in them comes back with `revealed`.
 */
export const plainStrings = (text: string): string =>
  text.replaceAll(tokens, (found: string, ...rest: readonly unknown[]) => {
    const { hashes, block, line } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (hashes === undefined) return found;
    const marks = block === undefined ? '"' : '"""';
    const hole = `\\${hashes}(`;
    const inner = (block ?? line ?? '')
      .split(hole)
      .map((part) => part.replaceAll('"', quote).replaceAll('\\', backslash))
      .join(`\\(${' '.repeat(hashes.length)}`);
    const space = ' '.repeat(hashes.length);
    return `${space}${marks}${inner}${marks}${space}`;
  });

export const revealed = (source: string): string => source.replaceAll(quote, '"').replaceAll(backslash, '\\');
