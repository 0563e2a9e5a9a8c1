import { defineRule } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';
import { flowParameters } from '../ledger/flow-parameters.ts';
import { roleOf } from '../recognisers/endpoints.ts';

export const implicitFlow = defineRule<AuditFacts, { value: string }>({
  id: 'implicit-flow',
  severity: 'warning',
  layer: 'best-practice',
  summary: 'An authorization request that has the token in the redirect',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-2.1.2',
  message: ({ value }) => `response_type "${value}" puts the access token into the redirect; ask for a code`,

  *check({ ledgers }) {
    for (const { client, catalogue, evidence } of ledgers) {
      for (const { name, value, endpoint, evidence: one } of flowParameters(evidence)) {
        if (endpoint !== 'authorize' || roleOf(catalogue, name) !== 'response_type') continue;
        if (value.split(/[\s+]|%20/).includes('token'))
          yield { at: one.span, data: { value }, client, related: one.related };
      }
    }
  },
});
