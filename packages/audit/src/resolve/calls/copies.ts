import type { Argument, CallExpr, Entry, Expr } from '../../outline/outline.ts';

/** Another object with what the one has, but for what is named: by what that is, and where the two stand. */
export type Copy = Readonly<{ of: Expr; changes: readonly Change[] }>;
type Change = Readonly<{ name: string; value: Expr }>;

const namedIn = (args: readonly Argument[]): readonly Change[] =>
  args.flatMap(({ name, value }) => (name === undefined ? [] : [{ name, value }]));

const entriesIn = (expr: Expr | undefined): readonly Change[] =>
  (expr?.kind === 'record' ? expr.entries : []).flatMap(({ key, value }: Entry) =>
    typeof key === 'string' && key !== '...' ? [{ name: key, value }] : [],
  );

/** Methods that copy what they are called on with what they are handed by name, by language. */
const copiesWithNamed: ReadonlyMap<string, RegExp> = new Map([
  ['kotlin', /^copy$/],
  ['csharp', /^with$/], // as `with` expressions are lowered
  ['ruby', /^with$/],
  ['python', /^_replace$/],
]);

/** Methods that copy what they are called on as it is, which may be left out where it is the object whose method runs. */
const copiesWhole: ReadonlyMap<string, RegExp> = new Map([
  ['csharp', /^MemberwiseClone$/],
  ['ruby', /^(?:dup|clone|deep_dup)$/],
  ['java', /^clone$/],
]);

/** Functions that copy their argument as it is. */
const copiesArgument: ReadonlyMap<string, RegExp> = new Map([
  ['python', /^(?:copy|deepcopy)$/],
  ['javascript', /^clone(?:Deep)?$/],
]);

/** The names that anything below goes by. */
export const mayCopy: ReadonlyMap<string, RegExp> = new Map([
  ['kotlin', /^copy$/],
  ['csharp', /^(?:with|MemberwiseClone)$/],
  ['ruby', /^(?:with|dup|clone|deep_dup)$/],
  ['python', /^(?:_?replace|(?:model_)?copy|deepcopy|evolve)$/],
  ['java', /^(?:with[A-Z]|clone$)/],
  ['javascript', /^(?:assign|create|clone(?:Deep)?)$/],
]);

const self = (at: Expr['at']): Expr => ({ kind: 'name', name: 'this', at });

/** `base.copy(method = "PUT")`, `base with { Method = "PUT" }`, `replace(base, method="PUT")`. */
export function copyIn(call: CallExpr, language: string): Copy | undefined {
  const { callee, args } = call;
  if (callee.kind !== 'name' && callee.kind !== 'member') return undefined;
  if (!mayCopy.get(language)?.test(callee.name)) return undefined;
  if (language === 'javascript') return copiedInScript(callee, args);
  const named = namedIn(args);
  const [first] = args;
  const whole = wholeIn(callee, args, language);
  if (whole) return whole;
  if (callee.kind === 'member') {
    const { object: of, name } = callee;
    if (copiesWithNamed.get(language)?.test(name))
      return named.length === args.length ? { of, changes: named } : undefined;
    // pydantic: `base.model_copy(update={"method": "PUT"})`
    if (language === 'python' && /^(?:model_)?copy$/.test(name) && named.length === args.length)
      return { of, changes: entriesIn(args.find((one) => one.name === 'update')?.value) };
    // Lombok's @With: `base.withMethod("PUT")`
    const field = language === 'java' && args.length === 1 ? /^with([A-Z]\w*)$/.exec(name)?.[1] : undefined;
    if (field !== undefined && first)
      return { of, changes: [{ name: field.charAt(0).toLowerCase() + field.slice(1), value: first.value }] };
  }
  // In a method of a data class: `copy(method = "PUT")`.
  if (language === 'kotlin' && callee.kind === 'name')
    return named.length === args.length ? { of: self(callee.at), changes: named } : undefined;
  if (language !== 'python' || !first || first.name !== undefined) return undefined;
  const isCopying = /^(?:replace|evolve)$/.test(callee.name) && named.length > 0 && named.length === args.length - 1;
  return isCopying ? { of: first.value, changes: named } : undefined;
}

type Named = Extract<Expr, { kind: 'name' | 'member' }>;

/** `MemberwiseClone()`, `request.dup`, `super.clone()`, `copy.deepcopy(request)` */
function wholeIn(callee: Named, args: readonly Argument[], language: string): Copy | undefined {
  const [first, ...more] = args;
  if (first)
    return more.length === 0 && first.name === undefined && copiesArgument.get(language)?.test(callee.name)
      ? { of: first.value, changes: [] }
      : undefined;
  if (!copiesWhole.get(language)?.test(callee.name)) return undefined;
  const isOnItself =
    callee.kind === 'name' || (callee.object.kind === 'name' && /^(?:super|base)$/.test(callee.object.name));
  return { of: isOnItself ? self(callee.at) : callee.object, changes: [] };
}

/** `Object.assign(Object.create(Object.getPrototypeOf(base)), base, { method })`, `Object.assign(new Request(), base)`, lodash's `clone`. */
function copiedInScript(callee: Named, args: readonly Argument[]): Copy | undefined {
  const [target, of, ...rest] = args.map(({ value }) => value);
  if (!target || target.kind === 'spread') return undefined;
  if (callee.name.startsWith('clone')) return of ? undefined : { of: target, changes: [] };
  if (callee.kind !== 'member' || callee.object.kind !== 'name' || callee.object.name !== 'Object') return undefined;
  // What has it as its prototype has what it has.
  if (callee.name === 'create') return of ? undefined : { of: target, changes: [] };
  const isFresh = target.kind === 'call' && (target.isNew || isCreated(target));
  if (!isFresh || !of || of.kind === 'record') return undefined;
  return rest.every(({ kind }) => kind === 'record')
    ? { of, changes: rest.flatMap((one) => entriesIn(one)) }
    : undefined;
}

const isCreated = ({ callee }: CallExpr): boolean =>
  callee.kind === 'member' &&
  callee.name === 'create' &&
  callee.object.kind === 'name' &&
  callee.object.name === 'Object';
