import type { CallExpr, Expr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { Context } from '../../resolve/context.ts';
import type { FunctionInfo, Program } from '../../resolve/program/program.ts';
import { wholeText } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';
import { verbInName, verbOfConstant } from './verb-words.ts';

/** The call whose object each call is: `b.uri(u).method("PUT")` is around `b.uri(u)`. */
const outer = new WeakMap<Program, Map<Expr, CallExpr>>();

function outerCalls(program: Program): ReadonlyMap<Expr, CallExpr> {
  const known = outer.get(program);
  if (known) return known;
  const made = new Map<Expr, CallExpr>();
  for (const { expr } of program.calls) if (expr.callee.kind === 'member') made.set(expr.callee.object, expr);
  outer.set(program, made);
  return made;
}

const setsVerb = /^(?:set_?|with_?)?(?:http_?)?(?:method|verb|request_?method)$/i;
const setsAddress = /^(?:set_?|with_?)?(?:ur[li]|request_?ur[li]|endpoint|path|to)$/i;

/** The verbs that a builder is told in the chain around the call that tells it the address; none where there is no builder. */
export function verbsOfBuilder(scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context): readonly string[] {
  if (!setsAddress.test(nameOf(call.callee))) return [];
  const around = outerCalls(scene.evaluator.program);
  const chain: CallExpr[] = [];
  for (let next = around.get(call); next && chain.length < 40; next = around.get(next)) chain.push(next);
  for (let next = objectOf(call); next && chain.length < 80; next = objectOf(next)) chain.push(next);
  return chain.flatMap((one) => {
    const name = nameOf(one.callee);
    const [argument] = one.args;
    if (!setsVerb.test(name)) {
      const verb = verbInName(name);
      // `.get("x")` on the way reads something; a verb on a builder takes a body or nothing.
      return verb !== undefined && name.toUpperCase() === verb ? [verb] : [];
    }
    const values = argument ? scene.evaluator.evaluate(argument.value, fn, context) : [];
    return values.flatMap((value) => {
      const text = value.kind === 'external' ? (value.path.at(-1) ?? '') : wholeText(value);
      return text === undefined ? [] : verbOfConstant(text);
    });
  });
}

function objectOf({ callee }: CallExpr): CallExpr | undefined {
  const object = callee.kind === 'member' ? callee.object : undefined;
  return object?.kind === 'call' ? object : undefined;
}
