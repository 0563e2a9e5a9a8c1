import type { Evaluator } from './evaluator.ts';
import { isConstant, isEmpty, isSomething } from './told-apart.ts';
import { type Thunk, type Value, wholeText } from './values.ts';

/** Something is known of it: an alternative that says nothing adds nothing beside one that does. */
const isInformative = ({ kind }: Value): boolean => kind !== 'unknown';

/** The alternatives of a ternary or default. `x || 'literal'` keeps both; what is unknown is dropped beside what is known. */
export function choiceOf(evaluator: Evaluator, options: readonly Thunk[], isDefault = false): readonly Value[] {
  const values = isDefault ? firstThere(evaluator, options) : options.flatMap((option) => evaluator.force(option));
  const known = values.filter((value) => isInformative(value));
  // `x ?? ''`: the empty text stands for what is not there, and says nothing of what is.
  if (known.length < values.length && known.every((value) => wholeText(value) === ''))
    return values.filter((value) => !isInformative(value)).slice(0, 1);
  return known;
}

/** `method || 'GET'` with a method that a caller passes: what comes behind is not asked for. */
function firstThere(evaluator: Evaluator, options: readonly Thunk[]): readonly Value[] {
  const values: Value[] = [];
  for (const option of options) {
    const found = evaluator.force(option);
    values.push(...found);
    if (found.length > 0 && found.every((value) => isThere(value))) break;
  }
  return values;
}

export const isThere = (value: Value): boolean =>
  (isSomething(value) && !isEmpty(value)) || (value.kind === 'external' && isConstant(value));
