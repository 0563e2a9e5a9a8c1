import type { CallExpr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { ClassInfo, FunctionInfo } from '../program/program.ts';
import type { Value } from '../values.ts';
import { allHeirsOf, heirClasses } from './heir-objects.ts';

/** What a language calls with each class that derives from another one: Ruby's `inherited`, Python's `__init_subclass__`. */
const hooks = /^(?:inherited|included|__init_subclass__)$/;

/** Each heir, as what such a function is called with. Empty of other functions. */
export function heirsHanded(
  evaluator: Evaluator,
  { name, owner, file }: FunctionInfo,
  index: number,
): readonly Value[] {
  if (!owner || !hooks.test(name) || index > 0 || file.language === 'python') return [];
  return classesOf(allHeirsOf(owner, evaluator.program));
}

/** `cls` of Python's `__init_subclass__(cls)` and its like: undefined of any other name. */
export function heirsAsSelf(evaluator: Evaluator, { name, owner, file }: FunctionInfo): readonly Value[] | undefined {
  if (!owner || name !== '__init_subclass__' || file.language !== 'python') return undefined;
  const heirs = classesOf(allHeirsOf(owner, evaluator.program));
  return heirs.length > 0 ? heirs : undefined;
}

const asks = /^(?:subclasses|descendants|__subclasses__|direct_descendants)$/;

/** `Plugin.subclasses`, `Cog.__subclasses__()`: a list of the classes that derive from it. Undefined of other calls. */
export function subclassesAsked(
  evaluator: Evaluator,
  { callee }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (callee.kind !== 'member' || !asks.test(writtenName(callee))) return undefined;
  const items = evaluator
    .evaluate(callee.object, fn, context)
    .flatMap((value) => (value.kind === 'class' ? heirClasses(evaluator, value.class) : []));
  return items.length > 0 ? [{ kind: 'list', items }] : undefined;
}

const classesOf = (types: readonly ClassInfo[]): readonly Value[] =>
  types.map((type) => ({ kind: 'class', class: type, isLoaded: true }));
