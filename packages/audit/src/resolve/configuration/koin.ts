import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { calleeValues } from '../calls/calls.ts';
import { constructorFor } from '../calls/overloads.ts';
import { type Context, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FileInfo, FunctionInfo, Placed, Program } from '../program/program.ts';
import { type Value, wholeText } from '../values.ts';

/** A block that makes what a container hands out, by its type, and the qualifier that tells it from others of that type. */
type Definition = Readonly<{ made: readonly Placed[]; type: string | undefined; qualifier: string }>;

const defines = /^(?:single|factory|scoped|viewModel)$/;
const asks = /^(?:get|inject|getOrNull|injectOrNull)$/;

/**
 * What Koin hands over: `get<Retrofit>(named("api"))` is what the one block gives that is registered for this type and qualifier,
 * `single(named("api")) { Retrofit.Builder()… }`. An argument that is asked for without a type has that of its parameter. Where several
 * blocks fit, nobody can tell. Undefined of other calls.
 *
 * @see https://insert-koin.io/docs/reference/koin-core/definitions
 */
export function askedOfKoin(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (!asks.test(writtenName(call.callee)) || !usesKoin(fn.file)) return undefined;
  const all = definitionsIn(evaluator);
  const qualifier = all.length > 0 ? qualifierOf(evaluator, call, fn, context) : undefined;
  if (qualifier === undefined) return undefined;
  const type = call.types?.[0] ?? typeWanted(evaluator, call);
  const isOfType = (one: Definition): boolean =>
    type === undefined ? qualifier !== '' : one.type === simpleName(type);
  const [only, ...others] = all.filter((one) => one.qualifier === qualifier && isOfType(one));
  if (!only || others.length > 0) return undefined;
  const values = only.made.flatMap(({ expr, fn: block }) => evaluator.evaluate(expr, block));
  return values.length > 0 ? values : undefined;
}

const usesKoin = rememberingEach(
  ({ language, outline }: FileInfo): boolean =>
    language === 'kotlin' && outline.imports.some(({ module }) => module.startsWith('org.koin.')),
);

const definitionsIn = rememberingEach((evaluator: Evaluator): readonly Definition[] =>
  evaluator.program.calls.flatMap(({ expr, fn }): readonly Definition[] => {
    if (!defines.test(writtenName(expr.callee)) || !usesKoin(fn.file)) return [];
    const last = expr.args.at(-1)?.value;
    const block = last?.kind === 'function' ? evaluator.program.functionOf(last.fn) : undefined;
    const qualifier = block && qualifierOf(evaluator, expr, fn, emptyContext);
    if (!block || qualifier === undefined) return [];
    const made = evaluator.program.given.returnsOf(block).map((one) => ({ expr: one, fn: block }));
    const [first] = made;
    const type = expr.types?.[0] ?? (first && typeMade(evaluator, first));
    return [{ made, type: type === undefined ? undefined : simpleName(type), qualifier }];
  }),
);

/** `named("api")`, `named<Api>()`: what it says; empty where there is none. Undefined where nobody knows what it says. */
function qualifierOf(evaluator: Evaluator, { args }: CallExpr, fn: FunctionInfo, context: Context): string | undefined {
  const found = args.find(
    ({ name, value }) => name === 'qualifier' || !/^(?:function|literal)$/.test(value.kind),
  )?.value;
  if (!found) return '';
  if (found.kind !== 'call' || !/^(?:named|qualifier|StringQualifier)$/.test(writtenName(found.callee)))
    return undefined;
  const [text] = found.args;
  if (!text) return found.types?.[0];
  const [value, ...others] = evaluator.evaluate(text.value, fn, context);
  return value && others.length === 0 ? wholeText(value) : undefined;
}

const deepest = 3; // functions that give what another makes

/** `Retrofit.Builder().baseUrl(base).build()` makes a `Retrofit`; what a function makes its return type says. */
function typeMade(evaluator: Evaluator, { expr, fn }: Placed, depth = 0): string | undefined {
  const root = rootOf(expr);
  if (/^[A-Z]/.test(root?.name ?? '')) return root?.name;
  if (expr.kind !== 'call' || depth > deepest) return undefined;
  for (const value of calleeValues(evaluator, expr, fn, emptyContext)) {
    if (value.kind !== 'function') continue;
    if (value.fn.outline?.returnType !== undefined) return value.fn.outline.returnType;
    const [given] = evaluator.program.given.returnsOf(value.fn);
    if (given) return typeMade(evaluator, { expr: given, fn: value.fn }, depth + 1);
  }
  return undefined;
}

function rootOf(expr: Expr): Extract<Expr, { kind: 'name' }> | undefined {
  let part = expr;
  while (part.kind === 'call' || part.kind === 'member') part = part.kind === 'call' ? part.callee : part.object;
  return part.kind === 'name' ? part : undefined;
}

/** `single { Users(get()) }`: what the parameter is declared with. */
function typeWanted(evaluator: Evaluator, asked: CallExpr): string | undefined {
  const place = argumentsAsked(evaluator.program).get(asked);
  if (!place) return undefined;
  const { call, fn, index } = place;
  for (const value of calleeValues(evaluator, call, fn, emptyContext)) {
    const called = value.kind === 'function' ? value.fn : value.kind === 'class' && constructorFor(value.class, call);
    const { name } = call.args[index] ?? {};
    const param =
      called && (name === undefined ? called.params[index] : called.params.find((one) => one.name === name));
    if (param) return param.type;
  }
  return undefined;
}

type Place = Readonly<{ call: CallExpr; fn: FunctionInfo; index: number }>;

const argumentsAsked = rememberingEach(({ calls }: Program): ReadonlyMap<Expr, Place> => {
  const found = new Map<Expr, Place>();
  for (const { expr: call, fn } of calls)
    if (usesKoin(fn.file))
      for (const [index, { value }] of call.args.entries())
        if (value.kind === 'call' && asks.test(writtenName(value.callee))) found.set(value, { call, fn, index });
  return found;
});

const simpleName = (type: string): string =>
  type
    .replace(/[<?].*$/s, '')
    .split('.')
    .at(-1) ?? type;
