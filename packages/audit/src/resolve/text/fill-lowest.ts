import type { TextFunction } from './text-functions.ts';
import { type Piece, piecesOf, type Value } from '../values.ts';

/** Qt's `"%1/%2".arg(a).arg(b)`: each argument goes to the lowest place that is left. */
export const fillLowest: TextFunction = ({ evaluator, receiver, args }) =>
  args.reduce<readonly Value[]>(
    (texts, arg) =>
      texts.flatMap((text) => {
        const pieces = piecesOf(text);
        const places = pieces.flatMap((piece) =>
          'text' in piece ? [...piece.text.matchAll(/%(\d{1,2})/g)].map(([, place]) => Number(place)) : [],
        );
        if (places.length === 0) return [text];
        const needle = new RegExp(`%${places.reduce((lowest, place) => Math.min(lowest, place))}(?!\\d)`);
        return evaluator.force(arg).map((value): Value => ({
          kind: 'text',
          pieces: pieces.flatMap((piece) => ('text' in piece ? put(piece, needle, piecesOf(value)) : [piece])),
        }));
      }),
    receiver,
  );

function put(
  { text, origin }: Extract<Piece, { text: string }>,
  needle: RegExp,
  value: readonly Piece[],
): readonly Piece[] {
  return text
    .split(needle)
    .flatMap((part, at): readonly Piece[] => [
      ...(at > 0 ? value : []),
      origin ? { text: part, origin } : { text: part },
    ]);
}
