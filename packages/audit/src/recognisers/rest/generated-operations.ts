import { isGeneratedText } from '../../generated-texts.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Chain } from '../../resolve/expand.ts';
import { methodAround } from '../../resolve/program/method-around.ts';
import { mentionsIn } from '../../resolve/program/mentions.ts';
import type { FileInfo, FunctionInfo, Placed } from '../../resolve/program/program.ts';
import type { Scene } from '../recogniser.ts';

const furthest = 4; // functions of a generated client that call one another

/**
 * A generator writes a function for each operation of an API, whether the program uses it or not: one that nothing calls by its name is
 * no sign that the program does. Who calls it may stand in files that name no provider.
 */
export const isUnusedOperation = (scene: Scene, { fn }: Placed, { sites }: Chain): boolean =>
  [fn, ...sites.map(({ call }) => call.fn)].some((one) => isUnused(scene, one, furthest));

function isUnused(scene: Scene, fn: FunctionInfo, steps: number): boolean {
  const operation = methodAround(fn) ?? fn;
  if (steps === 0 || operation.name === '' || operation.isConstructor || !isGenerated(fn.file, scene)) return false;
  scene.noteWrappers([operation]);
  const where = mentionsIn(scene.evaluator.program).get(operation.name);
  if (where === undefined) return true;
  // Its own name stands in it as what a description calls it, and where it calls itself.
  return where !== 'several' && ((methodAround(where) ?? where) === operation || isUnused(scene, where, steps - 1));
}

const isGenerated = rememberingEach((file: FileInfo, { textOf }: Scene): boolean => isGeneratedText(textOf(file.file)));
