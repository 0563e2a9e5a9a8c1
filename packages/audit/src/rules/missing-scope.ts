import { defineRule, insertion, type Severity } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';
import { type CallNeed, exemptTokensOf, isSureNeed } from '../ledger/call-need.ts';

export const missingScope = defineRule<
  AuditFacts,
  { scope: string; call: string; others: number; isProbable: boolean; exempt: readonly string[] }
>({
  id: 'missing-scope',
  severity: 'error',
  layer: 'provider',
  summary: 'A call needs a scope that the manifest lacks',
  citation: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
  message: ({ scope, call, others, isProbable, exempt }) =>
    `${call} ${isProbable ? 'probably needs' : 'needs'} "${scope}"${exempt.length > 0 ? ` unless it is sent with a token of the kind ${exempt.join(' or ')}` : ''}, which the manifest lacks${others > 0 ? ` (and ${others} more ${others === 1 ? 'call' : 'calls'})` : ''}`,

  *check({ ledgers }) {
    for (const { client, report, use } of ledgers) {
      const held = new Set(client.scopes.flatMap(({ value }) => [...use.covers(value)]));
      for (const row of report.scopes.filter(({ verdict }) => verdict === 'missing')) {
        const calls = use
          .servedBy(row.name)
          .filter((need) => need.strength !== 'weak' && !isMet(need, held))
          .toSorted(byWeight);
        const [first, ...others] = calls;
        if (!first) continue;
        // Uncertain evidence may clear a scope, never accuse one: a warning is as far as it goes. Where a token of another kind
        // would need no scope at all, the call proves less still.
        const exempt = exemptTokensOf(first);
        const severity: Severity = exempt.length > 0 ? 'info' : isSure(first) ? 'error' : 'warning';
        const call = nameOfCall(first);
        const related = [
          { span: client.span, message: `the client ${client.id}` },
          ...others.slice(0, 4).map(({ evidence }) => ({ span: evidence.span, message: 'needs it too' })),
        ];
        const data = { scope: row.name, call, others: others.length, isProbable: severity === 'warning', exempt };
        yield {
          at: first.evidence.span,
          data,
          client,
          scope: row.name,
          related,
          severity,
          fix: insertion(client.insertions.scopes, row.name, `Declare "${row.name}"`, false),
        };
      }
    }
  },
});

/** A scope that is missing for one call may include what another has already: that one lacks nothing. */
const isMet = ({ options }: CallNeed, held: ReadonlySet<string>): boolean =>
  options.some((option) => option.every((scope) => held.has(scope)));

/** As the provider's documentation names it. */
function nameOfCall({ evidence: { protocol, method, path } }: CallNeed): string {
  if (protocol === 'rest') return `${method ?? ''} ${path ?? ''}`.trim();
  return path === undefined ? `the ${protocol} method "${method ?? ''}"` : `the event "${path}"`;
}

const isSure = ({ strength, evidence }: CallNeed): boolean =>
  (strength === 'documented' || strength === 'strong') && evidence.certainty === 'certain';
const weight = (need: CallNeed): number => Number(isSureNeed(need)) * 2 + Number(isSure(need));
const byWeight = (left: CallNeed, right: CallNeed): number => weight(right) - weight(left);
