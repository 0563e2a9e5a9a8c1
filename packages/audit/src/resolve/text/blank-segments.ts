import type { Piece } from '../values.ts';

type Alternatives = readonly (readonly Piece[])[];

/**
 * `'/channels/' + (id || '') + '/follow'`: nobody means an address with two slashes in a row, so what is blank between them stands for
 * something that is missing, and is no alternative beside what is there.
 */
export const withoutBlankSegments = (parts: readonly Alternatives[]): readonly Alternatives[] =>
  parts.some((part) => part.length > 1 && part.some(isBlank))
    ? parts.map((part, at) => {
        const filled = part.filter((one) => !isBlank(one));
        const isBetween = filled.length > 0 && endsInSlash(parts[at - 1]) && beginsWithSlash(parts[at + 1]);
        return isBetween ? filled : part;
      })
    : parts;

const isBlank = (pieces: readonly Piece[]): boolean => pieces.every((piece) => 'text' in piece && piece.text === '');

const endsInSlash = (part: Alternatives | undefined): boolean =>
  part?.every((one) => textAt(one, -1).endsWith('/')) === true;
const beginsWithSlash = (part: Alternatives | undefined): boolean =>
  part?.every((one) => textAt(one, 0).startsWith('/')) === true;

function textAt(pieces: readonly Piece[], at: number): string {
  const piece = pieces.at(at);
  return piece && 'text' in piece ? piece.text : '';
}
