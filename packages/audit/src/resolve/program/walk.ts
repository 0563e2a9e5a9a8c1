import type { Expr, Statement } from '../../outline/outline.ts';

/** The expressions directly inside one, in source order. Bodies of functions are not expressions: they are indexed apart. */
export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'text':
    case 'literal':
    case 'name':
    case 'function':
      return [];
    case 'concat':
      return expr.parts;
    case 'member':
      return [expr.object];
    case 'index':
      return [expr.object, expr.key];
    case 'call':
      return [expr.callee, ...expr.args.map(({ value }) => value)];
    case 'list':
      return expr.items;
    case 'record':
      return expr.entries.flatMap(({ key, value }) => (typeof key === 'string' ? [value] : [key, value]));
    case 'spread':
      return [expr.value];
    case 'choice':
      return expr.test ? [...expr.options, expr.test] : expr.options;
    case 'compare':
      return expr.operands;
    case 'other':
      return expr.children;
  }
}

/** The expressions that a statement holds itself. */
export function expressionsOf(statement: Statement): readonly Expr[] {
  switch (statement.kind) {
    case 'bind':
      return statement.value ? [statement.target, statement.value] : [statement.target];
    case 'expr':
    case 'test':
      return [statement.value];
    case 'return':
      return statement.value ? [statement.value] : [];
    // What it hands out stands in another statement.
    case 'yield':
    case 'function':
    case 'class':
      return [];
  }
}
