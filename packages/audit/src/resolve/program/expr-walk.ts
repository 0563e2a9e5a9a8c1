import type { Expr } from '../../outline/outline.ts';
import { isLookedAt, isText } from './looked-at.ts';
import { childrenOf } from './walk.ts';

/** Where an expression stands: inside a comparison, in a text that is put together. */
type Standing = Readonly<{ isCompared: boolean; isInText: boolean }>;

/**
 * Goes through expressions and all that is in them. What stands in several statements is gone through once: in
 * `a = f(b = g(c = h()))` each value stands in all those around it too, and the call of `x, y = f()` in two.
 */
export class ExprWalk {
  #known = new Set<Expr>(); // what holds others

  /** Iterative: a chain of 20,000 calls must not overflow the stack. */
  through(root: Expr, visit: (expr: Expr, standing: Standing) => void): void {
    const open: (Standing & Readonly<{ expr: Expr }>)[] = [{ expr: root, isCompared: false, isInText: false }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { expr, isCompared } = next;
      if (this.#known.has(expr)) continue;
      visit(expr, next);
      const inside = isCompared || expr.kind === 'compare';
      const isInText = isText(expr);
      const children = childrenOf(expr);
      // Members are the most of all, and hold one expression each.
      if (children.length > 0 && expr.kind !== 'member') this.#known.add(expr);
      for (const child of children.toReversed())
        open.push({ expr: child, isCompared: isLookedAt(expr, child, inside), isInText });
    }
  }

  /** Forgets what it has gone through. */
  end(): void {
    this.#known = new Set();
  }
}
