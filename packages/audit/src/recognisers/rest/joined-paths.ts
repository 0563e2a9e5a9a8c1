import type { Piece } from '../../resolve/values.ts';

type Text = readonly Piece[];

/** Blanks before an address are none of it: a template that begins on its second line. */
export function withoutBlanks(pieces: Text): Text {
  const [first, ...rest] = pieces;
  return first && 'text' in first && /^\s/.test(first.text)
    ? [{ ...first, text: first.text.trimStart() }, ...rest]
    : pieces;
}

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
