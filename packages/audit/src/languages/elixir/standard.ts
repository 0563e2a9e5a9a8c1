import type { Argument, Entry, Expr, Range } from '../../outline/outline.ts';
import { callAt, indexed, memberAt, nameAt } from '../expression-parts.ts';
import { concatenation } from '../syntax.ts';

// Functions of the standard library take what they are about as their first argument. They are lowered to what they are in
// languages with methods: `String.replace(text, a, b)` is `text.replace(a, b)`, `Map.get(map, :a)` is `map.a`.

type Rewrite = (args: readonly Expr[], at: Range, name: string) => Expr | undefined;

const method =
  (written?: string): Rewrite =>
  ([first, ...rest], at, name) =>
    first && callAt(memberAt(first, written ?? name, at), rest, at);

const itself: Rewrite = ([first]) => first;
const asText: Rewrite = ([first], at) => first && { kind: 'concat', parts: [first], at };
const record = (entries: readonly Entry[], at: Range): Expr => ({ kind: 'record', entries, at });
const spreadEntry = (value: Expr): Entry => ({ key: '...', value, at: value.at });
const entry = (key: Expr, value: Expr, at: Range): Entry => ({ key: key.kind === 'text' ? key.value : key, value, at });
const text = (value: string, at: Range): Expr => ({ kind: 'text', value, at });

/** The first of them that is there. */
const orElse = (value: Expr, fallback: Expr | undefined, at: Range): Expr =>
  fallback ? { kind: 'choice', options: [value, resultOf(fallback)], isDefault: true, at } : value;

/** `fn -> value end` is asked for its value. */
function resultOf(expr: Expr): Expr {
  const [only] = expr.kind === 'function' && expr.fn.body.length === 1 ? expr.fn.body : [];
  return only?.kind === 'return' && only.value ? only.value : expr;
}

const found = (value: Expr, at: Range): Expr => ({ kind: 'list', items: [text('ok', at), value], at });

const get: Rewrite = ([map, key, fallback], at) => map && key && orElse(indexed(map, key, at), fallback, at);
const fetch: Rewrite = ([map, key], at) => map && key && found(indexed(map, key, at), at);
const pop: Rewrite = ([map, key, fallback], at) =>
  map && key && { kind: 'list', items: [orElse(indexed(map, key, at), fallback, at), map], at };
const put: Rewrite = ([map, key, value], at) => {
  if (!map || !key || !value) return undefined;
  // `URI.parse(address) |> Map.put(:query, query)`
  if (map.kind === 'concat' && key.kind === 'text' && key.value === 'query')
    return concatenation([map, text('?', at), value], at);
  return record([spreadEntry(map), entry(key, value, at)], at);
};
const putNew: Rewrite = ([map, key, value], at) =>
  map && key && value && record([entry(key, resultOf(value), at), spreadEntry(map)], at);
const merge: Rewrite = ([map, other, ...rest], at) =>
  map && other && rest.length === 0 ? record([spreadEntry(map), spreadEntry(other)], at) : undefined;

const ofMaps: Readonly<Record<string, Rewrite>> = {
  get,
  get_lazy: get,
  fetch,
  'fetch!': ([map, key], at) => map && key && indexed(map, key, at),
  pop,
  'pop!': pop,
  put,
  replace: put,
  'replace!': put,
  put_new: putNew,
  put_new_lazy: putNew,
  merge,
  update: itself,
  'update!': itself,
  take: itself,
  drop: itself,
  delete: itself,
  to_list: itself,
  new: itself,
  from_struct: itself,
  keys: method(),
  values: method(),
};

const list = (items: readonly Expr[], at: Range): Expr => ({ kind: 'list', items, at });
const spread = (value: Expr): Expr => ({ kind: 'spread', value, at: value.at });
const place = (value: string, at: Range): Expr => ({ kind: 'literal', value, at });

