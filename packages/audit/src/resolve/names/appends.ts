import type { CallExpr, Expr, Statement } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { kept, rememberingEach } from '../../remembering.ts';
import { spreadOf } from '../calls/rest-arguments.ts';
import { rangeOf } from '../lists/united-lists.ts';
import { addsByLabel, isSegment } from '../text/segment-labels.ts';
import { addedByCalls } from './added-by-calls.ts';
import { isEmptyCollection, isMadeCollection } from './appended-values.ts';
import { grownInLoops, itemsOfLoop } from './grown-in-loops.ts';
import type { FileInfo, FunctionInfo, PlacedBind, Program } from '../program/program.ts';

const adds =
  /^(?:append|push|add|Add|Append|AppendFormat|addAll|AddRange|extend|push_back|push_str|appendLine|insert)$/;
const puts =
  /^(?:put|put_nowait|offer|offerLast|offerFirst|enqueue|Enqueue|enq|appendleft|unshift|prepend|push_?front|pushLeft|addLast|addFirst|send|trySend|blocking_send|try_send|emplace_back|emplace|Push|TryAdd|WriteAsync|EnqueueAsync|sendAsync)$/;
const addsSegment =
  /^(?:add(?:Encoded)?PathSegments?|append(?:Encoded)?Path(?:Segments?|Component)?|AppendPathSegments?|append_path|pathSegment)$/;
const addsQuery =
  /^(?:(?:add|set|append)(?:Encoded)?Query(?:Param(?:eter)?s?)?|query(?:Param(?:eter)?s?)?|append_query)$/;
const addsAll = /^(?:addAll|AddRange|extend)$/;
/** Names of methods that sets have, and lists of Ruby, and other objects too: they add all of others. */
const unites = /^(?:UnionWith|formUnion|concat|merge|update)$/;
const hasUnions = /^(?:csharp|swift|ruby|python)$/;

/**
 * The binds of a name, with the statements that append to it by a method: `builder.append(a).append(b)`, `list.add(c)`. Each is
 * seen as `+=` of a list. Only where the function itself binds the name: what another appends is another's order.
 */
export function withAppends(program: Program, fn: FunctionInfo, name: string): readonly PlacedBind[] {
  const binds = program.bindsOf(fn, name);
  if (binds.length === 0) return binds;
  const grown = grownInLoops(fn, program).get(name) ?? binds;
  const isCalled = program.uses.callsOn(fn, name).length > 0 || addedByCalls(fn, program).has(name);
  if (!isCalled && !grownByStatements(fn, program).has(name)) return grown;
  return mergedIn(fn, program).get(name) ?? grown;
}

/** The variables that statements of a function hand over to have something added to them, or fill place by place. */
const grownByStatements = rememberingEach((fn: FunctionInfo, program: Program): ReadonlySet<string> => {
  const found = fn.body.flatMap((one) => {
    const list =
      one.kind === 'expr' && one.value.kind === 'call'
        ? addedToArgument(one.value)?.list
        : placedInLoop(one, fn, program)?.list;
    return list?.kind === 'name' ? list.name : [];
  });
  return found.length > 0 ? new Set(found) : none;
});

const none: ReadonlySet<string> = new Set();

/** What a function adds to one of its parameters. */
export const appendsTo = (program: Program, fn: FunctionInfo, name: string): readonly PlacedBind[] =>
  (mergedIn(fn, program).get(name) ?? grownInLoops(fn, program).get(name) ?? program.bindsOf(fn, name)).filter(
    ({ bind }) => bind.operator === '+=',
  );

/** The variables of a function that statements append to, by `+=` or by a method, each with where the last of them ends. */
export const grownNames = rememberingEach((fn: FunctionInfo, program: Program): ReadonlyMap<string, number> => {
  const ends = new Map<string, number>();
  for (const statement of fn.body) {
    const bind =
      statement.kind === 'bind' && statement.operator === '+=' ? statement : appendIn(statement, fn, program)?.bind;
    if (bind?.target.kind === 'name' && program.bindsOf(fn, bind.target.name).length > 0)
      ends.set(bind.target.name, Math.max(bind.at.end, ends.get(bind.target.name) ?? 0));
  }
  return kept(ends);
});

/** The binds of every name that statements of a function append to, with these, in source order. */
const mergedIn = rememberingEach((fn: FunctionInfo, program: Program): ReadonlyMap<string, readonly PlacedBind[]> => {
  const merged = new Map<string, PlacedBind[]>();
  for (const statement of fn.body) {
    const append = appendIn(statement, fn, program);
    if (append) push(merged, append.bind.target.name, append);
  }
  for (const [name, added] of addedByCalls(fn, program)) for (const one of added) push(merged, name, one);
  for (const [name, appends] of merged)
    merged.set(
      name,
      [...(grownInLoops(fn, program).get(name) ?? program.bindsOf(fn, name)), ...appends].toSorted(
        (left, right) => left.bind.at.start - right.bind.at.start,
      ),
    );
  return kept(merged);
});

