import type { Expr, Statement } from '../../outline/outline.ts';
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
    value.fn.body.every(
      (one) => one.kind === 'test' || (one.kind === 'expr' && refuses(one.value)) || refusesAll(one),
    ) &&
    program.given.returnsOf(value.fn).every(refuses));

/** A body that is one expression is what it returns (Swift, Kotlin, Rust). */
const refusesAll = (one: Statement): boolean => one.kind === 'return' && one.value !== undefined && refuses(one.value);

/** `raise NotImplementedError`, Python's `...`, Swift's `fatalError()`, Kotlin's `TODO()`. */
const refuses = (expr: Expr): boolean =>
  /^(?:NotImplemented(?:Error|Exception)?|UnsupportedOperationException|fatalError|TODO|todo|unimplemented|\.\.\.)$/.test(
    writtenName(expr.kind === 'call' ? expr.callee : expr),
  );
