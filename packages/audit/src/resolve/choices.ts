import type { Evaluator } from './evaluator.ts';
import type { Thunk, Value } from './values.ts';

/** Something is known of it: an alternative that says nothing adds nothing beside one that does. */
const isInformative = ({ kind }: Value): boolean => kind !== 'unknown';

/** The alternatives of a ternary or default. `x || 'literal'` keeps both; what is unknown is dropped beside what is known. */
export function choiceOf(evaluator: Evaluator, options: readonly Thunk[]): readonly Value[] {
  const values = options.flatMap((option) => evaluator.force(option));
  return values.some(isInformative) ? values.filter(isInformative) : values.slice(0, 1);
}
