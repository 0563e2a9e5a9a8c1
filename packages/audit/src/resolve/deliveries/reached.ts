import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';

const mostListeners = 60; // to one message: each of them is called by each who sends it

/** Of many who listen the first. Each takes a step of the file that sends: a thousand times a thousand fill the memory. */
export function reached(
  { steps }: Evaluator,
  listeners: readonly FunctionInfo[],
  { file: { file } }: FunctionInfo,
): readonly FunctionInfo[] {
  if (listeners.length > mostListeners) steps.muchCalled.add(file);
  const first = listeners.slice(0, mostListeners);
  return first.length === 0 || steps.takeBetween(first.length, file) ? first : [];
}