/** `builder.append(a)` as a bind of the builder; undefined of any other statement. */
export function appendIn(
  statement: Statement,
  fn: FunctionInfo,
  program: Program,
): (PlacedBind & { bind: { target: Extract<Expr, { kind: 'name' }> } }) | undefined {
  const { items, list } =
    statement.kind === 'expr' && statement.value.kind === 'call'
      ? (unionIn(statement.value, fn, program) ?? appendedBy(statement.value))
      : (placedInLoop(statement, fn, program) ?? nothing);
  if (items.length === 0 || list?.kind !== 'name') return undefined;
  const { at, arms } = statement;
  const target = { kind: 'name', name: list.name, at } as const;
  const isInLoop = arms.some(({ isLoop }) => isLoop);
  const added = inPieces(items).map((item) => (isInLoop ? itemsOfLoop(item, fn, program, list.name, arms) : item));
  const value: Expr = isText(program, fn, list.name)
    ? { kind: 'concat', parts: added, at }
    : { kind: 'list', items: added, at };
  return { bind: { kind: 'bind', target, value, operator: '+=', isDeclaration: false, at, arms }, fn };
}

const nothing = { items: [], list: undefined };

/** `list := make([]string, len(ids)); for at, id := range ids { list[at] = id }`: what a loop puts at the place of each turn. */
function placedInLoop(
  statement: Statement,
  fn: FunctionInfo,
  program: Program,
): Readonly<{ items: readonly Expr[]; list: Expr }> | undefined {
  if (fn.file.language !== 'go' || statement.kind !== 'bind') return undefined;
  if (statement.operator !== '=' || statement.target.kind !== 'index') return undefined;
  const { object, key } = statement.target;
  if (!statement.value || object.kind !== 'name' || key.kind !== 'name') return undefined;
  const keys = program.bindsOf(fn, key.name);
  const isCounted =
    keys.length > 0 && keys.every(({ bind: { value } }) => value?.kind === 'member' && value.name === '#key');
  const starts = program.bindsOf(fn, object.name);
  const isMade = starts.every(({ bind: { value } }) => value?.kind === 'call' && value.types?.[0]?.startsWith('[]'));
  return isCounted && isMade && starts.length > 0 ? { items: [statement.value], list: object } : undefined;
}

/** `scopes.update(plugin.scopes)` of what is a set or a list from the beginning; undefined of any other call. */
function unionIn(
  call: CallExpr,
  fn: FunctionInfo,
  program: Program,
): Readonly<{ items: readonly Expr[]; list: Expr }> | undefined {
  const { callee } = call;
  if (callee.kind !== 'member' || callee.object.kind !== 'name' || !isUnion(call, fn.file)) return undefined;
  const starts = program
    .bindsOf(fn, callee.object.name)
    .filter(({ bind }) => bind.isDeclaration || bind.operator === '=');
  const isList = starts.length > 0 && starts.every(({ bind }) => bind.value && startsList(bind.value));
  return isList ? { items: call.args.map(({ value }) => allOf(value)), list: callee.object } : undefined;
}

/** What it is called on tells whether it is one: see `startsList`. */
export const isUnion = ({ callee, args }: CallExpr, { language }: FileInfo): boolean =>
  callee.kind === 'member' &&
  unites.test(callee.name) &&
  hasUnions.test(language) &&
  args.length > 0 &&
  args.every(({ name }) => name === undefined);

export const allOf = (value: Expr): Expr => (value.kind === 'spread' ? value : spreadOf(value));

/** A variable begins as a list or a set, whatever is in it. */
export const startsList = (expr: Expr): boolean =>
  expr.kind === 'list' || isMadeCollection(expr) || isEmptyCollection(expr);

/** C++'s `std::string out;` is a text, though nothing is assigned to it. */
const isText = (program: Program, fn: FunctionInfo, name: string): boolean =>
  fn.file.language === 'cpp' &&
  program
    .bindsOf(fn, name)
    .some(({ bind: { type, isDeclaration } }) => isDeclaration && /^Q?[sS]tring$/.test(type ?? ''));

/** `builder.append_path(name, true)`: what says how is no segment. */
const segmentsIn = ({ args }: CallExpr): readonly Expr[] =>
  args
    .filter((one) => isSegment(one))
    .flatMap(({ value }) => (value.kind === 'literal' && /^(?:true|false)$/.test(value.value) ? [] : [value]));

