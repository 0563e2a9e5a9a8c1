import { type Catalogue, coveredBy, defineRule, type Evidence, replacement } from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';
import { isSureNeed } from '../ledger/call-need.ts';
import type { ClientLedger } from '../ledger/join-ledger.ts';

export const broaderScope = defineRule<AuditFacts, { scope: string; narrower: string; calls: number }>({
  id: 'broader-scope',
  severity: 'warning',
  layer: 'best-practice',
  summary: 'A declared scope of which a narrower one would do',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-2.3',
  message: ({ scope, narrower, calls }) =>
    `"${narrower}" is enough for ${calls === 1 ? 'the one call' : `all ${calls} calls`} that "${scope}" serves`,

  *check({ ledgers }) {
    for (const ledger of ledgers) {
      for (const scope of ledger.client.scopes) {
        const narrower = narrowerThan(scope.value, ledger);
        if (narrower === undefined) continue;
        const calls = ledger.use.servedBy(scope.value);
        const asked = ledger.evidence.filter((one) => one.kind === 'request' && one.scope === scope.value);
        yield {
          at: scope.span,
          data: { scope: scope.value, narrower, calls: calls.length },
          client: ledger.client,
          scope: scope.value,
          related: [
            ...asked.slice(0, 2).map(({ span }) => ({ span, message: 'asked for here' })),
            ...calls.slice(0, 3).map(({ evidence }) => ({ span: evidence.span, message: 'served by it' })),
          ],
          // Code that asks for the broader one must change too, and users must approve anew.
          fix: replacement(scope.span, narrower, `Use "${narrower}"`, false),
        };
      }
    }
  },
});

/**
 * The least of the scopes that are narrower and let every call through that this one does. Undefined as soon as anything that
 * cannot be seen might need the broader one: uncertain evidence may clear a scope, never accuse one.
 */
function narrowerThan(scope: string, { client, catalogue, evidence, use, unread }: ClientLedger): string | undefined {
  const row = catalogue.scope(scope);
  // A renamed, withdrawn or internal scope is another rule's.
  if (!row || row.status !== 'current' || row.isBehavioural) return undefined;
  const served = use.servedBy(scope);
  if (served.length === 0 || !served.every(isSureNeed)) return undefined;
  if (use.opaque.length > 0 || unread.length > 0 || evidence.some(isUnresolved)) return undefined;
  const held = new Set(client.scopes.flatMap(({ value }) => (value === scope ? [] : [...use.covers(value)])));
  const needsScope = ({ value }: { readonly value: string }): boolean =>
    catalogue.scope(value)?.requires?.some((one) => use.covers(scope).has(one) && !held.has(one)) === true;
  if (client.scopes.some(needsScope)) return undefined;
  return candidatesFor(
    scope,
    catalogue,
    use.acceptedBy(scope).flatMap(({ options }) => options.flat()),
  )
    .filter((one) => {
      const given = new Set([...held, ...use.covers(one)]);
      const isServed = use
        .acceptedBy(scope)
        .every(({ options }) => options.some((option) => option.every((name) => given.has(name))));
      const lost = use.maybeUsedBy(scope).filter((call) => !use.maybeUsedBy(one).includes(call));
      return isServed && lost.length === 0 && !held.has(one);
    })
    .toSorted((left, right) => breadth(left, catalogue) - breadth(right, catalogue) || (left < right ? -1 : 1))[0];
}

const ranks = { low: 0, medium: 1, high: 2, critical: 3 } as const;
const isUnresolved = ({ kind, certainty }: Evidence): boolean => kind === 'call' && certainty === 'unresolved';

/** What a scope includes is narrower than it; so is another that the same calls take, where it is less sensitive. */
function candidatesFor(scope: string, catalogue: Catalogue, accepted: readonly string[]): readonly string[] {
  const own = catalogue.scope(scope);
  if (!own) return [];
  const included = coveredBy(own.implies ?? [], catalogue);
  return [...new Set([...included, ...accepted])].filter((name) => {
    const row = catalogue.scope(name);
    if (!row || name === scope || row.status !== 'current' || coveredBy([name], catalogue).has(scope)) return false;
    return included.has(name) || ranks[row.sensitivity] < ranks[own.sensitivity];
  });
}

/** Less sensitive first, then the one that gives fewer other rights. */
const breadth = (scope: string, catalogue: Catalogue): number =>
  ranks[catalogue.scope(scope)?.sensitivity ?? 'critical'] * 1_000 + coveredBy([scope], catalogue).size;
