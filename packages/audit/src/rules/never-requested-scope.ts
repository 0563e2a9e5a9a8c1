import { defineRule } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';

export const neverRequestedScope = defineRule<AuditFacts, { scope: string }>({
  id: 'never-requested-scope',
  severity: 'warning',
  layer: 'consistency',
  summary: 'A declared and needed scope that the code never asks for',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.3',
  message: ({ scope }) =>
    `"${scope}" is declared and needed, but the code asks for other scopes and never for this one`,

  *check({ ledgers }) {
    for (const { client, report, evidence } of ledgers) {
      for (const row of report.scopes) {
        const scope = client.scopes.find(({ value }) => value === row.name);
        if (row.verdict !== 'never-requested' || !scope) continue;
        const request = evidence.find(({ kind, certainty }) => kind === 'request' && certainty === 'certain');
        const related = request ? [{ span: request.span, message: 'where the code asks for scopes' }] : [];
        yield { at: scope.span, data: { scope: row.name }, client, scope: row.name, related };
      }
    }
  },
});
