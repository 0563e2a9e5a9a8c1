/**
 * Scopes that a refusal names: `WWW-Authenticate: Bearer error="insufficient_scope", scope="a b"`.
 *
 * @param header - one value of the header; it may hold challenges of several schemes
 * @returns undefined when the refusal is for another reason; empty when it names no scope
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3
 */
export function insufficientScopes(header: string): readonly string[] | undefined {
  const parameters = new Map<string, string>();
  let isBearer = false;
  for (const [, scheme, name, quoted, token] of header.matchAll(part)) {
    if (scheme !== undefined) isBearer = scheme.toLowerCase() === 'bearer';
    else if (isBearer && name !== undefined)
      parameters.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, '$1') ?? token ?? '');
  }
  if (parameters.get('error') !== 'insufficient_scope') return undefined;
  return (parameters.get('scope') ?? '').split(/[ ,]+/).filter((scope) => scope !== '');
}

// A scheme is a word that no equals sign follows; a parameter is name=token or name="text" (RFC 9110 section 11.2).
const part =
  /(?:^|[,\s])\s*(?:([\w!#$%&'*+.^`|~-]+)(?=\s+[\w!#$%&'*+.^`|~-]+\s*=|\s*(?:,|$))|([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))/g;
