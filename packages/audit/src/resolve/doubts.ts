import { rememberingEach } from '../remembering.ts';
import { Evaluator } from './evaluator.ts';

/**
 * What a value may be made of that the code does not show to happen: a `setter` that nobody calls, a `default` where something else may
 * stand, an `item` that a test may leave out. It counts, and then once more it does not: evidence that is only there with it is likely.
 */
export type Doubt = 'setter' | 'default' | 'item';

type Doubts = Readonly<{ met: Set<Doubt>; leftOut: Set<Doubt> }>;

const doubtsOf = rememberingEach<Evaluator, [], Doubts>(() => ({ met: new Set(), leftOut: new Set() }));

/** Whether what is doubtful is left out. Where it is not, notes that there is such. */
export function leavesOut(evaluator: Evaluator, doubt: Doubt): boolean {
  const { met, leftOut } = doubtsOf(evaluator);
  met.add(doubt);
  return leftOut.has(doubt);
}

/** What doubtful has counted in answers. */
export const doubtsMet = (evaluator: Evaluator): ReadonlySet<Doubt> => doubtsOf(evaluator).met;

/** One that answers without what is doubtful, of the same program and the same callers. */
export function without(doubts: Iterable<Doubt>, { program, sites }: Evaluator): Evaluator {
  const sure = new Evaluator(program);
  sure.sites = sites;
  for (const doubt of doubts) doubtsOf(sure).leftOut.add(doubt);
  return sure;
}
