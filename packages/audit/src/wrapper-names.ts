import type { Expr, FunctionOutline } from './outline/outline.ts';
import { rememberingEach } from './remembering.ts';
import { isUnnamed } from './resolve/calls/called-objects.ts';
import { type FunctionInfo, lastName, type Program } from './resolve/program/program.ts';

/**
 * Names to look for in files that name no provider; a constructor is called by its class's name. Who makes what a wrapper is handed
 * need not be who hands it over: `load(_ resource: Resource<T>)`.
 */
export const wrapperNamesOf = (wrappers: ReadonlySet<FunctionInfo>, program: Program): readonly string[] =>
  [...new Set([...wrappers].flatMap((fn) => namesGivenTo(fn, program)))].filter((name) => !isShort(name)).toSorted();

/** Too short to be looked for as a word: `shortNames` looks for it with more than the name. */
export const isShort = (name: string): boolean => name.length < 3;

/** What who calls the wrapper writes: some of it is empty. */
export const namesGivenTo = (fn: FunctionInfo, program: Program): readonly string[] => [
  fn.isConstructor ? (fn.owner?.name ?? '') : fn.name || nameGiven(program, fn),
  ...makersOf(program, fn),
  ...(isUnnamed(fn) ? namesOfObjects(program, fn.owner?.name ?? '') : []),
  ...fn.params.flatMap(({ type }) => typesWithPath(program, type)),
];

/** The class, and variables at the top of files that hold an object of it: `ask = Api()`. */
const namesOfObjects = ({ binds }: Program, type: string): readonly string[] => [
  type,
  ...binds.flatMap(({ bind: { target, value, type: declared }, fn }) => {
    const isOne = declared === type || (value?.kind === 'call' && lastName(value.callee) === type);
    return fn === fn.file.top && target.kind === 'name' && isOne ? [target.name] : [];
  }),
];

/** `function connect() { const ask = …; return ask; }`: who has it from there calls it as they like. */
function makersOf(program: Program, fn: FunctionInfo): readonly string[] {
  const { outer } = fn;
  const name = outer && outer !== fn.file.top ? outer.name || nameGiven(program, outer) : '';
  if (!outer || name === '') return [];
  const isGiven = program.given.returnsOf(outer).some((expr) => holds(program, expr, fn, outer));
  return isGiven ? [name, ...makersOf(program, outer)] : [];
}

/** The function itself, its name, or an object with it. */
function holds(program: Program, expr: Expr, fn: FunctionInfo, outer: FunctionInfo): boolean {
  if (expr.kind === 'record') return expr.entries.some(({ value }) => holds(program, value, fn, outer));
  if (expr.kind === 'function') return expr.fn === fn.outline;
  if (expr.kind !== 'name') return false;
  const { name } = expr;
  return (
    name === fn.name ||
    program.bindsOf(outer, name).some(({ bind: { value } }) => value !== undefined && isOrTakes(value, fn))
  );
}

/** The function, or what is made of it: `useCallback((path) => …, [])`. */
const isOrTakes = (value: Expr, { outline }: FunctionInfo): boolean =>
  (value.kind === 'function' && value.fn === outline) ||
  (value.kind === 'call' && value.args.some(({ value: arg }) => arg.kind === 'function' && arg.fn === outline));

/** `export const ask = (path) => …`; `Api.prototype[verb] = function …`, for each of the names; `{ send: (options) => … }`. */
export const nameGiven = (program: Program, { outline }: FunctionInfo): string =>
  (outline && namesGiven(program).get(outline)) ?? '';

const namesGiven = rememberingEach(
  ({ binds, classes, records }: Program): ReadonlyMap<FunctionOutline, string> =>
    new Map([
      ...records.flatMap(({ expr }) =>
        expr.entries.flatMap(({ key, value }) =>
          value.kind === 'function' && typeof key === 'string' ? [[value.fn, key] as const] : [],
        ),
      ),
      ...binds.flatMap(({ bind: { target, value } }) =>
        value?.kind === 'function' && isNamed(target) ? [[value.fn, target.name] as const] : [],
      ),
      ...classes.flatMap(({ outline }) =>
        outline.fields.flatMap(({ name, value }) => (value?.kind === 'function' ? [[value.fn, name] as const] : [])),
      ),
    ]),
);

const isNamed = (target: Expr): target is Extract<Expr, { kind: 'name' | 'member' }> =>
  target.kind === 'name' || (target.kind === 'member' && !isModule(target));

/** `module.exports`, which half of all files write. */
export const isModule = (expr: Expr): boolean =>
  expr.kind === 'member' && expr.name === 'exports' && expr.object.kind === 'name' && expr.object.name === 'module';

const typesWithPath = (program: Program, type: string | undefined): readonly string[] =>
  namedIn(type).filter((name) =>
    program
      .classesNamed(name)
      .some(
        ({ outline }) =>
          outline.fields.some((field) => holdsPath.test(field.name)) ||
          outline.methods.some((method) => method.params.length === 0 && holdsPath.test(method.name ?? '')),
      ),
  );

/**
 * `send(command: Command)`: heirs of it may stand in files that name neither the wrapper nor a provider. `types`: those of which only
 * heirs are known, and not whether the program defines them.
 */
export function basesTaken(
  wrappers: ReadonlySet<FunctionInfo>,
  program: Program,
): Readonly<Record<'bases' | 'types', readonly string[]>> {
  const taken = [...wrappers].flatMap(({ params, file: { language } }) =>
    params
      .flatMap(({ type }) => namedIn(type))
      .filter((name) => program.subclassesOf(name).some(({ file }) => file.language === language)),
  );
  return {
    bases: taken.filter((name) => program.classesNamed(name).length > 0),
    types: taken.filter((name) => program.classesNamed(name).length === 0),
  };
}

const namedIn = (type: string | undefined): readonly string[] => type?.match(/[A-Z]\w+/g) ?? [];

const holdsPath = /^(?:get_?)?(?:path|url|uri|endpoint|route)$/i;
