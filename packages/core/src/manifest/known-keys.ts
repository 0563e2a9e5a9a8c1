/** The keys that the manifest may have, by the depth at which they stand; `schemas/manifest.schema.json` says what they mean. */
export const topKeys = ['version', 'provider', 'clients', 'exclude', 'rules', 'ignore'] as const;
export const environmentKeys = [
  'name',
  'website',
  'logo',
  'clientId',
  'clientSecret',
  'type',
  'flows',
  'approvalPrompt',
  'hosts',
  'redirectUris',
  'scopes',
  'optionalScopes',
] as const;
export const clientKeys = [...environmentKeys, 'provider', 'code', 'environments'] as const;
export const ignoreKeys = ['rule', 'client', 'scope', 'reason', 'until'] as const;
export const scopeKeys = ['name', 'reason'] as const;

/** The keys of the mapping at a path of the manifest. */
export function keysAt(path: readonly (string | number)[]): readonly string[] {
  if (path.length === 0) return topKeys;
  if (path[0] === 'ignore') return ignoreKeys;
  if (path[0] !== 'clients') return [];
  if (path.length === 2) return clientKeys;
  if (path[2] === 'environments' && path.length === 4) return environmentKeys;
  return scopeKeys;
}
