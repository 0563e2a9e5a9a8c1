import type { Piece } from '../../resolve/values.ts';

/** In a query a text is percent-encoded; what does not decode stays as it is. */
export function decodedText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const decoded = (piece: Piece): Piece => ('hole' in piece ? piece : { ...piece, text: decodedText(piece.text) });
