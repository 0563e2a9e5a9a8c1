import type { Client, Item } from '../manifest.ts';
import { type HostRule, parseHostRule } from './host-rule.ts';
import { parseRedirect, type RedirectUri } from './redirect-uri.ts';

/** An entry of `hosts` that is a host rule, with its place. */
export type PlacedRule = Readonly<{ item: Item<string>; rule: HostRule }>;
export type PlacedRedirect = Readonly<{ item: Item<string>; uri: RedirectUri }>;

/** The entries that our grammar accepts; what it refuses is `invalid-host-rule`'s and nobody else's. */
export const hostRulesOf = (client: Client): readonly PlacedRule[] =>
  client.hosts.flatMap((item) => {
    const rule = parseHostRule(item.value);
    return rule.kind === 'problem' ? [] : [{ item, rule }];
  });

/** The redirect URIs that are absolute; the others are `relative-redirect`'s. */
export const redirectsOf = (client: Client): readonly PlacedRedirect[] =>
  client.redirectUris.flatMap((item) => {
    const uri = parseRedirect(item.value);
    return uri ? [{ item, uri }] : [];
  });

/** Environments whose names say that no real users sign in there. */
export const isProduction = ({ environment }: Client): boolean =>
  environment === undefined ||
  !/^(?:dev|devel|development|test|testing|qa|local|staging|stage|preview|sandbox|ci|e2e)/i.test(environment);
