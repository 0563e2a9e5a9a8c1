import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { IgnoreRow } from '../manifest.ts';
import type { Layout } from './list-layout.ts';

/** The `ignore` rows that have at least a rule. */
export function readIgnoreRows(document: Document, layout: Layout): readonly IgnoreRow[] {
  const list: unknown = document.getIn(['ignore'], true);
  if (!isSeq<Node>(list)) return [];
  return list.items.flatMap((row): IgnoreRow[] => {
    if (!isMap<Node>(row)) return [];
    const text = (name: string): string | undefined => {
      const value: unknown = row.get(name, true);
      return isScalar(value) && value.value !== null && value.value !== '' ? String(value.value) : undefined;
    };
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
