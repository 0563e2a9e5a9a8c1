import type { Argument, CallExpr, Entry, Expr } from '../../outline/outline.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { setOn } from '../names/assigned-properties.ts';
import { indexOf } from '../program/class-index.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Properties, Value } from '../values.ts';

/** Another object with what the one has, but for what is named: by what that is, and where the two stand. */
type Copy = Readonly<{ of: Expr; changes: readonly Change[] }>;
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

/** The names that anything below goes by. */
const mayCopy: ReadonlyMap<string, RegExp> = new Map([
  ...copiesWithNamed,
  ['python', /^(?:_?replace|(?:model_)?copy|evolve)$/],
  ['java', /^with[A-Z]/],
]);

/** `base.copy(method = "PUT")`, `base with { Method = "PUT" }`, `replace(base, method="PUT")`. */
function copyIn({ callee, args }: CallExpr, language: string): Copy | undefined {
  const named = namedIn(args);
  const [first] = args;
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
  if (language !== 'python' || !first || first.name !== undefined) return undefined;
  if (callee.kind !== 'name' && callee.kind !== 'member') return undefined;
  const isCopying = /^(?:replace|evolve)$/.test(callee.name) && named.length > 0 && named.length === args.length - 1;
  return isCopying ? { of: first.value, changes: named } : undefined;
}

/** What a call makes of an object of the program by copying it. Undefined when it copies none. */
export function copiedObject(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const { callee } = call;
  const { language } = fn.file;
  if ((callee.kind !== 'member' && callee.kind !== 'name') || !mayCopy.get(language)?.test(callee.name))
    return undefined;
  const { name } = callee;
  const copy = copyIn(call, language);
  if (!copy) return undefined;
  const objects = evaluator.settle(evaluator.evaluate(copy.of, fn, context), context);
  const isCopied = (value: Value): boolean =>
    value.kind === 'record'
      ? !value.entries.has(name)
      : value.kind === 'instance' && !indexOf(evaluator.program, value.class).methods.has(name);
  if (!objects.some(isCopied)) return undefined;
  const props: Properties = new Map(copy.changes.map((one) => [one.name, [{ expr: one.value, fn, context }]]));
  return objects.map((value) => (isCopied(value) ? setOn(value, props, new Map()) : value));
}
