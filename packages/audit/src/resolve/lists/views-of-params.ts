import type { ParamValue, Value } from '../values.ts';

/** Lists that a record is seen as. No code can name such a member: it stands for one of what callers pass. */
export type View = '#keys' | '#values' | '#rows';

/** Of the record that a parameter stands for: who calls knows it. Undefined where none of the values is a parameter. */
export function viewOfParam(values: readonly Value[], view: View, isItem = false): readonly ParamValue[] | undefined {
  const members = isItem ? [view, '[]'] : [view];
  const params = values.flatMap((value) =>
    value.kind === 'param' ? [{ ...value, members: [...(value.members ?? []), ...members] }] : [],
  );
  return params.length > 0 ? params : undefined;
}
