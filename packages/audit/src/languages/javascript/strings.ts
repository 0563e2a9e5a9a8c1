const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0', '\n': '', '\r\n': '', '\u2028': '', '\u2029': '' };

/** A string's escapes decoded: `\x41`, `\u0041`, `\u{1F600}`, line continuations. An escape that is broken stays as it is. */
export function decodeEscapes(source: string): string {
  if (!source.includes('\\')) return source;
  return source.replaceAll(/\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}|(\r\n|[^]))/gi, (whole, hex?: string, four?: string, braced?: string, char?: string) => {
    const code = hex ?? four ?? braced;
    if (code !== undefined) return Number.parseInt(code, 16) <= 0x10_ff_ff ? String.fromCodePoint(Number.parseInt(code, 16)) : whole;
    return escapes[char ?? ''] ?? char ?? '';
  });
}
