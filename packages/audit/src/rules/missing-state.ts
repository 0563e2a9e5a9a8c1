import { defineRule } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';

export const missingState = defineRule<AuditFacts, { has: string }>({
  id: 'missing-state',
  severity: 'error',
  layer: 'consistency',
  summary: 'An authorization request without state, nonce or PKCE',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-4.7',
  message: ({ has }) =>
    `this authorization request (${has}) has no state, so anybody can finish a sign-in that this app did not begin`,

  *check({ ledgers }) {
    for (const { client, evidence } of ledgers) {
      for (const { kind, certainty, isStateless, parameters = [], span } of evidence)
        if (kind === 'authorization' && certainty === 'certain' && isStateless)
          yield { at: span, data: { has: parameters.join(', ') }, client };
    }
  },
});
