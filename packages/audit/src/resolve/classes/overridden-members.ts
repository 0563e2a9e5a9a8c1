import type { Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { constructorsOf } from '../calls/overloads.ts';
import type { Evaluator } from '../evaluator.ts';
import { indexOf } from '../program/class-index.ts';
import type { ClassInfo, FunctionInfo, Program } from '../program/program.ts';
import { childrenOf, expressionsOf } from '../program/walk.ts';
import type { InstanceValue } from '../values.ts';
import { heirsOf } from './heirs.ts';
import { baseClassesOf } from './related-classes.ts';
import { saysNothing } from './says-nothing.ts';

const mostHeirs = 12; // as many as an expansion looks at each by itself

/**
 * Whose member is meant where methods of a class ask their own object, and heirs say another thing than the class: any of the heirs,
 * and the class itself, unless it leaves to its heirs what its methods need. Empty where no heir says anything else.
 */
export function objectsOfHeirs(evaluator: Evaluator, type: ClassInfo, name: string): readonly InstanceValue[] {
  const heirs = heirsOf(evaluator, type, name);
  if (heirs.length === 0 || heirs.length > mostHeirs) return [];
  if (!heirs.some((heir) => says(evaluator, heir, name)) || !says(evaluator, type, name)) return [];
  const types = isLeftToHeirs(type, evaluator) ? heirs : [type, ...heirs];
  return types.map((one) => ({ kind: 'instance', class: one }));
}

/** It defines the member itself, and not only that there is one. */
function says(evaluator: Evaluator, type: ClassInfo, name: string): boolean {
  const { methods, fields, assignments } = indexOf(evaluator.program, type);
  return (
    (methods.get(name)?.some((fn) => !saysNothing(evaluator, { kind: 'function', fn })) ?? false) ||
    (fields.get(name)?.some(({ value }) => value !== undefined) ?? false) ||
    assignments.has(name) ||
    evaluator.program.bindsOf(type.body, name).length > 0 ||
    constructorsOf(type).some(({ params }) => params.some((param) => param.isField === true && param.name === name))
  );
}

/** Its methods use what only its heirs have, so nobody makes objects of it. */
const isLeftToHeirs = rememberingEach((type: ClassInfo, evaluator: Evaluator): boolean => {
  if (/^(?:interface|trait|module)$/.test(type.outline.kind)) return true;
  const line = [type, ...baseClassesOf(evaluator, type)];
  return [...usedBy(type, evaluator.program)].some(
    (name) =>
      heirsOf(evaluator, type, name).some((heir) => says(evaluator, heir, name)) &&
      !line.some((one) => says(evaluator, one, name)),
  );
});

/** What methods of a class ask their own object for. */
function usedBy({ methods, file }: ClassInfo, program: Program): ReadonlySet<string> {
  const { hasImplicitThis } = program.traitsOf(file.language);
  const used = new Set<string>();
  const note = (root: Expr): void => {
    const open: Expr[] = [root];
    for (let next = open.pop(); next; next = open.pop()) {
      if (next.kind === 'member' && next.object.kind === 'name' && next.object.name === 'this') used.add(next.name);
      else if (next.kind === 'name' && (hasImplicitThis || file.language === 'ruby')) used.add(next.name);
      open.push(...childrenOf(next));
    }
  };
  const within = (fn: FunctionInfo): readonly FunctionInfo[] => [fn, ...program.innerFunctionsOf(fn).flatMap(within)];
  for (const fn of methods.flatMap(within))
    for (const one of fn.body) for (const expr of expressionsOf(one)) note(expr);
  return used;
}
