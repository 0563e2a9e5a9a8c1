import path from 'node:path';
import { trafficEvidence } from '@mixer-oauth/audit';
import type { Catalogue, Evidence } from '@mixer-oauth/core';
import type { Workspace } from './open-workspace.ts';
import { readNamed } from './read-named.ts';
import { shownPath } from './shown-path.ts';
import { UserError } from './user-error.ts';

// A text that JavaScript can hold; a longer recording has to be cut by whoever recorded it.
const wanted = {
  limit: 256 * 1024 * 1024,
  hint: 'Is the path right, and may it be read? Of a long recording leave out the bodies.',
  mayBePipe: true,
};

/**
 * What the recording that was named proves, for the one client that was recorded. Nothing where none was named.
 *
 * @throws {UserError} when it cannot be read, is no HTTP Archive, or nobody said which client it is of
 */
export function loadTraffic(
  { chosen, isVirtual }: Workspace,
  catalogues: readonly Catalogue[],
  { root, har }: Readonly<{ root: string; har?: string }>,
): readonly Evidence[] {
  if (har === undefined) return [];
  const keys = [...new Set(chosen.map(({ key }) => key))];
  if (!isVirtual && keys.length !== 1)
    throw new UserError(`${shownPath(har)} is the traffic of one client, and ${keys.length} are looked at`, {
      hint: `Say which one was recorded: --client ${keys[0] ?? 'KEY'}`,
    });
  const name = path.relative(root, path.resolve(har)).replaceAll(path.sep, '/');
  const traffic = trafficEvidence(readNamed(har, wanted), name, catalogues);
  if ('problem' in traffic)
    throw new UserError(`Cannot read ${shownPath(har)} as an HTTP Archive: ${traffic.problem}`, {
      hint: 'Save the recording again, as "HAR" in the network panel of a browser or in a proxy.',
    });
  if (traffic.broken > 0)
    throw new UserError(`${shownPath(har)} has ${traffic.broken} entries without a request`, {
      hint: 'Part of the recording is lost, so what is left of it would prove less than it seems: save it again.',
    });
  return traffic.evidence;
}
