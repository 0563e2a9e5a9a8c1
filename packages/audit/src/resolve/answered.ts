import type { Expr } from '../outline/outline.ts';
import { methodBehindName } from './calls/method-references.ts';
import { writtenOnly } from './classes/fields-of-known-objects.ts';
import { allHeirsOf } from './classes/heir-objects.ts';
import { baseClassesOf } from './classes/related-classes.ts';
import { type Context, siteOf } from './context.ts';
import type { Evaluator } from './evaluator.ts';
import { heldBy } from './meant-items.ts';
import { selfOf } from './names/names.ts';
import { indexOf } from './program/class-index.ts';
import type { FunctionInfo } from './program/program.ts';
import { isSomething } from './told-apart.ts';
import type { Value } from './values.ts';

/**
 * `if (this.tail())`, and `rest = tail(); if (!rest.isEmpty())`: what a method of the object that runs gives, where that object is told
 * and its method does nothing but give something that is written out. Undefined of anything else.
 */
export function answeredBy(
  evaluator: Evaluator,
  subject: Expr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const held = subject.kind === 'name' ? heldBy(evaluator, subject.name, fn, context) : undefined;
  if (held && held.fn !== fn) return undefined;
  const asked = held?.expr ?? subject;
  const name = ownMethodIn(evaluator, asked, fn);
  if (name === undefined || !isTold(evaluator, name, fn, context)) return undefined;
  const method = methodAsked(evaluator, asked, name, fn, context);
  const given = method && onlyGiven(method);
  if (!given) return undefined;
  const values = evaluator.evaluate(asked, fn, context);
  const isWritten =
    /^(?:text|literal|list)$/.test(given.kind) || values.every((one) => one.kind === 'text' && isSomething(one));
  return isWritten ? writtenOnly(values, fn.file.language) : undefined;
}

/** Its own before those that it inherits. */
function methodAsked(
  evaluator: Evaluator,
  asked: Expr,
  name: string,
  fn: FunctionInfo,
  context: Context,
): FunctionInfo | undefined {
  if (asked.kind === 'call') {
    const { callee } = asked;
    const [method] = methodBehindName(evaluator, callee, fn, context) ?? evaluator.evaluate(callee, fn, context);
    return method?.kind === 'function' ? method.fn : undefined;
  }
  const self = selfOf(fn, context);
  const types = self?.kind === 'instance' ? [self.class, ...baseClassesOf(evaluator, self.class)] : [];
  return types.map((type) => indexOf(evaluator.program, type).methods.get(name)?.[0]).find((one) => one !== undefined);
}

/** The method of its own object that a function asks without handing it anything; a property, or Ruby's `tail`, is one as well. */
function ownMethodIn(evaluator: Evaluator, expr: Expr, fn: FunctionInfo): string | undefined {
  const { program } = evaluator;
  const isCall = expr.kind === 'call' && !expr.isNew && expr.args.length === 0;
  const callee = isCall ? expr.callee : expr;
  if (callee.kind === 'member')
    return isCall && callee.object.kind === 'name' && callee.object.name === 'this' ? callee.name : undefined;
  if (callee.kind !== 'name' || program.traitsOf(fn.file.language).hasImplicitThis !== true) return undefined;
  const { name } = callee;
  if (isCall) return name;
  if (program.bindsOf(fn, name).length > 0 || fn.params.some((param) => param.name === name)) return undefined;
  const types = fn.owner ? [fn.owner, ...baseClassesOf(evaluator, fn.owner)] : [];
  return types.some((type) =>
    indexOf(program, type)
      .methods.get(name)
      ?.some((one) => one.params.length === 0),
  )
    ? name
    : undefined;
}

/** No heir of what the object is known to be has a method of its own of that name. */
function isTold({ program }: Evaluator, name: string, fn: FunctionInfo, context: Context): boolean {
  const self = selfOf(fn, context);
  if (self?.kind !== 'instance' || !siteOf(fn, context)) return false;
  return (
    self.site !== undefined || !allHeirsOf(self.class, program).some((heir) => indexOf(program, heir).methods.has(name))
  );
}

/** What a function always gives. What may end without giving anything, gives one thing or another, or does something before, is asked by nobody here. */
function onlyGiven({ body }: FunctionInfo): Expr | undefined {
  const [only, ...others] = body.filter(({ kind }) => kind === 'return');
  const isAll =
    only?.arms.length === 0 &&
    others.length === 0 &&
    body.every((one) => one === only || (one.kind === 'expr' && one.value.kind !== 'call'));
  return isAll && only.kind === 'return' ? only.value : undefined;
}
