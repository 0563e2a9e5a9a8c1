import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { ownerOf } from '../../resolve/program/method-around.ts';
import { folderOf, type FunctionInfo, type Placed, type Program } from '../../resolve/program/program.ts';
import type { ExternalValue, RecordValue, Thunk } from '../../resolve/values.ts';
import { baseKeys } from './class-bases.ts';
import { beanBases, clientOfSpring, rootOfRequests } from './spring-beans.ts';

/** What a client begins with that a container makes and hands to who asks for its type. */
export function containerBases(
  evaluator: Evaluator,
  { path }: ExternalValue,
  call: CallExpr,
  fn: FunctionInfo,
): readonly Thunk[] {
  if (path.includes('HttpService')) return registeredBases(evaluator, fn);
  if (path[0] === 'RequestEntity') return rootOfRequests(evaluator.program);
  const client = clientOfSpring(path);
  return client ? beanBases(evaluator.program, client, call, fn) : [];
}

/**
 * `HttpModule.register({ baseURL })` of NestJS: what every `HttpService` of the module begins with that imports it; where no module names
 * the class, what stands in its own folder before others.
 */
function registeredBases(evaluator: Evaluator, caller: FunctionInfo): readonly Thunk[] {
  const { program } = evaluator;
  const registered = registrationsIn(program);
  const owner = ownerOf(caller)?.name;
  const own = registered.filter((one) => owner !== undefined && providedBeside(program, one).includes(owner));
  const near = registered.filter(({ fn }) => folderOf(fn.file.file) === folderOf(caller.file.file));
  const meant = own.length > 0 ? own : near.length > 0 ? near : registered;
  return meant.flatMap(({ expr, fn }) =>
    expr.args.flatMap(({ value }) =>
      optionsIn(evaluator, value, fn).flatMap(({ entries }) =>
        [...entries].flatMap(([key, thunks]) => (baseKeys.test(key) ? thunks : [])),
      ),
    ),
  );
}

const registrationsIn = rememberingEach((program: Program) =>
  program.calls.filter(
    ({ expr: { callee } }) =>
      callee.kind === 'member' &&
      /^register(?:Async)?$/.test(callee.name) &&
      writtenName(callee.object) === 'HttpModule',
  ),
);

/** `@Module({ imports: [HttpModule.register(…)], providers: [Users], controllers: [Home] })`: the classes beside it. */
function providedBeside(program: Program, { expr: { at }, fn: { file } }: Placed<CallExpr>): readonly string[] {
  const isAround = (value: Expr): boolean => value.at.start <= at.start && value.at.end >= at.end;
  return program.classes
    .filter((type) => type.file === file)
    .flatMap(({ outline }) => outline.annotations)
    .flatMap(({ args }) =>
      args.flatMap(({ value }) => (value.kind === 'record' && isAround(value) ? value.entries : [])),
    )
    .filter(({ key }) => key === 'providers' || key === 'controllers')
    .flatMap(({ value }) => (value.kind === 'list' ? value.items.map((item) => writtenName(item)) : []));
}

/** The options themselves, or what `useFactory` gives of them. */
function optionsIn(evaluator: Evaluator, expr: Expr, fn: FunctionInfo): readonly RecordValue[] {
  const records = evaluator.evaluate(expr, fn).flatMap((value) => (value.kind === 'record' ? [value] : []));
  const made = records.flatMap(({ entries }) =>
    (entries.get('useFactory') ?? []).flatMap((thunk) => evaluator.force(thunk)),
  );
  const given = made.flatMap((value) =>
    value.kind === 'function'
      ? evaluator.program.given.returnsOf(value.fn).flatMap((one) => evaluator.evaluate(one, value.fn))
      : [],
  );
  return [...records, ...given.flatMap((value) => (value.kind === 'record' ? [value] : []))];
}

const registersObject = /^(?:Try)?Add(?:Singleton|Scoped|Transient)$/;

/** `services.AddSingleton<IRestClient>(_ => new RestClient(base))`: the object that .NET's container hands to who asks for its type. */
export function registeredObjects(evaluator: Evaluator, callee: ExternalValue): readonly ExternalValue[] {
  if (callee.file.language !== 'csharp') return [];
  let object: ExternalValue = callee;
  while (object.parent && object.path.length > 2) object = object.parent;
  // What the code makes itself has what it is made with.
  if (object.path.at(-1) !== 'new' || object.call) return [];
  const [only, ...others] = objectsRegistered(evaluator.program).filter(({ type }) => type === object.path.at(-2));
  if (!only || others.length > 0) return [];
  return evaluator.evaluate(only.made, only.fn).flatMap((value) => (value.kind === 'external' ? [value] : []));
}

type Registered = Readonly<{ type: string; made: CallExpr; fn: FunctionInfo }>;

const objectsRegistered = rememberingEach((program: Program): readonly Registered[] =>
  program.calls.flatMap(({ expr: { callee, types, args }, fn }): readonly Registered[] => {
    if (callee.kind !== 'member' || !registersObject.test(callee.name)) return [];
    return args
      .flatMap(({ value }) => madeBy(program, value, fn))
      .map((one) => ({
        ...one,
        type: types?.[0] ?? writtenName(one.made.callee),
      }));
  }),
);

/** The construction itself, or the one that a function gives. */
function madeBy(program: Program, value: Expr, fn: FunctionInfo): readonly Omit<Registered, 'type'>[] {
  if (value.kind === 'call') return value.isNew ? [{ made: value, fn }] : [];
  const inside = value.kind === 'function' ? program.functionOf(value.fn) : undefined;
  if (!inside) return [];
  return program.given
    .returnsOf(inside)
    .flatMap((made) => (made.kind === 'call' && made.isNew ? [{ made, fn: inside }] : []));
}
