import type { CallExpr, Expr } from '../../outline/outline.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { importsOf } from '../../resolve/modules/imports.ts';
import { imported } from '../../resolve/names/imported-names.ts';
import type { ClassInfo, Placed } from '../../resolve/program/program.ts';
import { asObject, type ExternalValue, type Value } from '../../resolve/values.ts';

/**
 * The outside methods that a call on the object itself may be of, where nothing of the program has the name: `availableDevices()` and
 * `self.availableDevices()` in an `extension AcmeAPI`, in a trait for `AcmeClient`, in a class that extends one, in a function that is
 * added to one. None for any other call.
 */
export function methodsOfSelf(
  evaluator: Evaluator,
  placed: Placed<CallExpr>,
  callees: readonly Value[],
): readonly Value[] {
  const { callee } = placed.expr;
  const isBare = callee.kind === 'name' && mayLeaveOutSelf(evaluator, placed) && callees.every(isOnlyNamed);
  const isOnSelf = callee.kind === 'member' && isSelf(callee.object) && callees.every(({ kind }) => kind === 'unknown');
  if (!isBare && !isOnSelf) return [];
  const name = nameOf(callee);
  const types = outsideTypes(evaluator, placed);
  if (types.length > 0) return types.map((type) => ({ ...type, path: [...type.path, name] }));
  if (!isBare) return [];
  const self: Expr = { kind: 'name', name: 'this', at: callee.at };
  const onSelf: Expr = { kind: 'member', object: self, name, at: callee.at };
  const values = calleeValues(evaluator, { ...placed.expr, callee: onSelf }, placed.fn, emptyContext);
  return values.filter((one) => one.kind === 'external' && one.path.length > 1);
}

const isSelf = (object: Expr): boolean => object.kind === 'name' && /^(?:this|self)$/.test(object.name);

const mayLeaveOutSelf = ({ program }: Evaluator, { fn: { file } }: Placed<CallExpr>): boolean =>
  program.traitsOf(file.language).hasImplicitThis === true || file.language === 'ruby';

/** `play`, of which nobody knows more than that. */
const isOnlyNamed = (value: Value): boolean =>
  value.kind === 'unknown' || (value.kind === 'external' && value.module === '' && value.path.length === 1);

/** The type of outside that the class around a call only adds to, as an object of it. */
function outsideTypes(evaluator: Evaluator, { fn }: Placed<CallExpr>): readonly ExternalValue[] {
  for (let scope: typeof fn | undefined = fn; scope; scope = scope.outer)
    if (scope.owner) return isOnlyAddedTo(evaluator, scope.owner) ? typesNamed(evaluator, scope.owner) : [];
  return [];
}

const isOnlyAddedTo = ({ program }: Evaluator, type: ClassInfo): boolean =>
  program.openedType(type.name) === type ||
  (type.outline.isPart === true && program.classesNamed(type.name).every(({ outline }) => outline.isPart));

function typesNamed(evaluator: Evaluator, { name, file }: ClassInfo): readonly ExternalValue[] {
  const one = importsOf(evaluator.program, file).byAlias.get(name);
  const values: readonly Value[] = one ? imported(evaluator, one, file) : [];
  const known = values.filter((value) => value.kind === 'external');
  const types: readonly Value[] = known.length > 0 ? known : [{ kind: 'external', module: '', path: [name], file }];
  return types.map(asObject).filter((value) => value.kind === 'external');
}
