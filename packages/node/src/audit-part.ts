import { type Extraction, firstLinks, languages, openExtraction, strictGate } from '@mixer-oauth/audit';
import type { Catalogue } from '@mixer-oauth/core';
import type { Progress } from './audited-tree.ts';
import type { Search } from './gate-search.ts';
import { Lowering, type Outlines } from './lower-files.ts';
import { narrowed } from './narrow-hits.ts';
import type { OutlineMemory } from './outline-memory.ts';
import { Reach } from './reach.ts';
import { withAllFiles } from './rounds.ts';
import type { Part } from './split-by-family.ts';

export interface PartOptions {
  readonly search: Search;
  readonly catalogues: readonly Catalogue[];
  /** Files anywhere in the tree that name a provider. */
  readonly talking: readonly string[];
  readonly onProgress?: (progress: Progress) => void;
  readonly memory?: OutlineMemory;
  /** Outlines of configuration, for the parts after this one. */
  readonly configuration: Outlines;
}

/** What a part of a tree shows. */
export interface PartAudit {
  readonly extraction: Extraction;
  /** Texts of the files that were read for it. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files of which there is an outline. */
  readonly audited: readonly string[];
  readonly failed: readonly Readonly<{ file: string; reason: string }>[];
  /** Files of which code was not looked at. */
  readonly unread: readonly string[];
}

/** Reads what the search found, and searches again for what that defines. */
export async function auditPart(part: Part, options: PartOptions): Promise<PartAudit> {
  const { search, catalogues, talking } = options;
  const lowering = new Lowering(options.onProgress, ({ isConfiguration }) =>
    isConfiguration ? (options.memory ?? options.configuration) : options.memory,
  );
  await lowering.add(part.hits);
  const own = new Set(part.hits.map(({ file }) => file));
  const related = await narrowed(search, part.maybes, lowering, { stricter: strictGate(catalogues) });
  await lowering.add(related.hits);
  const talksElsewhere = talking.some((file) => !own.has(file));
  const reach = new Reach(search, lowering, {
    code: [...part.misses, ...related.misses],
    configuration: part.configuration,
  });
  const given = givenBy(lowering, catalogues, talksElsewhere);
  const extraction = await withAllFiles(reach, {
    files: () => lowering.outlines.map(({ file }) => file),
    look: (isNew) => firstLinks(given(), isNew),
    extract: () => openExtraction(...given()),
  });
  const { texts, outlines, failed, unread } = lowering;
  return { extraction, texts, audited: outlines.map(({ file }) => file), failed, unread: [...unread] };
}

const traits = new Map(languages.map((language) => [language.id, language]));

/** Outlines in the order of their files: the order in which gates found them must not show in the result. */
const givenBy =
  ({ outlines, texts }: Lowering, catalogues: readonly Catalogue[], talksElsewhere: boolean) =>
  (): Parameters<typeof openExtraction> => [
    outlines.toSorted((left, right) => (left.file < right.file ? -1 : 1)),
    texts,
    catalogues,
    (language) => traits.get(language) ?? {},
    talksElsewhere,
  ];
