import path from 'node:path';
import { type Client, type Manifest, type ParsedManifest, LineIndex } from '@mixer-oauth/core';
import { findManifest, loadManifest } from './load-manifest.ts';
import { UserError } from './user-error.ts';

/** A manifest and the folder it speaks for; without a manifest, one client that declares nothing. */
export interface Workspace {
  readonly root: string;
  /** Where paths in the manifest start from. */
  readonly folder: string;
  readonly parsed: ParsedManifest;
  /** There is no manifest: `parsed` was made up so that code can be audited alone. */
  readonly isVirtual: boolean;
}

export interface WorkspaceOptions {
  readonly root: string;
  readonly manifest?: string;
  readonly withoutManifest?: Readonly<{ provider: string }>;
  readonly clients: readonly string[];
}

/** @throws {UserError} when there is no manifest, it cannot be read, or a client that was asked for is not in it */
export async function openWorkspace({
  root,
  manifest,
  withoutManifest,
  clients,
}: WorkspaceOptions): Promise<Workspace> {
  if (withoutManifest) {
    const parsed = { manifest: virtualManifest(withoutManifest.provider), diagnostics: [], secrets: [] };
    // A path to a catalogue was typed in a shell, so it starts from where that stands.
    return { root, folder: process.cwd(), parsed, isVirtual: true };
  }
  const file = await findManifest(root, manifest);
  const parsed = await loadManifest(file, path.relative(root, file).replaceAll(path.sep, '/'));
  requireClients(parsed.manifest.clients, clients);
  return { root, folder: path.dirname(file), parsed, isVirtual: false };
}

/** True when `client` is one of those asked for, by key or id; always when none was. */
export const isChosenClient = ({ key, id }: Client, chosen: readonly string[]): boolean =>
  chosen.length === 0 || chosen.includes(key) || chosen.includes(id);

function requireClients(clients: readonly Client[], chosen: readonly string[]): void {
  const names = new Set(clients.flatMap(({ key, id }) => [key, id]));
  const wrong = chosen.find((one) => !names.has(one));
  if (wrong === undefined) return;
  const known = [...names].toSorted().join(', ');
  throw new UserError(`The manifest has no client "${wrong}"`, {
    hint: known === '' ? 'It has no clients at all.' : `It has ${known}.`,
  });
}

function virtualManifest(provider: string): Manifest {
  const span = new LineIndex('').span('', 0, 0);
  const client: Client = {
    key: provider,
    id: provider,
    provider: { value: provider, span },
    span,
    body: span,
    flows: [],
    hosts: [],
    redirectUris: [],
    scopes: [],
    insertions: {},
  };
  return { file: '', text: '', clients: [client], ignore: [], rules: new Map() };
}
