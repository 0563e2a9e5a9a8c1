import { rememberingEach } from '../../remembering.ts';
import type { Expr } from '../../outline/outline.ts';
import type { Program } from '../../resolve/program/program.ts';

/** `name`: the key of the row in a table. `columns`: keys that its neighbours have as well. */
type Row = Readonly<{ name?: string; columns: ReadonlySet<string> }>;
type RecordExpr = Extract<Expr, { kind: 'record' }>;

/**
 * `{ CHAT: { name: 'chat:chat', text: '…' }, WHISPER: { name: 'chat:whisper', text: '…' } }`: `name` is what every row calls its text, and
 * tells none of them; `CHAT` does. So it is in a list of such rows, which have no names.
 */
export const rowsIn = rememberingEach((program: Program): ReadonlyMap<Expr, Row> => {
  const rows = new Map<Expr, Row>();
  const add = (found: readonly Readonly<{ record: RecordExpr; name?: string }>[]): void => {
    const counts = new Map<string, number>();
    for (const { record } of found) for (const key of keysOf(record)) counts.set(key, (counts.get(key) ?? 0) + 1);
    const columns = new Set([...counts].flatMap(([key, count]) => (count > 1 ? [key] : [])));
    if (columns.size > 0)
      for (const { record, name } of found) rows.set(record, { columns, ...(name !== undefined && { name }) });
  };
  for (const { expr } of program.lists)
    add(expr.items.flatMap((item) => (item.kind === 'record' ? [{ record: item }] : [])));
  for (const { expr } of program.records)
    add(
      expr.entries.flatMap(({ key, value }) =>
        typeof key === 'string' && value.kind === 'record' ? [{ record: value, name: key }] : [],
      ),
    );
  return rows;
});

const keysOf = ({ entries }: RecordExpr): readonly string[] =>
  entries.flatMap(({ key }) => (typeof key === 'string' ? [key] : []));
