import type { Expr } from '../../outline/outline.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { neverRuns } from '../guards.ts';
import type { FunctionInfo } from '../program/program.ts';
import { keyIn, type RecordValue, type Thunk } from '../values.ts';
import { spreadOver } from './merge-records.ts';

const maximumTaken = 200; // entries that one `...` takes over: each object of a chain of them has those of all before it

/** What an object that is written out holds, with what it takes over from others; open where not all of that is known. */
export function entriesOf(
  evaluator: Evaluator,
  record: Extract<Expr, { kind: 'record' }>,
  fn: FunctionInfo,
  context: Context,
): Pick<RecordValue, 'entries' | 'isOpen'> {
  const entries = new Map<string, readonly Thunk[]>();
  let isOpen = false;
  for (const { key, value } of record.entries) {
    if (key === '...') {
      if (neverRuns(evaluator, fn, value.at.start, context)) continue;
      const spread = evaluator.settle(evaluator.evaluate(value, fn, context), context);
      if (spread.some((one) => one.kind !== 'record' || one.isOpen)) isOpen = true;
      const taken = spread.reduce((sum, one) => sum + (one.kind === 'record' ? one.entries.size : 0), 0);
      if (taken <= maximumTaken) for (const [name, thunks] of spreadOver(entries, spread)) entries.set(name, thunks);
      else {
        isOpen = true;
        evaluator.steps.crowded.add(fn.file.file);
      }
      continue;
    }
    const names =
      typeof key === 'string'
        ? [key]
        : key.kind === 'literal'
          ? [key.value]
          : evaluator.evaluate(key, fn, context).map((one) => keyIn(one));
    for (const name of names)
      if (name === undefined) isOpen = true;
      else entries.set(name, [{ expr: value, fn, context }]);
  }
  return isOpen ? { entries, isOpen } : { entries };
}
