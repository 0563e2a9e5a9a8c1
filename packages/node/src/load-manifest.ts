import { existsSync, lstatSync, readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { decodeManifest, manifestRules, parseManifest, type ParsedManifest } from '@mixer-oauth/core';
import { defaultProvider } from '@mixer-oauth/providers';
import { auditRuleIds } from './rule-facts.ts';
import { shownPath } from './shown-path.ts';
import { UserError } from './user-error.ts';

export const manifestNames = ['mixer-oauth.yml', 'mixer-oauth.yaml'] as const;

const hint =
  'Run "mixer-oauth init" to write one from the code, or pass --manifest FILE; "audit --no-manifest" does without.';

// Far beyond what the parser accepts (and says so with a diagnostic): only a guard against reading a disk image.
const sizeLimit = 64 * 1024 * 1024;

/**
 * The manifest of `root`: the file named, else `mixer-oauth.yml` in it.
 *
 * @returns its absolute path
 * @throws {UserError} when there is none
 */
export function findManifest(root: string, named?: string): string {
  if (named !== undefined) return path.resolve(named);
  const found = manifestIn(root);
  if (found === undefined)
    throw new UserError(`There is no ${manifestNames[0]} in ${shownPath(root)}`, { hint: missingManifestHint(root) });
  return found;
}

/** A link that leads nowhere is one too: who made it wants to know. */
const manifestIn = (folder: string): string | undefined =>
  manifestNames
    .map((name) => path.join(folder, name))
    .find((file) => lstatSync(file, { throwIfNoEntry: false }) !== undefined);

/**
 * What to do where `root` has no manifest. Somewhere in a project it is easy to be too deep; beyond the top of a repository nothing
 * belongs to it.
 */
export function missingManifestHint(root: string): string {
  for (let folder = root; !existsSync(path.join(folder, '.git')) && path.dirname(folder) !== folder;) {
    folder = path.dirname(folder);
    const file = manifestIn(folder);
    const from = path.relative(process.cwd(), folder);
    if (file !== undefined)
      return `There is one in ${from === '' ? 'this folder' : from}: check that folder, or pass --manifest ${path.join(from, path.basename(file))}.`;
  }
  return hint;
}

/**
 * @param file - absolute
 * @param name - as diagnostics name it
 * @throws {UserError} when `file` cannot be read as text. A file that reads but is wrong yields diagnostics instead.
 */
export function loadManifest(file: string, name: string): ParsedManifest {
  const decoded = decodeManifest(readBytes(file));
  if ('problem' in decoded)
    throw new UserError(`Cannot read ${shownPath(file)}: ${decoded.problem}`, { hint: 'Save the manifest as UTF-8.' });
  const knownRules = new Set([...manifestRules.map(({ id }) => id), ...auditRuleIds]);
  return parseManifest(decoded.text, name, { knownRules, defaultProvider });
}

function readBytes(file: string): Buffer {
  const found = statOf(file);
  if (found.isDirectory()) throw new UserError(`Cannot read ${shownPath(file)}: it is a folder`, { hint });
  if (!found.isFile()) throw new UserError(`Cannot read ${shownPath(file)}: it is no regular file`, { hint });
  if (found.size > sizeLimit)
    throw new UserError(`Cannot read ${shownPath(file)}: it has ${found.size} bytes`, {
      hint: 'A manifest has a few kilobytes: is this the right file?',
    });
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new UserError(`Cannot read ${shownPath(file)}`, { hint: 'Check who may read it.', cause });
  }
}

function statOf(file: string): Stats {
  try {
    return statSync(file);
  } catch (cause) {
    const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    const problem = isLink ? 'it is a link that leads to no file' : 'there is no such file';
    throw new UserError(`Cannot read ${shownPath(file)}: ${problem}`, { hint, cause });
  }
}
