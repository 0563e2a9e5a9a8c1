import { normaliseHost } from './normalise-host.ts';

/** A redirect URI taken apart as browsers do it. `host` is normalised; absent for schemes without one. */
export interface RedirectUri {
  readonly text: string;
  readonly scheme: string; // lower case, no colon
  readonly host?: string;
  readonly port: string;
  readonly path: string;
  readonly query: string; // with its question mark
  readonly hasUserInfo: boolean;
  readonly hasFragment: boolean;
  readonly href: string;
}

/** Undefined for what is no absolute URI (RFC 3986 section 4.3), including `//host/path` and `/path`. */
export function parseRedirect(text: string): RedirectUri | undefined {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const host = url.hostname === '' ? undefined : (normaliseHost(url.hostname) ?? url.hostname);
  return {
    text,
    scheme,
    ...(host !== undefined && { host }),
    port: url.port,
    path: url.pathname,
    query: url.search,
    hasUserInfo: url.username !== '' || url.password !== '' || /^[a-z][a-z\d+.-]*:[/\\]*[^/\\?#]*@/i.test(text),
    hasFragment: text.includes('#'),
    href: url.href,
  };
}

/** 127.0.0.0/8, ::1 and names that resolve there (RFC 8252 section 7.3, RFC 6761 section 6.3). */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || /^127(?:\.\d{1,3}){3}$/.test(host) || host === '[::1]';

export const isWeb = ({ scheme }: RedirectUri): boolean => scheme === 'http' || scheme === 'https';
