import type { CallExpr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import { type Piece, piecesOf, type Thunk } from '../../resolve/values.ts';
import { basesOf, takesBase } from './interface-clients.ts';
import { apiBaseOf, flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';

/** `@GetMapping("/x") User me() { … }`: a path at a function that has a body is served, not called. */
export function servesPath(scene: Scene, call: CallExpr): boolean {
  const fn = scene.evaluator.program.uses.annotatedBy(call);
  return fn !== undefined && (fn.body.length > 0 || fn.owner?.outline.kind !== 'interface');
}

const verbs = /^(?:get|post|put|patch|delete|head|options|http|requestline)(?:mapping|exchange)?$/i;
const paths = /path|mapping|ur[il]$|route|endpoint|exchange|request/i;

/** `@Cacheable("teams")` beside `@GetMapping("/teams/{team}")`: the other one says what is asked for. */
export function saysSomethingElse(scene: Scene, call: CallExpr): boolean {
  const name = nameOf(call.callee);
  if (verbs.test(name) || paths.test(name)) return false;
  const fn = scene.evaluator.program.uses.annotatedBy(call);
  return fn?.outline?.annotations.some((one) => one !== call && verbs.test(nameOf(one.callee))) === true;
}

const known = new WeakMap<Scene, readonly (readonly Piece[])[]>();

/**
 * The bases that paths at the methods of an interface go on: `@GET("users/current")` beside `Retrofit.Builder().baseUrl(root)`.
 * Where nothing says whose an interface is, none when the program makes such clients for other hosts too.
 */
export function basesOfInterfaces(scene: Scene, call: CallExpr): readonly (readonly Piece[])[] {
  const fn = scene.evaluator.program.uses.annotatedBy(call);
  if (!fn || fn.owner?.outline.kind !== 'interface' || fn.body.length > 0) return [];
  const own = basesOf(scene, fn.owner);
  if (own) return own.map(withoutSlash);
  const bases = known.get(scene) ?? findBases(scene);
  known.set(scene, bases);
  return bases;
}

/** What the path goes on is known: it is an address of the provider, or it is not. */
export const isOfKnownBase = (scene: Scene, call: CallExpr): boolean => {
  const owner = scene.evaluator.program.uses.annotatedBy(call)?.owner;
  return owner?.outline.kind === 'interface' && basesOf(scene, owner) !== undefined;
};

function findBases(scene: Scene): readonly (readonly Piece[])[] {
  const handed: Thunk[] = scene.evaluator.program.calls.flatMap(({ expr, fn }) =>
    expr.args
      .filter(({ name }) => takesBase.test(name ?? nameOf(expr.callee)))
      .slice(0, 1)
      .map(({ value }) => ({ expr: value, fn, context: emptyContext })),
  );
  const addresses = handed
    .flatMap((thunk) => scene.evaluator.force(thunk).map((value) => piecesOf(value)))
    .filter((pieces) => /^https?:\/\//i.test(flatten(pieces).text));
  const isOurs = (pieces: readonly Piece[]): boolean => apiBaseOf(scene.catalogue, flatten(pieces).text) !== undefined;
  return addresses.every(isOurs) ? addresses.slice(0, 1).map(withoutSlash) : [];
}

function withoutSlash(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  return last && 'text' in last ? [...pieces.slice(0, -1), { ...last, text: last.text.replace(/\/+$/, '') }] : pieces;
}
