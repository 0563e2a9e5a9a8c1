import { classesAddedTo } from '../classes/added-members.ts';
import { heirsAsSelf } from '../classes/registered-heirs.ts';
import { isOf } from '../classes/related-classes.ts';
import { asSeenBy } from '../classes/set-by-methods.ts';
import { asMade } from '../classes/starts-of-objects.ts';
import { paramValues } from '../calls/params.ts';
import { type CallSite, type Context, selfIndex, siteOf, withAssumed } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import { objectsOfTable } from './made-of-tables.ts';
import { unknown, type Value } from '../values.ts';

/** The object whose method runs, asked anew where the chosen callers decide which object it is. */
export function selvesOf(evaluator: Evaluator, fn: FunctionInfo, context: Context): readonly Value[] {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    if (scope.params[0]?.isReceiver && scope.params[0].name === 'this')
      return paramValues(evaluator, scope, 0, context);
    const site = siteOf(scope, context);
    const called = heirsAsSelf(evaluator, scope) ?? (site ? calledOn(evaluator, scope, site, context) : []);
    if (called.length > 0) return called;
    if (site?.self) return [site.self];
    if (!site && isInPlace(evaluator, scope)) return [{ kind: 'param', param: { fn: scope, index: selfIndex } }];
    if (scope.owner) return [context.assumed.objectOf(scope.owner) ?? { kind: 'instance', class: scope.owner }];
    const types = classesAddedTo(evaluator, scope);
    if (types.length > 0) return types.map((type) => ({ kind: 'instance', class: type }));
    const holder = evaluator.program.holderOf(scope);
    const held = holder ? objectsOfTable(evaluator, holder) : [];
    if (held.length > 0) return held;
  }
  return [unknown('this')];
}

/** Only who decorates a method with it says which object it runs on. */
function isInPlace(evaluator: Evaluator, fn: FunctionInfo): boolean {
  const is = evaluator.sites.get(fn)?.[0]?.isInPlace === true;
  if (is) evaluator.dependsOnCallers();
  return is;
}

/** `Outer.this` in a class that stands in `Outer`, or in one of its methods. Undefined where there is none of that name around. */
export function outerSelves(
  evaluator: Evaluator,
  name: string,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    if (scope.owner?.name === name) return selvesOf(evaluator, scope, context);
    for (let type = scope.owner?.parent; type; type = type.parent)
      if (type.name === name) return [context.assumed.objectOf(type) ?? { kind: 'instance', class: type }];
  }
  return undefined;
}

/** The objects that a site calls a method on, asked anew with the callers that are chosen. */
export function calledOn(
  evaluator: Evaluator,
  scope: FunctionInfo,
  { receiver, self }: CallSite,
  { assumed }: Context,
): readonly Value[] {
  if (!receiver || assumed.isEmpty) return [];
  return evaluator
    .evaluate(receiver.expr, receiver.fn, withAssumed(receiver.context, assumed))
    .filter((value) =>
      value.kind === 'instance'
        ? isOf(evaluator, value.class, scope.owner)
        : value.kind === 'record' && self?.kind === 'record',
    )
    .map((value) => asSeenBy(scope, asMade(evaluator, value, receiver.expr), evaluator));
}
