import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { Context } from '../../resolve/context.ts';
import { neverRuns } from '../../resolve/guards.ts';
import { inContext } from '../../resolve/names/binds-in-context.ts';
import { rememberingEach } from '../../remembering.ts';
import type { FunctionInfo, Program } from '../../resolve/program/program.ts';
import { isFree } from '../../resolve/text/text-subject.ts';
import type { Value } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';
import { isVerb, verbOfConstant } from './verb-words.ts';

/** What a function may be called, where that is not written as its name. `isOpen`: its name is no verb. */
export const namesOfFunction = (
  scene: Scene,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
  isOpen: boolean,
): readonly Expr[] => [
  ...sentNames(call, fn),
  ...dynamicNames(scene, call.callee, fn),
  ...(isOpen ? chosenNames(scene, call.callee, fn, context) : []),
];

/** `axios[method](…)`, `getattr(requests, method)(…)`, and the same kept in a variable first. */
export function dynamicNames(scene: Scene, callee: Expr, fn: FunctionInfo): readonly Expr[] {
  if (callee.kind === 'index') return [callee.key];
  if (callee.kind === 'call' && callee.callee.kind === 'name' && callee.callee.name === 'getattr' && callee.args[1])
    return [callee.args[1].value];
  // Ruby: `Net::HTTP.const_get(verb).new(address)`
  if (callee.kind === 'call' && nameOf(callee.callee) === 'const_get')
    return callee.args.slice(0, 1).map(({ value }) => value);
  if (callee.kind !== 'name') return [];
  return scene.evaluator.program
    .bindsOf(fn, callee.name)
    .flatMap(({ bind }) => (bind.value && bind.value.kind !== 'name' ? dynamicNames(scene, bind.value, fn) : []));
}

/** `send = axios.post if body else axios.get`: the functions that a call may be of, where their names are verbs. */
function chosenNames(scene: Scene, callee: Expr, fn: FunctionInfo, context: Context): readonly Expr[] {
  const { evaluator } = scene;
  if (callee.kind === 'choice')
    return callee.options.flatMap((one): readonly Expr[] =>
      (one.kind === 'member' || one.kind === 'name') &&
      isVerb(one.name) &&
      !neverRuns(evaluator, fn, one.at.start, context)
        ? [{ kind: 'text', value: one.name, at: one.at }]
        : [],
    );
  if (callee.kind !== 'name') return [];
  return inContext(evaluator, evaluator.program.bindsOf(fn, callee.name), context).flatMap(({ bind: { value } }) => {
    if (value?.kind === 'choice') return chosenNames(scene, value, fn, context);
    return value?.kind === 'member' && isVerb(value.name)
      ? [{ kind: 'text' as const, value: value.name, at: value.at }]
      : [];
  });
}

/** Ruby's `client.public_send(verb, url)`. */
const sentNames = ({ callee, args: [first, second] }: CallExpr, { file }: FunctionInfo): readonly Expr[] =>
  first &&
  second &&
  file.language === 'ruby' &&
  callee.kind === 'member' &&
  /^(?:public_send|__send__|send)$/.test(callee.name)
    ? [first.value]
    : [];

const changesCase =
  /^(?:(?:to|str_?to|mb_str_?to)?_?(?:ascii_?|locale)?(?:upper|lower)_?(?:case|cased|invariant|copy)?|upcase|downcase|capitalize|ucfirst)$/i;

/** `verb` of `verb.toUpperCase()`, `strings.ToUpper(verb)`, `strtoupper($verb)`. */
export function uncased(expr: Expr): Expr | undefined {
  if (expr.kind !== 'call' || !changesCase.test(nameOf(expr.callee))) return undefined;
  if (isFree(expr) && expr.args[0]) return expr.args[0].value;
  return expr.callee.kind === 'member' ? expr.callee.object : undefined;
}

/** Capitals are for verbs: nobody writes a path or an address in them. */
const isInCapitals = (expr: Expr): boolean =>
  expr.kind === 'call' && /upper|upcase/i.test(nameOf(expr.callee)) && uncased(expr) !== undefined;

const converts = /^(?:rawValue|to_sym|to_s|to_string|as_str|intern|unwrap|expect)$/;

/** `new HttpMethod("PATCH")`, `Method.of("PATCH")` hold the verb as their argument; the program's own `verb(what)` says it itself. */
export function unwrapped(expr: Expr, program: Program): Expr {
  if (expr.kind === 'call' && expr.callee.kind === 'member' && converts.test(expr.callee.name))
    return unwrapped(expr.callee.object, program);
  if (expr.kind === 'member' && converts.test(expr.name)) return unwrapped(expr.object, program);
  const [argument] = expr.kind === 'call' ? expr.args : [];
  if (!argument || expr.kind !== 'call' || !/method|verb/i.test(writtenName(expr.callee))) return expr;
  return givingNames(program).has(nameOf(expr.callee)) ? expr : argument.value;
}

/** Names of functions of the program that give something. */
const givingNames = rememberingEach(
  (program: Program): ReadonlySet<string> =>
    new Set(
      program.functions.flatMap((fn) => (!fn.isConstructor && program.given.returnsOf(fn).length > 0 ? [fn.name] : [])),
    ),
);

/** Arguments that may hold a verb: a literal verb, `HttpMethod.Put`, or a name that says so. */
export function isVerbLike(expr: Expr): boolean {
  if (expr.kind === 'text') return isVerb(expr.value);
  if (expr.kind === 'name') return /method|verb|action|type/i.test(expr.name);
  if (expr.kind === 'member')
    return verbOfConstant(expr.name).length > 0 || /method|verb/i.test(expr.name) || /^HTTP_/i.test(expr.name);
  const inside = uncased(expr);
  if (inside) return isInCapitals(expr) || isVerbLike(inside);
  // `request.method()`, `request.getVerb()`
  if (expr.kind === 'call' && expr.args.length === 0 && /(?:method|verb)$/i.test(nameOf(expr.callee))) return true;
  // `Method::from_bytes(verb)`
  if (expr.kind === 'call' && expr.callee.kind === 'member') {
    const { object } = expr.callee;
    return object.kind === 'name' && /^(?:Http)?Method$/.test(object.name);
  }
  if (expr.kind === 'choice') return expr.options.some(isVerbLike);
  return false;
}

/** PHP's options of a stream stand by protocol, in whatever hands them on: `get($url, ['http' => ['method' => 'POST']])`. */
export const withStreamOptions = (
  { evaluator }: Scene,
  { file }: FunctionInfo,
  options: readonly Value[],
): readonly Value[] =>
  file.language === 'php'
    ? options.flatMap((one) => [
        one,
        ...(one.kind === 'record' ? (one.entries.get('http') ?? []) : []).flatMap((thunk) => evaluator.force(thunk)),
      ])
    : options;

const madeWithVerb: ReadonlyMap<string, number> = new Map([
  ['NewRequest', 0],
  ['NewRequestWithContext', 1],
  ['HttpRequestMessage', 0],
]);

/** Which argument is the verb where a request is made: of Go's functions, and of .NET's class where it is told anything but the verb. */
export function placeInRequest({ callee, args }: CallExpr): number | undefined {
  const place = madeWithVerb.get(nameOf(callee));
  return place !== undefined && args.length > place + 1 ? place : undefined;
}
