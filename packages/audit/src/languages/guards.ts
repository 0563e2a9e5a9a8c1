import type { Node } from 'web-tree-sitter';
import type { Arm, Condition, Expr, Guard } from '../outline/outline.ts';
import { type LowerNode, oneOf, opposite, type Test, testOf } from './conditions.ts';
import { partsOf } from './syntax.ts';

/** The part of a front end's state that guards are added to. */
export interface Guarding {
  readonly guards: Guard[];
}

type Body = Node | null | undefined | readonly (Node | null | undefined)[];

const nodesOf = (body: Body): readonly Node[] =>
  [body].flat().filter((node): node is Node => node !== null && node !== undefined);

/** What stands in `body` runs only where the test succeeds. */
export function addGuard({ guards }: Guarding, body: Body, { all, isWhole }: Test, arm?: Arm): void {
  if (all.length === 0) return;
  const nodes = nodesOf(body);
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return;
  guards.push({ at: { start: first.startIndex, end: last.endIndex }, when: all, isWhole, ...(arm && { arm }) });
}

/** One after the other, the rungs of a ladder of `if`, `else if` and `else`. */
export class LadderGuards {
  readonly #guarding: Guarding;
  readonly #lower: LowerNode;
  readonly #branch: number | undefined;
  readonly #failed: Condition[] = []; // what the rungs before ask for, turned round
  #arm = 0;
  #leaves = true; // each rung so far
  #ladder: Node | undefined; // the statement that the first rung begins

  constructor(guarding: Guarding, lower: LowerNode, branch?: number) {
    this.#guarding = guarding;
    this.#lower = lower;
    this.#branch = branch;
  }

