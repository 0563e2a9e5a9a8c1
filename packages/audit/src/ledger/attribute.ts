import { type Client, environmentVariableOf, type Evidence } from '@mixer-oauth/core';
import { minimatch } from 'minimatch';

const options = {
  dot: true,
  nocomment: true,
  nonegate: true,
  braceExpandMax: 1_000,
  maxGlobstarRecursion: 100,
} as const;

/** Evidence by client id; `unclaimed` is that of no client. */
export interface Attribution {
  readonly byClient: ReadonlyMap<string, readonly Evidence[]>;
  readonly unclaimed: readonly Evidence[];
}

const claims = ({ code = [] }: Client, file: string): boolean =>
  code.some((glob) => minimatch(file, glob.replace(/^\.\//, '').replace(/\/$/, '/**'), options));

/**
 * Gives evidence to the clients whose code it stands in: those whose globs hold the file, else those without globs. Where
 * several of one provider claim a file, a client id in it that is one client's decides. Environments share their client's code.
 */
export function attribute(
  evidence: readonly Evidence[],
  clients: readonly Client[],
  providerOf: (client: Client) => string,
): Attribution {
  const byClient = new Map<string, Evidence[]>(clients.map(({ id }) => [id, []]));
  const unclaimed: Evidence[] = [];
  const holders = holdersByFile(evidence, clients);
  for (const one of evidence) {
    const owners = (holders.get(one.span.file) ?? []).filter((client) => providerOf(client) === one.provider);
    if (owners.length === 0) unclaimed.push(one);
    for (const { id } of owners)
      byClient.get(id)?.push({ ...one, client: id, ...(owners.length > 1 && { id: `${one.id}@${id}` }) });
  }
  return { byClient, unclaimed };
}

function holdersByFile(
  evidence: readonly Evidence[],
  clients: readonly Client[],
): ReadonlyMap<string, readonly Client[]> {
  const holders = new Map<string, readonly Client[]>();
  for (const { span } of evidence) {
    if (holders.has(span.file)) continue;
    const named = clients.filter((client) => claims(client, span.file));
    const all = named.length > 0 ? named : clients.filter(({ code }) => code === undefined);
    holders.set(
      span.file,
      decided(
        all,
        evidence.filter((one) => one.kind === 'client-id' && one.span.file === span.file),
      ),
    );
  }
  return holders;
}

function decided(claimants: readonly Client[], ids: readonly Evidence[]): readonly Client[] {
  const keys = new Set(claimants.map(({ key }) => key));
  if (keys.size < 2) return claimants;
  const shown = new Set(ids.map(({ value }) => value));
  const own = claimants.filter(
    ({ clientId }) =>
      clientId && (shown.has(clientId.value) || shown.has(`\${${environmentVariableOf(clientId.value) ?? ''}}`)),
  );
  const chosen = new Set(own.map(({ key }) => key));
  return chosen.size === 1 ? claimants.filter(({ key }) => chosen.has(key)) : claimants;
}
