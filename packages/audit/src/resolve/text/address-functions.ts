import { partOf } from './address.ts';
import type { Evaluator } from '../evaluator.ts';
import type { TextFunction } from './text-functions.ts';
import { isTextual } from './text-subject.ts';
import { type Piece, piecesOf, type Thunk, type Value } from '../values.ts';

/** WordPress's `rest_url('plugin/v1')`: an address of the site itself, wherever that is. */
export const ownRoute =
  (at: number): TextFunction =>
  ({ evaluator, args, isFree }) => {
    const path = args[at];
    const paths = path ? evaluator.force(path).map((value) => piecesOf(value)) : [[]];
    const root: readonly Piece[] = [{ hole: 'rest_url' }, { text: '/wp-json/' }];
    return isFree ? paths.map((pieces) => ({ kind: 'text', pieces: [...root, ...pieces] })) : undefined;
  };

/** PHP's `parse_url($address)`, which is the address with its parts, and `parse_url($address, PHP_URL_HOST)`. */
export function parsedAddress(evaluator: Evaluator, [address, part]: readonly Thunk[]): readonly Value[] | undefined {
  const values = address ? evaluator.force(address).filter(isTextual) : [];
  if (!part || values.length === 0) return values.length > 0 ? values : undefined;
  const names = evaluator.force(part).flatMap((one) => (one.kind === 'external' ? (one.path.at(-1) ?? []) : []));
  const found = values.flatMap((value) =>
    names.flatMap((name) => partOf(value, name.replace(/^PHP_URL_/, '').toLowerCase()) ?? []),
  );
  return found.length > 0 ? found : undefined;
}
