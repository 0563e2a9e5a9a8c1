import { isIpAddress, normaliseHost } from './normalise-host.ts';

/** A host rule as written, taken apart. `host` is in normal form; of a wildcard it is what follows `*.`. */
export type HostRule = Readonly<{ kind: 'literal' | 'wildcard'; text: string; host: string }>;

/** Why a text is no host rule, in words for whoever wrote it. `host`: the host rule that was probably meant. */
export type HostRuleProblem = Readonly<{ kind: 'problem'; text: string; reason: string; host?: string }>;

/** What is refused before anything is parsed; the first that fits is told. */
const refusals: readonly (readonly [RegExp, string])[] = [
  [/^\s*$/, 'it is empty'],
  [/^(?:[a-z][a-z\d+.-]*:[/\\]|(?:https?|wss?):)/i, 'it has a scheme; a host rule is a host alone'],
  [/[/?#\\]/, 'it has a path or query; a host rule is a host alone'],
  [/@/, 'it has user information; a host rule is a host alone'],
  [/^[\da-f:.]*:[\da-f.]*:[\da-f:.]*$/i, 'an IPv6 address stands in brackets, as in [::1]'],
  [/:/, 'it has a port; host rules hold for every port'],
  [/[!{}()[\]|^$+<>"'`%&=~]/, 'it has characters that are not allowed in a host'],
  [/[\s,;]/, 'it has white space or a separator; each rule is an entry of its own'],
  [/^\*(?:\.\**)*$/, 'it allows every host'],
  [/\*\*/, '"**" is no wildcard here; *.example.com already allows every depth'],
  [/^\*[^.]|.\*/, 'a wildcard must be the whole leftmost label, as in *.example.com'],
];

/**
 * Reads a host rule by our own grammar: a host, or one leftmost `*.` label and a host. Everything else that a glob library
 * would understand is refused before one sees it.
 *
 * @see docs/providers/mixer.md for where the grammar comes from
 */
export function parseHostRule(text: string): HostRule | HostRuleProblem {
  if (/^\[[^\]]*\]$/.test(text)) return literal(text) ?? { kind: 'problem', text, reason: 'it is no IPv6 address' };
  const refusal = refusals.find(([pattern]) => pattern.test(text));
  if (refusal) return { kind: 'problem', text, reason: refusal[1], ...meant(text) };
  if (!text.startsWith('*.')) return literal(text) ?? { kind: 'problem', text, reason: nameProblem(text) };
  const host = normaliseHost(text.slice(2));
  if (host === undefined) return { kind: 'problem', text, reason: nameProblem(text.slice(2)) };
  return isIpAddress(host)
    ? { kind: 'problem', text, reason: 'an IP address has no subdomains' }
    : { kind: 'wildcard', text, host };
}

function literal(text: string): HostRule | undefined {
  const host = normaliseHost(text);
  return host === undefined ? undefined : { kind: 'literal', text, host };
}

function nameProblem(name: string): string {
  const labels = name.replace(/\.$/, '').split('.');
  if (labels.includes('')) return 'it has an empty label: two dots in a row, or one in front';
  if (labels.some((label) => label.length > 63)) return 'it has a label of more than 63 characters';
  if (name.length > 253) return 'it is longer than 253 characters';
  if (labels.some((label) => /^-|-$/.test(label))) return 'it has a label that begins or ends with a hyphen';
  return 'it is no valid host name';
}

/** The host of a URL, or of a host with a port or spaces: offered only where it is beyond doubt and a host rule itself. */
function meant(text: string): { host?: string } {
  const host =
    /^(?:[a-z][a-z\d+.-]*:\/{1,3}|(?:https?|wss?):|\/\/)?(\[[\da-f:.]+\]|[^/?#:@\\\s[\]]+)(?::\d*)?(?:[/?#](?!\/)[^@\\]*)?$/i.exec(
      text.trim(),
    )?.[1];
  return host !== undefined && host !== text && parseHostRule(host).kind !== 'problem' ? { host } : {};
}
