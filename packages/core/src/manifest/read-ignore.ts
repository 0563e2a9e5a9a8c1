import { type Document, isMap, isSeq, type Node, type YAMLMap } from 'yaml';
import type { IgnoreRow } from '../manifest.ts';
import type { Layout } from './layout.ts';
import { spanOf } from './read-lists.ts';
import { scalarText } from './scalar-text.ts';
import { entryOf, resolve } from './yaml-map.ts';

const optional = ['client', 'scope', 'reason', 'until'] as const;

/** The `ignore` rows that have at least a rule. */
export function readIgnoreRows(document: Document, layout: Layout): readonly IgnoreRow[] {
  if (!isMap<Node>(document.contents)) return [];
  const list = entryOf(document.contents, 'ignore', document)?.node;
  if (!isSeq<Node>(list)) return [];
  return list.items.flatMap((written): IgnoreRow[] => {
    const row = resolve(written, document);
    if (!isMap<Node>(row)) return [];
    const text = (name: string): string | undefined => textIn(row, name, document);
    const rule = text('rule');
    if (rule === undefined) return [];
    const fields = optional.flatMap((name) => {
      const value = text(name);
      return value === undefined ? [] : [[name, value] as const];
    });
    return [{ kind: 'manifest', rule, ...Object.fromEntries(fields), span: spanOf(written, layout) }];
  });
}

function textIn(row: YAMLMap<Node>, name: string, document: Document): string | undefined {
  const value = scalarText(entryOf(row, name, document)?.node);
  return value === undefined || value.trim() === '' ? undefined : value;
}
