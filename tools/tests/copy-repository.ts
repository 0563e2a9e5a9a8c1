import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listFiles } from '@mixer-oauth/node';
import { root } from '../runtime.mjs';

/** A copy of this repository as it is now, which shares what npm installed; the packages in it are its own. */
export async function copyRepository(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mixer-oauth-copy-'));
  for (const file of await listFiles(root)) {
    if (!existsSync(path.join(root, file))) continue;
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(folder, file));
  }
  linkModules(folder, '');
  const workspaces = ['packages', 'apps'].flatMap((parent) =>
    readdirSync(path.join(folder, parent)).map((name) => [name, `${parent}/${name}/`] as const),
  );
  for (const [name, own] of workspaces) {
    if (existsSync(path.join(root, own, 'node_modules'))) linkModules(folder, own);
    mkdirSync(path.join(folder, 'node_modules/@mixer-oauth'), { recursive: true });
    symlinkSync(path.join(folder, own), path.join(folder, 'node_modules/@mixer-oauth', name));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Each entry by itself: a link to the whole folder would lead back into this repository's packages. */
function linkModules(folder: string, own: string): void {
  const target = path.join(folder, own, 'node_modules');
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(path.join(root, own, 'node_modules'))) {
    if (entry !== '@mixer-oauth' && entry !== 'mixer-oauth' && entry !== '.cache' && entry !== '.vite')
      symlinkSync(path.join(root, own, 'node_modules', entry), path.join(target, entry));
  }
}
