import type { Arm, Condition, Expr, ItemExpr, Range } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { type Context, enter, withAssumed } from '../context.ts';
import { rememberingEach } from '../../remembering.ts';
import { leavesOut } from '../doubts.ts';
import type { Evaluator } from '../evaluator.ts';
import { asksForAny, conditionsAt, conditionsOf } from '../guards.ts';
import { type Outcome, outcomeOf } from '../outcomes.ts';
import { armsAt } from '../program/arms-at.ts';
import { namesIn } from '../program/mentions.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import { rootNameOf } from '../program/root-name.ts';
import { childrenOf } from '../program/walk.ts';
import { type Thunk, type Value, wholeText } from '../values.ts';
import { isItem } from './loops.ts';
import { oneByOne } from './united-lists.ts';

type NameExpr = Extract<Expr, { kind: 'name' }>;
type MemberExpr = Extract<Expr, { kind: 'member' }>;
type Tests = Readonly<{ when: readonly Condition[]; isOpen: boolean }>;

const tested = '#tested';

/**
 * What a loop goes through, for a place in it that is reached by some of the items: `for (name of all) if (name.startsWith('a')) …` is
 * there for those that begin so. The list itself where nothing is asked of the item.
 *
 * @param name - the item, where it stands
 * @param item - what the loop binds it to
 */
export function testedItems(name: NameExpr, item: ItemExpr, fn: FunctionInfo): Expr {
  return withTests(item.object, item, testsOf(name, fn, item.at.start), name.at) ?? item.object;
}

/**
 * The same for a place in a function that is called with each item of a list, which it is handed as a parameter of this name. Undefined
 * where nothing is asked of it.
 */
export const itemsHanded = rememberingEach((name: NameExpr, fn: FunctionInfo, list: Expr): Expr | undefined => {
  const value = withTests(list, name, testsOf(name, fn, fn.outline?.at.start ?? 0, false), name.at);
  return value && { kind: 'spread', value, at: name.at };
});

function withTests(list: Expr, item: Expr, { when, isOpen }: Tests, at: Range): Expr | undefined {
  if (when.length === 0 && !isOpen) return undefined;
  const tests = when.map((test): Expr => ({ kind: 'compare', operands: [test.subject], test, at }));
  const open: readonly Expr[] = isOpen ? [{ kind: 'other', children: [], at }] : [];
  const args = [item, ...tests, ...open].map((value) => ({ value }));
  return { kind: 'member', object: { kind: 'call', callee: list, args, isNew: false, at }, name: tested, at };
}

/** The same for what is put elsewhere one by one: undefined of what is no item, or of which nothing is asked. */
export function itemsWhere(expr: Expr, fn: FunctionInfo, program: Program): Expr | undefined {
  if (expr.kind !== 'name') return undefined;
  const item = program.bindsOf(fn, expr.name).findLast(({ bind }) => bind.at.start < expr.at.start)?.bind.value;
  const items = item && isItem(item) ? testedItems(expr, item, fn) : undefined;
  return items?.kind === 'member' && items.name === tested ? { kind: 'spread', value: items, at: expr.at } : undefined;
}

/** `isOpen`: more is asked of the item than can be told. Whether it is there, or what others say of it, is asked of none. */
function testsOf(name: NameExpr, fn: FunctionInfo, from: number, isInLoop = true): Tests {
  const { start } = name.at;
  const isOpenFor = (exprs: readonly Expr[]): boolean => exprs.some((one) => asksOfItem(one, name.name));
  const known = conditionsAt(fn, start).filter((one) => one.subject.at.start > from);
  const when = known.filter((one) => !asksForAny(one) && isOfItem(one, name.name));
  const arms = armsAt(fn, start);
  const around = isInLoop ? arms.findLastIndex(({ isLoop }) => isLoop === true) + 1 : 0;
  const isOpen =
    arms.some(
      (arm, at) => at >= around && conditionsOf(fn, start, arm).length === 0 && isOpenFor(testsInFront(fn, arms, at)),
    ) ||
    testsLeaving(fn, arms, around, start).some(
      (one) => !known.some(({ subject }) => isInside(subject, one)) && isOpenFor([one]),
    );
  return { when, isOpen };
}

/** What is asked right in front of an arm, by one test or several. */
function testsInFront({ body }: FunctionInfo, arms: readonly Arm[], depth: number): readonly Expr[] {
  const own = arms[depth];
  const found: Expr[] = [];
  for (let at = body.findIndex((one) => isSameArm(one.arms[depth], own)) - 1; at >= 0; at -= 1) {
    const one = body[at];
    if (one?.kind !== 'test' || one.arms.length !== depth) break;
    found.push(one.value);
  }
  return found;
}

/** `if (!isOn(name)) continue;`, `if (!isOn(name)) return;`, under which nothing else stands, and `if (isOn(name)) …; else` in front of a place. */
function testsLeaving({ body }: FunctionInfo, arms: readonly Arm[], around: number, until: number): readonly Expr[] {
  const found: Expr[] = [];
  for (const [at, one] of body.entries()) {
    if (one.at.start >= until) break;
    const depth = one.arms.length;
    if (one.kind !== 'test' || depth < around || !one.arms.every((arm, index) => isSameArm(arm, arms[index]))) continue;
    const next = body.slice(at + 1).find(({ kind, arms: inner }) => kind !== 'test' || inner.length !== depth);
    const isUnder =
      next !== undefined &&
      next.arms.length > depth &&
      next.arms.slice(0, depth).every((arm, index) => isSameArm(arm, arms[index]));
    const [own, other] = [arms[depth], next?.arms[depth]];
    const isElse = own !== undefined && own.branch === other?.branch && own.arm !== other.arm;
    if (!isUnder || isElse || (next.kind === 'return' && !next.value)) found.push(one.value);
  }
  return found;
}

