import type { Node } from 'web-tree-sitter';
import type { Expr, FunctionOutline, Param, Statement } from '../../outline/outline.ts';
import { type Test, testOf } from '../conditions.ts';
import { addGuard } from '../guards.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import { inBlock, type Lowering, sourceOf } from './lowering.ts';

/** `[f(x) for x in xs if p]` is `xs.map(x => f(x))`, with the condition tested in it; one in the other where there are several. */
export function lowerComprehension(node: Node, lowering: Lowering): Expr {
  const body = node.childForFieldName('body');
  const clauses = partsOf(node).filter(({ type }) => /^(?:for_in|if)_clause$/.test(type));
  return body ? mapped(body, clauses, node, lowering) : other(node, []);
}

function mapped(body: Node, [clause, ...rest]: readonly Node[], node: Node, lowering: Lowering): Expr {
  if (!clause) return lowerExpr(body, lowering);
  if (clause.type === 'if_clause') {
    for (const condition of partsOf(clause)) {
      const value = lowerExpr(condition, lowering);
      lowering.block.into.push({ kind: 'test', value, at: value.at, arms: lowering.block.arms });
      addGuard(
        lowering,
        body,
        asksForMember(condition, lowering) ?? testOf(condition, (one) => lowerExpr(one, lowering)),
      );
    }
    return mapped(body, rest, node, lowering);
  }
  const [left, right] = [clause.childForFieldName('left'), clause.childForFieldName('right')];
  const object = right ? lowerExpr(right, lowering) : other(clause, []);
  const at = rangeOf(node);
  const name = rest.some(({ type }) => type === 'for_in_clause') ? 'flatMap' : 'map';
  const callback: Expr = {
    kind: 'function',
    fn: callbackOf(left, () => mapped(body, rest, body, lowering), lowering, body),
    at: rangeOf(body),
  };
  const callee: Expr = { kind: 'member', object, name, at };
  return { kind: 'call', callee, args: [{ value: callback }], isNew: false, at };
}

function callbackOf(left: Node | null, lower: () => Expr, lowering: Lowering, body: Node): FunctionOutline {
  const into: Statement[] = [];
  inBlock(lowering, { into, arms: [] }, () => {
    const value = lower();
    into.push({ kind: 'return', value, at: value.at, arms: [] });
  });
  return { params: left ? [paramOf(left, lowering)] : [], body: into, annotations: [], at: rangeOf(body) };
}

function paramOf(left: Node, lowering: Lowering): Param {
  const at = rangeOf(left);
  if (left.type === 'identifier') return { name: sourceOf(lowering, left), at };
  const pattern = partsOf(left).flatMap((part, index) =>
    part.type === 'identifier' ? [{ name: sourceOf(lowering, part), property: String(index) }] : [],
  );
  return { name: '$0', pattern, at };
}

/** `… for scope in Scope if scope in wanted`, `if wanted & scope`: which of the members, where these are known. */
function asksForMember(condition: Node, lowering: Lowering): Test | undefined {
  const [left, operator, right] = [condition.child(0), condition.child(1), condition.child(2)];
  const isAsked = condition.childCount === 3 && (operator?.type === 'in' || operator?.type === '&');
  if (!isAsked || left?.type !== 'identifier' || right?.type !== 'identifier') return undefined;
  const [member, subject] = [lowerExpr(left, lowering), lowerExpr(right, lowering)];
  return { all: [{ subject, values: [member], isNot: false, asks: 'flag' }], isWhole: true };
}
