import type { Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Program } from '../../resolve/program/program.ts';
import { scopeKey } from './asking-names.ts';

const fewest = 3; // rows: two may be two accounts that are asked for one scope each

/** What a row says of a scope to whoever is to choose one, and what else a form that shows it may keep. */
const describes = /^(?:title|label|text|desc(?:ription)?s?|help|info|hint|tooltip|details?|summary|notes?|examples?)$/i;
const marks =
  /^(?:name|id|key|group|category|icon|sensitive|checked|selected|enabled|disabled|default|deprecated|since)$/i;

/**
 * Rows of a table that explains scopes one by one: `[{ scope: 'chat:chat', description: 'Send messages' }, …]`. It asks for none of them;
 * code that goes through it and hands them over does.
 */
export const rowsOfTables = rememberingEach((program: Program): ReadonlySet<Expr> => {
  const byFile = new Map<string, Row[]>();
  for (const { expr, fn } of program.records) {
    const scope = expr.entries.find(({ key }) => typeof key === 'string' && scopeKey.test(key))?.value;
    if (scope?.kind !== 'text' || /[\s,+]/.test(scope.value)) continue;
    const others = expr.entries.flatMap(({ key, value }) =>
      value === scope ? [] : typeof key === 'string' ? key : '',
    );
    if (others.some((key) => describes.test(key)) && others.every((key) => describes.test(key) || marks.test(key)))
      push(byFile, fn.file.file, { expr, scope: scope.value });
  }
  const tables = [...byFile.values()].filter((rows) => new Set(rows.map(({ scope }) => scope)).size >= fewest);
  return new Set(tables.flatMap((rows) => rows.map(({ expr }) => expr)));
});

type Row = Readonly<{ expr: Expr; scope: string }>;
