import type { CallExpr, Expr, FunctionOutline, Statement } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';

type Bind = Extract<Statement, { kind: 'bind' }>;
type Text = Extract<Expr, { kind: 'text' }>;

const mostNames = 12; // of members that one loop makes
const longest = 40; // statements of one of the functions

/**
 * Members that a loop through written names makes, each as if it were written out: `for (const verb of ['get', 'put'])
 * Api.prototype[verb] = function …`, `['get', 'put'].forEach((verb) => { api[verb] = … })`, and Python's `setattr(Api, verb, …)`.
 */
export function membersWrittenOut(
  statement: Statement,
  bodies: readonly (readonly Statement[])[],
  isOfClass: boolean,
): WrittenOut {
  if (isOfClass && isOfMethods(statement)) return { binds: [], isWhole: true };
  const loop =
    statement.kind === 'expr' && statement.value.kind === 'call' ? loopThrough(statement.value, bodies) : undefined;
  if (!loop) {
    const binds = loopNames(statement).flatMap((name) => madeBy(statement, name, textsOf(name, bodies)));
    return { binds, isWhole: statement.kind === 'bind' && binds.length > 0 };
  }
  const made = loop.body.map((inner) => madeBy(inner, loop.name, loop.texts));
  return { binds: made.flat(), isWhole: made.every((binds) => binds.length > 0) };
}

/** `isWhole`: nothing else is left of the statement: what stands in it is no function by itself. */
type WrittenOut = Readonly<{ binds: readonly Bind[]; isWhole: boolean }>;

/** Ruby's `%i[get put].each { |verb| define_method(verb) { |path| … } }` and `define_method(:get) { |path| … }`. */
export function methodsWrittenOut(statement: Statement): readonly FunctionOutline[] {
  const call = callIn(statement);
  const loop = call && loopThrough(call, []);
  if (loop)
    return loop.body.flatMap((inner) => loop.texts.flatMap((text) => definedBy(callIn(inner), loop.name, text)));
  return definedBy(call, '', undefined);
}

/** Nothing but such methods is in it: what their blocks do they do as methods. */
function isOfMethods(statement: Statement): boolean {
  const call = callIn(statement);
  const loop = call && loopThrough(call, []);
  return loop
    ? loop.body.every((inner) => loop.texts.every((text) => definedBy(callIn(inner), loop.name, text).length > 0))
    : definedBy(call, '', undefined).length > 0;
}

/** What a block ends with is what it gives. */
const callIn = (statement: Statement): CallExpr | undefined =>
  (statement.kind === 'expr' || statement.kind === 'return') && statement.value?.kind === 'call'
    ? statement.value
    : undefined;

function definedBy(call: CallExpr | undefined, name: string, text: Text | undefined): readonly FunctionOutline[] {
  if (call?.callee.kind !== 'name' || call.callee.name !== 'define_method') return [];
  const [key, block] = call.args.map(({ value }) => value);
  if (!key || block?.kind !== 'function' || block.fn.body.length > longest) return [];
  const named = text ? keyWith(key, name, text) : key.kind === 'text' ? key.value : undefined;
  if (named === undefined) return [];
  return [{ ...(text ? withText(block.fn, name, text) : block.fn), name: named }];
}

type Loop = Readonly<{ name: string; texts: readonly Text[]; body: readonly Statement[] }>;

function loopThrough({ callee, args }: CallExpr, bodies: readonly (readonly Statement[])[]): Loop | undefined {
  const block = args.at(-1)?.value;
  if (callee.kind !== 'member' || !/^(?:forEach|each|for_each)$/.test(callee.name) || block?.kind !== 'function')
    return undefined;
  const name = block.fn.params[0]?.name;
  const texts = textsIn(callee.object, bodies);
  return name === undefined || texts.length === 0 ? undefined : { name, texts, body: block.fn.body };
}

