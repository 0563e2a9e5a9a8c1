import type { Node } from 'web-tree-sitter';
import type { Expr, Param, Range } from '../../outline/outline.ts';
import { nameAt } from '../expression-parts.ts';
import { type Lowering, sourceOf } from '../lowering.ts';

/** What is known of `$1`, `$2` and `"$@"` at the place that is being lowered. */
interface Positions {
  readonly isFunction: boolean;
  shifted: number | undefined; // how many `shift` has taken away; undefined where that depends on what runs
  most: number; // the highest position that is asked for by itself
  asksAll: boolean;
  readonly lists: { readonly items: Expr[]; readonly from: number; readonly at: Range }[];
  isCaptured: boolean; // what is printed goes into a pipe or a variable
}

const started = (isFunction: boolean): Positions => ({
  isFunction,
  shifted: 0,
  most: 0,
  asksAll: false,
  lists: [],
  isCaptured: false,
});

const known = new WeakMap<Lowering, Positions>();

function positionsOf(lowering: Lowering): Positions {
  const found = known.get(lowering) ?? started(false);
  known.set(lowering, found);
  return found;
}

export const rest = '@';
const mostPositions = 40;

/** The parameters of a function, once its body is lowered: as many as it asks for, and what is left where it hands on all. */
export function withParameters(lowering: Lowering, at: Range, lower: () => void): readonly Param[] {
  const outer = positionsOf(lowering);
  const own = started(true);
  known.set(lowering, own);
  lower();
  known.set(lowering, outer);
  const params = Array.from({ length: own.most }, (_, index): Param => ({ name: `${index + 1}`, at }));
  for (const { items, from, at: place } of own.lists) {
    for (let position = from; position <= own.most; position += 1) items.push(nameAt(`${position}`, place));
    items.push({ kind: 'spread', value: nameAt(rest, place), at: place });
  }
  return own.asksAll ? [...params, { name: rest, isRest: true, at }] : params;
}

export const isInFunction = (lowering: Lowering): boolean => positionsOf(lowering).isFunction;

/** `$1`. What a script itself is called with stays open. */
export function positional(position: number, at: Range, lowering: Lowering): Expr {
  const own = positionsOf(lowering);
  if (!own.isFunction || position === 0) return nameAt(`${position}`, at);
  const behind = own.shifted === undefined ? mostPositions + 1 : position + own.shifted;
  if (behind > mostPositions) return { kind: 'other', children: [], at };
  own.most = Math.max(own.most, behind);
  return nameAt(`${behind}`, at);
}

/** `"$@"`, `"${@:2}"`: a list of all from a position on. */
export function allPositions(from: number, at: Range, lowering: Lowering): Expr {
  const own = positionsOf(lowering);
  if (!own.isFunction) return nameAt(rest, at);
  const behind = own.shifted === undefined ? mostPositions + 1 : from + own.shifted;
  if (behind > mostPositions) return { kind: 'other', children: [], at };
  own.most = Math.max(own.most, behind - 1);
  own.asksAll = true;
  const items: Expr[] = [];
  own.lists.push({ items, from: behind, at });
  return { kind: 'list', items, at };
}

/** `shift`, `shift 2`; undefined: nobody knows how many, or all are others from here on (`set -- …`). */
export function shift(count: number | undefined, lowering: Lowering): void {
  const own = positionsOf(lowering);
  own.shifted = own.shifted === undefined || count === undefined ? undefined : own.shifted + count;
}

/** Of ways of which one is gone: where they shift differently, positions are open behind them. */
export function inBranches(lowering: Lowering, branches: readonly (() => void)[]): void {
  const own = positionsOf(lowering);
  const before = own.shifted;
  const after = branches.map((lower) => {
    own.shifted = before;
    lower();
    return own.shifted;
  });
  own.shifted = after.every((one) => one === before) ? before : undefined;
}

/** Each turn of a loop with `shift` in it sees other arguments. */
export function inLoop(node: Node, lowering: Lowering, lower: () => void): void {
  const own = positionsOf(lowering);
  if (own.shifted !== undefined && /\bshift\b/.test(sourceOf(lowering, node))) own.shifted = undefined;
  lower();
}

export const isCaptured = (lowering: Lowering): boolean => positionsOf(lowering).isCaptured;

/** What is printed meanwhile is nothing that the function gives. */
export function captured<T>(lowering: Lowering, lower: () => T): T {
  const own = positionsOf(lowering);
  const outer = own.isCaptured;
  own.isCaptured = true;
  const result = lower();
  own.isCaptured = outer;
  return result;
}
