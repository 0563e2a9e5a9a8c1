import type { Argument, CallExpr, Param } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { type ClassInfo, defaultAt, type FunctionInfo } from '../program/program.ts';
import type { Value } from '../values.ts';
import { agrees, type TypeOf } from './types-of-arguments.ts';

const numeric = /^(?:u?int|u?long|u?short|s?byte|float|double|decimal|Integer|Long|Int|Number|Guid)(?:\d+)?\??$/;
const truth = /^(?:bool|boolean|Boolean|Bool)\??$/;
const textual = /^[Ss]tring\??$/;

/** A literal tells some types apart; anything else may be of any type. */
function takes({ type }: Param, { value }: Argument): boolean {
  if (type === undefined) return true;
  if (value.kind === 'text' || value.kind === 'concat') return !numeric.test(type) && !truth.test(type);
  if (value.kind !== 'literal' || !/^(?:true|false|-?\d)/.test(value.value)) return true;
  if (textual.test(type)) return false;
  return /^[tf]/.test(value.value) ? !numeric.test(type) : !truth.test(type);
}

/** The call can be one of this function: an argument for every parameter without default, none too many, none misnamed. */
export function accepts(fn: FunctionInfo, { args, types }: CallExpr): boolean {
  const { params, outline, file } = fn;
  if (!outline) return true;
  // `Get<User>(path)` in `Get(id)`: C# infers all type arguments or none.
  if (file.language === 'csharp' && types && types.length !== (outline.typeParams?.length ?? 0)) return false;
  const hasRest = params.some(({ isRest }) => isRest);
  if (hasRest || args.some(({ value }) => value.kind === 'spread')) return true;
  const names = new Set(params.map(({ name, label }) => label ?? name));
  if (!args.every(({ name }) => name === undefined || names.has(name))) return false;
  // An extension method is called on its first argument.
  const own = params[0]?.isReceiver && args.length < params.length ? params.slice(1) : params;
  const first = params.length - own.length;
  const needed = own.filter((_, at) => defaultAt(fn, first + at) === undefined).length;
  if (args.length > own.length || args.length < needed) return false;
  return own.every((param, at) => {
    const argument = args[at];
    return argument === undefined || argument.name !== undefined || takes(param, argument);
  });
}

/** Of several that accept a call, those that need no default, and of these such whose types the arguments have: as compilers choose. */
function closest(functions: readonly FunctionInfo[], call: CallExpr, typeOf?: TypeOf): readonly FunctionInfo[] {
  const fit = functions.filter((fn) => accepts(fn, call));
  const exact = fit.filter(({ params }) => params.length === call.args.length);
  const left = exact.length > 0 ? exact : fit;
  if (left.length < 2 || !typeOf) return left;
  const types = call.args.map(({ value }) => typeOf(value));
  const typed = left.filter((fn) => agrees(fn, types));
  return typed.length > 0 ? typed : left;
}

/** Those of the nearest class that fit; `functions` has a class's own before those that it inherits. */
function nearest(functions: readonly FunctionInfo[], call: CallExpr, typeOf: TypeOf): readonly FunctionInfo[] {
  for (const own of Map.groupBy(functions, ({ owner }) => owner).values()) {
    const found = closest(own, call, typeOf);
    if (found.length > 0) return found;
  }
  return [];
}

/** Of several functions of one name those that the call fits, for each object; all of them where it fits none. */
export function fitting(values: readonly Value[], call: CallExpr, typeOf: TypeOf): readonly Value[] {
  const functions = values.filter((value) => value.kind === 'function');
  if (functions.length === 0 || values.length < 2) return values;
  const fit = [...new Set(functions.map(({ self }) => self))].flatMap((self) => {
    const same = functions.filter((value) => value.self === self);
    const chosen = nearest(
      same.map(({ fn }) => fn),
      call,
      typeOf,
    );
    return same.filter(({ fn }) => chosen.includes(fn));
  });
  return fit.length > 0 ? fit : functions;
}

/** The constructors of a class whose methods are all there: not while the program is still being built. */
export const constructorsOf = rememberingEach(({ methods }: ClassInfo): readonly FunctionInfo[] =>
  methods.filter(({ isConstructor }) => isConstructor),
);

/** The constructor that a construction, `this(…)` or `super(…)` runs. */
export function constructorFor(type: ClassInfo, call: CallExpr | undefined): FunctionInfo | undefined {
  const own = constructorsOf(type);
  if (!call || own.length < 2) return own[0];
  // An initialiser after the parentheses is lowered as one more argument.
  const hasInitialiser = call.args.at(-1)?.value.kind === 'record';
  const bare = hasInitialiser ? { ...call, args: call.args.slice(0, -1) } : undefined;
  return closest(own, call)[0] ?? (bare && closest(own, bare)[0]) ?? own[0];
}
