import type { Arm, Expr } from '../outline/outline.ts';
import type { PlacedBind } from './program.ts';

/** Some arms of the same branch differ: the two never run together. */
function excludes(left: readonly Arm[], right: readonly Arm[]): boolean {
  return left.some(({ branch, arm }) => right.some((other) => other.branch === branch && other.arm !== arm));
}

/** Whatever runs `use` has run `bind` before, as far as branches tell. */
const dominates = (bind: readonly Arm[], use: readonly Arm[]): boolean =>
  bind.every(({ branch, arm }) => use.some((other) => other.branch === branch && other.arm === arm));

const holds = (value: Expr | undefined, position: number): boolean =>
  value !== undefined && value.at.start <= position && position < value.at.end;

/** One way in which a variable came to its value: what was assigned, and what was appended to it since. */
export type History = readonly PlacedBind[];

/**
 * The assignments that can be in force at `position`, oldest first in each history. A loop's or callback's use may see later
 * assignments too: pass `undefined` for a use in another function, which sees all of them.
 */
export function historiesAt(
  binds: readonly PlacedBind[],
  position: number | undefined,
  useArms: readonly Arm[],
): History[] {
  let histories: PlacedBind[][] = [];
  // `url = add(url, query)`: the url on the right is the one of before.
  const earlier =
    position === undefined
      ? binds
      : binds.filter(({ bind }) => bind.at.start < position && !holds(bind.value, position));
  for (const placed of earlier.length > 0 ? earlier : binds) {
    const { operator, arms, value } = placed.bind;
    if (!value || (position !== undefined && excludes(arms, useArms))) continue;
    // Another function sees what was appended one after the other as a whole.
    const last = histories.at(-1)?.at(-1);
    const isSequel = operator === '+=' && last !== undefined && dominates(arms, last.bind.arms);
    const isCertain = position === undefined ? isSequel : dominates(arms, useArms);
    if (operator === '+=') histories = append(histories, placed, isCertain);
    else histories = operator === '=' && isCertain ? [[placed]] : [...histories, [placed]];
    if (!isCertain) histories = withoutSkipped(histories, placed);
    if (histories.length > 8) histories = histories.slice(-8);
  }
  return histories;
}

/** Where another arm of the same branch has changed the variable too, no way leads past both: `if … else …`. */
function withoutSkipped(histories: readonly PlacedBind[][], placed: PlacedBind): PlacedBind[][] {
  const isInBranch = ({ bind }: PlacedBind): boolean =>
    bind.arms.some(({ branch }) => placed.bind.arms.some((one) => one.branch === branch));
  const hasOther = histories.some((history) => history.some(({ bind }) => excludes(bind.arms, placed.bind.arms)));
  return hasOther ? histories.filter((history) => history.some((one) => isInBranch(one))) : [...histories];
}

function append(histories: PlacedBind[][], placed: PlacedBind, isCertain: boolean): PlacedBind[][] {
  if (histories.length === 0) return [[placed]];
  const appended = histories
    .filter((history) => !history.some(({ bind }) => excludes(bind.arms, placed.bind.arms)))
    .map((history) => [...history, placed]);
  if (isCertain && appended.length === 0) return [[placed]];
  if (isCertain) return appended;
  return [...histories, ...appended];
}
