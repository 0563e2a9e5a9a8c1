import { addressGate, otherLanguageOf } from '@mixer-oauth/audit';
import type { Catalogue } from '@mixer-oauth/core';
import type { Search } from './gate-search.ts';
import { stampLength } from './stamps.ts';

/** Code in languages that the audit does not read, and what of it holds a provider's address. */
export interface ForeignCode {
  /** Every file that was searched. */
  readonly files: readonly string[];
  readonly stamps?: Float64Array;
  /** Ids of the providers whose addresses a file holds, for files that hold any. */
  readonly talking: ReadonlyMap<string, readonly string[]>;
}

/** Looks for addresses of providers in code that is not read otherwise. */
export async function findForeignCode(
  search: Search,
  candidates: readonly string[],
  { catalogues, isKept = false }: Readonly<{ catalogues: readonly Catalogue[]; isKept?: boolean | undefined }>,
): Promise<ForeignCode> {
  const files = candidates.filter((file) => otherLanguageOf(file) !== undefined);
  if (files.length === 0) return { files, talking: new Map() };
  const stamps = isKept ? new Float64Array(new SharedArrayBuffer(files.length * stampLength * 8)) : undefined;
  const found = await search.scan(files, { hit: addressGate(catalogues) }, { stamps });
  const talking = new Map<string, readonly string[]>();
  for (const catalogue of found.hits.length > 0 ? catalogues : []) {
    const { hits } = await search.scan(found.hits, { hit: addressGate([catalogue]) });
    for (const file of hits) talking.set(file, [...(talking.get(file) ?? []), catalogue.data.id]);
  }
  return { files, ...(stamps && { stamps }), talking };
}

/** Why a file is not read, as the report says it: "is written in Dart, which is not read, and holds an address of twitch". */
export function whyUnread(file: string, providers: readonly string[]): string {
  const language = otherLanguageOf(file) ?? '';
  const written = language.startsWith('a ') ? `is ${language}, which` : `is written in ${language}, which`;
  return `${written} is not read, and holds an address of ${providers.join(' and ')}`;
}
