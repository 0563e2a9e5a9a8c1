import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import type { Origin, Thunk, Value } from '../values.ts';

/** By file: where texts stand that objects say which a loader hands over. */
const textsTold = rememberingEach<Evaluator, [], Map<string, Map<number, number>>>(() => new Map());

/** What a loader hands over, whichever it is. */
export const asLoaded = (value: Value): Value =>
  /^(?:class|instance|module|record|function)$/.test(value.kind) ? ({ ...value, isLoaded: true } as Value) : value;

export const isLoaded = (value: Value | undefined): boolean =>
  value !== undefined && 'isLoaded' in value && (value.isLoaded ?? false);

/** What modules of a loader hold is handed over with them, and what its objects say is only likely what the program does. */
export function toldBy(evaluator: Evaluator, value: Value | undefined, values: readonly Value[]): readonly Value[] {
  if (!isLoaded(value)) return values;
  noteTold(evaluator, values);
  return value?.kind === 'instance' ? values : values.map(asLoaded);
}

const deepest = 3; // lists in each other
const mostItems = 60;

function noteTold(evaluator: Evaluator, values: readonly Value[], depth = 0): void {
  for (const value of values) {
    if (value.kind === 'text')
      for (const piece of value.pieces) if ('text' in piece && piece.origin) noteText(evaluator, piece.origin);
    if (value.kind === 'list') for (const item of value.items.slice(0, mostItems)) noteItem(evaluator, item, depth);
  }
}

function noteItem(evaluator: Evaluator, { expr, fn, context }: Thunk, depth: number): void {
  // Also where it is chosen from a table by its name.
  if (expr.kind === 'text' || expr.kind === 'member' || expr.kind === 'name')
    noteText(evaluator, { file: fn.file.file, at: expr.at });
  if (expr.kind !== 'text' && depth < deepest) noteTold(evaluator, evaluator.force({ expr, fn, context }), depth + 1);
}

function noteText(evaluator: Evaluator, { file, at }: Origin): void {
  const texts = textsTold(evaluator);
  const own = texts.get(file) ?? new Map<number, number>();
  texts.set(file, own.set(at.start, Math.max(at.end, own.get(at.start) ?? 0)));
}

/** Whether what stands here is such: a name may stand in the midst of a text. */
export function isToldByLoader(evaluator: Evaluator, { file, at }: Origin): boolean {
  const own = textsTold(evaluator).get(file);
  return own?.entries().some(([start, end]) => start <= at.start && at.start < end) ?? false;
}
