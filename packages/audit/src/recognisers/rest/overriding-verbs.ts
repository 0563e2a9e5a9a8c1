import type { Argument, CallExpr, Expr, Range } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { Context } from '../../resolve/context.ts';
import { earlierOf, endOfChain, laterOf } from '../../resolve/program/object-life.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { rootNameOf } from '../../resolve/program/root-name.ts';
import { type Thunk, type Value, wholeText } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';

// The three names that servers know it by.
export const overrides = /^x-(?:http-method(?:-override)?|method-override)$/i;
const written = /^(x-[a-z-]+):\s*([a-z]+)$/i;
const headers = /^headers?$/i;

/**
 * `connection.setRequestProperty("X-HTTP-Method-Override", "PATCH")`: what a client that knows no such verb sends instead of it. The
 * server takes it for the verb, whatever the request itself says.
 */
export const overridingVerb = ({ expr: { args }, fn }: Placed<CallExpr>): readonly Placed[] => {
  const at = args.findIndex(({ value }) => value.kind === 'text' && overrides.test(value.value));
  // Swift: `setValue("PATCH", forHTTPHeaderField: "X-HTTP-Method-Override")`
  const verb = args[at + 1] ?? args[at - 1];
  return at >= 0 && verb ? [{ expr: verb.value, fn }] : [];
};

/** Verbs in headers: in records of them, in calls that set one, in an entry of the request. */
export function overridingVerbs(
  scene: Scene,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
  options: readonly Value[],
): readonly Thunk[] {
  const { program } = scene.evaluator;
  if (!isNamed(program)) return [];
  const inOptions = options.flatMap((one) =>
    one.kind === 'record'
      ? [...one.entries].flatMap(([key, thunks]) =>
          headers.test(key) ? thunks.flatMap((thunk) => inHeadersAt(scene, thunk.expr, thunk.fn, thunk.context)) : [],
        )
      : [],
  );
  if (inOptions.length > 0) return inOptions;
  const steps = [...laterOf(program, call, fn).calls, ...earlierOf(call).map((expr) => ({ expr, fn }))];
  const handed = [{ expr: call, fn }, ...steps].flatMap((step) =>
    step.expr.args
      .filter((one) => isOfHeaders(one, step))
      .flatMap(({ value }) => inHeadersAt(scene, value, step.fn, context)),
  );
  const requests = { program, spans: spansOf(program, call, fn), fn };
  const set = [...steps, ...steps.flatMap((step) => inBlockOf(program, step)), ...setOnHeaders(requests)];
  const found = [...set.flatMap((step) => overridingVerb(step)), ...entriesSet(requests)];
  return [...handed, ...found.map((placed) => ({ ...placed, context }))];
}

/** Some code names such a header: nothing is looked up in programs that do not. */
const isNamed = rememberingEach(
  ({ records, calls, binds }: Program): boolean =>
    records.some(({ expr }) => expr.entries.some(({ key }) => typeof key === 'string' && overrides.test(key))) ||
    calls.some(({ expr }) => expr.args.some(({ value }) => mentions(value))) ||
    binds.some(
      ({ bind: { target, value } }) => (target.kind === 'member' && overrides.test(target.name)) || mentions(value),
    ),
);

function mentions(expr: Expr | undefined): boolean {
  if (expr?.kind === 'text') return overrides.test(expr.value) || overrides.test(written.exec(expr.value)?.[1] ?? '');
  if (expr?.kind === 'list') return expr.items.some(mentions);
  return expr?.kind === 'record' && expr.entries.some(({ value }) => mentions(value));
}

/** What is named so, or handed to what is; a record where bodies are none, and a list of pairs. */
function isOfHeaders({ name, value }: Argument, { expr, fn }: Placed<CallExpr>): boolean {
  if (name !== undefined) return headers.test(name);
  if (takesHeaders.test(nameOf(expr.callee))) return true;
  if (value.kind === 'call') return takesHeaders.test(nameOf(value.callee));
  return value.kind === 'list' || (value.kind === 'record' && /^(?:ruby|cpp)$/.test(fn.file.language));
}

const takesHeaders = /headers?$|^set$/i;

function inHeadersAt(scene: Scene, expr: Expr, fn: FunctionInfo, context: Context): readonly Thunk[] {
  const own = inHeaders(scene, scene.evaluator.evaluate(expr, fn, context));
  if (own.length > 0 || expr.kind !== 'name') return own;
  // `headers.set('X-HTTP-Method-Override', 'PATCH')`
  const calls = scene.evaluator.program.uses.callsOn(fn, expr.name);
  return calls.flatMap((placed) => overridingVerb(placed)).map((placed) => ({ ...placed, context }));
}

