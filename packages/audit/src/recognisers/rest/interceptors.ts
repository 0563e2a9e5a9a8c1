import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Context, enter } from '../../resolve/context.ts';
import { leavesOut } from '../../resolve/doubts.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { neverRuns, subjectsAt } from '../../resolve/guards.ts';
import { armsAt } from '../../resolve/program/arms-at.ts';
import { callsOfJavaScript } from '../../resolve/program/javascript-calls.ts';
import { nameOfFunction } from '../../resolve/program/names-of-functions.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { type ExternalValue, type Piece, piecesOf, type Value } from '../../resolve/values.ts';
import { flatten } from '../provider-url.ts';
import { stretchOf } from '../stretch-of-text.ts';

/**
 * What Angular runs before each request, and what it makes of the address: `next.handle(request.clone({ url: BASE + request.url }))`.
 * `fn` is the interceptor, `copy` the copy, `address` what stands in it or in a function inside it; `name` is
 * what an app knows it by.
 *
 * @see https://angular.dev/guide/http/interceptors
 */
type Interceptor = Readonly<{ fn: FunctionInfo; name: string; copy: CallExpr; address: Placed }>;

const ofAngular = '@angular/common/http';

const interceptorsIn = rememberingEach((program: Program): readonly Interceptor[] =>
  callsOfJavaScript(program).flatMap(({ expr, fn: inside }): readonly Interceptor[] => {
    const { callee, args } = expr;
    const [options] = args;
    if (callee.kind !== 'member' || callee.name !== 'clone' || options?.value.kind !== 'record') return [];
    if (!inside.file.outline.imports.some(({ module }) => module === ofAngular)) return [];
    const fn = interceptorAround(inside, callee.object);
    const url = options.value.entries.find(({ key }) => key === 'url');
    return fn && url
      ? [
          {
            fn,
            name: nameOf(program, fn),
            copy: expr,
            address: { expr: url.value, fn: inside },
          },
        ]
      : [];
  }),
);

/** The function of two parameters whose first is the request; of a class only the method that Angular calls. */
function interceptorAround(fn: FunctionInfo | undefined, request: Expr): FunctionInfo | undefined {
  if (!fn || request.kind !== 'name') return undefined;
  const mayBe = !fn.owner || fn.name === '' || fn.name === 'intercept';
  if (mayBe && fn.params.length === 2 && fn.params[0]?.name === request.name) return fn;
  return interceptorAround(fn.outer, request);
}

/** Of the class, of the function, or of the one that makes it: `addBase = (root) => (request, next) => …`. */
const nameOf = (program: Program, fn: FunctionInfo): string =>
  fn.owner?.name ?? (nameOfFunction(program, fn) || (fn.outer ? nameOfFunction(program, fn.outer) : ''));

/** The copy of the request is none itself: whoever sends the request says the path. */
export const isCopyInInterceptor = (program: Program, call: CallExpr): boolean =>
  interceptorsIn(program).some(({ copy }) => copy === call);

/** `addBase`, and of `addBase(root)` the function that makes it. */
const nameIn = (expr: Expr): string => writtenName(expr.kind === 'call' ? expr.callee : expr);

/** Names of the classes and functions that an app is told to run. */
const registeredIn = rememberingEach((program: Program): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { expr } of program.records) {
    if (!expr.entries.some(({ key, value }) => key === 'provide' && writtenName(value) === 'HTTP_INTERCEPTORS'))
      continue;
    for (const { key, value } of expr.entries)
      if (key === 'useClass' || key === 'useExisting') names.add(nameIn(value));
  }
  for (const { expr } of callsOfJavaScript(program))
    if (writtenName(expr.callee) === 'withInterceptors')
      for (const { value } of expr.args)
        if (value.kind === 'list') for (const item of value.items) names.add(nameIn(item));
  return names;
});

