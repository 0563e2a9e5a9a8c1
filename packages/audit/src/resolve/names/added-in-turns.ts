import type { Arm, Expr, ItemExpr } from '../../outline/outline.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { neverRuns } from '../guards.ts';
import { withItems } from '../lists/list-functions.ts';
import { testedItems } from '../lists/tested-items.ts';
import { isItem, turnsIn } from '../lists/loops.ts';
import type { FunctionInfo, PlacedBind, Program } from '../program/program.ts';
import { traceNames } from '../program/trace-names.ts';
import { listOfParts } from '../text/split-texts.ts';
import type { Thunk, Value } from '../values.ts';

type Each = NonNullable<SpreadExpr['each']>;
type SpreadExpr = Extract<Expr, { kind: 'spread' }>;
type Place = Readonly<{ fn: FunctionInfo; arms: readonly Arm[] }>;
/** The loops around a place that it is made of, from the inner one on. */
type Loops = ReadonlyMap<ItemExpr, PlacedBind>;

const mostTurns = 60;

/**
 * `for (const part of parts) words.push(change(part))`: what is made of the item of a loop, once for each of its turns. Undefined where it
 * is made of none.
 *
 * @param starts - the statements that what it is added to begins with: in a loop around one it begins anew in each turn
 */
export function inEachTurn(
  value: Expr,
  { fn, arms }: Place,
  program: Program,
  starts: readonly PlacedBind[],
): SpreadExpr | undefined {
  let all: SpreadExpr | undefined;
  for (const [item, { bind }] of loopsAround(value, { fn, arms }, program, starts)) {
    const name = bind.target.kind === 'name' ? { ...bind.target, at: value.at } : undefined;
    const each = { item, of: name ? testedItems(name, item, fn) : item.object };
    all = { kind: 'spread', value: all ?? value, each, at: value.at };
  }
  return all;
}

function loopsAround(value: Expr, { fn, arms }: Place, program: Program, starts: readonly PlacedBind[]): Loops {
  const begun = Math.max(...starts.map(({ bind }) => (bind.at.start < value.at.start ? bind.at.start : 0)));
  const items = new Map<ItemExpr, PlacedBind>();
  const bind = (placed: PlacedBind): void => {
    const { at, arms: outer } = placed.bind;
    const item = placed.fn === fn ? itemBehind(placed.bind.value) : undefined;
    const isAround = arms[outer.length]?.isLoop === true && at.start <= value.at.start;
    if (item && isAround && at.start > begun) items.set(item, placed);
  };
  traceNames(program, { expr: value, fn }, { bind });
  return new Map([...items].toSorted(([, left], [, right]) => right.bind.at.start - left.bind.at.start));
}

/** `for (const [name, path] of rows)` takes `member(item, '0')`. */
function itemBehind(expr: Expr | undefined): ItemExpr | undefined {
  let part = expr;
  while (part?.kind === 'member') part = part.object;
  return part && isItem(part) ? part : undefined;
}

/** A list of what stands in each turn, whichever of several a loop goes through; of what nobody knows the items of, any of them. */
export function inTurns(
  evaluator: Evaluator,
  { value, each }: SpreadExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (!each) return undefined;
  const gone = evaluator.evaluate(each.of, fn, context);
  return gone.flatMap((one): readonly Value[] => {
    const known = listOfParts(one, fn.file, evaluator.program) ?? one;
    const turns = turnsIn(known.kind === 'list' ? { ...known, items: withItems(evaluator, known.items) } : known);
    if (turns.length === 0 && known.kind !== 'list') return evaluator.evaluate(value, fn, context);
    const items = turns.slice(0, mostTurns).map((turn): Thunk => {
      const assumed = context.assumed.withTurn(each.item, turn);
      return { expr: value, fn, context: { frames: context.frames, assumed } };
    });
    const run = items.filter((item) => !neverRuns(evaluator, fn, value.at.start, item.context));
    return [{ kind: 'list', items: withItems(evaluator, run) }];
  });
}

export const isInTurns = (expr: Expr): boolean => expr.kind === 'spread' && expr.each !== undefined;

/** What a loop adds to a text in each turn stands one behind the other; whichever of several lists it goes through, nobody knows. */
export const asTexts = (evaluator: Evaluator, thunks: readonly Thunk[]): readonly Thunk[] =>
  thunks.flatMap((thunk) => {
    const [list, ...others] = isInTurns(thunk.expr) ? evaluator.force(thunk) : [];
    return list?.kind === 'list' && others.length === 0 ? asTexts(evaluator, list.items) : [thunk];
  });

/** Something is gone through in all the loops around what stands in each of their turns: there is no way around it. */
export const surelyAdded = (
  evaluator: Evaluator,
  binds: readonly PlacedBind[],
  context: Context,
): readonly PlacedBind[] =>
  binds.some(({ bind }) => itemsOfTurns(bind).length > 0)
    ? binds.map((placed) => (isSurelyAdded(evaluator, placed, context) ? outsideLoops(placed) : placed))
    : binds;

function isSurelyAdded(evaluator: Evaluator, { bind, fn }: PlacedBind, context: Context): boolean {
  const items = itemsOfTurns(bind);
  if (items.length === 0 || items.length < bind.arms.filter(({ isLoop }) => isLoop).length) return false;
  return items.every((each) => {
    const values = evaluator.evaluate(each.of, fn, context);
    return values.length > 0 && values.every((value) => turnsIn(value).length > 0);
  });
}

const outsideLoops = (placed: PlacedBind): PlacedBind => {
  const { bind } = placed;
  return { ...placed, bind: { ...bind, arms: bind.arms.filter(({ isLoop }) => !isLoop) } };
};

/** Of `...change(part)` and `[...change(part)]` the items of the loops. */
function itemsOfTurns({ value }: PlacedBind['bind']): readonly Each[] {
  const found: Each[] = [];
  let next = value?.kind === 'list' && value.items.length === 1 ? value.items[0] : value;
  for (; next?.kind === 'spread'; next = next.value) if (next.each) found.push(next.each);
  return found;
}
