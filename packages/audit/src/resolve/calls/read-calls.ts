import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { onSideOf } from '../classes/class-of-object.ts';
import { isGetter } from '../classes/getters.ts';
import { baseClassesOf } from '../classes/related-classes.ts';
import { type CallSite, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { indexOf } from '../program/class-index.ts';
import { type FunctionInfo, isClass, type Program } from '../program/program.ts';
import type { InstanceValue } from '../values.ts';
import { siteFor } from './sites.ts';

type Sites = readonly (readonly [FunctionInfo, CallSite])[];

/**
 * Ruby calls a method without parameters as it reads one: who calls it tells which object it runs on, or which class, where that has it
 * from a base class.
 */
export function getterSites(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo): Sites {
  const { callee } = call;
  if (fn.file.language !== 'ruby' || callee.kind !== 'member') return [];
  if (!evaluator.program.methodsNamed(callee.name).some((method) => isGetter(method))) return [];
  return evaluator.evaluate(callee.object, fn).flatMap((object): Sites => {
    if (object.kind !== 'instance' && object.kind !== 'class') return [];
    const self: InstanceValue =
      object.kind === 'class' ? { kind: 'instance', class: object.class, isOfClass: true } : object;
    return gettersOf(evaluator, self, callee.name).map((method) => {
      const isOwn = object.kind === 'class' && method.owner === object.class;
      return [method, siteFor(call, fn, emptyContext, isOwn ? undefined : self, { kind: 'function', fn: method })];
    });
  });
}

/** Those of the class, or of the nearest base that has one of the name. */
function gettersOf(evaluator: Evaluator, self: InstanceValue, name: string): readonly FunctionInfo[] {
  for (const type of [self.class, ...baseClassesOf(evaluator, self.class)]) {
    const methods = onSideOf(self, indexOf(evaluator.program, type).methods.get(name) ?? []);
    const own = methods.filter(({ isStatic }) => isStatic === (self.isOfClass === true));
    if (own.length > 0) return own.filter((method) => isGetter(method));
  }
  return [];
}

/** A name that stands alone in Ruby, where no variable has it, calls the method: `channels`. */
export const bareSites = rememberingEach((program: Program): Sites =>
  program.functions
    .filter(({ file }) => file.language === 'ruby')
    .flatMap((fn) =>
      fn.body.flatMap((statement): Sites => {
        const value = statement.kind === 'expr' || statement.kind === 'return' ? statement.value : undefined;
        const target = value?.kind === 'name' ? methodNamed(program, value.name, fn) : undefined;
        return value && target ? [[target, siteFor(callOf(value), fn, emptyContext, undefined)]] : [];
      }),
    ),
);

const callOf = (callee: Expr): CallExpr => ({ kind: 'call', callee, args: [], isNew: false, at: callee.at });

function methodNamed(program: Program, name: string, fn: FunctionInfo): FunctionInfo | undefined {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    if (program.bindsOf(scope, name).length > 0 || scope.params.some((param) => param.name === name)) return undefined;
    const found = program.definitionIn(scope, name);
    if (found) return isClass(found) ? undefined : found;
    const own = scope.owner && indexOf(program, scope.owner).methods.get(name)?.[0];
    if (own) return own;
  }
  return undefined;
}
