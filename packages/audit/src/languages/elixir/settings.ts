import type { Node } from 'web-tree-sitter';
import type { CallExpr, Entry, Expr } from '../../outline/outline.ts';
import type { Lowering } from '../lowering.ts';

/**
 * `config :app, key: value` and `config :app, Acme.Client, key: value` of a script that configures: one record, as a file of settings
 * holds it, by application, module and key.
 */
export function addSettings(_nodes: readonly Node[], lowering: Lowering): void {
  const { into } = lowering.block;
  const entries: Entry[] = [];
  const rest = into.filter((statement) => {
    const own = statement.kind === 'expr' && statement.value.kind === 'call' ? entryOf(statement.value) : undefined;
    if (own) entries.push(own);
    return !own;
  });
  const [first] = entries;
  if (!first) return;
  const at = { start: first.at.start, end: entries.at(-1)?.at.end ?? first.at.end };
  into.splice(0, into.length, ...rest);
  lowering.exports.push({ name: 'default', value: { kind: 'record', entries, at }, at });
}

function entryOf({ callee, args, at }: CallExpr): Entry | undefined {
  if (callee.kind !== 'name' || callee.name !== 'config') return undefined;
  const [application, key, value] = args.map((one) => one.value);
  const [name, inner] = [nameIn(application), nameIn(key)];
  if (name === undefined || !key) return undefined;
  if (!value) return key.kind === 'record' ? { key: name, value: key, at } : undefined;
  if (inner === undefined) return undefined;
  return { key: name, value: { kind: 'record', entries: [{ key: inner, value, at }], at }, at };
}

const nameIn = (expr: Expr | undefined): string | undefined =>
  expr?.kind === 'text' ? expr.value : expr?.kind === 'name' ? expr.name : undefined;
