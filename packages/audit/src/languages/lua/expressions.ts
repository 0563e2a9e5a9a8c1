import type { Node } from 'web-tree-sitter';
import type { Argument, Entry, Expr, Range } from '../../outline/outline.ts';
import { decodeEscapes } from '../escapes.ts';
import {
  indexed,
  lowerChoice,
  lowerCompare,
  lowerConcat,
  lowerField,
  lowerInner,
  lowerLiteral,
  memberAt,
} from '../expression-parts.ts';
import { lowerAll, lowerExpr, type LowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { lowerFunction } from './functions.ts';

const rules = { letters: 'nrtbfva', numbers: 10 } as const;

/** `"…"` and `'…'` with escapes, `[[…]]` and `[==[…]==]` without: a line break at their start is none of the text. */
const string: LowerExpr = (node, lowering) => {
  const content = node.childForFieldName('content');
  const [open] = node.children;
  const source = content ? sourceOf(lowering, content) : '';
  const isLong = open !== null && open !== undefined && sourceOf(lowering, open).startsWith('[');
  const value = isLong ? source.replace(/^\r?\n/, '') : decodeEscapes(source, rules);
  return { kind: 'text', value, at: rangeOf(node) };
};

const name: LowerExpr = (node, lowering) => {
  const text = sourceOf(lowering, node);
  return { kind: 'name', name: lowering.selves.includes(text) ? 'this' : text, at: rangeOf(node) };
};

const dotted = (node: Node, part: string, lowering: Lowering): Expr => {
  const field = node.childForFieldName(part);
  return memberAt(lowerField(node, 'table', lowering), field ? sourceOf(lowering, field) : '', rangeOf(node));
};

/** Lists count from one. */
const bracketed: LowerExpr = (node, lowering) => {
  const key = lowerField(node, 'field', lowering);
  const isPosition = key.kind === 'literal' && /^[1-9]\d*$/.test(key.value);
  return indexed(
    lowerField(node, 'table', lowering),
    isPosition ? { ...key, value: String(Number(key.value) - 1) } : key,
    rangeOf(node),
  );
};

const varargs: LowerExpr = (node) => ({
  kind: 'spread',
  value: { kind: 'name', name: '...', at: rangeOf(node) },
  at: rangeOf(node),
});

/** `setmetatable(t, M)` is what M holds, what M looks further in, and what t holds itself. */
function withMetatable(args: readonly Argument[], at: Range): Expr | undefined {
  const [own, meta] = args;
  if (!own || !meta) return undefined;
  const further = memberAt(meta.value, '__index', at);
  const entries = [further, meta.value, own.value].map((value): Entry => ({ key: '...', value, at }));
  return { kind: 'record', entries, at };
}

/** `Emitter:extend()`, `class("Chat", Emitter)`: libraries make a table for methods that has what the other one holds. */
function tableOfClass(callee: Expr, args: readonly Argument[], at: Range): Expr | undefined {
  const isOfName = callee.kind === 'name' && /^[cC]lass$/.test(callee.name);
  const base = callee.kind === 'member' && /^(?:extend|subclass|derive)$/.test(callee.name) ? callee.object : undefined;
  if (!isOfName && !(base?.kind === 'name' && /^[A-Z]/.test(base.name))) return undefined;
  const held = [...(base ? [base] : []), ...args.map(({ value }) => value)].filter(({ kind }) => kind !== 'text');
  return { kind: 'record', entries: held.map((value): Entry => ({ key: '...', value, at })), at };
}

/**
 * `o:m(a)` and `o.m(o, a)` are the same call; a function's first parameter `self` and the argument for it are left out
 * everywhere. `pcall(f, a)` calls `f(a)`.
 */
const call: LowerExpr = (node, lowering) => {
  const target = node.childForFieldName('name');
  const list = node.childForFieldName('arguments');
  const passed = list ? partsOf(list) : [];
  const isPassedOn = target !== null && /^x?pcall$/.test(sourceOf(lowering, target)) && passed.length > 0;
  const args = (isPassedOn ? passed.slice(1) : passed).map((argument): Argument => ({
    value: lowerExpr(argument, lowering),
  }));
  const callee = isPassedOn && passed[0] ? lowerExpr(passed[0], lowering) : lowerField(node, 'name', lowering);
  if (
    callee.kind === 'member' &&
    callee.name === 'remove' &&
    callee.object.kind === 'name' &&
    callee.object.name === 'table'
  )
    return takenFrom(args, node);
  const taken = takenApart(callee, args, rangeOf(node));
  if (taken) return taken;
  const isMeta = callee.kind === 'name' && callee.name === 'setmetatable';
  const merged = isMeta ? withMetatable(args, rangeOf(node)) : undefined;
  if (merged) return merged;
  const methods = tableOfClass(callee, args, rangeOf(node));
  if (methods) return methods;
  return {
    kind: 'call',
    callee,
    args: isItself(args[0], callee) ? args.slice(1) : args,
    isNew: false,
    at: rangeOf(node),
  };
};

/** `table.remove(list, 1)` takes from a list, as a method of it would. */
const takenFrom = ([list, ...places]: readonly Argument[], node: Node): Expr => {
  const at = rangeOf(node);
  const callee = memberAt(list?.value ?? other(node, []), 'remove', at);
  return { kind: 'call', callee, args: places, isNew: false, at };
};

/** `unpack(list)`, `table.unpack(list)`: its items; `select(2, ...)`: the second of what is passed. */
function takenApart(callee: Expr, [first, second]: readonly Argument[], at: Range): Expr | undefined {
  if (!('name' in callee) || !first) return undefined;
  if (callee.name === 'unpack' && !second) return { kind: 'spread', value: first.value, at };
  const isPlace = first.value.kind === 'literal' && /^[1-9]\d*$/.test(first.value.value);
  if (callee.name !== 'select' || !isPlace || second?.value.kind !== 'spread') return undefined;
  return indexed(second.value.value, { ...first.value, value: String(Number(first.value.value) - 1) }, at);
}

const isItself = (first: Argument | undefined, callee: Expr): boolean => {
  if (first?.value.kind !== 'name') return false;
  if (first.value.name === 'this') return true;
  return callee.kind === 'member' && callee.object.kind === 'name' && callee.object.name === first.value.name;
};

/** A list when nothing in it has a key, else a record; positions are its keys, counted from zero. */
const table: LowerExpr = (node, lowering) => {
  const fields = partsOf(node).filter(({ type }) => type === 'field');
  const at = rangeOf(node);
  if (fields.length > 0 && fields.every((field) => !field.childForFieldName('name')))
    return { kind: 'list', items: fields.map((field) => lowerField(field, 'value', lowering)), at };
  let position = 0;
  const entries = fields.map((field): Entry => {
    const value = lowerField(field, 'value', lowering);
    const key = field.childForFieldName('name');
    if (!key) return { key: String(position++), value, at: rangeOf(field) };
    const isComputed = field.children[0]?.type === '[';
    const lowered = isComputed ? lowerExpr(key, lowering) : undefined;
    const written = lowered?.kind === 'text' ? lowered.value : undefined;
    return { key: lowered ? (written ?? lowered) : sourceOf(lowering, key), value, at: rangeOf(field) };
  });
  return { kind: 'record', entries, at };
};

const binary: LowerExpr = (node, lowering) => {
  const operator = node.childForFieldName('operator')?.type ?? '';
  if (operator === '..') return lowerConcat(node, operator, lowering);
  if (operator === 'and' || operator === 'or') return lowerChoice(node, operator, operator === 'and', lowering);
  return /^(?:==|~=|<|>|<=|>=)$/.test(operator) ? lowerCompare(node, lowering) : lowerAll(node, lowering);
};

export const expressions: Readonly<Record<string, LowerExpr>> = {
  string,
  number: lowerLiteral,
  nil: lowerLiteral,
  true: lowerLiteral,
  false: lowerLiteral,
  identifier: name,
  dot_index_expression: (node, lowering) => dotted(node, 'field', lowering),
  method_index_expression: (node, lowering) => dotted(node, 'method', lowering),
  bracket_index_expression: bracketed,
  vararg_expression: varargs,
  function_call: call,
  function_definition: (node, lowering) => ({
    kind: 'function',
    fn: lowerFunction(node, undefined, false, lowering),
    at: rangeOf(node),
  }),
  table_constructor: table,
  binary_expression: binary,
  parenthesized_expression: lowerInner,
};
