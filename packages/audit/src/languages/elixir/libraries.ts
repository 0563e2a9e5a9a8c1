import type { Argument, CallExpr, Expr, FunctionOutline, Import, Range } from '../../outline/outline.ts';
import { callAt, memberAt, nameAt } from '../expression-parts.ts';

// What clients of HTTP are told in Elixir's own way: the client stands first among the arguments, a client is a list of what stands
// between, the address stands in a row beside its headers.

const isVerb = /^(?:get|post|put|patch|delete|head|options|request)$/;
const hasBody = /^(?:post|put|patch)$/;

type Rewrite = (args: readonly Expr[], name: string, call: CallExpr) => CallExpr | undefined;

const argumentsFrom = (values: readonly Expr[]): readonly Argument[] => values.map((value) => ({ value }));

/** `Client.get(client, path)` is `client.get(path)`. */
const onFirst = ([client, ...rest]: readonly Expr[], name: string, call: CallExpr): CallExpr | undefined =>
  client && { ...call, callee: memberAt(client, name, call.callee.at), args: argumentsFrom(rest) };

const isText = (expr: Expr | undefined): boolean => expr?.kind === 'text' || expr?.kind === 'concat';

const isOption = /^(?:headers|query|opts)$/;

/** Options of a request, and no body of it. */
const isOptions = (expr: Expr | undefined): boolean =>
  expr?.kind === 'record' && expr.entries.every(({ key }) => typeof key === 'string' && isOption.test(key));

/** `Tesla.get(client, path)` beside `Tesla.get(address)`, each also with a body or options. */
const tesla: Rewrite = (args, name, call) => {
  const [first, second] = args;
  if (isText(first) || !second) return undefined;
  const given = isOptions(args.at(-1)) ? args.slice(0, -1) : args;
  const isOfClient = isText(second) || name === 'request' || given.length > (hasBody.test(name) ? 2 : 1);
  return isOfClient ? onFirst(args, name, call) : undefined;
};

/** `Req.get(client, url: path)` and `Req.get(address)`: where the first is no text, either may be meant. */
const req: Rewrite = (args, name, call) => {
  const [written, ...others] = args;
  const first = written && changedClient(written);
  if (!first || isText(first) || first.kind === 'record') return undefined;
  if (first !== written) return req([first, ...others], name, call);
  if (name === 'merge') return onFirst(args, 'with', call);
  return { ...call, callee: memberAt(first, name, call.callee.at), args: argumentsFrom(args) };
};

/** `%{client | method: :put}` is `Req.merge(client, method: :put)`. */
function changedClient(expr: Expr): Expr {
  const [first, ...entries] = expr.kind === 'record' ? expr.entries : [];
  if (first?.key !== '...' || first.value.kind === 'record') return expr;
  const { at } = expr;
  return callAt(memberAt(first.value, 'with', at), [{ kind: 'record', entries, at }], at);
}

/** `Finch.build(:get, address)`: whatever sends it has only its name then. */
const finch: Rewrite = (args, name, call) =>
  name === 'build' && args.length > 1 && call.callee.kind === 'member'
    ? { ...call, callee: { ...call.callee, name: 'request' } }
    : undefined;

/** `:httpc.request(:get, {address, headers}, [], [])` */
const httpc: Rewrite = ([verb, request, ...rest], name, call) =>
  name === 'request' && verb && request?.kind === 'list'
    ? { ...call, args: argumentsFrom([verb, ...request.items, ...rest]) }
    : undefined;

const byModule: ReadonlyMap<string, Rewrite> = new Map([
  ['OAuth2.Client', (args, name, call) => (name === 'new' ? undefined : onFirst(args, name, call))],
  ['Tesla', tesla],
  ['Req', req],
  ['Finch', finch],
  ['httpc', httpc],
]);

