import type { Value } from '../values.ts';

/** Where a field and a method have one name, what something is read from is the field. */
export function withoutMethods(objects: readonly Value[]): readonly Value[] {
  const others = objects.filter((value) => value.kind !== 'function' || !value.fn.owner);
  return others.length > 0 ? others : objects;
}
