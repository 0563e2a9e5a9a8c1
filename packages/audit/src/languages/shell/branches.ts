import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { callAt, memberAt, nameAt } from '../expression-parts.ts';
import { CaseGuards, LadderGuards } from '../guards.ts';
import {
  addExpression,
  lowerExpr,
  type Lowering,
  type LowerStatement,
  lowerStatements,
  sourceOf,
} from '../lowering.ts';
import { addBind, addLoop, addTest, anyItem, branchOf, inArm } from '../statement-parts.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { nameOfCommand } from './commands.ts';
import { alone } from './expansions.ts';
import { allPositions, inBranches, inLoop } from './positions.ts';

/** The test of `[ … ]` and `[[ … ]]`, without what is around it. */
const testIn = (node: Node): Node => {
  const [inner, ...others] = node.type === 'test_command' ? partsOf(node) : [];
  return inner && others.length === 0 ? inner : node;
};

/** Operands of a test as conditions know them: `"$x"` is x, `-z "$x"` asks whether there is anything. A pattern is no text. */
const lowerOperand =
  (lowering: Lowering) =>
  (node: Node): Expr => {
    const [sign, operand] = partsOf(node);
    if (node.type === 'unary_expression' && sign && operand) {
      const option = sourceOf(lowering, sign);
      const asks = option === '-z' ? 'is_empty' : option === '-n' ? 'is_not_empty' : undefined;
      const subject = alone(lowerExpr(operand, lowering));
      return asks === undefined ? other(node, []) : callAt(nameAt(asks, rangeOf(node)), [subject], rangeOf(node));
    }
    if (node.type === 'test_command')
      return lowerOperand(lowering)(testIn(node) === node ? (operand ?? node) : testIn(node));
    if (!isOperand.test(node.type)) return other(node, []);
    const lowered = alone(lowerExpr(node, lowering));
    const isPattern = lowered.kind === 'text' && node.type !== 'string' && /[*?[]/.test(lowered.value);
    return isPattern ? other(node, []) : lowered;
  };

const isOperand = /^(?:word|number|string|raw_string|concatenation|simple_expansion|expansion|extglob_pattern)$/;

interface Rung {
  readonly tests: readonly Node[];
  readonly body: readonly Node[];
}

/** What stands before and behind `then`. */
function rungOf(node: Node): Rung {
  const then = node.children.findIndex((child) => child?.type === 'then');
  const parts = partsOf(node).filter(({ type }) => !/^el(?:if|se)_clause$/.test(type));
  const at = node.children[then]?.startIndex ?? node.endIndex;
  return {
    tests: parts.filter(({ startIndex }) => startIndex < at),
    body: parts.filter(({ startIndex }) => startIndex > at),
  };
}

const ifStatement: LowerStatement = (node, lowering) => {
  const clauses = partsOf(node).filter(({ type }) => /^el(?:if|se)_clause$/.test(type));
  const rungs = [node, ...clauses].map((one): Rung =>
    one.type === 'else_clause' ? { tests: [], body: partsOf(one) } : rungOf(one),
  );
  const branch = branchOf(lowering);
  const guards = new LadderGuards(lowering, lowerOperand(lowering), branch);
  inBranches(lowering, [
    ...rungs.map(({ tests, body }, arm) => () => {
      lowerTests(tests, lowering);
      const last = tests.at(-1);
      const isNegated = last?.type === 'negated_command';
      const test = isNegated ? partsOf(last)[0] : last;
      guards.add(test && testIn(test), body, isNegated);
      inArm(branch, arm, lowering, () => lowerStatements(body, lowering));
    }),
    () => {},
  ]);
};

/** What a condition runs is a call like any other. */
function lowerTests(tests: readonly Node[], lowering: Lowering): void {
  for (const test of tests)
    if (test.type === 'test_command' || (test.type === 'command' && nameOfCommand(test, lowering) !== 'read'))
      addTest(test, lowering);
    else lowerStatements([test], lowering);
}

/** `a && b`, `a || b`: the one behind runs only where the one before says so. Chains lean to the left: they are walked. */
const list: LowerStatement = (node, lowering) => {
  const steps: { readonly isAnd: boolean; readonly node: Node }[] = [];
  let first: Node = node;
  while (first.type === 'list') {
    const [left, right] = [first.namedChildren[0], first.namedChildren.at(-1)];
    const isAnd = first.children.some((child) => child?.type === '&&');
    if (!left || !right || left === right) break;
    steps.unshift({ isAnd, node: right });
    first = left;
  }
  if (first.type === 'list') return lowerStatements(partsOf(first), lowering);
  const branch = branchOf(lowering);
  let before = first;
  lowerTests([first], lowering);
  for (const { isAnd, node: step } of steps) {
    const guards = new LadderGuards(lowering, lowerOperand(lowering));
    guards.add(testIn(before), step, !isAnd);
    inBranches(lowering, [() => inArm(branch, 0, lowering, () => lowerStatements([step], lowering)), () => {}]);
    before = step;
  }
};

const caseStatement: LowerStatement = (node, lowering) => {
  const value = node.childForFieldName('value');
  if (value) addTest(value, lowering);
  const subject = value ? alone(lowerExpr(value, lowering)) : undefined;
  const branch = branchOf(lowering);
  const guards = new CaseGuards(lowering, subject);
  const items = partsOf(node).filter(({ type }) => type === 'case_item');
  inBranches(lowering, [
    ...items.map((item, arm) => () => {
      const labels = item.childrenForFieldName('value').filter((one) => one !== null);
      const body = partsOf(item).filter((part) => !labels.some((label) => label.startIndex === part.startIndex));
      guardCase(guards, labels, body, lowering);
      inArm(branch, arm, lowering, () => lowerStatements(body, lowering));
    }),
    () => {},
  ]);
};

/** `*)` takes what is left; of other patterns nobody says what they are for. */
function guardCase(guards: CaseGuards, labels: readonly Node[], body: readonly Node[], lowering: Lowering): void {
  const lowered = labels.map((label) => lowerOperand(lowering)(label));
  if (labels.some((label) => sourceOf(lowering, label) === '*')) guards.add(undefined, body);
  else if (lowered.every(({ kind }) => kind === 'text')) guards.add(lowered, body);
}

/** `for x in a b "${list[@]}"`: any of them. Without `in` it goes through what the function is called with. */
const forStatement: LowerStatement = (node, lowering) =>
  inLoop(node, lowering, () => {
    const [variable, body] = [node.childForFieldName('variable'), node.childForFieldName('body')];
    const values = node.childrenForFieldName('value').filter((one) => one !== null);
    const at = rangeOf(node);
    if (variable)
      addBind(
        lowering,
        nameAt(sourceOf(lowering, variable), rangeOf(variable)),
        anyItem(values.length > 0 ? listOf(values, lowering) : allPositions(1, at, lowering), variable),
        at,
        { isDeclaration: false },
      );
    addLoop([body], lowering);
  });

function listOf(values: readonly Node[], lowering: Lowering): Expr {
  const items = values.map((value) => split(lowerExpr(value, lowering)));
  const [only, ...others] = items;
  if (only?.kind === 'spread' && others.length === 0) return only.value;
  const at = { start: values[0]?.startIndex ?? 0, end: values.at(-1)?.endIndex ?? 0 };
  return { kind: 'list', items, at };
}

/** `for x in $LIST`: the words of a text. */
const split = (expr: Expr): Expr => {
  if (expr.kind !== 'name' && expr.kind !== 'choice') return expr;
  const { at } = expr;
  const parts = callAt(memberAt(expr, 'split', at), [{ kind: 'text', value: ' ', at }], at);
  return { kind: 'spread', value: parts, at };
};

const countingLoop: LowerStatement = (node, lowering) =>
  inLoop(node, lowering, () => addLoop([node.childForFieldName('body')], lowering));

const whileStatement: LowerStatement = (node, lowering) =>
  inLoop(node, lowering, () => {
    const body = node.childForFieldName('body');
    lowerTests(
      partsOf(node).filter(({ startIndex }) => startIndex !== body?.startIndex),
      lowering,
    );
    addLoop([body], lowering);
  });

export const branches: Readonly<Record<string, LowerStatement>> = {
  if_statement: ifStatement,
  list,
  case_statement: caseStatement,
  for_statement: forStatement,
  c_style_for_statement: countingLoop,
  while_statement: whileStatement,
  test_command: addTest,
  negated_command: (node, lowering) => lowerStatements(partsOf(node), lowering),
  arithmetic_expansion: addExpression,
};
