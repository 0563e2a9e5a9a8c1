import { type Context, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { listOfHeirs } from './heir-objects.ts';
import { memberOf } from './members.ts';
import { lookUpType } from '../names/names.ts';
import { rememberingEach } from '../../remembering.ts';
import type { ClassInfo, FunctionInfo, PlacedBind } from '../program/program.ts';
import { asObjectOf, isTypeParam } from './type-arguments.ts';
import { valuesOfAlias, valuesQueried } from './type-queries.ts';
import { type Thunk, unknown, type Value } from '../values.ts';

const wrappers =
  /^(?:Promise|Task|ValueTask|Optional|Observable|Lazy|Maybe|Nullable|Readonly|Partial|Awaited|Func|ref|in|out|const|readonly|typeof)\b/;
const plain =
  /^(?:string|number|boolean|any|unknown|object|void|int|uint|long|ulong|bool|float|double|str|dict|list|None|null|undefined|never|String|Object|var|dynamic|byte|char|short|decimal|function|Function)$/;

/** The class names in a type: `Promise<IRequester | null>` holds `IRequester`. */
function namesIn(type: string): string[] {
  return type
    .replaceAll('::', '.')
    .split(/[\s<>|&,()[\]?:"']+/)
    .map((word) => word.replace(/^.*\\/, '')) // PHP's namespaces
    .filter((word) => /^[A-Za-z_][\w.]*$/.test(word) && !plain.test(word) && !wrappers.test(word))
    .slice(0, 2);
}

/** An object of the written type: of a class of the program, else of an outside one. Empty for plain types. */
export function valuesOfType(
  evaluator: Evaluator,
  type: string | undefined,
  fn: FunctionInfo,
  context: Context = emptyContext,
): readonly Value[] {
  if (type === undefined) return [];
  const asked = valuesQueried(evaluator, type, fn);
  if (asked) return asked;
  const isContainer = /\[\]|List<|Array<|Dictionary|Map<|=>/.test(type);
  const heirs = listOfHeirs(evaluator, type, fn);
  if (heirs) return [heirs];
  if (isContainer) return [];
  return namesIn(type).flatMap((name) => {
    const bound = boundOf(evaluator, name, fn);
    if (bound) return valuesOfType(evaluator, bound.type, bound.fn, context);
    const found = typeNamed(evaluator, name, fn, context).flatMap((value): readonly Value[] => {
      if (isTypeParam(value)) return [asObjectOf(value)];
      if (value.kind === 'class')
        return valuesOfAlias(evaluator, value.class) ?? [{ kind: 'instance', class: value.class }];
      if (value.kind === 'external') return [{ ...value, path: value.path.concat('new'), parent: value }];
      return [];
    });
    return found;
  });
}

/** What a type parameter must at least be, where nobody calls the function and could say which it is. */
function boundOf(
  evaluator: Evaluator,
  name: string,
  fn: FunctionInfo,
): Readonly<{ type: string; fn: FunctionInfo }> | undefined {
  const isOfScript = fn.file.language === 'javascript';
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const type = scope.outline?.bounds?.[name] ?? (isOfScript ? boundOfClass(scope, name) : undefined);
    if (type === undefined) continue;
    // Which type that is leaves no trace in the code of TypeScript that runs.
    if (isOfScript) return { type, fn: scope.outer ?? scope };
    evaluator.dependsOnCallers();
    return scope.outer && (evaluator.sites.get(scope)?.length ?? 0) === 0 ? { type, fn: scope.outer } : undefined;
  }
  return undefined;
}

const boundOfClass = (scope: FunctionInfo, name: string): string | undefined =>
  scope.owner?.body === scope ? scope.owner.outline.bounds?.[name] : undefined;

/** What the types say that are written where a name is bound. */
export function valuesOfBinds(
  evaluator: Evaluator,
  binds: readonly PlacedBind[],
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  const types = new Map<string, PlacedBind>();
  for (const placed of binds)
    if (placed.bind.type !== undefined && !types.has(placed.bind.type)) types.set(placed.bind.type, placed);
  return [...types].flatMap(([type, placed]) =>
    valuesOfType(evaluator, type, fn, context).map((value) => declaredObject(evaluator, value, placed)),
  );
}

/** `Request request;` makes an object of its own where a variable of the type is one. */
function declaredObject({ program }: Evaluator, value: Value, { bind, fn }: PlacedBind): Value {
  const isMade = bind.isDeclaration && !bind.value && program.traitsOf(fn.file.language).declaresObjects === true;
  return isMade ? madeHere(value, bind, { expr: bind.target, fn, context: emptyContext }) : value;
}

/** What a field of a structure's type holds, `Target target;`, is another one in each object, or what its pointer leads to. */
export function heldObject(
  { program }: Evaluator,
  value: Value,
  { file, outline }: ClassInfo,
  name: string,
  self: Value | undefined,
): Value {
  if (value.kind !== 'instance' || program.traitsOf(file.language).declaresObjects !== true) return value;
  const field = outline.fields.find((one) => one.name === name);
  const owner = self?.kind === 'instance' ? self.site?.expr : undefined;
  return field ? { ...value, part: { field, owner } } : value;
}

/** One and the same each time that it is asked for. */
function madeHere(value: Value, place: object, site: Thunk): Value {
  if (value.kind !== 'instance' || !/^(?:class|struct)$/.test(value.class.outline.kind)) return value;
  const known = madeIn(place);
  const made = known.get(value.class) ?? { ...value, site };
  known.set(value.class, made);
  return made;
}

const madeIn = rememberingEach<object, [], Map<ClassInfo, Value>>(() => new Map());

/** `http.Client` is of the package that an import of that name brings, never the program's own `Client`. */
function typeNamed(evaluator: Evaluator, name: string, fn: FunctionInfo, context: Context): readonly Value[] {
  const [owner = '', last = name] = name.split(/\.(?=[^.]*$)/);
  if (owner !== '' && last !== name) {
    const found = lookUpType(evaluator, owner, fn).flatMap((value): readonly Value[] => {
      if (value.kind === 'module') return memberOf(evaluator, value, last);
      const isImported = value.kind === 'external' && value.module !== '';
      return isImported ? memberOf(evaluator, value, last) : [];
    });
    if (found.length > 0) return found;
    if (isOfCrate(evaluator, owner, fn))
      return [{ kind: 'external', module: '', path: name.split('.'), file: fn.file }];
  }
  return lookUpType(evaluator, last, fn, context);
}

/** Rust's `reqwest::Client` in a file that needs no `use` for it, whatever types of that last name the program has. */
const isOfCrate = (evaluator: Evaluator, owner: string, fn: FunctionInfo): boolean =>
  fn.file.language === 'rust' &&
  /^[a-z]/.test(owner) &&
  !/^(?:crate|self|super)\b/.test(owner) &&
  lookUpType(evaluator, owner.split('.')[0] ?? owner, fn).every(
    (value) => value.kind === 'external' && value.module === '',
  );

/** What a getter's written type says, where nothing else is known of it. */
export function typedOr(evaluator: Evaluator, getter: FunctionInfo, name: string): readonly Value[] {
  const typed = valuesOfType(evaluator, getter.outline?.returnType, getter);
  return typed.length > 0 ? typed : [unknown(name)];
}

/** What something unknown gives back: a written type tells more. */
export const isVague = (value: Value): boolean =>
  value.kind === 'external' && value.module === '' && value.path.some((step) => step === '()');

/** What outside code gave back, or something in that. A field that takes it for an object of the program's own says more. */
const isAnswer = (value: Value): boolean => value.kind === 'external' && value.path.includes('()');
export const isOwnObject = ({ kind }: Value): boolean => kind === 'instance';

/** Nothing is known of it but where it comes from: an item of `Store.Jobs`, and `Load()`, which in C# has the name of a class. */
const isUnseen = (value: Value): boolean =>
  value.kind === 'external' &&
  value.module === '' &&
  (value.path.at(-1) === '[]' ||
    (value.path.at(-1) === 'new' &&
      value.file.language === 'csharp' &&
      value.call?.expr.kind === 'call' &&
      !value.call.expr.isNew));

/**
 * `request.Context().Value(key)` of Go, where a call with a capital may make an object: of a struct of the program's own it can only be one
 * that was put there, while an interface may be of whatever outside code makes.
 */
const isKeptOutside = (value: Value): boolean =>
  value.kind === 'external' &&
  value.file.language === 'go' &&
  value.call?.expr.kind === 'call' &&
  !value.call.expr.isNew;

/** Objects of the written type that `values` must be, where all of them are from outside. What is unseen is made of whatever (`site`). */
export function ownAmong(
  values: readonly Value[],
  typed: () => readonly Value[],
  site: Thunk | undefined,
): readonly Value[] {
  if (!values.every(isAnswer) && values.every(isKeptOutside))
    return typed().filter((value) => value.kind === 'instance' && value.class.outline.kind === 'struct');
  if (!values.every((value) => isAnswer(value) || isUnseen(value))) return [];
  const own = typed().filter(isOwnObject);
  if (values.every(isAnswer)) return own;
  return site ? own.map((value) => madeHere(value, site.expr, site)) : [];
}

/** `func from(r *http.Request) *Actor`: of what outside code gives, the type that is written for it says more where that is the program's own. */
export function asReturned(evaluator: Evaluator, fn: FunctionInfo, values: readonly Value[]): readonly Value[] {
  const type = fn.outline?.returnType;
  if (type === undefined || values.length === 0 || type.startsWith('(')) return values;
  return [...ownAmong(values, () => valuesOfType(evaluator, type, fn), undefined), ...values];
}
