import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type InferredClient, inferClients, manifestText } from '@mixer-oauth/audit';
import { hideValues } from '@mixer-oauth/core';
import { appFolders } from './app-folder.ts';
import type { CheckedWorkspace } from './check-workspace.ts';
import { UserError } from './user-error.ts';

/** @param checked - of a run without a manifest, whose one provider is `provider` as the user names it */
export function inferManifest(
  { report, catalogues }: CheckedWorkspace,
  { root, provider }: Readonly<{ root: string; provider: string }>,
): { text: string; clients: readonly InferredClient[] } {
  const [catalogue] = catalogues.values();
  if (!catalogue)
    throw new UserError('The catalogue has errors', { hint: 'Check a manifest that names it to see them.' });
  const inference = inferClients(report.evidence, catalogue, appFolders(root), path.basename(root));
  const text = manifestText(inference, {
    provider,
    matching: catalogue.data.redirects.matching,
    isSensitive: (scope) => /^(?:high|critical)$/.test(catalogue.scope(scope)?.sensitivity ?? ''),
  });
  // A token may be in the name of a file, which a comment tells.
  return { text: hideValues([]).redact(text), clients: inference.clients };
}

/** @throws {UserError} where the file is there already or cannot be written */
export function writeManifest(file: string, text: string): void {
  try {
    // Fails when another process wrote one meanwhile.
    writeFileSync(file, text, { flag: 'wx' });
  } catch (cause) {
    throw new UserError(`Cannot write ${path.basename(file)}`, {
      hint: 'Nothing was written. May the folder be written to?',
      cause,
    });
  }
}
