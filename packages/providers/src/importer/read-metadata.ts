import type { Flow } from '@mixer-oauth/core';
import { list, type Plain, text, texts } from './document.ts';

/** What the metadata of an authorization server says of a catalogue. */
export interface MetadataParts {
  readonly authorize?: string;
  readonly token?: string;
  readonly urls: Readonly<{ introspect?: string; revoke?: string; device?: string; docs?: string; register?: string }>;
  readonly scopes: readonly string[];
  readonly supportsPkce: boolean;
  readonly flows?: readonly Flow[];
}

const endpoints = {
  introspect: 'introspection_endpoint',
  revoke: 'revocation_endpoint',
  device: 'device_authorization_endpoint',
  docs: 'service_documentation',
} as const;

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';

/**
 * @param metadata - a document of `/.well-known/oauth-authorization-server` or of OpenID Connect discovery, which has the same keys
 * @see https://www.rfc-editor.org/rfc/rfc8414#section-2
 */
export function metadataParts(metadata: Plain | undefined): MetadataParts {
  if (!metadata) return { urls: {}, scopes: [], supportsPkce: false };
  const authorize = text(metadata['authorization_endpoint']);
  const token = text(metadata['token_endpoint']);
  const urls = Object.fromEntries(
    Object.entries(endpoints).flatMap(([key, name]) => {
      const url = text(metadata[name]);
      return url === undefined ? [] : [[key, url]];
    }),
  );
  return {
    ...(authorize !== undefined && { authorize }),
    ...(token !== undefined && { token }),
    urls,
    scopes: texts(metadata['scopes_supported']),
    supportsPkce: list(metadata['code_challenge_methods_supported']).includes('S256'),
    flows: flowsOf(metadata),
  };
}

/** Left out, the grants are those two (RFC 8414, section 2). */
function flowsOf(metadata: Plain): readonly Flow[] {
  const source = [text(metadata['issuer']) ?? 'https://www.rfc-editor.org/rfc/rfc8414'];
  const named = texts(metadata['grant_types_supported']);
  const grants = named.length > 0 ? named : ['authorization_code', 'implicit'];
  return grants
    .map((grant) => (grant === deviceGrant ? 'device_code' : grant))
    .filter((grant) => /^[a-z][a-z0-9_:.-]*$/.test(grant))
    .map((grant) => ({
      id: grant,
      isSupported: true,
      ...(grant === 'authorization_code' && { responseType: 'code' }),
      ...(grant === 'implicit' && { responseType: 'token' }),
      usesRedirect: grant === 'authorization_code' || grant === 'implicit',
      source,
    }));
}
