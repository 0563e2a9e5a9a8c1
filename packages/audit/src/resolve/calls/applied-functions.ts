import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { importsOf } from '../modules/imports.ts';
import { localPath, resolveModule } from '../modules/modules.ts';
import { callsOfJavaScript, hasJavaScript } from '../program/javascript-calls.ts';
import type { FunctionInfo, Placed, Program } from '../program/program.ts';
import { namesOfTarget } from '../program/top-level-index.ts';
import type { Value } from '../values.ts';

/** Packages whose `pipe` is handed a value, and functions that are run on it one after the other. */
const ofPackages =
  /^(?:fp-ts(?:\/(?:lib\/|es6\/)?(?:function|pipeable))?|effect(?:\/Function)?|@effect\/data\/Function|remeda|@fxts\/core)$/;

/** Functions of the program that do the same: `pipe = (value, ...steps) => steps.reduce((given, step) => step(given), value)`. */
interface Pipes {
  readonly functions: ReadonlySet<FunctionInfo>;
  readonly names: ReadonlySet<string>;
}

const pipesIn = rememberingEach((program: Program): Pipes => {
  const functions = new Set(hasJavaScript(program) ? program.functions.filter((fn) => isPipe(program, fn)) : []);
  const outlines = new Set([...functions].map(({ outline }) => outline));
  const bound = functions.size > 0 ? program.binds : [];
  const names = bound.flatMap(({ bind: { target, value }, fn }) =>
    value?.kind === 'function' && outlines.has(value.fn) ? namesOfTarget(target, fn.file) : [],
  );
  return { functions, names: new Set(['pipe', ...names, ...[...functions].map(({ name }) => name)]) };
});

function isPipe(program: Program, fn: FunctionInfo): boolean {
  const [first, rest, ...more] = fn.params;
  const [given, ...others] = program.given.returnsOf(fn);
  if (!first || rest?.isRest !== true || more.length + others.length > 0 || given?.kind !== 'call') return false;
  const { callee, args } = given;
  const [step, start] = args.map(({ value }) => value);
  const isFold = callee.kind === 'member' && callee.name === 'reduce' && isNamed(callee.object, rest.name);
  if (!isFold || step?.kind !== 'function' || !isNamed(start, first.name)) return false;
  const [value, run] = step.fn.params;
  const [only, ...further] = step.fn.body;
  const result = only?.kind === 'return' && further.length === 0 ? only.value : undefined;
  return (
    result?.kind === 'call' &&
    isNamed(result.callee, run?.name) &&
    result.args.length === 1 &&
    isNamed(result.args[0]?.value, value?.name)
  );
}

const isNamed = (expr: Expr | undefined, name: string | undefined): boolean =>
  expr?.kind === 'name' && expr.name === name;

/** `pipe(value, f, g)` is `g(f(value))`: each of the calls, the last of which gives what all of it gives. */
const callsIn = rememberingEach(({ args: [first, ...steps] }: CallExpr): readonly CallExpr[] => {
  let given = first?.value;
  return steps.map(({ value: callee }) => {
    const call: CallExpr = {
      kind: 'call',
      callee,
      args: given ? [{ value: given }] : [],
      isNew: false,
      at: callee.at,
    };
    given = call;
    return call;
  });
});

/** What a value is made by functions that are run on it one after the other. Undefined of other calls. */
export function appliedValues(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const last = runsSteps(evaluator, call, fn) ? callsIn(call).at(-1) : undefined;
  return last && evaluator.evaluate(last, fn, context);
}

function runsSteps(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo): boolean {
  if (fn.file.language !== 'javascript') return false;
  const { callee, args } = call;
  if (args.length < 2 || args.some(({ value }) => value.kind === 'spread')) return false;
  const { names, functions } = pipesIn(evaluator.program);
  if (!names.has(writtenName(callee)) || (functions.size === 0 && !isImported(evaluator, callee, fn))) return false;
  return evaluator
    .evaluate(callee, fn)
    .some((value) =>
      value.kind === 'external'
        ? value.path.length === 1 && value.path[0] === 'pipe' && ofPackages.test(value.module)
        : value.kind === 'function' && functions.has(value.fn),
    );
}

/** `pipe` or `F.pipe`, and not the method of a stream: programs that use streams call it everywhere. */
const isImported = ({ program }: Evaluator, callee: Expr, { file }: FunctionInfo): boolean =>
  callee.kind === 'name' ||
  (callee.kind === 'member' &&
    callee.object.kind === 'name' &&
    importsOf(program, file).byAlias.has(callee.object.name));

/** The calls that no code writes, since functions are handed over to be run. */
export const appliedCalls = (evaluator: Evaluator): readonly Placed<CallExpr>[] =>
  hasJavaScript(evaluator.program)
    ? callsOfJavaScript(evaluator.program).flatMap(({ expr, fn }) =>
        runsSteps(evaluator, expr, fn) ? callsIn(expr).map((call) => ({ expr: call, fn })) : [],
      )
    : [];

/** It stands in a function that runs others one after the other: what it calls with what, those say who call that. */
export const isInPipe = (program: Program, fn: FunctionInfo): boolean => {
  const { functions } = pipesIn(program);
  return functions.has(fn) || (fn.outer !== undefined && functions.has(fn.outer));
};

/** Modules of the tree that such a function would be of by its name, and that no file of the program is: paths without an ending. */
export function missingPipes(evaluator: Evaluator): readonly string[] {
  const { program } = evaluator;
  if (!hasJavaScript(program)) return [];
  const files = new Set(
    callsOfJavaScript(program).flatMap(({ expr: { callee, args }, fn }) =>
      args.length > 1 && callee.kind === 'name' && callee.name === 'pipe' ? [fn.file] : [],
    ),
  );
  return [...files].flatMap((file) => {
    const module = importsOf(program, file).byAlias.get('pipe')?.module;
    const path = module === undefined ? undefined : localPath(file, module);
    return module === undefined || path === undefined || resolveModule(program, file, module) ? [] : [path];
  });
}
