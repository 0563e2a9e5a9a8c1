/** `isLatin1`: the bytes are no UTF-8, so they were read as latin1 and letters beyond ASCII may be wrong. */
export type DecodedText = Readonly<{ text: string; isLatin1: boolean }>;

/**
 * The text of a source file, without its byte order mark: UTF-8, UTF-16 where a mark says so, else latin1, which never fails.
 * Offsets of spans count in this text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), isLatin1: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), isLatin1: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isLatin1: false };
  } catch {
    return { text: Buffer.from(bytes).toString('latin1'), isLatin1: true };
  }
}
