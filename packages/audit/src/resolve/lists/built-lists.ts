import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { spreadOf } from '../calls/rest-arguments.ts';
import { isEmptyCollection } from '../names/appended-values.ts';
import { itemsOfLoop } from '../names/grown-in-loops.ts';
import type { FunctionInfo, Placed, Program } from '../program/program.ts';
import type { ListValue, Thunk } from '../values.ts';

const builds = /^(?:buildList|buildSet|sequence|iterator|flow|channelFlow|callbackFlow)$/;
const adds = /^(?:add|yield|emit|send|trySend)(All)?$/;
/** What is made with a function that is handed somewhere to put things. */
const feeds = /^(?:Enumerator|AsyncStream|AsyncThrowingStream|Observable)$/;
const puts = /^(?:yield|next|emit|onNext|<<)$/;

/**
 * `buildList { add(a); if (b) add(c) }`, `sequence { yield(a) }`, `Enumerator.new { |y| y << a }`, `coroutine.wrap(function …)`: a
 * list of what the block adds. Undefined where it adds nothing that can be told.
 */
export function builtList(
  evaluator: Evaluator,
  { callee, args }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): ListValue | undefined {
  const { program } = evaluator;
  const block = args.at(-1)?.value;
  const name = writtenName(callee);
  const isBuilder = fn.file.language === 'kotlin' && callee.kind === 'name' && builds.test(name);
  const isApplied = fn.file.language === 'kotlin' && callee.kind === 'member' && name === 'apply';
  const isCoroutine = fn.file.language === 'lua' && name === 'wrap';
  if (block?.kind !== 'function' || !(isBuilder || isApplied || isCoroutine || feeds.test(name))) return undefined;
  const inside = program.functionOf(block.fn);
  if (!inside) return undefined;
  const own = isApplied ? startOf(evaluator, callee.object, fn, context) : [];
  const items = !own ? [] : isBuilder || isApplied ? addedIn(program, inside) : putIn(program, inside);
  if (!own || items.length === 0) return undefined;
  return { kind: 'list', items: [...own, ...items.map((one) => ({ ...one, context }))] };
}

/** `mutableSetOf<String>().apply { addAll(base) }`: what it holds before; undefined of what is no list. */
function startOf(evaluator: Evaluator, expr: Expr, fn: FunctionInfo, context: Context): readonly Thunk[] | undefined {
  const lists = evaluator.evaluate(expr, fn, context).flatMap((value) => (value.kind === 'list' ? [value] : []));
  return lists.length > 0 || isEmptyCollection(expr) ? lists.flatMap(({ items }) => items) : undefined;
}

const deepest = 3; // loops in the block

/** In the block itself, and in what it calls for each item of something. */
const addedIn = (program: Program, inside: FunctionInfo, depth = 0): readonly Placed[] => [
  ...program.uses.bareCallsIn(inside).flatMap(({ expr }): readonly Placed[] => {
    const [all, isMany] = adds.exec(writtenName(expr.callee)) ?? [];
    const value = all === undefined ? undefined : expr.args[0]?.value;
    if (!value) return [];
    return [{ expr: isMany === undefined ? itemsOfLoop(value, inside, program, '') : spreadOf(value), fn: inside }];
  }),
  ...(depth < deepest ? program.innerFunctionsOf(inside).flatMap((one) => addedIn(program, one, depth + 1)) : []),
];

/** On the parameter, or on what Lua has for it. */
function putIn(program: Program, inside: FunctionInfo): readonly Placed[] {
  const name = inside.file.language === 'lua' ? 'coroutine' : inside.params[0]?.name;
  if (name === undefined) return [];
  const called = program.uses
    .callsOn(inside, name)
    .flatMap(({ expr }) =>
      puts.test(writtenName(expr.callee)) ? expr.args.slice(0, 1).map(({ value }) => value) : [],
    );
  const grown = program
    .bindsOf(inside, name)
    .flatMap(({ bind }) => (bind.operator === '+=' && bind.value ? [bind.value] : []));
  return [...called, ...grown].map((expr) => ({ expr, fn: inside }));
}
