import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { definedElsewhere } from './global-names.ts';
import { inScope } from './names.ts';
import type { FileInfo } from '../program/program.ts';
import { inSpace, spacesAt } from '../program/spaces-at.ts';
import type { Value } from '../values.ts';

/** What a name is in the first of some namespaces that has it: in the file itself, else in any other. */
export function inSpaces(
  evaluator: Evaluator,
  spaces: readonly string[],
  name: string,
  file: FileInfo,
): readonly Value[] | undefined {
  for (const space of spaces) {
    const key = inSpace(space, name);
    const found = inScope(evaluator, key, file.top, emptyContext, undefined) ?? definedElsewhere(evaluator, key, file);
    if (found) return found;
  }
  return undefined;
}

/** A bare name means what the namespaces around it have before what others have. */
export const nearby = (
  evaluator: Evaluator,
  name: string,
  file: FileInfo,
  position: number | undefined,
): readonly Value[] | undefined =>
  position === undefined ? undefined : inSpaces(evaluator, spacesAt(file.outline, position), name, file);
