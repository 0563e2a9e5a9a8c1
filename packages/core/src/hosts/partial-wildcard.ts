import { parseHostRule } from './host-rule.ts';
import { isIpAddress } from './normalise-host.ts';

/** Whether a text is `*mixer.com`: a wildcard that lacks only its dot. */
export function isPartialWildcard(text: string): boolean {
  if (!/^\*[^.*]+\../.test(text)) return false;
  const rest = parseHostRule(text.slice(1));
  return rest.kind === 'literal' && !isIpAddress(rest.host);
}
