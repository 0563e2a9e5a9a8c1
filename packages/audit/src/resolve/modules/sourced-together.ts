import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { FileInfo, Program } from '../program/program.ts';
import { importsOf } from './imports.ts';

/**
 * Files that run in one shell with this one, nearest first: what it sources, what that sources, and what sources it. Names are
 * common to them. Without the file itself.
 */
export const sourcedTogether = rememberingEach((file: FileInfo, program: Program): readonly FileInfo[] => {
  const { sourcedBy } = linksOf(program);
  const found = new Set(reached([file], (one) => targetsOf(program, one)));
  // Whoever sources it has set what it uses, itself or in what it sources beside it.
  for (const above of reached([file], (one) => sourcedBy.get(one) ?? []))
    for (const one of reached([above], (other) => targetsOf(program, other))) found.add(one);
  found.delete(file);
  return [...found];
});

const mostFiles = 100;

function reached(from: readonly FileInfo[], next: (file: FileInfo) => readonly FileInfo[]): readonly FileInfo[] {
  const found = new Set(from);
  for (const one of found) for (const other of next(one)) if (found.size < mostFiles) found.add(other);
  return [...found];
}

const targetsOf = (program: Program, file: FileInfo): readonly FileInfo[] =>
  importsOf(program, file).whole.flatMap(({ target }) => (target?.language === file.language ? target : []));

const linksOf = rememberingEach((program: Program) => {
  const sourcedBy = new Map<FileInfo, FileInfo[]>();
  for (const file of program.files.values())
    if (file.language === 'shell') for (const target of targetsOf(program, file)) push(sourcedBy, target, file);
  return { sourcedBy };
});
