import { defineRule } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';

export const unknownOperation = defineRule<AuditFacts, { call: string }>({
  id: 'unknown-operation',
  severity: 'info',
  layer: 'consistency',
  summary: "A call that the provider's catalogue lacks",
  citation: 'https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/ledger.md',
  message: ({ call }) => `${call} is not in the catalogue, so what it needs is not known`,

  *check({ ledgers }) {
    for (const { client, catalogue, evidence } of ledgers) {
      // What is known of the API is only a part of it: the ledger says that the call's needs are unknown.
      if (catalogue.data.isPartial) continue;
      for (const { kind, certainty, protocol, operation, method = '', path = '', span, related } of evidence) {
        if (kind !== 'call' || certainty !== 'certain' || protocol !== 'rest' || operation !== undefined) continue;
        // Of a path that is known the verb may have been read wrongly: through a wrapper one is easily taken for another.
        if (catalogue.methodsAt(path).length > 0) continue;
        yield { at: span, data: { call: `${method} ${path}` }, client, related };
      }
    }
  },
});
