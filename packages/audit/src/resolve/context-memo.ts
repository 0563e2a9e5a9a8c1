import type { Expr } from '../outline/outline.ts';
import type { Assumptions } from './assumptions.ts';
import type { Context } from './context.ts';
import type { FunctionInfo } from './program/program.ts';
import type { Lack, Unfinished } from './unfinished.ts';
import type { Value } from './values.ts';

interface Answer {
  readonly fn: FunctionInfo;
  readonly context: Context;
  readonly values: readonly Value[];
  readonly hasAsked: boolean;
  /** What it had to do without: it holds for as long as that is going on. */
  readonly lack: Lack;
  readonly run?: number;
}

/**
 * The last answer for each expression in the context it was asked in. What stands before a dot is asked for several times in a row
 * (is it text, which function is meant, what is it of), and each time again for what stands before that; a variable that is set from
 * itself is asked for on each of the ways through its assignments.
 */
export class ContextMemo {
  #answers = new Map<Expr, Answer>();
  #assumed: Assumptions | undefined;
  /** Answers under other assumptions, asked for just before: a look from aside (see `forks.ts`) makes nobody forget. */
  #before = new Map<Expr, Answer>();
  #assumedBefore: Assumptions | undefined;

  /** A new question: only one with the same assumptions will ask for what is known. Calls that are entered are new each time. */
  start({ assumed, frames }: Context): void {
    if (frames !== undefined || assumed.isEmpty) return this.#forget();
    if (assumed === this.#assumed) return;
    const isBack = assumed === this.#assumedBefore;
    const answers = isBack ? this.#before : new Map<Expr, Answer>();
    [this.#before, this.#assumedBefore] = [this.#answers, this.#assumed];
    [this.#answers, this.#assumed] = [answers, assumed];
  }

  #forget(): void {
    if (this.#answers.size > 0) this.#answers = new Map();
    if (this.#before.size > 0) this.#before = new Map();
    this.#assumed = undefined;
    this.#assumedBefore = undefined;
  }

  get(expr: Expr, fn: FunctionInfo, { frames, assumed }: Context, open: Unfinished): Answer | undefined {
    const answer = this.#answers.get(expr);
    if (answer?.fn !== fn || answer.context.frames !== frames || answer.context.assumed !== assumed) return undefined;
    return answer.run === undefined || open.isOn(answer.lack, answer.run) ? answer : undefined;
  }

  set(expr: Expr, answer: Answer, open: Unfinished): void {
    if (answer.lack.length > 0) {
      const run = open.runOf(answer.lack);
      if (run !== undefined) this.#answers.set(expr, { ...answer, run });
    } else this.#answers.set(expr, answer);
  }
}