const isClient =
  /^(?:HTTPoison|HTTPotion|Tesla|Req|Mojito|Finch|OAuth2\.Client|OAuth2\.Request|Assent\.\w+|hackney|httpc|ibrowse|gun)$/;

/** A call of a library in the form that others have. `get!` is `get` that raises. */
export function ofLibrary(module: string, call: CallExpr): CallExpr {
  const { callee, args } = call;
  if (callee.kind !== 'member' || !isClient.test(module)) return call;
  const name = callee.name.replace(/!$/, '');
  const named = {
    ...call,
    callee: { ...callee, name, at: { ...callee.at, end: callee.at.end - (callee.name.length - name.length) } },
  };
  const values = args.map(({ value }) => value);
  return byModule.get(module)?.(values, name, named) ?? named;
}

export const baseAddress = 'Tesla.Middleware.BaseUrl';

const isBaseAddress = (expr: Expr | undefined): boolean => expr?.kind === 'name' && expr.name === baseAddress;

/** `{Tesla.Middleware.BaseUrl, address}` among what stands between is an option of that name. */
export const middleware = (expr: Expr): Expr => {
  const [name, value] = expr.kind === 'list' ? expr.items : [];
  if (!value || !isBaseAddress(name)) return expr;
  return { kind: 'record', entries: [{ key: 'base_url', value, at: expr.at }], at: expr.at };
};

const strategies = 'Ueberauth.Strategy.';

/** `mixer: {Ueberauth.Strategy.Mixer, [default_scope: "…"]}`: the library is told its options, as by a call of it. */
export function strategy(expr: Expr, imports: Import[]): Expr {
  const [name, options] = expr.kind === 'list' ? expr.items : [];
  if (name?.kind !== 'name' || !name.name.startsWith(strategies) || !options) return expr;
  imports.push({ module: name.name, name: '*', alias: name.name, at: name.at });
  return callAt(name, [options], expr.at);
}

/**
 * Functions that modules import: `plug Tesla.Middleware.BaseUrl, address` in the body of one, `client |> put_header(name, value)`.
 *
 * @param isOfTesla - a module that uses Tesla and says no base address: `client |> get(path)`
 */
export function ofImported(call: CallExpr, isOfTesla: boolean): CallExpr {
  const { callee, args, at } = call;
  if (callee.kind !== 'name') return call;
  const [first, second] = args.map(({ value }) => value);
  if (isRoute(call)) return { ...call, callee: nameAt('route', callee.at) };
  if (callee.name === 'plug' && second && isBaseAddress(first))
    return callAt(nameAt('base_url', callee.at), [second], at);
  const values = args.map(({ value }) => value);
  const named = second && setsUpClient.test(callee.name) ? onFirst(values, callee.name, call) : undefined;
  return named ?? (isOfTesla && isVerb.test(callee.name) ? tesla(values, callee.name, call) : undefined) ?? call;
}

/** `get "/users", UserController, :index` and `post "/users" do … end`: what a router of the program answers. */
const isRoute = ({ callee, args }: CallExpr): boolean => {
  if (callee.kind !== 'name' || !isVerb.test(callee.name)) return false;
  const second = args[1]?.value;
  return args.at(-1)?.isBlock === true || (second?.kind === 'name' && /^[A-Z]/.test(second.name));
};

// Of OAuth2.Client: each gives the client back.
const setsUpClient = /^(?:put_headers?|put_param|merge_params|put_serializer|basic_auth)$/;

const changesAddress = /^process_(?:request_)?url$/;

/** With `use HTTPoison.Base` a module says under which address its paths are: what `process_url` makes of none. */
export function baseOfModule(methods: readonly FunctionOutline[], at: Range): CallExpr | undefined {
  const own = methods.find(({ name }) => changesAddress.test(name ?? ''))?.name;
  const none: Expr = { kind: 'text', value: '', at };
  return own === undefined ? undefined : callAt(nameAt('base_url', at), [callAt(nameAt(own, at), [none], at)], at);
}
