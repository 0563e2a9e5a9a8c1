import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue, Report } from '@mixer-oauth/core';
import { findManifest, isUserError, loadCatalogue, loadManifest, UserError } from '@mixer-oauth/node';
import { defaultProvider } from '@mixer-oauth/providers';
import { prepareReport } from '@mixer-oauth/report';
import type { Input } from './command.ts';
import type { Io } from './io.ts';
import { findTarget } from './find-target.ts';
import { openCheck } from './open-check.ts';

/**
 * The catalogue that a look-up is about: the one asked for, else that of the manifest's first client, else the default.
 *
 * @throws {UserError} where it has errors
 */
export async function openReference(input: Input, io: Io): Promise<Catalogue> {
  const asked = input.value('provider');
  const { provider, folder } =
    asked === undefined ? providerOfManifest(input, io) : { provider: asked, folder: io.folder };
  const { catalogue } = await loadCatalogue(provider, folder);
  if (catalogue) return catalogue;
  throw new UserError(`The catalogue ${provider} has errors`, {
    hint: `"mixer-oauth provider check ${provider}" shows them.`,
  });
}

function providerOfManifest(input: Input, io: Io): { provider: string; folder: string } {
  const { root, manifest } = findTarget(input, io, undefined);
  if (!hasManifest(root, manifest)) return { provider: defaultProvider, folder: io.folder };
  const file = findManifest(root, manifest);
  const [first] = loadManifest(file, path.basename(file)).manifest.clients;
  return { provider: first?.provider.value ?? defaultProvider, folder: path.dirname(file) };
}

/** What a check of this folder says; nothing where there is no manifest. */
export async function openReport(input: Input, io: Io): Promise<Report | undefined> {
  const target = findTarget(input, io, undefined);
  if (!hasManifest(target.root, target.manifest)) return undefined;
  const checked = await openCheck(withoutProvider(input), io, target);
  return prepareReport(checked.report, checked).report;
}

/** There it would choose among clients, and here it chooses what is looked up. */
const withoutProvider = (input: Input): Input => ({
  ...input,
  value: (option) => (option === 'provider' ? undefined : input.value(option)),
});

function hasManifest(root: string, named: string | undefined): boolean {
  try {
    return existsSync(findManifest(root, named));
  } catch (error) {
    if (isUserError(error)) return false;
    throw error;
  }
}
