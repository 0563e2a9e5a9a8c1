import type { Catalogue } from '../catalogue.ts';
import type { Client } from '../manifest.ts';
import { type HostRule, parseHostRule } from './host-rule.ts';
import { matchHost } from './match-host.ts';
import { parseRedirect } from './redirect-uri.ts';

/** What one host rule says of a URI, and why. */
export interface RuleVerdict {
  readonly rule: string;
  readonly isAllowed: boolean;
  readonly why: string;
  readonly matching?: string; // a host that the rule allows
  readonly nearMiss?: string; // one that it just does not
}

/** How a provider decides on a redirect URI, step by step. Plain data. */
export interface Explanation {
  readonly uri: string;
  readonly host?: string;
  readonly isAllowed: boolean;
  readonly steps: readonly string[];
  readonly rules: readonly RuleVerdict[];
  readonly advice?: string; // what would allow it
}

export function explainRedirect(client: Client, uri: string, catalogue: Catalogue): Explanation {
  const parsed = parseRedirect(uri);
  if (!parsed)
    return {
      uri,
      isAllowed: false,
      steps: [`"${uri}" is no absolute URI`],
      rules: [],
      advice: 'begin it with https://',
    };
  const steps = [
    `scheme ${parsed.scheme}`,
    ...(parsed.host === undefined ? ['it has no host'] : [`host ${parsed.host}`]),
  ];
  if (parsed.hasUserInfo) steps.push('what stands before "@" is user information, not the host');
  if (catalogue.data.redirects.matching !== 'hosts') return byRegistration(client, uri, catalogue, steps, parsed.host);
  const { host } = parsed;
  if (host === undefined)
    return {
      uri,
      isAllowed: false,
      steps,
      rules: [],
      advice: `${catalogue.data.name} decides by host, and this URI has none`,
    };
  steps.push(`${catalogue.data.name} compares the host alone: scheme, port, path and query do not count`);
  const rules = client.hosts.map(({ value }) => verdictOf(value, host));
  const isAllowed = rules.some((one) => one.isAllowed);
  const shown = { uri, host, isAllowed, steps, rules };
  return isAllowed ? shown : { ...shown, advice: `add "${host}" to the hosts of ${client.id}` };
}

function verdictOf(text: string, host: string): RuleVerdict {
  const rule = parseHostRule(text);
  if (rule.kind === 'problem') return { rule: text, isAllowed: false, why: `no host rule: ${rule.reason}` };
  const isAllowed = matchHost(rule, host);
  return { rule: text, isAllowed, why: whyOf(rule, host, isAllowed), ...examplesOf(rule) };
}

function whyOf(rule: HostRule, host: string, isAllowed: boolean): string {
  if (rule.kind === 'literal') return isAllowed ? 'it is this host' : `only ${rule.host} itself`;
  if (isAllowed) return `${host} is below ${rule.host}`;
  if (host === rule.host) return `a wildcard allows what is below ${rule.host}, not ${rule.host} itself`;
  return host.endsWith(rule.host)
    ? `${host} only ends in the same letters; it is not below ${rule.host}`
    : `${host} is not below ${rule.host}`;
}

/** A host that the rule allows and one that it just does not; addresses have no names near them. */
function examplesOf(rule: HostRule): Partial<Pick<RuleVerdict, 'matching' | 'nearMiss'>> {
  if (rule.kind === 'wildcard') return { matching: `app.${rule.host}`, nearMiss: rule.host };
  const isAddress = /^[\d.]+$|^\[/.test(rule.host);
  return isAddress ? { matching: rule.host } : { matching: rule.host, nearMiss: `www.${rule.host}` };
}

/** Providers that compare with what was registered: exactly, but for a loopback's port, or by prefix. */
function byRegistration(
  client: Client,
  uri: string,
  catalogue: Catalogue,
  steps: string[],
  host: string | undefined,
): Explanation {
  const { matching } = catalogue.data.redirects;
  const asked = parseRedirect(uri);
  const rules = client.redirectUris.map(({ value }): RuleVerdict => {
    const known = parseRedirect(value);
    const isSame = value === uri;
    const isOtherPort =
      matching === 'loopback-port' &&
      known &&
      asked &&
      known.host === asked.host &&
      /^(?:127\.0\.0\.1|\[::1\])$/.test(known.host ?? '') &&
      known.path === asked.path &&
      known.scheme === asked.scheme;
    const isBelow =
      matching === 'prefix' &&
      known &&
      asked &&
      known.scheme === asked.scheme &&
      (asked.host === known.host || asked.host?.endsWith(`.${known.host}`) === true) &&
      asked.path.startsWith(known.path);
    const isAllowed = isSame || Boolean(isOtherPort) || Boolean(isBelow);
    return {
      rule: value,
      isAllowed,
      why: isSame
        ? 'it is the registered URI'
        : isAllowed
          ? 'the provider allows this difference'
          : 'it differs from the registered URI',
    };
  });
  const isAllowed = rules.some((one) => one.isAllowed);
  const shown = {
    uri,
    ...(host !== undefined && { host }),
    isAllowed,
    steps: [...steps, `${catalogue.data.name} compares with the registered redirect URIs (${matching})`],
    rules,
  };
  return isAllowed ? shown : { ...shown, advice: `add "${uri}" to the redirectUris of ${client.id}` };
}

/** Whether the provider would redirect there. */
export const isRedirectAllowed = (client: Client, uri: string, catalogue: Catalogue): boolean =>
  explainRedirect(client, uri, catalogue).isAllowed;
