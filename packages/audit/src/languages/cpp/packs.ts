import type { Node } from 'web-tree-sitter';
import type { Arm, Expr, FunctionOutline, Param, Statement } from '../../outline/outline.ts';
import { callAt, memberAt, nameAt } from '../expression-parts.ts';
import {
  inBlock,
  lowerExpr,
  type LowerExpr,
  type Lowering,
  lowerStatements,
  type LowerStatement,
  sourceOf,
} from '../lowering.ts';
import { addBind, addFunction, anyItem, branchOf } from '../statement-parts.ts';
import { concatenation, other, partsOf, rangeOf } from '../syntax.ts';
import { streamed } from './streams.ts';

// Parameter packs: what a variadic template does with each of its arguments.

const isFunction = /^(?:function_definition|lambda_expression)$/;

/** The packs of the functions around a place. */
function packsAround(node: Node, lowering: Lowering): ReadonlySet<string> {
  const names = new Set<string>();
  for (let around = node.parent; around; around = around.parent) {
    if (!isFunction.test(around.type)) continue;
    const [list] = around.childForFieldName('declarator')?.descendantsOfType('parameter_list') ?? [];
    for (const param of list ? partsOf(list) : [])
      if (param.type === 'variadic_parameter_declaration')
        names.add(/(\w+)\s*$/.exec(sourceOf(lowering, param))?.[1] ?? '');
  }
  return names;
}

/** The one pack that a pattern is about. */
function packIn(pattern: Node, lowering: Lowering): string | undefined {
  const packs = packsAround(pattern, lowering);
  const used = new Set(
    [pattern, ...pattern.descendantsOfType('identifier')].flatMap((one) => {
      const name = one?.type === 'identifier' ? sourceOf(lowering, one) : '';
      return packs.has(name) ? [name] : [];
    }),
  );
  const [only, ...others] = used;
  return others.length === 0 ? only : undefined;
}

const bare = (node: Node): Node => {
  let inner = node;
  for (let next: Node | undefined = node; next; inner = next ?? inner) {
    next = /^(?:parenthesized|cast)_expression$/.test(inner.type)
      ? (inner.childForFieldName('value') ?? partsOf(inner)[0])
      : undefined;
    if (!next) break;
  }
  return inner;
};

/** In what stands for each of the arguments the pack's name stands for one of them. */
function withItem<T>(pack: string, item: string, lowering: Lowering, lower: () => T): T {
  const outside = lowering.renamed;
  lowering.renamed = new Map(outside).set(pack, item);
  const result = lower();
  lowering.renamed = outside;
  return result;
}

/** What is made of each: `parts` of `parts...`, `parts.map(part => text(part))` of `text(parts)...`. */
function eachOf(pattern: Node, lowering: Lowering): Expr {
  const pack = packIn(pattern, lowering);
  const at = rangeOf(pattern);
  if (pack === undefined) return lowerExpr(pattern, lowering);
  const item = `${pack}$`;
  const value = withItem(pack, item, lowering, () => lowerExpr(pattern, lowering));
  if (value.kind === 'name') return nameAt(pack, at);
  const fn: FunctionOutline = {
    params: [{ name: item, at }],
    body: [{ kind: 'return', value, at, arms: [] }],
    annotations: [],
    at,
  };
  return callAt(memberAt(nameAt(pack, at), 'map', at), [{ kind: 'function', fn, at }], at);
}

/** What is done for each: `((out << '/' << parts), ...)`. */
function doForEach(pattern: Node, lowering: Lowering, lower: LowerStatement): void {
  const pack = packIn(pattern, lowering);
  if (pack === undefined) return lower(pattern, lowering);
  const at = rangeOf(pattern);
  const item = `${pack}$`;
  addBind(lowering, nameAt(item, at), anyItem(nameAt(pack, at), pattern), at);
  const { into, arms } = lowering.block;
  const own: Arm = { branch: branchOf(lowering), arm: 0, isLoop: true };
  withItem(pack, item, lowering, () =>
    inBlock(lowering, { into, arms: [...arms, own] }, () => lower(pattern, lowering)),
  );
}

/** What an expression does, as statements. */
function effect(node: Node, lowering: Lowering): void {
  const inner = bare(node);
  if (inner.type === 'comma_expression') for (const part of partsOf(inner)) effect(part, lowering);
  else if (inner.type !== 'binary_expression' || !streamed(inner, lowering)) lowerStatements([inner], lowering);
}

/** `parts...` hands each of them over; of `(out << parts, 0)...` only what it does matters. */
export const packExpansion: LowerExpr = (node, lowering) => {
  const pattern = node.childForFieldName('pattern');
  if (!pattern) return other(node, []);
  const inner = bare(pattern);
  const done = inner.type === 'comma_expression' ? inner.childForFieldName('left') : null;
  if (!done) return { kind: 'spread', value: eachOf(pattern, lowering), at: rangeOf(node) };
  doForEach(done, lowering, effect);
  return other(node, []);
};

/** `(a, ...)`, `(out << ... << parts)`, `(... + parts)`. */
export const fold: LowerExpr = (node, lowering) => {
  const [left = null, right = null] = ['left', 'right'].map((side) => {
    const operand = node.childForFieldName(side);
    return operand?.isNamed ? operand : null;
  });
  const operator = node.childForFieldName('operator')?.type;
  const at = rangeOf(node);
  const isOfRight = right !== null && packIn(right, lowering) !== undefined;
  const [pattern, start] = isOfRight ? [right, left] : [left, right];
  if (!pattern) return other(node, []);
  if (operator === '+') {
    const all = callAt(memberAt(eachOf(pattern, lowering), 'join', at), [{ kind: 'text', value: '', at }], at);
    const first = start ? [lowerExpr(start, lowering)] : [];
    return concatenation(isOfRight ? [...first, all] : [all, ...first], at);
  }
  if (operator !== '<<' || !start) {
    doForEach(pattern, lowering, effect);
    return other(node, []);
  }
  const target = lowerExpr(start, lowering);
  doForEach(pattern, lowering, (one) =>
    addBind(lowering, target, lowerExpr(one, lowering), at, { operator: '+=', isDeclaration: false }),
  );
  return target;
};

