import { enter, type SiteArgument } from './context.ts';
import type { Evaluator } from './evaluator.ts';
import { type ListValue, type Thunk, type Value } from './values.ts';

const maximumItems = 60;

/** `Object.keys(record)`, `record.keys()`: the keys as a list, each standing where its entry does. */
export function keysOf(
  evaluator: Evaluator,
  argument: Thunk | undefined,
  receiver: readonly Value[],
): readonly Value[] | undefined {
  const owners = argument ? evaluator.force(argument) : receiver;
  const records = owners.flatMap((value) => (value.kind === 'record' ? [value] : []));
  if (records.length === 0) return undefined;
  return records.map(({ entries }): ListValue => ({ kind: 'list', items: [...entries].flatMap(keyThunk) }));
}

function keyThunk([key, [value]]: readonly [string, readonly Thunk[]]): readonly Thunk[] {
  if (!value) return [];
  const { fn, context } = value;
  return [{ expr: { kind: 'text', value: key, at: value.expr.at }, fn, context }];
}

/**
 * `names.map(name => `channel:${name}`)`: what the callback gives for each item, once with a hole where the items are not known.
 * Undefined where that is no text: the list's own items say more than objects made of them.
 */
export function mapped(
  evaluator: Evaluator,
  receiver: readonly Value[],
  callback: Thunk | undefined,
): readonly Value[] | undefined {
  const isOpen = receiver.every(({ kind }) => kind === 'unknown' || kind === 'external');
  const lists = receiver.flatMap((value) => (value.kind === 'list' ? [value] : []));
  const [target] = callback ? evaluator.force(callback) : [];
  if ((lists.length === 0 && !isOpen) || !callback || target?.kind !== 'function') return undefined;
  const [first] = evaluator.program.returnsOf(target.fn);
  if (!first) return undefined;
  const given = (args: readonly SiteArgument[]): Thunk => {
    const site = { call: callback, args };
    return { expr: first, fn: target.fn, context: enter(target.fn, site, callback.context) };
  };
  const items = isOpen
    ? [given([])]
    : lists.flatMap((list) => list.items.slice(0, maximumItems).map((item) => given([{ value: item }])));
  const isText = items.some((item) => evaluator.force(item).some((value) => isWritten(value)));
  return isText ? [{ kind: 'list', items }] : undefined;
}

const isWritten = (value: Value): boolean =>
  value.kind === 'text' && value.pieces.some((piece) => 'text' in piece && /\w/.test(piece.text));
