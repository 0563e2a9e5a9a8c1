import { normalisePath } from './modules.ts';
import { rememberingEach } from '../../remembering.ts';
import { type FileInfo, folderOf, type Program } from '../program/program.ts';

/** The file that `#include "a/b.h"` brings in: beside the file, else the one whose path ends so (an include folder). */
export function findInclude(program: Program, from: FileInfo, path: string): FileInfo | undefined {
  const folder = folderOf(from.file);
  const beside = normalisePath(folder === '' ? path : `${folder}/${path}`);
  const found = beside === undefined ? undefined : program.files.get(beside);
  if (found) return found;
  const end = path.replace(/^(?:\.\.?\/)+/, '');
  return filesByLastName(program)
    .get(lastName(end))
    ?.find(({ file }) => file === end || file.endsWith(`/${end}`));
}

const filesByLastName = rememberingEach(({ files }: Program) =>
  Map.groupBy(files.values(), ({ file }) => lastName(file)),
);

const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
