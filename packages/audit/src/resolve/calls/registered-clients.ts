import type { CallExpr, Expr, Param } from '../../outline/outline.ts';
import type { Evaluator } from '../evaluator.ts';
import { lookUpType } from '../names/names.ts';
import { calleeValues } from './calls.ts';
import { constructorsOf } from './overloads.ts';
import { siteFor } from './sites.ts';
import type { ClassInfo, FunctionInfo, Placed, PlacedBind, Program } from '../program/program.ts';
import { type Context, emptyContext, enter } from '../context.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Properties, type Thunk, wholeText } from '../values.ts';

/**
 * A client that a container makes and fills with what a function sets on it, for a class or under a name:
 * `services.AddHttpClient<Api>(c => c.BaseAddress = …)`, `services.AddHttpClient("api", c => …)`.
 */
export interface Registration {
  readonly call: CallExpr;
  readonly fn: FunctionInfo;
  readonly context: Context; // the call of the function around it, where that says for whom
  readonly types: readonly NamedType[]; // that it is for
  readonly type: string; // of the client: `HttpClient`
  readonly set: readonly PlacedBind[];
}

/** A type by its name, where that stands. */
type NamedType = Readonly<{ name: string; fn: FunctionInfo }>;

const registers = /^Add(\w*Client)$/;
const longest = 12; // calls that are chained to a registration
const known = new WeakMap<Program, readonly Registration[]>();

/** All of them; `set` is what the functions set that set the client up. */
export function registrationsOf(evaluator: Evaluator): readonly Registration[] {
  const { program } = evaluator;
  const found =
    known.get(program) ??
    program.calls.flatMap(({ expr, fn }): readonly Registration[] => {
      const type = expr.callee.kind === 'member' ? registers.exec(expr.callee.name)?.[1] : undefined;
      if (type === undefined) return [];
      return waysTo(evaluator, { expr, fn }).map(({ context, types }) => {
        const set = setUpBy(evaluator, { expr, fn }, context);
        return { call: expr, fn, context, types, type, set };
      });
    });
  known.set(program, found);
  return found;
}

type Way = Readonly<{ context: Context; types: readonly NamedType[] }>;

const furthest = 3; // functions in each other that hand a type on

/**
 * For whom a call registers a client: once for each caller of the function around it, where that says so by a type parameter, a name
 * or a function: `services.AddApi<Users>("users/")`. What the caller passes beside it is of that client alone.
 */
function waysTo(evaluator: Evaluator, { expr, fn }: Placed<CallExpr>): readonly Way[] {
  const written = expr.types?.at(-1);
  const own = written === undefined ? [] : [{ name: bare(written), fn }];
  return waysFrom(evaluator, { expr, fn }, own);
}

/** Once for each caller of the function around the call, where that has a part in it. */
function waysFrom(
  evaluator: Evaluator,
  { expr, fn }: Placed<CallExpr>,
  types: readonly NamedType[],
  depth = 0,
): readonly Way[] {
  const callers = depth < furthest && isLeftToCallers(expr, fn) ? callersOf(evaluator, fn) : [];
  // Where nobody calls it, nobody says more.
  if (callers.length === 0) return [{ context: emptyContext, types: types.filter((one) => !isTypeParamOf(one)) }];
  return callers.flatMap((caller) => {
    const meant = types.flatMap((one) => (isTypeParamOf(one) ? argumentFor(one, caller) : [one]));
    return waysFrom(evaluator, caller, meant, depth + 1).map(({ context, types: named }) => {
      const site = siteFor(caller.expr, caller.fn, context, undefined, { kind: 'function', fn });
      return { context: enter(fn, site, context), types: named };
    });
  });
}

/** What tells for whom it is comes from outside the function. */
const isLeftToCallers = ({ types = [], args }: CallExpr, { params, outline }: FunctionInfo): boolean =>
  types.some((type) => outline?.typeParams?.includes(bare(type)) ?? false) ||
  args.some(({ value }) => value.kind === 'name' && params.some(({ name }) => name === value.name));

const isTypeParamOf = ({ name, fn }: NamedType): boolean => fn.outline?.typeParams?.includes(name) ?? false;

function argumentFor({ name, fn }: NamedType, caller: Placed<CallExpr>): readonly NamedType[] {
  const type = caller.expr.types?.[fn.outline?.typeParams?.indexOf(name) ?? -1];
  return type === undefined ? [] : [{ name: bare(type), fn: caller.fn }];
}

function callersOf(evaluator: Evaluator, fn: FunctionInfo): readonly Placed<CallExpr>[] {
  const named = fn.name === '' ? [] : (callsByName(evaluator.program).get(fn.name) ?? []);
  // Of an object that nobody knows it is an extension that is called: `builder.Services.AddApi<Users>()`.
  const isExtension = fn.params[0]?.isReceiver ?? false;
  return named.filter(({ expr, fn: caller }) => {
    const callees = calleeValues(evaluator, expr, caller, emptyContext).filter(({ kind }) => kind === 'function');
    return callees.length === 0 ? isExtension : callees.some((one) => one.kind === 'function' && one.fn === fn);
  });
}

