import { type ClientLedger, joinLedger } from '@mixer-oauth/audit';
import type { Client, DeclaredScope, Evidence, LedgerRow, ReportClient } from '@mixer-oauth/core';

/**
 * The ledger of code that has no manifest: what it asks for stands in for what would be declared, so that the rows tell which
 * requested scopes no call needs and which needed ones it never asks for.
 */
export function ledgerWithoutManifest(
  { client, catalogue, unread }: ClientLedger,
  evidence: readonly Evidence[],
): ReportClient {
  const requests = evidence.filter(
    ({ kind, scope, provider }) => kind === 'request' && scope !== undefined && provider === catalogue.data.id,
  );
  const asked = new Map(requests.map(({ scope = '', span }) => [scope, span]));
  const scopes = [...asked].map(([value, span]): DeclaredScope => ({
    value,
    span,
    isOptional: false,
    removal: { start: 0, end: 0 },
  }));
  const standIn: Client = { ...client, scopes: scopes.toSorted((left, right) => (left.value < right.value ? -1 : 1)) };
  const { report } = joinLedger(standIn, evidence, catalogue, unread);
  const { span: _span, ...rest } = report;
  return {
    ...rest,
    id: catalogue.data.id,
    scopes: report.scopes.map((row) => withoutDeclaration(row, report.requests)),
  };
}

function withoutDeclaration(row: LedgerRow, requests: ReportClient['requests']): LedgerRow {
  if (row.verdict !== 'missing') return { ...row, declared: null };
  const code = row.needed.length === 1 ? 'one call needs it' : `${row.needed.length} calls need it`;
  const calls = row.needed.length === 0 ? 'recorded traffic needs it' : code;
  return {
    ...row,
    declared: null,
    because: requests === 'visible' ? `${calls}, and the code never asks for it` : calls,
  };
}
