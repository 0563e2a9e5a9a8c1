import type { CallExpr } from '../../outline/outline.ts';
import { nameOf } from '../calls/calls.ts';
import { joinedSegments } from './built-text.ts';
import { hostOnly } from './address.ts';
import type { Input } from './text-functions.ts';
import { type Piece, piecesOf, type Thunk, type Value } from '../values.ts';

/** `path` says the whole of it, the others go on behind it. */
const steps = /^(?:path|appendPathSegments|appendEncodedPathSegments)$/;

/** Ktor's `URLBuilder(base).apply { path("users", id) }`. Undefined where the block says nothing of the path. */
export function appliedAddress(input: Input, { callee }: CallExpr): readonly Value[] | undefined {
  const [block] = input.args;
  const isBuilder = callee.kind === 'member' && callee.object.kind === 'call' && nameOf(callee.object) === 'URLBuilder';
  if (!isBuilder || block?.expr.kind !== 'function') return undefined;
  const { program } = input.evaluator;
  const inside = program.functionOf(block.expr.fn);
  const told = inside ? program.uses.bareCallsIn(inside).filter(({ expr }) => steps.test(nameOf(expr.callee))) : [];
  if (!inside || told.length === 0) return undefined;
  let bases: readonly (readonly Piece[])[] = input.receiver.map((value) => piecesOf(value));
  for (const { expr } of told) {
    const args = expr.args.map(({ value }): Thunk => ({ expr: value, fn: inside, context: block.context }));
    const starts = nameOf(expr.callee) === 'path' ? bases.map((base) => hostOnly(base)) : bases;
    bases = joinedSegments(starts, args, input).map((value) => piecesOf(value));
  }
  return bases.map((pieces) => ({ kind: 'text', pieces }));
}
