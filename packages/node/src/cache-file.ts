import { existsSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import path from 'node:path';

/** Where the project keeps such things already, else where the system does. */
export function cacheFile(root: string): string {
  const modules = path.join(root, 'node_modules');
  if (existsSync(modules)) return path.join(modules, '.cache/mixer-oauth/audit.json');
  return path.join(systemFolder(), 'mixer-oauth', `${nameOf(path.resolve(root))}.json`);
}

/** Where compiled code of the program is kept: it is the same for every project. */
export const codeFile = (name: string): string => path.join(systemFolder(), 'mixer-oauth/code', `${name}.bin`);

function systemFolder(): string {
  const { XDG_CACHE_HOME: shared, LOCALAPPDATA: local } = process.env;
  if (process.platform === 'win32' && local) return local;
  if (process.platform === 'darwin') return path.join(home(), 'Library/Caches');
  return shared && path.isAbsolute(shared) ? shared : path.join(home(), '.cache');
}

/** An empty HOME, as some jobs have it, would put the cache into the folder that is checked. */
const home = (): string => (path.isAbsolute(homedir()) ? homedir() : userInfo().homedir);

/** The folder's path as a file name: readable, and no two alike. */
const nameOf = (folder: string): string => encodeURIComponent(folder).slice(-200);