const isInside = ({ at }: Expr, { at: around }: Expr): boolean => at.start >= around.start && at.end <= around.end;

const isSameArm = (one: Arm | undefined, other: Arm | undefined): boolean =>
  one?.branch === other?.branch && one?.arm === other?.arm;

/** `name !== 'a'`, `name.startsWith('a')`, `wanted === name` */
export const isOfItem = ({ subject, values, asks }: Condition, name: string): boolean =>
  rootNameOf(subject) === name || (!asks && values.some((one) => isNamed(one, name)));

/** Whether an item has to be what it is for a test: `name.length < 9`, `isOwn(name)`. Whether others have it is no such test: `seen.has(name)`. */
export function asksOfItem(test: Expr, name: string): boolean {
  if (![...namesIn([test])].includes(name)) return false;
  switch (test.kind) {
    case 'other':
    case 'choice':
      return childrenOf(test).some((one) => asksOfItem(one, name));
    case 'index':
    case 'member':
      return asksOfItem(test.object, name);
    case 'compare': {
      const [item, ...others] = test.operands.toSorted((one) => (isNamed(one, name) ? -1 : 1));
      // Python's `name in granted`
      const isAmong = item && isNamed(item, name) && others.every(({ kind }) => /^(?:name|member|call)$/.test(kind));
      return !isAmong && test.operands.some((one) => asksOfItem(one, name));
    }
    case 'call': {
      const { callee, args } = test;
      if (callee.kind === 'member' && asksOfItem(callee.object, name)) return true;
      return !asksOthers.test(writtenName(callee)) && args.some(({ value }) => asksOfItem(value, name));
    }
    default:
      return true;
  }
}

const asksOthers =
  /^(?:contains|includes?\??|member\?|in_array|has|indexOf|index_of|count|find|any|get|fetch|add|insert|(?:has_?)?key\??|contains_?key|array_key_exists|array_search)$/i;

const isNamed = (expr: Expr, name: string): boolean => expr.kind === 'name' && expr.name === name;

/** The items that the tests let through; undefined of any other member. */
export function itemsLetThrough(
  evaluator: Evaluator,
  { object: call, name }: MemberExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (name !== tested || call.kind !== 'call') return undefined;
  const [item, ...args] = call.args.map(({ value }) => value);
  if (!item) return undefined;
  const when = args.flatMap((one) => (one.kind === 'compare' && one.test ? [one.test] : []));
  const tests = { when, isOpen: when.length < args.length };
  const param = item.kind === 'name' ? fn.params.findIndex((one) => one.name === item.name) : -1;
  const inTurn = (value: Thunk): Context =>
    param < 0
      ? withAssumed(context, context.assumed.withTurn(item, { item: value }))
      : enter(fn, { call: { expr: call, fn, context }, args: fn.params.map(() => ({ value })) }, context);
  const outcomeFor = (one: Thunk): Outcome => outcomeOfTests(evaluator, tests, fn, inTurn(one));
  return evaluator.evaluate(call.callee, fn, context).map((value) => letThrough(evaluator, value, outcomeFor));
}

/** The same where a function is called for each item, which it is handed for a parameter. */
export function itemsReaching(
  evaluator: Evaluator,
  { name, fn }: Readonly<{ name: NameExpr; fn: FunctionInfo }>,
  inside: (item: Thunk) => Context,
): ((items: readonly Thunk[]) => readonly Thunk[]) | undefined {
  const tests = testsOf(name, fn, fn.outline?.at.start ?? 0, false);
  if (tests.when.length === 0 && !tests.isOpen) return undefined;
  return (items) =>
    lettingThrough(evaluator, oneByOne(evaluator, items), (one) => outcomeOfTests(evaluator, tests, fn, inside(one)));
}

const letThrough = (evaluator: Evaluator, value: Value, outcomeFor: (item: Thunk) => Outcome): Value =>
  value.kind === 'list'
    ? { ...value, items: lettingThrough(evaluator, oneByOne(evaluator, value.items), outcomeFor) }
    : value;

function outcomeOfTests(evaluator: Evaluator, { when, isOpen }: Tests, fn: FunctionInfo, context: Context): Outcome {
  const outcomes = when.map((one) => outcomeOf(evaluator, one, fn, context));
  if (outcomes.includes('fails')) return 'fails';
  return isOpen || outcomes.includes('open') ? 'open' : 'holds';
}

const mostItems = 100;

/** Without the items of which it is known that they are left out. That a written one is there of which nobody knows is doubtful. */
export const lettingThrough = (
  evaluator: Evaluator,
  items: readonly Thunk[],
  outcomeFor: (item: Thunk) => Outcome,
): readonly Thunk[] =>
  items.slice(0, mostItems).filter((item) => {
    if (item.expr.kind === 'spread') return true;
    const outcome = outcomeFor(item);
    return outcome === 'open' ? !isWritten(evaluator, item) || !leavesOut(evaluator, 'item') : outcome === 'holds';
  });

/** A text that is written out, or a row with one. */
const isWritten = (evaluator: Evaluator, item: Thunk): boolean =>
  evaluator
    .force(item)
    .every((value) =>
      value.kind === 'list' ? value.items.some((one) => one.expr.kind === 'text') : wholeText(value) !== undefined,
    );
