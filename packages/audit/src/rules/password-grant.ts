import { defineRule } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';
import { flowParameters } from '../ledger/flow-parameters.ts';

export const passwordGrant = defineRule<AuditFacts, object>({
  id: 'password-grant',
  severity: 'error',
  layer: 'best-practice',
  summary: "A token request with the user's password",
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-2.4',
  message: () =>
    'the grant type "password" hands the user\'s password to this app; send the user to the provider instead',

  *check({ ledgers }) {
    for (const { client, evidence } of ledgers) {
      for (const { name, value, endpoint, evidence: one } of flowParameters(evidence))
        if (name === 'grant_type' && value === 'password' && endpoint === 'token')
          yield { at: one.span, data: {}, client, related: one.related };
    }
  },
});
