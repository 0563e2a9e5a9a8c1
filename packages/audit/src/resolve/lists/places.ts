import { constructorsOf } from '../calls/overloads.ts';
import type { ClassInfo } from '../program/program.ts';
import type { ListValue, RecordValue, Thunk } from '../values.ts';

const at =
  (place: number) =>
  (name: string): readonly [string, number] => [name, place];

/** What a place of a pair or tuple is called. */
const positions: ReadonlyMap<string, number> = new Map([
  ...['first', 'key', 'Key', 'getKey', 'left', 'getLeft', 'getFirst', 'getValue0', '_1', 'getT1'].map(at(0)),
  ...['second', 'value', 'Value', 'getValue', 'right', 'getRight', 'getSecond', 'getValue1', '_2', 'getT2'].map(at(1)),
  ...['third', 'getThird', 'getValue2', '_3', 'getT3'].map(at(2)),
  ...[1, 2, 3, 4, 5, 6, 7].map((place) => [`Item${place}`, place - 1] as const),
]);

export function itemNamed({ items }: ListValue, name: string): readonly Thunk[] {
  const place = positions.get(name) ?? Number(name);
  return items.slice(place, place + 1);
}

const isPlace = (name: string): boolean => /^\d$/.test(name);

/** A tuple whose places have names is taken apart by places all the same. */
export const entryNamed = ({ entries, isOpen }: RecordValue, name: string): readonly Thunk[] =>
  entries.get(name) ?? (isPlace(name) && !isOpen ? [...entries.values()][Number(name)] : undefined) ?? [];

/** The name of the field at a place: objects of plain data are taken apart by places too. Undefined of other names. */
export function fieldAt(type: ClassInfo, name: string): string | undefined {
  if (!isPlace(name)) return undefined;
  const passed = constructorsOf(type)[0]?.params.filter(({ isField }) => isField) ?? [];
  return [...passed, ...type.outline.fields.filter(({ isStatic }) => !isStatic)][Number(name)]?.name;
}
