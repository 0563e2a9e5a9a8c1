import type { Arm } from '../../outline/outline.ts';
import { dominates } from '../program/binds.ts';
import { sharesLoop } from '../program/binds.ts';
import type { Evaluator } from '../evaluator.ts';
import { armsAt } from '../program/arms-at.ts';
import type { FunctionInfo, PlacedBind } from '../program/program.ts';

// Parameters that a function sets anew: what callers pass counts before that, and behind what is written out no more.

/** What a parameter is set to further down is not there yet, unless a loop comes back with it. */
export const isSetBelow = (binds: readonly PlacedBind[], position: number | undefined, arms: readonly Arm[]): boolean =>
  position !== undefined && binds.every(({ bind }) => bind.at.start >= position && !sharesLoop(bind.arms, arms));

/** What was passed is gone: `if (typeof body === 'function') { done = body; body = null; }` for who passes a function. */
export const isReplaced = (binds: readonly PlacedBind[], position: number | undefined, scope: FunctionInfo): boolean =>
  position !== undefined &&
  binds.some(({ bind }) => isWritten(bind) && bind.at.end <= position && dominates(bind.arms, armsAt(scope, position)));

/**
 * Where a function that is written in another is called first, as far as only that one calls it, else where it stands: `verb = 'PUT'`
 * in front of that is what it finds.
 */
export function placeOfClosure(evaluator: Evaluator, asking: FunctionInfo, scope: FunctionInfo): number | undefined {
  let inner = asking;
  while (inner.outer && inner.outer !== scope) inner = inner.outer;
  if (inner.outer !== scope) return undefined;
  evaluator.dependsOnCallers();
  const calls = (evaluator.sites.get(inner) ?? []).map(({ call }) => call);
  const isCalledHere = calls.length > 0 && calls.every(({ fn }) => fn === scope);
  return isCalledHere ? Math.min(...calls.map(({ expr }) => expr.at.start)) : inner.outline?.at.start;
}

/** What a function makes of it may be nobody's knowledge, and then what was passed is the better answer. */
const isWritten = ({ operator, value }: PlacedBind['bind']): boolean =>
  operator === '=' && value !== undefined && /^(?:literal|text|concat)$/.test(value.kind);
