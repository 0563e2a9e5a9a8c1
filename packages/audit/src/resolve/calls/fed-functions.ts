import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { type CallSite, emptyContext, enter } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { makesQueue } from './function-makers.ts';
import { callbackOf } from './piped-callbacks.ts';
import { type FunctionInfo, isClass, type Placed, type Program } from '../program/program.ts';
import { siteFor } from './sites.ts';
import type { FunctionValue, Value } from '../values.ts';

type Fed = readonly (readonly [FunctionInfo, CallSite])[];

/** `each_path { |path| … }` of a method that yields: the block is called with what the method hands out. */
export function blockSites(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo, callees: readonly Value[]): Fed {
  const block = call.args.at(-1);
  if (fn.file.language !== 'ruby' || block?.value.kind !== 'function') return [];
  const functions = callees.flatMap((callee) => (callee.kind === 'function' ? [callee] : []));
  // Ruby calls a method without parameters by its name alone, which gives what it returns.
  const named = functions.length > 0 ? functions : lookedUp(evaluator, writtenName(call.callee), fn);
  return named.flatMap((callee) => sitesOfBlock(evaluator, call, fn, callee, block.value));
}

function lookedUp({ program }: Evaluator, name: string, fn: FunctionInfo): readonly FunctionValue[] {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const found = program.definitionIn(scope, name);
    if (found) return isClass(found) ? [] : [{ kind: 'function', fn: found }];
  }
  return program
    .methodsNamed(name)
    .filter(({ file }) => file.language === fn.file.language)
    .map((one) => ({ kind: 'function', fn: one }));
}

function sitesOfBlock(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo, callee: FunctionValue, block: Expr): Fed {
  const yields = evaluator.program.given.yieldsOf(callee.fn);
  if (yields.length === 0) return [];
  const context = enter(callee.fn, siteFor(call, fn, emptyContext, callee.self, callee), emptyContext);
  return callbackOf(evaluator, block, fn).flatMap((target) =>
    yields.map((expr) => {
      const value = { expr, fn: callee.fn, context };
      const isSpread = expr.kind === 'list' && target.params.length > 1;
      return [target, { call: value, args: [{ value, ...(isSpread && { isSpread }) }] }] as const;
    }),
  );
}

const feeds = /^(?:push|unshift|pushAsync|unshiftAsync)$/;

const workersIn = rememberingEach((program: Program): readonly Placed<CallExpr>[] =>
  program.calls.filter(
    ({ expr, fn }) =>
      fn.file.language === 'javascript' &&
      makesQueue.test(writtenName(expr.callee)) &&
      /^(?:function|name|member)$/.test(expr.args[0]?.value.kind ?? ''),
  ),
);

/** `const tasks = queue((task, done) => …)`: the function is called with what is pushed. */
export function workerSites(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo): Fed {
  const workers = workersIn(evaluator.program);
  if (workers.length === 0 || call.callee.kind !== 'member' || !feeds.test(call.callee.name)) return [];
  const made = evaluator.evaluate(call.callee.object, fn);
  const site = siteFor(call, fn, emptyContext, undefined);
  return workers
    .filter((worker) => made.some((value) => value.kind === 'external' && value.call?.expr === worker.expr))
    .flatMap((worker) => worker.expr.args.slice(0, 1).flatMap(({ value }) => callbackOf(evaluator, value, worker.fn)))
    .map((target) => [target, { ...site, args: site.args.slice(0, 1) }] as const);
}
