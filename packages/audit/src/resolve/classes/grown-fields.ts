import type { Expr, Statement } from '../../outline/outline.ts';
import { constructorsOf } from '../calls/overloads.ts';
import { appended, isEmptyCollection } from '../names/appended-values.ts';
import { itemsAppended } from '../names/appends.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { itemsOfCallers } from '../lists/items-of-callers.ts';
import { indexOf } from '../program/class-index.ts';
import type { ClassInfo, FunctionInfo, Placed, Program } from '../program/program.ts';
import type { Value } from '../values.ts';
import { isInside } from './construction.ts';
import { type Effect, effectsIn, effectsOfBody } from './effects-of-methods.ts';

/** `at`: the statement that adds it. `isAll`: no statement of the function adds more. */
type Item = Placed & Readonly<{ at: number; isAll: boolean }>;

const isEmptyStart = (expr: Expr): boolean =>
  (expr.kind === 'list' && expr.items.length === 0) ||
  (expr.kind === 'record' && expr.entries.length === 0) ||
  isEmptyCollection(expr);

type Start = Readonly<{ value?: Expr | undefined; operator?: string }>;

/**
 * A field that starts as an empty list, and what the methods of its class append to it: `scopes = new List<string>()` and
 * `scopes.Add("…")` in a constructor. Or that starts as a text, to which the constructor adds: `for (var part : parts) path += "/" + part`.
 * Undefined for any other field. Of several constructors each makes a list of its own.
 *
 * @param starts - what the field is set to, wherever
 */
export function grownField(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  starts: readonly Start[],
  context: Context,
): readonly Value[] | undefined {
  const written = starts.flatMap(({ value, operator }) => (operator === '+=' ? [] : (value ?? [])));
  if (written.length === 0) return undefined;
  if (!written.every((one) => isEmptyStart(one))) return grownText(evaluator, type, name, context);
  const all = itemsOf(evaluator, type, name);
  if (all.length === 0) return undefined;
  const whole = new Set(all.filter(({ isAll }) => isAll).map(({ fn }) => fn));
  return waysToMake(type, all, context).map((found) => ({
    kind: 'list',
    items: found.flatMap(({ expr, fn }) => itemsOfCallers(evaluator, expr, fn, context)),
    ...(whole.size > 0 && { steps: whole }),
  }));
}

/** What is added by the constructor that made the object, where that is known, else by each of them, beside what other methods add. */
function waysToMake<T extends Placed>(type: ClassInfo, all: readonly T[], context: Context): readonly (readonly T[])[] {
  const makers = constructorsOf(type);
  const isMade = makers.some((one) => isInside(one, context));
  const run = isMade ? all.filter(({ fn }) => !isOfMaker(fn) || isInside(fn, context)) : all;
  const adding = makers.filter((maker) => run.some(({ fn }) => isWithin(fn, maker)));
  if (isMade || adding.length < 2) return [run];
  return adding.map((maker) => run.filter(({ fn }) => !isOfMaker(fn) || isWithin(fn, maker)));
}

const isOfMaker = (fn: FunctionInfo | undefined): boolean =>
  fn !== undefined && (fn.isConstructor || isOfMaker(fn.owner ? undefined : fn.outer));

const isWithin = (fn: FunctionInfo | undefined, maker: FunctionInfo): boolean =>
  fn !== undefined && (fn === maker || isWithin(fn.owner ? undefined : fn.outer, maker));

const known = new WeakMap<ClassInfo, Map<string, readonly Item[]>>();

function itemsOf({ program }: Evaluator, type: ClassInfo, name: string): readonly Item[] {
  const kept = known.get(type) ?? new Map<string, readonly Item[]>();
  known.set(type, kept);
  const before = kept.get(name);
  if (before) return before;
  const items = [type.body, ...type.methods].flatMap((fn) => {
    const made = addedByMaker(type, fn, name, program);
    const places = new Set(made.map(({ at }) => at));
    const own = itemsAddedIn(fn, type, name, program).filter(({ at }) => !places.has(at));
    return [...made, ...own].toSorted((one, other) => one.at - other.at);
  });
  kept.set(name, items);
  return items;
}

/** What a constructor, or the body of the class, adds whenever it runs: in a loop, all of what that goes through. */
const addedByMaker = (type: ClassInfo, fn: FunctionInfo, name: string, program: Program): readonly Item[] =>
  effectsOfMaker(type, fn, program).flatMap(({ field, value, fn: where, isAdded }) => {
    if (field !== name || !isAdded) return [];
    const items = value.kind === 'list' ? value.items : [value];
    return items.map((expr) => ({ expr, fn: where, at: value.at.start, isAll: true }));
  });

function effectsOfMaker(type: ClassInfo, fn: FunctionInfo, program: Program): readonly Effect[] {
  if (fn === type.body) return effectsOfBody(type, program);
  return fn.isConstructor ? (effectsIn(type, program).get(fn) ?? []) : [];
}

function itemsAddedIn(fn: FunctionInfo, type: ClassInfo, name: string, program: Program): readonly Item[] {
  // A variable or parameter of that name is another one.
  const isHidden =
    fn !== type.body && (fn.params.some((one) => one.name === name) || program.bindsOf(fn, name).length > 0);
  const isOwn = (expr: Expr): boolean =>
    expr.kind === 'member'
      ? expr.name === name && expr.object.kind === 'name' && /^(?:this|self)$/.test(expr.object.name)
      : !isHidden && expr.kind === 'name' && expr.name === name;
  return fn.body.flatMap(({ kind, ...statement }: Statement): readonly Item[] =>
    kind === 'expr' && 'value' in statement && statement.value?.kind === 'call'
      ? itemsAppended(statement.value, isOwn).map((expr) => ({ expr, fn, at: statement.at.start, isAll: false }))
      : [],
  );
}

/** `path = ""`, and `path += "/" + part` in a loop of the constructor: the text when it has run. */
function grownText(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  context: Context,
): readonly Value[] | undefined {
  const { program } = evaluator;
  const makers = constructorsOf(type);
  const making = makers.filter((one) => isInside(one, context));
  const found = (making.length > 0 ? making : makers).flatMap((maker) => {
    const made = addedByMaker(type, maker, name, program);
    const start = made.length > 0 ? startIn(type, maker, name, program) : undefined;
    return start
      ? appended(
          evaluator,
          [start, ...made].map(({ expr, fn }) => ({ expr, fn, context })),
        )
      : [];
  });
  return found.length > 0 ? found : undefined;
}

/** What the constructor sets it to for certain, else what the field is declared with. */
function startIn(type: ClassInfo, maker: FunctionInfo, name: string, program: Program): Placed | undefined {
  const { assignments, fields } = indexOf(program, type);
  const set = (assignments.get(name) ?? []).filter(({ bind, fn }) => fn === maker && bind.operator === '=');
  if (set.length > 1 || set.some(({ bind }) => bind.arms.length > 0)) return undefined;
  const [only] = set;
  if (only?.bind.value) return { expr: only.bind.value, fn: maker };
  const value = fields.get(name)?.find((field) => field.value)?.value;
  return value && { expr: value, fn: type.body };
}