/** `url.addPathSegment(id)`: a slash before it, where none is written. */
function segment(value: Expr): Expr {
  const { at } = value;
  if (value.kind === 'text' && value.value.startsWith('/')) return value;
  return { kind: 'concat', parts: [{ kind: 'text', value: '/', at: { start: at.start, end: at.start } }, value], at };
}

/** `text.append('/').append(part)`: what one statement adds in two pieces is one piece of text. */
function inPieces(items: readonly Expr[]): readonly Expr[] {
  const [first, second, ...more] = items;
  if (first?.kind !== 'text' || !second || second.kind === 'text' || more.length > 0) return items;
  return [{ kind: 'concat', parts: [first, second], at: first.at }];
}

/** What a chain of calls that only appends adds, first to last, and to what: empty when the last call does anything else. */
function appendedBy(call: CallExpr): Readonly<{ items: readonly Expr[]; list: Expr }> {
  const handed = addedToArgument(call);
  if (handed) return handed;
  const items: Expr[] = [];
  let next: Expr = call;
  while (next.kind === 'call' && next.callee.kind === 'member') {
    const { name, object }: Readonly<{ name: string; object: Expr }> = next.callee;
    const isPart = addsSegment.test(name) || addsByLabel(name, next.args);
    if (adds.test(name) && !isPart) items.push(...itemsOf(next, next.callee).toReversed());
    else if (isPart)
      items.push(
        ...segmentsIn(next)
          .map((value) => segment(value))
          .toReversed(),
      );
    // A query between two segments is none of either.
    else if (!addsQuery.test(name)) break;
    next = object;
  }
  return { items: items.toReversed(), list: next };
}

/** Java's `Collections.addAll(list, one, other)`, JavaScript's `list.push.apply(list, others)`; undefined of any other call. */
export function addedToArgument({
  callee,
  args,
}: CallExpr): Readonly<{ items: readonly Expr[]; list: Expr }> | undefined {
  if (callee.kind !== 'member' || !/^(?:addAll|apply)$/.test(callee.name)) return undefined;
  const { name, object } = callee;
  const [first, ...more] = args.map(({ value }) => value);
  const isMany = name === 'addAll' && object.kind === 'name' && object.name === 'Collections';
  const isApplied = name === 'apply' && writtenName(object) === 'push' && more.length === 1;
  if (!first || more.length === 0 || !(isMany || isApplied)) return undefined;
  // One argument may be all of them.
  return { list: first, items: more.map((one) => (more.length > 1 || one.kind === 'text' ? one : spreadOf(one))) };
}

/** What such a chain adds to the path of an address; empty of any other call. */
export const segmentsAppended = (call: CallExpr, isAddress: (expr: Expr) => boolean): readonly Expr[] =>
  addsSegment.test(writtenName(call.callee)) || addsByLabel(writtenName(call.callee), call.args)
    ? itemsAppended(call, isAddress)
    : [];

/** What such a chain adds to something; empty when it does anything else or starts elsewhere. */
export function itemsAppended(call: CallExpr, isList: (expr: Expr) => boolean): readonly Expr[] {
  const { items, list } = appendedBy(call);
  return isList(list) ? items : [];
}

function itemsOf({ args, isNew, at }: CallExpr, callee: Extract<Expr, { kind: 'member' }>): readonly Expr[] {
  if (callee.name === 'AppendFormat')
    return [{ kind: 'call', callee: { kind: 'name', name: 'Format', at: callee.at }, args, isNew, at }];
  const [first] = args;
  if (!first) return [];
  if (addsAll.test(callee.name) || first.name === 'contentsOf')
    return [{ kind: 'spread', value: first.value, at: first.value.at }];
  const range = rangeOf(args.map(({ value }) => value).slice(-2));
  if (range) return [spreadOf(range)];
  // `list.insert(0, item)`, and JavaScript's `list.push(a, b)`.
  if (args.length > 1 && callee.name === 'insert') return [args[1]?.value ?? first.value];
  return callee.name === 'push' ? args.map(({ value }) => value) : [first.value];
}

/** What one call adds to a list, queue or channel, of whoever that is; empty when it does anything else. */
export function itemsAdded(call: CallExpr): readonly Expr[] {
  const { callee, args } = call;
  if (callee.kind !== 'member') return [];
  if (adds.test(callee.name)) return itemsOf(call, callee);
  // `put(item)`, and not `put(key, value)`; a time limit may stand behind it.
  const [first, ...more] = args;
  const isOne =
    first?.name === undefined && more.every(({ name, value }) => name !== undefined || value.kind === 'literal');
  return first && isOne && puts.test(callee.name) ? [first.value] : [];
}
