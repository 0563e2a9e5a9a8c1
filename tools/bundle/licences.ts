import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { root } from '../runtime.mjs';

/** The folders of the packages that a bundle was made from. */
export function packagesIn({ inputs }: Metafile): readonly string[] {
  const folders = Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)];
}

/** What the licences of these packages ask to be passed on: their texts, once for each package and version. */
export function licenceText(folders: Iterable<string>): string {
  const texts = [...folders].flatMap((folder) => {
    const own = path.join(root, folder);
    const { name, version, license } = JSON.parse(readFileSync(path.join(own, 'package.json'), 'utf8')) as {
      readonly name: string;
      readonly version: string;
      readonly license?: string;
    };
    const file = readdirSync(own).find((one) => /^licen[cs]e(?:\.|$)/i.test(one));
    const text = file === undefined ? '' : `\n\n${readFileSync(path.join(own, file), 'utf8').trim()}`;
    return `${name} ${version} (${license ?? 'see below'})${text}\n`;
  });
  return [...new Set(texts)].toSorted().join(`\n${'-'.repeat(80)}\n\n`);
}
