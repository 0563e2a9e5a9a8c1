import { defaultProvider } from '@mixer-oauth/providers';
import { existsSync } from 'node:fs';
import type { Catalogue, ScopeRow } from '@mixer-oauth/core';
import { findManifest, isUserError, loadCatalogue, UserError } from '@mixer-oauth/node';
import type { ExitCode, Input } from '../command.ts';
import type { Io } from '../io.ts';
import { findTarget, openCheck } from '../open-check.ts';
import { scopePage, scopeTable } from '../scope-page.ts';
import { scopeFacts, type ScopeUser } from '../scope-facts.ts';

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const [query] = input.positionals;
  const { catalogue } = await loadCatalogue(input.value('provider') ?? defaultProvider, io.folder);
  if (!catalogue)
    throw new UserError('The catalogue has errors', { hint: 'Check a manifest that names it to see them.' });
  const exact = query === undefined ? undefined : catalogue.scope(query);
  if (exact) {
    const facts = scopeFacts(exact, catalogue, await usersOf(exact.name, input, io));
    io.write(input.has('json') ? `${JSON.stringify(facts, undefined, 2)}\n` : scopePage(facts, io));
    return 0;
  }
  const rows = query === undefined ? catalogue.data.scopes : await search(query, catalogue);
  if (rows.length === 0)
    throw new UserError(`${catalogue.data.name} has no scope like "${query ?? ''}"`, {
      hint: 'Run "mixer-oauth scopes" to list them.',
    });
  io.write(input.has('json') ? `${JSON.stringify(rows, undefined, 2)}\n` : scopeTable(rows, io));
  return 0;
}

/** Best match first; names weigh more than descriptions. */
async function search(query: string, { data }: Catalogue): Promise<readonly ScopeRow[]> {
  const { default: fuzzysort } = await import('fuzzysort');
  const found = fuzzysort.go(query, [...data.scopes], { keys: ['name', 'description'], threshold: 0.3 });
  return found.map(({ obj }) => obj);
}

/** Who declares, asks for or needs the scope here; nothing where there is no manifest. */
async function usersOf(scope: string, input: Input, io: Io): Promise<readonly ScopeUser[] | undefined> {
  const target = findTarget(input, io, undefined);
  if (!hasManifest(target.root, target.manifest)) return undefined;
  const { report } = await openCheck(input, io, target);
  const evidence = new Map(report.evidence.map((one) => [one.id, one]));
  const places = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => {
      const span = evidence.get(id)?.span;
      return span ? [`${span.file}:${span.start.line}`] : [];
    });
  return report.clients.flatMap(({ id, scopes }): ScopeUser[] => {
    const row = scopes.find(({ name }) => name === scope);
    if (!row) return [];
    const declared = row.declared ? `${row.declared.span.file}:${row.declared.span.start.line}` : null;
    return [
      {
        client: id,
        verdict: row.verdict,
        because: row.because,
        declared,
        requested: places(row.requested),
        needed: places(row.needed),
      },
    ];
  });
}

function hasManifest(root: string, named: string | undefined): boolean {
  try {
    return existsSync(findManifest(root, named));
  } catch (error) {
    if (isUserError(error)) return false;
    throw error;
  }
}
