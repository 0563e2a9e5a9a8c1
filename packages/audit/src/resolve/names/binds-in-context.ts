import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { certainArms, neverRuns } from '../guards.ts';
import type { PlacedBind } from '../program/program.ts';

/**
 * The assignments that run with what the callers of the context pass. One in an arm that is taken for certain counts as one
 * outside of it: `if (id) path += id` is no choice for who passes an id.
 */
export function inContext(evaluator: Evaluator, binds: readonly PlacedBind[], context: Context): readonly PlacedBind[] {
  if (context.frames === undefined && context.assumed.isEmpty) return binds;
  if (binds.every(({ bind }) => bind.arms.length === 0)) return binds;
  const run = binds.filter(({ bind, fn }) => !neverRuns(evaluator, fn, bind.at.start, context));
  return run.map((placed) => {
    const { bind, fn } = placed;
    const certain = bind.arms.length > 0 ? certainArms(evaluator, fn, bind.at.start, context) : [];
    if (certain.length === 0) return placed;
    const arms = bind.arms.filter(
      ({ branch, arm }) => !certain.some((one) => one.branch === branch && one.arm === arm),
    );
    return { ...placed, bind: { ...bind, arms } };
  });
}
