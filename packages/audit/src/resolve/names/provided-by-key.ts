import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Context, emptyContext } from '../context.ts';
import { settingsForKey } from '../configuration/registered-settings.ts';
import { askedOfKoin } from '../configuration/koin.ts';
import { leavesOut } from '../doubts.ts';
import type { Evaluator } from '../evaluator.ts';
import { callsOfJavaScript, hasJavaScript } from '../program/javascript-calls.ts';
import type { FunctionInfo, Placed, Program } from '../program/program.ts';
import { asObject, unknown, type Value, wholeText } from '../values.ts';

/**
 * `app.provide('api', client)`, `provide(apiKey, client)` in a component of Vue; `{ provide: API, useValue: client }` and
 * `{ provide: 'API', useFactory: () => client }` of Angular and NestJS.
 */
type Provided = Readonly<{ key: Expr; value: Expr; fn: FunctionInfo }>;

const providedIn = rememberingEach((program: Program): readonly Provided[] => [
  ...(hasJavaScript(program) ? program.records.flatMap((record) => providersIn(program, record)) : []),
  ...callsOfJavaScript(program).flatMap(({ expr: { callee, args }, fn }): readonly Provided[] => {
    const [key, value] = args;
    const isIt = writtenName(callee) === 'provide' && args.length === 2;
    return isIt && key && value && isKey(key.value) ? [{ key: key.value, value: value.value, fn }] : [];
  }),
]);

/**
 * @see https://angular.dev/guide/di/defining-dependency-providers
 * @see https://docs.nestjs.com/fundamentals/custom-providers
 */
function providersIn(program: Program, { expr, fn }: Placed<Extract<Expr, { kind: 'record' }>>): readonly Provided[] {
  const valueOf = (name: string): Expr | undefined => expr.entries.find(({ key }) => key === name)?.value;
  const key = fn.file.language === 'javascript' ? valueOf('provide') : undefined;
  if (!key || !isKey(key)) return [];
  const value = valueOf('useValue');
  if (value) return [{ key, value, fn }];
  return givenBy(program, valueOf('useFactory')).map((given) => ({ key, value: given.expr, fn: given.fn }));
}

/** What a function that is written out gives. */
function givenBy(program: Program, maker: Expr | undefined): readonly Placed[] {
  const fn = maker?.kind === 'function' ? program.functionOf(maker.fn) : undefined;
  return fn ? program.given.returnsOf(fn).map((expr) => ({ expr, fn })) : [];
}

/** A text, or a symbol that has a name. */
const isKey = ({ kind }: Expr): boolean => kind === 'text' || kind === 'name' || kind === 'member';

/**
 * What `inject('api')` gives: what was provided under the key. Where several provide it, which of them is above the component nobody can
 * tell. In Kotlin what Koin hands over. Undefined of other calls.
 *
 * @see https://vuejs.org/guide/components/provide-inject.html
 */
export function injectedByKey(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (fn.file.language === 'kotlin') return askedOfKoin(evaluator, call, fn, context);
  if (fn.file.language !== 'javascript') return undefined;
  const { callee, args } = call;
  const [key] = args;
  if (!key || callee.kind !== 'name' || callee.name !== 'inject' || !isKey(key.value)) return undefined;
  return providedFor(evaluator, key.value, fn, context) ?? objectAsked(evaluator, key.value, fn);
}

/** What was provided for the key, else what the token itself is made with. */
function providedFor(
  evaluator: Evaluator,
  key: Expr,
  fn: FunctionInfo,
  context: Context = emptyContext,
): readonly Value[] | undefined {
  const settings = settingsForKey(evaluator, key, fn);
  if (settings) return settings;
  const all = providedIn(evaluator.program);
  const asked = all.length > 0 ? keysOf(evaluator, key, fn, context) : [];
  const found = all.filter((one) => keysOf(evaluator, one.key, one.fn).some((name) => asked.includes(name)));
  if (found.length === 0) return madeByToken(evaluator, key, fn);
  if (found.length > 1 && leavesOut(evaluator, 'default')) return [unknown('inject')];
  return found.flatMap((one) => evaluator.evaluate(one.value, one.fn));
}

/** `new InjectionToken('base', { factory: () => 'https://…' })` */
function madeByToken(evaluator: Evaluator, key: Expr, fn: FunctionInfo): readonly Value[] | undefined {
  const made = evaluator.evaluate(key, fn).flatMap((value) => {
    const call = value.kind === 'external' && value.path.includes('InjectionToken') ? value.call?.expr : undefined;
    const options = call?.kind === 'call' ? call.args[1]?.value : undefined;
    const factory = options?.kind === 'record' ? options.entries.find((entry) => entry.key === 'factory') : undefined;
    return givenBy(evaluator.program, factory?.value);
  });
  return made.length > 0 ? made.flatMap((one) => evaluator.evaluate(one.expr, one.fn)) : undefined;
}

/** Angular's `inject(HttpClient)`: an object of the class. */
function objectAsked(evaluator: Evaluator, key: Expr, fn: FunctionInfo): readonly Value[] | undefined {
  const objects = evaluator
    .evaluate(key, fn)
    .filter((value) => value.kind === 'external' && value.module.startsWith('@angular/') && value.path.length === 1)
    .map((value) => asObject(value));
  return objects.length > 0 ? objects : undefined;
}

/** `constructor(@Inject(API) private api: Api)`: nothing of other annotations. */
export const injectedByAnnotation = (
  evaluator: Evaluator,
  { callee, args }: CallExpr,
  fn: FunctionInfo,
): readonly Value[] => {
  const [key] = args;
  const isIt = fn.file.language === 'javascript' && writtenName(callee) === 'Inject' && key && isKey(key.value);
  return isIt ? (providedFor(evaluator, key.value, fn) ?? []) : [];
};

/** The text, or where the symbol or token was made. */
const keysOf = (
  evaluator: Evaluator,
  key: Expr,
  fn: FunctionInfo,
  context: Context = emptyContext,
): readonly string[] =>
  evaluator.evaluate(key, fn, context).flatMap((value) => {
    const made =
      value.kind === 'external' && /^(?:Symbol|InjectionToken)$/.test(value.path[0] ?? '') ? value.call : undefined;
    return (made ? `${made.fn.file.file}:${made.expr.at.start}` : wholeText(value)) ?? [];
  });

/**
 * What those name who are handed what was provided.
 *
 * @param holds - is it about the value that is asked?
 */
export const namesOfProvided = (
  program: Program,
  holds: (expr: Expr, fn: FunctionInfo) => boolean,
): readonly string[] => (providedIn(program).some(({ value, fn }) => holds(value, fn)) ? ['inject', 'Inject'] : []);
