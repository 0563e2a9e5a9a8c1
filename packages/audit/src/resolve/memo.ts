import type { Expr } from '../outline/outline.ts';
import type { FunctionInfo } from './program/program.ts';
import type { Value } from './values.ts';

interface Answer {
  readonly fn: FunctionInfo;
  values: readonly Value[];
  readonly next: Answer | undefined;
}

/** Answers by expression and function. Nearly every expression is only asked for in one: a list of one costs less than a map. */
export class Memo {
  readonly #answers = new Map<Expr, Answer>();

  get(expr: Expr, fn: FunctionInfo): readonly Value[] | undefined {
    for (let answer = this.#answers.get(expr); answer; answer = answer.next) if (answer.fn === fn) return answer.values;
    return undefined;
  }

  set(expr: Expr, fn: FunctionInfo, found: readonly Value[]): void {
    // A list that was filled one by one keeps room for more; nearly all of these hold one value.
    const values = found.slice();
    const first = this.#answers.get(expr);
    for (let answer = first; answer; answer = answer.next) {
      if (answer.fn !== fn) continue;
      answer.values = values;
      return;
    }
    this.#answers.set(expr, { fn, values, next: first });
  }
}
