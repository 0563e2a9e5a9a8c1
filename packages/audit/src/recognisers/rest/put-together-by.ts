import { methodAround } from '../../resolve/program/method-around.ts';
import type { FunctionInfo, Program } from '../../resolve/program/program.ts';
import type { Origin } from '../../resolve/values.ts';
import type { FlatText } from '../provider-url.ts';

/**
 * `root` of a class is "users", and its `path()` gives `root + "/" + id + "/follow"`: several paths begin in the one, each is put together
 * in another method, which has the words that tell it from the others. The last of those; undefined where all of it stands in one place.
 */
export function putTogetherBy(program: Program, flat: FlatText, from: number, first: Origin): Origin | undefined {
  const query = flat.text.search(/[?#]/);
  const start = methodAt(program, first);
  if (!start?.owner) return undefined;
  for (let offset = (query < 0 ? flat.text.length : query) - 1; offset >= from; offset -= 1) {
    const piece = flat.pieceAt(offset);
    const origin = piece && 'text' in piece && /[/a-z]/i.test(flat.text.charAt(offset)) ? piece.origin : undefined;
    if (origin?.file !== first.file) continue;
    const method = methodAt(program, origin);
    return method && method !== start && method.owner?.name === start.owner.name ? origin : undefined;
  }
  return undefined;
}

/** The method that gives what is written at a place: not one that only sets or adds it, as steps of a builder do. */
function methodAt(program: Program, { file, at }: Origin): FunctionInfo | undefined {
  const info = program.files.get(file);
  const method = info && methodAround(program.functionAt(info, at.start));
  const isGiven =
    method && program.given.returnsOf(method).some((expr) => expr.at.start <= at.start && at.end <= expr.at.end);
  return isGiven ? method : undefined;
}
