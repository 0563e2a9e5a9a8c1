import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { memberOf } from '../classes/members.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo, Placed, PlacedBind, Program } from '../program/program.ts';
import { childrenOf } from '../program/walk.ts';
import { type Value, wholeText } from '../values.ts';
import { isItem } from './loops.ts';

/** From `root` key by key to what lies there: `keys` gives them in a row. */
type Walk = Readonly<{ keys: Expr; root: Expr }>;

const longest = 8; // keys in a row: settings lie three or four deep
const folds = /^(?:reduce|inject|fold|foldl|foldLeft|aggregate|Aggregate|array_reduce|fold_left)$/;
const reads = /^(?:get|fetch|dig|at|getObject|get_or|getOrDefault)$/;
const splits = /^(?:split|explode|Split|components)$/;

/** `keys.reduce((at, key) => at[key], settings)`, `SETTINGS.dig(*path.split('.'))`: what lies there. Undefined of other calls. */
export function foldedKeys(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const walk = foldIn(call, evaluator.program);
  return walk && walked(evaluator, walk, fn, context);
}

/** What a function gives that goes from key to key in a loop, `for (const key of path.split('.')) at = at[key]`. */
export function loopedKeys(evaluator: Evaluator, fn: FunctionInfo, context: Context): readonly Value[] | undefined {
  const walk = loopIn(fn, evaluator.program);
  return walk && walked(evaluator, walk, fn, context);
}

function walked(
  evaluator: Evaluator,
  { keys, root }: Walk,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const paths = pathsIn(evaluator, { expr: keys, fn }, context);
  if (paths.length === 0) return undefined;
  const roots = evaluator.settle(evaluator.evaluate(root, fn, context), context);
  const found = paths.flatMap((path) =>
    path.reduce<readonly Value[]>(
      (objects, key) => objects.flatMap((object) => (isKnown(object) ? memberOf(evaluator, object, key, context) : [])),
      roots,
    ),
  );
  const known = found.filter(({ kind }) => kind !== 'unknown');
  return known.length > 0 ? known : undefined;
}

/** What has keys of its own. */
const isKnown = ({ kind }: Value): boolean => /^(?:record|list|instance|class|module)$/.test(kind);

/** The keys, where every one of them is known: the parts of a text, or what is passed one after the other. */
function pathsIn(evaluator: Evaluator, placed: Placed, context: Context): readonly (readonly string[])[] {
  const { expr, fn } = written(placed, evaluator.program);
  const split = splitOf(expr);
  if (split)
    return evaluator.evaluate(split.subject, fn, context).flatMap((value) => {
      const text = wholeText(value);
      const path = text?.split(split.between) ?? [];
      return path.length > 0 && path.length <= longest ? [path] : [];
    });
  return evaluator.evaluate(expr, fn, context).flatMap((value) => {
    if (value.kind !== 'list' || value.items.length === 0 || value.items.length > longest) return [];
    const texts = value.items.map((item) => evaluator.force(item).map((one) => wholeText(one)));
    const path = texts.flatMap(([first]) => first ?? []);
    return path.length === texts.length && texts.every((all) => all.length === 1) ? [path] : [];
  });
}

/** `parts` where `const parts = key.split('.')`. */
function written(placed: Placed, program: Program): Placed {
  const { expr, fn } = placed;
  if (expr.kind !== 'name') return placed;
  const [only, ...others] = program.bindsOf(fn, expr.name);
  return only?.bind.value && others.length === 0 ? { expr: only.bind.value, fn } : placed;
}

/** `key.split('.')`, `explode('.', $key)` */
function splitOf(expr: Expr): Readonly<{ subject: Expr; between: string }> | undefined {
  if (expr.kind !== 'call' || !splits.test(writtenName(expr.callee))) return undefined;
  const { callee, args } = expr;
  const values = args.map(({ value }) => value);
  const between = values.find((value) => value.kind === 'text');
  const subject = callee.kind === 'member' ? callee.object : values.find((value) => value !== between);
  return between && between.value !== '' && subject ? { subject, between: between.value } : undefined;
}

