import type { Node } from 'web-tree-sitter';
import type { Entry, Expr } from '../../outline/outline.ts';
import {
  lowerDifference,
  indexed,
  lowerChoice,
  lowerCompare,
  lowerConcat,
  lowerField,
  lowerInner,
  lowerLiteral,
  memberAt,
  nameAt,
  operandsOf,
} from '../expression-parts.ts';
import { lowerAll, lowerExpr, type LowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { concatenation, other, partsOf, rangeOf } from '../syntax.ts';
import { moduleName } from './aliases.ts';
import { lowerCall, piped } from './calls.ts';
import { pairsOf } from './call-parts.ts';
import { operatorOf } from './clauses.ts';
import { lowerCapture, lowerLambda } from './functions.ts';
import { middleware, strategy } from './libraries.ts';
import { bindPattern } from './patterns.ts';
import { atom, sigil, string } from './strings.ts';

/** A module by its whole name. */
const module: LowerExpr = (node, lowering) => nameAt(moduleName(node, lowering) ?? '', rangeOf(node));

const identifier: LowerExpr = (node, lowering) => {
  const text = sourceOf(lowering, node);
  return nameAt(text === '__MODULE__' ? (lowering.owner ?? text) : text, rangeOf(node));
};

/** `pattern = value`: each name in the pattern is bound; the whole is the value. */
function match(node: Node, lowering: Lowering): Expr {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  const value = right ? lowerExpr(right, lowering) : other(node, []);
  if (left) bindPattern(left, value, node, lowering);
  return value;
}

const comparison = /^(?:===?|!==?|[<>]=?|=~|in|not in)$/;

const binary: LowerExpr = (node, lowering) => {
  const operator = operatorOf(node) ?? '';
  if (operator === '|>') return piped(node, lowering);
  if (operator === '=') return match(node, lowering);
  if (operator === '<>') return lowerConcat(node, operator, lowering);
  if (operator === '++') return joinedLists(node, lowering);
  if (operator === '--') return lowerDifference(node, lowering);
  if (operator === '::' || operator === '\\\\') return lowerField(node, 'left', lowering);
  if (operator === '||' || operator === 'or') return lowerChoice(node, operator, false, lowering);
  if (operator === '&&' || operator === 'and') return lowerChoice(node, operator, true, lowering);
  return comparison.test(operator) ? lowerCompare(node, lowering) : lowerAll(node, lowering);
};

const spread = (value: Expr): Expr => ({ kind: 'spread', value, at: value.at });

const joinedLists = (node: Node, lowering: Lowering): Expr => ({
  kind: 'list',
  items: operandsOf(node, '++').flatMap((part): readonly Expr[] => {
    const value = lowerExpr(part, lowering);
    return value.kind === 'list' ? value.items : [spread(value)];
  }),
  at: rangeOf(node),
});

/** `@name` is an attribute of the module; `^name` in a pattern is the name. */
const unary: LowerExpr = (node, lowering) => {
  const operator = node.childForFieldName('operator')?.type;
  const operand = node.childForFieldName('operand');
  if (operator === '@' && operand?.type === 'identifier')
    return memberAt(nameAt('this', rangeOf(node)), sourceOf(lowering, operand), rangeOf(node));
  if (operator === '&') return lowerCapture(node, lowering);
  return operator === '^' ? lowerInner(node, lowering) : lowerAll(node, lowering);
};

export function recordOf(keywords: Node, lowering: Lowering): Expr {
  return { kind: 'record', entries: entriesIn(keywords, lowering), at: rangeOf(keywords) };
}

const entriesIn = (keywords: Node, lowering: Lowering): readonly Entry[] =>
  pairsOf(keywords).map(({ name, value, node }) => ({
    key: name,
    value: lowerExpr(value, lowering),
    at: rangeOf(node),
  }));

/** `[a: 1]` and `[{:a, 1}]` are a record by key; `[first | rest]` goes on with the rest. */
const list: LowerExpr = (node, lowering) => {
  const parts = partsOf(node);
  const at = rangeOf(node);
  const [first] = parts;
  if (first && parts.length === 1 && first.type === 'keywords')
    return { kind: 'record', entries: entriesIn(first, lowering), at };
  const items = parts.flatMap((part): readonly Expr[] => {
    if (operatorOf(part) !== '|')
      return [part.type === 'keywords' ? recordOf(part, lowering) : lowerExpr(part, lowering)];
    return [lowerField(part, 'left', lowering), spread(lowerField(part, 'right', lowering))];
  });
  return { kind: 'list', items, at };
};

const tuple: LowerExpr = (node, lowering) => {
  const items = partsOf(node).map((part) =>
    part.type === 'keywords' ? recordOf(part, lowering) : lowerExpr(part, lowering),
  );
  return strategy(middleware({ kind: 'list', items, at: rangeOf(node) }), lowering.imports);
};

/** `%{a: 1, "b" => 2}`, `%{map | a: 1}`, `%Client{a: 1}`. */
const map: LowerExpr = (node, lowering) => {
  const at = rangeOf(node);
  const content = partsOf(node).find(({ type }) => type === 'map_content');
  const struct = partsOf(node).find(({ type }) => type === 'struct');
  const parts = content ? partsOf(content) : [];
  const [only] = parts;
  const isUpdate = only !== undefined && operatorOf(only) === '|';
  const record: Expr = {
    kind: 'record',
    entries: isUpdate ? updated(only, lowering) : parts.flatMap((part) => entriesOf(part, lowering)),
    at,
  };
  if (!struct || isUpdate) return record;
  const callee = lowerInner(struct, lowering);
  return { kind: 'call', callee, args: [{ value: record }], isNew: true, at };
};

function updated(node: Node, lowering: Lowering): readonly Entry[] {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  const before: Entry[] = left ? [{ key: '...', value: lowerExpr(left, lowering), at: rangeOf(left) }] : [];
  return [...before, ...(right ? entriesOf(right, lowering) : [])];
}

function entriesOf(part: Node, lowering: Lowering): readonly Entry[] {
  if (part.type === 'keywords') return entriesIn(part, lowering);
  const [left, right] = [part.childForFieldName('left'), part.childForFieldName('right')];
  if (operatorOf(part) !== '=>' || !left || !right) return [];
  const key = lowerExpr(left, lowering);
  return [{ key: key.kind === 'text' ? key.value : key, value: lowerExpr(right, lowering), at: rangeOf(part) }];
}

/** `map[:key]`, `map["key"]`, `map[key]`. */
const access: LowerExpr = (node, lowering) =>
  indexed(lowerField(node, 'target', lowering), lowerField(node, 'key', lowering), rangeOf(node));

/** The value of several statements is that of the last. */
const block: LowerExpr = (node, lowering) => {
  const parts = partsOf(node);
  const last = parts.at(-1);
  lowerStatements(parts.slice(0, -1), lowering);
  return last ? lowerExpr(last, lowering) : other(node, []);
};

const bitstring: LowerExpr = (node, lowering) =>
  concatenation(
    partsOf(node).map((part) => lowerExpr(part, lowering)),
    rangeOf(node),
  );

export const expressions: Readonly<Record<string, LowerExpr>> = {
  string,
  charlist: string,
  quoted_atom: (node, lowering) => string(node, lowering),
  atom,
  sigil,
  integer: lowerLiteral,
  float: lowerLiteral,
  char: lowerLiteral,
  boolean: lowerLiteral,
  nil: lowerLiteral,
  alias: module,
  identifier,
  call: lowerCall,
  dot: (node, lowering) =>
    moduleName(node, lowering) === undefined ? lowerAll(node, lowering) : module(node, lowering),
  access_call: access,
  binary_operator: binary,
  unary_operator: unary,
  keywords: recordOf,
  list,
  tuple,
  map,
  bitstring,
  anonymous_function: lowerLambda,
  block,
};
