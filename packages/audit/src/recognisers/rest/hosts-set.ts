import type { CallExpr, Expr, Statement } from '../../outline/outline.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import type { Context } from '../../resolve/context.ts';
import { laterOf } from '../../resolve/program/object-life.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { piecesOf, type Thunk, type Value } from '../../resolve/values.ts';
import type { Address } from './address.ts';
import type { Scene } from '../recogniser.ts';

const deepest = 3; // blocks in blocks: `HttpClient { defaultRequest { url { host = "…" } } }`

/**
 * Hosts that stand beside a request whose path alone is handed over: as its header, `request.set(field::host, host)`, as what a
 * connection was opened to, or as what its client was set up with, Ktor's `HttpClient { defaultRequest { host = "…" } }`.
 */
export function hostsSet(scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context): readonly Address[] {
  const { evaluator } = scene;
  const around = blockHolder(scene, call, fn);
  const thunks = [
    ...headersSet(scene, call, fn, context),
    ...hostsConnected(scene, call, fn, context),
    ...(fn.file.language === 'kotlin'
      ? clientsOf(scene, around?.expr ?? call, around?.fn ?? fn, context).flatMap((value) => setUpIn(scene, value))
      : []),
  ];
  return thunks
    .flatMap((thunk) => evaluator.evaluate(thunk.expr, thunk.fn, { ...thunk.context, assumed: context.assumed }))
    .map((value) => piecesOf(value))
    .filter(([first]) => first && 'text' in first && isHost.test(first.text))
    .map((host): Address => (/^https?:/i.test(startOf(host)) ? host : [{ text: 'https://' }, ...host]));
}

/** With its scheme it may have the path that all requests begin with: `defaultRequest { url("https://host/api/v1/") }`. */
const isHost = /^(?:[\w-]+(?:\.[\w-]+)+\/?|https?:\/\/[\w-]+(?:\.[\w-]+)+(?:\/[\w.~-]*)*)$/i;

const startOf = ([first]: Address): string => (first && 'text' in first ? first.text : '');

const headersSet = ({ evaluator }: Scene, call: CallExpr, fn: FunctionInfo, context: Context): readonly Thunk[] =>
  laterOf(evaluator.program, call, fn).calls.flatMap(({ expr: { callee, args }, fn: where }) => {
    const [name, value] = args;
    const isHost = callee.kind === 'member' && /^(?:set|insert)$/.test(callee.name) && name && isHostName(name.value);
    return isHost && value ? [{ expr: value.value, fn: where, context }] : [];
  });

/** `HttpOpenRequest(connection, L"GET", path, …)` of Windows: the host is what the connection was opened to. */
function hostsConnected({ evaluator }: Scene, call: CallExpr, fn: FunctionInfo, context: Context): readonly Thunk[] {
  const [connection] = call.args;
  if (!connection || !/^(?:Win)?HttpOpenRequest[AW]?$/.test(nameOf(call.callee))) return [];
  return evaluator.evaluate(connection.value, fn, context).flatMap((value) => {
    const made = value.kind === 'external' ? value.call : undefined;
    if (made?.expr.kind !== 'call' || !/^(?:WinHttp|Internet)Connect[AW]?$/.test(nameOf(made.expr.callee))) return [];
    const host = made.expr.args[1];
    return host ? [{ ...made, expr: host.value }] : [];
  });
}

const isHostName = (expr: Expr): boolean =>
  expr.kind === 'text'
    ? /^host$/i.test(expr.value)
    : (expr.kind === 'name' || expr.kind === 'member') && expr.name === 'host';

/** `http.get { url("/users/current") }`: the request is the call that is handed the block. */
const blockHolder = (
  { evaluator: { program } }: Scene,
  { callee }: CallExpr,
  { outline }: FunctionInfo,
): Placed<CallExpr> | undefined =>
  callee.kind === 'name' && callee.name === 'url' && outline ? program.uses.callOfBlock(outline) : undefined;

/** What the request is made on; in an extension function of clients, what that is called on. */
function clientsOf({ evaluator }: Scene, call: CallExpr, fn: FunctionInfo, context: Context): readonly Value[] {
  const own: Expr = { kind: 'name', name: 'this', at: call.callee.at };
  const isExtension = call.callee.kind === 'name' && fn.params[0]?.isReceiver === true;
  return isExtension
    ? evaluator.settle(evaluator.evaluate(own, fn, context))
    : calleeValues(evaluator, call, fn, context);
}

function setUpIn({ evaluator: { program } }: Scene, value: Value): readonly Thunk[] {
  const found: Thunk[] = [];
  const take = (block: FunctionInfo, context: Context, depth: number): void => {
    for (const { target, value: set } of bindsIn(block))
      if (set && isHostName(target)) found.push({ expr: set, fn: block, context });
    for (const { callee, args } of callsIn(block)) {
      const [first] = args;
      if (first && /^(?:host|url)$/.test(nameOf(callee)) && first.value.kind !== 'function')
        found.push({ expr: first.value, fn: block, context });
    }
    if (depth < deepest) for (const inner of program.innerFunctionsOf(block)) take(inner, context, depth + 1);
  };
  for (let step = value.kind === 'external' ? value : undefined; step; step = step.parent) {
    const { call } = step;
    if (call?.expr.kind !== 'call' || !/^HttpClient$|^config$/.test(nameOf(call.expr.callee))) continue;
    for (const { value: given } of call.expr.args) {
      const block = given.kind === 'function' ? program.functionOf(given.fn) : undefined;
      if (block) take(block, call.context, 0);
    }
  }
  return found;
}

const bindsIn = ({ body }: FunctionInfo): readonly Extract<Statement, { kind: 'bind' }>[] =>
  body.filter((statement) => statement.kind === 'bind');

const callsIn = ({ body }: FunctionInfo): readonly CallExpr[] =>
  body.flatMap((statement) => {
    const value = statement.kind === 'expr' || statement.kind === 'return' ? statement.value : undefined;
    return value?.kind === 'call' ? [value] : [];
  });
