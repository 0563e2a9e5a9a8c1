import path from 'node:path';

/** A file or folder as short as a user would write it. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  if (relative === '') return 'this folder';
  return relative.startsWith('..') ? file : relative;
}
