import type { CallExpr, Statement } from '../../outline/outline.ts';
import { pushAll } from '../../push-all.ts';
import { rememberingEach } from '../../remembering.ts';
import { onSideOf } from '../classes/class-of-object.ts';
import { isGetter } from '../classes/getters.ts';
import { baseClassesOf } from '../classes/related-classes.ts';
import { type CallSite, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { indexOf } from '../program/class-index.ts';
import { definedNames } from '../program/defined-names.ts';
import { type ClassInfo, type FunctionInfo, isClass } from '../program/program.ts';
import { childrenOf, expressionsOf } from '../program/walk.ts';
import type { InstanceValue } from '../values.ts';
import { nameOf } from './calls.ts';
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

/** A name in Ruby that no variable has calls the method: `channels`, `channels.first`, `@all ||= channels`. */
export const bareSites = rememberingEach((evaluator: Evaluator): Sites =>
  evaluator.program.functions
    .filter(({ file }) => file.language === 'ruby')
    .flatMap((fn) =>
      fn.body.flatMap(bareCallsIn).flatMap((call): Sites => {
        const target = methodNamed(evaluator, nameOf(call.callee), fn);
        return target ? [[target.method, bareSite(call, fn, target)]] : [];
      }),
    ),
);

/** `heir`: the class of the object that it is called on, whose own caller may know which heir of that one it is. */
type Target = Readonly<{ method: FunctionInfo; heir?: ClassInfo }>;

function bareSite(call: CallExpr, fn: FunctionInfo, { heir }: Target): CallSite {
  const { at } = call;
  if (!heir) return siteFor(call, fn, emptyContext, undefined);
  const receiver = { expr: { kind: 'name', name: 'this', at }, fn, context: emptyContext } as const;
  return { ...siteFor(call, fn, emptyContext, { kind: 'instance', class: heir }), receiver };
}

/** What a statement may call by a name alone, and with no arguments: `status`, and `failed?`, which is written as a call. */
function bareCallsIn(statement: Statement): readonly CallExpr[] {
  const found: CallExpr[] = [];
  const open = statement.kind === 'bind' ? (statement.value ? [statement.value] : []) : [...expressionsOf(statement)];
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.kind === 'name') found.push({ kind: 'call', callee: part, args: [], isNew: false, at: part.at });
    const bare = part.kind === 'call' && part.callee.kind === 'name' ? part : undefined;
    if (bare && !bare.isNew && bare.args.length === 0) found.push(bare);
    pushAll(open, bare ? bare.args.map(({ value }) => value) : childrenOf(part));
  }
  return found;
}

/** The method that a bare name calls: of the object around, or of none. */
function methodNamed(evaluator: Evaluator, name: string, fn: FunctionInfo): Target | undefined {
  const { program } = evaluator;
  if (!definedNames(program).has(name)) return undefined;
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    if (program.bindsOf(scope, name).length > 0 || scope.params.some((param) => param.name === name)) return undefined;
    const found = program.definitionIn(scope, name);
    if (found) return isClass(found) ? undefined : { method: found };
    const { owner } = scope;
    const own = owner && indexOf(program, owner).methods.get(name)?.[0];
    const heir = owner && scope !== owner.body && !scope.isStatic ? owner : undefined;
    if (own) return { method: own, ...(heir && !own.isStatic && { heir }) };
    const inherited = heir && gettersOf(evaluator, { kind: 'instance', class: heir }, name)[0];
    if (inherited) return { method: inherited, heir };
  }
  return undefined;
}
