import { type Catalogue, type Operation, operationCallers, operationFacts } from '@mixer-oauth/core';
import { UserError } from '@mixer-oauth/node';
import type { ExitCode, Input } from '../command.ts';
import type { Io } from '../io.ts';
import { openReference, openReport } from '../open-reference.ts';
import { operationPage, operationTable } from '../operation-page.ts';

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const [query] = input.positionals;
  const catalogue = await openReference(input, io);
  const { found, isExact } = await find(query, catalogue);
  const [only] = found;
  if (only === undefined)
    throw new UserError(`${catalogue.data.name} has no operation like "${query ?? ''}"`, {
      hint: 'Run "mixer-oauth operations" to list them.',
    });
  if (isExact || found.length === 1) {
    const report = await openReport(input, io);
    const facts = operationFacts(only, catalogue, report && operationCallers(report, only.id, catalogue.data.id));
    io.write(input.has('json') ? `${JSON.stringify(facts, undefined, 2)}\n` : operationPage(facts, io));
    return 0;
  }
  const all = found.map((one) => operationFacts(one, catalogue));
  io.write(input.has('json') ? `${JSON.stringify(all, undefined, 2)}\n` : operationTable(all, io));
  return 0;
}

type Search = Readonly<{ found: readonly Operation[]; isExact: boolean }>;

async function find(query: string | undefined, catalogue: Catalogue): Promise<Search> {
  if (query === undefined) return { found: catalogue.data.operations, isExact: false };
  const { operationsAt, searchCatalogue } = await import('@mixer-oauth/providers/search');
  const exact = catalogue.operation(query) ?? onlyOf(operationsAt(query, catalogue));
  if (exact) return { found: [exact], isExact: true };
  const found = searchCatalogue(query, catalogue, { kinds: ['operation'] });
  return { found: found.flatMap((one) => (one.kind === 'operation' ? [one.operation] : [])), isExact: false };
}

const onlyOf = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
