import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { isOfMissingFile } from '../modules/missing-parts.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import type { Thunk, Value } from '../values.ts';
import { isObject, itemsOfCallers } from './items-of-callers.ts';
import { homesOf, isSameHome, type PlacedName, type Start, startsOf } from './list-homes.ts';

/** `plugins[name] = plugin`, `plugins.set(name, plugin)` */
type Keeping = Readonly<{ to: PlacedName; value: Expr }>;

const keeps = /^(?:set|put|Add|TryAdd|insert|emplace|store|putIfAbsent)$/;
const most = 100; // statements of one name

/** By the last name of what they put something into. */
const keepingsIn = rememberingEach((program: Program): ReadonlyMap<string, readonly Keeping[]> => {
  const found = new Map<string, Keeping[]>();
  const add = (object: Expr, value: Expr | undefined, fn: FunctionInfo): void => {
    if (object.kind !== 'name' && object.kind !== 'member') return;
    if (value && /^(?:call|name|member)$/.test(value.kind))
      push(found, object.name, { to: { expr: object, fn }, value });
  };
  for (const { bind, fn } of program.binds)
    if (bind.target.kind === 'index' && bind.operator === '=') add(bind.target.object, bind.value, fn);
  for (const { expr, fn } of program.calls)
    if (expr.callee.kind === 'member' && expr.args.length === 2 && keeps.test(expr.callee.name))
      add(expr.callee.object, expr.args[1]?.value, fn);
  return found;
});

/**
 * A map that begins empty, and objects and functions of the program that code puts into it under names which nobody can see: all of them, as a
 * list, since that is how such a map is read. Maps of anything else stay what they are.
 */
export function withKeptObjects(
  evaluator: Evaluator,
  expr: PlacedName['expr'],
  fn: FunctionInfo,
  context: Context,
  values: readonly Value[],
): readonly Value[] {
  const all = keepingsIn(evaluator.program).get(expr.name);
  if (!all || all.length > most || values.length === 0 || !values.every(mayBeEmptyMap)) return values;
  const homes = homesOf(evaluator, expr, fn).filter((home) => {
    const starts = startsOf(evaluator, home);
    return starts.length > 0 && starts.every(startsAsMap);
  });
  if (homes.length === 0) return values;
  evaluator.dependsOnCallers();
  const items = all
    .filter(({ to }) => homesOf(evaluator, to.expr, to.fn).some((to) => homes.some((home) => isSameHome(home, to))))
    .flatMap(({ value, to }): readonly Thunk[] => itemsOfCallers(evaluator, value, to.fn, context))
    .filter((item) => evaluator.force(item).some((value) => isKept(evaluator, value)));
  return items.length > 0 ? [{ kind: 'list', items }] : values;
}

/** What another module makes counts while that was not read: it may be an object of the program. */
const isKept = (evaluator: Evaluator, value: Value): boolean =>
  value.kind === 'function' ||
  isObject(evaluator, value) ||
  (value.kind === 'external' && isOfMissingFile(evaluator.program, value));

const mayBeEmptyMap = (value: Value): boolean =>
  (value.kind === 'record' && value.entries.size === 0) ||
  (value.kind === 'list' && value.items.length === 0) ||
  (value.kind === 'external' && /^(?:new|\(\))$/.test(value.path.at(-1) ?? '')) ||
  value.kind === 'unknown';

const maps =
  /^(?:\w*Map|\w*Dictionary|dict|OrderedDict|defaultdict|Collection|Hash|make|mutableMapOf|hashMapOf|linkedMapOf)$/;

/** `{}`, `new Map()`, `new Dictionary<string, Plugin>()`, `HashMap::new()`, `map[string]Plugin{}`. */
const startsAsMap = ({ value, type }: Start): boolean => {
  if (!value) return /Map\b|Dictionary\b|^map\[/.test(type ?? '');
  if (value.kind === 'record') return value.entries.length === 0;
  if (value.kind === 'list') return value.items.length === 0;
  return value.kind === 'call' && isEmptyMap(value);
};

function isEmptyMap({ callee, args }: CallExpr): boolean {
  if (args.some(({ value }) => /^(?:list|record|call)$/.test(value.kind))) return false;
  const isMade = callee.kind === 'member' && callee.name === 'new';
  return maps.test(writtenName(isMade ? callee.object : callee));
}
