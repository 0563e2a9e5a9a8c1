import { type CallSite, type Context, withAssumed } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { lookUpType } from '../names/names.ts';
import { argumentAt } from '../calls/params.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { ParamValue, Value } from '../values.ts';

/** Where a type parameter is counted: behind the others, so that `T` of `send<T>(path)` is the second. Undefined of other names. */
export function typeParamNamed({ outline, params }: FunctionInfo, name: string): number | undefined {
  const at = outline?.typeParams?.indexOf(name) ?? -1;
  return at < 0 ? undefined : params.length + at;
}

/** The function, or one around it, has a type parameter of that name. */
export const hasTypeParam = (fn: FunctionInfo, name: string): boolean =>
  typeParamNamed(fn, name) !== undefined || (fn.outer !== undefined && hasTypeParam(fn.outer, name));

/** A type parameter, or an object of it: which type that is, only callers tell. */
export const isTypeParam = (value: Value): value is ParamValue =>
  value.kind === 'param' && !value.members && value.param.index >= value.param.fn.params.length;

/** What is made or declared with a type parameter: `new T()`, `T made;`. */
export const asObjectOf = (type: ParamValue): ParamValue => ({ ...type, isObject: true });

/** The type that a caller names, `send<Users>()`, or that an argument shows, `send(new Users())`, `send(Users.self)`. */
export function typeArgumentAt(
  evaluator: Evaluator,
  fn: FunctionInfo,
  index: number,
  site: CallSite,
  context: Context,
): readonly Value[] {
  const at = index - fn.params.length;
  const { expr, fn: caller, context: inside } = site.call;
  const written = expr.kind === 'call' ? expr.types?.[at] : undefined;
  const last = written === undefined ? undefined : /(\w+)\s*(?:<[^]*)?$/.exec(written)?.[1];
  if (last !== undefined) return lookUpType(evaluator, last, caller, withAssumed(inside, context.assumed));
  const name = fn.outline?.typeParams?.[at] ?? '';
  return fn.params.flatMap(({ type = '' }, place) =>
    name !== '' && bareType(type) === name
      ? (argumentAt(evaluator, fn, place, site, context) ?? []).flatMap((value): readonly Value[] =>
          value.kind === 'instance' ? [{ kind: 'class', class: value.class }] : value.kind === 'class' ? [value] : [],
        )
      : [],
  );
}

/** `T` of `&T`, `in T`, `some T`, `T.Type`, `KClass<T>`. */
const bareType = (type: string): string => type.replace(/^(?:&|in |some |K?Class<)/, '').replace(/(?:\.Type|>)$/, '');
