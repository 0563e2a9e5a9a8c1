import { defineRule } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';

export const insecureEndpoint = defineRule<AuditFacts, { address: string; secure: string }>({
  id: 'insecure-endpoint',
  severity: 'error',
  layer: 'consistency',
  summary: 'An address of the provider without TLS',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.1',
  message: ({ address, secure }) => `"${address}" sends tokens and secrets unprotected; use "${secure}"`,

  *check({ ledgers }) {
    for (const { client, evidence } of ledgers) {
      for (const { kind, value = '', span } of evidence) {
        if (kind !== 'address' || !/^(?:http|ws):/i.test(value)) continue;
        const secure = value.replace(/^(http|ws):/i, '$1s:');
        yield { at: span, data: { address: value, secure }, client };
      }
    }
  },
});
