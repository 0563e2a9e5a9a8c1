import type { CallExpr, Expr } from '../../outline/outline.ts';
import { pushAll } from '../../push-all.ts';
import { isSame } from '../../resolve/names/assigned-properties.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import { earlierOf } from '../../resolve/program/object-life.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { type Thunk, wholeText } from '../../resolve/values.ts';
import type { WireObject } from './wire-object.ts';
import type { Scene } from '../recogniser.ts';

/** A key and its value, as a call writes them. `on`: the object that gets them, where the call is given it. */
type Pair = Readonly<{ key: string; value: Expr; on?: Expr }>;

// `map.put(k, v)`, `object.addProperty(k, v)`, `json_object_set_new(object, k, v)`, `new JProperty(k, v)`, `k to v`
const adds =
  /^(?:put|add|set|insert|append|accumulate|emplace|with|entry|field|property|member|put\w+|add(?:Property|Member)|set(?:Property|Value)|try_?add|insert_or_assign|write(?:String)?Field\w*|write(?:String|Value)|j?property|pair|make_pair|to|simpleentry|cJSON_Add\w+ToObject|json_object_\w+|obs_data_set_\w+|\w+_add_\w+)$/i;

// `packet.setMethod(v)`, `Packet.builder().method(v)`
const setter = /^(?:set|with)?_?(type|method)$/i;

/** Objects that calls fill, on a variable, in a chain, in a block that configures them, or from pairs: every typed language has some. */
export function filledObjects({ evaluator }: Scene): readonly WireObject[] {
  return evaluator.program.calls.flatMap((placed): readonly WireObject[] => {
    const keyOf: KeyOf = (expr) => textOf(expr) ?? constantKey(evaluator, expr, placed.fn);
    const inside = insideOf(placed.expr, keyOf);
    if (inside.some(({ key }) => key === 'method')) return objectOf(placed, inside);
    const own = pairOf(placed.expr, keyOf);
    return own?.key === 'method' ? objectOf(placed, [own, ...besides(placed, own, evaluator.program, keyOf)], own) : [];
  });
}

/** The text of a key where one function has written it. */
type KeyOf = (expr: Expr) => string | undefined;

/** `Fields::Method`, `KEY_TYPE`: a constant is named after the key that it holds. */
function constantKey(evaluator: Evaluator, expr: Expr, fn: FunctionInfo): string | undefined {
  if ((expr.kind !== 'name' && expr.kind !== 'member') || !/type|method/i.test(expr.name)) return undefined;
  const [text, ...others] = new Set(evaluator.evaluate(expr, fn).map((value) => wholeText(value)));
  return others.length === 0 ? text : undefined;
}

function objectOf(placed: Placed, pairs: readonly Pair[], own?: Pair): readonly WireObject[] {
  if (!pairs.some(({ key }) => key === 'type')) return [];
  const entries = new Map<string, Thunk[]>();
  for (const { key, value } of pairs) {
    // Each call that sets the method is looked at by itself.
    if (own && key === own.key && value !== own.value) continue;
    const thunk = { expr: value, fn: placed.fn, context: emptyContext };
    entries.set(key, [...(entries.get(key) ?? []), thunk]);
  }
  return [{ placed, entries }];
}

/** The other pairs of the object that a call adds one to. */
function besides(
  { expr, fn }: Placed<CallExpr>,
  own: Pair,
  { uses }: Evaluator['program'],
  keyOf: KeyOf,
): readonly Pair[] {
  const calls: CallExpr[] = [];
  const { callee } = expr;
  if (callee.kind === 'name')
    pushAll(
      calls,
      uses.bareCallsIn(fn).flatMap((one) => (isBeside(one.expr, own, keyOf) ? [one.expr] : [])),
    );
  if (isPairInBlock(callee))
    pushAll(
      calls,
      statementCalls(fn).filter((one) => isPairInBlock(one.callee)),
    );
  else if (callee.kind === 'member') {
    const chain = earlierOf(expr);
    pushAll(calls, chain);
    for (let next = uses.chainedOn(expr); next && calls.length < longest; next = uses.chainedOn(next.expr))
      calls.push(next.expr);
    const root = (chain.at(-1) ?? expr).callee;
    if (root.kind === 'member' && root.object.kind === 'name')
      pushAll(
        calls,
        uses.callsOn(fn, root.object.name).map((one) => one.expr),
      );
  }
  return calls.slice(0, longest).flatMap((one) => (one === expr ? [] : (pairOf(one, keyOf) ?? [])));
}

