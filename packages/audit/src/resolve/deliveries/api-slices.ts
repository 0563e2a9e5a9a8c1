import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameOf } from '../calls/calls.ts';
import { callbackOf } from '../calls/piped-callbacks.ts';
import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo, Placed, Program } from '../program/program.ts';
import type { ExternalValue, Thunk, Value } from '../values.ts';
import type { Delivery } from './delivery.ts';

/**
 * What an endpoint of an API slice asks for: RTK Query's `me: build.query({ query: (id) => `/users/${id}` })`. `asked` is the path, or an
 * object with `url` and `method`; `call` the `build.query(…)`.
 *
 * @see https://redux-toolkit.js.org/rtk-query/api/createApi
 */
export type SliceRequest = Readonly<{ slice: Placed<CallExpr>; call: Placed<CallExpr>; asked: Placed }>;

const isOfLibrary = /^@(?:reduxjs\/toolkit|rtk-incubator\/rtk-query)(?:\/|$)/;
const makesEndpoint = /^(?:query|mutation|infiniteQuery)$/;

export const isOfSlices = ({ module }: ExternalValue): boolean => isOfLibrary.test(module);

/** Every request of every slice. */
export const sliceRequests = rememberingEach((evaluator: Evaluator): readonly SliceRequest[] =>
  addersOf(evaluator.program).flatMap((adder) =>
    sliceOf(evaluator, adder).flatMap((slice) =>
      endpointsOf(evaluator, adder).flatMap((call) =>
        requestsOf(evaluator, call).map((asked) => ({ slice, call, asked })),
      ),
    ),
  ),
);

/** `createApi({ endpoints })`, and `api.injectEndpoints({ endpoints })` anywhere else. */
const addersOf = (program: Program): readonly Placed<CallExpr>[] =>
  program.calls.filter(
    ({ expr, fn }) =>
      fn.file.language === 'javascript' &&
      expr.args.length > 0 &&
      /^(?:createApi|injectEndpoints)$/.test(nameOf(expr.callee)),
  );

/** The `createApi(…)` that made the slice. */
function sliceOf(evaluator: Evaluator, { expr, fn }: Placed<CallExpr>): readonly Placed<CallExpr>[] {
  return evaluator.evaluate(expr, fn).flatMap((value) => {
    for (let step = value.kind === 'external' && isOfSlices(value) ? value : undefined; step; step = step.parent) {
      const made = step.call;
      if (made?.expr.kind === 'call' && nameOf(made.expr.callee) === 'createApi')
        return [{ expr: made.expr, fn: made.fn }];
    }
    return [];
  });
}

/** What an option holds, of an object that is written out or is kept under a name. */
export const optionOf = (evaluator: Evaluator, value: Value, key: string): readonly Thunk[] =>
  value.kind === 'record' ? (value.entries.get(key) ?? []) : [];

const optionsOf = (evaluator: Evaluator, { expr, fn }: Placed<CallExpr>, key: string): readonly Thunk[] =>
  expr.args
    .slice(0, 1)
    .flatMap(({ value }) => evaluator.evaluate(value, fn).flatMap((one) => optionOf(evaluator, one, key)));

const functionsIn = (evaluator: Evaluator, thunks: readonly Thunk[]): readonly FunctionInfo[] =>
  thunks.flatMap(({ expr, fn }) => callbackOf(evaluator, expr, fn));

/** The `build.query(…)` and `build.mutation(…)` of `(build) => ({ me: build.query(…) })`. */
function endpointsOf(evaluator: Evaluator, adder: Placed<CallExpr>): readonly Placed<CallExpr>[] {
  const makers = functionsIn(evaluator, optionsOf(evaluator, adder, 'endpoints'));
  const given = makers.flatMap((maker) =>
    evaluator.program.given.returnsOf(maker).flatMap((expr) => evaluator.evaluate(expr, maker)),
  );
  return given.flatMap((value) =>
    value.kind === 'record'
      ? [...value.entries.values()].flatMap((thunks) => thunks.flatMap(({ expr, fn }) => endpointAt(expr, fn)))
      : [],
  );
}

function endpointAt(expr: Expr, fn: FunctionInfo): readonly Placed<CallExpr>[] {
  const isOne =
    expr.kind === 'call' && !expr.isNew && expr.callee.kind === 'member' && makesEndpoint.test(expr.callee.name);
  return isOne ? [{ expr, fn }] : [];
}

/** What `query` gives, and what `queryFn` hands to the function that it gets last. */
function requestsOf(evaluator: Evaluator, endpoint: Placed<CallExpr>): readonly Placed[] {
  const { program } = evaluator;
  const given = functionsIn(evaluator, optionsOf(evaluator, endpoint, 'query')).flatMap((fn) =>
    program.given.returnsOf(fn).map((expr) => ({ expr, fn })),
  );
  const sent = functionsIn(evaluator, optionsOf(evaluator, endpoint, 'queryFn')).flatMap((fn) =>
    callsOfParam(program, fn, 3).flatMap(({ expr: { args }, fn: inside }) =>
      args.slice(0, 1).map(({ value }) => ({ expr: value, fn: inside })),
    ),
  );
  return [...given, ...sent];
}

/** Calls of what a function is handed, in it and in the functions inside it. */
function callsOfParam(program: Program, fn: FunctionInfo, at: number): readonly Placed<CallExpr>[] {
  const name = fn.params[at]?.name;
  if (name === undefined) return [];
  const within = [fn, ...program.innerFunctionsOf(fn)];
  return within.flatMap((one) =>
    program.uses.bareCallsIn(one).filter(({ expr: { callee } }) => callee.kind === 'name' && callee.name === name),
  );
}

/** What a slice asks with. */
export const baseQueriesOf = (evaluator: Evaluator, slice: Placed<CallExpr>): readonly Thunk[] =>
  optionsOf(evaluator, slice, 'baseQuery');

/** A base query of the program's own is called with what each endpoint asks for: `async ({ url, method }) => axios({ url, method })`. */
export const sliceSites = (evaluator: Evaluator): readonly Delivery[] =>
  sliceRequests(evaluator).flatMap(({ slice, call, asked }) =>
    baseQueriesOf(evaluator, slice)
      .flatMap((thunk) => evaluator.force(thunk))
      .flatMap((value): readonly Delivery[] =>
        value.kind === 'function'
          ? [
              [
                value.fn,
                {
                  call: { ...call, context: emptyContext },
                  args: [{ value: { ...asked, context: emptyContext } }],
                  ...(value.within && { outer: value.within }),
                },
              ],
            ]
          : [],
      ),
  );
