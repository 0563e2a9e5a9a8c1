import { readFileSync } from 'node:fs';
import { type Catalogue, type Client, type LogoState, type ManifestFacts, parseManifest } from '@mixer-oauth/core';
import { builtInProviders, defaultProvider, makeCatalogue } from '@mixer-oauth/providers';
import { parseProvider } from '@mixer-oauth/providers/parse-provider';
import { parse } from 'yaml';

/** What a rule is tried on: a manifest, and code by path for rules that look at it. */
export interface RuleInput {
  readonly manifest: string;
  /** Code by path, and catalogues that the manifest names as its provider. */
  readonly files?: Readonly<Record<string, string>>;
  /** The manifest as it was before. */
  readonly base?: string;
  readonly logos?: Readonly<Record<string, LogoState>>;
}

const builtIn = new Map<string, Catalogue>();

/** A built-in catalogue, from its source: tests must not depend on a build. */
export function catalogueNamed(id: string): Catalogue {
  const known = builtIn.get(id);
  if (known) return known;
  const text = readFileSync(new URL(`../../providers/data/${id}.yml`, import.meta.url), 'utf8');
  const made = makeCatalogue(parse(text));
  builtIn.set(id, made);
  return made;
}

export const mixerCatalogue = (): Catalogue => catalogueNamed('mixer');

export const manifestFile = 'mixer-oauth.yml';

/** The catalogue of a client's provider: built in, or one among the files. */
export function cataloguesOf({ files = {} }: RuleInput): ManifestFacts['catalogueOf'] {
  const own = new Map<string, Catalogue | undefined>();
  return ({ provider: { value: name } }) => {
    if (builtInProviders.includes(name)) return catalogueNamed(name);
    if (!own.has(name)) own.set(name, ownCatalogue(files[fileOf(name)], name));
    return own.get(name);
  };
}

function ownCatalogue(text: string | undefined, name: string): Catalogue | undefined {
  if (text === undefined) return undefined;
  const { data, diagnostics } = parseProvider(text, name);
  if (!data) throw new RangeError(`${name}: ${diagnostics[0]?.message ?? 'no catalogue'}`);
  return makeCatalogue(data);
}

const fileOf = (provider: string): string => provider.replace(/^\.\//, '');

/** The files without those that are catalogues. */
export const codeOf = ({ files = {} }: RuleInput): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).filter(([file]) => !file.endsWith('.provider.yml')));

/** Facts for rules about the manifest alone. */
export function manifestFacts(input: RuleInput): ManifestFacts {
  const { manifest, logos, base } = input;
  const parsed = parseManifest(manifest, manifestFile, { defaultProvider }).manifest;
  return {
    manifest: parsed,
    catalogueOf: cataloguesOf(input),
    logos: new Map(Object.entries(logos ?? absentLogos(parsed.clients))),
    ...(base !== undefined && { base: parseManifest(base, manifestFile, { defaultProvider }).manifest }),
  };
}

/** Inputs have no image files: unless told otherwise a logo's path leads nowhere, or out of the repository. */
const absentLogos = (clients: readonly Client[]): Record<string, LogoState> =>
  Object.fromEntries(
    clients.flatMap(({ logo }) =>
      logo && !/^https?:/.test(logo.value)
        ? [[logo.value, logo.value.startsWith('..') ? 'outside' : 'missing'] as const]
        : [],
    ),
  );
