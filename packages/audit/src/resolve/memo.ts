import type { Expr } from '../outline/outline.ts';
import type { FunctionInfo } from './program/program.ts';
import type { Value } from './values.ts';

/** Nearly every answer is one value, and there are a hundred thousand of them: without a list around it each takes half the room. */
interface Answer {
  readonly fn: FunctionInfo;
  values: Value | readonly Value[];
  readonly next?: Answer;
}

/** Answers by expression and function. Nearly every expression is only asked for in one: a list of one costs less than a map. */
export class Memo {
  readonly #answers = new Map<Expr, Answer>();

  get(expr: Expr, fn: FunctionInfo): readonly Value[] | undefined {
    for (let answer = this.#answers.get(expr); answer; answer = answer.next)
      if (answer.fn === fn) return listed(answer.values);
    return undefined;
  }

  set(expr: Expr, fn: FunctionInfo, found: readonly Value[]): void {
    const [first, ...more] = found;
    // A list that was filled one by one keeps room for more.
    const values = first !== undefined && more.length === 0 ? first : found.slice();
    const known = this.#answers.get(expr);
    for (let answer = known; answer; answer = answer.next) {
      if (answer.fn !== fn) continue;
      answer.values = values;
      return;
    }
    this.#answers.set(expr, known ? { fn, values, next: known } : { fn, values });
  }
}

const listed = (values: Value | readonly Value[]): readonly Value[] => ('kind' in values ? [values] : values);
