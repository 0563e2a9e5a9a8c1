import type { Node } from 'web-tree-sitter';
import type { Expr, FunctionOutline, Param, Range } from '../../outline/outline.ts';
import { callAt, nameAt } from '../expression-parts.ts';
import { lowerExpr, type LowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { withReturns } from '../ruby/returns.ts';
import { addBind, bodyOf } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { withOwnAliases } from './aliases.ts';
import { captureOf } from './calls.ts';
import { withinClause } from './own-names.ts';
import { blocksOf, operandsOfCall } from './call-parts.ts';
import { addClauses, armsOf, bindClause, type Clause, headOf, nameIn, operatorOf, withoutDefault } from './clauses.ts';

/** A `def`, `defp` or `defmacro`; undefined where its name is put together. */
export function clauseOf(node: Node): Clause | undefined {
  const [head] = operandsOfCall(node);
  if (!head) return undefined;
  const { call, guard } = headOf(head);
  const target = call.type === 'call' ? call.childForFieldName('target') : call;
  if (target?.type !== 'identifier') return undefined;
  const body = blocksOf(node).get('do');
  const list = call.type === 'call' ? partsOf(call).find(({ type }) => type === 'arguments') : undefined;
  const params = list ? partsOf(list) : [];
  return { node, name: target.text, params, ...(guard && { guard }), ...(body && { body }) };
}

/** All clauses of a function, which stand one below the other. `bound`: what is known in it besides. */
export function lowerFunction(
  clauses: readonly Clause[],
  lowering: Lowering,
  bound?: Readonly<{ name: string; value: Expr }>,
): FunctionOutline {
  const [first] = clauses;
  const at = { start: first?.node.startIndex ?? 0, end: clauses.at(-1)?.node.endIndex ?? 0 };
  const size = Math.max(0, ...clauses.map(({ params }) => params.length));
  const params = Array.from({ length: size }, (_, index) => paramAt(clauses, index, lowering));
  const body = bodyOf(lowering, () =>
    withOwnAliases(lowering, () => {
      if (bound) addBind(lowering, nameAt(bound.name, bound.value.at), bound.value, bound.value.at);
      addBody(clauses, params, lowering);
    }),
  );
  const name = first?.name;
  return {
    ...(name && { name }),
    params,
    body: withReturns(body),
    // What takes nothing may be called without parentheses.
    annotations: name && size === 0 ? [callAt(nameAt('getter', at), [], at)] : [],
    at,
  };
}

function addBody(clauses: readonly Clause[], params: readonly Param[], lowering: Lowering): void {
  const whole = clauses.filter(({ body }) => body !== undefined);
  const values = params.map(({ name, at }) => nameAt(name, at));
  const [only, ...others] = whole;
  if (only && others.length === 0) {
    bindClause(only, values, lowering);
    return lowerClause(only, lowering);
  }
  addClauses(whole, values, lowering, (clause) => lowerClause(clause, lowering));
}

const lowerClause = (clause: Clause, lowering: Lowering): void =>
  withinClause(clause, lowering, () => lowerStatements(clause.body ?? [], lowering));

/** The name that all clauses give a parameter; one of its place where they differ, or each has a pattern. */
function paramAt(clauses: readonly Clause[], index: number, lowering: Lowering): Param {
  const nodes = clauses.flatMap(({ params }) => params[index] ?? []);
  const names = nodes.flatMap((node) => nameIn(withoutDefault(node), lowering) ?? []);
  const [only, ...others] = new Set(names.filter((name) => !name.startsWith('_')));
  const value = nodes.flatMap((node) =>
    operatorOf(node) === '\\\\' ? (node.childForFieldName('right') ?? []) : [],
  )[0];
  const [node] = nodes;
  return {
    name: only !== undefined && others.length === 0 ? only : `$${index}`,
    ...(value && { default: lowerExpr(value, lowering) }),
    at: node ? rangeOf(node) : { start: 0, end: 0 },
  };
}

/** `fn a, b -> … end`, with as many clauses as it has. */
export const lowerLambda: LowerExpr = (node, lowering) => {
  const at = rangeOf(node);
  return { kind: 'function', fn: { ...lowerFunction(armsOf(partsOf(node)), lowering), at }, at };
};

/** What `&1` is while a capture is lowered that is called at once: `(&Client.request(client, &1)).()`. */
const given = new WeakMap<Lowering, readonly Expr[]>();

/** A capture that is called where it stands is what it holds, with what it is called with. Undefined of anything else. */
export function calledCapture(node: Node, values: readonly Expr[], lowering: Lowering): Expr | undefined {
  const inner = node.type === 'block' ? partsOf(node)[0] : node;
  const operand = inner?.childForFieldName('operator')?.type === '&' ? partsOf(inner)[0] : undefined;
  if (!operand || operand.type === 'integer' || operatorOf(operand) === '/') return undefined;
  const outer = given.get(lowering) ?? [];
  given.set(lowering, values);
  const value = lowerExpr(operand, lowering);
  given.set(lowering, outer);
  return value;
}

/** `&(&1 <> &2)`: a function of what is numbered; `&get/1` and `&Client.get/1`: the function itself. */
export function lowerCapture(node: Node, lowering: Lowering): Expr {
  const [operand] = partsOf(node);
  const at = rangeOf(node);
  if (!operand) return { kind: 'other', children: [], at };
  if (operand.type === 'integer') {
    const place = sourceOf(lowering, operand);
    return given.get(lowering)?.[Number(place) - 1] ?? nameAt(`&${place}`, at);
  }
  const named = operatorOf(operand) === '/' ? operand.childForFieldName('left') : null;
  if (named && operand.childForFieldName('right')?.type === 'integer') {
    return captured(named, Number(operand.childForFieldName('right')?.text), at, lowering);
  }
  const places = [...sourceOf(lowering, operand).matchAll(/&(\d)/g)].map(([, place]) => Number(place));
  const params = numbered(Math.max(0, ...places), at);
  const body = bodyOf(lowering, () => lowerStatements([operand], lowering));
  return { kind: 'function', fn: { params, body: withReturns(body), annotations: [], at }, at };
}

const numbered = (count: number, at: Range): readonly Param[] =>
  Array.from({ length: Math.min(count, mostNumbered) }, (_, index) => ({ name: `&${index + 1}`, at }));

const mostNumbered = 9;

/** A function by its name; one of a module as a function that calls it, since what it is called in other languages may differ. */
function captured(named: Node, size: number, at: Range, lowering: Lowering): Expr {
  const params = numbered(size, at);
  const args = params.map(({ name }) => nameAt(name, at));
  const call = captureOf(named, args, at, lowering);
  if (!call) return lowerExpr(named, lowering);
  const body = [{ kind: 'return' as const, value: call, at, arms: [] }];
  return { kind: 'function', fn: { params, body, annotations: [], at }, at };
}
