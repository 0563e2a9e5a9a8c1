import type { Evaluator } from '../evaluator.ts';
import { isOfMissingFile } from '../modules/missing-parts.ts';
import { fromRows } from './list-functions.ts';
import { anyEntry } from './record-views.ts';
import { type ListValue, type ParamValue, type RecordValue, type Thunk, type Value, wholeText } from '../values.ts';

/** What a map is asked by a key with, in whatever language. */
export const asksByKey =
  /^(?:get|at|fetch|find|getOrDefault|getOrElse|GetValueOrDefault|GetValue|get_or|getValue|get_unchecked|dig|[gG]et_?[sS]ection|[sS]ection|(?:Get)?Key|pop|delete)$/;
const mostRows = 200; // of a map

/** What stands for a member of a key: what a map has under it. */
export const keptUnder = 'entry';

/** A record, or a list of rows of two: `new Map([['a', '/x']])`, `HashMap::from([("a", "/x")])`. */
const mapsIn = (evaluator: Evaluator, values: readonly Value[]): readonly RecordValue[] =>
  values.flatMap((value): readonly RecordValue[] => {
    if (value.kind === 'record') return [value];
    // `**options` that nobody passes.
    if (value.kind === 'list' && value.items.length === 0) return [{ kind: 'record', entries: new Map() }];
    const made = value.kind === 'list' ? fromRows(evaluator, value.items) : undefined;
    return (made ?? []).flatMap((one) => (one.kind === 'record' ? [one] : []));
  });

/**
 * `paths.get('follow')`: what a map of the program holds under a key, else the default that is handed over. Where a parameter is the
 * key, its callers tell which. Undefined where it is no map or has no such key: then it may be a client.
 */
export function entryAsked(
  evaluator: Evaluator,
  receiver: readonly Value[],
  name: string,
  [key, fallback]: readonly Thunk[],
  isWhole = true,
): readonly Value[] | undefined {
  if (!key || !asksByKey.test(name)) return undefined;
  const any = anyObject(evaluator, receiver, name, key);
  if (any) return any;
  const maps = mapsIn(evaluator, receiver).filter(({ entries }) => !entries.has(name));
  // `options = {}`: who calls it knows more.
  const passed =
    isWhole && maps.every(({ entries }) => entries.size === 0)
      ? askedOfCallers(evaluator, receiver, key, fallback)
      : undefined;
  if (passed || maps.length === 0) return passed;
  const keys = evaluator.force(key);
  const names = keys.flatMap((value) => wholeText(value) ?? []);
  if (names.length === 0)
    return keys.some((value) => isOfCaller(evaluator, value))
      ? keys.flatMap((value) => entryOf(value))
      : anyOf(evaluator, maps, fallback);
  const found = maps.flatMap(({ entries }) => names.flatMap((one) => entries.get(one) ?? []));
  // An entry as a whole: `paths.find("follow")->second`.
  if (name === 'find' && found.length > 0) return found.map((entry) => ({ kind: 'list', items: [key, entry] }));
  // `settings.get('mixer', 'base')`: a section and a key in it, where that is nothing to fall back on.
  const inside = fallback ? insideOf(evaluator, found, fallback) : undefined;
  if (inside) return inside;
  const given = found.length > 0 ? found : fallback && !maps.some(({ isOpen }) => isOpen) ? [fallback] : [];
  return given.length > 0 ? given.flatMap((entry) => evaluator.force(entry)) : undefined;
}

/** Callers are known that say it. An item of what they pass, hardly anybody writes out. */
function isOfCaller(evaluator: Evaluator, value: Value): boolean {
  if (value.kind !== 'param' || value.members) return false;
  evaluator.dependsOnCallers();
  return (evaluator.sites.get(value.param.fn)?.length ?? 0) > 0;
}

/** Nobody can see the key: any entry of what is written, or what stands for none. */
function anyOf(
  evaluator: Evaluator,
  maps: readonly RecordValue[],
  fallback: Thunk | undefined,
): readonly Value[] | undefined {
  const written = maps.filter(({ entries, isOpen }) => !isOpen && entries.size > 0);
  if (written.length === 0) return undefined;
  return [...written.flatMap((map) => anyEntry(evaluator, map)), ...(fallback ? evaluator.force(fallback) : [])];
}

/**
 * A map of objects or functions of the program gives any of them where nobody can see the key: nobody ever can where it is a list,
 * which stands for what was put into it under keys that are not written (`kept-objects.ts`).
 */