  /** `isNegated`: Ruby's `unless`. */
  add(test: Node | null | undefined, body: Body, isNegated = false): void {
    const arm = this.#branch === undefined ? undefined : { branch: this.#branch, arm: this.#arm };
    this.#arm += 1;
    if (!test) return addGuard(this.#guarding, body, { all: this.#failed, isWhole: false }, arm);
    const asked = testOf(test, this.#lower);
    const found = isNegated ? opposite(asked) : asked;
    // A rung further down is only reached where those before have failed.
    const isWhole = found.isWhole && this.#arm === 1;
    addGuard(this.#guarding, body, { all: [...this.#failed, ...found.all], isWhole }, arm);
    const otherwise = opposite(found);
    if (this.#failed.length < longestLadder) this.#failed.push(...otherwise.all);
    this.#leaves &&= this.#branch !== undefined && this.#arm <= longestLadder && leaves(nodesOf(body).at(-1));
    if (this.#arm === 1 && this.#branch !== undefined) this.#ladder = statementAround(test, body);
    if (this.#leaves && this.#ladder) addGuardBehind(this.#guarding, this.#ladder, otherwise);
  }
}

const longestLadder = 12; // rungs whose opposite is kept for those below

/** The statement that a test and what stands under it belong to: no more, since what is around it goes on where the test holds. */
function statementAround(test: Node, body: Body): Node | undefined {
  const [first, last] = [nodesOf(body)[0], nodesOf(body).at(-1)];
  if (!first || !last) return undefined;
  let statement: Node | null = test;
  while (
    statement &&
    (statement.startIndex > first.startIndex || statement.endIndex < last.endIndex || statement === test)
  )
    statement = statement.parent;
  return statement ? wholeStatement(statement) : undefined;
}

function wholeStatement(node: Node): Node {
  let statement = node;
  while (statement.parent?.type === 'expression_statement') statement = statement.parent;
  return statement;
}

/** `if (!body) return get(url); …`: what stands behind runs only where the test has failed. */
function addGuardBehind({ guards }: Guarding, { parent: block, endIndex: start }: Node, { all }: Test): void {
  if (all.length === 0 || !block) return;
  const end = endOfStatements(block);
  if (start < end) guards.push({ at: { start, end }, when: all, isWhole: false });
}

/** Ruby's `rescue` and `ensure` stand among the statements that they are for, and run where one of these was left. */
function endOfStatements(block: Node): number {
  let end = block.endIndex;
  for (let at = block.namedChildCount - 1; at >= 0; at -= 1) {
    const part = block.namedChild(at);
    if (!part || !isHandler.test(part.type)) break;
    end = part.startIndex;
  }
  return end;
}

const isHandler = /^(?:rescue|ensure)$/;
const isLeaving =
  /^(?:return|throw|raise|break|continue|next|redo|exit|die)(?:_statement|_expression)?$|^(?:jump_expression|control_transfer_statement)$/;
const isWrapping =
  /block$|^(?:(?:compound_)?statements?|statement_list|then|body_statement|expression_statement|do|chunk|(?:with|using|lock|synchronized|fixed)_statement)$/;
const leavesByCommand = /^(?:return|exit|break|continue|die)(?![\w-])/;
const leavesByCall = /^(?:raise|fail|exit|abort|die|panic!?|error|fatalError)\b/;

/** The last thing that it does is to leave what it stands in. */
function leaves(body: Node | undefined): boolean {
  let last = body;
  while (last && isWrapping.test(last.type) && !isLeaving.test(last.type))
    last = partsOf(last).findLast(({ type }) => type !== 'comment');
  if (!last) return false;
  return (
    isLeaving.test(last.type) ||
    (/call/.test(last.type) && leavesByCall.test(last.text.slice(0, 20))) ||
    (last.type === 'command' && leavesByCommand.test(last.text.slice(0, 20)))
  );
}

const longestCase = 2_000; // characters that are searched for a `break`

/** A case that leaves what the `switch` stands in. What `break` leaves is the `switch` alone. */
function leavesSwitch(nodes: readonly Node[]): boolean {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last || last.endIndex - first.startIndex > longestCase) return false;
  return leaves(last) && !nodes.some(({ text }) => /\b(?:break|goto|yield)\b/.test(text));
}

/** `case 'a' if isOpen:`, `"a" when isOpen =>`: it is not reached wherever the label is the right one. */
function isConditional([first]: readonly Node[]): boolean {
  const around = first?.parent;
  if (first?.type === 'when_clause') return true; // C#
  if (!first || !around || around.startIndex === first.startIndex) return false;
  const before = around.text.slice(0, Math.min(first.startIndex - around.startIndex, longestCase));
  return /\S\s+(?:if|when|where)\b/.test(before);
}

const isSomePattern = (label: Expr): boolean =>
  label.kind === 'call' && label.callee.kind === 'name' && label.callee.name === 'Some';

/** The cases of a `switch`, `match` or `when`. A case that falls through is reached by the labels of the one before, too. */
export class CaseGuards {
  readonly #guarding: Guarding;
  readonly #subject: Expr | undefined;
  readonly #statement: Node | undefined;
  readonly #seen: Expr[] = [];
  readonly #left: Expr[] = []; // labels of cases that leave what the statement stands in
  #open: readonly Expr[] | undefined = []; // of the cases that fall through to the next; undefined: too many to be told

  /** `statement`: what the cases are of, where these may leave what it stands in. */
  constructor(guarding: Guarding, subject: Expr | undefined, statement?: Node) {
    this.#guarding = guarding;
    this.#subject = subject;
    this.#statement = statement;
  }

  /** `labels`: undefined of a case that takes what is left. */
  add(labels: readonly Expr[] | undefined, body: Body, fallsThrough = false): void {
    if (!this.#subject) return;
    // Rust's `Some(x) => …`
    if (labels?.length === 1 && labels.every(isSomePattern))
      return addGuard(this.#guarding, body, oneOf(this.#subject, [], false));
    const all = this.#open && [...this.#open, ...(labels ?? [])];
    if (labels) {
      if (!isConditional(nodesOf(body))) this.#note(labels, all, body);
      if (all && all.length > 0) addGuard(this.#guarding, body, oneOf(this.#subject, all, false));
    } else if (this.#seen.length > 0 && this.#open?.length === 0)
      addGuard(this.#guarding, body, oneOf(this.#subject, this.#seen, true));
    if (!fallsThrough || !labels) this.#open = [];
    else this.#open = all && all.length < mostLabels ? all : undefined;
  }

  #note(labels: readonly Expr[], all: readonly Expr[] | undefined, body: Body): void {
    this.#seen.push(...labels);
    if (this.#statement && all && leavesSwitch(nodesOf(body))) this.#left.push(...all);
  }

  /** Once all cases are added: `switch (kind) { case 'a': return x; } …` goes on for other kinds alone. */
  end(): void {
    if (!this.#statement || !this.#subject || this.#left.length === 0 || this.#left.length > mostLabels) return;
    addGuardBehind(this.#guarding, wholeStatement(this.#statement), oneOf(this.#subject, this.#left, true));
  }
}

const mostLabels = 100; // that lead to one body: beyond it nothing is said of when the body runs

/** `test ? a : b` as a value: each side only where the test says so. */
export function guardSides(
  guarding: Guarding,
  lower: LowerNode,
  test: Node | null,
  sides: readonly Body[],
  isNegated = false,
): void {
  const ladder = new LadderGuards(guarding, lower);
  const [then, otherwise] = sides;
  ladder.add(test, then, isNegated);
  ladder.add(undefined, otherwise);
}

/** `a && b`: b only where a holds. `a || b`, `a ?? b`: only where it does not. */
export function guardOperands(
  guarding: Guarding,
  lower: LowerNode,
  operands: readonly (Node | null)[],
  isAnd: boolean,
): void {
  const before: Condition[] = [];
  for (const [at, operand] of operands.slice(0, longestLadder).entries()) {
    if (at > 0) addGuard(guarding, operand, { all: before.slice(), isWhole: false });
    if (!operand || at === operands.length - 1) continue;
    const test = testOf(operand, lower);
    before.push(...(isAnd ? test : opposite(test)).all);
  }
}