const longest = 100;

/** `json { "method" to name }`: Kotlin's pair as a statement adds to the object that the block makes. */
const isPairInBlock = (callee: Expr): boolean =>
  callee.kind === 'member' && callee.name === 'to' && callee.object.kind === 'text';

const statementCalls = ({ body }: FunctionInfo): readonly CallExpr[] =>
  body.flatMap((statement) => {
    const value = statement.kind === 'expr' || statement.kind === 'return' ? statement.value : undefined;
    return value?.kind === 'call' ? [value] : [];
  });

/** `put(k, v)` in the same block, `json_object_set_new(object, k, v)` on the same object. */
const isBeside = (call: CallExpr, { on }: Pair, keyOf: KeyOf): boolean => {
  const other = pairOf(call, keyOf)?.on;
  return on === undefined ? other === undefined : other !== undefined && isSame(on, other);
};

/** `Map.of(k, v, k, v)`, `mapOf(k to v)`, `new JObject(new JProperty(k, v))`: an object that one call makes. */
function insideOf({ callee, args }: CallExpr, keyOf: KeyOf): readonly Pair[] {
  const values = args.map(({ value }) => value);
  const pairs = values.flatMap((value) => (value.kind === 'call' ? (pairOf(value, keyOf) ?? []) : []));
  if (pairs.length > 0 || !/^of(?:Entries)?$/.test(nameOf(callee)) || values.length % 2 !== 0) return pairs;
  return values.flatMap((value, at): readonly Pair[] => {
    const [key, next] = [keyOf(value), values[at + 1]];
    return at % 2 === 0 && key !== undefined && next ? [{ key, value: plain(next) }] : [];
  });
}

function pairOf({ callee, args }: CallExpr, keyOf: KeyOf): Pair | undefined {
  const [only] = args;
  const field = only && args.length === 1 && callee.kind === 'member' && setter.exec(callee.name)?.[1];
  if (field) return { key: field.toLowerCase(), value: plain(only.value) };
  if (args.length < 1 || args.length > 4 || !adds.test(nameOf(callee))) return undefined;
  const [first, second, third] = args.map(({ value }) => value);
  // `"method" to name`
  if (args.length === 1) {
    const key = callee.kind === 'member' && callee.name === 'to' ? keyOf(callee.object) : undefined;
    return key !== undefined && first ? { key, value: plain(first) } : undefined;
  }
  const key = first && keyOf(first);
  if (key !== undefined && second) return { key, value: plain(second) };
  const inner = callee.kind === 'name' && second ? keyOf(second) : undefined;
  return inner !== undefined && first && third ? { key: inner, value: plain(third), on: first } : undefined;
}

/** The text of a key, `"method"` or `"method".to_string()`. */
function textOf(expr: Expr): string | undefined {
  if (expr.kind === 'text') return expr.value;
  const isCopy = expr.kind === 'call' && expr.args.length === 0 && expr.callee.kind === 'member';
  return isCopy && expr.callee.kind === 'member' && expr.callee.object.kind === 'text'
    ? expr.callee.object.value
    : undefined;
}

/** A value out of what a library makes of it: `new JsonPrimitive("msg")`, `json_string("msg")`, `"msg".into()`, `Value("msg", allocator)`. */
function plain(value: Expr): Expr {
  if (value.kind !== 'call') return value;
  if (textOf(value) !== undefined && value.callee.kind === 'member') return value.callee.object;
  const [only, allocator] = value.args;
  const isWhole =
    !allocator || /alloc/i.test(nameOf(allocator.value.kind === 'call' ? allocator.value.callee : allocator.value));
  const isMade = isWhole && value.args.length <= 2 && /string|primitive|value|json/i.test(nameOf(value.callee));
  return isMade && only ? only.value : value;
}
