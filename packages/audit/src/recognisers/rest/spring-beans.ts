import { ownerOf } from '../../resolve/program/method-around.ts';
import type { CallExpr, Expr } from '../../outline/outline.ts';
import { calledFirst, writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { constructorsOf } from '../../resolve/calls/overloads.ts';
import { emptyContext } from '../../resolve/context.ts';
import { indexOf } from '../../resolve/program/class-index.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { rootNameOf } from '../../resolve/program/root-name.ts';
import type { Thunk } from '../../resolve/values.ts';

/** Clients of Spring, which a container makes once under the name of the method that says how. */
const clients = ['RestTemplate', 'WebClient', 'RestClient'] as const;
type Client = (typeof clients)[number];

/** A method that makes a client, and what the client's addresses begin with. */
type Bean = Readonly<{ names: readonly string[]; isPrimary: boolean; bases: readonly Placed[] }>;

export const clientOfSpring = (path: readonly string[]): Client | undefined =>
  clients.find((one) => path.includes(one));

/**
 * `@Bean WebClient mixer(WebClient.Builder builder) { return builder.baseUrl(base).build(); }`: where it is the one bean of the type,
 * where its name is that of the field or parameter, or where a qualifier names it.
 */
export function beanBases(program: Program, type: Client, call: CallExpr, fn: FunctionInfo): readonly Thunk[] {
  const beans = beansIn(program).get(type) ?? [];
  const { names, qualifiers } = beans.length > 0 ? injectionOf(program, call, fn) : nobody;
  const [bean, ...others] = chosen(beans, names, qualifiers);
  return bean && others.length === 0 ? bean.bases.map((base) => ({ ...base, context: emptyContext })) : [];
}

function chosen(beans: readonly Bean[], names: ReadonlySet<string>, qualifiers: ReadonlySet<string>): readonly Bean[] {
  const called = (by: ReadonlySet<string>): readonly Bean[] =>
    beans.filter((one) => one.names.some((name) => by.has(name)));
  if (qualifiers.size > 0) return called(qualifiers);
  if (beans.length < 2) return beans;
  const primary = beans.filter(({ isPrimary }) => isPrimary);
  return primary.length > 0 ? primary : called(names);
}

type Injection = Readonly<Record<'names' | 'qualifiers', ReadonlySet<string>>>;
const nobody: Injection = { names: new Set(), qualifiers: new Set() };

/** Under which names a client is asked for: of the field, and of the constructor's parameter that is put there. */
function injectionOf(program: Program, { callee }: CallExpr, fn: FunctionInfo): Injection {
  const name = fieldIn(callee);
  const owner = ownerOf(fn);
  if (name === undefined || !owner) return nobody;
  const { fields, assignments } = indexOf(program, owner);
  const given = (assignments.get(name) ?? []).flatMap(({ bind: { value } }) =>
    value?.kind === 'name' ? [value.name] : [],
  );
  const names = new Set([name, ...given]);
  const params = [...constructorsOf(owner), ...owner.methods]
    .flatMap((method) => method.params)
    .filter((param) => names.has(param.name));
  const annotations = [...(fields.get(name) ?? []), ...params].flatMap((one) => one.annotations ?? []);
  return { names, qualifiers: new Set(annotations.flatMap((one) => (isQualifier(one) ? namesIn(one) : []))) };
}

/** `client` of `this.client.get().uri`. */
function fieldIn(callee: Expr): string | undefined {
  let found: Expr = callee;
  for (let expr: Expr = callee; ;) {
    if (expr.kind === 'name') return expr.name === 'this' ? writtenName(found) : expr.name;
    found = expr;
    if (expr.kind !== 'member' && expr.kind !== 'call') return undefined;
    expr = expr.kind === 'member' ? expr.object : expr.callee;
  }
}

const isQualifier = ({ callee }: CallExpr): boolean => /^(?:Qualifier|Named|Resource)$/.test(writtenName(callee));
const namesIn = ({ args }: CallExpr): readonly string[] =>
  args.flatMap(({ name, value }) =>
    /^(?:name|value)$/.test(name ?? 'value')
      ? [value, ...(value.kind === 'list' ? value.items : [])].flatMap((one) =>
          one.kind === 'text' ? [one.value] : [],
        )
      : [],
  );

const beansIn = rememberingEach((program: Program): ReadonlyMap<Client, readonly Bean[]> => {
  const bases = basesByFunction(program);
  const found = new Map<Client, Bean[]>();
  for (const fn of bases.keys()) {
    const annotations = fn.outline?.annotations ?? [];
    const type = typeOf(program, fn);
    if (!type) continue;
    const named = annotations.flatMap((one) =>
      /^(?:Bean|Qualifier)$/.test(writtenName(one.callee)) ? namesIn(one) : [],
    );
    push(found, type, {
      names: named.length > 0 ? named : [fn.name],
      isPrimary: annotations.some(({ callee }) => writtenName(callee) === 'Primary'),
      bases: bases.get(fn) ?? [],
    });
  }
  return found;
});

const isBean = ({ outline }: FunctionInfo): boolean =>
  outline?.annotations.some(({ callee }) => writtenName(callee) === 'Bean') === true;

/** The type that is written, or that what it gives begins with. */
function typeOf({ given }: Program, fn: FunctionInfo): Client | undefined {
  const written = fn.outline?.returnType;
  const last = written?.replace(/<.*/s, '').split('.').at(-1);
  if (written !== undefined) return clients.find((one) => one === last);
  const [first] = given.returnsOf(fn);
  const root = first && (rootNameOf(first) ?? writtenName(calledFirst(first)));
  return clients.find((one) => root === one || root === `${one}Builder`);
}

/** Of every bean, those that set nothing too. */
function basesByFunction(program: Program): ReadonlyMap<FunctionInfo, readonly Placed[]> {
  const found = new Map<FunctionInfo, Placed[]>();
  for (const fn of program.functions) if (isBean(fn)) found.set(fn, []);
  if (found.size === 0) return found;
  for (const { expr, fn } of program.calls) {
    const [first] = expr.args;
    // A block that sets the client up is of the bean too.
    if (first && setsBase(expr))
      for (let around: FunctionInfo | undefined = fn; around; around = around.outer)
        found.get(around)?.push({ expr: first.value, fn });
  }
  return found;
}

/**
 * `RequestEntity.get("/teams/{id}", id)`: only a `RestTemplate` that has a root can send a path alone. Where the program sets one root,
 * it is that.
 */
export function rootOfRequests(program: Program): readonly Thunk[] {
  const [root, ...others] = rootsIn(program);
  return root && others.length === 0 ? [{ ...root, context: emptyContext }] : [];
}

const rootsIn = rememberingEach((program: Program): readonly Placed[] =>
  program.calls.flatMap(({ expr, fn }) => {
    const [first] = expr.args;
    return first && setsRoot(expr) ? [{ expr: first.value, fn }] : [];
  }),
);

/** `rootUri(base)` and `baseUri(base)` of a `RestTemplateBuilder`, `new DefaultUriBuilderFactory(base)`. */
const setsRoot = ({ callee }: CallExpr): boolean =>
  /^(?:rootUri|baseUri|DefaultUriBuilderFactory|RootUriTemplateHandler)$/.test(writtenName(callee));

/** That, `baseUrl(base)`, `WebClient.create(base)`. */
const setsBase = (call: CallExpr): boolean => setsRoot(call) || setsBaseUrl(call);

const setsBaseUrl = ({ callee }: CallExpr): boolean =>
  writtenName(callee) === 'baseUrl' ||
  (callee.kind === 'member' && callee.name === 'create' && /^(?:Web|Rest)Client$/.test(writtenName(callee.object)));
