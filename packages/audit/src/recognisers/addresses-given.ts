import type { Expr } from '../outline/outline.ts';
import { nameOf } from '../resolve/calls/calls.ts';
import type { Evaluator } from '../resolve/evaluator.ts';
import type { FunctionInfo, Program } from '../resolve/program/program.ts';

const mostReturns = 4; // of one function, and of what it gives at once
const mostEntries = 20; // of settings that a function gives

/** What asks for a setting: `env('API_URL')`. */
const reads = /^(?:env|getenv|get|config|getProperty|getString)$/i;

export const mayBeAddress = (expr: Expr): boolean =>
  /^(?:text|concat|name|member|index)$/.test(expr.kind) || (expr.kind === 'call' && reads.test(nameOf(expr.callee)));

/** What may be an address of what a function gives: all of it, one of several things that are given at once, an entry of settings. */
export const addressesGiven = (program: Program, fn: FunctionInfo): readonly Expr[] =>
  program.given.returnsOf(fn).slice(0, mostReturns).flatMap(partsOf);

function partsOf(given: Expr): readonly Expr[] {
  if (given.kind === 'record')
    return given.entries.slice(0, mostEntries).flatMap(({ value }) => (mayBeAddress(value) ? [value] : []));
  const parts = given.kind === 'list' ? given.items : [given];
  return parts.slice(0, mostReturns).filter(({ kind }) => /^(?:text|concat|call)$/.test(kind));
}

/** `() => ({ root: 'https://…' })`, and what is made of it: `registerAs('streams', settings)`. */
export const makersIn = (evaluator: Evaluator, expr: Expr, fn: FunctionInfo): readonly FunctionInfo[] =>
  expr.kind === 'function' || expr.kind === 'call'
    ? evaluator.evaluate(expr, fn).flatMap((value) => (value.kind === 'function' ? [value.fn] : []))
    : [];
