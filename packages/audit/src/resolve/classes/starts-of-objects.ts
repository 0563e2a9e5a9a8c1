import type { Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { constructorsOf } from '../calls/overloads.ts';
import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { indexOf } from '../program/class-index.ts';
import type { ClassInfo, FunctionInfo, Placed } from '../program/program.ts';
import type { InstanceValue, Thunk, Value } from '../values.ts';
import { contextOf } from './construction.ts';
import { givenTo } from './constructions.ts';
import { type Effect, effectsIn, givesItself } from './effects-of-methods.ts';
import { baseClassesOf } from './related-classes.ts';

/** The object of which a step may have changed something, where it has not: what it started with is all that it has. */
export function unchanged(evaluator: Evaluator, object: InstanceValue, effects: readonly Effect[]): InstanceValue {
  const grown = new Map(object.grown);
  for (const { field, isAdded } of effects)
    if (!grown.has(field) && !object.props?.has(field) && (isAdded || startIn(evaluator, object, field)))
      grown.set(field, []);
  return grown.size === (object.grown?.size ?? 0) ? object : { ...object, grown };
}

/**
 * `new Request().send()`: no step has changed an object that is made where it is used. What its methods do to it by steps of their own
 * is not known here, and left out.
 */
export function asMade(evaluator: Evaluator, object: Value, expr: Expr): Value {
  if (object.kind !== 'instance' || object.site?.expr !== expr) return object;
  const steps = stepsOf(object.class, evaluator);
  return steps.length > 0 ? unchanged(evaluator, object, steps) : object;
}

/** What steps do that nobody calls but who has the object. */
const stepsOf = rememberingEach((type: ClassInfo, evaluator: Evaluator): readonly Effect[] => {
  const { program } = evaluator;
  const line = lineOf(evaluator, type);
  const steps = line.flatMap((one) => [...effectsIn(one, program)].filter(([method]) => !method.isConstructor));
  if (steps.length === 0) return [];
  const called = new Set(line.flatMap(({ methods }) => methods.flatMap((method) => ownCallsIn(method, evaluator))));
  const own = new Set(
    steps.flatMap(([method, effects]) =>
      called.has(method.name) || !givesItself(method, program) ? effects.map(({ field }) => field) : [],
    ),
  );
  return steps.flatMap(([, effects]) => effects.filter(({ field, isOnCopy }) => !isOnCopy && !own.has(field)));
});

/** The names of the methods of its own object that a method calls, also in its blocks. */
const ownCallsIn = (method: FunctionInfo, { program }: Evaluator): readonly string[] =>
  [method, ...program.innerFunctionsOf(method)].flatMap((fn) =>
    [...program.uses.bareCallsIn(fn), ...program.uses.callsOn(fn, 'this')].map(({ expr }) => writtenName(expr.callee)),
  );

/** A class and what it derives from, the nearest first. */
export const lineOf = (evaluator: Evaluator, type: ClassInfo): readonly ClassInfo[] => [
  type,
  ...baseClassesOf(evaluator, type),
];

const blank: Expr = { kind: 'text', value: '', at: { start: 0, end: 0 } };
const nothing: Expr = { kind: 'list', items: [], at: { start: 0, end: 0 } };

export function startOf(evaluator: Evaluator, object: InstanceValue, name: string): Thunk {
  const context = contextOf(evaluator, object.class, object, emptyContext);
  const start = startIn(evaluator, object, name);
  if (start) return { context, ...start };
  // Elsewhere a text that is not set is no text.
  const isText = lineOf(evaluator, object.class).some(
    (type) =>
      /^(?:cpp|go|csharp)$/.test(type.file.language) &&
      indexOf(evaluator.program, type)
        .fields.get(name)
        ?.some((field) => /^(?:std::)?Q?[sS]tring$/.test(field.type ?? '')),
  );
  return { expr: isText ? blank : nothing, fn: object.class.body, context };
}

/** What an object is made with for a field, else what its class sets it to then. */
function startIn(evaluator: Evaluator, object: InstanceValue, name: string): (Placed & Partial<Thunk>) | undefined {
  const { program } = evaluator;
  const given = givenTo(evaluator, object, name);
  if (given) return given;
  for (const type of lineOf(evaluator, object.class)) {
    const { fields, assignments } = indexOf(program, type);
    const made = assignments.get(name)?.find(({ bind, fn }) => fn.isConstructor && bind.operator === '=' && bind.value);
    if (made?.bind.value) return { expr: made.bind.value, fn: made.fn };
    // Kotlin's `class Request(private val parts: MutableList<String> = mutableListOf())`
    const maker = constructorsOf(type).find(({ params }) => params.some((one) => one.isField && one.name === name));
    if (maker) return { expr: { kind: 'name', name, at: blank.at }, fn: maker };
    const value = fields.get(name)?.find((field) => field.value)?.value;
    const expr = value ?? program.bindsOf(type.body, name).find(({ bind }) => bind.value)?.bind.value;
    if (expr) return { expr, fn: type.body };
  }
  return undefined;
}
