import { defineRule, type Evidence } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';

export const unclaimedCode = defineRule<AuditFacts, { provider: string; calls: number; requests: number }>({
  id: 'unclaimed-code',
  severity: 'warning',
  layer: 'consistency',
  summary: 'Code that talks to the provider and belongs to no client',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-2',
  message: ({ provider, calls, requests }) =>
    `no client claims this file, which ${[
      ...(requests > 0 ? [`asks ${provider} for ${requests === 1 ? 'a scope' : `${requests} scopes`}`] : []),
      ...(calls > 0 ? [`makes ${calls === 1 ? 'a call' : `${calls} calls`} to ${provider}`] : []),
    ].join(' and ')}`,

  *check({ unclaimed, ledgers }) {
    const names = new Map(ledgers.map(({ catalogue: { data } }) => [data.id, data.name]));
    for (const inFile of Map.groupBy(unclaimed.filter(isSure), placeOf).values()) {
      const [first, ...others] = inFile;
      if (!first) continue;
      const requests = new Set(inFile.flatMap(({ kind, scope }) => (kind === 'request' && scope ? [scope] : []))).size;
      const calls = inFile.filter(({ kind }) => kind === 'call').length;
      const related = others.slice(0, 3).map(({ span }) => ({ span, message: 'and here' }));
      yield {
        at: first.span,
        data: { provider: names.get(first.provider) ?? first.provider, calls, requests },
        related,
      };
    }
  },
});

/** A public call without a token needs no client. */
const isSure = ({ kind, certainty, isAnonymous }: Evidence): boolean =>
  certainty === 'certain' && (kind === 'request' || (kind === 'call' && isAnonymous !== true));

const placeOf = ({ provider, span }: Evidence): string => `${provider} ${span.file}`;
