import {
  attribute,
  type AuditFacts,
  extractEvidence,
  type FileOutline,
  joinLedger,
  type Language,
  languageOf,
  languages,
  SharedDefinitions,
} from '@mixer-oauth/audit';
import { type Catalogue, parseManifest } from '@mixer-oauth/core';
import { defaultProvider } from '@mixer-oauth/providers';
import { grammarsFromPackages, Parsers } from '@mixer-oauth/node';
import { cataloguesOf, codeOf, manifestFile, mixerCatalogue, type RuleInput } from './manifest-facts.ts';

const parsers = new Parsers(grammarsFromPackages());
let mixer: readonly Catalogue[] | undefined; // one list, as in a run: gates are made once for each

/** The outlines of files given as text, by the real front ends. */
export async function outlinesOf(files: Readonly<Record<string, string>>): Promise<readonly FileOutline[]> {
  const outlines: FileOutline[] = [];
  const shared = new SharedDefinitions();
  for (const [file, text] of Object.entries(files)) {
    const language = languageOf(file);
    if (language) shared.add(language, text);
  }
  for (const [file, text] of Object.entries(files)) {
    const language = languageOf(file);
    if (!language) throw new RangeError(`no language reads ${file}`);
    const outline = await outlineOf(language, file, text, shared.neededIn(language, text));
    const code = language.scripts?.textOf(text);
    const scripts = language.scripts && code !== undefined && (await outlineOf(language.scripts.language, file, code));
    outlines.push(scripts ? { ...outline, scripts } : outline);
  }
  return outlines;
}

async function outlineOf(language: Language, file: string, text: string, elsewhere = ''): Promise<FileOutline> {
  const prepared = language.prepare?.(text, file, elsewhere) ?? text;
  if (language.lowerText) return language.lowerText(prepared, file);
  const grammar = language.grammarOf?.(file, text) ?? '';
  await parsers.load([grammar]);
  const parsed = parsers.parse(grammar, prepared);
  if (!parsed || !language.lower) throw new RangeError(`${file} could not be parsed`);
  const outline = language.lower(parsed.tree.rootNode, file, prepared);
  parsed.tree.delete();
  return outline;
}

/** The evidence in files given as text, by the real engine and the Mixer catalogue unless others are given. */
export async function evidenceIn(
  files: Readonly<Record<string, string>>,
  catalogues: readonly Catalogue[] = (mixer ??= [mixerCatalogue()]),
): Promise<ReturnType<typeof extractEvidence>> {
  const traitsOf = (id: string): object => languages.find((language) => language.id === id) ?? {};
  return extractEvidence(await outlinesOf(files), new Map(Object.entries(files)), catalogues, traitsOf);
}

/** Facts for rules about code. */
export async function auditFacts(input: RuleInput): Promise<AuditFacts> {
  const { clients } = parseManifest(input.manifest, manifestFile, { defaultProvider }).manifest;
  const catalogueOf = cataloguesOf(input);
  const known = clients.flatMap((client) => {
    const catalogue = catalogueOf(client);
    return catalogue ? [{ client, catalogue }] : [];
  });
  const catalogues = new Set(known.map(({ catalogue }) => catalogue));
  const { evidence } = await evidenceIn(codeOf(input), [...catalogues]);
  const { byClient, ...others } = attribute(evidence, clients, (client) => catalogueOf(client)?.data.id ?? '');
  const ledgers = known.map(({ client, catalogue }) => joinLedger(client, byClient.get(client.id) ?? [], catalogue));
  return { ledgers, ...others };
}
