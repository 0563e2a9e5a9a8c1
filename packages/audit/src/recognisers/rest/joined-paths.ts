import type { Piece } from '../../resolve/values.ts';

type Text = readonly Piece[];

/** What a text begins with: a filled format may have nothing before its first value. */
export const startOf = (pieces: Text): Piece | undefined =>
  pieces.find((piece) => 'hole' in piece || piece.text !== '');

const slash = (pieces: Text): Text => {
  const first = startOf(pieces);
  return first && 'text' in first && first.text.startsWith('/') ? [] : [{ text: '/' }];
};

/** Each path under each base. */
export const joinedPaths = (bases: readonly Text[], paths: readonly Text[]): readonly Text[] =>
  bases.flatMap((base) => paths.map((pieces): Text => [...base, ...slash(pieces), ...pieces]));
