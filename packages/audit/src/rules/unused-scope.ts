import { defineRule, removal } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';

export const unusedScope = defineRule<AuditFacts, { scope: string; isRequested: boolean }>({
  id: 'unused-scope',
  severity: 'warning',
  layer: 'best-practice',
  summary: 'A declared scope that no call needs',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-2.3',
  message: ({ scope, isRequested }) =>
    `"${scope}" is declared${isRequested ? ' and asked for' : ''}, but no call in the code needs it`,

  *check({ ledgers }) {
    for (const { client, report, evidence } of ledgers) {
      for (const row of report.scopes) {
        const scope = client.scopes.find(({ value }) => value === row.name);
        if (row.verdict !== 'unused' || !scope) continue;
        const requests = evidence.filter(({ id }) => row.requested.includes(id));
        const [first] = requests;
        const title = first
          ? `Remove "${row.name}"; ${first.span.file}:${first.span.start.line} goes on asking for it until it is taken out there too`
          : `Remove "${row.name}"`;
        const related = requests.slice(0, 3).map(({ span }) => ({ span, message: 'asked for here' }));
        // Where the code asks for it too, cutting the manifest alone would only move the finding.
        yield {
          at: scope.span,
          data: { scope: row.name, isRequested: requests.length > 0 },
          client,
          scope: row.name,
          related,
          fix: removal(scope, title, requests.length === 0),
        };
      }
    }
  },
});
