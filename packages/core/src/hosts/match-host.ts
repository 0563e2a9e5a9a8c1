import { Minimatch } from 'minimatch';
import type { HostRule } from './host-rule.ts';
import { isIpAddress, isNormalHost } from './normalise-host.ts';

// Every extension of the glob library off. A host has no slash, so that a star, which stops at slashes, takes any depth of labels.
const options = {
  nobrace: true,
  noglobstar: true,
  noext: true,
  nonegate: true,
  nocomment: true,
  nocase: false,
  dot: true,
  matchBase: false,
  magicalBraces: false,
  platform: 'linux',
} as const;

const compiled = new WeakMap<HostRule, Minimatch>();

/**
 * Whether a rule, which our grammar has accepted, allows a host in normal form. `*.mixer.com` allows every depth below mixer.com,
 * never mixer.com itself. What is not in normal form is refused, so that a caller who forgot to parse errs on the safe side.
 */
export function matchHost(rule: HostRule, host: string): boolean {
  if (!isNormalHost(host)) return false;
  if (rule.kind === 'literal') return rule.host === host;
  return !isIpAddress(host) && globOf(rule).match(host);
}

function globOf(rule: HostRule): Minimatch {
  const known = compiled.get(rule);
  if (known) return known;
  const glob = new Minimatch(`*.${rule.host}`, options);
  compiled.set(rule, glob);
  return glob;
}
