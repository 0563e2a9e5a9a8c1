import { type Document, isMap, isSeq, type Node } from 'yaml';
import type { IgnoreRow } from '../manifest.ts';
import type { Layout } from './list-layout.ts';
import { scalarText } from './scalar-text.ts';

/** The `ignore` rows that have at least a rule. */
export function readIgnoreRows(document: Document, layout: Layout): readonly IgnoreRow[] {
  const list: unknown = document.getIn(['ignore'], true);
  if (!isSeq<Node>(list)) return [];
  return list.items.flatMap((row): IgnoreRow[] => {
    if (!isMap<Node>(row)) return [];
    const text = (name: string): string | undefined => scalarText(row.get(name, true));
    const rule = text('rule');
    if (rule === undefined) return [];
    const [client, scope, reason, until] = [text('client'), text('scope'), text('reason'), text('until')];
    const [start, end] = row.range ?? [0, 0];
    const optional = {
      ...(client !== undefined && { client }),
      ...(scope !== undefined && { scope }),
      ...(reason !== undefined && { reason }),
      ...(until !== undefined && { until }),
    };
    return [{ kind: 'manifest', rule, ...optional, span: layout.span(start, end) }];
  });
}
