import type { Chain } from '../../resolve/expand.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import type { ParamRef } from '../../resolve/values.ts';
import type { FlatText } from '../provider-url.ts';
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
  const suffix = suffixOf(flat);
  if (suffix) needed.add(suffix.fn);
  return suffix !== undefined && isPassed(scene, suffix, chain);
}
