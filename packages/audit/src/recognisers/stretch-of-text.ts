import type { Piece } from '../resolve/values.ts';

/** The pieces between two places of a flat text, where every hole is one sign long. */
export function stretchOf(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = 'hole' in piece ? 1 : piece.text.length;
    if (at < end && at + length > start)
      found.push('hole' in piece ? piece : { ...piece, text: piece.text.slice(Math.max(0, start - at), end - at) });
    at += length;
  }
  return found;
}
