import type { Expr } from '../../outline/outline.ts';
import type { Evaluator } from '../evaluator.ts';
import { memberOf } from './members.ts';
import type { ClassInfo, FunctionInfo, Placed, Program } from '../program/program.ts';
import { push } from '../../push.ts';
import type { Value } from '../values.ts';

/**
 * What code elsewhere adds to a class: `Api.prototype.me = function …` where another module is handed `Api`,
 * `Object.assign(Api.prototype, users)`, Python's `Api.me = me` and `setattr(Api, 'me', me)`.
 */
interface Additions {
  /** One member, by its name. */
  readonly byName: ReadonlyMap<string, readonly Addition[]>;
  /** All members of an object. */
  readonly mixed: readonly Addition[];
}

type Addition = Readonly<{ owner: Placed; value: Placed }>;

const known = new WeakMap<Program, Additions>();

function additionsIn(program: Program): Additions {
  const found = known.get(program);
  if (found) return found;
  const byName = new Map<string, Addition[]>();
  const add = (name: string, addition: Addition): void => push(byName, name, addition);
  for (const { bind, fn } of program.binds) {
    const { target, value } = bind;
    if (target.kind !== 'member' || !value || !/^(?:function|name|member|call)$/.test(value.kind)) continue;
    const owner = ownerIn(program, target.object, fn);
    if (owner) add(target.name, { owner: { expr: owner, fn }, value: { expr: value, fn } });
  }
  const mixed = program.calls.flatMap(({ expr: { callee, args }, fn }): readonly Addition[] => {
    const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
    const [first, second, third] = args.map(({ value }) => value);
    if (!first || !second) return [];
    if (name === 'setattr' && third && second.kind === 'text')
      add(second.value, { owner: { expr: first, fn }, value: { expr: third, fn } });
    const owner = /^(?:assign|extend|mixin|mixins?|merge)$/.test(name) ? prototypeOf(first) : undefined;
    const values = owner ? args.slice(1) : [];
    return values.flatMap(({ value }) => (owner ? [{ owner: { expr: owner, fn }, value: { expr: value, fn } }] : []));
  });
  const made = { byName, mixed };
  known.set(program, made);
  return made;
}

/** `A` of `A.prototype`. */
const prototypeOf = (expr: Expr): Expr | undefined =>
  expr.kind === 'member' && expr.name === 'prototype' ? expr.object : undefined;

/** What stands for a class before a member that is set: its prototype, or a variable that holds that; in Python the class. */
function ownerIn(program: Program, object: Expr, fn: FunctionInfo): Expr | undefined {
  if (fn.file.language === 'python') return object.kind === 'name' && /^[A-Z]/.test(object.name) ? object : undefined;
  if (object.kind !== 'name') return prototypeOf(object);
  for (const { bind } of program.bindsOf(fn, object.name)) {
    const owner = bind.value && prototypeOf(bind.value);
    if (owner) return owner;
  }
  return undefined;
}

const classesOf = (evaluator: Evaluator, { expr, fn }: Placed): readonly ClassInfo[] =>
  evaluator.settle(evaluator.evaluate(expr, fn)).flatMap((value) => (value.kind === 'class' ? [value.class] : []));

/** The functions that code elsewhere adds to a class under a name. */
export function addedMembers(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  self: Value | undefined,
): readonly Value[] {
  const { byName, mixed } = additionsIn(evaluator.program);
  const own = (byName.get(name) ?? []).filter(({ owner }) => classesOf(evaluator, owner).includes(type));
  const whole = mixed.filter(({ owner }) => classesOf(evaluator, owner).includes(type));
  return [
    ...own.flatMap(({ value: { expr, fn } }) => evaluator.evaluate(expr, fn)),
    ...whole.flatMap(({ value: { expr, fn } }) =>
      evaluator.evaluate(expr, fn).flatMap((value) => memberOf(evaluator, value, name)),
    ),
  ].flatMap((value) => (value.kind === 'function' ? [self ? { ...value, self } : value] : []));
}

/** The classes that a function becomes a method of in this way. */
export function classesAddedTo(evaluator: Evaluator, fn: FunctionInfo): readonly ClassInfo[] {
  const { byName, mixed } = additionsIn(evaluator.program);
  if (byName.size === 0 && mixed.length === 0) return [];
  const isIt = ({ expr, fn: where }: Placed): boolean => {
    if (expr.kind === 'function') return expr.fn === fn.outline;
    if (expr.kind === 'name') return expr.name === fn.name && where.file === fn.file;
    const isRequired = expr.kind === 'call' && expr.callee.kind === 'name' && expr.callee.name === 'require';
    return isRequired && evaluator.evaluate(expr, where).some((value) => value.kind === 'function' && value.fn === fn);
  };
  const own = [...byName.values()].flat().filter(({ value }) => isIt(value));
  const whole = mixed.filter(({ value }) =>
    evaluator.evaluate(value.expr, value.fn).some((one) => {
      if (one.kind === 'module') return one.file === fn.file && fn.outer === fn.file.top;
      return one.kind === 'record' && [...one.entries.values()].some((thunks) => thunks.some((thunk) => isIt(thunk)));
    }),
  );
  return [...own, ...whole].flatMap(({ owner }) => classesOf(evaluator, owner));
}