const ofLists: Readonly<Record<string, Rewrite>> = {
  map: method(),
  each: method(),
  flat_map: method('flatMap'),
  join: ([first, separator], at) => first && callAt(memberAt(first, 'join', at), [separator ?? text('', at)], at),
  map_join: ([first, ...rest], at) => {
    const by = rest.at(-1);
    const separator = rest.length > 1 ? rest[0] : undefined;
    if (!first || !by) return undefined;
    const mapped = callAt(memberAt(first, 'map', at), [by], at);
    return callAt(memberAt(mapped, 'join', at), [separator ?? text('', at)], at);
  },
  concat: (lists, at) => (lists.length > 1 ? list(lists.map(spread), at) : undefined),
  at: ([first, index], at) => first && index && indexed(first, index, at),
  into: ([first, into, by], at) => first && into && (by ? callAt(memberAt(first, 'map', at), [by], at) : first),
  reduce: ([first, start, by], at) => {
    if (!first || !start || !by) return undefined;
    const folded = callAt(memberAt(first, 'reduce', at), [turnedRound(by), start], at);
    if (!setsUpSecond(by)) return folded;
    return { kind: 'choice', options: [start, { kind: 'other', children: [folded], at }], at };
  },
  first: ([first], at) => first && indexed(first, place('0', at), at),
  wrap: itself,
  flatten: itself,
  uniq: itself,
  sort: itself,
  reverse: itself,
  to_list: itself,
  reject: method(),
  filter: method(),
  compact: itself,
};

/** Elixir's function takes the item first and what was gathered second. */
const turnedRound = (expr: Expr): Expr =>
  expr.kind === 'function' ? { ...expr, fn: { ...expr.fn, params: expr.fn.params.toReversed() } } : expr;

/** `fn {type, module}, client -> put_serializer(client, type, module) end`: what was gathered stays what it is. */
function setsUpSecond(expr: Expr): boolean {
  const [only] = expr.kind === 'function' && expr.fn.body.length > 0 ? expr.fn.body.slice(-1) : [];
  if (expr.kind !== 'function' || only?.kind !== 'return' || only.value?.kind !== 'call') return false;
  const { callee } = only.value;
  return callee.kind === 'member' && callee.object.kind === 'name' && callee.object.name === expr.fn.params[1]?.name;
}

const joinPath: Rewrite = ([first, ...rest], at) => {
  const parts = first?.kind === 'list' && rest.length === 0 ? first.items : first ? [first, ...rest] : [];
  const [base, ...segments] = parts;
  return base && callAt(memberAt(base, 'JoinPath', at), segments, at);
};

/** A setting by its application and key; under the key stands what configuration says. */
const setting = (args: readonly Expr[], at: Range): Expr | undefined => {
  const [application, key] = args.map(nameIn);
  if (application === undefined || key === undefined) return undefined;
  return callAt(memberAt(nameAt('Application.config', at), 'get', at), [text(`${application}.${key}`, at)], at);
};

const nameIn = (expr: Expr): string | undefined =>
  expr.kind === 'text' ? expr.value : expr.kind === 'name' && /^[A-Z]/.test(expr.name) ? expr.name : undefined;

const settingOr: Rewrite = (args, at) => {
  const value = setting(args, at);
  return value && orElse(value, args[2], at);
};

const variable: Rewrite = (args, at) => callAt(nameAt('getenv', at), args, at);

const written: Rewrite = ([first], at) => first && callAt(memberAt(nameAt('JSON', at), 'stringify', at), [first], at);
const asJson: Readonly<Record<string, Rewrite>> = {
  'encode!': written,
  encode_to_iodata: written,
  'encode_to_iodata!': written,
  encode: (args, at, name) => {
    const value = written(args, at, name);
    return value && found(value, at);
  },
};

/**
 * `GenServer.call(server, {:get, path})` runs `handle_call` of the server's module, which is the one around unless it is named, and
 * gives what that replies. The state is what the server began with.
 */
const handledBy =
  (handler: string, replies: boolean): Rewrite =>
  ([server, message], at) => {
    if (!server || !message) return undefined;
    const module = server.kind === 'name' && /^[A-Z]/.test(server.name) ? server : nameAt('this', at);
    const nothing: Expr = { kind: 'other', children: [], at };
    const state = indexed(callAt(memberAt(module, 'init', at), [nothing], at), place('1', at), at);
    const handled = callAt(memberAt(module, handler, at), [message, ...(replies ? [nothing] : []), state], at);
    return replies ? indexed(handled, place('1', at), at) : handled;
  };

