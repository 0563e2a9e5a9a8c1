import type { RedirectRules } from '../catalogue.ts';
import { isIpAddress } from './normalise-host.ts';
import { isLoopbackAddress, parseRedirect, type RedirectUri } from './redirect-uri.ts';
import type { RuleVerdict } from './rule-verdict.ts';

/** Compares a URI with a registered one as providers do that keep whole URIs. */
export function compareRegistered(
  registered: string,
  asked: RedirectUri,
  { matching, loopbackPort }: Pick<RedirectRules, 'matching' | 'loopbackPort'>,
): RuleVerdict {
  const verdict = (isAllowed: boolean, why: string): RuleVerdict => ({ rule: registered, isAllowed, why });
  if (registered === asked.text) return verdict(true, 'it is the registered URI');
  const known = parseRedirect(registered);
  if (!known || known.hasUserInfo) return verdict(false, 'it is no URI to compare with');
  if (matching === 'exact' || matching === 'hosts') return verdict(false, 'it differs, and every character counts');
  if (isOtherPort(known, asked)) {
    if (loopbackPort !== 'unregistered' || known.port === '')
      return verdict(true, 'on the loopback interface any port is allowed');
    return verdict(false, 'its port is another, and any is allowed only where none is registered');
  }
  if (matching === 'loopback-port') return verdict(false, 'it differs in more than the port of a loopback address');
  if (known.scheme !== asked.scheme) return verdict(false, `its scheme is ${asked.scheme}, not ${known.scheme}`);
  if (known.port !== asked.port) return verdict(false, 'its port is another');
  if (!isSameOrBelow(known, asked))
    return verdict(false, `${asked.host ?? 'it'} is not ${known.host ?? 'the registered host'}, nor below it`);
  if (!isPathBelow(known.path, asked.path)) return verdict(false, `${asked.path} is not below ${known.path}`);
  return verdict(true, 'it is below the registered URI');
}

/** RFC 8252 section 7.3: the port of a loopback address may be any; all else must be the same. */
function isOtherPort(known: RedirectUri, asked: RedirectUri): boolean {
  if (known.host === undefined || !isLoopbackAddress(known.host) || known.scheme !== 'http') return false;
  const [one, other] = [known, asked].map(({ scheme, host, path, query, hasFragment }) =>
    [scheme, host, path, query, hasFragment].join(' '),
  );
  return one === other;
}

const isSameOrBelow = (known: RedirectUri, asked: RedirectUri): boolean =>
  known.host !== undefined &&
  asked.host !== undefined &&
  (asked.host === known.host || (!isIpAddress(known.host) && asked.host.endsWith(`.${known.host}`)));

/** Whole segments: /callback has /callback/x below it, not /callbacks. The parser has taken dot segments out. */
function isPathBelow(known: string, asked: string): boolean {
  const base = known.endsWith('/') ? known : `${known}/`;
  // Servers that decode once more would climb out of the path.
  if (/%2e|%2f|%5c|%25|\\/i.test(asked)) return false;
  return asked === known || asked.startsWith(base);
}
