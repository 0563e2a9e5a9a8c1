import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import type { ListValue } from '../values.ts';

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
  { program }: Evaluator,
  { callee, args }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): ListValue | undefined {
  const block = args.at(-1)?.value;
  const name = writtenName(callee);
  const isBuilder = fn.file.language === 'kotlin' && callee.kind === 'name' && builds.test(name);
  const isCoroutine = fn.file.language === 'lua' && name === 'wrap';
  if (block?.kind !== 'function' || !(isBuilder || isCoroutine || feeds.test(name))) return undefined;
  const inside = program.functionOf(block.fn);
  const items = !inside ? [] : isBuilder ? addedIn(program, inside) : putIn(program, inside);
  return inside && items.length > 0
    ? { kind: 'list', items: items.map((expr) => ({ expr, fn: inside, context })) }
    : undefined;
}

const addedIn = (program: Program, inside: FunctionInfo): readonly Expr[] =>
  program.uses.bareCallsIn(inside).flatMap(({ expr }): readonly Expr[] => {
    const [all, isMany] = adds.exec(writtenName(expr.callee)) ?? [];
    const value = all === undefined ? undefined : expr.args[0]?.value;
    if (!value) return [];
    return [isMany === undefined ? value : { kind: 'spread', value, at: value.at }];
  });

/** On the parameter, or on what Lua has for it. */
function putIn(program: Program, inside: FunctionInfo): readonly Expr[] {
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
  return [...called, ...grown];
}
