import type { Piece } from '../../resolve/values.ts';
import { isVerb } from './verb-words.ts';

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

const slash = (pieces: Text): Piece => {
  const first = startOf(pieces);
  const text = first && 'text' in first && first.text.startsWith('/') ? '' : '/';
  return { text, isJoint: true };
};

/** Each path under each base, with the joint between them. */
export const joinedPaths = (bases: readonly Text[], paths: readonly Text[]): readonly Text[] =>
  bases.flatMap((base) => paths.map((pieces): Text => [...base, slash(pieces), ...pieces]));

/** `users/current`, `/channels/{}`: begins with a word or slash and is no address of its own. A number alone is an id. */
export function isPathLike(pieces: Text): boolean {
  const first = startOf(pieces);
  if (!first || 'hole' in first) return first !== undefined;
  if (isVerb(first.text) || (pieces.length === 1 && /^-?\d+$/.test(first.text))) return false;
  return !/^[a-z][a-z\d+.-]*:/i.test(first.text) && !/\s/.test(first.text.trim()) && first.text.trim() !== '';
}
