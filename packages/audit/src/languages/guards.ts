import type { Node } from 'web-tree-sitter';
import type { Arm, Condition, Expr, Guard } from '../outline/outline.ts';
import { type LowerNode, oneOf, opposite, type Test, testOf } from './conditions.ts';

/** The part of a front end's state that guards are added to. */
export interface Guarding {
  readonly guards: Guard[];
}

type Body = Node | null | undefined | readonly (Node | null | undefined)[];

/** What stands in `body` runs only where the test succeeds. */
export function addGuard({ guards }: Guarding, body: Body, { all, isWhole }: Test, arm?: Arm): void {
  if (all.length === 0) return;
  const nodes = [body].flat().filter((node): node is Node => node !== null && node !== undefined);
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

  constructor(guarding: Guarding, lower: LowerNode, branch?: number) {
    this.#guarding = guarding;
    this.#lower = lower;
    this.#branch = branch;
  }

  add(test: Node | null | undefined, body: Body): void {
    const arm = this.#branch === undefined ? undefined : { branch: this.#branch, arm: this.#arm };
    this.#arm += 1;
    if (!test) return addGuard(this.#guarding, body, { all: this.#failed, isWhole: false }, arm);
    const found = testOf(test, this.#lower);
    // A rung further down is only reached where those before have failed.
    const isWhole = found.isWhole && this.#arm === 1;
    addGuard(this.#guarding, body, { all: [...this.#failed, ...found.all], isWhole }, arm);
    if (this.#failed.length < longestLadder) this.#failed.push(...opposite(found).all);
  }
}

const longestLadder = 12; // rungs whose opposite is kept for those below

/** The cases of a `switch`, `match` or `when`. A case that falls through is reached by the labels of the one before, too. */
export class CaseGuards {
  readonly #guarding: Guarding;
  readonly #subject: Expr | undefined;
  readonly #seen: Expr[] = [];
  #open: readonly Expr[] | undefined = []; // of the cases that fall through to the next; undefined: too many to be told

  constructor(guarding: Guarding, subject: Expr | undefined) {
    this.#guarding = guarding;
    this.#subject = subject;
  }

  /** `labels`: undefined of a case that takes what is left. */
  add(labels: readonly Expr[] | undefined, body: Body, fallsThrough = false): void {
    if (!this.#subject) return;
    const all = this.#open && [...this.#open, ...(labels ?? [])];
    if (labels) {
      this.#seen.push(...labels);
      if (all && all.length > 0) addGuard(this.#guarding, body, oneOf(this.#subject, all, false));
    } else if (this.#seen.length > 0 && this.#open?.length === 0)
      addGuard(this.#guarding, body, oneOf(this.#subject, this.#seen, true));
    if (!fallsThrough || !labels) this.#open = [];
    else this.#open = all && all.length < mostLabels ? all : undefined;
  }
}

const mostLabels = 100; // that lead to one body: beyond it nothing is said of when the body runs

/** `test ? a : b` as a value: each side only where the test says so. */
export function guardSides(guarding: Guarding, lower: LowerNode, test: Node | null, sides: readonly Body[]): void {
  const ladder = new LadderGuards(guarding, lower);
  const [then, otherwise] = sides;
  ladder.add(test, then);
  ladder.add(undefined, otherwise);
}
