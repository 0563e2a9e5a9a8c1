import path from 'node:path';

/** Whether a path lies in a folder, or is it; by their names alone, so links have to be followed before. */
export function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
