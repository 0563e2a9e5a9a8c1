import type { Expr, Field } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import type { ClassInfo, FunctionInfo, PlacedBind, Program } from './program.ts';

/** What a class has under each name. Fields are asked for more often than anything else, so it is sorted out once a class. */
export interface ClassIndex {
  readonly methods: ReadonlyMap<string, readonly FunctionInfo[]>; // without constructors; the first of a name
  readonly fields: ReadonlyMap<string, readonly Field[]>;
  readonly places: ReadonlyMap<string, number>; // of the first field of each name, among all of them
  /** `this.name = …` in any method of the class, the constructor's included; without `this.` where the language allows it. */
  readonly assignments: ReadonlyMap<string, readonly PlacedBind[]>;
  /** Methods that set properties of something with this last name: `this.options.url = …` for `options`. */
  readonly setters: ReadonlyMap<string, readonly FunctionInfo[]>;
}

const mostNested = 5; // callbacks in each other: nobody writes code that is deeper
const mostOverloads = 60; // of one name: each call of it looks at all of them

const indexes = new WeakMap<ClassInfo, ClassIndex>();

/** The index of a class whose methods are all there: not while the program is still being built. */
export function indexOf(program: Program, type: ClassInfo): ClassIndex {
  const known = indexes.get(type);
  if (known) return known;
  const methods = type.methods.filter(({ isConstructor }) => !isConstructor);
  const made: ClassIndex = {
    methods: grouped(methods, ({ name }) => name, mostOverloads),
    fields: grouped(type.outline.fields, ({ name }) => name),
    places: new Map(type.outline.fields.map(({ name }, place) => [name, place] as const).toReversed()),
    assignments: assignmentsIn(program, type),
    setters: settersIn(program, type),
  };
  indexes.set(type, made);
  return made;
}

function assignmentsIn(program: Program, type: ClassInfo): ReadonlyMap<string, readonly PlacedBind[]> {
  const { hasImplicitThis } = program.traitsOf(type.file.language);
  const found = new Map<string, PlacedBind[]>();
  const note = (placed: PlacedBind): void => {
    const name = fieldName(placed.bind.target);
    if (name !== undefined) push(found, name, placed);
  };
  // `self.base_url = '…'` in the body of a class, `static { this.base = '…'; }`.
  for (const placed of program.memberBindsOf(type.body)) note(placed);
  for (const method of [...type.methods, ...functionsInFields(program, type)]) {
    // Callbacks inside a method set fields too.
    const inner = callbacksIn(program, method, mostNested);
    const nested = inner.flatMap((one) => program.memberBindsOf(one));
    for (const placed of [...program.memberBindsOf(method), ...nested]) note(placed);
    if (!hasImplicitThis) continue;
    for (const one of inner)
      for (const [name, binds] of program.namedBindsOf(one))
        if (isField(type, name) && !isOfFunction(program, name, one, method))
          for (const placed of binds) push(found, name, placed);
    for (const [name, binds] of program.namedBindsOf(method))
      for (const placed of binds) if (!placed.bind.isDeclaration) push(found, name, placed);
  }
  return found;
}

/** Functions inside a method that are no methods of a class of their own. */
function callbacksIn(program: Program, fn: FunctionInfo, depth: number): readonly FunctionInfo[] {
  const inner = program.innerFunctionsOf(fn).filter(({ owner }) => owner === undefined);
  return depth === 1 ? inner : inner.flatMap((one) => [one, ...callbacksIn(program, one, depth - 1)]);
}

export const isField = (type: ClassInfo, name: string): boolean =>
  type.outline.fields.some((field) => field.name === name) || isFieldOfMaker(type, name);

/** `class Call(var path: String)`, PHP's `function __construct(public string $path)`. */
export const isFieldOfMaker = ({ methods }: ClassInfo, name: string): boolean =>
  methods.some(({ isConstructor, params }) => isConstructor && params.some((one) => one.isField && one.name === name));

/** A variable or parameter of a block, or of what is around it. */
function isOfFunction(program: Program, name: string, block: FunctionInfo, method: FunctionInfo): boolean {
  for (let scope: FunctionInfo | undefined = block; scope; scope = scope === method ? undefined : scope.outer)
    if (
      scope.params.some((param) => param.name === name) ||
      program.bindsOf(scope, name).some(({ bind }) => bind.isDeclaration)
    )
      return true;
  return false;
}

function settersIn(program: Program, type: ClassInfo): ReadonlyMap<string, readonly FunctionInfo[]> {
  const found = new Map<string, FunctionInfo[]>();
  for (const method of [...type.methods, ...functionsInFields(program, type)])
    for (const name of program.namesWithProperties(method)) push(found, name, method);
  return found;
}

/** `connect = () => { … }`: a method as well, but for where it is written. */
const functionsInFields = (program: Program, { outline }: ClassInfo): readonly FunctionInfo[] =>
  outline.fields.flatMap(({ value }) => {
    const fn = value?.kind === 'function' ? program.functionOf(value.fn) : undefined;
    return fn ? [fn] : [];
  });

const fieldName = (target: Expr): string | undefined =>
  target.kind === 'member' && target.object.kind === 'name' && /^(?:this|self|that|me|_this)$/.test(target.object.name)
    ? target.name
    : undefined;

function grouped<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  most = Number.POSITIVE_INFINITY,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) if ((groups.get(nameOf(item))?.length ?? 0) < most) push(groups, nameOf(item), item);
  return groups;
}
