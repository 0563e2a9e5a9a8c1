import type { CallExpr, Param } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { Program } from '../../resolve/program/program.ts';
import { type Piece, piecesOf, type Thunk } from '../../resolve/values.ts';
import { isDeclaredClient, withoutSlash } from './declared-clients.ts';
import { basesOf, takesBase } from './interface-clients.ts';
import { apiBaseOf, flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';

const ofInterfaces = rememberingEach(
  ({ classes }: Program): ReadonlySet<CallExpr> =>
    new Set(classes.flatMap(({ outline }) => (outline.kind === 'interface' ? outline.annotations : []))),
);

/**
 * `@GetMapping("/x") User me() { … }`: a path at a function that has a body is served, not called, and so is one of an interface that a
 * class of the program implements. At an interface itself it is a prefix.
 */
export function callsNothing(scene: Scene, call: CallExpr): boolean {
  const { program } = scene.evaluator;
  const fn = program.uses.annotatedBy(call);
  if (ofInterfaces(program).has(call)) return true;
  if (!fn) return false;
  if (fn.body.length > 0 || fn.owner?.outline.kind !== 'interface') return true;
  const heirs = isServable(call) ? program.subclassesOf(fn.owner.name) : [];
  return heirs.some(({ outline }) => outline.kind !== 'interface') && !isOfKnownBase(scene, call);
}

/** Spring and JAX-RS have the same annotations for what is served. */
const isServable = ({ callee }: CallExpr): boolean => /mapping$|^path$/i.test(nameOf(callee));

const verbs = /^(?:get|post|put|patch|delete|head|options|http|requestline)(?:mapping|exchange)?$/i;
const paths = /path|mapping|ur[il]$|route|endpoint|exchange|request/i;

/** `@Cacheable("teams")` beside `@GetMapping("/teams/{team}")`: the other one says what is asked for. */
export function saysSomethingElse(scene: Scene, call: CallExpr): boolean {
  const name = nameOf(call.callee);
  if (verbs.test(name) || paths.test(name)) return false;
  const fn = scene.evaluator.program.uses.annotatedBy(call);
  return fn?.outline?.annotations.some((one) => one !== call && verbs.test(nameOf(one.callee))) === true;
}

/** `@PATCH @Path("/users")` of JAX-RS: the verb stands beside the path. */
export function annotatedName(scene: Scene, call: CallExpr): string {
  const name = nameOf(call.callee);
  const fn = name === 'Path' ? scene.evaluator.program.uses.annotatedBy(call) : undefined;
  const beside = fn?.outline?.annotations.find(({ callee, args }) => args.length === 0 && verbs.test(nameOf(callee)));
  return beside ? nameOf(beside.callee) : name;
}

/**
 * `@GetMapping User me();` in an interface whose client is known: what is asked for is the interface's own path, where nothing beside
 * it says more, nor an argument brings the address.
 */
export function asksForBase(scene: Scene, call: CallExpr): boolean {
  const fn = scene.evaluator.program.uses.annotatedBy(call);
  if (!fn?.outline || fn.body.length > 0 || !saysVerb(call) || !isOfKnownBase(scene, call)) return false;
  return !fn.outline.annotations.some(saysPath) && !fn.params.some(isAddress);
}

const saysVerb = ({ callee, args }: CallExpr): boolean => {
  const name = nameOf(callee);
  return verbs.test(name) || (/^(?:request|http)/i.test(name) && args.some((one) => one.name === 'method'));
};

const saysPath = ({ callee, args }: CallExpr): boolean => {
  const name = nameOf(callee);
  return (
    (verbs.test(name) || paths.test(name)) &&
    args.some((one) => !/^[a-z]/.test(one.name ?? '') || isPath.test(one.name ?? ''))
  );
};

const isPath = /^(?:path|value|ur[il])$/;

/** `@Url String next`, `URI next`: the address of each request. */
const isAddress = ({ type = '', annotations = [] }: Param): boolean =>
  /^(?:[\w.]*\.)?(?:URI|URL|HttpUrl|UriBuilderFactory)\??$/.test(type) ||
  annotations.some(({ callee }) => nameOf(callee) === 'Url');

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
  // A service has such interfaces too, for what it serves itself.
  if (isDeclaredClient(fn.owner) || isServable(call)) return [];
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
