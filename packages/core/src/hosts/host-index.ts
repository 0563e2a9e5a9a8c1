import type { PlacedRule } from './client-hosts.ts';
import { isCovered } from './is-covered.ts';
import { matchHost } from './match-host.ts';

/**
 * The host rules of one client by the host that they name. Only a rule for a host itself, or for a domain that the host is in, can
 * allow it, so only these are matched: a client may have tens of thousands of rules.
 */
export class HostIndex {
  readonly #literals: ReadonlyMap<string, readonly PlacedRule[]>;
  readonly #wildcards: ReadonlyMap<string, readonly PlacedRule[]>;

  /** @param rules - in the order of the manifest */
  constructor(rules: readonly PlacedRule[]) {
    const byKind = Map.groupBy(rules, ({ rule }) => rule.kind);
    const [literals = [], wildcards = []] = [byKind.get('literal'), byKind.get('wildcard')];
    this.#literals = Map.groupBy(literals, ({ rule }) => rule.host);
    this.#wildcards = Map.groupBy(wildcards, ({ rule }) => rule.host);
  }

  /** Whether a rule allows a host in normal form. */
  allows(host: string): boolean {
    return this.#around(host).some(({ rule }) => matchHost(rule, host));
  }

  hasWildcardFor(domain: string): boolean {
    return this.#wildcards.has(domain);
  }

  /** The first other rule that allows all that this one allows. */
  coverOf(placed: PlacedRule): PlacedRule | undefined {
    const { kind, host } = placed.rule;
    const same = (kind === 'literal' ? this.#literals : this.#wildcards).get(host) ?? [];
    const [first] = [...same.slice(0, 2), ...this.#around(host)]
      .filter((other) => isCovered(placed, other))
      .toSorted((left, right) => left.item.span.start.offset - right.item.span.start.offset);
    return first;
  }

  /** Of equal rules two are enough: one may be the one that is asked about. */
  #around(host: string): readonly PlacedRule[] {
    const wildcards = domainsAround(host).flatMap((domain) => this.#wildcards.get(domain)?.slice(0, 2) ?? []);
    return [...(this.#literals.get(host)?.slice(0, 2) ?? []), ...wildcards];
  }
}

/** `b.example` and `example` of `a.b.example`. */
export function domainsAround(host: string): readonly string[] {
  const labels = host.split('.');
  return labels.slice(1).map((_, at) => labels.slice(at + 1).join('.'));
}
