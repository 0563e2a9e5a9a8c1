import { normaliseHost } from './normalise-host.ts';

/** A host rule as written, taken apart. `host` is normalised; of a wildcard it is what follows `*.`. */
export type HostRule = Readonly<{ kind: 'literal' | 'wildcard'; text: string; host: string }>;

/** Why a text is no host rule, in words for whoever wrote it. `host`: what was probably meant. */
export type HostRuleProblem = Readonly<{ kind: 'problem'; text: string; reason: string; host?: string }>;

/**
 * Reads a host rule by our own grammar: a host, or one leftmost `*.` label and a host. Everything else that a glob library
 * would understand is refused before one sees it.
 *
 * @see docs/providers/mixer.md for where the grammar comes from
 */
export function parseHostRule(text: string): HostRule | HostRuleProblem {
  const problem = (reason: string, host?: string): HostRuleProblem => ({
    kind: 'problem',
    text,
    reason,
    ...(host !== undefined && { host }),
  });
  if (text.trim() === '') return problem('it is empty');
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(text))
    return problem('it has a scheme; a host rule is a host alone', hostInside(text));
  if (/^\[[\da-f:.]+\]$/i.test(text)) return literal(text) ?? problem('it is no IPv6 address');
  if (/[/?#]/.test(text))
    return problem('it has a path or query; a host rule is a host alone', hostInside(`x://${text}`));
  if (text.includes('@')) return problem('it has user information; a host rule is a host alone');
  if (/:\d*$/.test(text)) return problem('it has a port; host rules hold for every port', hostInside(`x://${text}`));
  if (/[!{}()[\]\\|^$+<>"'`%]/.test(text)) return problem('it has characters that are not allowed in a host');
  if (/[\s,;]/.test(text)) return problem('it has white space or a separator; each rule is an entry of its own');
  if (text === '*' || text === '*.') return problem('it allows every host');
  if (!text.includes('*')) return literal(text) ?? problem('it is no valid host name');
  if (text.includes('**')) return problem('"**" is no wildcard here; *.example.com already allows every depth');
  if (!text.startsWith('*.') || text.indexOf('*', 1) > 0)
    return problem('a wildcard must be the whole leftmost label, as in *.example.com');
  const host = normaliseHost(text.slice(2));
  if (host === undefined) return problem('what follows "*." is no valid host name');
  if (/^[\d.]+$|:/.test(host)) return problem('an IP address has no subdomains');
  return { kind: 'wildcard', text, host };
}

function literal(text: string): HostRule | undefined {
  const host = normaliseHost(text);
  return host === undefined ? undefined : { kind: 'literal', text, host };
}

const hostInside = (text: string): string | undefined => /^[a-z][a-z\d+.-]*:\/\/([^/?#:@\s]+)/i.exec(text)?.[1];
