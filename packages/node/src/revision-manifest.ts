import { decodeManifest, manifestRules, type ParsedManifest, parseManifest } from '@mixer-oauth/core';
import { defaultProvider } from '@mixer-oauth/providers';
import { auditRuleIds } from './rule-facts.ts';
import { readRevisionFile, type Revision } from './revision.ts';
import { UserError } from './user-error.ts';

/**
 * The manifest as it was, under the first of `names` (relative to the revision's root) that was there.
 *
 * @returns undefined where there was none
 * @throws {UserError} when it is no text
 */
export async function readRevisionManifest(
  revision: Revision,
  names: Iterable<string>,
): Promise<ParsedManifest | undefined> {
  for (const name of names) {
    const bytes = await readRevisionFile(revision, name);
    if (!bytes) continue;
    const decoded = decodeManifest(bytes);
    if ('problem' in decoded)
      throw new UserError(`Cannot read ${name} of ${revision.name}: ${decoded.problem}`, {
        hint: 'Name a revision in which it is UTF-8.',
      });
    const knownRules = new Set([...manifestRules.map(({ id }) => id), ...auditRuleIds]);
    return parseManifest(decoded.text, name, { knownRules, defaultProvider });
  }
  return undefined;
}
