import type { Evidence } from '../evidence.ts';
import { isSameRedirect } from '../hosts/is-same-redirect.ts';
import { parseHostRule } from '../hosts/host-rule.ts';
import { matchHost } from '../hosts/match-host.ts';
import { parseRedirect } from '../hosts/redirect-uri.ts';
import type { LedgerRow, Report, ReportClient } from '../report.ts';
import type { Located } from '../span.ts';
import type { CodePlace, ListChange, ListDiff } from './report-diff.ts';

/** One client on both sides, where it is there. */
export interface ClientSides {
  readonly former: ReportClient | undefined;
  readonly client: ReportClient | undefined;
  readonly base: Report;
  readonly head: Report;
}

// A change is explained by a few places; how many more there are, the ledger tells.
const mostPlaces = 3;

export function diffScopes({ former, client, base, head }: ClientSides): ListDiff {
  const before = scopesOf(former, base);
  const after = scopesOf(client, head);
  return {
    added: after.filter((one) => !has(before, one)),
    removed: before.filter((one) => !has(after, one)),
    moved: after.filter((one) =>
      before.some(({ value, isOptional }) => value === one.value && isOptional !== one.isOptional),
    ),
  };
}

export const diffHosts = ({ former, client, base, head }: ClientSides): ListDiff =>
  diffPlain(
    changesOf(former?.hosts, redirectsIn(base, former), usesHost),
    changesOf(client?.hosts, redirectsIn(head, client), usesHost),
  );

export const diffRedirects = ({ former, client, base, head }: ClientSides): ListDiff =>
  diffPlain(
    changesOf(former?.redirectUris, redirectsIn(base, former), isSameRedirect),
    changesOf(client?.redirectUris, redirectsIn(head, client), isSameRedirect),
  );

const diffPlain = (before: readonly ListChange[], after: readonly ListChange[]): ListDiff => ({
  added: after.filter((one) => !has(before, one)),
  removed: before.filter((one) => !has(after, one)),
  moved: [],
});

const has = (list: readonly ListChange[], { value }: ListChange): boolean => list.some((one) => one.value === value);

function scopesOf(client: ReportClient | undefined, { evidence }: Report): readonly ListChange[] {
  const byId = new Map(evidence.map((one) => [one.id, one]));
  return (client?.scopes ?? []).flatMap((row): readonly ListChange[] =>
    row.declared
      ? [{ value: row.name, declared: row.declared.span, isOptional: row.declared.isOptional, code: codeOf(row, byId) }]
      : [],
  );
}

/** Calls first: they are why a scope is there. Requests only tell that it is used. */
function codeOf({ needed, requested }: LedgerRow, byId: ReadonlyMap<string, Evidence>): readonly CodePlace[] {
  const places = (ids: readonly string[], textOf: (one: Evidence) => string): readonly CodePlace[] =>
    ids.flatMap((id) => {
      const one = byId.get(id);
      return one ? [{ span: one.span, text: textOf(one) }] : [];
    });
  const calls = places(needed, (one) => `${[one.method, one.path].filter(Boolean).join(' ')} needs it`);
  return [...calls, ...places(requested, () => 'asks for it')].slice(0, mostPlaces);
}

const redirectsIn = ({ evidence }: Report, client: ReportClient | undefined): readonly Evidence[] =>
  evidence.filter((one) => one.kind === 'redirect' && one.value !== undefined && one.client === client?.id);

const changesOf = (
  list: readonly Located<string>[] = [],
  redirects: readonly Evidence[],
  isUse: (declared: string, used: string) => boolean,
): readonly ListChange[] =>
  list.map(({ value, span }) => ({
    value,
    declared: span,
    code: redirects
      .filter((one) => isUse(value, one.value ?? ''))
      .slice(0, mostPlaces)
      .map((one) => ({ span: one.span, text: `redirects to ${one.value}` })),
  }));

function usesHost(declared: string, used: string): boolean {
  const rule = parseHostRule(declared);
  const host = parseRedirect(used)?.host;
  return rule.kind !== 'problem' && host !== undefined && matchHost(rule, host);
}
