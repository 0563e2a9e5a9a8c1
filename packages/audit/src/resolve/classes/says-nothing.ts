import type { Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { Evaluator } from '../evaluator.ts';
import type { Value } from '../values.ts';

/** An abstract property or method: that it is there, and nothing of what it gives. */
export const saysNothing = ({ program }: Evaluator, value: Value): boolean =>
  value.kind === 'unknown' ||
  (value.kind === 'function' &&
    value.fn.owner !== undefined &&
    !value.fn.isStatic &&
    !value.fn.isConstructor &&
    value.fn.body.every((one) => one.kind === 'test' || (one.kind === 'expr' && refuses(one.value))) &&
    program.given.returnsOf(value.fn).length === 0);

/** `raise NotImplementedError`, and Python's `...`. */
const refuses = (expr: Expr): boolean =>
  /^(?:NotImplemented(?:Error|Exception)?|UnsupportedOperationException|\.\.\.)$/.test(
    writtenName(expr.kind === 'call' ? expr.callee : expr),
  );
