import { defineRule } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';

export const dynamicScope = defineRule<AuditFacts, { what: string }>({
  id: 'dynamic-scope',
  severity: 'info',
  layer: 'consistency',
  summary: 'The code asks for scopes that cannot be read from it',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.3',
  message: ({ what }) => `which scopes ${what} asks for here cannot be read from the code`,

  *check({ ledgers }) {
    for (const { client, evidence } of ledgers) {
      for (const { kind, certainty, value, span, related } of evidence)
        if (kind === 'request' && certainty === 'unresolved')
          yield { at: span, data: { what: value ?? 'the code' }, client, related: related.slice(0, 3) };
    }
  },
});
