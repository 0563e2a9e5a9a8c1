import type { Client, Evidence } from '@mixer-oauth/core';
import type { ClientLedger } from './ledger/join-ledger.ts';

/** What rules about code look at. */
export interface AuditFacts {
  /** Of the clients that were asked for. */
  readonly ledgers: readonly ClientLedger[];
  /** Every client that the evidence of a place was given to, asked for or not: what one of them answers for accuses no other. */
  readonly claimantsOf: (evidence: Evidence) => readonly Client[];
  /** Evidence in code of no client; empty when only some clients were asked for. */
  readonly unclaimed: readonly Evidence[];
}
