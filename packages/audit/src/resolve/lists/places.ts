import { constructorsOf } from '../calls/overloads.ts';
import type { ClassInfo } from '../program/program.ts';
import type { ListValue, RecordValue, Thunk } from '../values.ts';

/** What a place of a pair or tuple is called. */
const positions: ReadonlyMap<string, number> = new Map([
  ...['first', 'key', 'Key', 'getKey', 'Item1'].map((name): [string, number] => [name, 0]),
  ...['second', 'value', 'Value', 'getValue', 'Item2'].map((name): [string, number] => [name, 1]),
  ...['third', 'Item3'].map((name): [string, number] => [name, 2]),
]);

export function itemNamed({ items }: ListValue, name: string): readonly Thunk[] {
  const at = positions.get(name) ?? Number(name);
  return items.slice(at, at + 1);
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
