import type { Expr } from '../outline/outline.ts';
import type { Context } from './context.ts';
import type { FunctionInfo } from './program/program.ts';
import type { Value } from './values.ts';

interface Answer {
  readonly fn: FunctionInfo;
  readonly context: Context;
  readonly values: readonly Value[];
  readonly hasAsked: boolean;
}

/**
 * The last answer for each call in the context it was asked in. What stands before a dot is asked for several times in a row (is it
 * text, which function is meant, what is it of), and each time again for what stands before that.
 */
export class ContextMemo {
  #answers = new Map<Expr, Answer>();
  #assumed: unknown;

  /** A new question: only one with the same assumptions will ask for what is known. Calls that are entered are new each time. */
  start({ assumed, frames }: Context): void {
    const isOther = frames !== undefined || assumed.isEmpty || assumed !== this.#assumed;
    if (isOther && this.#answers.size > 0) this.#answers = new Map();
    this.#assumed = assumed;
  }

  get(expr: Expr, fn: FunctionInfo, { frames, assumed }: Context): Answer | undefined {
    const answer = this.#answers.get(expr);
    return answer?.fn === fn && answer.context.frames === frames && answer.context.assumed === assumed
      ? answer
      : undefined;
  }

  set(expr: Expr, answer: Answer): void {
    this.#answers.set(expr, answer);
  }
}
