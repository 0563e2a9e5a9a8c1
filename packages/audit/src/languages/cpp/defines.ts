import type { Argument, Expr, Param, Range } from '../../outline/outline.ts';
import { callAt, nameAt } from '../expression-parts.ts';
import { type LowerStatement, sourceOf } from '../lowering.ts';
import { addBind, addFunction } from '../statement-parts.ts';
import { concatenation, partsOf, rangeOf } from '../syntax.ts';
import { textOf } from './strings.ts';
import { isTextType } from './types.ts';

const tokens = /(?:u8|[uUL])?R"[^]*"|(?:u8|[uUL])?"(?:\\[^]|[^"\\])*"|[A-Za-z_]\w*|\d[\w.]*|::|->|[^\s\\]/g;

type Token = Readonly<{ text: string; at: Range }>;

/** The grammar keeps what a macro stands for as it is written; here it is read as far as texts, names and calls go. */
function parse(source: string, start: number): Expr | undefined {
  const list = [...source.matchAll(tokens)].map(({ 0: text, index }): Token => {
    const from = start + index;
    return { text, at: { start: from, end: from + text.length } };
  });
  let at = 0;
  const primary = (depth: number): Expr | undefined => {
    const token = list[at];
    if (!token || depth > 20) return undefined;
    at += 1;
    if (/^(?:u8|[uUL])?R?"/.test(token.text)) return { kind: 'text', value: textOf(token.text), at: token.at };
    if (/^\d/.test(token.text)) return { kind: 'literal', value: token.text, at: token.at };
    if (token.text === '(') {
      const inner = sum(depth + 1);
      if (list[at]?.text === ')') at += 1;
      return inner;
    }
    return /^[A-Za-z_]/.test(token.text) ? named(token, depth) : undefined;
  };
  const named = (token: Token, depth: number): Expr => {
    let name = token.text;
    while (list[at]?.text === '::' && /^\w/.test(list[at + 1]?.text ?? '')) {
      name = list[at + 1]?.text ?? '';
      at += 2;
    }
    if (list[at]?.text !== '(') return nameAt(name, token.at);
    at += 1;
    const args: Argument[] = [];
    while (list[at] && list[at]?.text !== ')') {
      const value = sum(depth + 1);
      if (value) args.push({ value });
      else at += 1;
      if (list[at]?.text === ',') at += 1;
    }
    at += 1;
    const [first] = args;
    if (first && isTextType(name)) return first.value;
    return { kind: 'call', callee: nameAt(name, token.at), args, isNew: false, at: token.at };
  };
  const sum = (depth: number): Expr | undefined => {
    const parts: Expr[] = [];
    for (;;) {
      const part = primary(depth);
      if (!part) break;
      parts.push(part);
      if (list[at]?.text === '+') at += 1;
      else if (!/^["A-Za-z_(]/.test(list[at]?.text ?? '')) break;
    }
    const [first, last] = [parts[0], parts.at(-1)];
    return first && last ? concatenation(parts, { start: first.at.start, end: last.at.end }) : undefined;
  };
  return sum(0);
}

/** `#define BASE "https://…"` is a constant. */
export const define: LowerStatement = (node, lowering) => {
  const [name, value] = [node.childForFieldName('name'), node.childForFieldName('value')];
  const lowered = value ? parse(sourceOf(lowering, value), value.startIndex) : undefined;
  if (name && lowered) addBind(lowering, nameAt(sourceOf(lowering, name), rangeOf(name)), lowered, rangeOf(node));
};

/** `#define URL(path) BASE path` is a function that is known wherever its name stands. */
export const defineFunction: LowerStatement = (node, lowering) => {
  const [name, list, value] = ['name', 'parameters', 'value'].map((field) => node.childForFieldName(field));
  const lowered = value ? parse(sourceOf(lowering, value), value.startIndex) : undefined;
  if (!name || !lowered) return;
  const at = rangeOf(node);
  const params = (list ? partsOf(list) : []).map((param): Param => ({
    name: sourceOf(lowering, param),
    at: rangeOf(param),
  }));
  addFunction(lowering, {
    name: sourceOf(lowering, name),
    params,
    body: [{ kind: 'return', value: lowered, at: lowered.at, arms: [] }],
    annotations: [callAt(nameAt('macro', at), [], at)],
    at,
  });
};
