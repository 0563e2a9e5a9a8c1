import type { ClientLedger } from './ledger/join-ledger.ts';

/** What rules about code look at. */
export interface AuditFacts {
  readonly ledgers: readonly ClientLedger[];
}
