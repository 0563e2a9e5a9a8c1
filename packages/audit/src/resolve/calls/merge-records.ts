import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import { combinations, type Properties, type RecordValue, type Thunk, type Value } from '../values.ts';

/** Names of functions that put objects into one: `Object.assign`, `_.merge`, `$.extend`, `deepmerge`, `deepmerge.all`. */
export const merges =
  /^(?:assign|assignIn|extend|extendOwn|merge|mergeAll|mergeWith|mergeDeep\w*|defaults(?:Deep)?|merge_?(?:objects?|options|configs?|records?)|deep_?merge|deep_?extend|all)$/i;
/** Lodash and Rails: what is there already stays. */
const fillsIn = /^(?:defaults(?:Deep)?|(?:deep_)?reverse_merge)$/;
/** Ruby's hashes are merged with what is handed over: `options.merge(method: :put)`. */
const mergesInto = /^(?:(?:deep_|reverse_)?merge|deep_reverse_merge)$/;
const maximumRecords = 4;

/**
 * `merge(defaults, { url })`: one object with the entries of all, later ones first in force. What a caller passes stays an
 * alternative of its own, since only the caller knows its entries. Undefined when the call puts no objects together.
 */
export function mergedRecords(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const { callee } = call;
  if ((callee.kind !== 'name' && callee.kind !== 'member') || call.args.length === 0 || call.isNew) return undefined;
  const isOnObject = fn.file.language === 'ruby' && callee.kind === 'member' && mergesInto.test(callee.name);
  if (!isOnObject && !merges.test(callee.name) && !isImportedAs(evaluator, callee, fn)) return undefined;
  const merged = isOnObject ? [callee.object, ...handedOver(call)] : call.args.map(({ value }) => value);
  const written = merged.flatMap((expr) => partsOf(evaluator, { expr, fn, context }));
  const parts = fillsIn.test(callee.name) ? written.toReversed() : written;
  // One object alone is what a client is extended with: `got.extend({ prefixUrl })`.
  if (parts.length < 2 || !parts.some((values) => values.some(isRecord))) return undefined;
  if (evaluator.evaluate(callee, fn, context).some(({ kind }) => kind === 'function')) return undefined;
  const known = parts.map((values) => values.filter(isRecord)).filter((records) => records.length > 0);
  const passed = parts.flatMap((values) => values.filter(({ kind }) => kind === 'param'));
  return [...combinations(known, maximumRecords).map((records) => inOne(records)), ...passed];
}

/** Under another name: `import { all as merged } from 'deepmerge'`, `const combine = require('deepmerge')`. */
const isImportedAs = (evaluator: Evaluator, callee: Expr, fn: FunctionInfo): boolean =>
  callee.kind === 'name' &&
  evaluator
    .evaluate(callee, fn)
    .some((value) => value.kind === 'external' && merges.test(value.path.at(-1) ?? packageName(value.module)));

/** What is named is one object; one expression for it, since answers are kept by it. */
const handedOver = rememberingEach(({ args, at }: CallExpr): readonly Expr[] => {
  const entries = args.flatMap(({ name, value }) => (name === undefined ? [] : [{ key: name, value, at: value.at }]));
  const others = args.flatMap(({ name, value }) =>
    name === undefined ? [value.kind === 'spread' ? value.value : value] : [],
  );
  return entries.length > 0 ? [...others, { kind: 'record', entries, at }] : others;
});

const packageName = (module: string): string => module.slice(module.lastIndexOf('/') + 1).replaceAll(/[-.]/g, '_');

const isRecord = (value: Value): value is RecordValue => value.kind === 'record';
const inOne = (records: readonly RecordValue[]): RecordValue => ({
  kind: 'record',
  entries: new Map(records.flatMap(({ entries }) => [...entries])),
});

/**
 * What `...values` changes of the entries before it. Only where each of the values has an entry is it surely another: what one
 * caller leaves out stays as it was, `{ method: 'msg', ...frame }`.
 */
export function spreadOver(entries: Properties, values: readonly Value[]): Properties {
  const records = values.filter(isRecord);
  const names = new Set(records.flatMap((record) => [...record.entries.keys()]));
  return new Map(
    [...names].map((name) => {
      const own = records.flatMap((record) => record.entries.get(name) ?? []);
      const isLeftOut = values.some((value) => !isRecord(value) || !value.entries.has(name));
      return [name, isLeftOut ? [...own, ...(entries.get(name) ?? [])] : own];
    }),
  );
}

/** What one argument holds; a list of objects counts as that many arguments. */
function partsOf(evaluator: Evaluator, thunk: Thunk): readonly (readonly Value[])[] {
  const values = evaluator.force(thunk);
  const [list] = values;
  return list?.kind === 'list' ? list.items.map((item) => evaluator.force(item)) : [values];
}
