import type { RedirectRules } from '../catalogue.ts';
import { compareRegistered } from './compare-registered.ts';
import { parseRedirect } from './redirect-uri.ts';

/**
 * Whether two redirect URIs mean the same place, however they are written: letter case of the host, default ports, the slash at the
 * end, any port of a loopback address.
 *
 * @param redirects - how the provider compares: where it takes what is below a registered URI, that is the same place too
 */
export function isSameRedirect(declared: string, used: string, redirects?: RedirectRules): boolean {
  const [one, other] = [parseRedirect(declared), parseRedirect(used)];
  if (!one || !other) return declared === used;
  return (
    withoutSlash(one.href) === withoutSlash(other.href) ||
    compareRegistered(declared, other, { matching: 'loopback-port' }).isAllowed ||
    (redirects?.matching === 'prefix' && compareRegistered(declared, other, redirects).isAllowed)
  );
}

const withoutSlash = (href: string): string => href.replace(/^([^?#]*?)\/(?=[?#]|$)/, '$1');
