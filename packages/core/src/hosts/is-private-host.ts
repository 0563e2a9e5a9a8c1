import { parse } from 'tldts';
import { isIpAddress } from './normalise-host.ts';
import { isLoopback } from './redirect-uri.ts';

// RFC 1918, RFC 3927, RFC 6598 and this network of RFC 1122.
const privateIpv4 =
  /^(?:10|0)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
// Unspecified, unique local (RFC 4193), link-local (RFC 4291) and IPv4 addresses in the clothes of IPv6, which no public site uses.
const privateIpv6 = /^\[(?:::\]|f[cd][\da-f]{2}:|fe[89ab][\da-f]:|::ffff:)/;
// RFC 6761, RFC 6762, RFC 8375, and names that routers and companies hand out.
const privateNames = /(?:^|\.)(?:local|internal|intranet|lan|home|corp|test|invalid|home\.arpa)$/;

/** Whether a host in normal form leads to the user's own machine or network instead of the public internet. */
export function isPrivateHost(host: string): boolean {
  if (isLoopback(host)) return true;
  if (isIpAddress(host)) return privateIpv4.test(host) || privateIpv6.test(host);
  // A name without a dot is looked up in the local network, unless it is a top-level domain.
  return privateNames.test(host) || (!host.includes('.') && !parse(host).isIcann);
}
