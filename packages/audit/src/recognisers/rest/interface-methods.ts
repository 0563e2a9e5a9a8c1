import type { CallExpr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { calleeValues } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import { lastName, type Placed, type Program } from '../../resolve/program/program.ts';
import type { Value } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';

/** The types that a call names: as type arguments, or as arguments that are classes. */
export const typesIn = ({ types = [], args }: CallExpr): readonly string[] => [
  ...types.map((type) => type.split('.').at(-1) ?? type),
  ...args.flatMap(({ value }) => (value.kind === 'name' || value.kind === 'member' ? [lastName(value)] : [])),
];

/** `api.loadChannels(0)` on `retrofit.create(Api.class)`: the annotation of the method is the request, and not each call of it. */
export function asksInterface({ evaluator }: Scene, { expr, fn }: Placed<CallExpr>): boolean {
  const types = annotatedMethods(evaluator.program).get(expr.callee.kind === 'member' ? expr.callee.name : '');
  if (!types) return false;
  const callees = calleeValues(evaluator, expr, fn, emptyContext);
  return callees.length > 0 && callees.every((one) => isMadeOf(one, types));
}

function isMadeOf(value: Value, types: ReadonlySet<string>): boolean {
  const made = value.kind === 'external' ? value.parent?.call?.expr : undefined;
  return made?.kind === 'call' && typesIn(made).some((type) => types.has(type));
}

/** The interfaces that have an annotated method, by its name. */
const annotatedMethods = rememberingEach((program: Program): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { name, methods, outline } of program.classes)
    for (const method of outline.kind === 'interface' ? methods : [])
      if ((method.outline?.annotations.length ?? 0) > 0)
        found.set(method.name, (found.get(method.name) ?? new Set()).add(name));
  return found;
});
