import type { Node } from 'web-tree-sitter';
import type { Expr, Field, FunctionOutline } from '../../outline/outline.ts';
import { lowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { partsOf } from '../syntax.ts';
import { bareName, blocksOf, operandsOfCall } from './call-parts.ts';
import { armsOf, headOf, operatorOf } from './clauses.ts';
import { lowerFunction } from './functions.ts';
import { isPlainName } from './patterns.ts';

const mostMade = 20; // by one definition

interface Loop {
  readonly variable: string;
  readonly list: Node;
  readonly body: readonly Node[];
}

/**
 * What a comprehension over names that are written out defines, a function for each of them: `for verb <- [:get, :put] do def
 * unquote(verb)(path), do: … end`. Undefined of any other.
 */
export function madeFunctions(
  node: Node,
  fields: readonly Field[],
  lowering: Lowering,
): readonly FunctionOutline[] | undefined {
  const loop = loopOf(node, lowering);
  const definitions = loop?.body.filter((one) => /^defp?$/.test(bareName(one) ?? '')) ?? [];
  if (!loop || definitions.length === 0) return undefined;
  const items = itemsOf(lowerExpr(loop.list, lowering), fields).slice(0, mostMade);
  return definitions.flatMap((definition) =>
    items.flatMap((item) => madeFrom(definition, loop.variable, item, lowering) ?? []),
  );
}

function loopOf(node: Node, lowering: Lowering): Loop | undefined {
  const [first, second] = operandsOfCall(node);
  if (!first) return undefined;
  if (bareName(node) === 'for') {
    const [left, right] = [first.childForFieldName('left'), first.childForFieldName('right')];
    if (second || operatorOf(first) !== '<-' || !left || !right || !isPlainName(left)) return undefined;
    return { variable: sourceOf(lowering, left), list: right, body: blocksOf(node).get('do') ?? [] };
  }
  const isEach = /^Enum\.each$/.test(node.childForFieldName('target')?.text ?? '');
  if (!isEach || second?.type !== 'anonymous_function') return undefined;
  const [clause] = armsOf(partsOf(second));
  const [param] = clause?.params ?? [];
  return param && isPlainName(param)
    ? { variable: sourceOf(lowering, param), list: first, body: clause?.body ?? [] }
    : undefined;
}

type TextExpr = Extract<Expr, { kind: 'text' }>;

function itemsOf(list: Expr, fields: readonly Field[]): readonly TextExpr[] {
  const own = list.kind === 'member' ? fields.find(({ name }) => name === list.name)?.value : list;
  return own?.kind === 'list' ? own.items.filter((item): item is TextExpr => item.kind === 'text') : [];
}

function madeFrom(node: Node, variable: string, item: TextExpr, lowering: Lowering): FunctionOutline | undefined {
  const [head] = operandsOfCall(node);
  if (!head) return undefined;
  const { call, guard } = headOf(head);
  const target = call.type === 'call' ? call.childForFieldName('target') : null;
  const [written] = target && bareName(target) === 'unquote' ? operandsOfCall(target) : [];
  const name = written ? nameFrom(lowerExpr(written, lowering), variable, item.value) : undefined;
  const body = blocksOf(node).get('do');
  if (name === undefined || !body) return undefined;
  const list = partsOf(call).find(({ type }) => type === 'arguments');
  const clause = { node, name, params: list ? partsOf(list) : [], ...(guard && { guard }), body };
  return lowerFunction([clause], lowering, { name: variable, value: item });
}

/** `verb`, `:"#{verb}_all"` */
function nameFrom(expr: Expr, variable: string, value: string): string | undefined {
  if (expr.kind === 'text') return expr.value;
  if (expr.kind === 'name') return expr.name === variable ? value : undefined;
  const parts = expr.kind === 'concat' ? expr.parts.map((part) => nameFrom(part, variable, value)) : [undefined];
  return parts.includes(undefined) ? undefined : parts.join('');
}
