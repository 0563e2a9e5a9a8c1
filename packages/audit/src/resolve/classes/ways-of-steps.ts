import type { Arm, CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { neverRuns } from '../guards.ts';
import { openArms } from '../names/binds-in-context.ts';
import { armsAt } from '../program/arms-at.ts';
import { dominates, excludes } from '../program/binds.ts';
import { indexOf } from '../program/class-index.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { InstanceValue } from '../values.ts';
import { isNull } from '../told-apart.ts';
import { type Effect, effectsOf, givesItself, receiverOf } from './effects-of-methods.ts';
import { inherited } from './related-classes.ts';

export const mostWays = 4; // that an object may have gone

/** A call that does something to the object that it is made on. */
export interface Step {
  readonly call: CallExpr;
  readonly effects: readonly Effect[];
  readonly method: FunctionInfo;
}

type InArms<T> = Readonly<{ one: T; arms: readonly Arm[] }>;

/** What a method does in each of the ways that it may go with what it is handed. */
export function waysOf(
  evaluator: Evaluator,
  effects: readonly Effect[],
  inside: Context,
): readonly (readonly Effect[])[] {
  const run = effects.flatMap((one): readonly InArms<Effect>[] => {
    const { fn, value, arms } = one;
    const position = value.at.start;
    // Behind `if (!part) return this` it stands in no arm.
    if (neverRuns(evaluator, fn, position, inside) || isPassedOver(evaluator, fn, inside)) return [];
    return [{ one, arms: arms.length > 0 ? openArms(evaluator, arms, fn, position, inside) : arms }];
  });
  return waysThrough(run, mostWays);
}

/** Kotlin's `path?.let { parts.add(it) }` of a path that is null. */
function isPassedOver(evaluator: Evaluator, block: FunctionInfo, inside: Context): boolean {
  const receiver = block.file.language === 'kotlin' ? receiverOf(block, evaluator.program) : undefined;
  const values = receiver && block.outer ? evaluator.evaluate(receiver, block.outer, inside) : [];
  return values.length > 0 && values.every(isNull);
}

/**
 * The steps of an object before a place, in each of the ways that lead there, and what these do and those on other ways. What a loop
 * does is none of them.
 *
 * @param calls - on the object, in source order, each with what is chained to it
 * @param use - the place; undefined: the end of the function
 */
export function stepsBefore(
  evaluator: Evaluator,
  object: InstanceValue,
  calls: readonly CallExpr[],
  { fn, context, use }: Readonly<{ fn: FunctionInfo; context: Context; use?: Expr }>,
): Readonly<{ ways: readonly (readonly Step[])[]; effects: readonly Effect[] }> {
  const around = use ? armsAt(fn, use.at.start) : [];
  const isBefore = ({ at }: CallExpr): boolean => !use || at.end <= use.at.start;
  const effects: Effect[] = [];
  const run = calls.flatMap((call): readonly InArms<Step>[] => {
    const all = armsAt(fn, call.at.start);
    const isElsewhere = excludes(all, around);
    const steps = stepsFrom(evaluator, object, call).filter((one) => isElsewhere || isBefore(one.call));
    effects.push(...steps.flatMap((one) => one.effects));
    if (steps.length === 0 || isElsewhere || neverRuns(evaluator, fn, call.at.start, context)) return [];
    const open = openArms(evaluator, all, fn, call.at.start, context).filter((arm) => !dominates([arm], around));
    if (open.some(({ isLoop }) => isLoop)) return [];
    return steps.map((one) => ({ one, arms: open }));
  });
  return { ways: waysThrough(run, mostWays), effects };
}

/** `request.add('channels').add('1')`: a call and those that are chained to it, as long as each gives the object back. */
function stepsFrom(evaluator: Evaluator, object: InstanceValue, first: CallExpr): readonly Step[] {
  const { program } = evaluator;
  const steps: Step[] = [];
  for (let call: CallExpr | undefined = first; call;) {
    const method = methodCalled(evaluator, object, call);
    // Go's `func (r request) with(verb string) request`: what it sets, it sets on a copy.
    if (!method || method.outline?.isOnCopy) break;
    const effects = effectsOf(method, program).filter((one) => !one.isOnCopy);
    if (effects.length > 0) steps.push({ call, method, effects });
    call = givesItself(method, program) ? program.uses.chainedOn(call)?.expr : undefined;
  }
  return steps;
}

const methodCalled = (evaluator: Evaluator, object: InstanceValue, { callee }: CallExpr): FunctionInfo | undefined =>
  indexOf(evaluator.program, object.class).methods.get(writtenName(callee))?.[0] ??
  inherited(evaluator, object.class, writtenName(callee))[0];

/**
 * What runs in each of the ways through the branches that it stands in: into one arm of each, or past a branch that has but one. Where
 * there are more ways than that, the branches behind are gone into.
 */
function waysThrough<T>(run: readonly InArms<T>[], most: number): readonly (readonly T[])[] {
  const branch = run.flatMap(({ arms }) => arms)[0]?.branch;
  const armOf = ({ arms }: InArms<T>): number | undefined => arms.find((one) => one.branch === branch)?.arm;
  const taken: readonly (number | undefined)[] = [...new Set(run.map(armOf))].filter((arm) => arm !== undefined);
  const ways = taken.length === 1 ? [...taken, undefined] : taken;
  if (branch === undefined || ways.length > most) return [run.map(({ one }) => one)];
  return ways.flatMap((way) => {
    const through = run.filter((one) => [undefined, way].includes(armOf(one)));
    const rest = through.map(({ one, arms }) => ({ one, arms: arms.filter((arm) => arm.branch !== branch) }));
    return waysThrough(rest, Math.floor(most / ways.length));
  });
}
