import { provided } from '../configuration/provided-values.ts';
import { listOfHeirs } from '../classes/heir-objects.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Value } from '../values.ts';

/** Nobody in the code calls a method that provides something, or a constructor that a container does. */
export function handedByProvider(evaluator: Evaluator, fn: FunctionInfo, index: number): readonly Value[] {
  const { type, annotations = [] } = fn.params[index] ?? {};
  const given = provided(evaluator, type, annotations);
  if (given.length === 0) return [];
  evaluator.dependsOnCallers();
  return (evaluator.sites.get(fn)?.length ?? 0) > 0 ? [] : given;
}

/** `Bot(List<Plugin> plugins)` that nobody in the code makes: a container hands over an object of each heir. */
export function allOfContainer(evaluator: Evaluator, fn: FunctionInfo, index: number): readonly Value[] {
  const type = fn.params[index]?.type;
  const list = type === undefined || !fn.isConstructor ? undefined : listOfHeirs(evaluator, type, fn);
  if (!list) return [];
  evaluator.dependsOnCallers();
  return (evaluator.sites.get(fn)?.length ?? 0) > 0 ? [] : [list];
}
