import type { Arm, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { kept, rememberingEach } from '../../remembering.ts';
import { spreadOf } from '../calls/rest-arguments.ts';
import { armsAt } from '../program/arms-at.ts';
import { isItem } from '../lists/loops.ts';
import { inEachTurn } from './added-in-turns.ts';
import { encodedBy, isEncoder } from '../text/encoders.ts';
import { keepsArgument } from '../text/kept-texts.ts';
import type { FunctionInfo, PlacedBind, Program } from '../program/program.ts';

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
  const [first, ...rest] = value.kind === 'concat' ? value.parts : [];
  const isWhole = bind.operator === '+=' || first === undefined;
  const [only, ...others] = isWhole ? [value] : rest;
  if (!only) return placed;
  const added: Expr = others.length > 0 ? { kind: 'concat', parts: [only, ...others], at: value.at } : only;
  const all =
    added.kind === 'list'
      ? itemsInAllTurns(added, fn, program, name, bind.arms)
      : inEachTurn(spreadOf(added), { fn, arms: bind.arms }, program, startsOf(program, fn, name));
  return all === undefined || all === added ? placed : { ...placed, bind: { ...bind, operator: '+=', value: all } };
}

/** The statements that a variable begins with. */
const startsOf = (program: Program, fn: FunctionInfo, name: string): readonly PlacedBind[] =>
  program.bindsOf(fn, name).filter(({ bind }) => !isGrowing(bind, name));

/** `url += part`, `url = url + '/' + part` */
const isGrowing = ({ operator, value }: PlacedBind['bind'], name: string): boolean =>
  operator === '+=' || (value?.kind === 'concat' && isNamed(value.parts[0], name));

const isNamed = (expr: Expr | undefined, name: string): boolean => expr?.kind === 'name' && expr.name === name;

/** The same as one text, of what is made of the items of loops; anything else as it is. */
export function textOfLoop(value: Expr, fn: FunctionInfo, program: Program, grown: string): Expr {
  const all = itemsOfLoop(value, fn, program, grown);
  return all === value ? value : { kind: 'concat', parts: [all], at: value.at };
}

/** `parts += [part]`, `parts = parts + [part]`, `$parts[] = $part`: of a list of one item. Of several in each turn nobody can tell them in a row. */
function itemsInAllTurns(
  list: ListExpr,
  fn: FunctionInfo,
  program: Program,
  grown: string,
  arms: readonly Arm[],
): ListExpr {
  const [item, ...others] = list.items;
  const all = item && others.length === 0 ? itemsOfLoop(item, fn, program, grown, arms) : undefined;
  return all?.kind === 'spread' ? { ...list, items: [all] } : list;
}

/** What a loop adds in all its turns, where what it adds in one is made of its item; anything else, and what begins anew in each turn, as it is. */
export function itemsOfLoop(
  value: Expr,
  fn: FunctionInfo,
  program: Program,
  grown: string,
  arms = armsAt(fn, value.at.start),
): Expr {
  return inEachTurn(value, { fn, arms }, program, startsOf(program, fn, grown)) ?? value;
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
