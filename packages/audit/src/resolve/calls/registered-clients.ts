import type { CallExpr, Expr, Param } from '../../outline/outline.ts';
import type { Evaluator } from '../evaluator.ts';
import { lookUpType } from '../names/names.ts';
import { constructorsOf } from './overloads.ts';
import type { ClassInfo, FunctionInfo, Placed, PlacedBind, Program } from '../program/program.ts';
import type { Properties, Thunk } from '../values.ts';
import { emptyContext } from '../context.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { wholeText } from '../values.ts';

/**
 * A client that a container makes and fills with what a function sets on it, for a class or under a name:
 * `services.AddHttpClient<Api>(c => c.BaseAddress = …)`, `services.AddHttpClient("api", c => …)`.
 */
export interface Registration {
  readonly call: CallExpr;
  readonly fn: FunctionInfo;
  readonly type: string; // of the client: `HttpClient`
  readonly set: readonly PlacedBind[];
}

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
      return type === undefined ? [] : [{ call: expr, fn, type, set: setUpBy(evaluator, { expr, fn }) }];
    });
  known.set(program, found);
  return found;
}

/** What the functions set that the call, or one chained to it, is handed: on whichever of their parameters. */
export function setUpBy(evaluator: Evaluator, placed: Placed<CallExpr>): readonly PlacedBind[] {
  const { program } = evaluator;
  const chain: Placed<CallExpr>[] = [];
  for (let next: Placed<CallExpr> | undefined = placed; next && chain.length < longest;) {
    chain.push(next);
    next = program.uses.chainedOn(next.expr);
  }
  const functions = chain.flatMap(({ expr, fn }) =>
    expr.args.flatMap(({ value }) =>
      /^(?:function|name|member)$/.test(value.kind)
        ? evaluator.evaluate(value, fn).flatMap((one) => (one.kind === 'function' ? [one.fn] : []))
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

/** The constructions that containers run, written out: `new Api(http: new HttpClient { BaseAddress = … })`. */
export function registeredConstructions(evaluator: Evaluator): readonly Placed<CallExpr>[] {
  return registrationsOf(evaluator).flatMap(({ call, fn, type, set }): readonly Placed<CallExpr>[] => {
    const [first] = set;
    const written = call.types?.at(-1);
    if (!first || written === undefined) return [];
    return typesMeant(evaluator.program, bare(written), fn).flatMap(({ name, fn: where }) =>
      lookUpType(evaluator, name, where).flatMap((value) => {
        const param = value.kind === 'class' ? paramOfType(value.class, type) : undefined;
        return param === undefined ? [] : [{ expr: construction(name, param, type, set), fn: first.fn }];
      }),
    );
  });
}

/** The type of that name; of a type parameter, those that the function around it is called with: `services.AddApi<Users>()`. */
function typesMeant(
  program: Program,
  name: string,
  fn: FunctionInfo,
): readonly Readonly<{ name: string; fn: FunctionInfo }>[] {
  const at = fn.outline?.typeParams?.indexOf(name) ?? -1;
  if (at < 0) return [{ name, fn }];
  return (typedCalls(program).get(fn.name) ?? []).flatMap(({ expr, fn: caller }) => {
    const type = expr.types?.[at];
    return type === undefined || (caller.outline?.typeParams?.includes(type) ?? false)
      ? []
      : [{ name: bare(type), fn: caller }];
  });
}

/** Calls with type arguments by the name of what they call. */
const typedCalls = rememberingEach((program: Program) =>
  Map.groupBy(
    program.calls.filter(({ expr: { types } }) => types !== undefined && types.length > 0),
    ({ expr: { callee } }) => writtenName(callee),
  ),
);

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
  for (const { call, fn: where, set } of registrationsOf(evaluator)) {
    const [own] = call.args;
    if (!own || !textsOf(own.value, { expr: call, fn: where, context: emptyContext }).some((name) => names.has(name)))
      continue;
    for (const { bind, fn: inside } of set)
      if (bind.target.kind === 'member' && bind.value)
        found.set(bind.target.name, [{ expr: bind.value, fn: inside, context: emptyContext }]);
  }
  return found;
}
