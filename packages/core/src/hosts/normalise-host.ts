/**
 * A host as the WHATWG URL parser writes it: lower case, IDN as A-labels, IPv4 in four numbers, IPv6 in brackets; besides,
 * without the dot of a fully qualified name. Undefined for what is no host.
 *
 * @see https://url.spec.whatwg.org/#concept-host-parser
 */
export function normaliseHost(text: string): string | undefined {
  if (text === '' || /[\s/?#@\\]/.test(text)) return undefined;
  if (!text.startsWith('[') && text.includes(':')) return undefined;
  const url = parsed(`http://${text}/`);
  if (!url) return undefined;
  const host = url.hostname.replace(/\.$/, '');
  return isHostName(host) ? host : undefined;
}

const parsed = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

/** Names that DNS can hold (RFC 1034 section 3.1): labels of 1 to 63 characters, 253 in all. */
function isHostName(host: string): boolean {
  if (/^\[[\da-f:.]+\]$/.test(host)) return true;
  if (host === '' || host.length > 253) return false;
  return host.split('.').every((label) => /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/.test(label));
}
