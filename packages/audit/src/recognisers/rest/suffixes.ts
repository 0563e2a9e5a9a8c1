import type { Chain } from '../../resolve/expand.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import type { ParamRef } from '../../resolve/values.ts';
import { flatten, type FlatText } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import { isPassed } from './blind-spots.ts';

/** `'channels' + suffix`: what is put right behind a path, which may go on with it or be its query. */
export function suffixOf({ text, pieceAt }: FlatText): ParamRef | undefined {
  const [path = ''] = text.split(/[?#]/);
  const last = /[^/\u0000]\u0000$/.test(path) ? pieceAt(path.length - 1) : undefined;
  return last && 'hole' in last ? last.param : undefined;
}

/** Callers say what stands behind the path: it is no path of its own. They are asked for, also where none is read yet. */
export function goesOnBehind(scene: Scene, flat: FlatText, chain: Chain, needed: Set<FunctionInfo>): boolean {
  const suffix = suffixOf(flat) ?? segmentsIn(scene, flat);
  if (suffix) needed.add(suffix.fn);
  return suffix !== undefined && isPassed(scene, suffix, chain);
}

/** `'clips/' + tail` where somebody passes `channels/5`: what looks like one segment is several. */
function segmentsIn({ evaluator }: Scene, { text, pieceAt }: FlatText): ParamRef | undefined {
  const [path = ''] = text.split(/[?#]/);
  const last = path.endsWith('/\u0000') ? pieceAt(path.length - 1) : undefined;
  const param = last && 'hole' in last ? last.param : undefined;
  if (!param || (evaluator.sites.get(param.fn)?.length ?? 0) === 0) return undefined;
  const passed = evaluator.settle([{ kind: 'param', param }]);
  return passed.some((value) => value.kind === 'text' && flatten(value.pieces).text.includes('/')) ? param : undefined;
}
