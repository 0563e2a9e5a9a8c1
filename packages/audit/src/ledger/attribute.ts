import { type Client, environmentVariableOf, type Evidence } from '@mixer-oauth/core';
import { codeGlobs } from './code-globs.ts';
import { pushAll } from '../push-all.ts';

/** Evidence by client id; `unclaimed` is that of no client. */
export interface Attribution {
  readonly byClient: ReadonlyMap<string, readonly Evidence[]>;
  readonly unclaimed: readonly Evidence[];
  /** The clients that evidence of one place was given to. */
  readonly claimantsOf: (evidence: Evidence) => readonly Client[];
  /** Whether evidence of the client may stand in a file, or in a folder that ends with `/`, of which nothing is known. */
  readonly mayBeOf: (client: Client, file: string) => boolean;
}

/**
 * Gives evidence to the clients of its provider whose code it stands in: those whose globs hold the file, else those without
 * globs. Where several claim a file, a client id in it that is one client's decides. Environments share their client's code.
 * Evidence of several clients has an id of its own for each.
 */
export function attribute(
  evidence: readonly Evidence[],
  clients: readonly Client[],
  providerOf: (client: Client) => string,
): Attribution {
  const byClient = new Map<string, Evidence[]>(clients.map(({ id }) => [id, []]));
  const unclaimed: Evidence[] = [];
  const ownersByFile = new Map<string, readonly Client[]>();
  const ofProviders = new Map(
    [...Map.groupBy(clients, providerOf)].map(([provider, own]) => [provider, claimantsIn(own)] as const),
  );
  const nobody = claimantsIn([]);
  for (const [provider, ofProvider] of Map.groupBy(evidence, (one) => one.provider)) {
    const claimants = ofProviders.get(provider) ?? nobody;
    for (const [file, inFile] of Map.groupBy(ofProvider, ({ span }) => span.file)) {
      const owners = decided(claimants(file), inFile);
      ownersByFile.set(`${provider} ${file}`, owners);
      if (owners.length === 0) pushAll(unclaimed, inFile);
      for (const { id } of owners)
        for (const one of inFile)
          byClient.get(id)?.push({ ...one, client: id, ...(owners.length > 1 && { id: `${one.id}@${id}` }) });
    }
  }
  return {
    byClient,
    unclaimed,
    claimantsOf: ({ provider, span }) => ownersByFile.get(`${provider} ${span.file}`) ?? [],
    mayBeOf: (client, file) =>
      file.endsWith('/') || (ofProviders.get(providerOf(client)) ?? nobody)(file).includes(client),
  };
}

function claimantsIn(clients: readonly Client[]): (file: string) => readonly Client[] {
  const globs = new Map(clients.map((client) => [client, codeGlobs(client.code ?? [])]));
  const others = clients.filter(({ code }) => code === undefined);
  return (file) => {
    const named = clients.filter((client) => globs.get(client)?.(file));
    return named.length > 0 ? named : others;
  };
}

/** Whose client id the file names, if that is one client's alone. */
function decided(claimants: readonly Client[], inFile: readonly Evidence[]): readonly Client[] {
  if (new Set(claimants.map(({ key }) => key)).size < 2) return claimants;
  const shown = new Set(inFile.filter(({ kind }) => kind === 'client-id').map(({ value }) => nameOfId(value)));
  const keys = new Set(
    claimants.filter(({ clientId }) => clientId && shown.has(nameOfId(clientId.value))).map(({ key }) => key),
  );
  return keys.size === 1 ? claimants.filter(({ key }) => keys.has(key)) : claimants;
}

/** `${CLIENT_ID}` and a bare `CLIENT_ID` are the same variable. */
const nameOfId = (value = ''): string => environmentVariableOf(value) ?? value;
