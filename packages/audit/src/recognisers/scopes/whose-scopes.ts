import type { Chain } from '../../resolve/expand.ts';
import { type Fork, forkIn, passingOver } from '../../resolve/forks.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { type ParamValue, type Piece, piecesOf, type Value, wholeText } from '../../resolve/values.ts';
import { flatten } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import { isClassOfAnother } from '../sign-ins/whose-class.ts';
import { isElsewhere } from '../sign-ins/whose-sign-in.ts';

export const mayAsk = (value: Value): boolean =>
  value.kind === 'text' && value.pieces.some((piece) => 'text' in piece && /[?&]scope=/.test(piece.text));

/** `url + '?scope=…'`: the parameter that the address is, or is held by. */
export function passedBase([base, next]: readonly Piece[]): ParamValue | undefined {
  if (!base || !('hole' in base) || !base.param || !next || !('text' in next) || !next.text.startsWith('?'))
    return undefined;
  const { fn, index } = base.param;
  const isMember = base.hole !== fn.params[index]?.name;
  return { kind: 'param', param: base.param, ...(isMember && { members: [base.hole] }) };
}

/** Callers of the function tell what it is called with. */
export const isAskable = ({ evaluator }: Scene, fn: FunctionInfo, { context }: Chain): boolean =>
  !context.assumed.siteOf(fn) && (evaluator.sites.get(fn)?.length ?? 0) > 0;

/** What begins with the query has an empty address, where others of the same place have one. */
export const isAnyElsewhere = (scene: Scene, values: readonly Value[]): boolean =>
  values.some((value) => isElsewhere(scene, flatten(piecesOf(value)).text));

/** Nobody in the code passes the object, and what the program makes of its kind has addresses of others only. */
export function isHeldElsewhere(scene: Scene, base: ParamValue, { context }: Chain): boolean {
  const held = scene.evaluator.settle([base], context).flatMap((value) => wholeText(value) ?? []);
  return held.length > 0 && held.every((text) => isElsewhere(scene, text));
}

/** The objects that parts of a value are taken from, where it is one of several values; without those of other providers. */
export function forkAt(
  scene: Scene,
  { expr, fn }: Placed,
  { context }: Chain,
  values: readonly Value[],
  least: number,
): Fork | undefined {
  const fork =
    values.length > 1 ? forkIn(context, (inside) => void scene.evaluator.evaluate(expr, fn, inside), least) : undefined;
  return fork && passingOver(fork, (type) => isClassOfAnother(scene, type));
}
