import type { CallExpr, Expr } from '../../outline/outline.ts';
import type { FunctionInfo, Placed, PlacedBind, Program } from './program.ts';
import { firstFrom } from '../../first-from.ts';
import { pushAll } from '../../push-all.ts';
import { rememberingEach } from '../../remembering.ts';
import { dominates } from './binds.ts';
import { childrenOf } from './walk.ts';

/** What is done to an object: methods that are called on it and properties that are set. */
export interface Life {
  readonly calls: readonly Placed<CallExpr>[];
  readonly binds: readonly PlacedBind[];
}

const longest = 40;
const farthest = 200;

/**
 * What is done to the object that a call gives, after it is made: further down the chain, in a block handed to it, and by
 * statements on the variable that holds it. Builders are understood so, and requests that statements fill.
 */
export function laterOf(program: Program, call: CallExpr, fn: FunctionInfo): Life {
  const { calls, binds } = doneTo(program, call);
  if (!isOnOwnObject(call) || !fn.outer || !(fn.name === '' || runsOnOther(fn))) return { calls, binds };
  const beside = siblingsAt(program, fn, call.at.start);
  return { calls: [...calls, ...beside.calls], binds: [...binds, ...beside.binds] };
}

/** A bare name in a block, Ktor's `url.takeFrom(address)` too: what the block configures is told of it. */
export const isOnOwnObject = ({ callee }: CallExpr): boolean =>
  callee.kind === 'name' ||
  (callee.kind === 'member' &&
    callee.name === 'takeFrom' &&
    callee.object.kind === 'name' &&
    callee.object.name === 'url');

/** Kotlin's extension functions: bare names in them may belong to what they are called on. */
const runsOnOther = ({ params: [first] }: FunctionInfo): boolean => first?.isReceiver === true && first.name === 'this';

/** The same without what stands beside the call, in a block that may configure the object too. */
export function doneTo(program: Program, call: Expr): Life {
  const calls: Placed<CallExpr>[] = [];
  const binds: PlacedBind[] = [];
  let end = call;
  for (let next = program.uses.chainedOn(call); next && calls.length < longest; next = program.uses.chainedOn(end)) {
    calls.push(next);
    end = next.expr;
  }
  const held = program.uses.bindOfValue(end);
  if (held?.bind.target.kind === 'name') {
    const { name } = held.bind.target;
    const inner = program.innerFunctionsOf(held.fn);
    const { start } = held.bind.at;
    const end = endOfHold(program, held, name);
    for (const scope of [held.fn, ...nextTo(inner, start, ({ outline }) => outline?.at.start ?? 0)]) {
      pushAll(
        calls,
        nextTo(program.uses.callsOn(scope, name), start, ({ expr }) => expr.at.start).filter(
          ({ expr }) => scope !== held.fn || expr.at.start < end,
        ),
      );
      const set = program.propertyBindsOf(scope, name).filter(({ bind }) => isOn(bind.target, name));
      pushAll(
        binds,
        nextTo(set, start, ({ bind }) => bind.at.start).filter(({ bind }) => scope !== held.fn || bind.at.start < end),
      );
    }
  }
  for (const one of [call, ...calls.map(({ expr }) => expr)])
    if (one.kind === 'call') addBlock(program, one, calls, binds);
  return { calls, binds };
}

/** Where the variable gets another object for certain. What is made of the one that it has, `r = r.header(…)`, is still that. */
function endOfHold(program: Program, { bind, fn }: PlacedBind, name: string): number {
  const next = program
    .bindsOf(fn, name)
    .find(
      ({ bind: { at, arms, operator, value } }) =>
        at.start > bind.at.start &&
        operator === '=' &&
        value !== undefined &&
        dominates(arms, bind.arms) &&
        !mentions(value, name),
    );
  return next?.bind.at.start ?? Infinity;
}

function mentions(expr: Expr, name: string): boolean {
  const open: Expr[] = [expr];
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.kind === 'name' && part.name === name) return true;
    pushAll(open, childrenOf(part));
  }
  return false;
}

/** The last call of the chain that begins with this one. */
export function endOfChain({ uses }: Program, call: Expr): Expr {
  let end = call;
  for (let next = uses.chainedOn(end), length = 0; next && length < longest; next = uses.chainedOn(end), length += 1)
    end = next.expr;
  return end;
}

/** What was done to it before: `put()` in `client.put().uri(path)`, nearest first. */
export function earlierOf(call: CallExpr): readonly CallExpr[] {
  const earlier: CallExpr[] = [];
  for (
    let object = call.callee.kind === 'member' ? call.callee.object : undefined;
    object?.kind === 'call' && earlier.length < longest;
    object = object.callee.kind === 'member' ? object.callee.object : undefined
  )
    earlier.push(object);
  return earlier;
}

/** Of a long list in source order, what follows a place: further away another object has the name. */
function nextTo<T>(list: readonly T[], position: number, startOf: (one: T) => number): readonly T[] {
  if (list.length <= farthest) return list;
  const first = firstFrom(list, position, startOf);
  return list.slice(first, first + farthest);
}

const isOn = (target: Expr, name: string): boolean =>
  target.kind === 'member' && target.object.kind === 'name' && target.object.name === name;

/** `client.request(url) { method = Put }`, `Builder().apply { put(body) }`: bare names in the block belong to the object. */
function addBlock(program: Program, call: CallExpr, calls: Placed<CallExpr>[], binds: PlacedBind[]): void {
  const block = call.args.at(-1)?.value;
  const inner = block?.kind === 'function' ? program.functionOf(block.fn) : undefined;
  const life = inner && siblingsAt(program, inner, inner.outline?.at.start ?? 0);
  if (life) pushAll(calls, life.calls);
  if (life) pushAll(binds, life.binds);
}

/** What bare names in a block do to the object that it configures, around a place in it. */
export const siblingsAt = (program: Program, fn: FunctionInfo, position: number): Life => ({
  calls: around(program.uses.bareCallsIn(fn), position, ({ expr }) => expr.at.start),
  binds: around(bareBindsIn(fn), position, ({ bind }) => bind.at.start),
});

/** Of a long list in source order, what stands on both sides of a place: a block that configures one object is short. */
function around<T>(list: readonly T[], position: number, startOf: (one: T) => number): readonly T[] {
  if (list.length <= farthest) return list;
  const next = firstFrom(list, position, startOf);
  return list.slice(Math.max(0, next - farthest), next + farthest);
}

const bareBindsIn = rememberingEach((fn: FunctionInfo): readonly PlacedBind[] =>
  fn.body.flatMap((statement) =>
    statement.kind === 'bind' && !statement.isDeclaration && statement.target.kind === 'name'
      ? [{ bind: statement, fn }]
      : [],
  ),
);
