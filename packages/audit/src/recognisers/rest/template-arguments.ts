import type { CallExpr, Expr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { Context } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { filledTemplate } from '../../resolve/text/template-variables.ts';
import { piecesOf } from '../../resolve/values.ts';
import type { Address } from './address.ts';

/** What stands between a template and its variables, by the function of Spring that is handed them. */
const between: ReadonlyMap<string, number> = new Map([
  ...['uri', 'url', 'delete', 'headForHeaders', 'optionsForAllow'].map((name) => [name, 0] as const),
  ...['getForObject', 'getForEntity', 'put', 'postForLocation'].map((name) => [name, 1] as const),
  ...['postForObject', 'postForEntity', 'patchForObject'].map((name) => [name, 2] as const),
  ['exchange', 3],
]);

/** `uri("/users/{id}", id)`, `getForObject("/users/{id}", User.class, id)`: the address, and the arguments that are a part of it. */
export function templateArguments(
  evaluator: Evaluator,
  { callee, args, types = [] }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): Readonly<{ texts: readonly Address[]; parts: ReadonlySet<Expr> }> | undefined {
  const count = /^(?:java|kotlin)$/.test(fn.file.language) ? between.get(nameOf(callee)) : undefined;
  const [template, ...behind] = args.map(({ value }) => value);
  // Kotlin's `getForObject<User>(template, id)` is handed no class.
  const variables = count === undefined ? [] : behind.slice(types.length > 0 ? Math.max(0, count - 1) : count);
  if (!template || variables.length === 0 || variables.some(({ kind }) => kind === 'spread' || kind === 'function'))
    return undefined;
  const values = variables.map((expr) => ({ expr, fn, context }));
  const filled = evaluator
    .evaluate(template, fn, context)
    .map((value) => (value.kind === 'text' ? filledTemplate(evaluator, piecesOf(value), values) : undefined));
  if (filled.length === 0 || filled.some((one) => one === undefined)) return undefined;
  return {
    texts: filled.flatMap((one) => one ?? []).map((value) => piecesOf(value)),
    parts: new Set([template, ...variables]),
  };
}