/** What interceptors put before the path of a request of Angular's `HttpClient`. */
export function basesOfInterceptors(
  evaluator: Evaluator,
  client: ExternalValue,
  request: Placed<CallExpr>,
  context: Context,
): readonly Value[] {
  if (client.module !== ofAngular || client.path[0] !== 'HttpClient' || isMadeByCode(client)) return [];
  const known = interceptorsIn(evaluator.program);
  if (known.length === 0) return [];
  const paths = pathOf(request.expr).flatMap((path) => evaluator.evaluate(path, request.fn, context));
  const all = known
    .map((one) => ({ one, inside: asRunBy(one, request, context) }))
    .filter(({ one: { address }, inside }) => !neverRuns(evaluator, address.fn, address.expr.at.start, inside));
  return all.flatMap(({ one, inside }) => {
    const addresses = evaluator.settle(evaluator.evaluate(one.address.expr, one.address.fn, inside));
    const bases = addresses.map((address) => beforePath(piecesOf(address), paths));
    const found = bases.filter((base) => base !== undefined);
    const isSure = found.length === bases.length && all.length === 1 && isSurelyRun(evaluator.program, one);
    return isSure || (found.length > 0 && !leavesOut(evaluator, 'default'))
      ? found.map((pieces) => ({ kind: 'text', pieces }))
      : [];
  });
}

/** `http.get(path)`, `http.request('GET', path)` */
const pathOf = ({ callee, args }: CallExpr): readonly Expr[] =>
  args.flatMap(({ value }, at) => (at === (writtenName(callee) === 'request' ? 1 : 0) ? [value] : []));

/** As the interceptor is called for the request: that what it asks of the path, and makes of it, is known. */
function asRunBy({ fn }: Interceptor, { expr, fn: caller }: Placed<CallExpr>, context: Context): Context {
  const { at } = expr;
  const entries = pathOf(expr).map((value) => ({ key: 'url', value, at }));
  const asked: Expr = { kind: 'record', entries, at };
  const site = { call: { expr, fn: caller, context }, args: [{ value: { expr: asked, fn: caller, context } }] };
  return enter(fn, site, context);
}

/** What an address has before the path, with or without the slash between them; none where the path was made another. */
function beforePath(address: readonly Piece[], paths: readonly Value[]): readonly Piece[] | undefined {
  const { text } = flatten(address);
  for (const path of paths) {
    const end = flatten(piecesOf(path)).text.replace(/^\//, '');
    const length = text.length - end.length;
    if (length > 1 && text.endsWith(end)) return stretchOf(address, 0, length);
  }
  return undefined;
}

/** `new HttpClient(backend)` passes by the interceptors. */
function isMadeByCode(client: ExternalValue): boolean {
  for (let step: ExternalValue | undefined = client; step; step = step.parent)
    if (step.path.length === 2 && step.call) return true;
  return false;
}

/** The app is seen to run it, and where it stands in a branch, that asks for the path alone. */
function isSurelyRun(program: Program, { name, fn, address }: Interceptor): boolean {
  const { start } = address.expr.at;
  const subjects = subjectsAt(address.fn, start);
  const isBranch = armsAt(address.fn, start).length > 0;
  const request = fn.params[0]?.name;
  const asksForPath = (subject: Expr): boolean =>
    subject.kind === 'member' && subject.object.kind === 'name' && subject.object.name === request;
  return (
    registeredIn(program).has(name) &&
    (subjects.length > 0 || !isBranch) &&
    subjects.every((subject) => asksForPath(subject))
  );
}

/**
 * What files name that send through an interceptor or register it.
 *
 * @param holds - is it about the address that is asked?
 */
export const namesOfInterceptors = (
  program: Program,
  holds: (expr: Expr, fn: FunctionInfo) => boolean,
): readonly string[] =>
  interceptorsIn(program).flatMap(({ name, address }) =>
    holds(address.expr, address.fn) ? ['HttpClient', ...(name === '' ? [] : [name])] : [],
  );
