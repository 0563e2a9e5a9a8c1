import { defineRule } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';
import { flowParameters } from '../ledger/flow-parameters.ts';

export const secretInAuthorizeUrl = defineRule<AuditFacts, { endpoint: string }>({
  id: 'secret-in-authorize-url',
  severity: 'error',
  layer: 'consistency',
  summary: 'Client credentials in a URL',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1',
  message: ({ endpoint }) =>
    `the client secret is part of the ${endpoint} address, which browsers and servers keep; ${endpoint === 'authorize' ? 'leave it out' : 'send it in the body'}`,

  *check({ ledgers }) {
    for (const { client, evidence } of ledgers) {
      for (const { name, carrier, endpoint, evidence: one } of flowParameters(evidence))
        if (name === 'client_secret' && carrier === 'query')
          yield { at: one.span, data: { endpoint }, client, related: one.related };
    }
  },
});