function anyObject(
  evaluator: Evaluator,
  receiver: readonly Value[],
  name: string,
  key: Thunk,
): readonly Value[] | undefined {
  const all = receiver.flatMap((value) => {
    if (value.kind === 'list') return value.items;
    return value.kind === 'record' && !value.isOpen && !value.entries.has(name)
      ? [...value.entries.values()].flat()
      : [];
  });
  if (all.length === 0 || all.length > mostRows) return undefined;
  const values = all
    .flatMap((item) => evaluator.force(item))
    .filter(
      (value) =>
        /^(?:instance|function|class)$/.test(value.kind) ||
        (value.kind === 'external' && isOfMissingFile(evaluator.program, value)),
    );
  if (values.length === 0) return undefined;
  const isWritten = receiver.some(({ kind }) => kind === 'record');
  return evaluator.force(key).some((value) => saysKey(evaluator, value, isWritten)) ? undefined : values;
}

/** It is written, or callers say it and the map has what they may say. */
const saysKey = ({ sites }: Evaluator, value: Value, isWritten: boolean): boolean =>
  wholeText(value) !== undefined ||
  (isWritten && value.kind === 'param' && (sites.get(value.param.fn)?.length ?? 0) > 0);

/** What records have under the key that a second argument is; undefined where some of them are none. */
function insideOf(evaluator: Evaluator, found: readonly Thunk[], key: Thunk): readonly Value[] | undefined {
  const records = found.flatMap((one) => evaluator.force(one));
  if (records.length === 0 || !records.every((one) => one.kind === 'record')) return undefined;
  const names = evaluator.force(key).flatMap((value) => wholeText(value) ?? []);
  const values = records.flatMap(({ entries }) => names.flatMap((name) => entries.get(name) ?? []));
  return values.length > 0 ? values.flatMap((one) => evaluator.force(one)) : undefined;
}

/**
 * `options.get('method', 'GET')`, `options.delete(:method)` of what callers pass: what they have under the key, else what is handed
 * over for want of it. A client is asked for no bare word beside another text.
 */
function askedOfCallers(
  evaluator: Evaluator,
  receiver: readonly Value[],
  key: Thunk,
  fallback: Thunk | undefined,
): readonly Value[] | undefined {
  const passed = receiver.flatMap((value) => (value.kind === 'param' ? [value] : []));
  if (passed.length === 0 || key.expr.kind !== 'text' || !/^\w+$/.test(key.expr.value)) return undefined;
  const name = key.expr.value;
  const isDefault = fallback !== undefined && /^(?:text|literal)$/.test(fallback.expr.kind);
  if (!isDefault && !passed.every((value) => isOfOptions(value))) return undefined;
  evaluator.dependsOnCallers();
  // Whoever calls it knows whether there is such an entry.
  const isCalled = passed.some(({ param }) => (evaluator.sites.get(param.fn)?.length ?? 0) > 0);
  const others = fallback && !isCalled ? evaluator.force(fallback).filter(({ kind }) => kind === 'text') : [];
  return [...passed.map((value) => ({ ...value, members: [...(value.members ?? []), name] })), ...others];
}

/** `options = {}`, `**options` */
function isOfOptions({ param: { fn, index }, members }: ParamValue): boolean {
  const param = fn.params[index];
  return !members && param !== undefined && (param.isRest === true || param.default?.kind === 'record');
}

/** What stands under a key that only callers know. */
const entryOf = (key: Value): readonly Value[] =>
  key.kind === 'param' ? [{ ...key, members: [...(key.members ?? []), keptUnder] }] : [];

/** `map["follow"]` of a map that is written as rows. Undefined where it is a list of something else. */
export function rowNamed(evaluator: Evaluator, { items }: ListValue, name: string): readonly Thunk[] | undefined {
  if (/^(?:\d+|length|size|count)$/i.test(name) || items.length > mostRows) return undefined;
  if (!items.every(({ expr }) => expr.kind === 'list' && expr.items.length === 2)) return undefined;
  const [made] = fromRows(evaluator, items) ?? [];
  return made?.kind === 'record' ? made.entries.get(name) : undefined;
}

/** The same as a question: the receiver is a map of the program that has this key. */
export const hasEntry = (evaluator: Evaluator, receiver: readonly Value[], name: string, key: Thunk): boolean => {
  const names = evaluator.force(key).flatMap((value) => wholeText(value) ?? []);
  return mapsIn(evaluator, receiver).some(({ entries }) => !entries.has(name) && names.some((one) => entries.has(one)));
};
