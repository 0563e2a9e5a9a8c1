import { defineRule, type Evidence, isSameRedirect } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';
import { wholeRedirect } from '../ledger/whole-redirect.ts';

export const unusedRedirect = defineRule<AuditFacts, { uri: string; used: readonly string[] }>({
  id: 'unused-redirect',
  severity: 'warning',
  layer: 'consistency',
  summary: 'A declared redirect URI that the code never uses',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.2',
  message: ({ uri, used: [first, ...others] }) =>
    `"${uri}" is declared, but the code uses "${first}"${others.length > 0 ? ` and ${others.length} more` : ''} alone`,

  *check({ ledgers }) {
    for (const { client, catalogue, evidence, unread } of ledgers) {
      const seen = evidence.filter(({ kind }) => kind === 'redirect');
      const used = [...new Set(seen.flatMap((one) => wholeRedirect(one) ?? []))];
      // One that comes from a setting or in pieces, or stands in what was not read, may be any of the declared ones.
      if (seen.length === 0 || seen.some(isOpen) || unread.length > 0) continue;
      const related = seen.slice(0, 3).map(({ span }) => ({ span, message: 'what the code uses' }));
      for (const item of client.redirectUris)
        if (!used.some((uri) => isSameRedirect(item.value, uri, catalogue.data.redirects)))
          yield { at: item.span, data: { uri: item.value, used }, client, related };
    }
  },
});

const isOpen = (one: Evidence): boolean => one.certainty !== 'certain' || wholeRedirect(one) === undefined;
