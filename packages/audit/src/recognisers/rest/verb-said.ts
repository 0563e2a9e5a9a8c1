import type { CallExpr } from '../../outline/outline.ts';
import type { Context } from '../../resolve/context.ts';
import type { Chain } from '../../resolve/expand.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import type { Value } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';
import { addressesOf } from './call-addresses.ts';
import { verbsOfBuilder } from './builders.ts';
import { makesOwnRequest, verbOfOwn } from './requests-of-own.ts';
import { verbOf } from './verbs.ts';
import { decidersOf, type Verb } from './verb.ts';

/** The verb of a request as the call says it, the builder that it is a step of, or the class that it is in. */
export function verbSaid(
  scene: Scene,
  placed: Placed<CallExpr>,
  name: string,
  chain: Chain,
  options: readonly Value[],
): Verb {
  const { expr: call, fn } = placed;
  const own = verbOf(scene, call, fn, chain.context, name, options);
  const built = own.isExplicit ? [] : verbsOfBuilder(scene, call, fn, chain.context);
  const said = built.length > 0 ? { ...own, names: built.map((one) => ({ name: one })), isExplicit: true } : own;
  return makesOwnRequest(scene.evaluator, placed) ? verbOfOwn(scene.evaluator, said, chain, placed) : said;
}

/**
 * What an object is made with says the verb: another one than before it was known which object is meant. Of one that is given out,
 * `resource.delete()` may be asked or not; a request that has its own verb can only be sent.
 */
export function isVerbOfObject(scene: Scene, placed: Placed<CallExpr>, name: string, chain: Chain): boolean {
  if (!chain.givenOut) return false;
  const { before, maker } = chain.givenOut;
  const verbIn = (context: Context): Verb => {
    const options: Value[] = [];
    addressesOf(scene, placed.expr, placed.fn, context, options, new Set());
    return verbSaid(scene, placed, name, { context, sites: [] }, options);
  };
  const open = verbIn(before);
  if (open.isExplicit && decidersOf(open).includes(maker)) return true;
  const told = verbIn(chain.context);
  const names = new Set(open.names.map((one) => one.name));
  const own = new Set(told.names.map((one) => one.name));
  return told.isExplicit && own.size > 0 && (own.size !== names.size || [...own].some((one) => !names.has(one)));
}

/** What the object that is called was made with. */
export const propsOf = (
  { evaluator }: Scene,
  { callee }: CallExpr,
  fn: FunctionInfo,
  { context }: Chain,
): readonly Value[] =>
  callee.kind === 'member'
    ? evaluator
        .evaluate(callee.object, fn, context)
        .flatMap((value) => ('props' in value && value.props ? [{ kind: 'record', entries: value.props }] : []))
    : [];
