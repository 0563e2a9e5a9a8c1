import type { Node } from 'web-tree-sitter';
import type { Expr } from '../outline/outline.ts';
import { lowerExpr, type Lowering, lowerStatements } from './lowering.ts';
import { addReturn, inArm } from './statement-parts.ts';

// Languages in which a branch is an expression: what a block ends in is its value.

/** The statements of a block but its last expression, which is its value; undefined when it ends in a mere statement. */
export function lowerBlockValue(nodes: readonly Node[], hasNoValue: RegExp, lowering: Lowering): Expr | undefined {
  const last = nodes.at(-1);
  if (!last || hasNoValue.test(last.type)) {
    lowerStatements(nodes, lowering);
    return undefined;
  }
  lowerStatements(nodes.slice(0, -1), lowering);
  return lowerExpr(last, lowering);
}

/** What becomes of the values that the arms of a branch end in: they are the branch's, the function's, or nobody's. */
export type Ending = 'value' | 'return' | 'statement';

/** The arms of one branching expression, with the values that they end in. */
export class ValuedArms {
  readonly options: Expr[] = [];
  readonly #hasNoValue: RegExp;
  readonly #ending: Ending;

  constructor(hasNoValue: RegExp, ending: Ending) {
    this.#hasNoValue = hasNoValue;
    this.#ending = ending;
  }

  add(branch: number, arm: number, nodes: readonly Node[], lowering: Lowering): void {
    inArm(branch, arm, lowering, () => this.addHere(nodes, lowering));
  }

  /** An arm that always runs: the block of a `try`. */
  addHere(nodes: readonly Node[], lowering: Lowering): void {
    if (this.#ending === 'statement') return lowerStatements(nodes, lowering);
    const value = lowerBlockValue(nodes, this.#hasNoValue, lowering);
    if (value && this.#ending === 'return') addReturn(lowering, value, value.at);
    else if (value) this.options.push(value);
  }
}
