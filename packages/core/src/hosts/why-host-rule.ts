import type { HostRule } from './host-rule.ts';
import { isIpAddress, isNormalHost } from './normalise-host.ts';

/** Why a host rule allows a host or does not, in words that follow the rule. */
export function whyHostRule(rule: HostRule, host: string, isAllowed: boolean): string {
  if (rule.kind === 'literal') return isAllowed ? 'it is this host' : `it allows only ${rule.host} itself`;
  if (isAllowed) return `${host} is below ${rule.host}`;
  if (host === rule.host) return `a wildcard allows what is below ${rule.host}, not ${rule.host} itself`;
  if (host.endsWith(rule.host)) return `${host} only ends in the same letters; it is not below ${rule.host}`;
  if (host.startsWith(`${rule.host}.`) || host.includes(`.${rule.host}.`))
    return `${host} has ${rule.host} inside, but does not end in it`;
  return `${host} is not below ${rule.host}`;
}

/** A host that a rule allows, and one that it just does not; either is left out where no name is left for it. */
export function examplesOf(rule: HostRule, coversApex = false): { matching?: string; nearMiss?: string } {
  const { kind, host } = rule;
  if (kind === 'wildcard') {
    const matching = `app.${host}`;
    const nearMiss = coversApex ? `evil${host}` : host;
    return { ...(isNormalHost(matching) && { matching }), ...(isNormalHost(nearMiss) && { nearMiss }) };
  }
  const nearMiss = isIpAddress(host) ? neighbourOf(host) : `www.${host}`;
  return { matching: host, ...(isNormalHost(nearMiss) && { nearMiss }) };
}

const neighbourOf = (address: string): string =>
  address.startsWith('[')
    ? address === '[::1]'
      ? '[::2]'
      : '[::1]'
    : address.replace(/\d+$/, (last) => `${Number(last) === 255 ? 254 : Number(last) + 1}`);
