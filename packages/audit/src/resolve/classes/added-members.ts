import type { Expr, FunctionOutline } from '../../outline/outline.ts';
import type { Evaluator } from '../evaluator.ts';
import { memberOf } from './members.ts';
import type { ClassInfo, FileInfo, FunctionInfo, Placed, Program } from '../program/program.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { SettledIndex } from '../settled-index.ts';
import type { Value } from '../values.ts';

/**
 * What code elsewhere adds to a class: `Api.prototype.me = function …` where another module is handed `Api`,
 * `Object.assign(Api.prototype, users)`, Python's `Api.me = me` and `setattr(Api, 'me', me)`. And what a class adds to its own objects:
 * `Object.assign(this, plugin(this))`.
 */
interface Additions {
  /** One member, by its name. */
  readonly byName: ReadonlyMap<string, readonly Addition[]>;
  /** All members of an object. */
  readonly mixed: readonly Addition[];
}

type Addition = Readonly<{ owner: Placed; value: Placed }>;

const additionsIn = rememberingEach((program: Program): Additions => {
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
    const mixes = /^(?:assign|extend|mixin|mixins?|merge)$/.test(name);
    const owner = mixes ? (prototypeOf(first) ?? (isThis(first) ? first : undefined)) : undefined;
    const values = owner ? args.slice(1) : [];
    return values.flatMap(({ value }) => (owner ? [{ owner: { expr: owner, fn }, value: { expr: value, fn } }] : []));
  });
  return { byName, mixed };
});

const isThis = (expr: Expr): boolean => expr.kind === 'name' && expr.name === 'this';

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
  evaluator
    .settle(evaluator.evaluate(expr, fn))
    .flatMap((value) => (value.kind === 'class' || value.kind === 'instance' ? [value.class] : []));

const ownersOf = (evaluator: Evaluator, additions: readonly Addition[]): SettledIndex<Addition, ClassInfo> =>
  new SettledIndex(additions, ({ owner }) => {
    const [value, ...others] = evaluator.evaluate(owner.expr, owner.fn);
    const isKnown = value?.kind === 'class' || value?.kind === 'instance';
    return isKnown && others.length === 0 ? [value.class] : undefined;
  });
const mixedOf = rememberingEach((evaluator: Evaluator) => ownersOf(evaluator, additionsIn(evaluator.program).mixed));
const namedOf = rememberingEach(
  (evaluator: Evaluator) =>
    new Map(
      additionsIn(evaluator.program)
        .byName.entries()
        .map(([name, all]) => [name, ownersOf(evaluator, all)] as const),
    ),
);

const manyMixed = 100; // objects whose members one class gets: more than in code that people write

/** The functions that code elsewhere adds to a class under a name. */
export function addedMembers(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  self: Value | undefined,
): readonly Value[] {
  const isTo = ({ owner }: Addition): boolean => classesOf(evaluator, owner).includes(type);
  const own = namedOf(evaluator).get(name)?.about([type], isTo) ?? [];
  const whole = mixedOf(evaluator).about([type], isTo);
  const mayTake = whole.length <= manyMixed || evaluator.mayTake(whole.length, type.file.file);
  return [
    ...own.flatMap(({ value: { expr, fn } }) => evaluator.evaluate(expr, fn)),
    ...(mayTake ? whole : []).flatMap(({ value: { expr, fn } }) =>
      evaluator.evaluate(expr, fn).flatMap((value) => memberOf(evaluator, value, name)),
    ),
  ].flatMap((value) => (value.kind === 'function' ? [self ? { ...value, self } : value] : []));
}

/** A function as it is written, its name with its file, or all that stand at the top of a file. */
type FunctionKey = FunctionOutline | FileInfo | string;

const nameKey = (name: string, { file }: FileInfo): string => `${file} ${name}`;

/** The functions that a value is; undefined where a module is required, which may hand out any. */
function keysOfValue({ expr, fn }: Placed): readonly FunctionKey[] | undefined {
  if (expr.kind === 'function') return [expr.fn];
  if (expr.kind === 'name') return [nameKey(expr.name, fn.file)];
  return isRequired(expr) ? undefined : [];
}

const isRequired = (expr: Expr): boolean =>
  expr.kind === 'call' && expr.callee.kind === 'name' && expr.callee.name === 'require';

/** The same for all that an object holds; undefined where it is not known which object it is. */
function keysOfObject(evaluator: Evaluator, { expr, fn }: Placed): readonly FunctionKey[] | undefined {
  const [value, ...others] = evaluator.evaluate(expr, fn);
  if (others.length > 0) return undefined;
  if (value?.kind === 'module') return [value.file];
  if (value?.kind !== 'record') return undefined;
  const keys = [...value.entries.values()].flat().map((thunk) => keysOfValue(thunk));
  return keys.every((one) => one !== undefined) ? keys.flat() : undefined;
}

const functionsAdded = rememberingEach((evaluator: Evaluator) => {
  const { byName, mixed } = additionsIn(evaluator.program);
  return {
    own: new SettledIndex<Addition, FunctionKey>([...byName.values()].flat(), ({ value }) => keysOfValue(value)),
    whole: new SettledIndex<Addition, FunctionKey>(mixed, ({ value }) => keysOfObject(evaluator, value)),
  };
});

/** The classes that a function becomes a method of in this way. */
export function classesAddedTo(evaluator: Evaluator, fn: FunctionInfo): readonly ClassInfo[] {
  const { byName, mixed } = additionsIn(evaluator.program);
  if (byName.size === 0 && mixed.length === 0) return [];
  const keys: readonly FunctionKey[] = [...(fn.outline ? [fn.outline] : []), nameKey(fn.name, fn.file)];
  const isAtTop = fn.outer === fn.file.top;
  const isIt = ({ expr, fn: where }: Placed): boolean =>
    keysOfValue({ expr, fn: where })?.some((key) => keys.includes(key)) ??
    evaluator.evaluate(expr, where).some((value) => value.kind === 'function' && value.fn === fn);
  const { own, whole } = functionsAdded(evaluator);
  const holdsIt = ({ value }: Addition): boolean =>
    evaluator.evaluate(value.expr, value.fn).some((one) => {
      if (one.kind === 'module') return one.file === fn.file && isAtTop;
      return one.kind === 'record' && [...one.entries.values()].some((thunks) => thunks.some((thunk) => isIt(thunk)));
    });
  return [
    ...own.about(keys, ({ value }) => isIt(value)),
    ...whole.about(isAtTop ? [...keys, fn.file] : keys, holdsIt),
  ].flatMap(({ owner }) => classesOf(evaluator, owner));
}
