import { type Catalogue, diagnose, type Diagnostic, type Span } from '@mixer-oauth/core';
import { type LoadedCatalogue, loadCatalogue } from './load-catalogue.ts';
import type { Workspace } from './open-workspace.ts';
import { isUserError, UserError } from './user-error.ts';

const invalidManifest = { id: 'invalid-manifest', severity: 'error' } as const;

export interface LoadedCatalogues {
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** Each provider once, by the name that the manifest gives it. One that cannot be loaded is a defect of the manifest. */
export async function loadCatalogues(
  { parsed, folder, isVirtual }: Workspace,
  readText?: (provider: string, root: string) => Promise<string>,
): Promise<LoadedCatalogues> {
  const named = new Map(parsed.manifest.clients.toReversed().map(({ provider }) => [provider.value, provider.span]));
  const load = async ([name, span]: readonly [string, Span]): Promise<readonly [string, LoadedCatalogue]> => {
    try {
      return [name, await loadCatalogue(name, folder, readText)];
    } catch (error) {
      if (isVirtual || !isUserError(error)) throw error;
      return [name, { diagnostics: [unknownProvider(error, span)] }];
    }
  };
  const loaded = await Promise.all([...named].map(load));
  return {
    catalogues: new Map(loaded.flatMap(([name, { catalogue }]) => (catalogue ? [[name, catalogue] as const] : []))),
    diagnostics: loaded.flatMap(([, { diagnostics }]) => diagnostics),
    sources: new Map(loaded.flatMap(([, { source }]) => (source ? [[source.file, source.text] as const] : []))),
  };
}

/** What is wrong, and the next step, as one clause. */
function unknownProvider({ message, hint }: UserError, at: Span): Diagnostic {
  const problem = `${begun(message)}; ${begun(hint).replace(/\.$/, '')}`;
  return diagnose({ ...invalidManifest, message: () => problem }, { at, data: undefined });
}

const begun = (sentence: string): string => sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
