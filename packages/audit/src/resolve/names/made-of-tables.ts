import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo, Placed, Program } from '../program/program.ts';
import type { Thunk, Value } from '../values.ts';

/** What functions give the objects that they make of a table: by the table's file and name, then by the field's name. */
type Fields = ReadonlyMap<string, readonly Thunk[]>;

const fieldsByTable = rememberingEach((program: Program): ReadonlyMap<string, Fields> => {
  const found = new Map<string, Map<string, Thunk[]>>();
  const locals = new Map(program.binds.flatMap(({ bind }) => (bind.value ? [[bind.value, bind.target] as const] : [])));
  for (const { expr, fn } of program.records) {
    const tables = expr.entries.flatMap(({ key, value }) =>
      key === '...' && value.kind === 'name' ? [keyOf(value.name, fn)] : [],
    );
    if (tables.length === 0) continue;
    const local = locals.get(expr);
    const set = local?.kind === 'name' ? program.propertyBindsOf(fn, local.name) : [];
    const given = [
      ...expr.entries.map(({ key, value }) => ({ key, value, where: fn })),
      ...set.map(({ bind, fn: where }) => ({
        key: bind.target.kind === 'member' && bind.target.object.kind === 'name' ? bind.target.name : '...',
        value: bind.operator === '=' ? bind.value : undefined,
        where,
      })),
    ];
    for (const table of tables) {
      const fields = found.get(table) ?? new Map<string, Thunk[]>();
      found.set(table, fields);
      for (const { key, value, where } of given)
        if (typeof key === 'string' && key !== '...' && value)
          push(fields, key, { expr: value, fn: where, context: emptyContext });
    }
  }
  return found;
});

const keyOf = (name: string, { file }: FunctionInfo): string => `${file.file} ${name}`;

/**
 * `self.base` in a method of Lua's `Api`, where `Api.new` makes objects of the table with `setmetatable({}, Api)` and sets their
 * `base`: the table with what its objects are given, if that is one thing for each name.
 */
export function objectsOfTable(evaluator: Evaluator, { expr, fn }: Placed): readonly Value[] {
  const fields = expr.kind === 'name' ? fieldsByTable(evaluator.program).get(keyOf(expr.name, fn)) : undefined;
  return evaluator.evaluate(expr, fn).flatMap((value): readonly Value[] => {
    if (value.kind !== 'record') return [];
    const own = [...(fields ?? [])].filter(([name, all]) => all.length === 1 && !value.entries.has(name));
    return [own.length > 0 ? { ...value, entries: new Map([...value.entries, ...own]) } : value];
  });
}
