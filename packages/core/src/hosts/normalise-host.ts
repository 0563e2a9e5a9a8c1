/**
 * A host as the WHATWG URL parser writes it: lower case, IDN as A-labels, IPv4 in four numbers, IPv6 in brackets; besides,
 * without the dot of a fully qualified name. Undefined for what is no host.
 *
 * @see https://url.spec.whatwg.org/#concept-host-parser
 */
export function normaliseHost(text: string): string | undefined {
  // `%` too: the parser would decode it, and what is written as a host name has no escapes.
  if (text === '' || /[\s/?#@\\%]/.test(text)) return undefined;
  if (!text.startsWith('[') && text.includes(':')) return undefined;
  const url = `http://${text}/`;
  return URL.canParse(url) ? hostName(new URL(url).hostname) : undefined;
}

/** What a URL parser gave as host, without the last dot; undefined when DNS could not hold it. */
export function hostName(parsed: string): string | undefined {
  const host = parsed.replace(/\.$/, '');
  return isNormalHost(host) ? host : undefined;
}

/** Whether a text is a host in normal form. Names as DNS holds them (RFC 1034 section 3.1): labels of 1 to 63 characters, 253 in all. */
export function isNormalHost(host: string): boolean {
  if (/^\[[\da-f:.]+\]$/.test(host)) return true;
  if (host === '' || host.length > 253) return false;
  return host.split('.').every((label) => /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/.test(label));
}

export const isIpAddress = (host: string): boolean => host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
