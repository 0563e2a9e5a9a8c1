import { nameGate } from '@mixer-oauth/audit';
import { looksPublished } from './classify-text.ts';
import type { GateHit, Search } from './gate-search.ts';
import type { Lowering } from './lower-files.ts';

// More than any project has that speaks of one provider: what its files share is then a common word.
const maximumFiles = 100;
const maximumText = { ofWords: 500_000, ofNames: 2_000_000 }; // UTF-16 units; the name of a wrapper is a better sign

export interface Links {
  /** Classes that wrappers belong to. */
  readonly classes?: readonly string[];
  /** What also shows that a file is meant. */
  readonly stricter?: RegExp;
  /** A file stands beside what it is to be linked with. */
  readonly isBeside?: (file: string) => boolean;
}

/**
 * The texts of files that passed a gate. Where those are too many or too large, only of files that are linked with an audited
 * one, or pass a stricter gate as well. One names the other: its module, or a class that a wrapper belongs to. Copies of libraries,
 * which name no provider, are left out.
 */
export async function narrowed(
  search: Search,
  files: readonly string[],
  lowering: Lowering,
  links: Links,
): Promise<{ hits: readonly GateHit[]; misses: readonly string[] }> {
  const { hits, misses } = await linked(search, files, lowering, links);
  const copied = new Set(hits.filter(({ text }) => looksPublished(text)));
  search.skipped.push(...[...copied].map(({ file }) => ({ file, fate: 'vendored' as const })));
  return { hits: hits.filter((hit) => !copied.has(hit)), misses };
}

async function linked(
  search: Search,
  files: readonly string[],
  { texts }: Lowering,
  { classes = [], stricter, isBeside }: Links,
): Promise<{ hits: readonly GateHit[]; misses: readonly string[] }> {
  const limit = stricter ? maximumText.ofWords : maximumText.ofNames;
  const few = files.length <= maximumFiles ? await search.read(files) : undefined;
  if (few && few.reduce((sum, { text }) => sum + text.length, 0) <= limit) return { hits: few, misses: [] };
  const words = new Set([...texts.values()].flatMap((text) => text.match(/[\w-]+/g) ?? []));
  const isNamed = (file: string): boolean => words.has(moduleOf(file)) || isBeside?.(file) === true;
  const names = [...new Set([...[...texts.keys()].map(moduleOf), ...classes])].filter((name) => name.length > 2);
  const gate = new RegExp([...(stricter ? [stricter] : []), nameGate(names)].map(({ source }) => source).join('|'));
  if (few) {
    const hits = few.filter(({ file, text }) => isNamed(file) || gate.test(text));
    const taken = new Set(hits.map(({ file }) => file));
    return { hits, misses: few.flatMap(({ file }) => (taken.has(file) ? [] : [file])) };
  }
  const rest = await search.scan(
    files.filter((file) => !isNamed(file)),
    { hit: gate },
  );
  return { hits: await search.read([...files.filter(isNamed), ...rest.hits]), misses: rest.misses };
}

const moduleOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
