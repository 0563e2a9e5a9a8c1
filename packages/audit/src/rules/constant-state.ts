import { defineRule } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';
import { flowParameters } from '../ledger/flow-parameters.ts';
import { roleOf } from '../recognisers/endpoints.ts';

export const constantState = defineRule<AuditFacts, { name: string }>({
  id: 'constant-state',
  severity: 'error',
  layer: 'consistency',
  summary: 'A state that is the same in every authorization request',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-10.12',
  message: ({ name }) =>
    `"${name}" has a fixed value, which anybody can guess; make a random one for each request and compare it`,

  *check({ ledgers }) {
    for (const { client, catalogue, evidence } of ledgers) {
      for (const { name, value, endpoint, evidence: one } of flowParameters(evidence)) {
        const role = roleOf(catalogue, name);
        if (endpoint === 'authorize' && value === 'literal' && (role === 'state' || role === 'nonce'))
          yield { at: one.span, data: { name }, client, related: one.related };
      }
    }
  },
});