const callsByName = rememberingEach((program: Program) =>
  Map.groupBy(program.calls, ({ expr: { callee } }) => writtenName(callee)),
);

/** What the functions set that the call, or one chained to it, is handed: on whichever of their parameters. */
export function setUpBy(
  evaluator: Evaluator,
  placed: Placed<CallExpr>,
  context: Context = emptyContext,
): readonly PlacedBind[] {
  const { program } = evaluator;
  const chain: Placed<CallExpr>[] = [];
  for (let next: Placed<CallExpr> | undefined = placed; next && chain.length < longest;) {
    chain.push(next);
    next = program.uses.chainedOn(next.expr);
  }
  const functions = chain.flatMap(({ expr, fn }) =>
    expr.args.flatMap(({ value }) =>
      /^(?:function|name|member)$/.test(value.kind)
        ? evaluator.evaluate(value, fn, context).flatMap((one) => (one.kind === 'function' ? [one.fn] : []))
        : [],
    ),
  );
  return functions.flatMap((fn) => setOnParams(evaluator, fn, fn.params));
}

const deepest = 2; // functions that hand on what is to be set up

/** What is set on what a function is handed, also by one that it hands it on to: `c => Configure(c, section)`. */
function setOnParams(
  evaluator: Evaluator,
  fn: FunctionInfo,
  params: readonly Param[],
  depth = 0,
): readonly PlacedBind[] {
  const { program } = evaluator;
  const own = params.flatMap(({ name }) => program.propertyBindsOf(fn, name));
  if (own.length > 0 || depth === deepest) return own;
  return program.uses.bareCallsIn(fn).flatMap(({ expr }) => {
    const at = expr.args.findIndex(
      ({ value }) => value.kind === 'name' && params.some(({ name }) => name === value.name),
    );
    if (at < 0) return [];
    return evaluator.evaluate(expr.callee, fn).flatMap((value) => {
      const param = value.kind === 'function' ? value.fn.params[at] : undefined;
      return value.kind === 'function' && param ? setOnParams(evaluator, value.fn, [param], depth + 1) : [];
    });
  });
}

/** A construction, with the calls that it is made in. */
export type Made = Placed<CallExpr> & Readonly<{ context: Context }>;

/** The constructions that containers run, written out: `new Api(http: new HttpClient { BaseAddress = … })`. */
export function registeredConstructions(evaluator: Evaluator): readonly Made[] {
  return registrationsOf(evaluator).flatMap(({ types, type, set, context }): readonly Made[] => {
    const [first] = set;
    if (!first) return [];
    return types.flatMap(({ name, fn: where }) =>
      lookUpType(evaluator, name, where).flatMap((value) => {
        const param = value.kind === 'class' ? paramOfType(value.class, type) : undefined;
        return param === undefined ? [] : [{ expr: construction(name, param, type, set), fn: first.fn, context }];
      }),
    );
  });
}

const bare = (type: string): string => type.replace(/<.*/s, '').split('.').at(-1) ?? type;

const paramOfType = (type: ClassInfo, wanted: string): string | undefined =>
  constructorsOf(type)
    .flatMap(({ params }) => params)
    .find((param) => bare(param.type ?? '') === wanted)?.name;

function construction(name: string, param: string, client: string, set: readonly PlacedBind[]): CallExpr {
  const at = set[0]?.bind.at ?? { start: 0, end: 0 };
  const entries = set.flatMap(({ bind: { target, value, at: where } }) =>
    target.kind === 'member' && value ? [{ key: target.name, value, at: where }] : [],
  );
  const made = (type: string, args: CallExpr['args']): CallExpr => ({
    kind: 'call',
    callee: { kind: 'name', name: type, at },
    args,
    isNew: true,
    at,
  });
  return made(name, [{ name: param, value: made(client, [{ value: { kind: 'record', entries, at } }]) }]);
}

/** What is set on the client that a factory gives under this name: `factory.CreateClient("api")`. */
export function setOnClient(evaluator: Evaluator, { expr, fn, context }: Thunk): Properties {
  const found = new Map<string, readonly Thunk[]>();
  if (expr.kind !== 'call' || expr.callee.kind !== 'member' || expr.callee.name !== 'CreateClient') return found;
  const [asked] = expr.args;
  if (!asked) return found;
  const textsOf = (value: Expr, where: Thunk): readonly string[] =>
    evaluator.evaluate(value, where.fn, where.context).flatMap((one) => wholeText(one) ?? []);
  const names = new Set(textsOf(asked.value, { expr, fn, context }));
  for (const { call, fn: where, context: around, set } of registrationsOf(evaluator)) {
    const [own] = call.args;
    if (!own || !textsOf(own.value, { expr: call, fn: where, context: around }).some((name) => names.has(name)))
      continue;
    for (const { bind, fn: inside } of set)
      if (bind.target.kind === 'member' && bind.value)
        found.set(bind.target.name, [{ expr: bind.value, fn: inside, context: around }]);
  }
  return found;
}
