import type { Catalogue } from '@mixer-oauth/core';
import type { CallExpr, Expr } from '../../outline/outline.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { localPath, resolveModule } from '../../resolve/modules/modules.ts';
import { type FunctionInfo, lastName, type Placed } from '../../resolve/program/program.ts';
import { piecesOf, type Value } from '../../resolve/values.ts';
import { apiBaseOf, flatten } from '../provider-url.ts';
import { isSdkObject } from './sdk-objects.ts';

/**
 * Modules that are handed an address of a provider, a client of its SDK, or a function that asks it, and that no file of the
 * program is: `send(BASE, path)` of './http', `signIn(client)` of './auth', `new Command(this.ask)` of './commands'. Such a helper
 * need not name the provider, so no gate finds it.
 *
 * @param wrappers - functions of the program that are known to ask a provider
 * @param holders - names of classes whose objects hold an address or a client
 * @returns `modules`: paths below the root without an ending; one that begins with a star may stand anywhere. `types`: names of
 *   classes that are made with it, where a name says no path
 */
export function addressTakers(
  evaluator: Evaluator,
  catalogues: readonly Catalogue[],
  wrappers: ReadonlySet<FunctionInfo>,
  holders: ReadonlySet<string>,
): Readonly<Record<'modules' | 'types', readonly string[]>> {
  const [modules, types] = [new Set<string>(), new Set<string>()];
  for (const placed of evaluator.program.calls) {
    const path = missingModule(evaluator, placed);
    const type = path === undefined ? missingType(evaluator, placed) : undefined;
    if (path === undefined ? type === undefined || types.has(type) : modules.has(path)) continue;
    const handed = valuesIn(placed.expr).filter(({ kind }) => kinds.has(kind));
    const values = handed.flatMap((expr) => evaluator.evaluate(expr, placed.fn));
    if (
      !withEntries(evaluator, values).some((value) => isOfProvider(catalogues, { wrappers, holders }, value, placed.fn))
    )
      continue;
    if (path !== undefined) modules.add(path);
    else if (type !== undefined) types.add(type);
  }
  return { modules: [...modules].toSorted(), types: [...types].toSorted() };
}

// What any address is put into tells nothing of where it goes.
const common = /^(?:Q?Ur[li]|NSURL|URL|URI|\w*Exception|\w*Error)$/;

const withoutNew = /^(?:kotlin|swift)$/;
const hasStatics = /^(?:java|csharp|kotlin|swift|php)$/;

/**
 * The class that is made, or whose own method is called, and that no file of the program defines, in languages whose classes are known
 * by their names.
 */
function missingType({ program }: Evaluator, { expr, fn }: Placed<CallExpr>): string | undefined {
  const { callee, isNew } = expr;
  const isOfClass =
    !isNew && callee.kind === 'member' && callee.object.kind === 'name' && hasStatics.test(fn.file.language);
  const isMade = isNew || isOfClass || withoutNew.test(fn.file.language);
  if (!isMade || expr.args.length === 0 || /^(?:javascript|python|lua)$/.test(fn.file.language)) return undefined;
  const name = lastName(isOfClass ? callee.object : callee);
  if (!/^[A-Z]\w{2,}$/.test(name) || common.test(name)) return undefined;
  return program.classesNamed(name).length > 0 ? undefined : name;
}

const mostEntries = 60;

/** Values, and what settings hold that are handed over as a whole. */
function withEntries(evaluator: Evaluator, values: readonly Value[]): readonly Value[] {
  const all = [...values];
  for (let at = 0; at < all.length && all.length < mostEntries; at += 1) {
    const value = all[at];
    if (value?.kind !== 'record') continue;
    for (const thunk of [...value.entries.values()].flat().slice(0, mostEntries)) all.push(...evaluator.force(thunk));
  }
  return all;
}

/** Where the module would stand whose function, class or object is called, if it is none of a package and not read. */
function missingModule(evaluator: Evaluator, { expr, fn }: Placed<CallExpr>): string | undefined {
  if (expr.args.length === 0) return undefined;
  let root: Expr = expr.callee;
  while (root.kind === 'member') root = root.object;
  // `this.queue.send(BASE)`: what made the object that is kept in the field stands there.
  const holder = root.kind === 'name' ? evaluator.evaluate(root, fn) : [];
  const isKept = expr.callee.kind === 'member' && !holder.some(({ kind }) => kind === 'external');
  for (const value of isKept ? evaluator.evaluate(expr.callee.object, fn) : holder) {
    if (value.kind !== 'external' || value.module === '') continue;
    const path = localPath(value.file, value.module);
    if (path !== undefined && !resolveModule(evaluator.program, value.file, value.module)) return path;
  }
  return undefined;
}

const kinds: ReadonlySet<string> = new Set(['text', 'concat', 'name', 'member', 'call'] satisfies Expr['kind'][]);

/** Arguments, and what is in an object among them. */
const valuesIn = ({ args }: CallExpr): readonly Expr[] =>
  args.flatMap(({ value }) => (value.kind === 'record' ? value.entries.map((entry) => entry.value) : [value]));

/**
 * A helper matters that is handed what a call's address goes on: a base of the API, a client, or a function that asks. Addresses
 * to sign in at, and hosts without the API's path, go to helpers of every kind. Holders of settings (`holders-of-provider.ts`) are
 * looked for by any address, since whoever asks for the setting completes it.
 */
const isOfProvider = (
  catalogues: readonly Catalogue[],
  { wrappers, holders }: Readonly<{ wrappers: ReadonlySet<FunctionInfo>; holders: ReadonlySet<string> }>,
  value: Value,
  fn: FunctionInfo,
): boolean => {
  if (value.kind === 'function') return wrappers.has(value.fn);
  if (value.kind === 'instance') return holders.has(value.class.name);
  const { text } = flatten(piecesOf(value));
  return catalogues.some((catalogue) => apiBaseOf(catalogue, text) !== undefined || isSdkObject(catalogue, fn, value));
};
