import type { Node } from 'web-tree-sitter';
import type { Argument, CallExpr, Expr, Range } from '../../outline/outline.ts';
import { callAt, memberAt, nameAt } from '../expression-parts.ts';
import { lowerExpr, type LowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { withReturns } from '../ruby/returns.ts';
import { bodyOf } from '../statement-parts.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { moduleName } from './aliases.ts';
import { branches } from './branches.ts';
import { bareName, operandsOfCall, pairsOf } from './call-parts.ts';
import { calledCapture } from './functions.ts';
import { ofLibrary, ofImported } from './libraries.ts';
import { isVariable } from './own-names.ts';
import { ofStandard } from './standard.ts';
import { uses } from './uses.ts';

/** `f(a, b: 1) do … end`: what is named is one record, and a block is the last argument. */
function argumentsOf(node: Node, first: Expr | undefined, lowering: Lowering): readonly Argument[] {
  const list = partsOf(node).find(({ type }) => type === 'arguments');
  const parts = list ? partsOf(list) : [];
  const values = parts.flatMap((part): readonly Expr[] => {
    if (part.type !== 'keywords') return [lowerExpr(part, lowering)];
    // `do: …` is the block.
    const pairs = pairsOf(part).filter(({ name }) => name !== 'do');
    const entries = pairs.map(({ name, value, node: pair }) => ({
      key: name,
      value: lowerExpr(value, lowering),
      at: rangeOf(pair),
    }));
    return entries.length > 0 ? [{ kind: 'record', entries, at: rangeOf(part) }] : [];
  });
  const block = partsOf(node).find(({ type }) => type === 'do_block');
  return [
    ...[...(first ? [first] : []), ...values].map((value) => ({ value })),
    ...(block ? [{ value: blockAsFunction(block, lowering), isBlock: true }] : []),
  ];
}

function blockAsFunction(block: Node, lowering: Lowering): Expr {
  const at = rangeOf(block);
  const body = withReturns(bodyOf(lowering, () => lowerStatements(partsOf(block), lowering)));
  return { kind: 'function', fn: { params: [], body, annotations: [], at }, at };
}

export const lowerCall: LowerExpr = (node, lowering) => callOf(node, undefined, lowering);

/** `value |> f(a)` is `f(value, a)`. */
export function piped(node: Node, lowering: Lowering): Expr {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  const first = left ? lowerExpr(left, lowering) : other(node, []);
  if (!right) return first;
  if (right.type === 'call') return callOf(right, first, lowering);
  const callee = lowerExpr(right, lowering);
  return callAt(callee, [first], rangeOf(node));
}

function callOf(node: Node, first: Expr | undefined, lowering: Lowering): Expr {
  const target = node.childForFieldName('target');
  const branch = branches.get(bareName(node) ?? '');
  if (branch) return branch(node, lowering, 'value', first);
  const at: Range = { start: first?.at.start ?? node.startIndex, end: node.endIndex };
  const called = first && calledHere(node, first, lowering);
  if (called) return called;
  if (target?.type !== 'dot') {
    const args = argumentsOf(node, first, lowering);
    const callee = target ? calleeOf(target, lowering) : other(node, []);
    return (
      ofStandard('Kernel', callee, args, at) ??
      ofImported({ kind: 'call', callee, args, isNew: false, at }, uses('Tesla', lowering))
    );
  }
  const [left, right] = [target.childForFieldName('left'), target.childForFieldName('right')];
  if (!left) return other(node, []);
  const owner = ownerOf(left, lowering);
  const object = owner === undefined ? lowerExpr(left, lowering) : nameAt(owner, rangeOf(left));
  // `f.(x)`
  if (!right) return { kind: 'call', callee: object, args: argumentsOf(node, first, lowering), isNew: false, at };
  const name = right.type === 'string' ? sourceOf(lowering, right).slice(1, -1) : sourceOf(lowering, right);
  const callee = memberAt(object, name, { start: at.start, end: right.endIndex });
  const hasArguments = first !== undefined || partsOf(node).some(({ type }) => /^(?:arguments|do_block)$/.test(type));
  // `user.id` is a field, `Client.base` a call.
  if (owner === undefined && !hasArguments) return { ...callee, at };
  const made: CallExpr = { kind: 'call', callee, args: argumentsOf(node, first, lowering), isNew: false, at };
  return owner === undefined ? made : (ofStandard(owner, callee, made.args, at) ?? ofLibrary(owner, made));
}

/** `value |> (&f(a, &1)).()` and `value |> then(&f(a, &1))` are `f(a, value)`. */
function calledHere(node: Node, first: Expr, lowering: Lowering): Expr | undefined {
  const target = node.childForFieldName('target');
  const left = target?.type === 'dot' && !target.childForFieldName('right') ? target.childForFieldName('left') : null;
  const [capture] = bareName(node) === 'then' ? operandsOfCall(node) : [left];
  return capture ? calledCapture(capture, [first], lowering) : undefined;
}

/** What has parentheses is a function, also where a variable has its name. */
function calleeOf(target: Node, lowering: Lowering): Expr {
  const callee = lowerExpr(target, lowering);
  const isHidden = callee.kind === 'name' && lowering.owner !== undefined && isVariable(callee.name, lowering);
  return isHidden ? memberAt(nameAt('this', callee.at), callee.name, callee.at) : callee;
}

/** `Client.get` of `&Client.get/1` as a call with these arguments; undefined of a name alone, unless it is known everywhere. */
export function captureOf(named: Node, values: readonly Expr[], at: Range, lowering: Lowering): Expr | undefined {
  const args = values.map((value) => ({ value }));
  if (named.type === 'identifier') return ofStandard('Kernel', lowerExpr(named, lowering), args, at);
  const target = named.type === 'call' ? named.childForFieldName('target') : null;
  const [left, right] = [target?.childForFieldName('left'), target?.childForFieldName('right')];
  const owner = left ? ownerOf(left, lowering) : undefined;
  if (!left || !right || owner === undefined) return undefined;
  const callee = memberAt(nameAt(owner, rangeOf(left)), sourceOf(lowering, right), rangeOf(named));
  return ofStandard(owner, callee, args, at) ?? ofLibrary(owner, { kind: 'call', callee, args, isNew: false, at });
}

/** A module, or one of Erlang's: `:httpc`. */
const ownerOf = (node: Node, lowering: Lowering): string | undefined =>
  node.type === 'atom' ? sourceOf(lowering, node).slice(1) : moduleName(node, lowering);