const foldIn = rememberingEach((call: CallExpr, program: Program): Walk | undefined => {
  const { callee, args } = call;
  const name = writtenName(callee);
  const values = args.map(({ value }) => value);
  if (name === 'dig' && callee.kind === 'member') {
    const [only, ...more] = values;
    return only?.kind === 'spread' && more.length === 0 ? { keys: only.value, root: callee.object } : undefined;
  }
  if (!folds.test(name)) return undefined;
  const block = values.find((value) => value.kind === 'function');
  const others = values.filter((value) => value !== block);
  const [keys, root] = callee.kind === 'member' && callee.object.kind !== 'other' ? [callee.object, others[0]] : others;
  if (!block || !keys || !root) return undefined;
  const [at, key] = block.fn.params;
  const inner = program.functionOf(block.fn);
  if (!at || !key || !inner) return undefined;
  const isStep = program.given.returnsOf(inner).some((given) => goesOn(given, at.name, key.name));
  return isStep ? { keys, root } : undefined;
});

const loopIn = rememberingEach((fn: FunctionInfo, program: Program): Walk | undefined => {
  const given = new Set(program.given.returnsOf(fn).flatMap((expr) => namesIn(expr)));
  const loops = given.size > 0 ? loopsIn(fn, program) : [];
  if (loops.length === 0) return undefined;
  for (const name of given) {
    const [first, ...others] = program.bindsOf(fn, name);
    const root = first?.bind.value;
    if (!root) continue;
    for (const { key, list, body } of loops) {
      const isStep = ({ bind }: PlacedBind): boolean => bind.value !== undefined && goesOn(bind.value, name, key);
      const steps = body === fn ? others : program.bindsOf(body, name);
      if (steps.length > 0 && [...others, ...steps].every(isStep)) return { keys: list, root };
    }
  }
  return undefined;
});

/** What a loop is at, what it goes through, and the function that its turns run in: a block, where it is called with each item. */
type Loop = Readonly<{ key: string; list: Expr; body: FunctionInfo }>;

/** Loops of a function, also by number, and blocks that are called with each item: `keys.each { |key| at = at[key] }`. */
function loopsIn(fn: FunctionInfo, program: Program): readonly Loop[] {
  const own = [...program.namedBindsOf(fn)].flatMap(([name, binds]) =>
    binds.flatMap(({ bind: { value } }): readonly Loop[] => {
      if (value && isItem(value)) return [{ key: name, list: value.object, body: fn }];
      const by = value && keyRead(value)?.key;
      const isCounted = by?.kind === 'index' && by.key.kind === 'name' && by.object.kind === 'name';
      return isCounted && by.object.kind === 'name' ? [{ key: `${by.object.name}[]`, list: by.object, body: fn }] : [];
    }),
  );
  const blocks = program.innerFunctionsOf(fn).flatMap((inner): readonly Loop[] => {
    const call = inner.outline && program.uses.callOfBlock(inner.outline)?.expr;
    const key = inner.params[0]?.name;
    if (key === undefined || call?.callee.kind !== 'member' || !/^(?:each|forEach)$/.test(call.callee.name)) return [];
    return [{ key, list: call.callee.object, body: inner }];
  });
  return [...own, ...blocks];
}

/** `at[key]`, `at.get(key)`, also where it may be left out: `at && at[key]`, `at[key] ?? {}`. */
function keyRead(expr: Expr): Readonly<{ object: Expr; key: Expr }> | undefined {
  if (expr.kind === 'index') return { object: expr.object, key: expr.key };
  const [first] = expr.kind === 'call' ? expr.args : [];
  if (expr.kind === 'call' && first && expr.callee.kind === 'member' && reads.test(expr.callee.name))
    return { object: expr.callee.object, key: first.value };
  if (expr.kind !== 'choice') return undefined;
  for (const option of expr.options) {
    const read = keyRead(option);
    if (read) return read;
  }
  return undefined;
}

/** The next step from what was reached, by the key that the loop is at. */
function goesOn(expr: Expr, at: string, key: string): boolean {
  const read = keyRead(expr);
  if (!read || !namesIn(read.object).includes(at)) return false;
  const { key: by } = read;
  if (by.kind === 'index') return by.object.kind === 'name' && `${by.object.name}[]` === key;
  return by.kind === 'name' && by.name === key;
}

/** A name, or the names that may be meant: `at || {}`. */
const namesIn = (expr: Expr): readonly string[] =>
  expr.kind === 'name' ? [expr.name] : expr.kind === 'choice' ? childrenOf(expr).flatMap(namesIn) : [];
