import { slashed } from './address.ts';
import type { Evaluator } from '../evaluator.ts';
import { combinations, type Piece, piecesOf, type Thunk, type Value } from '../values.ts';

/**
 * `urljoin(base, path)`, `new URL(path, base)`: the two after each other, one slash between. A path that begins with the base's own
 * path replaces it, as RFC 3986 has it for any path with a leading slash; code that only adds a slash by mistake is read as meant.
 */
export const joinUrl = (evaluator: Evaluator, base: Thunk, path: Thunk): readonly Value[] =>
  joinTo(evaluator, evaluator.force(base), path);

/** The same for a base whose values are known. */
export function joinTo(evaluator: Evaluator, base: readonly Value[], path: Thunk): readonly Value[] {
  const bases = base.map((value) => [...piecesOf(value)]);
  const paths = evaluator
    .force(path)
    .flatMap((value) => pathsIn(evaluator, value))
    .map((value) => piecesOf(value));
  return combinations<readonly Piece[]>([bases, paths], 8).map(([left = [], right = []]) => ({
    kind: 'text',
    pieces: joined(left, right),
  }));
}

/** `&url.URL{Path: path}` stands for its path. */
function pathsIn(evaluator: Evaluator, value: Value): readonly Value[] {
  const path = value.kind === 'record' ? value.entries.get('Path') : undefined;
  if (path) return path.flatMap((thunk) => evaluator.force(thunk));
  const made = value.kind === 'external' && value.call?.expr.kind === 'call' ? value.call : undefined;
  const record = made?.expr.kind === 'call' ? made.expr.args[0]?.value : undefined;
  const entry = record?.kind === 'record' ? record.entries.find(({ key }) => key === 'Path') : undefined;
  return made && entry ? evaluator.evaluate(entry.value, made.fn, made.context) : [value];
}

function joined(left: readonly Piece[], right: readonly Piece[]): readonly Piece[] {
  const [base] = left;
  const [start] = right;
  const path = start && 'text' in start ? start.text : '';
  if (/^[a-z]+:\/\//i.test(path)) return right;
  const written =
    base && 'text' in base && left.length === 1 ? /^((?:[a-z]+:)?\/\/[^/?#]+)([^?#]*)$/i.exec(base.text) : null;
  const [, host = '', own = ''] = written ?? [];
  if (!base || !written || !path.startsWith('/') || !path.startsWith(own.replace(/\/$/, '')))
    return slashed(left, right);
  const origin = 'origin' in base && base.origin ? { origin: base.origin } : {};
  return [{ text: host, ...origin }, ...right];
}
