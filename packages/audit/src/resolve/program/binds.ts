import type { Arm, Expr } from '../../outline/outline.ts';
import type { PlacedBind } from './program.ts';

/** Some arms of the same branch differ: the two never run together. */
export function excludes(left: readonly Arm[], right: readonly Arm[]): boolean {
  return left.some(({ branch, arm }) => right.some((other) => other.branch === branch && other.arm !== arm));
}

/** Whatever runs `use` has run `bind` before, as far as branches tell. */
export const dominates = (bind: readonly Arm[], use: readonly Arm[]): boolean =>
  bind.every(({ branch, arm }) => use.some((other) => other.branch === branch && other.arm === arm));

/** Two arms of one branch set it: whoever writes that has thought of each. */
export const coversBranch = (arms: readonly Arm[], others: readonly (readonly Arm[])[]): boolean => {
  const [last] = arms.slice(-1);
  const outer = arms.slice(0, -1);
  return others.some(
    (other) =>
      other.length === arms.length &&
      other.at(-1)?.branch === last?.branch &&
      other.at(-1)?.arm !== last?.arm &&
      dominates(outer, other),
  );
};

const holds = (value: Expr | undefined, position: number): boolean =>
  value !== undefined && value.at.start <= position && position < value.at.end;

/** One way in which a variable came to its value: what was assigned, and what was appended to it since. */
export type History = readonly PlacedBind[];

/** A history by its last assignment: those that go on from the same one share it, so that a thousand cost no more than one each. */
interface Step {
  readonly placed: PlacedBind;
  readonly before: Step | undefined;
  /** Which arms of the branches around this assignment the history has been through. A branch that is left never comes again. */
  readonly arms: readonly Arm[];
}

/**
 * The assignments that can be in force at `position`, oldest first in each history. A loop's or callback's use may see later
 * assignments too: pass `undefined` for a use in another function, which sees all of them.
 *
 * @param binds - in source order
 * @returns at most eight; takes as many steps as there are binds
 */
export function historiesAt(
  binds: readonly PlacedBind[],
  position: number | undefined,
  useArms: readonly Arm[],
): History[] {
  let histories: readonly Step[] = [];
  // `url = add(url, query)`: the url on the right is the one of before.
  const earlier =
    position === undefined
      ? binds
      : binds.filter(({ bind }) => bind.at.start < position && !holds(bind.value, position));
  for (const placed of earlier.length > 0 ? earlier : binds) {
    const { operator, arms, value } = placed.bind;
    if (!value || (position !== undefined && excludes(arms, useArms))) continue;
    // Another function sees what was appended one after the other as a whole.
    const last = histories.at(-1);
    const isSequel = operator === '+=' && last !== undefined && dominates(arms, last.placed.bind.arms);
    const isCertain = position === undefined ? isSequel : dominates(arms, useArms);
    if (operator === '+=') histories = append(histories, placed, isCertain);
    else histories = operator === '=' && isCertain ? [stepTo(placed)] : [...histories, stepTo(placed)];
    if (!isCertain) histories = withoutSkipped(histories, arms);
    if (histories.length > 8) histories = histories.slice(-8);
  }
  return [...histories, ...comingBack(binds, position, useArms)].slice(-8).map(historyTo);
}

/** Both stand in the body of the same loop. */
export const sharesLoop = (left: readonly Arm[], right: readonly Arm[]): boolean =>
  left.some((one) => one.isLoop === true && right.some((other) => isSame(one, other)));

/** What the body of a loop sets behind the use is there when it runs again: `get(url); url = next`. */
function comingBack(
  binds: readonly PlacedBind[],
  position: number | undefined,
  useArms: readonly Arm[],
): readonly Step[] {
  const loops = position === undefined ? [] : useArms.filter(({ isLoop }) => isLoop);
  if (loops.length === 0) return [];
  return binds
    .filter(
      ({ bind: { at, operator, value, arms } }) =>
        operator === '=' && value !== undefined && at.start >= (position ?? 0) && sharesLoop(arms, loops),
    )
    .map((placed) => stepTo(placed));
}

function stepTo(placed: PlacedBind, before?: Step): Step {
  const { arms } = placed.bind;
  const kept = before?.arms.filter(
    (one) => arms.some(({ branch }) => branch === one.branch) && !arms.some((other) => isSame(one, other)),
  );
  return { placed, before, arms: kept && kept.length > 0 ? [...kept, ...arms] : arms };
}

const isSame = (left: Arm, right: Arm): boolean => left.branch === right.branch && left.arm === right.arm;

function historyTo(last: Step): History {
  const history: PlacedBind[] = [];
  for (let step: Step | undefined = last; step; step = step.before) history.push(step.placed);
  return history.toReversed();
}

/** Where another arm of the same branch has changed the variable too, no way leads past both: `if … else …`. */
function withoutSkipped(histories: readonly Step[], arms: readonly Arm[]): readonly Step[] {
  if (!histories.some((last) => excludes(last.arms, arms))) return histories;
  return histories.filter((last) => last.arms.some(({ branch }) => arms.some((one) => one.branch === branch)));
}

function append(histories: readonly Step[], placed: PlacedBind, isCertain: boolean): readonly Step[] {
  if (histories.length === 0) return [stepTo(placed)];
  const appended = histories
    .filter((last) => !excludes(last.arms, placed.bind.arms))
    .map((last) => stepTo(placed, last));
  if (isCertain && appended.length === 0) return [stepTo(placed)];
  return isCertain ? appended : [...histories, ...appended];
}

const many = 1_000; // more of one name than in any code that people write
const manyForCaller = 30;

/**
 * Sixteen assignments cost as much as one evaluation, and four where there are many. Which of those in branches run for one caller is
 * more work: there each of many costs as much.
 */
export function stepsThrough(binds: readonly PlacedBind[], isForCaller: boolean): number {
  const { length } = binds;
  const asked = isForCaller && length > manyForCaller ? binds.filter(({ bind }) => bind.arms.length > 0).length : 0;
  return asked + ((length - asked) >> (length > many ? 2 : 4));
}
