import type { CallExpr } from '../../outline/outline.ts';
import { maximumAlternatives } from '../../resolve/alternatives.ts';
import { paramValues } from '../../resolve/calls/params.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import type { Context } from '../../resolve/context.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { traceNames } from '../../resolve/program/trace-names.ts';
import type { ParamRef } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';

const farthest = 4; // calls from who makes the object to who sends

/**
 * Functions that ask an object of the program for the address which they send to, `Send(message)` with `message.Uri`, and those that hand
 * it on to them. Where the objects of known callers answer, those that other files make may name other paths.
 */
export function objectTakers({ evaluator }: Scene, { expr, fn }: Placed<CallExpr>): ReadonlySet<FunctionInfo> {
  const takers = new Set<FunctionInfo>();
  const known = new Set<string>();
  let params = expr.args.flatMap(({ value }) => paramsIn(evaluator, { expr: value, fn }));
  for (let depth = 0; depth < farthest && params.length > 0; depth += 1) {
    const taking = params.filter(({ fn: { file, outline }, index }) => {
      const key = `${file.file} ${outline?.at.start} ${index}`;
      return !known.has(key) && known.add(key);
    });
    params = taking
      .filter((param) => evaluator.settle([{ kind: 'param', param }]).some(({ kind }) => kind === 'instance'))
      .flatMap((param) => {
        takers.add(param.fn);
        return handedOnTo(evaluator, param);
      });
  }
  return takers;
}

/**
 * Functions that are handed more objects than are followed at once: who calls them is asked one by one, and each says what the one that it
 * hands over asks for.
 */
export function crowdedTakers({ evaluator }: Scene, placed: Placed, context: Context): ReadonlySet<FunctionInfo> {
  const found = new Set<FunctionInfo>();
  if (context.assumed.choosesObjects) return found;
  for (const { fn, index } of paramsIn(evaluator, placed))
    for (const value of paramValues(evaluator, fn, index, context)) {
      if (value.kind !== 'param' || value.members || context.assumed.siteOf(value.param.fn)) continue;
      const objects = evaluator.settle([value], context).filter(({ kind }) => kind === 'instance');
      if (objects.length >= maximumAlternatives) found.add(value.param.fn);
    }
  return found;
}

/** The parameters that an expression is made of. */
export function paramsIn({ program }: Evaluator, placed: Placed): readonly ParamRef[] {
  const params: ParamRef[] = [];
  traceNames(program, placed, { param: (one) => params.push(one) });
  return params;
}

/** `run(command) { send(command); }`: the parameters that callers hand over as they got them. */
const handedOnTo = (evaluator: Evaluator, { fn, index }: ParamRef): readonly ParamRef[] =>
  (evaluator.sites.get(fn) ?? []).flatMap(({ args }) => {
    const name = fn.params[index]?.name;
    const positional = args.filter((one) => one.name === undefined);
    const passed = args.find((one) => one.name !== undefined && one.name === name) ?? positional[index];
    return passed?.value.expr.kind === 'name' ? paramsIn(evaluator, passed.value) : [];
  });
