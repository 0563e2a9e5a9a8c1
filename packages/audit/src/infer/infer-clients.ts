import { type Catalogue, type Evidence, isLoopback, mask, parseRedirect } from '@mixer-oauth/core';
import { inferScopes } from './infer-scopes.ts';
import { type InferredClient, placesOf, type Seen, seenIn } from './inferred-client.ts';

/** The clients, and the files with calls that belong to none of them. */
export type Inference = Readonly<{ clients: readonly InferredClient[]; unclaimed: readonly string[] }>;

/**
 * The clients that evidence speaks of: one for each app that has a client id, asks for scopes or has a redirect URI of its own.
 * Where there is one alone, all code is its code.
 *
 * @param folderOf - the app that a file belongs to
 * @param name - of the whole workspace
 */
export function inferClients(
  evidence: readonly Evidence[],
  catalogue: Catalogue,
  folderOf: (file: string) => string,
  name: string,
): Inference {
  const folders = [...new Set(evidence.filter(isMark).map(({ span }) => folderOf(span.file)))].toSorted();
  if (folders.length < 2)
    return { clients: [inferClient(keyOf(name, new Set()), '', evidence, catalogue)], unclaimed: [] };
  const keys = new Set<string>();
  const clients = folders.map((folder) => {
    const own = evidence.filter(({ span }) => folderOf(span.file) === folder);
    return inferClient(keyOf(folder === '' ? name : folder, keys), folder, own, catalogue);
  });
  const others = evidence.filter(
    ({ kind, certainty, span }) =>
      kind === 'call' && certainty === 'certain' && !folders.includes('') && !folders.includes(folderOf(span.file)),
  );
  return { clients, unclaimed: [...new Set(others.map(({ span }) => span.file))] };
}

const isMark = ({ kind, certainty }: Evidence): boolean =>
  (kind === 'request' || kind === 'redirect' || kind === 'client-id') && certainty !== 'unresolved';

function inferClient(key: string, folder: string, evidence: readonly Evidence[], catalogue: Catalogue): InferredClient {
  const secrets = evidence.filter(({ kind }) => kind === 'secret');
  const flows = flowsIn(evidence, catalogue);
  return {
    key,
    folder,
    clientIds: seenIn(evidence.filter(({ kind }) => kind === 'client-id')),
    secrets: seenIn(secrets).filter(({ value }) => value.startsWith('${')),
    literalSecrets: placesOf(secrets.filter(({ value }) => value?.startsWith('${') !== true)),
    flows,
    type: typeOf(flows, secrets.length > 0),
    ...redirectsIn(evidence),
    ...inferScopes(evidence, catalogue),
    hasHiddenRequest: evidence.some(({ kind, certainty }) => kind === 'request' && certainty === 'unresolved'),
  };
}

/** Flows that show by a parameter, or by the provider's address for them. */
function flowsIn(evidence: readonly Evidence[], catalogue: Catalogue): readonly Seen[] {
  const flows = catalogue.data.flows.flatMap(({ id, isSupported, responseType }) => {
    if (!isSupported) return [];
    const signs = evidence.filter(({ kind, value = '', operation }) => {
      if (kind === 'parameter') {
        const [, name = '', text = ''] = /^(\w+?)_?type=(.*)$/i.exec(value) ?? [];
        return /^grant$/i.test(name) ? text === id : /^response$/i.test(name) && text === responseType;
      }
      const called = operation === undefined ? undefined : catalogue.operation(operation);
      return called?.isOAuthEndpoint === true && (called.path ?? '').split('/').includes(id);
    });
    return signs.length > 0 ? [{ value: id, places: placesOf(signs) }] : [];
  });
  // A refresh follows a sign-in: alone it does not tell how users come to the app.
  return flows.every(({ value }) => value === 'refresh_token') ? [] : flows;
}

/** Whoever keeps a secret is confidential; a token in the redirect is for those who cannot. */
function typeOf(flows: readonly Seen[], hasSecret: boolean): InferredClient['type'] {
  if (hasSecret) return { value: 'confidential', isKnown: true };
  const isImplicit = flows.some(({ value }) => value === 'implicit');
  return { value: isImplicit ? 'public' : 'confidential', isKnown: isImplicit };
}

function redirectsIn(
  evidence: readonly Evidence[],
): Pick<InferredClient, 'redirectUris' | 'loopbackUris' | 'uncertainUris'> {
  // One with a secret in it is nothing to register.
  const seen = evidence.filter(
    ({ kind, certainty, value }) => kind === 'redirect' && certainty !== 'unresolved' && value?.includes(mask) !== true,
  );
  const isWhole = ({ value = '{}' }: Evidence): boolean => !value.includes('{}') && !value.startsWith('${');
  const certain = seenIn(seen.filter((one) => one.certainty === 'certain' && isWhole(one)));
  const known = new Set(certain.map(({ value }) => value));
  return {
    redirectUris: certain.filter(({ value }) => !isOnLoopback(value)),
    loopbackUris: certain.filter(({ value }) => isOnLoopback(value)),
    uncertainUris: seenIn(seen).filter(({ value }) => !known.has(value)),
  };
}

function isOnLoopback(uri: string): boolean {
  const host = parseRedirect(uri)?.host;
  return host !== undefined && isLoopback(host);
}

/** A key that is easy to type: `apps/Clip Bot/` becomes `clip-bot`. */
function keyOf(text: string, taken: Set<string>): string {
  const words = text.replace(/\/$/, '').split('/').at(-1) ?? '';
  const base =
    words
      .replaceAll(/[^A-Za-z\d]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .toLowerCase() || 'app';
  let key = base;
  for (let number = 2; taken.has(key); number += 1) key = `${base}-${number}`;
  taken.add(key);
  return key;
}
