import type { CallExpr, Expr, Range } from '../outline/outline.ts';
import { lowerExpr, type Lowering, lowerStatements, type LowerStatement } from './lowering.ts';
import { addBind } from './statement-parts.ts';
import { partsOf, rangeOf } from './syntax.ts';

/** A statement that is one call of a method that adds text to its object (`b.WriteString(x)`, `s.push_str(x)`) is `b += x`. */
export const appendingStatement =
  (methods: RegExp): LowerStatement =>
  (node, lowering) => {
    const [only] = partsOf(node);
    if (only?.type !== 'call_expression') return lowerStatements([only], lowering);
    const value = lowerExpr(only, lowering);
    if (value.kind === 'call' && appends(value, methods, rangeOf(node), lowering)) return;
    const { into, arms } = lowering.block;
    into.push({ kind: 'expr', value, at: value.at, arms });
  };

function appends({ callee, args }: CallExpr, methods: RegExp, at: Range, lowering: Lowering): boolean {
  const [first] = args;
  if (callee.kind !== 'member' || args.length !== 1 || !first || !methods.test(callee.name)) return false;
  if (!isVariable(callee.object)) return false;
  // `jobs.push_back({verb, path})`: a row is one item of the list.
  const isRow = /^push(?:_back)?$/.test(callee.name) && first.value.kind === 'list';
  const value: Expr = isRow ? { kind: 'list', items: [first.value], at } : first.value;
  addBind(lowering, callee.object, value, at, { operator: '+=', isDeclaration: false });
  return true;
}

const isVariable = (expr: Expr): boolean => expr.kind === 'name' || (expr.kind === 'member' && isVariable(expr.object));