/**
 * `join(out, first, rest...)` that calls `join(out, rest...)`: it goes through the pack, its first argument before the others, so its
 * body is that of a loop. What it returns, `"/" + first + path(rest...)`, is what such a loop would put together.
 */
export function goingThrough(fn: FunctionOutline, lowering: Lowering): FunctionOutline {
  const whole = asLoop(fn, lowering);
  if (whole !== fn) through.add(whole);
  return whole;
}

function asLoop(fn: FunctionOutline, lowering: Lowering): FunctionOutline {
  const [first, rest] = fn.params.slice(-2);
  if (!first || !rest?.isRest || first.isRest) return fn;
  const fixed = fn.params.slice(0, -2);
  const isAgain = (expr: Expr): boolean => callsItself(expr, fn.name, fixed, rest);
  const returned = fn.body.find(
    (one) => one.kind === 'return' && one.value?.kind === 'concat' && isAgain(one.value.parts.at(-1) ?? one.value),
  );
  const params = [...fixed, rest];
  if (returned?.kind === 'return' && returned.value?.kind === 'concat') {
    const value = joinedBy(returned.value.parts.slice(0, -1), first, rest);
    const body = fn.body.filter(({ kind }) => kind !== 'return');
    return value ? { ...fn, params, body: [...body, { ...returned, value, arms: [] }] } : fn;
  }
  const again = fn.body.find((one) => one.kind === 'expr' && isAgain(one.value));
  if (!again) return fn;
  const own: Arm = { branch: branchOf(lowering), arm: 0, isLoop: true };
  const { at } = first;
  const item: Statement = {
    kind: 'bind',
    target: nameAt(first.name, at),
    value: { kind: 'index', object: nameAt(rest.name, at), key: { kind: 'other', children: [], at }, at },
    operator: '=',
    isDeclaration: true,
    at,
    arms: [],
  };
  const body = fn.body.flatMap((one): Statement[] => (one === again ? [] : [{ ...one, arms: [...one.arms, own] }]));
  return { ...fn, params, body: [item, ...body] };
}

const callsItself = (expr: Expr, name: string | undefined, fixed: readonly Param[], rest: Param): boolean =>
  expr.kind === 'call' &&
  expr.callee.kind === 'name' &&
  expr.callee.name === name &&
  expr.args.length === fixed.length + 1 &&
  fixed.every((param, at) => isNamed(expr.args[at]?.value, param.name)) &&
  expr.args.at(-1)?.value.kind === 'spread' &&
  isNamed(spreadIn(expr.args.at(-1)?.value), rest.name);

const spreadIn = (expr: Expr | undefined): Expr | undefined => (expr?.kind === 'spread' ? expr.value : undefined);
const isNamed = (expr: Expr | undefined, name: string): boolean => expr?.kind === 'name' && expr.name === name;

/** `"/" + first`: every one of them, with the texts around it between. Undefined where it is made of anything else. */
function joinedBy(parts: readonly Expr[], first: Param, rest: Param): Expr | undefined {
  const at = parts.findIndex((part) => mentions(part, first.name));
  const [before, behind] = [parts.slice(0, at), parts.slice(at + 1)];
  const item = parts[at];
  if (!item || ![...before, ...behind].every(({ kind }) => kind === 'text')) return undefined;
  const between = [...behind, ...before].map((part) => (part.kind === 'text' ? part.value : '')).join('');
  const range = item.at;
  const joined = callAt(
    memberAt(nameAt(rest.name, range), 'join', range),
    [{ kind: 'text', value: between, at: range }],
    range,
  );
  return concatenation([...before, joined], range);
}

/** The item itself, or what one function makes of it. */
const mentions = (part: Expr, name: string): boolean =>
  isNamed(part, name) || (part.kind === 'call' && part.args.length === 1 && isNamed(part.args[0]?.value, name));

const through = new WeakSet<FunctionOutline>();

/** Beside a function that goes through a pack, the one of the same name that ends its way says nothing more. */
export function withoutEnds<One>(all: readonly One[], functionOf: (one: One) => FunctionOutline | undefined): One[] {
  const wholes = all.flatMap((one) => functionOf(one) ?? []).filter((fn) => through.has(fn));
  if (wholes.length === 0) return [...all];
  return all.filter((one) => {
    const fn = functionOf(one);
    return !fn || !wholes.some((whole) => fn !== whole && isEndOf(fn, whole));
  });
}

const isEndOf = ({ name, params }: FunctionOutline, whole: FunctionOutline): boolean =>
  name === whole.name &&
  !params.some(({ isRest }) => isRest) &&
  (params.length === whole.params.length - 1 || params.length === whole.params.length);

/** Names of functions that go through packs, by the statements among which they are. */
const namesIn = new WeakMap<readonly Statement[], Set<string | undefined>>();

/** The same where functions are statements. */
export function addOverload(fn: FunctionOutline, lowering: Lowering): void {
  const { into } = lowering.block;
  addFunction(lowering, fn);
  if (through.has(fn)) namesIn.set(into, (namesIn.get(into) ?? new Set()).add(fn.name));
  if (namesIn.get(into)?.has(fn.name) !== true) return;
  const kept = withoutEnds(into, (one) => (one.kind === 'function' ? one.fn : undefined));
  into.splice(0, into.length, ...kept);
}
