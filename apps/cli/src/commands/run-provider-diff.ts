import { type ProviderData } from '@mixer-oauth/core';
import { loadCatalogue } from '@mixer-oauth/node/load-catalogue';
import { UserError } from '@mixer-oauth/node/user-error';
import { type CatalogueChange, diffCatalogues } from '@mixer-oauth/providers/importer';
import { type Paint, painter, visible } from '@mixer-oauth/report';
import type { ExitCode, Input } from '../command.ts';
import type { Io } from '../io.ts';

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const [before = '', after = ''] = input.positionals;
  const changes = diffCatalogues(await dataOf(before, io), await dataOf(after, io));
  if (input.has('json')) {
    io.write(`${JSON.stringify({ old: before, new: after, changes }, undefined, 2)}\n`);
    return 0;
  }
  const paint = painter(io.hasColour);
  io.write(changes.length === 0 ? 'Nothing changed.\n' : changes.map((one) => textOf(one, paint)).join(''));
  return 0;
}

async function dataOf(provider: string, io: Io): Promise<ProviderData> {
  const { catalogue, diagnostics } = await loadCatalogue(provider, io.folder);
  if (catalogue) return catalogue.data;
  const [first] = diagnostics;
  throw new UserError(`${provider} is no catalogue: ${first?.message ?? 'it is empty'}`, {
    hint: `"mixer-oauth provider check ${provider}" shows where.`,
  });
}

const marks = { added: '+', removed: '-', changed: '~' } as const;
const colours = { added: 'green', removed: 'red', changed: 'yellow' } as const;

const textOf = ({ what, name, change, details }: CatalogueChange, paint: Paint): string =>
  [
    paint(colours[change], `${marks[change]} ${what} ${visible(name)}`),
    ...details.map((detail) => `    ${visible(detail)}`),
    '',
  ].join('\n');
