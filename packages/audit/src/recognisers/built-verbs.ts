import type { CallExpr, Expr } from '../outline/outline.ts';
import { earlierOf, laterOf } from '../resolve/object-life.ts';
import type { FunctionInfo, Placed } from '../resolve/program.ts';
import type { Scene } from './recogniser.ts';
import { unwrapped } from './verb-places.ts';
import { isVerb, verbKeys } from './verbs.ts';

const setsVerb = /^(?:set)?_?(?:request|http)?_?(?:method|verb)$/i;

const makesRequest = /^(?:create|init)$|^(?:Http)?Request(?:Builder)?$/;

// Calls that take an address into a request that is still being built; what is chained to others is done with the answer.
const takesAddress =
  /^(?:url|uri|endpoint|to|newBuilder|builder|Builder|target|resource|openConnection|connect|init|set_?ur[il])$|Request$|Builder$|^request/i;

/** Verbs that stand beside the call that is handed the address: `.url(u).post(body)`, `.put().uri(u)`, `request.httpMethod = v`. */
export function builtVerbs(scene: Scene, call: CallExpr, fn: FunctionInfo): readonly Placed[] {
  const name = call.callee.kind === 'member' || call.callee.kind === 'name' ? call.callee.name : '';
  const { calls, binds } = laterOf(scene.evaluator.program, call, fn);
  const isBuilding = takesAddress.test(name);
  const set = binds.flatMap(({ bind, fn: where }): readonly Placed[] => {
    const { target, value } = bind;
    const isVerbKey = (target.kind === 'member' || target.kind === 'name') && verbKeys.test(target.name);
    return isVerbKey && value ? [{ expr: unwrapped(value), fn: where }] : [];
  });
  const later = calls.flatMap(({ expr, fn: where }) => verbOfStep(expr, where, isBuilding));
  const earlier = isBuilding ? earlierOf(call).flatMap((expr) => verbOfStep(expr, fn, expr.args.length === 0)) : [];
  return [...set, ...later, ...earlier];
}

/** `method("PUT", body)`, `setRequestMethod(verb)`; where a request is built, also `put(body)`. */
function verbOfStep({ callee, args, at }: CallExpr, fn: FunctionInfo, isBuilding: boolean): readonly Placed[] {
  if (callee.kind !== 'member' && callee.kind !== 'name') return [];
  const [first] = args;
  if (first && (setsVerb.test(callee.name) || makesRequest.test(callee.name)))
    return [{ expr: unwrapped(first.value), fn }];
  const verb: Expr = { kind: 'text', value: callee.name, at };
  return isBuilding && isVerb(callee.name) ? [{ expr: verb, fn }] : [];
}
