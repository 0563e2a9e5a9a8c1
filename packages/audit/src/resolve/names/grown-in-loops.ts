import type { Arm, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { kept, rememberingEach } from '../../remembering.ts';
import { asksByKey } from '../lists/kept-entries.ts';
import { isItem } from '../lists/loops.ts';
import { testedItems } from '../lists/tested-items.ts';
import { isEmptyCollection } from './appended-values.ts';
import { encodedBy, isEncoder } from '../text/encoders.ts';
import { keepsArgument } from '../text/kept-texts.ts';
import type { FunctionInfo, PlacedBind, Program } from '../program/program.ts';

type NameExpr = Extract<Expr, { kind: 'name' }>;
type ListExpr = Extract<Expr, { kind: 'list' }>;

/**
 * `for (const part of parts) url += '/' + part`: after the loop all of them are in it. The binds of each name that a loop of the
 * function adds its items to, with what the loop adds at once, in source order.
 */
export const grownInLoops = rememberingEach(
  (fn: FunctionInfo, program: Program): ReadonlyMap<string, readonly PlacedBind[]> => {
    const found = new Map<string, readonly PlacedBind[]>();
    const binds = program.namedBindsOf(fn);
    if (![...binds.values()].some((all) => all.some(({ bind }) => bind.value && isItem(bind.value))))
      return kept(found);
    for (const [name, all] of binds) {
      const pieces = inOnePiece(all);
      const grown = pieces.map((placed) => atOnce(placed, name, program));
      if (grown.some((placed, at) => placed !== pieces[at])) found.set(name, grown);
    }
    return kept(found);
  },
);

/** `out += '/'; out += part;` in a loop: what it adds in one turn is one piece, where it adds to a text. */
function inOnePiece(all: readonly PlacedBind[]): readonly PlacedBind[] {
  if (!all.some(({ bind }) => bind.value?.kind === 'text' || isTextType.test(bind.type ?? ''))) return all;
  const found: PlacedBind[] = [];
  for (const placed of all) {
    const before = found.at(-1);
    const parts = before && partsAdded(before, placed);
    if (!before || !parts) found.push(placed);
    else {
      const at = { start: before.bind.at.start, end: placed.bind.at.end };
      found[found.length - 1] = { ...placed, bind: { ...placed.bind, value: { kind: 'concat', parts, at }, at } };
    }
  }
  return found;
}

const isTextType = /string|stream|text/i;

/** What two statements one after the other add in the same turn of a loop: a text that is written out beside something else. */
function partsAdded({ bind: one }: PlacedBind, { bind: next }: PlacedBind): readonly Expr[] | undefined {
  if (one.operator !== '+=' || next.operator !== '+=' || !one.value || !next.value) return undefined;
  const isInLoop = one.arms.at(-1)?.isLoop === true && isSameArms(one.arms, next.arms);
  const parts = [one.value, next.value].flatMap((value) => (value.kind === 'concat' ? value.parts : [value]));
  const isOneItem = parts.filter(({ kind }) => kind !== 'text').length <= 1;
  return isInLoop && isOneItem ? parts : undefined;
}

const isSameArms = (left: readonly Arm[], right: readonly Arm[]): boolean =>
  left.length === right.length &&
  left.every(({ branch, arm }, at) => right[at]?.branch === branch && right[at].arm === arm);

function atOnce(placed: PlacedBind, name: string, program: Program): PlacedBind {
  const { bind, fn } = placed;
  const { value } = bind;
  // Behind a loop its item is the last one alone.
  if (!value || !isGrowing(bind, name) || !bind.arms.some(({ isLoop }) => isLoop)) return placed;
  const all = allOfLoop(value, fn, program, name);
  if (all === value) return placed;
  if (all.kind !== 'spread') return { ...placed, bind: { ...bind, value: all } };
  const [start] = program.bindsOf(fn, name);
  const isList = start?.bind.value?.kind === 'list' || (start?.bind.value && isEmptyCollection(start.bind.value));
  return isList ? { ...placed, bind: { ...bind, value: { kind: 'list', items: [all], at: value.at } } } : placed;
}

/** `url += part`, `url = url + '/' + part` */
const isGrowing = ({ operator, value }: PlacedBind['bind'], name: string): boolean =>
  operator === '+=' || (value?.kind === 'concat' && isNamed(value.parts[0], name));

const isNamed = (expr: Expr | undefined, name: string): boolean => expr?.kind === 'name' && expr.name === name;

/**
 * What a loop adds in all its turns, where what it adds in one is made of its item: `...parts` for `part`, `'/' + parts.join('/')` for
 * `'/' + part`. Anything else stays what it is, and so does what begins anew in each turn.
 *
 * @param grown - the name of the text or list that it is added to
 */
export function allOfLoop(value: Expr, fn: FunctionInfo, program: Program, grown: string): Expr {
  if (value.kind === 'name') {
    const list = listOf(value, fn, program, grown);
    return list ? { kind: 'spread', value: list, at: value.at } : value;
  }
  if (value.kind === 'list') return itemsInAllTurns(value, fn, program, grown);
  const [first, added, ...more] = value.kind === 'concat' ? value.parts : [];
  if (value.kind === 'concat' && first && isNamed(first, grown) && added?.kind === 'list' && more.length === 0)
    return { ...value, parts: [first, itemsInAllTurns(added, fn, program, grown)] };
  const names = namesIn(value).filter((one) => one.name !== grown);
  const [item, ...others] = names;
  const list = item && others.length === 0 ? listOf(item, fn, program, grown) : undefined;
  if (!item || !list) return value;
  return replaced(value, item, joined(list, betweenIn(value, grown), item.at));
}

/** `parts += [part]`, `parts = parts + [part]`, `$parts[] = $part`: of a list of one item. Of several in each turn nobody can tell them in a row. */
function itemsInAllTurns(list: ListExpr, fn: FunctionInfo, program: Program, grown: string): ListExpr {
  const [item, ...others] = list.items;
  const all = item && others.length === 0 ? itemsOfLoop(item, fn, program, grown) : undefined;
  return all?.kind === 'spread' ? { ...list, items: [all] } : list;
}

/**
 * What a loop adds to a list in all its turns: all of what it goes through, where it adds each item as it is, or as a text of it
 * (`String(part)`, `encodeURIComponent(part)`).
 */
export function itemsOfLoop(value: Expr, fn: FunctionInfo, program: Program, grown: string): Expr {
  const item = sameText(value);
  const list = item.kind === 'name' ? listOf(item, fn, program, grown) : undefined;
  return list ? { kind: 'spread', value: list, at: value.at } : allOfLoop(value, fn, program, grown);
}

/** What is converted to a text, or encoded: of `part.toString()` the part. */
export function sameText(expr: Expr): Expr {
  if (expr.kind !== 'call') return expr;
  const { callee, args } = expr;
  const [first] = args;
  if (isEncoder(expr)) return sameText(encodedBy(expr) ?? expr);
  if (callee.kind === 'member' && !first && writes.test(callee.name)) return sameText(callee.object);
  const isText =
    first && args.length === 1 && (keepsArgument(expr, writtenName(callee)) || /^Itoa$/.test(writtenName(callee)));
  return isText ? sameText(first.value) : expr;
}

const writes = /^(?:to_?string|to_s|to_owned|into|as_str|clone|description)$/i;

/**
 * What a loop goes through, where the name is its item, or that of several loops one after the other, and nothing else, and what grows
 * was there before the loop.
 */
function listOf(item: NameExpr, fn: FunctionInfo, program: Program, grown: string): Expr | undefined {
  const binds = program.bindsOf(fn, item.name);
  const last = binds.findLast(({ bind }) => bind.at.start < item.at.start)?.bind;
  if (!last?.value || !isItem(last.value) || !binds.every(({ bind }) => bind.value && isItem(bind.value)))
    return undefined;
  const isBefore = program
    .bindsOf(fn, grown)
    .every(({ bind }) => isGrowing(bind, grown) || bind.at.start < last.at.start);
  return isBefore ? testedItems(item, last.value, fn) : undefined;
}

/** The names that stand for something in a text: of `String.valueOf(part)` the part. */
function namesIn(expr: Expr): readonly NameExpr[] {
  switch (expr.kind) {
    case 'name':
      return [expr];
    case 'concat':
      return expr.parts.flatMap(namesIn);
    case 'call': {
      const { callee, args } = expr;
      // `TABLE.get(key)`: what a map has under each item is no text that is made of the items.
      if (callee.kind === 'member' && args.length > 0 && asksByKey.test(callee.name)) return [];
      const own = callee.kind === 'member' && args.length === 0 ? namesIn(callee.object) : [];
      return [...own, ...args.flatMap(({ value }) => namesIn(value))];
    }
    default:
      return [];
  }
}

/** What stands between two items: the text that each is added with. */
function betweenIn(value: Expr, grown: string): string {
  if (value.kind === 'call') {
    const { callee, args } = value;
    const format = callee.kind === 'member' && callee.object.kind === 'text' ? callee.object : args[0]?.value;
    return format?.kind === 'text' ? (/^[^%{}]*(?=[%{])/.exec(format.value)?.[0] ?? '') : '';
  }
  const parts =
    value.kind === 'concat' ? value.parts.filter((part) => part.kind !== 'name' || part.name !== grown) : [];
  const texts = parts.flatMap((part) => (part.kind === 'text' ? [part.value] : []));
  return texts.length === 1 ? (texts[0] ?? '') : '';
}

function replaced(expr: Expr, name: NameExpr, by: Expr): Expr {
  if (expr === name) return by;
  if (expr.kind === 'concat') return { ...expr, parts: expr.parts.map((part) => replaced(part, name, by)) };
  if (expr.kind !== 'call') return expr;
  const { callee, args } = expr;
  const object = callee.kind === 'member' ? replaced(callee.object, name, by) : undefined;
  return {
    ...expr,
    callee: callee.kind === 'member' && object ? { ...callee, object } : callee,
    args: args.map((argument) => ({ ...argument, value: replaced(argument.value, name, by) })),
  };
}

/** Every item of a list, with a text between. */
const joined = (list: Expr, between: string, at: Expr['at']): Expr => ({
  kind: 'call',
  callee: { kind: 'member', object: list, name: 'join', at },
  args: [{ value: { kind: 'text', value: between, at } }],
  isNew: false,
  at,
});
