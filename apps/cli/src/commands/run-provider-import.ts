import { importProvider } from '@mixer-oauth/node/import-provider';
import { catalogueText, remarkLines } from '@mixer-oauth/providers/importer';
import { visible } from '@mixer-oauth/report';
import type { ExitCode, Input } from '../command.ts';
import type { Io } from '../io.ts';
import { writeOutput } from '../write-output.ts';

const schema = 'https://raw.githubusercontent.com/mixer-oauth/mixer-oauth/main/schemas/provider.schema.json';

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const [file = ''] = input.positionals;
  const given = (name: string, key = name): Record<string, string> => {
    const value = input.value(name);
    return value === undefined ? {} : { [key]: value };
  };
  const sentinels = input.values('no-scope');
  const { data, remarks } = importProvider({ file, ...given('metadata'), ...given('overlay') }, io.folder, {
    ...given('id'),
    ...given('name'),
    ...given('base'),
    ...given('authorize'),
    ...given('token'),
    ...given('source'),
    ...given('scopes-at', 'scopesAt'),
    ...(sentinels.length > 0 && { sentinels }),
  });
  if (input.has('json')) {
    io.write(`${JSON.stringify({ catalogue: data, remarks }, undefined, 2)}\n`);
    return 0;
  }
  writeOutput(catalogueText(data, schema), input.value('output'), 'catalogue', io);
  if (io.isQuiet) return 0;
  io.writeError(`${data.scopes.length} scopes, ${data.operations.length} operations.\n`);
  for (const line of remarkLines(remarks)) io.writeError(`  - ${visible(line)}\n`);
  return 0;
}
