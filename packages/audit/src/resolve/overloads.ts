import type { CallExpr } from '../outline/outline.ts';
import type { ClassInfo, FunctionInfo } from './program.ts';
import type { Value } from './values.ts';

/** The call can be one of this function: enough arguments and not too many, and none by a name that it lacks. */
export function accepts({ params, outline }: FunctionInfo, { args }: CallExpr): boolean {
  if (!outline) return true;
  const hasRest = params.some(({ isRest }) => isRest);
  if (hasRest || args.some(({ value }) => value.kind === 'spread')) return true;
  if (args.length > params.length) return false;
  const names = new Set(params.map(({ name, label }) => label ?? name));
  const isNamed = args.every(({ name }) => name === undefined || names.has(name));
  return isNamed && args.length >= params.filter((param) => param.default === undefined).length;
}

/** Of several functions of one name those that the call fits; all of them where it fits none. */
export function fitting(values: readonly Value[], call: CallExpr): readonly Value[] {
  const functions = values.filter((value) => value.kind === 'function');
  if (functions.length === 0 || values.length < 2) return values;
  const fit = functions.filter(({ fn }) => accepts(fn, call));
  return fit.length > 0 ? fit : functions;
}

/** The constructor that a construction runs. */
export function constructorFor(type: ClassInfo, call: CallExpr | undefined): FunctionInfo | undefined {
  const own = type.methods.filter(({ isConstructor }) => isConstructor);
  return (call && own.length > 1 ? own.find((one) => accepts(one, call)) : undefined) ?? own[0];
}
