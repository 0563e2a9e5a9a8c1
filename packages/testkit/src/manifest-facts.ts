import { readFileSync } from 'node:fs';
import { type Catalogue, type Client, type LogoState, type ManifestFacts, parseManifest } from '@mixer-oauth/core';
import { defaultProvider, makeCatalogue } from '@mixer-oauth/providers';
import { parse } from 'yaml';

/** What a rule is tried on: a manifest, and code by path for rules that look at it. */
export interface RuleInput {
  readonly manifest: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly logos?: Readonly<Record<string, LogoState>>;
}

let mixer: Catalogue | undefined;

/** The built-in catalogue, from its source: tests must not depend on a build. */
export function mixerCatalogue(): Catalogue {
  mixer ??= makeCatalogue(parse(readFileSync(new URL('../../providers/data/mixer.yml', import.meta.url), 'utf8')));
  return mixer;
}

export const manifestFile = 'mixer-oauth.yml';

/** Facts for rules about the manifest alone. */
export function manifestFacts({ manifest, logos }: RuleInput): ManifestFacts {
  const parsed = parseManifest(manifest, manifestFile, { defaultProvider }).manifest;
  const catalogueOf = ({ provider }: Client): Catalogue | undefined =>
    provider.value === 'mixer' ? mixerCatalogue() : undefined;
  return { manifest: parsed, catalogueOf, logos: new Map(Object.entries(logos ?? absentLogos(parsed.clients))) };
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
