import type { Node } from 'web-tree-sitter';
import type { Expr, Range } from '../../outline/outline.ts';
import { callAt, indexed, memberAt, nameAt } from '../expression-parts.ts';
import { lowerExpr, type LowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { addBind } from '../statement-parts.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { allPositions, positional } from './positions.ts';
import { lowerValue } from './words.ts';

const spread = (value: Expr, at: Range): Expr => ({ kind: 'spread', value, at });

/** `$A`, `$1`, `$@`; what `$?` and the like hold is nothing that is asked for. */
function variable(name: string, node: Node, lowering: Lowering): Expr {
  const at = rangeOf(node);
  if (/^\d+$/.test(name)) return positional(Number(name), at, lowering);
  if (name === '@' || name === '*') return spread(allPositions(1, at, lowering), at);
  return /^\w+$/.test(name) ? nameAt(name, at) : other(node, []);
}

const simple: LowerExpr = (node, lowering) => {
  const [name] = partsOf(node);
  return name ? variable(sourceOf(lowering, name), node, lowering) : other(node, []);
};

/** `arr[0]`, `map[key]`, `arr[@]`. */
export const subscript: LowerExpr = (node, lowering) => {
  const [name, index] = [node.childForFieldName('name'), node.childForFieldName('index')];
  const at = rangeOf(node);
  if (!name || !index) return other(node, []);
  const object = nameAt(sourceOf(lowering, name), rangeOf(name));
  const key = lowerValue(index, lowering);
  if (key.kind !== 'text') return indexed(object, key.kind === 'concat' ? alone(key) : key, at);
  if (/^[@*]$/.test(key.value)) return spread(object, at);
  return indexed(object, /^\d+$/.test(key.value) ? { kind: 'literal', value: key.value, at: key.at } : key, at);
};

/** `"$x"` as `$x`. */
export const alone = (expr: Expr): Expr => {
  const [only, ...others] = expr.kind === 'concat' ? expr.parts : [];
  return only && others.length === 0 ? only : expr;
};

interface Expansion {
  readonly node: Node;
  readonly subject: Expr;
  readonly operands: readonly Node[];
  readonly lowering: Lowering;
}

/** `${A:-x}`, `${A-x}`: what stands behind the mark, where there is nothing else. */
const byDefault = ({ node, subject, operands, lowering }: Expansion): Expr => {
  const [operand] = operands;
  const otherwise: Expr = operand
    ? lowerValue(operand, lowering)
    : { kind: 'text', value: '', at: { start: node.endIndex - 1, end: node.endIndex } };
  return { kind: 'choice', options: [subject, otherwise], isDefault: true, at: rangeOf(node) };
};

/** `${A:=x}` sets it, too. */
const assigning = (expansion: Expansion): Expr => {
  const { node, subject, operands, lowering } = expansion;
  const [operand] = operands;
  if (subject.kind === 'name' && operand)
    addBind(lowering, subject, lowerValue(operand, lowering), rangeOf(node), {
      operator: 'default',
      isDeclaration: false,
    });
  return byDefault(expansion);
};

/** `${A:+x}`: that or nothing. */
const ifSet = ({ node, operands, lowering }: Expansion): Expr => {
  const [operand] = operands;
  const value = operand ? lowerValue(operand, lowering) : other(node, []);
  return { kind: 'choice', options: [value, { kind: 'text', value: '', at: rangeOf(node) }], at: rangeOf(node) };
};

/**
 * `${A#x}`, `${A%x}`: without it. `${row#*:}` is what stands behind the first colon, `${row%%:*}` what stands before it. What is left
 * of other patterns is not followed.
 */
const without =
  (method: string, apart: RegExp, part: string) =>
  ({ node, subject, operands, lowering }: Expansion): Expr => {
    const pattern = patternOf(node, operands, lowering);
    if (pattern?.kind !== 'text') return other(node, []);
    const at = rangeOf(node);
    const called = (name: string, value: string): Expr =>
      callAt(memberAt(subject, name, subject.at), [{ ...pattern, value }], at);
    if (!/[*?[\]]/.test(pattern.value)) return called(method, pattern.value);
    const by = apart.exec(pattern.value)?.[1];
    return by === undefined ? other(node, []) : memberAt(called('split_once', by), part, at);
  };

const never = /^(?!)/;

/** A blank in it is none of the node's. */
function patternOf(node: Node, [operand]: readonly Node[], lowering: Lowering): Expr | undefined {
  const start = node.childrenForFieldName('operator')[0]?.endIndex ?? node.endIndex;
  const at = { start, end: Math.max(start, node.endIndex - 1) };
  const written = lowering.text.slice(at.start, at.end);
  return /["'$`\\]/.test(written) ? operand && lowerValue(operand, lowering) : { kind: 'text', value: written, at };
}

const replaced =
  (method: string) =>
  ({ node, subject, operands, lowering }: Expansion): Expr => {
    const [from, to] = operands.map((operand) => lowerValue(operand, lowering));
    if (from?.kind !== 'text' || /[*?[\]]/.test(from.value)) return other(node, []);
    const by: Expr = to ?? { kind: 'text', value: '', at: from.at };
    return callAt(memberAt(subject, method, subject.at), [from, by], rangeOf(node));
  };

/** `${A:1}`, `${@:2}`, `${args[@]:1}`: what begins there. */
const sliced = ({ node, subject, operands, lowering }: Expansion): Expr => {
  const [from, length] = operands.map((operand) => sourceOf(lowering, operand));
  const at = rangeOf(node);
  if (from === undefined || !/^\d+$/.test(from) || length !== undefined) return other(node, []);
  if (subject.kind !== 'spread') return other(node, []);
  const isOfPositions = /^\$\{[@*]/.test(sourceOf(lowering, node));
  if (isOfPositions) return spread(allPositions(Math.max(1, Number(from)), at, lowering), at);
  return spread(callAt(memberAt(subject.value, 'slice', at), [{ kind: 'literal', value: from, at }], at), at);
};

const asIs = ({ subject }: Expansion): Expr => subject;

const operators: Readonly<Record<string, (expansion: Expansion) => Expr>> = {
  ':-': byDefault,
  '-': byDefault,
  ':=': assigning,
  '=': assigning,
  ':?': asIs,
  '?': asIs,
  ':+': ifSet,
  '+': ifSet,
  '#': without('removeprefix', /^\*([^*?[\]]+)$/, '1'),
  '##': without('removeprefix', never, ''),
  '%': without('removesuffix', never, ''),
  '%%': without('removesuffix', /^([^*?[\]]+)\*$/, '0'),
  '/': replaced('replaceFirst'),
  '//': replaced('replaceAll'),
  '/#': replaced('replaceFirst'),
  '/%': replaced('replaceFirst'),
  ':': sliced,
  '^': asIs,
  '^^': asIs,
  ',': asIs,
  ',,': asIs,
  '@': asIs,
};

/** `${…}`: a variable, and what is done with it. `${#A}` is a length, `${!A}` what a variable names. */
const expansion: LowerExpr = (node, lowering) => {
  const [, first] = node.children;
  if (first && /^[#!]$/.test(first.type)) return other(node, []);
  const parts = partsOf(node);
  const [name, ...operands] = parts;
  if (!name) return other(node, []);
  const isSliceOfAll = /^\$\{[@*]:/.test(sourceOf(lowering, node));
  const subject = isSliceOfAll
    ? spread(other(name, []), rangeOf(name))
    : name.type === 'subscript'
      ? lowerExpr(name, lowering)
      : variable(sourceOf(lowering, name), name, lowering);
  const operator = node.childrenForFieldName('operator')[0]?.type;
  if (operator === undefined) return subject;
  // `${args[@]+"${args[@]}"}` is there for shells that take an empty list for none.
  if (subject.kind === 'spread' && /^:?[-+]$/.test(operator)) return subject;
  const apply = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  return apply ? apply({ node, subject, operands, lowering }) : other(node, []);
};

export const expansions: Readonly<Record<string, LowerExpr>> = {
  simple_expansion: simple,
  expansion,
  subscript,
  variable_name: (node, lowering) => variable(sourceOf(lowering, node), node, lowering),
  special_variable_name: (node, lowering) => variable(sourceOf(lowering, node), node, lowering),
};
