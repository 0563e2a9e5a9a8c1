import type { CallExpr, Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { kept, rememberingEach } from '../../remembering.ts';
import { earlierOf, laterOf } from '../../resolve/program/object-life.ts';
import { verbOfOption } from '../../resolve/calls/option-setters.ts';
import type { Context } from '../../resolve/context.ts';
import { setLast } from '../../resolve/names/binds-in-context.ts';
import type { FunctionInfo, Placed, PlacedBind, Program } from '../../resolve/program/program.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { Scene } from '../recogniser.ts';
import { overridingVerb } from './overriding-verbs.ts';
import { isVerbLike, unwrapped } from './verb-places.ts';
import { verbsWithSending } from './verbs-of-clients.ts';
import { isVerb, verbInName, verbKeys } from './verb-words.ts';

const setsVerb = /^(?:set|with)?_?(?:request|http)?_?(?:method|verb)$|^(?:setopt_)?custom_?request$/i;

const makesRequest = /^(?:create|init)$|^(?:Http)?Request(?:Builder)?$/;

// Calls that take an address into a request that is still being built; what is chained to others is done with the answer.
export const takesAddress =
  /^(?:url|uri|endpoint|to|takeFrom|newBuilder|builder|Builder|target|resource|openConnection|connect|init|set_?ur[il])$|Request(?:Message)?$|Builder$|^request/i;

/**
 * Verbs that stand beside the call that is handed the address: `.url(u).post(body)`, `.put().uri(u)`, `request.httpMethod = v`.
 * One behind a condition that fails with what the callers of the context pass is none of them.
 */
export function builtVerbs(scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context): readonly Placed[] {
  const overriding = laterOf(scene.evaluator.program, call, fn).calls.flatMap(overridingVerb);
  const beside = overriding.length > 0 ? overriding : verbsBeside(scene, call, fn);
  return setLast(scene.evaluator, beside, { expr: call, fn }, context);
}

function verbsBeside(scene: Scene, call: CallExpr, fn: FunctionInfo): readonly Placed[] {
  const { program } = scene.evaluator;
  const isBuilding = takesAddress.test(nameOf(call.callee));
  const later = laterOf(program, call, fn).calls.flatMap((placed) => [
    ...verbOfStep(program, placed.expr, placed.fn, isBuilding),
    ...verbsWithSending(placed),
  ]);
  const earlier = earlierOf(call).flatMap((expr) =>
    isBuilding ? verbOfStep(program, expr, fn, expr.args.length === 0) : verbSetBy(program, expr, fn),
  );
  const around = verbsAround(program, call, fn);
  return [...assignedVerbs(scene, call, fn), ...later, ...earlier, ...verbsOfHandle(program, call, fn), ...around];
}

/** Verbs that are assigned to what a call gives: `request.method = "PATCH"`, whatever the call itself is named. */
export const setVerbs = (scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context): readonly Placed[] =>
  setLast(scene.evaluator, assignedVerbs(scene, call, fn), { expr: call, fn }, context);

const assignedVerbs = ({ evaluator: { program } }: Scene, call: CallExpr, fn: FunctionInfo): readonly Placed[] =>
  laterOf(program, call, fn).binds.flatMap((placed) => verbOfBind(program, placed));

export function verbOfBind(program: Program, { bind: { target, value }, fn }: PlacedBind): readonly Placed[] {
  if (!value || (target.kind !== 'member' && target.kind !== 'name')) return [];
  if (verbKeys.test(target.name)) return [{ expr: unwrapped(value, program), fn }];
  // Python: `request.get_method = lambda: "PATCH"`
  const given = target.name === 'get_method' && value.kind === 'function' ? program.functionOf(value.fn) : undefined;
  return given ? program.given.returnsOf(given).map((expr) => ({ expr, fn: given })) : [];
}

/** `client.patch { url(address) }`, `connection.patch { |request| request.url(address) }`: who is handed the block says the verb. */
const verbsAround = (program: Program, { callee }: CallExpr, fn: FunctionInfo): readonly Placed[] =>
  /^(?:url|uri|takeFrom)$/.test(nameOf(callee)) ? verbOfBlock(program, fn) : [];

/** The verb in the name of what a block is handed to. */
export function verbOfBlock({ uses }: Program, fn: FunctionInfo): readonly Placed[] {
  let scope = fn;
  for (let depth = 0; depth < 2 && scope.outline; depth += 1) {
    const around = uses.callOfBlock(scope.outline);
    const verb = around && verbInName(nameOf(around.expr.callee));
    if (verb) return [{ expr: { kind: 'text', value: verb, at: around.expr.callee.at }, fn: around.fn }];
    if (!around) return [];
    scope = around.fn;
  }
  return [];
}

// What sets the address of a handle that was made before.
export const setsAddress = /^set_?(?:request_?)?ur[il]$|^ur[il]$|^takeFrom$|^setopt(?:_url)?$/i;

/** `handle.setUrl(u); handle.setVerb(v)`: what else is done to the same handle, and what it was made with. */
function verbsOfHandle(program: Program, { callee, at }: CallExpr, fn: FunctionInfo): readonly Placed[] {
  if (callee.kind !== 'member' || callee.object.kind !== 'name' || !setsAddress.test(callee.name)) return [];
  const { name } = callee.object;
  return [...verbsOn(program, name, fn, false), ...sentWith(program, name, fn, at.start)];
}

/** `session.SetUrl(url); session.Put()`: what sends the handle with the address that it has from here on. */
function sentWith(program: Program, name: string, fn: FunctionInfo, from: number): readonly Placed[] {
  const later = program.uses.callsOn(fn, name).filter(({ expr }) => expr.at.start > from);
  const next = later.findIndex(({ expr }) => setsAddress.test(nameOf(expr.callee)));
  return (next < 0 ? later : later.slice(0, next)).flatMap(({ expr }) =>
    expr.args.length === 0 ? verbOfStep(program, expr, fn, true) : [],
  );
}

/** What is done to the request in a variable, and what it was made with. `isBuilding`: a call that is named after a verb sets it. */
export function verbsOn(program: Program, name: string, fn: FunctionInfo, isBuilding: boolean): readonly Placed[] {
  const set = program.propertyBindsOf(fn, name).flatMap((placed) => verbOfBind(program, placed));
  const calls = program.uses.callsOn(fn, name).flatMap(({ expr }) => verbOfStep(program, expr, fn, isBuilding));
  // Go's fasthttp: `request.Header.SetMethod(verb)`
  const within = (callsWithin(fn).get(name) ?? []).flatMap((one) => verbOfStep(program, one, fn, false));
  const made = program
    .bindsOf(fn, name)
    .flatMap(({ bind: { value }, fn: where }): readonly Placed[] =>
      value?.kind === 'call'
        ? value.args.flatMap(({ value: one }) => (isVerbLike(one) ? [{ expr: one, fn: where }] : []))
        : [],
    );
  return [...set, ...calls, ...within, ...made];
}

/** Calls that a function makes on what is in a variable, `a.b.c()`, by the variable. */
const callsWithin = rememberingEach(({ body }: FunctionInfo): ReadonlyMap<string, readonly CallExpr[]> => {
  const found = new Map<string, CallExpr[]>();
  for (const statement of body) {
    if (statement.kind !== 'expr' || statement.value.kind !== 'call') continue;
    const { callee } = statement.value;
    const root = callee.kind === 'member' && callee.object.kind === 'member' ? callee.object.object : undefined;
    if (root?.kind === 'name') push(found, root.name, statement.value);
  }
  return kept(found);
});

/** `requests().method("PATCH").withUrlPath(path)`: what a builder was told before it gets the address. */
const verbSetBy = (program: Program, { callee, args: [first] }: CallExpr, fn: FunctionInfo): readonly Placed[] =>
  first && callee.kind === 'member' && setsVerb.test(callee.name)
    ? [{ expr: unwrapped(first.value, program), fn }]
    : [];

// Flurl's `client.Request(path).PutJsonAsync(body)`.
const sendsByName = /^(Get|Put|Post|Patch|Delete|Head)(?:Json|String|Stream|Bytes|UrlEncoded|Multipart)?Async$/;

/** `method("PUT", body)`, `setRequestMethod(verb)`; where a request is built, also `put(body)`. */
export function verbOfStep(
  program: Program,
  { callee, args, at }: CallExpr,
  fn: FunctionInfo,
  isBuilding: boolean,
): readonly Placed[] {
  if (callee.kind !== 'member' && callee.kind !== 'name') return [];
  const [first] = args;
  if (first && (setsVerb.test(callee.name) || makesRequest.test(callee.name)))
    return [{ expr: unwrapped(first.value, program), fn }];
  const byOption = verbOfOption({ callee, args, at, isNew: false, kind: 'call' });
  if (byOption) return [{ expr: unwrapped(byOption, program), fn }];
  const [, name = callee.name] = sendsByName.exec(callee.name) ?? [];
  const verb: Expr = { kind: 'text', value: name, at };
  return isBuilding && isVerb(name) ? [{ expr: verb, fn }] : [];
}
