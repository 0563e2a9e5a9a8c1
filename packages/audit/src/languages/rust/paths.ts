import type { Expr } from '../../outline/outline.ts';
import { memberAt, nameAt } from '../expression-parts.ts';
import { type LowerExpr, sourceOf } from '../lowering.ts';
import { rangeOf } from '../syntax.ts';

/**
 * `a::B::c` is a chain of members. A path from `crate`, `self` or `super` is imported where it stands: modules are written small,
 * so the first capital, or the last name, is what is taken from the module before it.
 */
export const pathExpr: LowerExpr = (node, lowering) => {
  const at = rangeOf(node);
  const steps = sourceOf(lowering, node)
    .replaceAll(/::\s*<[^]*?>(?=::|$)/g, '')
    .split('::')
    .map((step) => step.trim().replace(/<[^]*$/, ''));
  const members = (start: Expr, names: readonly string[]): Expr =>
    names.reduce((object, name) => memberAt(object, name, at), start);
  const [first = '', ...rest] = steps.filter((step) => step !== '');
  if (!/^(?:crate|self|super)$/.test(first)) return members(nameAt(first, at), rest);
  const all = [first, ...rest];
  const capital = all.findIndex((step) => /^[A-Z]/.test(step));
  const taken = capital > 0 ? capital : all.length - 1;
  const alias = all.slice(0, taken + 1).join('::');
  if (!lowering.imports.some((one) => one.alias === alias))
    lowering.imports.push({ module: all.slice(0, taken).join('::'), name: all[taken] ?? '', alias, at });
  return members(nameAt(alias, at), all.slice(taken + 1));
};
