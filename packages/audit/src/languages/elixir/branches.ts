import type { Node } from 'web-tree-sitter';
import type { Expr, FunctionOutline } from '../../outline/outline.ts';
import { callAt, memberAt, nameAt } from '../expression-parts.ts';
import { testOf } from '../conditions.ts';
import { addGuard, LadderGuards } from '../guards.ts';
import { lowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { addTest, addValue, bodyOf, branchOf, inArm } from '../statement-parts.ts';
import { other, rangeOf } from '../syntax.ts';
import { type Ending, lowerBlockValue, ValuedArms } from '../value-branches.ts';
import { bareName, blocksOf, operandsOfCall } from './call-parts.ts';
import { addClauses, armsOf, type Clause, operatorOf } from './clauses.ts';
import { bindPattern, isPlainName } from './patterns.ts';

/** What branches, by the name that it is called by. `piped`: what stands before `|> case do`. */
export type LowerBranch = (node: Node, lowering: Lowering, ending: Ending, piped?: Expr) => Expr;

// Whatever stands last in a block is its value.
const noneWithoutValue = /^$/;
const armsFor = (ending: Ending): ValuedArms => new ValuedArms(noneWithoutValue, ending);
const choice = ({ options }: ValuedArms, node: Node): Expr => ({ kind: 'choice', options, at: rangeOf(node) });
const blockOf = (node: Node, name: string): readonly Node[] => blocksOf(node).get(name) ?? [];

/** `if`, `unless`. */
const lowerIf: LowerBranch = (node, lowering, ending) => {
  const [test] = operandsOfCall(node);
  const [body, otherwise] = [blockOf(node, 'do'), blockOf(node, 'else')];
  const branch = branchOf(lowering);
  const guards = new LadderGuards(lowering, (one) => lowerExpr(one, lowering), branch);
  const arms = armsFor(ending);
  addTest(test, lowering);
  guards.add(test, body, bareName(node) === 'unless');
  arms.add(branch, 0, body, lowering);
  if (otherwise.length > 0) {
    guards.add(undefined, otherwise);
    arms.add(branch, 1, otherwise, lowering);
  }
  return choice(arms, node);
};

const lowerCond: LowerBranch = (node, lowering, ending) => {
  const branch = branchOf(lowering);
  const guards = new LadderGuards(lowering, (one) => lowerExpr(one, lowering), branch);
  const arms = armsFor(ending);
  armsOf(blockOf(node, 'do')).forEach(({ params: [test], body = [] }, arm) => {
    const isElse = test?.type === 'boolean';
    if (!isElse) addTest(test, lowering);
    guards.add(isElse ? undefined : test, body);
    arms.add(branch, arm, body, lowering);
  });
  return choice(arms, node);
};

/** Adds the clauses of a branch, each with its value. */
function addValued(
  clauses: readonly Clause[],
  values: readonly Expr[],
  { options }: ValuedArms,
  ending: Ending,
  lowering: Lowering,
): void {
  addClauses(clauses, values, lowering, ({ body = [] }) => {
    const arms = armsFor(ending);
    arms.addHere(body, lowering);
    options.push(...arms.options);
  });
}

const lowerCase: LowerBranch = (node, lowering, ending, piped) => {
  const [first] = operandsOfCall(node);
  const subject = piped ?? (first ? lowerExpr(first, lowering) : other(node, []));
  const { into, arms: outer } = lowering.block;
  into.push({ kind: 'test', value: subject, at: subject.at, arms: outer });
  const arms = armsFor(ending);
  addValued(armsOf(blockOf(node, 'do')), [subject], arms, ending, lowering);
  return choice(arms, node);
};

/** `with {:ok, a} <- f(), b = g(a) do … else … end` */
const lowerWith: LowerBranch = (node, lowering, ending) => {
  const arms = armsFor(ending);
  for (const part of operandsOfCall(node)) addGenerator(part, lowering);
  const otherwise = armsOf(blockOf(node, 'else'));
  if (otherwise.length === 0) {
    arms.addHere(blockOf(node, 'do'), lowering);
    return choice(arms, node);
  }
  const branch = branchOf(lowering);
  arms.add(branch, 0, blockOf(node, 'do'), lowering);
  inArm(branch, 1, lowering, () => addValued(otherwise, [], arms, ending, lowering));
  return choice(arms, node);
};

/** `pattern <- value`, or anything else that stands beside it. */
function addGenerator(part: Node, lowering: Lowering): void {
  const [left, right] = [part.childForFieldName('left'), part.childForFieldName('right')];
  if (operatorOf(part) !== '<-' || !left || !right) return lowerStatements([part], lowering);
  const value = lowerExpr(right, lowering);
  const pattern = operatorOf(left) === 'when' ? (left.childForFieldName('left') ?? left) : left;
  const { into } = lowering.block;
  const before = into.length;
  bindPattern(pattern, value, part, lowering);
  if (into.length === before) addValue(value, lowering);
}

/** `for x <- xs, test, do: f(x)` is `xs.map(x => f(x))`, one in the other where there are several. */
const lowerFor: LowerBranch = (node, lowering) => comprehension(operandsOfCall(node), node, lowering);

function comprehension([part, ...rest]: readonly Node[], node: Node, lowering: Lowering): Expr {
  if (!part) return lowerBlockValue(blockOf(node, 'do'), noneWithoutValue, lowering) ?? other(node, []);
  const [left, right] = [part.childForFieldName('left'), part.childForFieldName('right')];
  if (operatorOf(part) !== '<-' || !left || !right) {
    addTest(part, lowering);
    addGuard(
      lowering,
      blockOf(node, 'do'),
      testOf(part, (one) => lowerExpr(one, lowering)),
    );
    return comprehension(rest, node, lowering);
  }
  const at = rangeOf(node);
  const name = isPlainName(left) ? sourceOf(lowering, left) : '$0';
  const body = bodyOf(lowering, () => {
    bindPattern(left, nameAt(name, rangeOf(left)), left, lowering);
    const value = comprehension(rest, node, lowering);
    lowering.block.into.push({ kind: 'return', value, at: value.at, arms: [] });
  });
  const fn: FunctionOutline = { params: [{ name, at: rangeOf(left) }], body, annotations: [], at };
  const isNested = rest.some((one) => operatorOf(one) === '<-');
  const object = lowerExpr(right, lowering);
  return callAt(memberAt(object, isNested ? 'flatMap' : 'map', at), [{ kind: 'function', fn, at }], at);
}

const lastArm = 4; // of what runs in any case

/** What may go wrong, and what happens then. */
const lowerTry: LowerBranch = (node, lowering, ending) => {
  const arms = armsFor(ending);
  const branch = branchOf(lowering);
  arms.add(branch, 0, blockOf(node, 'do'), lowering);
  ['rescue', 'catch', 'else'].forEach((name, at) =>
    inArm(branch, at + 1, lowering, () => addValued(armsOf(blockOf(node, name)), [], arms, ending, lowering)),
  );
  inArm(branch, lastArm, lowering, () => lowerStatements(blockOf(node, 'after'), lowering));
  return choice(arms, node);
};

const lowerReceive: LowerBranch = (node, lowering, ending) => {
  const arms = armsFor(ending);
  const clauses = [...armsOf(blockOf(node, 'do')), ...armsOf(blockOf(node, 'after'))];
  addValued(clauses, [other(node, [])], arms, ending, lowering);
  return choice(arms, node);
};

/** What a macro writes elsewhere runs there. */
const lowerQuote: LowerBranch = (node, lowering) => {
  lowerStatements(blockOf(node, 'do'), lowering);
  return other(node, []);
};

export const branches: ReadonlyMap<string, LowerBranch> = new Map([
  ['if', lowerIf],
  ['unless', lowerIf],
  ['cond', lowerCond],
  ['case', lowerCase],
  ['with', lowerWith],
  ['for', lowerFor],
  ['try', lowerTry],
  ['receive', lowerReceive],
  ['quote', lowerQuote],
]);
