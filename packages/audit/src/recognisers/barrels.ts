import type { CallExpr, Expr } from '../outline/outline.ts';
import type { Evaluator } from '../resolve/evaluator.ts';
import { localPath, resolveModule } from '../resolve/modules/modules.ts';
import type { FileInfo, FunctionInfo, Placed, Program } from '../resolve/program/program.ts';
import { rootNameOf } from '../resolve/program/root-name.ts';

/**
 * `Api.call(path)` with an `Api` of '../lib', where that is the name of a class with a method of that name that asks a provider: the
 * module only hands on what another defines, `export { default as Api } from './Api'`, so it names neither the method nor a provider.
 *
 * @returns paths below the root without an ending, of modules that no file of the program is
 */
export function barrelsOf({ program }: Evaluator, wrappers: ReadonlySet<FunctionInfo>): readonly string[] {
  const had = hadFrom(program);
  if (had.size === 0) return [];
  const names = new Set([...wrappers].flatMap(({ name, owner }) => (name === '' ? [] : [keyOf(owner?.name, name)])));
  const modules = program.calls.flatMap((placed) => {
    const modulesByName = had.get(placed.fn.file);
    const root = modulesByName && rootNameOf(placed.expr.callee);
    const path = root === undefined ? undefined : modulesByName?.get(root);
    return path !== undefined && names.has(keyOfCall(placed, root)) ? [path] : [];
  });
  return [...new Set(modules)];
}

/** An object of a class may have the name of it: `api.call(path)`. */
const keyOf = (owner = '', name: string): string => `${owner.toLowerCase()}.${name}`;

const keyOfCall = ({ expr: { callee } }: Placed<CallExpr>, root = ''): string =>
  callee.kind === 'member' ? keyOf(root, callee.name) : keyOf('', root);

const handsOn = /^(?:javascript|python)$/;

/** Names that files have from modules beside them which were not read, with the paths of these. */
function hadFrom(program: Program): ReadonlyMap<FileInfo, ReadonlyMap<string, string>> {
  const had = new Map<FileInfo, ReadonlyMap<string, string>>();
  for (const file of program.files.values()) {
    if (!handsOn.test(file.language)) continue;
    const own = [...importsOf(file), ...requiresOf(file)].flatMap(([name, module]) => {
      const path = localPath(file, module);
      return path === undefined || resolveModule(program, file, module) ? [] : [[name, path] as const];
    });
    if (own.length > 0) had.set(file, new Map(own));
  }
  return had;
}

type Had = readonly (readonly [name: string, module: string])[];

const importsOf = ({ outline }: FileInfo): Had =>
  outline.imports.flatMap(({ alias, module }) => (alias === undefined ? [] : [[alias, module]]));

/** `const { Api } = require('./lib')`: each name is taken from what has a name of its own. */
function requiresOf({ outline }: FileInfo): Had {
  const found = new Map<string, string>();
  for (const one of outline.body) {
    if (one.kind !== 'bind' || one.target.kind !== 'name' || !one.value) continue;
    const module = requiredIn(one.value, found);
    if (module !== undefined) found.set(one.target.name, module);
  }
  return [...found];
}

function requiredIn(value: Expr, found: ReadonlyMap<string, string>): string | undefined {
  if (value.kind === 'member') return requiredIn(value.object, found);
  if (value.kind === 'name') return found.get(value.name);
  if (value.kind !== 'call' || value.callee.kind !== 'name' || value.callee.name !== 'require') return undefined;
  const [first] = value.args;
  return first?.value.kind === 'text' ? first.value.value : undefined;
}
