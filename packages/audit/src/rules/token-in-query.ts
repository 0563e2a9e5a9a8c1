import { defineRule } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';
import { flowParameters } from '../ledger/flow-parameters.ts';
import { tokenParametersOf } from '../recognisers/endpoints.ts';

export const tokenInQuery = defineRule<AuditFacts, { name: string }>({
  id: 'token-in-query',
  severity: 'error',
  layer: 'consistency',
  summary: 'A bearer token in a URL',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-4.3.2',
  message: ({ name }) => `a token is sent in the address, as "${name}"; send it in the Authorization header`,

  *check({ ledgers }) {
    for (const { client, catalogue, evidence } of ledgers) {
      const names = tokenParametersOf(catalogue);
      for (const { name, carrier, evidence: one } of flowParameters(evidence))
        if (carrier === 'query' && names.includes(name))
          yield { at: one.span, data: { name }, client, related: one.related };
    }
  },
});
