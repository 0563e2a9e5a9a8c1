import path from 'node:path';
import { type Client, type Manifest, type ParsedManifest, LineIndex } from '@mixer-oauth/core';
import { findManifest, loadManifest } from './load-manifest.ts';
import { requireInside } from './require-inside.ts';
import { UserError } from './user-error.ts';

/** A manifest and the folder it speaks for; without a manifest, one client that declares nothing. */
export interface Workspace {
  readonly root: string;
  /** Where paths in the manifest start from. */
  readonly folder: string;
  readonly parsed: ParsedManifest;
  /** There is no manifest: `parsed` was made up so that code can be audited alone. */
  readonly isVirtual: boolean;
  /** The clients that were asked for: all of them unless some are named. */
  readonly chosen: readonly Client[];
}

export interface WorkspaceOptions {
  readonly root: string;
  readonly manifest?: string;
  readonly withoutManifest?: Readonly<{ provider: string }>;
  readonly clients: readonly string[];
  /** Only clients of this provider, as the manifest names it. */
  readonly provider?: string;
  /** Absolute: manifest and catalogues outside of this folder are not read, not even through links. */
  readonly within?: string;
}

/** @throws {UserError} when there is no manifest, it cannot be read, or a client that was asked for is not in it */
export function openWorkspace(options: WorkspaceOptions): Workspace {
  const { root, manifest, withoutManifest, clients, provider, within } = options;
  if (withoutManifest) {
    const parsed = { manifest: virtualManifest(withoutManifest.provider), diagnostics: [], secrets: [] };
    // A path to a catalogue was typed in a shell, so it starts from where that stands.
    return { root, folder: process.cwd(), parsed, isVirtual: true, chosen: parsed.manifest.clients };
  }
  const file = findManifest(root, manifest);
  if (within !== undefined) requireInside(file, within);
  const parsed = loadManifest(file, path.relative(root, file).replaceAll(path.sep, '/'));
  requireClients(parsed.manifest.clients, clients);
  const isWanted = (client: Client): boolean =>
    (clients.length === 0 || clients.includes(client.key) || clients.includes(client.id)) &&
    (provider === undefined || client.provider.value === provider);
  const chosen = parsed.manifest.clients.filter(isWanted);
  if (chosen.length === 0 && provider !== undefined) {
    const known = [...new Set(parsed.manifest.clients.map((client) => client.provider.value))].toSorted();
    throw new UserError(`No client of the manifest has the provider "${provider}"`, {
      hint: `Its clients have ${known.join(', ') || 'none'}. Leave out --provider to check all of them.`,
    });
  }
  return { root, folder: path.dirname(file), parsed, isVirtual: false, chosen };
}

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
  return { file: '', text: '', clients: [client], ignore: [], exclude: [], rules: new Map() };
}
