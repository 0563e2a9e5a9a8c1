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
 * names, all groups behind a call must be those of the symbol. What is no group, `setPage(2)`, stands between them.
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
  const own = steps.flatMap((step) => nameOfGroup.get(step) ?? []).join('.');
  const wanted = groupsIn(symbol).join('.');
  if (own === wanted) return 'all';
  // A library that is asked for its groups by name has nothing beside them.
  if (own === '' && sdk.groups.method !== undefined) return 'others';
  return own === '' ? 'none' : wanted.endsWith(`.${own}`) ? 'some' : 'others';
}

const groupsIn = (symbol: string): readonly string[] => symbol.split('.').slice(1, -1);

/** Each group by its names. */
function groupNames(scene: Scene, sdk: Sdk): ReadonlyMap<string, string> {
  const known = namesBySdk.get(sdk);
  if (known) return known;
  const groups = scene.catalogue.symbolsOf(sdk).flatMap(({ symbol }) => groupsIn(symbol));
  const others = Object.entries(sdk.groups?.names ?? {}).flatMap(([group, names]) =>
    names.map((name) => [name, group] as const),
  );
  const names = new Map([...others, ...groups.map((group) => [group, group] as const)]);
  namesBySdk.set(sdk, names);
  return names;
}

const namesBySdk = new WeakMap<Sdk, ReadonlyMap<string, string>>();

function stepsOf(scene: Scene, callee: ExternalValue, method: string | undefined): readonly string[] {
  const steps: string[] = [];
  for (let step = callee.parent; step; step = step.parent) {
    const last = step.path.at(-1) ?? '';
    steps.unshift(...(last === '()' ? askedGroup(scene, step.call, method) : [last]));
  }
  return steps;
}

function writtenSteps(scene: Scene, { expr, fn }: Placed<CallExpr>, method: string | undefined): readonly string[] {
  const steps: string[] = [];
  for (let object = objectOf(expr.callee); object;) {
    if (object.kind === 'member') steps.unshift(object.name);
    if (object.kind === 'call')
      steps.unshift(...askedGroup(scene, { expr: object, fn, context: emptyContext }, method));
    object = object.kind === 'call' ? object.callee : objectOf(object);
  }
  return steps;
}

const objectOf = (expr: Expr): Expr | undefined => (expr.kind === 'member' ? expr.object : undefined);

/** `issue` of `client.api('issue')`. */
const askedGroup = ({ evaluator }: Scene, call: Thunk | undefined, method: string | undefined): readonly string[] =>
  call?.expr.kind === 'call' && nameOf(call.expr.callee) === method && call.expr.args[0]
    ? evaluator.evaluate(call.expr.args[0].value, call.fn, call.context).flatMap((value) => wholeText(value) ?? [])
    : [];
