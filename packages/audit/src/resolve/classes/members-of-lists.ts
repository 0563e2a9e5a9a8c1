import type { CallExpr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { definedNames } from '../program/defined-names.ts';
import { ownerOf } from '../program/method-around.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import type { Value } from '../values.ts';
import { isGetter, returned } from './getters.ts';

/** What lists are called by whoever extends them (Swift). */
const listType = /^(?:Array|Set|Sequence|Collection|BidirectionalCollection|RangeReplaceableCollection)$/;

const isOfLists = ({ file, owner }: Pick<FunctionInfo, 'file' | 'owner'>): boolean =>
  file.language === 'swift' && owner?.outline.isPart === true && listType.test(owner.name);

const givenToLists = rememberingEach((program: Program): ReadonlyMap<string, readonly FunctionInfo[]> => {
  const found = new Map<string, FunctionInfo[]>();
  for (const fn of program.functions) if (isOfLists(fn) && !fn.isStatic && !fn.isConstructor) push(found, fn.name, fn);
  return found;
});

/** What the program gives to lists under a name: `extension Array where Element == Scope { var text: String { … } }`. */
export function givenToList(
  evaluator: Evaluator,
  value: Extract<Value, { kind: 'list' }>,
  name: string,
  context: Context,
): readonly Value[] | undefined {
  return givenToLists(evaluator.program)
    .get(name)
    ?.flatMap((fn): readonly Value[] =>
      isGetter(fn) ? returned(evaluator, fn, value, context) : [{ kind: 'function', fn, self: value }],
    );
}

/** `map(\.rawValue)` inside of what is given to lists: the list itself is asked. */
export function askedOfItself(program: Program, call: CallExpr, fn: FunctionInfo): CallExpr | undefined {
  const { callee, isNew } = call;
  if (fn.file.language !== 'swift' || callee.kind !== 'name' || isNew) return undefined;
  const owner = ownerOf(fn);
  return owner && isOfLists({ file: fn.file, owner }) && !definedNames(program).has(callee.name)
    ? onItself(call)
    : undefined;
}

const onItself = rememberingEach((call: CallExpr): CallExpr => {
  const { at } = call.callee;
  const name = call.callee.kind === 'name' ? call.callee.name : '';
  return { ...call, callee: { kind: 'member', object: { kind: 'name', name: 'this', at }, name, at } };
});
