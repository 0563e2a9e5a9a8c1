import type { Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { siteFor } from '../calls/sites.ts';
import { type Context, enter } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { isSure } from '../names/binds-in-context.ts';
import { armsAt } from '../program/arms-at.ts';
import { indexOf } from '../program/class-index.ts';
import type { FunctionInfo, PlacedBind, Program } from '../program/program.ts';
import type { InstanceValue, Properties, Thunk, Value } from '../values.ts';

const mostCalls = 40; // on one variable, of which those before a place are looked at

/** The fields that a method sets whenever it runs: `method(verb) { this.verb = verb; return this; }`. */
export const fieldsSetBy = rememberingEach((fn: FunctionInfo, program: Program): readonly PlacedBind[] => {
  const { owner } = fn;
  if (!owner || fn.isConstructor || fn.isStatic) return [];
  const { assignments } = indexOf(program, owner);
  return [...assignments.values()]
    .flat()
    .filter(({ bind, fn: where }) => where === fn && bind.operator === '=' && bind.arms.length === 0 && bind.value);
});

const propsOf = (fn: FunctionInfo, program: Program, inside: Context): Properties =>
  new Map(
    fieldsSetBy(fn, program).flatMap(({ bind }): readonly (readonly [string, readonly Thunk[]])[] =>
      'name' in bind.target && bind.value ? [[bind.target.name, [{ expr: bind.value, fn, context: inside }]]] : [],
    ),
  );

/** What a method gives back is the object that it ran on, with what it has set: builders are understood so, step by step. */
export function withOwnSettings(
  { program }: Evaluator,
  values: readonly Value[],
  method: FunctionInfo,
  inside: Context,
): readonly Value[] {
  if (fieldsSetBy(method, program).length === 0) return values;
  return values.map((value) =>
    value.kind === 'instance' && value.class === method.owner
      ? withSet(value, propsOf(method, program, inside))
      : value,
  );
}

const withSet = (value: InstanceValue, props: Properties): InstanceValue => ({
  ...value,
  props: new Map([...(value.props ?? []), ...props]),
});

/** `request.method('POST'); request.send()`: the object as the calls before this place have left it. */
export function withSettersCalled(
  evaluator: Evaluator,
  expr: Expr,
  fn: FunctionInfo,
  context: Context,
  values: readonly Value[],
): readonly Value[] {
  if (expr.kind !== 'name' || !values.some((value) => value.kind === 'instance' && value.site)) return values;
  const { program } = evaluator;
  const calls = program.uses.callsOn(fn, expr.name);
  if (calls.length === 0 || calls.length > mostCalls) return values;
  const before = calls.filter(({ expr: call }) => call.at.end <= expr.at.start);
  return values.map((value) => {
    if (value.kind !== 'instance' || !value.site) return value;
    let object = value;
    for (const { expr: call } of before) {
      const name = call.callee.kind === 'member' ? call.callee.name : '';
      const method = indexOf(program, value.class).methods.get(name)?.[0];
      if (!method || fieldsSetBy(method, program).length === 0) continue;
      const position = call.at.start;
      if (!isSure(evaluator, { arms: armsAt(fn, position), position, fn }, { expr, fn }, context)) continue;
      const site = siteFor(call, fn, context, value, { kind: 'function', fn: method });
      object = withSet(object, propsOf(method, program, enter(method, site, context)));
    }
    return object;
  });
}
