import type { Evaluator } from './evaluator.ts';

/** What V8 says of a stack, a list or a text that has no room. */
const outgrown = /call stack|invalid (?:array|string) length/i;

/**
 * What goes in circles that nobody foresaw and outgrows the stack, or what a list or a text can hold, is left without an answer: the file
 * counts as one that asked for more than it may, and the audit goes on.
 *
 * @param file - default: the one that the last question was about
 */
export function attempt<Answer>(
  evaluator: Evaluator,
  ask: () => Answer,
  file = evaluator.steps.asker,
): Answer | undefined {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof RangeError && outgrown.test(error.message))) throw error;
    evaluator.startOver();
    if (file !== '') evaluator.steps.cutShort.add(file);
    return undefined;
  }
}
