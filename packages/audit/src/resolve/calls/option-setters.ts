import type { CallExpr, Expr, Range, Statement } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';

type Bind = Extract<Statement, { kind: 'bind' }>;

/** The property by which an option says that it makes the request one of this verb, unless a verb is named. */
export const impliedVerb = (verb: string): string => `verb:${verb}`;

// https://curl.se/libcurl/c/curl_easy_setopt.html
const options: ReadonlyMap<string, string> = new Map([
  ['URL', 'url'],
  ['CUSTOMREQUEST', 'method'],
  ['HTTPHEADER', 'headers'],
  ...['POST', 'POSTFIELDS', 'COPYPOSTFIELDS', 'HTTPPOST', 'MIMEPOST'].map(
    (name) => [name, impliedVerb('POST')] as const,
  ),
  ...['PUT', 'UPLOAD'].map((name) => [name, impliedVerb('PUT')] as const),
  ['NOBODY', impliedVerb('HEAD')],
  ['HTTPGET', impliedVerb('GET')],
]);

const isOff = (value: Expr): boolean => value.kind === 'literal' && /^(?:0|0L|false|null|nil|NULL)$/i.test(value.value);

/**
 * Calls that set options of a handle, as libcurl's in every language: `curl_setopt($c, CURLOPT_URL, $url)` is an assignment to a
 * property of `$c`. What other options say of the verb is a property too. Many options at once may stand in a variable of the
 * function, whose statements are `body`.
 */
export function optionsSetBy(call: CallExpr, body: readonly Statement[]): readonly Bind[] {
  const name = writtenName(call.callee);
  const part = setsPart.exec(name)?.[1]?.toLowerCase();
  if (part !== undefined) return partSetBy(call, part);
  if (setsBase.test(name)) return baseSetBy(call);
  const named = setsNamed.exec(name)?.[1];
  if (named !== undefined) return optionSetBy(call, named);
  if (!/setopt(?:_array)?$/i.test(name)) return [];
  const isMethod = call.callee.kind === 'member' && call.args.length < 3;
  const written = isMethod && call.callee.kind === 'member' ? call.callee.object : call.args[0]?.value;
  const handle = written && ownedBy(written);
  const [option, value] = call.args.slice(isMethod ? 0 : 1).map((argument) => argument.value);
  if (!handle || !option) return [];
  const many = option.kind === 'name' && !value ? valueIn(body, option.name, call.at.start) : option;
  const set: readonly Setting[] =
    many?.kind === 'record'
      ? many.entries.map((entry) => ({ key: entry.key, value: entry.value, at: call.at }))
      : value
        ? [{ key: option, value, at: call.at }]
        : [];
  const added = option.kind === 'name' && !value ? addedTo(body, option.name, call.at.start) : [];
  return [...set, ...added].flatMap(({ key, value: given, at }): Bind[] => {
    const property = options.get(optionName(key));
    if (property === undefined || isOff(given)) return [];
    const target: Expr = { kind: 'member', object: handle, name: property, at: given.at };
    return [{ kind: 'bind', target, value: given, operator: '=', isDeclaration: false, at, arms: [] }];
  });
}

/** Lua's `handle:setopt_customrequest('PUT')`: the option is in the name. */
const setsNamed = /^setopt_([a-z]+)$/;

function optionSetBy({ callee, args: [value], at }: CallExpr, name: string): readonly Bind[] {
  const property = options.get(name.toUpperCase());
  if (callee.kind !== 'member' || property === undefined || (value && isOff(value.value))) return [];
  const target: Expr = { kind: 'member', object: callee.object, name: property, at };
  const given: Expr = value?.value ?? { kind: 'literal', value: 'true', at };
  return [{ kind: 'bind', target, value: given, operator: '=', isDeclaration: false, at, arms: [] }];
}

