import { isThere } from '../choices.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { isAsked } from '../guards.ts';
import type { History } from '../program/binds.ts';

/** `const { base = 'https://…' } = options`, `base ??= '…'`: what a caller passes takes the place of a default. */
export function givingWay(evaluator: Evaluator, histories: readonly History[], context: Context): readonly History[] {
  if (histories.length < 2 || !isAsked(context)) return histories;
  const isDefault = (history: History): boolean => history.at(-1)?.bind.operator === 'default';
  const others = histories.filter((history) => !isDefault(history));
  if (others.length === histories.length || others.length === 0) return histories;
  const values = others.flatMap((history) => {
    const last = history.at(-1);
    return last?.bind.value ? evaluator.evaluate(last.bind.value, last.fn, context) : [];
  });
  return values.length > 0 && values.every((value) => isThere(value)) ? others : histories;
}
