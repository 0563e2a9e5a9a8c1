import type { Client, Item } from '../manifest.ts';
import { type HostRule, parseHostRule } from './host-rule.ts';
import { hasPlaceholder } from './placeholder.ts';
import { isWeb, parseRedirect, type RedirectUri } from './redirect-uri.ts';

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

/** The redirect URIs whose host is meant as it stands: of wildcards, user information and schemes that run code other rules tell. */
export const hostedRedirectsOf = (client: Client): readonly (PlacedRedirect & { readonly host: string })[] =>
  redirectsOf(client).flatMap(({ item, uri }) =>
    uri.host === undefined || uri.hasUserInfo || !isWeb(uri) || hasPlaceholder(item.value)
      ? []
      : [{ item, uri, host: uri.host }],
  );

const rehearsals =
  /(?:^|[-_.])(?:dev|devel|development|test|tests|testing|qa|local|staging|stage|preview|sandbox|ci|e2e)(?:$|[-_.\d])/i;

/** Environments whose names say that no real users sign in there; a client without an environment is for them. */
export const isProduction = ({ environment }: Client): boolean =>
  environment === undefined || !rehearsals.test(environment);
