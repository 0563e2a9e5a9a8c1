import { type Catalogue, scopeFacts, type ScopeRow, scopeUsers } from '@mixer-oauth/core';
import { UserError } from '@mixer-oauth/node';
import type { ExitCode, Input } from '../command.ts';
import type { Io } from '../io.ts';
import { openReference, openReport } from '../open-reference.ts';
import { scopePage, scopeTable } from '../scope-page.ts';

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const [query] = input.positionals;
  const catalogue = await openReference(input, io);
  const exact = query === undefined ? undefined : catalogue.scope(query);
  if (exact) {
    const report = await openReport(input, io);
    const facts = scopeFacts(exact, catalogue, report && scopeUsers(report, exact.name, catalogue.data.id));
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

async function search(query: string, catalogue: Catalogue): Promise<readonly ScopeRow[]> {
  const { searchCatalogue } = await import('@mixer-oauth/providers/search');
  return searchCatalogue(query, catalogue, { kinds: ['scope'] }).flatMap((one) =>
    one.kind === 'scope' ? [one.scope] : [],
  );
}
