import type { Catalogue, Sensitivity } from '../catalogue.ts';
import type { Client, ClientType } from '../manifest.ts';
import type { LogoState } from '../rule.ts';
import { environmentVariableOf } from '../manifest/environment-reference.ts';

/** What a client asks its users for, in the words of the catalogue. */
export interface Permission {
  readonly scope: string;
  /** Null where the catalogue has no such scope. */
  readonly description: string | null;
  readonly sensitivity: Sensitivity | null;
  readonly reason: string | null; // the team's own
  readonly isOptional: boolean; // asked for later, on demand
}

/** A client as its users meet it, and what only its developers see. No value of a secret. */
export interface ClientFacts {
  readonly client: string;
  readonly name: string | null;
  readonly website: string | null;
  readonly logo: string | null;
  /** What is at its path; null for one on the web, and for none. */
  readonly logoState: LogoState | null;
  readonly permissions: readonly Permission[];
  readonly provider: string;
  readonly providerName: string | null;
  readonly clientId: string | null; // the id, or `${VARIABLE}`
  readonly clientSecret: 'literal' | `\${${string}}` | null;
  readonly type: ClientType | null;
  readonly flows: readonly string[];
  readonly approvalPrompt: string; // `auto` unless the manifest says otherwise
  readonly hosts: readonly string[];
  readonly redirectUris: readonly string[];
  readonly code: readonly string[] | null; // globs; null: all that no other client claims
}

/** @param logos - what is at the path of each logo that is a file */
export function clientFacts(
  client: Client,
  catalogue: Catalogue | undefined,
  logos: ReadonlyMap<string, LogoState>,
): ClientFacts {
  const { id, name, website, logo, provider, clientId, clientSecret, type, approvalPrompt, code } = client;
  const variable = clientSecret && environmentVariableOf(clientSecret.value);
  return {
    client: id,
    name: name?.value ?? null,
    website: website?.value ?? null,
    logo: logo?.value ?? null,
    logoState: (logo && logos.get(logo.value)) ?? null,
    permissions: client.scopes.map(({ value, reason, isOptional }) => permission(value, reason, isOptional, catalogue)),
    provider: provider.value,
    providerName: catalogue?.data.name ?? null,
    clientId: clientId?.value ?? null,
    clientSecret: clientSecret === undefined ? null : variable === undefined ? 'literal' : `\${${variable}}`,
    type: type?.value ?? null,
    flows: valuesOf(client.flows),
    approvalPrompt: approvalPrompt?.value ?? 'auto',
    hosts: valuesOf(client.hosts),
    redirectUris: valuesOf(client.redirectUris),
    code: code ?? null,
  };
}

const valuesOf = (items: readonly Readonly<{ value: string }>[]): readonly string[] => items.map(({ value }) => value);

function permission(
  scope: string,
  reason: string | undefined,
  isOptional: boolean,
  catalogue: Catalogue | undefined,
): Permission {
  const row = catalogue?.scope(scope);
  return {
    scope,
    description: row?.description ?? null,
    sensitivity: row?.sensitivity ?? null,
    reason: reason ?? null,
    isOptional,
  };
}
