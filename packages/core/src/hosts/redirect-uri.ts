import { hostName } from './normalise-host.ts';

/** A redirect URI taken apart as browsers do it. `host` is in normal form; absent where there is none, or none that DNS could hold. */
export interface RedirectUri {
  readonly text: string;
  readonly scheme: string; // lower case, no colon
  readonly host?: string;
  readonly port: string; // empty for the scheme's own
  readonly path: string;
  readonly query: string; // with its question mark
  readonly hasUserInfo: boolean;
  readonly hasFragment: boolean;
  readonly href: string;
}

/** Undefined for what is no absolute URI (RFC 3986 section 4.3), including `//host/path`, `/path` and `host:8080/path`. */
export function parseRedirect(text: string): RedirectUri | undefined {
  const seen = asParsed(text);
  if (!hasScheme(seen) || !URL.canParse(seen)) return undefined;
  const url = new URL(seen);
  const scheme = url.protocol.slice(0, -1);
  // Only of these schemes does the parser bring hosts into normal form; of others it leaves escapes, which nobody may decode later.
  const host = /^(?:https?|wss?|ftp|file)$/.test(scheme)
    ? hostName(url.hostname)
    : hostName(url.hostname.toLowerCase());
  return {
    text,
    scheme,
    ...(host !== undefined && { host }),
    port: url.port,
    path: url.pathname,
    query: url.search,
    hasUserInfo: url.username !== '' || url.password !== '' || /^[a-z][a-z\d+.-]*:[/\\]*[^/\\?#]*@/i.test(seen),
    hasFragment: seen.includes('#'),
    href: url.href,
  };
}

/** The text that the URL parser goes by: it drops spaces and control characters at the ends, tabs and newlines everywhere. */
// oxlint-disable-next-line no-control-regex -- the parser drops control characters
const asParsed = (text: string): string => text.replaceAll(/^[\0- ]+|[\0- ]+$|[\t\n\r]/g, '');

/** `localhost:8080/callback` begins with a host and a port, whatever the grammar of URIs makes of it. */
export const hasScheme = (text: string): boolean =>
  /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[a-z\d.-]+:\d{1,5}(?:[/?#]|$)/i.test(text);

/** The host as the user wrote it: between slashes or user information, and port or path. */
export const hostAsWritten = (text: string): string =>
  /^[a-z][a-z\d+.-]*:[/\\]*(?:[^/\\?#]*@)?(\[[^\]]*\]|[^/\\?#:]*)/i.exec(asParsed(text))?.[1] ?? '';

/** 127.0.0.0/8, ::1 and names that resolve there (RFC 8252 section 7.3, RFC 6761 section 6.3). */
export const isLoopback = (host: string): boolean =>
  isLoopbackAddress(host) || host === 'localhost' || host.endsWith('.localhost');

/** RFC 8252 section 7.3 wants addresses, since names can be made to resolve elsewhere. */
export const isLoopbackAddress = (host: string): boolean => /^127(?:\.\d{1,3}){3}$/.test(host) || host === '[::1]';

export const isWeb = ({ scheme }: RedirectUri): boolean => scheme === 'http' || scheme === 'https';
