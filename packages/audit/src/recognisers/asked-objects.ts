import type { CallExpr, Expr } from '../outline/outline.ts';
import { decoratorsAbove } from '../resolve/calls/decorated.ts';
import type { Evaluator } from '../resolve/evaluator.ts';
import { localPath, resolveModule } from '../resolve/modules/modules.ts';
import { type FunctionInfo, lastName, type Placed, type Program } from '../resolve/program/program.ts';
import { rootNameOf } from '../resolve/program/root-name.ts';
import type { ParamRef, Value } from '../resolve/values.ts';
import { nameGiven } from '../wrapper-names.ts';
import { moduleName } from './module-name.ts';

/** Where that may stand through which a client is handed to who asks it. */
export interface WaysOfObjects {
  /** Modules that no file of the program is: paths below the root without an ending. */
  readonly modules: readonly string[];
  /** Names of functions that are handed the object and that nobody in the program calls. */
  readonly names: readonly string[];
  /** Names of types that no file of the program defines. */
  readonly types: readonly string[];
  /** Last names of modules that keep a function which asks a client: who imports them may call it. */
  readonly keepers: readonly string[];
}

/**
 * `await ctx.adapter.api.get("/broadcasts/current")` in a function that is handed its `ctx`: what is called has the name of a wrapper,
 * and which object it is called on, files say that need not name the provider: the class of `ctx`, and what the decorator above does
 * with the function.
 */
export function waysOfObjects(evaluator: Evaluator, wrappers: ReadonlySet<FunctionInfo>): WaysOfObjects {
  const { program } = evaluator;
  const [modules, types] = [new Set<string>(), new Set<string>()];
  const [keepers, uncalled] = [new Set<string>(), new Set<string>()];
  // Methods of classes, and functions that stand in a record: `{ channels: { details: (id) => … } }`.
  const names = new Set([...wrappers].map((fn) => (fn.owner ? fn.name : nameGiven(program, fn))));
  const note = (value: Value): void => {
    const path = missingPath(program, value);
    const type = missingType(program, value);
    if (path !== undefined) modules.add(path);
    if (type !== undefined) types.add(type);
    const fn = value.kind === 'param' ? value.param.fn : undefined;
    if (fn && !fn.isConstructor && (evaluator.sites.get(fn)?.length ?? 0) === 0) uncalled.add(fn.name);
  };
  const askers = new Set<FunctionInfo>();
  for (const placed of program.calls) {
    const param = handed(program, placed, names);
    if (!param) continue;
    askers.add(param.fn);
    const { callee } = placed.expr;
    const object = callee.kind === 'member' ? evaluator.evaluate(callee.object, placed.fn) : [];
    // Where the name of a member tells whose it is, callers may know better.
    for (const value of evaluator.settle([...object, { kind: 'param', param }])) note(value);
  }
  for (const { callee, fn } of keepersOf(program, askers))
    for (const value of evaluator.evaluate(callee, fn)) {
      note(value);
      if (value.kind === 'function') keepers.add(moduleName(value.fn.file.file));
    }
  const longer = (found: ReadonlySet<string>): readonly string[] => [...found].filter((name) => name.length > 2);
  return { modules: [...modules], names: longer(uncalled), types: [...types], keepers: longer(keepers) };
}

type Called = Readonly<{ callee: Expr; fn: FunctionInfo }>;

/** What keeps the functions for who calls them: `@command("clip")` above one, `command("clip", clip)`, `add("clip", new Clip())`. */
function keepersOf(program: Program, askers: ReadonlySet<FunctionInfo>): readonly Called[] {
  if (askers.size === 0) return [];
  const above = [...askers].flatMap((asker) =>
    decoratorsAbove(program, asker).map(({ annotation, outer }) => ({ callee: annotation.callee, fn: outer })),
  );
  const outlines = new Set([...askers].map(({ outline }) => outline));
  const names = new Set([...askers].map(({ name, owner }) => owner?.name ?? name).filter((name) => name !== ''));
  const isKept = (value: Expr): boolean =>
    value.kind === 'function'
      ? outlines.has(value.fn)
      : names.has(value.kind === 'call' ? lastName(value.callee) : lastName(value));
  const keeping = program.calls.flatMap(({ expr, fn }) =>
    expr.args.some(({ value }) => isKept(value)) ? [{ callee: expr.callee, fn }] : [],
  );
  return [...above, ...keeping];
}

/** The parameter that is asked: `ctx` of `ctx.adapter.api.get(path)`, or of `api` that was taken from it. */
function handed(program: Program, { expr, fn }: Placed<CallExpr>, names: ReadonlySet<string>): ParamRef | undefined {
  const { callee, args } = expr;
  if (callee.kind !== 'member' || !names.has(callee.name)) return undefined;
  if (!args.some(({ value }) => value.kind === 'text' || value.kind === 'concat')) return undefined;
  return paramBehind(program, callee.object, fn, 0);
}

const deepest = 3; // variables that one another are taken from

function paramBehind(program: Program, object: Expr, fn: FunctionInfo, depth: number): ParamRef | undefined {
  const name = rootNameOf(object);
  if (name === undefined || depth > deepest) return undefined;
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const index = scope.params.findIndex((param) => param.name === name);
    if (index >= 0) return { fn: scope, index };
    const [bind] = program.bindsOf(scope, name);
    if (bind) return bind.bind.value ? paramBehind(program, bind.bind.value, scope, depth + 1) : undefined;
  }
  return undefined;
}

/** Where the module would stand that the value is of. */
function missingPath(program: Program, value: Value): string | undefined {
  if (value.kind !== 'external' || value.module === '') return undefined;
  const path = localPath(value.file, value.module);
  return path === undefined || resolveModule(program, value.file, value.module) ? undefined : path;
}

/** The class that it is of, which no file of the program defines, in languages whose classes are known by their names. */
function missingType(program: Program, value: Value): string | undefined {
  const [first = ''] = value.kind === 'external' && value.module === '' ? value.path : [];
  return /^[A-Z]\w{2,}$/.test(first) && program.classesNamed(first).length === 0 ? first : undefined;
}
