import {
  defineRule,
  type Evidence,
  type Finding,
  type Fix,
  operationTitle,
  replacement,
  type Span,
} from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';
import type { ClientLedger } from '../ledger/join-ledger.ts';

interface Data {
  readonly what: string;
  readonly instead: string;
}

export const legacyEndpoint = defineRule<AuditFacts, Data>({
  id: 'legacy-endpoint',
  severity: 'warning',
  layer: 'provider',
  summary: 'An old host or path of the provider',
  citation: 'https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/providers/mixer.md',
  message: ({ what, instead }) => `${what} is out of date${instead === '' ? '' : `; use ${instead}`}`,

  *check({ ledgers }) {
    for (const ledger of ledgers) {
      for (const one of ledger.evidence) {
        const finding = one.kind === 'address' ? oldHost(one, ledger) : oldPath(one, ledger);
        if (finding) yield finding;
      }
    }
  },
});

function oldHost({ value = '', span }: Evidence, { client, catalogue }: ClientLedger): Finding<Data> | undefined {
  const [, scheme = '', host = ''] = /^([a-z]+:\/\/)(?:www\.)?([^/:]+)/i.exec(value) ?? [];
  const successor = catalogue.data.urls.successors?.[host.toLowerCase()];
  if (successor === undefined) return undefined;
  const isExact = span.end.offset - span.start.offset === value.length;
  const fix: Fix | undefined = isExact ? replacement(span, scheme + successor, `Use ${successor}`, false) : undefined;
  return { at: span, data: { what: `"${host}"`, instead: `"${successor}"` }, client, fix };
}

function oldPath(one: Evidence, { client, catalogue }: ClientLedger): Finding<Data> | undefined {
  if (one.kind !== 'call' || one.certainty !== 'certain' || one.operation === undefined) return undefined;
  const operation = catalogue.operation(one.operation);
  if (operation?.status === undefined || operation.protocol !== 'rest') return undefined;
  const what = `${one.method ?? ''} ${one.path ?? ''}`.trim();
  const successor = operation.replacedBy === undefined ? undefined : catalogue.operation(operation.replacedBy);
  const instead = successor ? operationTitle(successor) : '';
  return { at: one.span, data: { what, instead }, client, related: eachOnce(one) };
}

/** A place that is named already says nothing more. */
function eachOnce({ span, related }: Evidence): Evidence['related'] {
  const seen = new Set([keyOf(span)]);
  return related.filter((one) => {
    const key = keyOf(one.span);
    return !seen.has(key) && seen.add(key);
  });
}

const keyOf = ({ file, start, end }: Span): string => `${file}:${start.offset}:${end.offset}`;
