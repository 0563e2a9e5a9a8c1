import type { Evaluator } from '../evaluator.ts';
import { maximumAlternatives, maximumFunctions } from '../alternatives.ts';
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

const isView = (name: string): name is View => name === '#keys' || name === '#values' || name === '#rows';

/** An entry by its name, or one of its views, also as the language calls it. A function that is taken from it runs on it. */
export function memberOfRecord(evaluator: Evaluator, record: RecordValue, name: string): readonly Value[] {
  if (isView(name)) return [viewOf(record, name)];
  const named = entryNamed(record, name);
  const view = named.length > 0 ? undefined : viewNamed(evaluator, record, name);
  if (view) return [viewOf(record, view)];
  return named
    .flatMap(evaluator.force)
    .map((value) => (value.kind === 'function' && !value.self ? { ...value, self: record } : value));
}

/** `scopes.Keys`, in a language where that is no call. */
function viewNamed({ program }: Evaluator, { entries }: RecordValue, name: string): View | undefined {
  const [[first] = []] = entries.values();
  const { mapViews } = first ? program.traitsOf(first.fn.file.language) : {};
  return mapViews && Object.hasOwn(mapViews, name) ? mapViews[name] : undefined;
}

/** Of a record any entry, of the first dozen; of a table of functions more. */
export function anyEntry(evaluator: Evaluator, { entries }: RecordValue): readonly Value[] {
  const all = [...entries.values()].slice(0, maximumFunctions);
  const valuesOf = (some: typeof all): Value[] =>
    some.flatMap((thunks) => thunks.flatMap((one) => evaluator.force(one)));
  const first = valuesOf(all.slice(0, maximumAlternatives));
  const isOfFunctions = all.length > maximumAlternatives && first.every(({ kind }) => kind === 'function');
  return isOfFunctions ? [...first, ...valuesOf(all.slice(maximumAlternatives))] : first;
}
