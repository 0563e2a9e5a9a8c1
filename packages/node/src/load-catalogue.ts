import path from 'node:path';
import { type Catalogue, type Diagnostic, nearestName, type ProviderData } from '@mixer-oauth/core';
import { builtInProviders, makeCatalogue } from '@mixer-oauth/providers';
import { readAsset } from './assets.ts';
import { readNamed } from './read-named.ts';
import { requireInside } from './require-inside.ts';
import { UserError } from './user-error.ts';

/** `diagnostics` say what is wrong with a catalogue of one's own; then there is no catalogue. `source`: its text, for code frames. */
export interface LoadedCatalogue {
  readonly catalogue?: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
  readonly source?: Readonly<{ file: string; text: string }>;
}

/** A provider named by a path, not by a built-in id. */
export const isCataloguePath = (provider: string): boolean => /[/\\]|\.(?:ya?ml|json)$/i.test(provider);

/**
 * A built-in catalogue by its id, or one's own by its path relative to `root`.
 *
 * @param readText - where one's own is read from; default: the disk
 * @throws {UserError} when there is no such built-in provider, or the file cannot be read. A file that reads but is wrong yields
 *   diagnostics instead.
 */
export async function loadCatalogue(
  provider: string,
  root: string,
  readText: (provider: string, root: string) => string | Promise<string> = readOwn,
): Promise<LoadedCatalogue> {
  if (isCataloguePath(provider)) return loadOwn(provider, root, await readText(provider, root));
  if (!builtInProviders.includes(provider)) {
    const near = nearestName(provider, builtInProviders);
    throw new UserError(`There is no built-in provider "${provider}"`, {
      hint: near
        ? `Did you mean "${near}"?`
        : `Built in: ${builtInProviders.join(', ')}. For another one give the path of its catalogue, such as ./${provider}.provider.yml.`,
    });
  }
  return { catalogue: makeCatalogue(readBuiltIn(provider)), diagnostics: [] };
}

type CodePart = Pick<ProviderData, 'operations' | 'sdks'>;

/** What only code is held against is read when it is first asked for. */
function readBuiltIn(provider: string): ProviderData {
  let code: CodePart | undefined;
  const codePart = (): CodePart => (code ??= readData(`${provider}.code.json`) as CodePart);
  return {
    ...(readData(`${provider}.json`) as Omit<ProviderData, keyof CodePart>),
    get operations() {
      return codePart().operations;
    },
    get sdks() {
      return codePart().sdks;
    },
  };
}

const readData = (file: string): unknown => JSON.parse(readAsset('providers', file).toString('utf8'));

async function loadOwn(provider: string, root: string, text: string): Promise<LoadedCatalogue> {
  const file = path.relative(root, path.resolve(root, provider)).replaceAll(path.sep, '/');
  // Only who has a catalogue of their own pays for its parser.
  const { parseProvider } = await import('@mixer-oauth/providers/parse-provider');
  const { data, diagnostics } = parseProvider(text, file);
  return { ...(data && { catalogue: makeCatalogue(data) }), diagnostics, source: { file, text } };
}

/** Reads catalogues of one's own inside of one folder alone. */
export const readInside =
  (within: string) =>
  async (provider: string, root: string): Promise<string> => {
    requireInside(path.resolve(root, provider), within);
    return readOwn(provider, root);
  };

function readOwn(provider: string, root: string): string {
  if (/^https?:/i.test(provider))
    throw new UserError(`The catalogue ${provider} is an address`, {
      hint: 'Nothing is fetched: save the catalogue, and give its path.',
    });
  return readNamed(path.resolve(root, provider), {
    hint: provider.includes('\\')
      ? 'Write its path with "/".'
      : 'Paths of catalogues are relative to the folder of the manifest.',
    shown: `the catalogue ${provider}`,
  });
}
