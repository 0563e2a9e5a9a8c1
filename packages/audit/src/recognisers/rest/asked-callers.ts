import { choosersOf, isLeftToHeirs } from '../../resolve/choosers.ts';
import type { Context } from '../../resolve/context.ts';
import type { Chain } from '../../resolve/expand.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import type { Piece } from '../../resolve/values.ts';
import { flatten, type FlatText, mentionsProvider } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import { crowdedTakers } from './object-takers.ts';
import { type Beginning, beginningOf, insideOf, mayBegin } from './may-begin.ts';

/** Its callers are known, and none of them is chosen yet. */
export const isOpen = (scene: Scene, fn: FunctionInfo, context: Context): boolean =>
  !context.assumed.siteOf(fn) && (scene.evaluator.sites.get(fn)?.length ?? 0) > 0;

/** Who passes the base of a path that stands in no file that was read knows whether it matters. */
export function askForBase(scene: Scene, [first]: readonly Piece[], context: Context, asked: Set<FunctionInfo>): void {
  const base = beginningOf(first);
  if (base && isOpen(scene, base.fn, context) && mayBegin(scene, base)) asked.add(base.fn);
}

/**
 * `client.base` of a parameter, where an object of its type holds a base of the provider's. An address that some caller passes says
 * nothing of the others: `url.partition('#')[0]`.
 */
export const isHeldByType = (scene: Scene, { fn, index, members = [] }: Beginning): boolean =>
  scene.evaluator
    .settle([{ kind: 'param', param: { fn, index } }])
    .filter(({ kind }) => kind !== 'text')
    .flatMap((value) => insideOf(scene, value, members))
    .some((value) => value.kind === 'text' && mentionsProvider(scene.catalogue, flatten(value.pieces).text));

/** The path goes on with what a wrapper is handed, and nobody calls the wrapper: a base class has a method for every verb. */
export function isForNobody({ evaluator }: Scene, flat: FlatText, { context }: Chain, path: string): boolean {
  // What ends a query is a value: `/queue?uri=${uri}`.
  const last = /^[^?#]*\u0000$/.test(flat.text) ? flat.pieceAt(flat.text.length - 1) : undefined;
  if (!last || !('hole' in last) || !last.param) return false;
  const { fn, index } = last.param;
  const isCalled = (evaluator.sites.get(fn)?.length ?? 0) > 0 || context.assumed.siteOf(fn) !== undefined;
  const name = fn.params[index]?.name ?? '';
  // GitHub's `/repos/{owner}/{repo}/contents/{path}`
  if (path.endsWith(`/{${name}}`) || path.endsWith(`/{+${name}}`)) return false;
  return !isCalled && /path|route|endpoint|ur[il]|relative|resource/i.test(name) && !isItemOf(flat.text, name);
}

/** `/resources/${resource}`: one of the things whose name stands before it. */
function isItemOf(text: string, name: string): boolean {
  const [, before = ''] = /([^/]+)\/\u0000$/.exec(text.split(/[?#]/)[0] ?? '') ?? [];
  return before.toLowerCase() === `${name.toLowerCase()}s`;
}

const nobody: ReadonlySet<FunctionInfo> = new Set();

/** Who chooses among the addresses and verbs of what may be a request, and has to be asked before any of them is told. */
export function choosersAt(
  scene: Scene,
  placed: Placed,
  { sites, context }: Chain,
  {
    isAsking,
    isUnderApi,
    isPaired,
    beside = [],
  }: Readonly<Record<'isAsking' | 'isUnderApi' | 'isPaired', boolean>> & Readonly<{ beside?: readonly Placed[] }>,
): ReadonlySet<FunctionInfo> {
  const mayBeHeirs = isUnderApi || isLeftToHeirs(scene.evaluator.program, placed.fn);
  const mayChoose = isAsking || (isUnderApi && isPaired);
  // What says the verb may stand beside the call: `Request.Builder().url(address).method(verb, null)`.
  const asked = isUnderApi ? beside : [];
  const choosers =
    mayBeHeirs && mayChoose
      ? [placed, ...asked]
          .map((one) => choosersOf(scene.evaluator, one, sites, context))
          .reduce((all, some) => all.union(some), nobody)
      : nobody;
  return isUnderApi ? choosers.union(crowdedTakers(scene, placed, context)) : choosers;
}
