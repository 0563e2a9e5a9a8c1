import type { Piece } from '../../resolve/values.ts';

/** In a query a URI is percent-encoded; what does not decode stays as it is. */
export function decoded(piece: Piece): Piece {
  if ('hole' in piece) return piece;
  try {
    return { ...piece, text: decodeURIComponent(piece.text) };
  } catch {
    return piece;
  }
}
