import type { Expr } from '../outline/outline.ts';
import { type Context, siteOf } from './context.ts';
import type { Evaluator } from './evaluator.ts';
import { meantOf } from './forks.ts';
import { itemIn } from './lists/loops.ts';
import type { FunctionInfo } from './program/program.ts';
import { isPartOfText } from './text/split-texts.ts';

const mostSteps = 3; // variables that hand on a part of the item

/** A variable of the function itself is known whatever callers pass: a part of a text, or of the one row or object that is meant. */
export const isKnownAnyway = (evaluator: Evaluator, subject: Expr, fn: FunctionInfo, context: Context): boolean =>
  isPartOfText(evaluator.program, subject, fn) || isOfMeantItem(evaluator, subject, fn, context);

/**
 * `row.verb` in a loop, `job.verb` behind `job = jobs.front()`: a variable of the function itself holds one row or object of several,
 * and which of them is meant is chosen.
 */
function isOfMeantItem(
  evaluator: Evaluator,
  subject: Expr,
  fn: FunctionInfo,
  context: Context,
  steps = mostSteps,
): boolean {
  const { assumed } = context;
  if (steps === 0 || (!assumed.choosesObjects && assumed.turns.length === 0)) return false;
  const item = itemIn(subject);
  if (item && assumed.turnOf(item)) return true;
  if (subject.kind === 'name') {
    const value = heldBy(evaluator, subject.name, fn, context);
    return value !== undefined && isOfMeantItem(evaluator, value.expr, value.fn, context, steps - 1);
  }
  if (subject.kind !== 'member') return false;
  if (isOfMeantItem(evaluator, subject.object, fn, context, steps)) return true;
  return assumed.choosesObjects && isOneOfSeveral(evaluator, subject.object, fn, context);
}

/** What the one assignment says that a variable has in the function, or in one around it; of a parameter what is passed for it. */
export function heldBy(
  { program }: Evaluator,
  name: string,
  fn: FunctionInfo,
  context: Context,
): Readonly<{ expr: Expr; fn: FunctionInfo }> | undefined {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const binds = program.bindsOf(scope, name).filter(({ bind }) => bind.value !== undefined);
    const [only, ...others] = binds;
    if (only) return others.length === 0 && only.bind.value ? { expr: only.bind.value, fn: only.fn } : undefined;
    const index = scope.params.findIndex((param) => param.name === name);
    const passed = index < 0 ? undefined : siteOf(scope, context)?.args[index];
    if (index >= 0) return passed && passed.name === undefined && !passed.isSpread ? passed.value : undefined;
  }
  return undefined;
}

function isOneOfSeveral(evaluator: Evaluator, object: Expr, fn: FunctionInfo, context: Context): boolean {
  if (object.kind === 'name' && !heldBy(evaluator, object.name, fn, context)) return false;
  const objects = evaluator.evaluate(object, fn, context);
  const [only, ...others] = meantOf(objects, context);
  return others.length === 0 && objects.length > 1 && (only?.kind === 'instance' || only?.kind === 'record');
}
