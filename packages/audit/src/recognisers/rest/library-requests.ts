import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { constructorFor } from '../../resolve/calls/overloads.ts';
import { baseOf, chained, contextOf } from '../../resolve/classes/construction.ts';
import { basesOf } from '../../resolve/classes/related-classes.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { indexOf } from '../../resolve/program/class-index.ts';
import type { ClassInfo, FunctionInfo } from '../../resolve/program/program.ts';
import type { ExternalValue, InstanceValue, Thunk, Value } from '../../resolve/values.ts';

/** What classes are called whose objects are requests of a library. */
export const requests = /request|^Http(?:Get|Post|Put|Patch|Delete)$|^(?:Get|Post|Put|Patch|Delete)$/i;
const deepest = 4;

/** The library's class that a class of the program derives from, where objects of it are requests. */
export function requestBase(evaluator: Evaluator, type: ClassInfo, depth = 0): ExternalValue | undefined {
  for (const base of basesOf(evaluator, type)) {
    if (base.kind === 'external' && requests.test(base.path.at(-1) ?? '')) return base;
    const inner = base.kind === 'class' && depth < deepest ? requestBase(evaluator, base.class, depth + 1) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

/**
 * `new ApiRequest(path)` as the library's request that it is: what its constructor hands to the base, and sets. Undefined of other
 * objects.
 */
export function libraryRequest(evaluator: Evaluator, value: Value): ExternalValue | undefined {
  const base = value.kind === 'instance' ? requestBase(evaluator, value.class) : undefined;
  if (value.kind !== 'instance' || !base) return undefined;
  const context = contextOf(evaluator, value.class, value, emptyContext);
  const { call, maker } = handedToLibrary(evaluator, value);
  const props = new Map<string, readonly Thunk[]>(value.props);
  for (const [name, binds] of indexOf(evaluator.program, value.class).assignments)
    for (const { bind, fn } of binds)
      if (fn.isConstructor && bind.value && !props.has(name)) props.set(name, [{ expr: bind.value, fn, context }]);
  const made = call ?? { expr: withoutArguments(value.class), fn: maker ?? value.class.body, context };
  return {
    kind: 'external',
    module: base.module,
    path: [...base.path, 'new'],
    parent: base,
    call: maker && call ? { ...made, context } : made,
    file: base.file,
    ...(props.size > 0 && { props }),
  };
}

/** The call that makes the library's own object: the constructor's `super(…)`, or where there is none the construction. */
export function handedToLibrary(
  evaluator: Evaluator,
  { class: own, site }: InstanceValue,
): Readonly<{ call?: Thunk; maker?: FunctionInfo }> {
  let construction: CallExpr | undefined = site?.expr.kind === 'call' ? site.expr : undefined;
  let type: ClassInfo | undefined = own;
  let maker: FunctionInfo | undefined;
  for (let step = 0; type && step < deepest; step += 1) {
    const next: FunctionInfo | undefined = constructorFor(type, construction);
    if (next) {
      maker = next;
      construction = chained(next);
    }
    if (next && construction?.callee.kind === 'name' && construction.callee.name === 'this') continue;
    type = baseOf(evaluator, type);
  }
  if (!maker) return site ? { call: site } : {};
  return { maker, ...(construction && { call: { expr: construction, fn: maker, context: emptyContext } }) };
}

const withoutArguments = rememberingEach(({ outline: { at } }: ClassInfo): Expr => ({
  kind: 'call',
  callee: { kind: 'name', name: 'super', at },
  args: [],
  isNew: true,
  at,
}));
