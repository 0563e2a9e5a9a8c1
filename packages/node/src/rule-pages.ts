import { readdirSync, readFileSync } from 'node:fs';
import { isBundled } from './assets.ts';

/** The documentation of every rule, by id: one file in a bundle, the pages themselves in the sources. */
export function readRulePages(): ReadonlyMap<string, string> {
  if (isBundled)
    return new Map(
      Object.entries(
        JSON.parse(readFileSync(new URL('./rules.json', import.meta.url), 'utf8')) as Record<string, string>,
      ),
    );
  const folder = new URL('../../../docs/rules/', import.meta.url);
  const pages = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return new Map(pages.map((file) => [file.slice(0, -3), readFileSync(new URL(file, folder), 'utf8')]));
}
