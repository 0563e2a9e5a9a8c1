import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { selfOf } from '../names/names.ts';
import type { FunctionInfo } from '../program/program.ts';
import { asObject, unknown, type Value } from '../values.ts';
import { classMember, memberOf } from './members.ts';
import { basesOf } from './related-classes.ts';

/** `super.x`: what the base classes say, with the same object. */
export function superMember(evaluator: Evaluator, name: string, fn: FunctionInfo, context: Context): readonly Value[] {
  let scope: FunctionInfo | undefined = fn;
  while (scope && !scope.owner) scope = scope.outer;
  const owner = scope?.owner;
  if (!owner) return [unknown(name)];
  for (const base of basesOf(evaluator, owner)) {
    const values =
      base.kind === 'class'
        ? classMember(evaluator, base.class, name, selfOf(fn, context), context)
        : memberOf(evaluator, asObject(base), name);
    if (values.length > 0) return values;
  }
  return [unknown(name)];
}
