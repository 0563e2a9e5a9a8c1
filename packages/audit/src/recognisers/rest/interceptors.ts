import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Context, enter } from '../../resolve/context.ts';
import { leavesOut } from '../../resolve/doubts.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { neverRuns, subjectsAt } from '../../resolve/guards.ts';
import { armsAt } from '../../resolve/program/arms-at.ts';
import { callsOfJavaScript } from '../../resolve/program/javascript-calls.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { childrenOf } from '../../resolve/program/walk.ts';
import { type ExternalValue, type Piece, piecesOf, type Value } from '../../resolve/values.ts';

/**
 * What Angular runs before each request, and what it makes of the address: `next.handle(request.clone({ url: BASE + request.url }))`.
 * `fn` is the interceptor, `copy` the copy, `address` what stands in it or in a function inside it; `name` is that of its class, or its own.
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
      ? [{ fn, name: fn.owner?.name ?? nameOf(program, fn), copy: expr, address: { expr: url.value, fn: inside } }]
      : [];
  }),
);

/** The function of two parameters whose first is the request. */
function interceptorAround(fn: FunctionInfo | undefined, request: Expr): FunctionInfo | undefined {
  if (!fn || request.kind !== 'name') return undefined;
  if (fn.params.length === 2 && fn.params[0]?.name === request.name) return fn;
  return interceptorAround(fn.outer, request);
}

/** `const addBase: HttpInterceptorFn = (request, next) => …` */
const nameOf = (program: Program, fn: FunctionInfo): string => {
  if (fn.name !== '') return fn.name;
  const bind = program.binds.find(
    ({ bind: { value } }) => value?.kind === 'function' && program.functionOf(value.fn) === fn,
  );
  return bind?.bind.target.kind === 'name' ? bind.bind.target.name : '';
};

/** The copy of the request is none itself: whoever sends the request says the path. */
export const isCopyInInterceptor = (program: Program, call: CallExpr): boolean =>
  interceptorsIn(program).some(({ copy }) => copy === call);

/** Names of the classes and functions that an app is told to run. */
const registeredIn = rememberingEach((program: Program): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { expr } of program.records)
    for (const { key, value } of expr.entries)
      if (key === 'useClass' || key === 'useExisting') names.add(writtenName(value));
  for (const { expr } of callsOfJavaScript(program))
    if (writtenName(expr.callee) === 'withInterceptors')
      for (const { value } of expr.args)
        if (value.kind === 'list') for (const item of value.items) names.add(writtenName(item));
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
  const { program } = evaluator;
  const all = interceptorsIn(program).filter((one) => mayRun(evaluator, one, request, context));
  const found = all.filter((one) => isSure(program, one, all) || !leavesOut(evaluator, 'default'));
  return found.flatMap(({ fn, address }) => {
    // `request.url.replace(/^\//, '')` is what the path is made of.
    const isOfPath = isMadeOf(address.expr, fn.params[0]?.name ?? '');
    return evaluator.evaluate(address.expr, address.fn).flatMap((value): readonly Value[] => {
      const pieces = piecesOf(value);
      const end = pieces.findIndex((piece) => isPath(piece, fn) || ('hole' in piece && isOfPath));
      return end > 0 ? [{ kind: 'text', pieces: pieces.slice(0, end) }] : [];
    });
  });
}

/** What is put together has a part that is made of the request's path, by whatever it is called with. */
const isMadeOf = (expr: Expr, request: string): boolean =>
  (expr.kind === 'member' && expr.name === 'url' && expr.object.kind === 'name' && expr.object.name === request) ||
  ((expr.kind === 'concat' || expr.kind === 'call' || expr.kind === 'member') &&
    childrenOf(expr).some((child) => isMadeOf(child, request)));

/** `new HttpClient(backend)` passes by the interceptors. */
function isMadeByCode(client: ExternalValue): boolean {
  for (let step: ExternalValue | undefined = client; step; step = step.parent)
    if (step.path.length === 2 && step.call) return true;
  return false;
}

/** Not where the branch around it is not for this path: `if (request.url.startsWith('/assets'))`. */
function mayRun(
  evaluator: Evaluator,
  { fn, address }: Interceptor,
  { expr, fn: caller }: Placed<CallExpr>,
  context: Context,
): boolean {
  // `http.request('GET', path)`
  const path = expr.args[writtenName(expr.callee) === 'request' ? 1 : 0];
  if (!path) return true;
  const { at } = expr;
  const asked: Expr = { kind: 'record', entries: [{ key: 'url', value: path.value, at }], at };
  const site = { call: { expr, fn: caller, context }, args: [{ value: { expr: asked, fn: caller, context } }] };
  return !neverRuns(evaluator, address.fn, address.expr.at.start, enter(fn, site, context));
}

/** The app is seen to run it, it is the only one, and where it stands in a branch, that asks for the path alone. */
function isSure(program: Program, { name, fn, address }: Interceptor, all: readonly Interceptor[]): boolean {
  const { start } = address.expr.at;
  const subjects = subjectsAt(address.fn, start);
  const isBranch = armsAt(address.fn, start).length > 0;
  const request = fn.params[0]?.name;
  const asksForPath = (subject: Expr): boolean =>
    subject.kind === 'member' && subject.object.kind === 'name' && subject.object.name === request;
  return (
    all.length === 1 &&
    registeredIn(program).has(name) &&
    (subjects.length > 0 || !isBranch) &&
    subjects.every((subject) => asksForPath(subject))
  );
}

const isPath = (piece: Piece, fn: FunctionInfo): boolean =>
  'hole' in piece && piece.param?.fn === fn && piece.param.index === 0;

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
