import type { Node } from 'web-tree-sitter';
import type { Argument, CallExpr, Entry, Expr, Range } from '../../outline/outline.ts';
import { indexed, lowerInner, memberAt, nameAt, namedIn, slicedAt } from '../expression-parts.ts';
import { lowerExpr, type LowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';

/** `key: value` and `'key' => value` name an argument; under a computed key it is a record of its own. */
export function argumentsOf(list: Node | null, lowering: Lowering): Argument[] {
  return (list ? partsOf(list) : []).map((argument): Argument => {
    if (argument.type === 'block_argument') return { value: blockOf(argument, lowering), isBlock: true };
    if (argument.type !== 'pair') return { value: lowerExpr(argument, lowering) };
    const entry = entryOf(argument, lowering);
    if (typeof entry.key === 'string') return { name: entry.key, value: entry.value };
    return { value: { kind: 'record', entries: [entry], at: entry.at } };
  });
}

/** `&done` hands on a block by its name, `&` one that has none. */
const blockOf = (argument: Node, lowering: Lowering): Expr =>
  partsOf(argument).length > 0 ? lowerExpr(argument, lowering) : nameAt('&', rangeOf(argument));

function entryOf(pair: Node, lowering: Lowering): Entry {
  const [key, value] = [pair.childForFieldName('key'), pair.childForFieldName('value')];
  const at = rangeOf(pair);
  const name = key ? lowerExpr(key, lowering) : other(pair, []);
  const written = name.kind === 'text' ? name.value : undefined;
  // `{ x: }` is `{ x: x }`.
  return { key: written ?? name, value: value ? lowerExpr(value, lowering) : nameAt(written ?? '', at), at };
}

export const hash: LowerExpr = (node, lowering) => ({
  kind: 'record',
  entries: partsOf(node).flatMap((part): Entry[] => {
    if (part.type === 'pair') return [entryOf(part, lowering)];
    if (part.type !== 'hash_splat_argument') return [];
    return [{ key: '...', value: lowerInner(part, lowering), at: rangeOf(part) }];
  }),
  at: rangeOf(node),
});

/** `A.new(x)` makes an A, `new(x)` one of the class that the method is called on; `self.class` is its object's; every other call is one. */
export const call: LowerExpr = (node, lowering) => {
  const [receiver, method, block] = ['receiver', 'method', 'block'].map((name) => node.childForFieldName(name));
  const list = node.childForFieldName('arguments');
  const name = method ? sourceOf(lowering, method) : 'call';
  const at = rangeOf(node);
  const made = list ? undefined : functionMade(name, receiver ?? null, block ?? null, lowering);
  if (made) return made;
  const asked = receiver?.type === 'element_reference' ? askedResource(receiver, name, list, at, lowering) : undefined;
  if (asked) return asked;
  const object = receiver ? lowerExpr(receiver, lowering) : undefined;
  if (name === 'class' && object?.kind === 'name' && object.name === 'this')
    return lowering.owner === undefined ? nameAt('this', at) : memberAt(object, '#class', at);
  const given = argumentsOf(list, lowering);
  const [constant] = given;
  if (name === 'const_get' && object && constant?.value.kind === 'text')
    return memberAt(object, constant.value.value, at);
  const args = [
    ...(object && isWriter(object) && /^(?:generate|pretty_generate|dump)$/.test(name) ? asHash(given, at) : given),
    ...(block ? [{ value: lowerExpr(block, lowering), isBlock: true }] : []),
  ];
  const written = name === 'new' && object?.kind === 'name' && object.name === 'OpenStruct' ? asHash(args, at) : args;
  if (written !== args && written[0]) return written[0].value;
  if (name === 'new' && (object || lowering.owner !== undefined))
    return {
      kind: 'call',
      callee: object ? classAsked(object) : nameAt('this', at),
      args,
      isNew: true,
      at,
    };
  const isSent = /^(?:public_send|__send__)$/.test(name) || (name === 'send' && isSymbol(list, lowering));
  const sent = isSent ? sentByName(object, args, at) : undefined;
  if (sent) return sent;
  const end = method?.endIndex ?? node.endIndex;
  const callee: Expr = object
    ? memberAt(object, name, { start: node.startIndex, end })
    : nameAt(name === 'super' ? 'super' : name, method ? rangeOf(method) : at);
  return { kind: 'call', callee, args, isNew: false, at };
};

/**
 * `api.public_send(verb, path)` calls the method that is named first. A name that is put together sets a field as a rule, and an own
 * `send` may be handed anything but a symbol.
 */
function sentByName(object: Expr | undefined, args: readonly Argument[], at: Range): Expr | undefined {
  const [first, ...rest] = args;
  if (!first || first.name !== undefined || /^(?:concat|spread|function)$/.test(first.value.kind)) return undefined;
  const callee = namedIn(object ?? nameAt('this', at), first.value, at);
  return { kind: 'call', callee, args: rest, isNew: false, at };
}

/** `:get`, `verb.to_sym` */
function isSymbol(list: Node | null, lowering: Lowering): boolean {
  const first = list && partsOf(list)[0];
  return first?.type === 'simple_symbol' || (first?.type === 'call' && sourceOf(lowering, first).endsWith('.to_sym'));
}

/** `VERBS.fetch(verb).new`: the class that the hash has there, as of `VERBS[verb].new`. */
function classAsked(object: Expr): Expr {
  if (object.kind !== 'call' || object.callee.kind !== 'member' || object.callee.name !== 'fetch') return object;
  const [key, ...more] = object.args;
  return key && more.length === 0 ? indexed(object.callee.object, key.value, object.at) : object;
}

/** `resource['users/current'].get` of RestClient is `resource.get('users/current')`: no hash has such keys and methods. */
function askedResource(
  receiver: Node,
  name: string,
  list: Node | null,
  at: Range,
  lowering: Lowering,
): CallExpr | undefined {
  const [object, path, ...more] = partsOf(receiver);
  if (!object || path?.type !== 'string' || more.length > 0) return undefined;
  if (!/^(?:get|post|put|patch|delete|head)$/.test(name) || !/[\w}]\/[\w#]/.test(sourceOf(lowering, path)))
    return undefined;
  const callee = memberAt(lowerExpr(object, lowering), name, rangeOf(receiver));
  const args = [{ value: lowerExpr(path, lowering) }, ...argumentsOf(list, lowering)];
  return { kind: 'call', callee, args, isNew: false, at };
}

/** `lambda { |x| … }`, `proc do |x| … end`, `Proc.new { … }`: the block itself. */
function functionMade(name: string, receiver: Node | null, block: Node | null, lowering: Lowering): Expr | undefined {
  const isMaker = receiver ? name === 'new' && sourceOf(lowering, receiver) === 'Proc' : /^(?:lambda|proc)$/.test(name);
  return isMaker && block ? lowerExpr(block, lowering) : undefined;
}

const isWriter = (object: Expr): boolean =>
  'name' in object && /^(?:\w*JSON|MultiJson|Oj|Yajl|YAML)$/.test(object.name);

/** `JSON.generate(type: 'method', method: name)`: what is named is one hash, which becomes a text. */
const asHash = (args: readonly Argument[], at: Range): readonly Argument[] => {
  const entries = args.flatMap(({ name, value }): Entry[] =>
    name === undefined ? [] : [{ key: name, value, at: value.at }],
  );
  return entries.length > 0 && entries.length === args.length ? [{ value: { kind: 'record', entries, at } }] : args;
};

/** `a[:b]`, `a['b']`, `a[0]`, `a[key]`. A text and more calls a function: `deliver['msg', text]`. */
export const element: LowerExpr = (node, lowering) => {
  const [object, key, ...more] = partsOf(node);
  const target = object ? lowerExpr(object, lowering) : other(node, []);
  if (key?.type === 'string' && more.length > 0) {
    const args = [key, ...more].map((one) => ({ value: lowerExpr(one, lowering) }));
    return { kind: 'call', callee: memberAt(target, 'call', rangeOf(node)), args, isNew: false, at: rangeOf(node) };
  }
  if (key?.type === 'range') return slicedAt(target, sourceOf(lowering, key), rangeOf(node), true);
  return indexed(target, key ? lowerExpr(key, lowering) : other(node, []), rangeOf(node));
};
