import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { contextOf } from '../../resolve/classes/construction.ts';
import { basesOf } from '../../resolve/classes/related-classes.ts';
import { type Context, emptyContext } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import type { ClassInfo, FunctionInfo, Program } from '../../resolve/program/program.ts';
import { joinUrl } from '../../resolve/text/join-url.ts';
import { type InstanceValue, type Piece, piecesOf, type Thunk, type Value } from '../../resolve/values.ts';
import { flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import { handedToLibrary } from './library-requests.ts';
import { makesOwnRequest } from './requests-of-own.ts';

const deepest = 4; // classes in a line, and objects that are handed on: a client is made with a builder
const isClient = /client|service|api|builder/i;

/**
 * Where a library's request goes that is handed the client that sends it: `super(client, "GET", "channels/{id}", …)`. The client is
 * of a class that derives from a library's, and was made with a root and the path of the service under it, by itself or by its builder.
 */
export function basesOfClients(
  scene: Scene,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly (readonly Piece[])[] {
  const { evaluator } = scene;
  if (!makesOwnRequest(evaluator, { expr: call, fn })) return [];
  return call.args
    .flatMap(({ value }) => evaluator.settle(evaluator.evaluate(value, fn, context), context))
    .flatMap((value) => rootsOf(evaluator, value))
    .map((value) => piecesOf(value));
}

/** The address that an object of a library's client, or of its builder, was made with. */
function rootsOf(evaluator: Evaluator, value: Value, depth = 0): readonly Value[] {
  const args = depth > deepest ? [] : madeWith(evaluator, value);
  const at = args.findIndex((thunk) => evaluator.force(thunk).some(isAddress));
  const own = args[at];
  if (!own)
    return args.flatMap((thunk) =>
      evaluator.settle(evaluator.force(thunk)).flatMap((one) => rootsOf(evaluator, one, depth + 1)),
    );
  const behind = args[at + 1];
  const hasPath = behind !== undefined && evaluator.force(behind).some(({ kind }) => kind === 'text');
  const roots = value.kind === 'instance' ? rootsSet(evaluator, value, own) : [own];
  return roots.flatMap((root) => (hasPath ? joinUrl(evaluator, root, behind) : evaluator.force(root)));
}

/** What the library's own object is made with. */
function madeWith(evaluator: Evaluator, value: Value): readonly Thunk[] {
  if (value.kind === 'external')
    return value.path.at(-1) === 'new' && isClient.test(value.path.at(-2) ?? '') ? argumentsOf(value.call) : [];
  if (value.kind !== 'instance' || !isOfLibrary(evaluator, value.class)) return [];
  const { call, maker } = handedToLibrary(evaluator, value);
  const context = maker && contextOf(evaluator, value.class, value, emptyContext);
  return argumentsOf(call && context ? { ...call, context } : call);
}

const argumentsOf = (call: Thunk | undefined): readonly Thunk[] =>
  call?.expr.kind === 'call' ? call.expr.args.map(({ value }) => ({ ...call, expr: value })) : [];

const isOfLibrary = (evaluator: Evaluator, type: ClassInfo, depth = 0): boolean =>
  basesOf(evaluator, type).some((base) =>
    base.kind === 'class'
      ? depth < deepest && isOfLibrary(evaluator, base.class, depth + 1)
      : base.kind === 'external' && isClient.test(base.path.at(-1) ?? ''),
  );

const isAddress = (value: Value): boolean => value.kind === 'text' && /^https?:\/\//i.test(flatten(value.pieces).text);

/** `builder.setRootUrl(root)`: what takes the place of the root that a class hands to the library, where it does so for all objects. */
function rootsSet(evaluator: Evaluator, { class: type }: InstanceValue, own: Thunk): readonly Thunk[] {
  const isOf = (expr: Expr, fn: FunctionInfo): boolean =>
    evaluator.evaluate(expr, fn).some((value) => value.kind === 'instance' && value.class === type);
  const set = settersIn(evaluator.program).filter(({ root, fn }) => isOf(root, fn));
  if (set.length === 0) return [own];
  const made = (evaluator.program.constructionsByName.get(type.name) ?? []).filter(({ expr, fn }) => isOf(expr, fn));
  const thunks = set.map(({ value, fn }): Thunk => ({ expr: value, fn, context: emptyContext }));
  return made.length > set.length ? [own, ...thunks] : thunks;
}

type Setter = Readonly<{ root: Expr; value: Expr; fn: FunctionInfo }>;

const settersIn = rememberingEach((program: Program): readonly Setter[] =>
  program.calls.flatMap(({ expr: { callee, args }, fn }) => {
    const [first] = args;
    if (!first || callee.kind !== 'member' || !/^set(?:Root|Base)Ur[il]$/i.test(nameOf(callee))) return [];
    return [{ root: startOf(callee.object), value: first.value, fn }];
  }),
);

/** `new Builder(transport)` of `new Builder(transport).setName("x")`. */
function startOf(expr: Expr): Expr {
  let start = expr;
  while (start.kind === 'call' && !start.isNew && start.callee.kind === 'member') start = start.callee.object;
  return start;
}
