import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { importsOf } from '../../resolve/modules/imports.ts';
import { imported } from '../../resolve/names/imported-names.ts';
import type { ClassInfo, FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { asObject, type ExternalValue, type Value } from '../../resolve/values.ts';

/**
 * The outside methods that a call on the object itself may be of, where nothing of the program has the name: `availableDevices()` and
 * `self.availableDevices()` in an `extension AcmeAPI`, in a trait for `AcmeClient`, in a class that extends one, in a function that is
 * added to one, in a block that has one as its object. None for any other call.
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
  const within = isBare ? ofBlocks(evaluator, placed) : [];
  if (within.length > 0) return within;
  const types = outsideTypes(evaluator, placed);
  if (types.length > 0) return types.map((type) => ({ ...type, path: [...type.path, name] }));
  return isBare ? calledOn(evaluator, { kind: 'name', name: 'this', at: callee.at }, placed, placed.fn) : [];
}

/** What the same call on an object that is known would be of. */
function calledOn(evaluator: Evaluator, object: Expr, { expr }: Placed<CallExpr>, fn: FunctionInfo): readonly Value[] {
  const callee: Expr = { kind: 'member', object, name: nameOf(expr.callee), at: expr.callee.at };
  const values = calleeValues(evaluator, { ...expr, callee }, fn, emptyContext);
  return values.filter((one) => one.kind === 'external' && one.path.length > 1);
}

/** Kotlin's `message.apply { delete() }`, `with(message) { delete() }`: the innermost block whose object may have it. */
function ofBlocks(evaluator: Evaluator, placed: Placed<CallExpr>): readonly Value[] {
  if (placed.fn.file.language !== 'kotlin') return [];
  for (let scope: FunctionInfo | undefined = placed.fn; scope; scope = scope.outer) {
    const block = blocksOf(evaluator.program).get(scope);
    const found = block ? calledOn(evaluator, block.object, placed, block.fn) : [];
    if (found.length > 0) return found;
  }
  return [];
}

type Block = Readonly<{ object: Expr; fn: FunctionInfo }>;

const blocksOf = rememberingEach((program: Program): ReadonlyMap<FunctionInfo, Block> => {
  const found = new Map<FunctionInfo, Block>();
  for (const { expr, fn } of program.calls) {
    const block = fn.file.language === 'kotlin' ? expr.args.at(-1)?.value : undefined;
    const info = block?.kind === 'function' ? program.functionOf(block.fn) : undefined;
    const object = info && objectOfBlock(expr);
    if (object) found.set(info, { object, fn });
  }
  return found;
});

function objectOfBlock({ callee, args }: CallExpr): Expr | undefined {
  const name = nameOf(callee);
  if (callee.kind === 'member') return /^(?:apply|run)$/.test(name) && args.length === 1 ? callee.object : undefined;
  return name === 'with' && args.length === 2 ? args[0]?.value : undefined;
}

const isSelf = (object: Expr): boolean => object.kind === 'name' && /^(?:this|self)$/.test(object.name);

const mayLeaveOutSelf = ({ program }: Evaluator, { fn: { file } }: Placed<CallExpr>): boolean =>
  program.traitsOf(file.language).hasImplicitThis === true;

/** `play`, of which nobody knows more than that. */
const isOnlyNamed = (value: Value): boolean =>
  value.kind === 'unknown' || (value.kind === 'external' && value.module === '' && value.path.length === 1);

/** The type of outside that the class around a call only adds to, as an object of it. */
function outsideTypes(evaluator: Evaluator, { fn }: Placed<CallExpr>): readonly ExternalValue[] {
  for (let scope: typeof fn | undefined = fn; scope; scope = scope.outer)
    if (scope.owner) return isOnlyAddedTo(evaluator, scope.owner) ? typesNamed(evaluator, scope.owner) : [];
  return [];
}

/** In C#, C++ and Go the rest of the type stands in a file of the program that is not read. */
const isOnlyAddedTo = ({ program }: Evaluator, type: ClassInfo): boolean =>
  program.traitsOf(type.file.language).addsToForeignTypes === true &&
  (program.openedType(type.name) === type ||
    (type.outline.isPart === true && program.classesNamed(type.name).every(({ outline }) => outline.isPart)));

function typesNamed(evaluator: Evaluator, { name, file }: ClassInfo): readonly ExternalValue[] {
  const one = importsOf(evaluator.program, file).byAlias.get(name);
  const values: readonly Value[] = one ? imported(evaluator, one, file) : [];
  const known = values.filter((value) => value.kind === 'external');
  const types: readonly Value[] = known.length > 0 ? known : [{ kind: 'external', module: '', path: [name], file }];
  return types.map(asObject).filter((value) => value.kind === 'external');
}
