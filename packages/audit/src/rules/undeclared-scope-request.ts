import { defineRule, insertion } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';
import type { ScopeUse } from '../ledger/use-of-scopes.ts';

interface Data {
  readonly scope: string;
  readonly client: string;
  readonly isNeeded: boolean;
  /** Declared scopes that serve the calls for which this one would do. */
  readonly enough: readonly string[];
}

export const undeclaredScopeRequest = defineRule<AuditFacts, Data>({
  id: 'undeclared-scope-request',
  severity: 'error',
  layer: 'consistency',
  summary: 'The code asks for a scope that the manifest does not declare',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-2.3',
  message: ({ scope, client, isNeeded, enough }) =>
    `the code asks for "${scope}", which ${client} does not declare${isNeeded ? '' : whyNot(enough)}`,

  *check({ ledgers }) {
    for (const { client, report, use, evidence } of ledgers) {
      for (const row of report.scopes) {
        const requests = evidence.filter(({ id, certainty }) => row.requested.includes(id) && certainty === 'certain');
        const [first] = requests;
        // A scope that a call surely needs is missing-scope's: one defect, one diagnostic.
        if (row.verdict !== 'undeclared' || !first) continue;
        const isNeeded = use.needed.has(row.name) || use.servedBy(row.name).length > 0;
        const enough = [...use.needed].filter((other) => isServing(other, row.name, use));
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
          data: { scope: row.name, client: client.id, isNeeded, enough },
          client,
          scope: row.name,
          related,
          fix,
        };
      }
    }
  },
});

const whyNot = (enough: readonly string[]): string =>
  enough.length === 0
    ? ' and no call needs'
    : `; for the calls that it would serve, ${enough.map((name) => `"${name}"`).join(' and ')} ${enough.length === 1 ? 'is' : 'are'} enough`;

/** A call that the scope would let through is let through by the other one. */
function isServing(other: string, scope: string, use: ScopeUse): boolean {
  const accepted = new Set(use.acceptedBy(scope).map(({ evidence }) => evidence));
  return use.servedBy(other).some(({ evidence }) => accepted.has(evidence));
}
