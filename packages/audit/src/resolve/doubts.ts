import { rememberingEach } from '../remembering.ts';
import { Evaluator } from './evaluator.ts';

/**
 * What a value may be made of that the code does not show to happen. It counts, and then once more it does not: evidence that is only
 * there with it is likely. `areLeftOut`: this is the second time.
 */
type Doubts = { areMet: boolean; areLeftOut: boolean };

const doubtsOf = rememberingEach<Evaluator, [], Doubts>(() => ({ areMet: false, areLeftOut: false }));

/** Whether what is doubtful is left out. Where it is not, notes that there is such. */
export function leavesOutDoubtful(evaluator: Evaluator): boolean {
  const doubts = doubtsOf(evaluator);
  doubts.areMet = true;
  return doubts.areLeftOut;
}

/** Something doubtful has counted in an answer. */
export const hasDoubts = (evaluator: Evaluator): boolean => doubtsOf(evaluator).areMet;

/** One that answers with what is beyond doubt, of the same program and the same callers. */
export function beyondDoubt({ program, sites }: Evaluator): Evaluator {
  const sure = new Evaluator(program);
  sure.sites = sites;
  doubtsOf(sure).areLeftOut = true;
  return sure;
}
