import type { Node } from 'web-tree-sitter';
import type { CallExpr, Expr, FunctionOutline, Statement } from '../../outline/outline.ts';
import { callAt, memberAt, nameAt } from '../expression-parts.ts';
import { testOf } from '../conditions.ts';
import { addGuard } from '../guards.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import { inBlock, type Lowering, nameOf } from './lowering.ts';

/**
 * `from id in ids where id > 0 let url = … select client.GetAsync(url)` is `ids.Select(id => { var url = …; return client.GetAsync(url); })`;
 * a second `from` goes through a list for each item of the first.
 */
export const lowerQuery = (node: Node, lowering: Lowering): Expr =>
  fromClauses(partsOf(node), node, lowering) ?? other(node, []);

function fromClauses(clauses: readonly Node[], whole: Node, lowering: Lowering): CallExpr | undefined {
  const [from, ...rest] = clauses;
  const name = from && itemOf(from);
  const source = from && name && sourceIn(from, name);
  if (!name || !source) return undefined;
  const at = { start: from.startIndex, end: whole.endIndex };
  const object = lowerExpr(source, lowering);
  const isNested = rest.some(({ type }) => /^(?:from|join)_clause$/.test(type));
  const fn: FunctionOutline = {
    params: [{ name: nameOf(lowering, name), at: rangeOf(name) }],
    body: statementsOf(rest, whole, lowering),
    annotations: [],
    at: { start: name.startIndex, end: whole.endIndex },
  };
  const method = memberAt(object, isNested ? 'SelectMany' : 'Select', at);
  return callAt(method, [{ kind: 'function', fn, at: fn.at }], at);
}

/** In `from x in xs` it is a field, in `join x in xs on …` the first part. */
const itemOf = (clause: Node): Node | undefined => clause.childForFieldName('name') ?? partsOf(clause)[0];

const sourceIn = (clause: Node, name: Node): Node | undefined => {
  const parts = partsOf(clause);
  return parts[parts.findIndex(({ id }) => id === name.id) + 1];
};

function statementsOf(clauses: readonly Node[], whole: Node, lowering: Lowering): readonly Statement[] {
  const into: Statement[] = [];
  inBlock(lowering, { into, arms: [] }, () => {
    for (const [index, clause] of clauses.entries()) {
      const at = rangeOf(clause);
      const parts = partsOf(clause);
      if (/^(?:from|join)_clause$/.test(clause.type)) {
        const value = fromClauses(clauses.slice(index), whole, lowering);
        if (value) into.push({ kind: 'return', value, at, arms: [] });
        return;
      }
      const [first, second] = parts;
      if (clause.type === 'let_clause' && first && second)
        into.push(bound(nameAt(nameOf(lowering, first), rangeOf(first)), lowerExpr(second, lowering)));
      else if (/^(?:select|group)_clause$/.test(clause.type) && first) {
        const value = lowerExpr(first, lowering);
        const next = clauses[index + 1];
        // `group x by x.Key into g`: each group is a list of what is grouped.
        const given: Expr = clause.type === 'group_clause' ? { kind: 'list', items: [value], at } : value;
        into.push(
          next?.type === 'identifier'
            ? bound(nameAt(nameOf(lowering, next), rangeOf(next)), given)
            : { kind: 'return', value: given, at, arms: [] },
        );
      } else if (clause.type !== 'identifier')
        for (const part of parts) {
          into.push({ kind: 'test', value: lowerExpr(part, lowering), at, arms: [] });
          if (clause.type === 'where_clause')
            addGuard(
              lowering,
              clauses.slice(index + 1),
              testOf(part, (one) => lowerExpr(one, lowering)),
            );
        }
    }
  });
  return into;
}

const bound = (target: Expr, value: Expr): Statement => ({
  kind: 'bind',
  target,
  value,
  operator: '=',
  isDeclaration: true,
  at: { start: target.at.start, end: value.at.end },
  arms: [],
});
