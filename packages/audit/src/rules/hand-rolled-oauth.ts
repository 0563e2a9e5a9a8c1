import { defineRule } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';
import { flowParameters } from '../ledger/flow-parameters.ts';
import { oauthLibraryOf } from '../oauth-libraries.ts';

export const handRolledOauth = defineRule<AuditFacts, { library: string; others: number }>({
  id: 'hand-rolled-oauth',
  severity: 'info',
  layer: 'consistency',
  summary: 'The token exchange is written by hand',
  citation: 'https://github.com/mixer/developer-docs/blob/1f7f41d/pages/02.reference/05.oauth/landing.md',
  message: ({ library, others }) =>
    `tokens are fetched by hand here${others > 0 ? ` and at ${others} more ${others === 1 ? 'place' : 'places'} of the file` : ''}${library === '' ? '' : `; a client library such as ${library} does it`}`,

  *check({ ledgers }) {
    for (const { client, evidence } of ledgers) {
      const exchanges = flowParameters(evidence).filter(
        ({ name, endpoint, carrier }) => name === 'grant_type' && endpoint === 'token' && carrier !== 'option',
      );
      for (const [file, [first, ...others]] of Map.groupBy(exchanges, (one) => one.evidence.span.file)) {
        if (!first) continue;
        const library = oauthLibraryOf(file)?.name ?? '';
        const related = others.map(({ evidence: { span } }) => ({ span, message: 'here too' }));
        yield { at: first.evidence.span, data: { library, others: others.length }, client, related };
      }
    }
  },
});
