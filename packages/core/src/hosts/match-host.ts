import { minimatch } from 'minimatch';
import type { HostRule } from './host-rule.ts';

/** Every extension of the glob library off: only a leftmost star over labels is left, and our grammar let nothing else in. */
const options = {
  nobrace: true,
  noglobstar: false,
  noext: true,
  nonegate: true,
  nocomment: true,
  nocase: false,
  dot: true,
  magicalBraces: false,
  matchBase: false,
} as const;

/**
 * Whether a rule allows a host. Both are normalised. minimatch decides on labels as path segments from the right, so that one
 * star is one or more whole labels: `*.mixer.com` becomes `com/mixer/**` below `com/mixer`, which is not below itself.
 */
export function matchHost(rule: HostRule, host: string): boolean {
  if (rule.kind === 'literal') return rule.host === host;
  if (/^[\d.]+$/.test(host) || host.startsWith('[')) return false;
  return (
    minimatch(reversed(host), `${reversed(rule.host)}/*/**`, options) ||
    minimatch(reversed(host), `${reversed(rule.host)}/*`, options)
  );
}

const reversed = (host: string): string => host.split('.').toReversed().join('/');
