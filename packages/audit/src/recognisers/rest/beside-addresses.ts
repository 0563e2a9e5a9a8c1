import type { CallExpr } from '../../outline/outline.ts';
import type { Context } from '../../resolve/context.ts';
import type { Placed } from '../../resolve/program/program.ts';
import { type Piece, type Value } from '../../resolve/values.ts';
import { apiBaseOf, flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import type { Address } from './address.ts';

/**
 * `client.get(conn, "https://host/api/v1/users/current")`: where one argument is a whole address, another is none that callers pass
 * objects for. Each of their callers would be asked in turn which object that is, and none of them could say anything of the address.
 */
export function withoutBeside(
  scene: Scene,
  { expr: { args }, fn }: Placed<CallExpr>,
  context: Context,
  addresses: readonly Address[],
): readonly Address[] {
  if (
    addresses.length < 2 ||
    !addresses.some((one) => isBareParam(one)) ||
    !addresses.some((one) => isWhole(scene, one))
  )
    return addresses;
  const handed = args.map(({ value }) => scene.evaluator.evaluate(value, fn, context));
  const isBeside = (address: Address): boolean =>
    isBareParam(address) &&
    isOfObjects(scene, address) &&
    handed.some(
      (values) => values.length > 0 && values.every((one) => one.kind === 'text' && isWhole(scene, one.pieces)),
    );
  return addresses.filter((one) => !isBeside(one));
}

const isBareParam = ([only, ...more]: Address): boolean =>
  only !== undefined && 'hole' in only && only.param !== undefined && more.length === 0;

/** Under the API, and it goes on with a path that is written out. */
function isWhole({ catalogue }: Scene, address: readonly Piece[]): boolean {
  const { text } = flatten(address);
  const base = apiBaseOf(catalogue, text);
  return base !== undefined && /^\/*\w/.test(text.slice(base.length));
}

/** Callers pass objects for it, and no text. */
function isOfObjects({ evaluator }: Scene, [only]: Address): boolean {
  if (!only || !('hole' in only) || !only.param) return false;
  const { param, members } = only;
  const passed: readonly Value[] = evaluator.settle([{ kind: 'param', param, ...(members && { members }) }]);
  return passed.some(({ kind }) => isObject.test(kind)) && !passed.some(({ kind }) => kind === 'text');
}

const isObject = /^(?:record|instance|list|class)$/;
