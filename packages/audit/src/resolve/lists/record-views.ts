import type { Evaluator } from '../evaluator.ts';
import { entryNamed } from './places.ts';
import { keyThunk, rowOf, turnsIn } from './loops.ts';
import type { View } from './views-of-params.ts';
import type { ListValue, RecordValue, Value } from '../values.ts';

/** The keys, values or rows of a record, each standing where its entry does. */
export function viewOf(record: RecordValue, view: View): ListValue {
  const { entries } = record;
  if (view === '#keys')
    return {
      kind: 'list',
      items: [...entries].flatMap(([key, [value]]) => (value ? [keyThunk(key, value)] : [])),
    };
  const turns = turnsIn(record);
  return { kind: 'list', items: turns.map((turn) => (view === '#rows' ? rowOf(turn) : turn.item)) };
}

/** An entry by its name, or one of its views. A function that is taken from it runs on it. */
export const memberOfRecord = (evaluator: Evaluator, record: RecordValue, name: string): readonly Value[] =>
  name === '#keys' || name === '#values' || name === '#rows'
    ? [viewOf(record, name)]
    : entryNamed(record, name)
        .flatMap(evaluator.force)
        .map((value) => (value.kind === 'function' && !value.self ? { ...value, self: record } : value));
