import { parse } from 'tldts';

/** Hosts in normal form need no more looking at. */
const asItStands = { extractHostname: false, validateHostname: false, detectIp: false } as const;

/**
 * Whether strangers can have names below a host: it is a public suffix (`co.uk`), or belongs to a platform that hands out names
 * (`github.io`, the private section of the list). Names that the list lacks are not public.
 */
export function isPublicSuffix(host: string): boolean {
  const { publicSuffix, isIcann, isPrivate } = parse(host, { ...asItStands, allowPrivateDomains: true });
  return publicSuffix === host && (isIcann === true || isPrivate === true);
}

/** The name that its owner registered: `example.co.uk` of `app.example.co.uk`; undefined of addresses and public suffixes. */
export const registeredDomain = (host: string): string | undefined =>
  parse(host, { allowPrivateDomains: true }).domain ?? undefined;