const ofServers: Readonly<Record<string, Rewrite>> = {
  call: handledBy('handle_call', true),
  cast: handledBy('handle_cast', false),
};

const ofKernel: Readonly<Record<string, Rewrite>> = {
  unquote: itself,
  to_string: asText,
  to_charlist: asText,
  // oxlint-disable-next-line unicorn/no-thenable -- a function's name; nothing waits for a table
  then: ([first, by], at) => first && by && callAt(by, [first], at),
  elem: ([first, index], at) => first && index && indexed(first, index, at),
  hd: ([first], at) => first && indexed(first, place('0', at), at),
  apply: ([module, name, args], at) =>
    module && name && args && callAt(indexed(module, name, at), args.kind === 'list' ? args.items : [spread(args)], at),
  get_in: ([first, keys], at) =>
    keys?.kind === 'list' ? keys.items.reduce((object, key) => indexed(object, key, at), first as Expr) : undefined,
  '<>': (parts, at) => concatenation(parts, at),
  '++': (lists, at) => list(lists.map(spread), at),
};

const byModule: ReadonlyMap<string, Readonly<Record<string, Rewrite>>> = new Map<
  string,
  Readonly<Record<string, Rewrite>>
>([
  ['Kernel', ofKernel],
  ['Map', ofMaps],
  ['Keyword', ofMaps],
  ['Access', { get }],
  ['GenServer', ofServers],
  ['WebSockex', { cast: ofServers.cast ?? itself }],
  ['Process', { send: handledBy('handle_info', false), send_after: handledBy('handle_info', false) }],
  ['Enum', ofLists],
  ['Stream', ofLists],
  ['List', ofLists],
  [
    'String',
    {
      to_atom: itself,
      to_existing_atom: itself,
      to_charlist: itself,
      to_string: asText,
      ...Object.fromEntries(
        ['replace', 'split', 'trim', 'upcase', 'downcase', 'capitalize', 'slice'].map((name) => [name, method()]),
      ),
      trim_leading: method('trim'),
      trim_trailing: method('trim'),
      replace_prefix: method('replace'),
      replace_suffix: method('replace'),
    },
  ],
  ...['Atom', 'Integer', 'Float', 'List', 'Kernel', 'String.Chars'].map(
    (name): [string, Readonly<Record<string, Rewrite>>] => [
      name,
      { ...(name === 'List' ? ofLists : name === 'Kernel' ? ofKernel : {}), to_string: asText, to_charlist: asText },
    ],
  ),
  [
    'URI',
    {
      parse: asText,
      'new!': asText,
      to_string: itself,
      encode: itself,
      encode_www_form: itself,
      decode: itself,
      decode_www_form: itself,
      merge: method(),
      append_path: joinPath,
      append_query: ([first, query], at) => first && query && concatenation([first, text('?', at), query], at),
    },
  ],
  ['Path', { join: joinPath }],
  [
    'IO',
    {
      inspect: itself,
      iodata_to_binary: ([first], at) => (first?.kind === 'list' ? concatenation(first.items, at) : first),
    },
  ],
  [
    'Application',
    {
      get_env: settingOr,
      compile_env: settingOr,
      'compile_env!': settingOr,
      'fetch_env!': settingOr,
      fetch_env: (args, at) => {
        const value = setting(args, at);
        return value && found(value, at);
      },
    },
  ],
  [
    'System',
    {
      get_env: variable,
      'fetch_env!': variable,
      fetch_env: (args, at) => found(callAt(nameAt('getenv', at), args, at), at),
    },
  ],
  ...['Jason', 'Poison', 'JSON', 'JSX', 'Phoenix.json_library'].map(
    (name): [string, Readonly<Record<string, Rewrite>>] => [name, asJson],
  ),
]);

/** The same in other words, of a function of the standard library; undefined of all others. */
export function ofStandard(module: string, callee: Expr, args: readonly Argument[], at: Range): Expr | undefined {
  if (callee.kind !== 'name' && callee.kind !== 'member') return undefined;
  const table = byModule.get(module);
  if (!table || !Object.hasOwn(table, callee.name)) return undefined;
  return table[callee.name]?.(
    args.map(({ value }) => value),
    at,
    callee.name,
  );
}
