import type { CallExpr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { type Context, siteOf } from '../../resolve/context.ts';
import { isSetAnew, setLast } from '../../resolve/names/binds-in-context.ts';
import { baseClassesOf } from '../../resolve/classes/related-classes.ts';
import { callsTaking } from '../../resolve/program/calls-by-argument.ts';
import { indexOf } from '../../resolve/program/class-index.ts';
import { doneTo, endOfChain } from '../../resolve/program/object-life.ts';
import type { FunctionInfo, Placed, PlacedBind, Program } from '../../resolve/program/program.ts';
import { verbOfBind, verbOfStep } from './built-verbs.ts';
import { overridingVerb } from './overriding-verbs.ts';
import { mayRequest } from './not-requests.ts';
import type { Scene } from '../recogniser.ts';
import { verbsWithSending } from './verbs-of-clients.ts';
import { type Replacing, verbsOfCopies } from './verbs-of-copies.ts';

const setsVerb = /^(?:set|with)_?(?:request|http)?_?(?:method|verb)$|^(?:method|verb)$/i;

/**
 * Verbs that take the place of the one that a request was made with: `request.Method = "POST"` behind `NewRequest("GET", url)`. None
 * where that is not certain, or where the request was sent before with the one that it had.
 */
export function verbsSetAnew(scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context): Replacing {
  const { evaluator } = scene;
  const site = isGiven(evaluator.program, call, fn) ? siteOf(fn, context)?.call : undefined;
  const byCaller = site?.expr.kind === 'call' ? verbsReplacing(scene, site.expr, site.fn, context) : undefined;
  return byCaller && byCaller.verbs.length > 0 ? byCaller : verbsReplacing(scene, call, fn, context);
}

/**
 * A request without a verb that a method gives to whom nobody sees: `func build() -> URLRequest` of a protocol, where no call is known
 * to run it on an object of this class. Who calls it through the protocol may set one.
 */
export function maySetLater(scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context, depth = 0): boolean {
  const { evaluator } = scene;
  if (depth > longest || !isGiven(evaluator.program, call, fn)) return false;
  const site = siteOf(fn, context)?.call;
  if (site) return site.expr.kind === 'call' && maySetLater(scene, site.expr, site.fn, context, depth + 1);
  if (!fn.owner || (evaluator.sites.get(fn)?.length ?? 0) > 0) return false;
  return baseClassesOf(evaluator, fn.owner).some((base) => indexOf(evaluator.program, base).methods.has(fn.name));
}

function verbsReplacing(scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context): Replacing {
  const set = verbsSetOn(scene, call, fn, context).map((placed) => ({ ...placed, context }));
  const copies = verbsOfCopies(scene, call, fn, context);
  if (copies.verbs.length > 0 && !copies.isAlso) return copies;
  return { verbs: [...set, ...copies.verbs], isAlso: set.length === 0 };
}

function verbsSetOn(scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context): readonly Placed[] {
  const { evaluator } = scene;
  const set = setLast(evaluator, setLater(evaluator.program, call), { expr: call, fn }, context);
  if (set.length === 0 || !isSetAnew(evaluator, set, { expr: call, fn }, context)) return [];
  return isSentBefore(scene, call, fn, Math.min(...set.map(({ expr }) => expr.at.start))) ? [] : set;
}

/** The function gives the request to its caller. */
function isGiven(program: Program, call: CallExpr, fn: FunctionInfo): boolean {
  const end = endOfChain(program, call);
  const held = program.uses.bindOfValue(end)?.bind.target;
  return program.given
    .returnsOf(fn)
    .some((value) => value === end || (value.kind === 'name' && held?.kind === 'name' && value.name === held.name));
}

function setLater(program: Program, call: CallExpr): readonly Placed[] {
  const { binds, calls: first } = doneTo(program, call);
  const calls = first.flatMap((placed) => [placed, ...chainOf(program, placed)]);
  const overriding = calls.flatMap(overridingVerb);
  if (overriding.length > 0) return overriding;
  return [
    ...binds.flatMap((placed) => (isOfOther(placed) ? [] : verbOfBind(program, placed))),
    ...calls.flatMap(verbsWithSending),
    ...calls.flatMap(({ expr, fn: where }) =>
      expr.callee.kind === 'member' && expr.args.length === 1 && setsVerb.test(nameOf(expr.callee))
        ? verbOfStep(program, expr, where, false)
        : [],
    ),
  ];
}

/** `request = request.withHeader(…).withMethod('PUT')` */
function chainOf({ uses }: Program, { expr }: Placed<CallExpr>): readonly Placed<CallExpr>[] {
  const chain: Placed<CallExpr>[] = [];
  const isOnName = expr.callee.kind === 'member' && expr.callee.object.kind === 'name';
  let next = isOnName ? uses.chainedOn(expr) : undefined;
  for (; next && chain.length < longest; next = uses.chainedOn(next.expr)) chain.push(next);
  return chain;
}

const longest = 20; // calls in a chain

/** What is called `type` is a verb only where nothing else is one. */
const isOfOther = ({ bind: { target } }: PlacedBind): boolean => target.kind === 'member' && target.name === 'type';

/** `client.Do(request)` stands between the two. */
function isSentBefore(scene: Scene, call: CallExpr, fn: FunctionInfo, position: number): boolean {
  const { program } = scene.evaluator;
  const held = program.uses.bindOfValue(endOfChain(program, call))?.bind.target;
  if (held?.kind !== 'name') return false;
  return callsTaking(program, fn, held.name).some(
    (expr) =>
      expr.at.start > call.at.end && expr.at.end <= position && mayRequest(scene, { expr, fn }, nameOf(expr.callee)),
  );
}
