import type { CallExpr } from '../../outline/outline.ts';
import { calleeValues } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { Placed } from '../../resolve/program/program.ts';
import type { ExternalValue } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';

/** `const ask = client.request`, `import { request as ask }`, `request.defaults(options)`: what a function of a package is called besides. */
export function namesElsewhere({ evaluator }: Scene, { expr, fn }: Placed<CallExpr>): readonly string[] {
  if (expr.callee.kind !== 'name') return [];
  const { name } = expr.callee;
  const values = calleeValues(evaluator, expr, fn, emptyContext);
  return values.flatMap((value) => {
    const own = value.kind === 'external' && value.module !== '' ? ownName(value) : undefined;
    return own === undefined || own === name ? [] : own;
  });
}

/** With defaults a function is what it was. */
function ownName({ path }: ExternalValue): string | undefined {
  let end = path.length;
  while (path[end - 1] === '()' && path[end - 2] === 'defaults') end -= 2;
  return path[end - 1];
}
