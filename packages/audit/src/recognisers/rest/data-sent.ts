import type { CallExpr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { Context } from '../../resolve/context.ts';
import { neverRuns } from '../../resolve/guards.ts';
import type { Placed } from '../../resolve/program/program.ts';
import { isLeftOut, isNull } from '../../resolve/told-apart.ts';
import type { Thunk, Value } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';

type PlacedCall = Placed<CallExpr> & Readonly<{ context: Context }>;

/** Python's `urlopen(url, data)`, `Request(url, data=…)`: what has something to send is a POST. */
export function sendsData({ evaluator }: Scene, { expr: { callee, args }, fn, context }: PlacedCall): boolean {
  if (fn.file.language !== 'python' || !/^(?:urlopen|Request)$/.test(nameOf(callee))) return false;
  const data = args.find(
    ({ name }, at) => name === 'data' || (name === undefined && at === 1 && nameOf(callee) === 'urlopen'),
  );
  if (!data) return false;
  const values = evaluator.evaluate(data.value, fn, context);
  return values.length === 0 || !values.every((value) => isNull(value));
}

/**
 * Lua's `https.request(url, { data = body })` of LÖVE, and `http.request` of LÖVR: what has something to send is a POST.
 *
 * @see https://github.com/love2d/lua-https src/lua/main.cpp, w_request
 * @see https://lovr.org/docs/v0.18.0/http
 */
export function sendsTable(
  { evaluator }: Scene,
  { expr: { callee, args }, fn, context: { frames, assumed } }: PlacedCall,
  options: readonly Value[],
): boolean {
  if (fn.file.language !== 'lua' || args.length < 2 || !/^(?:async_?)?request$/i.test(nameOf(callee))) return false;
  const isSent = ({ expr, fn: at, context }: Thunk): boolean => {
    const inside = { frames: context.frames ?? frames, assumed };
    if (neverRuns(evaluator, at, expr.at.start, inside)) return false;
    return !evaluator.evaluate(expr, at, inside).every((value) => isNull(value) || isLeftOut(value));
  };
  return options.some((one) => one.kind === 'record' && (one.entries.get('data') ?? []).some(isSent));
}
