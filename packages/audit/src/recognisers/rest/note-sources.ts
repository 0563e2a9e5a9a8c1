import { constructorsOf } from '../../resolve/calls/overloads.ts';
import { valuesOfType } from '../../resolve/classes/types.ts';
import type { CallExpr } from '../../outline/outline.ts';
import type { Chain } from '../../resolve/expand.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import type { FlatText } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import { leftToHeirs } from './left-to-heirs.ts';
import { macroAround } from './macro-around.ts';
import { objectTakers } from './object-takers.ts';

/** What is, or may go on, the path belongs to the caller, or to a file that was not read; what fills a variable does not. */
export function noteSources(scene: Scene, flat: FlatText, from: number, needed: Set<FunctionInfo>): void {
  for (const { fn } of flat.paramsFrom(from)) needed.add(fn);
  noteUnread(scene, flat, from);
}

/** Files that were not read may say the path, whoever is asked for it here. */
export function noteUnread(scene: Scene, flat: FlatText, from: number): void {
  scene.noteOutside(flat.outsideFrom(from));
  scene.noteWrappers(makersOfAsked(scene, flat));
}

/**
 * `action.route.path` of a parameter whose type is a class of the program: who makes its objects says what the path is, and need name
 * neither the provider nor the function that the object is handed to.
 */
const makersOfAsked = ({ evaluator }: Scene, { holes }: FlatText): ReadonlySet<FunctionInfo> =>
  new Set(
    holes.flatMap(({ param, members }) =>
      param && members
        ? valuesOfType(evaluator, param.fn.params[param.index]?.type, param.fn).flatMap((value) =>
            value.kind === 'instance' ? constructorsOf(value.class) : [],
          )
        : [],
    ),
  );

/** Whoever else takes part in a request of the API, in files that need not name the provider: callers, and those who make its objects. */
export function noteOthers(
  scene: Scene,
  placed: Placed<CallExpr>,
  flats: readonly FlatText[],
  { sites }: Chain,
  needed: ReadonlySet<FunctionInfo>,
): void {
  scene.noteWrappers([...needed, ...macroAround(placed.fn)]);
  if (sites.length > 0) return;
  scene.noteWrappers(objectTakers(scene, placed));
  scene.noteOutside(leftToHeirs(scene, placed, flats));
}
