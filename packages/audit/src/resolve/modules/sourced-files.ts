import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { type FileInfo, folderOf, type Program } from '../program/program.ts';
import { normalisePath } from './modules.ts';

const withoutStart = (path: string): string => path.replace(/^(?:\.{0,2}\/)+/, '');

/** Where a sourced file may stand: nobody knows the folder that a script is started in. */
export const sourcedPath = (module: string): string => `*/${withoutStart(module).replace(/\.\w+$/, '')}`;

/** The file that `source a/b.sh` brings in: beside the script, else the nearest one whose path ends so. */
export function findSourced(program: Program, from: FileInfo, path: string): FileInfo | undefined {
  const beside = normalisePath(`${folderOf(from.file)}/${path}`);
  const found = beside === undefined ? undefined : program.files.get(beside);
  if (found) return found;
  const end = withoutStart(path);
  const candidates = (byName(program).get(nameIn(end)) ?? []).filter(
    ({ file }) => file === end || file.endsWith(`/${end}`),
  );
  return candidates.toSorted((left, right) => shared(right, from) - shared(left, from))[0];
}

const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const byName = rememberingEach(({ files }: Program): ReadonlyMap<string, readonly FileInfo[]> => {
  const found = new Map<string, FileInfo[]>();
  for (const file of files.values()) push(found, nameIn(file.file), file);
  return found;
});

/** How many folders two files have in common. */
function shared({ file: one }: FileInfo, { file: other }: FileInfo): number {
  const [left, right] = [folderOf(one).split('/'), folderOf(other).split('/')];
  const differing = left.findIndex((folder, at) => folder !== right[at]);
  return differing < 0 ? left.length : differing;
}
