import { compareRegistered } from './compare-registered.ts';
import { parseRedirect } from './redirect-uri.ts';

/** Whether two redirect URIs mean the same place, however they are written: letter case of the host, default ports, the slash at the end, any port of a loopback address. */
export function isSameRedirect(declared: string, used: string): boolean {
  const [one, other] = [parseRedirect(declared), parseRedirect(used)];
  if (!one || !other) return declared === used;
  return (
    withoutSlash(one.href) === withoutSlash(other.href) ||
    compareRegistered(declared, other, { matching: 'loopback-port' }).isAllowed
  );
}

const withoutSlash = (href: string): string => href.replace(/^([^?#]*?)\/(?=[?#]|$)/, '$1');
