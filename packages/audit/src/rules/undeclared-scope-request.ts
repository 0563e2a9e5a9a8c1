import { defineRule, insertion } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';

export const undeclaredScopeRequest = defineRule<AuditFacts, { scope: string; client: string; isNeeded: boolean }>({
  id: 'undeclared-scope-request',
  severity: 'error',
  layer: 'consistency',
  summary: 'The code asks for a scope that the manifest does not declare',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-2.3',
  message: ({ scope, client, isNeeded }) =>
    `the code asks for "${scope}", which ${client} does not declare${isNeeded ? '' : ' and no call needs'}`,

  *check({ ledgers }) {
    for (const { client, report, use, evidence } of ledgers) {
      for (const row of report.scopes) {
        const requests = evidence.filter(({ id, certainty }) => row.requested.includes(id) && certainty === 'certain');
        const [first] = requests;
        // A scope that a call surely needs is missing-scope's: one defect, one diagnostic.
        if (row.verdict !== 'undeclared' || !first) continue;
        const isNeeded = use.needed.has(row.name) || use.servedBy(row.name).length > 0;
        const related = [
          { span: client.span, message: `the client ${client.id}` },
          ...requests.slice(1, 4).map(({ span }) => ({ span, message: 'and here' })),
        ];
        // Only a scope that something needs is worth declaring; the other kind is to be taken out of the code, by hand.
        const fix = isNeeded
          ? insertion(client.insertions.scopes, row.name, `Declare "${row.name}"`, false)
          : undefined;
        yield {
          at: first.span,
          data: { scope: row.name, client: client.id, isNeeded },
          client,
          scope: row.name,
          related,
          fix,
        };
      }
    }
  },
});
