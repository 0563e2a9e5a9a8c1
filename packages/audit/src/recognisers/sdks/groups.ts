import type { Sdk } from '@mixer-oauth/core';
import type { CallExpr, Expr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { Placed } from '../../resolve/program/program.ts';
import { type ExternalValue, type Thunk, type Value, wholeText } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';

/** All groups are there; there are none to see, so that other words must tell; some are; or it is on others. */
export type OnGroups = 'all' | 'none' | 'some' | 'others';

/**
 * `client.issue().comments().create()`, `client.api('pr').comments().create()`: of a library whose groups have methods of the same
 * names, all groups behind a call must be those of the symbol. What is no group, `setPage(2)`, stands between them; a property behind a
 * group is one that the table lacks: `client.Repository.Invites.Create()` is no `client.Repository.Create()`.
 */
export function onGroups(
  scene: Scene,
  sdk: Sdk,
  symbol: string,
  callee: Value,
  placed: Placed<CallExpr>,
): OnGroups | undefined {
  if (!sdk.groups) return undefined;
  const nameOfGroup = groupNames(scene, sdk);
  const steps =
    callee.kind === 'external'
      ? stepsOf(scene, callee, sdk.groups.method)
      : writtenSteps(scene, placed, sdk.groups.method);
  const first = steps.findIndex(({ name }) => nameOfGroup.has(name));
  const isNoGroup = ({ name, isProperty }: Step): boolean => isProperty && !nameOfGroup.has(name);
  if (first !== -1 && steps.slice(first).some(isNoGroup)) return 'others';
  const own = pathsOf(steps.flatMap(({ name }) => [nameOfGroup.get(name) ?? []]).filter(({ length }) => length > 0));
  const wanted = groupsIn(symbol).join('.');
  if (own.includes(wanted)) return 'all';
  // A library that is asked for its groups by name has nothing beside them.
  if (own.includes('')) return sdk.groups.method === undefined ? 'none' : 'others';
  return own.some((path) => wanted.endsWith(`.${path}`)) ? 'some' : 'others';
}

/** Every way through what each step may be. */
const pathsOf = (steps: readonly (readonly string[])[]): readonly string[] =>
  steps.reduce<readonly string[]>(
    (paths, names) => paths.flatMap((path) => names.map((name) => (path === '' ? name : `${path}.${name}`))),
    [''],
  );

const groupsIn = (symbol: string): readonly string[] => symbol.split('.').slice(1, -1);

/** Groups by their names: what one is also called may be the name of another, which stands further in. */
function groupNames(scene: Scene, sdk: Sdk): ReadonlyMap<string, readonly string[]> {
  const known = namesBySdk.get(sdk);
  if (known) return known;
  const groups = scene.catalogue.symbolsOf(sdk).flatMap(({ symbol }) => groupsIn(symbol));
  const names = new Map(groups.map((group) => [group, [group]]));
  for (const [group, others] of Object.entries(sdk.groups?.names ?? {}))
    for (const other of others) names.set(other, [...(names.get(other) ?? []), group]);
  namesBySdk.set(sdk, names);
  return names;
}

const namesBySdk = new WeakMap<Sdk, ReadonlyMap<string, readonly string[]>>();

/** What stands before a method; `isProperty`: read and not called. */
type Step = Readonly<{ name: string; isProperty: boolean }>;

function stepsOf(scene: Scene, callee: ExternalValue, method: string | undefined): readonly Step[] {
  const steps: Step[] = [];
  let isCalled = false;
  for (let step = callee.parent; step; step = step.parent) {
    const last = step.path.at(-1) ?? '';
    const isCall = last === '()';
    if (isCall) steps.unshift(...askedGroup(scene, step.call, method));
    else steps.unshift({ name: last, isProperty: !isCalled && isName.test(last) });
    isCalled = isCall;
  }
  return steps;
}

const isName = /^(?!new$)[A-Za-z_]\w*$/;

function writtenSteps(scene: Scene, { expr, fn }: Placed<CallExpr>, method: string | undefined): readonly Step[] {
  const steps: Step[] = [];
  let isProperty = true;
  for (let object = objectOf(expr.callee); object;) {
    if (object.kind === 'member') steps.unshift({ name: object.name, isProperty });
    if (object.kind === 'call')
      steps.unshift(...askedGroup(scene, { expr: object, fn, context: emptyContext }, method));
    isProperty = object.kind !== 'call';
    object = object.kind === 'call' ? object.callee : objectOf(object);
  }
  return steps;
}

const objectOf = (expr: Expr): Expr | undefined => (expr.kind === 'member' ? expr.object : undefined);

/** `issue` of `client.api('issue')`. */
function askedGroup({ evaluator }: Scene, call: Thunk | undefined, method: string | undefined): readonly Step[] {
  if (call?.expr.kind !== 'call' || nameOf(call.expr.callee) !== method || !call.expr.args[0]) return [];
  const names = evaluator.evaluate(call.expr.args[0].value, call.fn, call.context);
  return names.flatMap((value) => wholeText(value) ?? []).map((name) => ({ name, isProperty: false }));
}
