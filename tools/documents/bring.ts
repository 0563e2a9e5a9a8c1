import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A public document: a file of a repository at a commit, or of an npm package. All are too large to be kept here. */
export interface RealDocument {
  readonly name: string;
  readonly from: { readonly url: string } | { readonly package: string; readonly file: string };
  /** What the command needs to know besides. */
  readonly options: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
}

/** The file of a document in a folder: as it lies there, or fetched once. */
export async function bring({ name, from }: RealDocument, folder: string): Promise<string> {
  const file = path.join(folder, `${name}.json`);
  if (existsSync(file)) return file;
  if ('package' in from) {
    const { status } = spawnSync(
      'npm',
      ['install', '--prefix', folder, '--no-save', '--ignore-scripts', from.package],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    if (status !== 0) throw new Error(`${from.package} could not be installed: put its ${from.file} into ${file}`);
    const installed = path.join(folder, 'node_modules', from.package.replace(/(?<=.)@[^@]*$/, ''), from.file);
    writeFileSync(file, readFileSync(installed));
    return file;
  }
  const answer = await fetch(from.url).catch((error: unknown) => ({ ok: false as const, status: String(error) }));
  if (!answer.ok) throw new Error(`${from.url} cannot be had (${answer.status}): put it into ${file}`);
  writeFileSync(file, await answer.text());
  return file;
}
