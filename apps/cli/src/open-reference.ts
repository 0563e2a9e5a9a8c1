import { existsSync } from 'node:fs';
import type { Catalogue, Report } from '@mixer-oauth/core';
import { findManifest, isUserError, loadCatalogue, UserError } from '@mixer-oauth/node';
import { defaultProvider } from '@mixer-oauth/providers';
import type { Input } from './command.ts';
import type { Io } from './io.ts';
import { findTarget } from './find-target.ts';
import { openCheck } from './open-check.ts';

/** The catalogue that a look-up is about. @throws {UserError} where it has errors */
export async function openReference(input: Input, io: Io): Promise<Catalogue> {
  const { catalogue } = await loadCatalogue(input.value('provider') ?? defaultProvider, io.folder);
  if (catalogue) return catalogue;
  throw new UserError('The catalogue has errors', { hint: 'Check a manifest that names it to see them.' });
}

/** What a check of this folder says; nothing where there is no manifest. */
export async function openReport(input: Input, io: Io): Promise<Report | undefined> {
  const target = findTarget(input, io, undefined);
  if (!hasManifest(target.root, target.manifest)) return undefined;
  return (await openCheck(input, io, target)).report;
}

function hasManifest(root: string, named: string | undefined): boolean {
  try {
    return existsSync(findManifest(root, named));
  } catch (error) {
    if (isUserError(error)) return false;
    throw error;
  }
}
