import type { Expr, Statement } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import type { FunctionInfo } from './infos.ts';

/** What functions give: their returns, and what generators hand out one after the other, or methods to their blocks. */
export class GivenIndex {
  readonly #returns = new Map<FunctionInfo, Expr[]>();
  readonly #yields = new Map<FunctionInfo, Expr[]>();

  add(statement: Statement, fn: FunctionInfo): void {
    if (statement.kind === 'return' && statement.value) push(this.#returns, fn, statement.value);
    if (statement.kind === 'yield') push(this.#yields, fn, statement.value);
  }

  returnsOf(fn: FunctionInfo): readonly Expr[] {
    return this.#returns.get(fn) ?? [];
  }

  yieldsOf(fn: FunctionInfo): readonly Expr[] {
    return this.#yields.get(fn) ?? [];
  }
}
