import type { Arm, Expr } from '../../outline/outline.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { certainArms, neverRuns } from '../guards.ts';
import { outcomeOf } from '../outcomes.ts';
import { surelyAdded } from './added-in-turns.ts';
import { armsAt } from '../program/arms-at.ts';
import { coversBranch, dominates } from '../program/binds.ts';
import type { FunctionInfo, Placed, PlacedBind } from '../program/program.ts';

/**
 * The assignments that run with what the callers of the context pass. One in an arm that is taken for certain counts as one
 * outside of it: `if (id) path += id` is no choice for who passes an id.
 */
export function inContext(evaluator: Evaluator, all: readonly PlacedBind[], context: Context): readonly PlacedBind[] {
  const binds = surelyAdded(evaluator, all, context);
  if (context.frames === undefined && context.assumed.isEmpty) return binds;
  const run = binds.filter(
    ({ bind, fn }) =>
      !neverRuns(evaluator, fn, bind.at.start, context) &&
      !(bind.operator === 'default' && isPassed(evaluator, bind.target, fn, context)),
  );
  return run.map((placed) => {
    const { bind, fn } = placed;
    const arms = openArms(evaluator, bind.arms, fn, bind.at.start, context);
    return arms === bind.arms ? placed : { ...placed, bind: { ...bind, arms } };
  });
}

/** The arms around a place without those that are taken for certain. */
export function openArms(
  evaluator: Evaluator,
  arms: readonly Arm[],
  fn: FunctionInfo,
  position: number,
  context: Context,
): readonly Arm[] {
  const certain = arms.length > 0 ? certainArms(evaluator, fn, position, context) : [];
  if (certain.length === 0) return arms;
  return arms.filter(({ branch, arm }) => !certain.some((one) => one.branch === branch && one.arm === arm));
}

/** What stands at a place in these arms has run before the use, whatever other callers pass. */
export const isSure = (
  evaluator: Evaluator,
  { arms, position, fn }: Readonly<{ arms: readonly Arm[]; position: number; fn: FunctionInfo }>,
  use: Placed,
  context: Context,
): boolean =>
  fn === use.fn && dominates(openArms(evaluator, arms, fn, position, context), armsAt(fn, use.expr.at.start));

/**
 * What is set one after the other, without what never runs with what the callers of the context pass, and without what is set
 * anew for certain: `request.method = 'GET'; if (body) request.method = 'POST'`.
 *
 * @param use - where all of it has happened
 */
export function setLast(
  evaluator: Evaluator,
  set: readonly Placed[],
  use: Placed,
  context: Context,
): readonly Placed[] {
  const run = set.filter(({ expr, fn }) => !neverRuns(evaluator, fn, expr.at.start, context));
  if (run.length < 2) return run;
  const certain = run.filter(({ expr, fn }) => {
    const arms = armsAt(fn, expr.at.start);
    return isSure(evaluator, { arms, position: expr.at.start, fn }, use, context);
  });
  const last = Math.max(...certain.map(({ expr }) => expr.at.start));
  return run.filter(({ expr, fn }) => fn !== use.fn || expr.at.start >= last);
}

/** One of them is set for certain, or one in each arm of a branch: whatever there was before is gone. */
export function isSetAnew(evaluator: Evaluator, set: readonly Placed[], use: Placed, context: Context): boolean {
  const arms = set.map(({ expr, fn }) => (fn === use.fn ? armsAt(fn, expr.at.start) : undefined));
  return set.some(({ expr: { at }, fn }, index) => {
    const own = arms[index];
    if (!own) return false;
    const others = arms.slice(0, index).filter((other) => other !== undefined);
    const outer = coversBranch(own, others) ? own.slice(0, -1) : own;
    return isSure(evaluator, { arms: outer, position: at.start, fn }, use, context);
  });
}

/** `method ??= 'GET'` sets nothing for who passes a method. */
const isPassed = (evaluator: Evaluator, subject: Expr, fn: FunctionInfo, context: Context): boolean =>
  subject.kind === 'name' &&
  evaluator.mayAskCondition(fn.file.file) &&
  outcomeOf(evaluator, { subject, values: [], isNot: false }, fn, context) === 'holds';
