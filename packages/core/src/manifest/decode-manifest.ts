/**
 * The text of a file's bytes: UTF-8 with or without byte order mark, or UTF-16 with one. Pure; decoding is done by hand because
 * this package sees no platform.
 *
 * @returns the text without byte order mark, or what the bytes are instead
 */
export function decodeManifest(bytes: Uint8Array): { text: string } | { problem: string } {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (isLittle || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return bytes.length % 2 === 0 ? { text: utf16(bytes, isLittle) } : noText;
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const text = utf8(bytes, start);
  return text === undefined ? noText : { text };
}

const noText = { problem: 'the file is neither UTF-8 nor UTF-16 text' } as const;

const chunk = 8_192; // String.fromCharCode takes its arguments from the stack

function utf16(bytes: Uint8Array, isLittle: boolean): string {
  const parts: string[] = [];
  let codes: number[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    codes.push(isLittle ? first | (second << 8) : (first << 8) | second);
    if (codes.length === chunk) {
      parts.push(String.fromCharCode(...codes));
      codes = [];
    }
  }
  return parts.join('') + String.fromCharCode(...codes);
}

/** Undefined for bytes that are no UTF-8: overlong forms, surrogates and truncated sequences included (RFC 3629 section 3). */
function utf8(bytes: Uint8Array, start: number): string | undefined {
  const parts: string[] = [];
  let codes: number[] = [];
  for (let at = start; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const size =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (size === 0 || at + size > bytes.length) return undefined;
    let code = size === 1 ? lead : lead & (0xff >> (size + 1));
    for (let next = 1; next < size; next += 1) {
      const byte = bytes[at + next] ?? 0;
      if ((byte & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (byte & 0x3f);
    }
    if (
      (size === 3 && code < 0x800) ||
      (size === 4 && (code < 0x1_00_00 || code > 0x10_ff_ff)) ||
      (code >= 0xd8_00 && code < 0xe0_00)
    )
      return undefined;
    if (code > 0xff_ff) codes.push(0xd8_00 + ((code - 0x1_00_00) >> 10), 0xdc_00 + ((code - 0x1_00_00) & 0x3_ff));
    else codes.push(code);
    at += size;
    if (codes.length >= chunk) {
      parts.push(String.fromCharCode(...codes));
      codes = [];
    }
  }
  return parts.join('') + String.fromCharCode(...codes);
}