/** The verb that a step of a chain sets by an option: `easy:setopt(curl.OPT_CUSTOMREQUEST, 'PUT')`, `easy:setopt_postfields(body)`. */
export function verbOfOption({ callee, args: [first, second], at }: CallExpr): Expr | undefined {
  if (callee.kind !== 'member') return undefined;
  const named = setsNamed.exec(callee.name)?.[1];
  if (named === undefined && (callee.name !== 'setopt' || !first || !second)) return undefined;
  const property = options.get(named?.toUpperCase() ?? (first ? optionName(first.value) : ''));
  const value = named === undefined ? second?.value : first?.value;
  if (property === 'method') return value;
  return property && isImplied.test(property) && !(value && isOff(value))
    ? { kind: 'text', value: property.replace(isImplied, ''), at }
    : undefined;
}

const isImplied = /^verb:/;

/** The verb that an option in a table implies: `curl.easy{ url = url, postfields = body }`. */
export const verbImplied = (key: string): string | undefined => {
  const property = options.get(key.toUpperCase());
  return property && isImplied.test(property) ? property.replace(isImplied, '') : undefined;
};

/** `curl.get()`: the handle that C++'s `std::unique_ptr` holds. */
const ownedBy = (handle: Expr): Expr =>
  handle.kind === 'call' &&
  handle.args.length === 0 &&
  handle.callee.kind === 'member' &&
  handle.callee.name === 'get' &&
  handle.callee.object.kind === 'name'
    ? handle.callee.object
    : handle;

type Setting = Readonly<{ key: Expr | string; value: Expr; at: Range }>;

/** `$options[CURLOPT_POST] = true` */
const addedTo = (body: readonly Statement[], name: string, before: number): readonly Setting[] =>
  body.flatMap((one): Setting[] => {
    if (one.kind !== 'bind' || one.at.start > before || !one.value) return [];
    const { target, value, at } = one;
    if (target.kind !== 'index' || target.object.kind !== 'name' || target.object.name !== name) return [];
    return [{ key: target.key, value, at }];
  });

/** What a variable was given last before a place. */
function valueIn(body: readonly Statement[], name: string, before: number): Expr | undefined {
  const given = body.findLast(
    (one) => one.kind === 'bind' && one.at.start < before && one.target.kind === 'name' && one.target.name === name,
  );
  return given?.kind === 'bind' ? given.value : undefined;
}

/** Rust's `url.set_path(path)` and `url.set_host(host)`, Apache's `builder.setScheme("https").setHost(host).setPath(path)`. */
const setsPart = /^set(?:_(?=path|host$))?(Scheme|Host|Path|path|host)$/;

function partSetBy({ callee, args: [part, ...more], at }: CallExpr, name: string): readonly Bind[] {
  if (callee.kind !== 'member' || !part || more.length > 0) return [];
  let { object } = callee;
  while (object.kind === 'call' && object.callee.kind === 'member' && setsPart.test(object.callee.name))
    object = object.callee.object;
  const target: Expr = { kind: 'member', object, name, at };
  return [{ kind: 'bind', target, value: part.value, operator: '=', isDeclaration: false, at, arms: [] }];
}

const setsBase = /^set_?(?:base|host|root)_?ur[li]$/i;
const setsUp = /^(?:set|add|with|enable|disable)/i;

/** Go's `client.SetTimeout(3).SetBaseURL(root)`: what sets up a client gives it back. */
function baseSetBy({ callee, args: [base, ...more], at }: CallExpr): readonly Bind[] {
  if (callee.kind !== 'member' || !base || more.length > 0) return [];
  let { object } = callee;
  while (object.kind === 'call' && object.callee.kind === 'member' && setsUp.test(object.callee.name))
    object = object.callee.object;
  if (object.kind !== 'name' && object.kind !== 'member') return [];
  const target: Expr = { kind: 'member', object, name: 'baseUrl', at };
  return [{ kind: 'bind', target, value: base.value, operator: '=', isDeclaration: false, at, arms: [] }];
}

/** `CURLOPT_URL`, `curl.OPT_URL`, `Curl::URL`. */
function optionName(key: Expr | string): string {
  const written = typeof key === 'string' ? key : writtenName(key);
  return written.replace(/^(?:CURL)?OPT_/, '');
}
