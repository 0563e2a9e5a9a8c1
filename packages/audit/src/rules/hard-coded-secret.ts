import { defineRule } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';

// The value must appear nowhere: evidence does not hold it, and frames hide it.
export const hardCodedSecret = defineRule<AuditFacts, { provider: string }>({
  id: 'hard-coded-secret',
  severity: 'error',
  layer: 'consistency',
  summary: 'A client secret or token in the code',
  citation: 'https://www.rfc-editor.org/rfc/rfc8252#section-8.5',
  message: ({ provider }) =>
    `a secret for ${provider} is written out here; have it replaced, and take the new one from the environment`,

  *check({ ledgers }) {
    for (const { client, catalogue, evidence } of ledgers) {
      for (const { kind, certainty, value, span, related } of evidence) {
        if (kind !== 'secret' || certainty !== 'certain' || value !== 'literal') continue;
        yield { at: span, data: { provider: catalogue.data.name }, client, related };
      }
    }
  },
});
