import type { Catalogue, RedirectRules } from '../catalogue.ts';
import type { Client, Item } from '../manifest.ts';
import { compareRegistered } from './compare-registered.ts';
import { dangerousSchemes } from './dangerous-schemes.ts';
import { type HostRule, type HostRuleProblem, parseHostRule } from './host-rule.ts';
import { matchHost } from './match-host.ts';
import { isLoopback, parseRedirect, type RedirectUri } from './redirect-uri.ts';
import { examplesOf, whyHostRule } from './why-host-rule.ts';
import type { RuleVerdict } from './rule-verdict.ts';

/** How a provider decides on a redirect URI, step by step. Plain data. */
export interface Explanation {
  readonly uri: string;
  readonly host?: string;
  readonly isAllowed: boolean;
  readonly steps: readonly string[];
  readonly rules: readonly RuleVerdict[];
  readonly advice?: string; // what would allow it
}

/** What a provider would say to a redirect URI, by the hosts and redirect URIs of one client. */
export function explainRedirect(client: Client, uri: string, catalogue: Catalogue): Explanation {
  const parsed = parseRedirect(uri);
  if (!parsed) {
    const steps = [`"${uri}" is no absolute URI`];
    return {
      uri,
      isAllowed: false,
      steps,
      rules: [],
      advice: 'write the whole address, as in https://example.com/callback',
    };
  }
  const { host } = parsed;
  const shown = { uri, ...(host !== undefined && { host }) };
  const steps = [...stepsOf(parsed), comparison(catalogue)];
  const refusal = refusalOf(parsed, catalogue);
  if (refusal) return { ...shown, isAllowed: false, steps: [...steps, refusal.why], rules: [], advice: refusal.advice };
  const { matching } = catalogue.data.redirects;
  const rules =
    matching === 'hosts' && host !== undefined
      ? client.hosts.map((declared) => verdictOf(declared, host, catalogue))
      : client.redirectUris.map(({ value }) => compareRegistered(value, parsed, catalogue.data.redirects));
  const isAllowed = rules.some((one) => one.isAllowed);
  const advice =
    matching === 'hosts'
      ? `add "${host}" to the hosts of ${client.id}`
      : `add "${uri}" to the redirectUris of ${client.id}`;
  return isAllowed ? { ...shown, isAllowed, steps, rules } : { ...shown, isAllowed, steps, rules, advice };
}

/** Whether the provider would redirect there. */
export const isRedirectAllowed = (client: Client, uri: string, catalogue: Catalogue): boolean =>
  explainRedirect(client, uri, catalogue).isAllowed;

const stepsOf = ({ scheme, host, hasUserInfo }: RedirectUri): readonly string[] => [
  `scheme ${scheme}`,
  host === undefined ? 'it has no host' : `host ${host}`,
  ...(hasUserInfo ? ['what stands before "@" is user information, not the host'] : []),
];

const comparison = ({ data: { name, redirects } }: Catalogue): string =>
  redirects.matching === 'hosts'
    ? `${name} compares the host alone: scheme, port, path and query do not count`
    : `${name} compares with the registered redirect URIs (${redirects.matching})`;

/** What is refused whatever the client declares. */
function refusalOf(
  { scheme, host, hasUserInfo }: RedirectUri,
  catalogue: Catalogue,
): { why: string; advice: string } | undefined {
  const { name, redirects } = catalogue.data;
  if (dangerousSchemes.has(scheme))
    return { why: `"${scheme}:" runs or reads something instead of leading anywhere`, advice: 'use an https address' };
  if (hasUserInfo)
    return {
      why: 'a URI in which another host is shown than the one it leads to is not to be trusted',
      advice: `remove what stands before "@", if ${host ?? 'the host behind it'} is meant`,
    };
  if (host === 'localhost' && !redirects.allowsLocalhost)
    return { why: `${name} refuses localhost by name`, advice: 'use 127.0.0.1' };
  if (scheme === 'http' && host !== undefined && isHttpRefused(redirects, host))
    return {
      why: `${name} takes http ${httpPlaces[redirects.allowsHttp ?? 'loopback']}`,
      advice: 'use https',
    };
  if (redirects.matching === 'hosts' && !/^https?$/.test(scheme) && redirects.allowsCustomSchemes !== true)
    return { why: `"${scheme}:" leads to an app, and ${name} decides by host`, advice: 'use an https address' };
  if (redirects.matching === 'hosts' && host === undefined)
    return { why: `${name} decides by host, and this URI has none`, advice: 'use an https address' };
  return undefined;
}

const httpPlaces = {
  none: 'nowhere',
  localhost: 'only for localhost',
  loopback: 'only for loopback addresses',
  any: 'everywhere',
} as const;

const isHttpRefused = ({ allowsHttp }: RedirectRules, host: string): boolean =>
  allowsHttp === 'none' || ((allowsHttp === 'loopback' || allowsHttp === 'localhost') && !isLoopback(host));

/** Each is asked about many URIs, and a rule keeps its compiled glob. */
const rules = new WeakMap<Item<string>, HostRule | HostRuleProblem>();

function ruleOf(declared: Item<string>): HostRule | HostRuleProblem {
  const rule = rules.get(declared) ?? parseHostRule(declared.value);
  rules.set(declared, rule);
  return rule;
}

function verdictOf(declared: Item<string>, host: string, catalogue: Catalogue): RuleVerdict {
  const text = declared.value;
  const rule = ruleOf(declared);
  if (rule.kind === 'problem') return { rule: text, isAllowed: false, why: `no host rule: ${rule.reason}` };
  const { allowsWildcardHosts, wildcardCoversApex } = catalogue.data.redirects;
  if (rule.kind === 'wildcard' && !allowsWildcardHosts)
    return { rule: text, isAllowed: false, why: `${catalogue.data.name} takes no wildcards` };
  const isApex = rule.kind === 'wildcard' && wildcardCoversApex && host === rule.host;
  const isAllowed = isApex || matchHost(rule, host);
  return {
    rule: text,
    isAllowed,
    why: isApex ? `here a wildcard covers ${host} itself` : whyHostRule(rule, host, isAllowed),
    ...examplesOf(rule, wildcardCoversApex),
  };
}