/** The names by which a statement may tell a member: those in its key. */
function loopNames(statement: Statement): readonly string[] {
  const key = keyOf(statement);
  const name = key && nameIn(key);
  return name === undefined ? [] : [name];
}

function keyOf(statement: Statement): Expr | undefined {
  if (statement.kind === 'bind')
    return statement.target.kind === 'index' && statement.value?.kind === 'function' ? statement.target.key : undefined;
  const call = callIn(statement);
  return call && writtenName(call.callee) === 'setattr' ? call.args[1]?.value : undefined;
}

/** `verb`, `verb.toLowerCase()` */
function nameIn(key: Expr): string | undefined {
  if (key.kind === 'name') return key.name;
  const isChanged = key.kind === 'call' && key.args.length === 0 && key.callee.kind === 'member';
  return isChanged && key.callee.kind === 'member' && key.callee.object.kind === 'name'
    ? key.callee.object.name
    : undefined;
}

function keyWith(key: Expr, name: string, { value }: Text): string | undefined {
  if (nameIn(key) !== name) return undefined;
  if (key.kind === 'name') return value;
  const change = key.kind === 'call' ? writtenName(key.callee) : '';
  if (/^(?:toLowerCase|lower|downcase|ToLower)$/.test(change)) return value.toLowerCase();
  return /^(?:to_s|to_sym|toString)$/.test(change) ? value : undefined;
}

function madeBy(statement: Statement, name: string, texts: readonly Text[]): readonly Bind[] {
  const key = keyOf(statement);
  if (!key) return [];
  const call = callIn(statement);
  const [object, value] =
    statement.kind === 'bind' && statement.target.kind === 'index'
      ? [statement.target.object, statement.value]
      : [call?.args[0]?.value, call?.args[2]?.value];
  if (!object || value?.kind !== 'function' || value.fn.body.length > longest) return [];
  return texts.flatMap((text): Bind[] => {
    const member = keyWith(key, name, text);
    if (member === undefined) return [];
    const { at, arms } = statement;
    const target: Expr = { kind: 'member', object, name: member, at };
    const fn: Expr = { kind: 'function', fn: withText(value.fn, name, text), at: value.at };
    return [{ kind: 'bind', target, value: fn, operator: '=', isDeclaration: false, at, arms }];
  });
}

/** What a loop's variable is one after the other, where that is written. */
const textsOf = (name: string, bodies: readonly (readonly Statement[])[]): readonly Text[] =>
  bodies
    .flatMap((body) => bindsIn(body).get(name) ?? [])
    .flatMap(({ value }) => (value?.kind === 'index' ? textsIn(value.object, bodies) : []))
    .slice(0, mostNames);

function textsIn(list: Expr, bodies: readonly (readonly Statement[])[]): readonly Text[] {
  const named = list.kind === 'name' ? bodies.flatMap((body) => bindsIn(body).get(list.name) ?? [])[0]?.value : list;
  const items = named?.kind === 'list' ? named.items : [];
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item] : []));
  return texts.length === items.length ? texts.slice(0, mostNames) : [];
}

const bindsIn = rememberingEach((body: readonly Statement[]): ReadonlyMap<string, readonly Bind[]> => {
  const found = new Map<string, Bind[]>();
  for (const one of body) if (one.kind === 'bind' && one.target.kind === 'name') push(found, one.target.name, one);
  return found;
});

/** The function with a text wherever it has the name of the loop's variable; a parameter or variable of that name is another. */
function withText(fn: FunctionOutline, name: string, text: Text): FunctionOutline {
  if (fn.params.some((param) => param.name === name) || bindsIn(fn.body).has(name)) return fn;
  const copy = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map((one) => copy(one));
    if (typeof part !== 'object' || part === null) return part;
    if ('kind' in part && part.kind === 'name' && 'name' in part && part.name === name) return text;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, key === 'at' ? value : copy(value)]));
  };
  return copy(fn) as FunctionOutline;
}