function inHeaders(scene: Scene, values: readonly Value[], depth = 0): readonly Thunk[] {
  const { evaluator } = scene;
  return values.flatMap((value): readonly Thunk[] => {
    if (value.kind === 'record')
      return [...value.entries].flatMap(([key, thunks]) => (overrides.test(key) ? thunks : []));
    if (value.kind === 'list') return value.items.slice(0, mostHeaders).flatMap((item) => inItem(scene, item));
    const made = value.kind === 'external' && depth === 0 ? value.call : undefined;
    if (made?.expr.kind !== 'call') return [];
    // `new Headers({ … })`
    const { args } = made.expr;
    return args.flatMap((one) => inHeaders(scene, evaluator.evaluate(one.value, made.fn, made.context), depth + 1));
  });
}

const mostHeaders = 40;

/** `{"X-HTTP-Method-Override", "PATCH"}`, `"X-HTTP-Method-Override: PATCH"` */
function inItem({ evaluator }: Scene, item: Thunk): readonly Thunk[] {
  return evaluator.force(item).flatMap((value): readonly Thunk[] => {
    if (value.kind === 'list') {
      const [name, verb] = value.items;
      const isNaming = name && verb && evaluator.force(name).some((one) => overrides.test(wholeText(one) ?? ''));
      return isNaming ? [verb] : [];
    }
    const [, name = '', verb = ''] = written.exec(wholeText(value) ?? '') ?? [];
    return overrides.test(name) ? [{ ...item, expr: verbOf(item.expr, verb) }] : [];
  });
}

/** One expression for each, since answers are kept by it. */
const verbOf = rememberingEach((line: Expr, verb: string): Expr => ({ kind: 'text', value: verb, at: line.at }));

/** Kotlin: `headers { append("X-HTTP-Method-Override", "PATCH") }` */
function inBlockOf(program: Program, { expr: { callee, args } }: Placed<CallExpr>): readonly Placed<CallExpr>[] {
  const block = headers.test(nameOf(callee)) ? args.at(-1)?.value : undefined;
  const inner = block?.kind === 'function' ? program.functionOf(block.fn) : undefined;
  return inner ? program.uses.bareCallsIn(inner) : [];
}

/** What the variables of requests are called: of what a call makes, of what it opens, and of what it is handed to send. */
function requestsOf(program: Program, call: CallExpr): ReadonlySet<string> {
  const target = program.uses.bindOfValue(endOfChain(program, call))?.bind.target;
  const isOpened = call.callee.kind === 'member' && call.callee.name === 'open';
  const opened = isOpened ? rootNameOf(call.callee) : undefined;
  const handed = call.args.flatMap(({ value }) => (value.kind === 'name' ? [value.name] : []));
  const made = target?.kind === 'name' ? [target.name] : [];
  return new Set([...made, ...(opened === undefined ? [] : [opened]), ...handed]);
}

/** For how long each of them holds what it holds at the call: a variable may get one request after the other. */
const spansOf = (program: Program, call: CallExpr, fn: FunctionInfo): ReadonlyMap<string, Range> =>
  new Map(
    [...requestsOf(program, call)].map((name) => {
      const starts = program.bindsOf(fn, name).map(({ bind }) => bind.at.start);
      const start = starts.findLast((at) => at <= call.at.start) ?? 0;
      const end = starts.find((at) => at > call.at.start) ?? Infinity;
      return [name, { start, end }];
    }),
  );

const isOf = ({ spans }: Requests, target: Expr): boolean => {
  const span = spans.get(rootNameOf(target) ?? '');
  return span !== undefined && span.start <= target.at.start && target.at.start < span.end;
};

/** `request.Headers.Add("X-HTTP-Method-Override", "PATCH")` */
const setOnHeaders = (requests: Requests): readonly Placed<CallExpr>[] =>
  (overridingCalls(requests.program).get(requests.fn) ?? []).filter(({ expr }) => isOf(requests, expr.callee));

const overridingCalls = rememberingEach(({ calls }: Program): ReadonlyMap<FunctionInfo, readonly Placed<CallExpr>[]> =>
  Map.groupBy(
    calls.filter((placed) => overridingVerb(placed).length > 0),
    ({ fn }) => fn,
  ),
);

type Requests = Readonly<{ program: Program; spans: ReadonlyMap<string, Range>; fn: FunctionInfo }>;

/** `request.Headers["X-HTTP-Method-Override"] = "PATCH"`, `request['X-HTTP-Method-Override'] = 'PATCH'` */
const entriesSet = (requests: Requests): readonly Placed[] =>
  requests.program.memberBindsOf(requests.fn).flatMap(({ bind: { target, value }, fn }) => {
    const isSet = target.kind === 'member' && overrides.test(target.name) && isOf(requests, target);
    return isSet && value ? [{ expr: value, fn }] : [];
  });
