import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import {
  cacheFile,
  examineGrammars,
  findManifest,
  gitFiles,
  hasRepository,
  loadCatalogue,
  loadManifest,
  isUserError,
  runGit,
} from '@mixer-oauth/node';
import { builtInProviders } from '@mixer-oauth/providers';

/** `remark`: works, with less. */
export interface Examination {
  readonly name: string;
  readonly state: 'ok' | 'remark' | 'wrong';
  readonly text: string;
  readonly hint?: string;
}

/** Looks at everything that a check of `root` would need. */
export async function examineWorkspace(root: string): Promise<readonly Examination[]> {
  const steps = [examineNode, examineGit, examineManifest, examineCatalogues, examineLanguages, examineCache];
  return Promise.all(steps.map((step) => step(root)));
}

// One that is too old does not get as far as here.
const examineNode = async (): Promise<Examination> => ({ name: 'Node', state: 'ok', text: process.versions.node });

async function examineGit(root: string): Promise<Examination> {
  const files = await gitFiles(root);
  if (files) return { name: 'git', state: 'ok', text: `lists ${files.length} files` };
  const { isOk, error } = await runGit(root, ['--version']);
  const walk = 'Files are found by walking the folders and their .gitignore files';
  const remark = { name: 'git', state: 'remark' } as const;
  if (!isOk) return { ...remark, text: error, hint: `${walk}; "diff" and --base cannot work without git.` };
  return { ...remark, text: hasRepository(root) ? 'does not list the files' : 'no repository', hint: `${walk}.` };
}

async function examineManifest(root: string): Promise<Examination> {
  try {
    const { manifest, diagnostics } = loadManifest(findManifest(root), 'mixer-oauth.yml');
    const clients = `${manifest.clients.length} ${manifest.clients.length === 1 ? 'client' : 'clients'}`;
    if (diagnostics.length === 0) return { name: 'manifest', state: 'ok', text: clients };
    return {
      name: 'manifest',
      state: 'wrong',
      text: `${clients}, and it has errors`,
      hint: 'Run "mixer-oauth check" to see them.',
    };
  } catch (error) {
    if (!isUserError(error)) throw error;
    return { name: 'manifest', state: 'wrong', text: error.message, hint: error.hint };
  }
}

async function examineCatalogues(): Promise<Examination> {
  const loaded = await Promise.all(builtInProviders.map((id) => loadCatalogue(id, '.')));
  const texts = loaded.flatMap(({ catalogue }) =>
    catalogue
      ? [`${catalogue.data.id}: ${catalogue.data.scopes.length} scopes, ${catalogue.data.operations.length} operations`]
      : [],
  );
  return {
    name: 'catalogues',
    state: texts.length === builtInProviders.length ? 'ok' : 'wrong',
    text: texts.join('; '),
  };
}

async function examineLanguages(): Promise<Examination> {
  try {
    return { name: 'grammars', state: 'ok', text: (await examineGrammars()).join(', ') };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { name: 'grammars', state: 'wrong', text, hint: 'Reinstall mixer-oauth.' };
  }
}

async function examineCache(root: string): Promise<Examination> {
  const file = cacheFile(root);
  const place = existingFolder(path.dirname(file));
  try {
    accessSync(place, constants.W_OK);
    return { name: 'cache', state: 'ok', text: existsSync(file) ? file : `none yet; it will be ${file}` };
  } catch {
    return {
      name: 'cache',
      state: 'remark',
      text: `${place} cannot be written to`,
      hint: 'Every run audits all files anew.',
    };
  }
}

const existingFolder = (folder: string): string => (existsSync(folder) ? folder : existingFolder(path.dirname(folder)));
