import { readText } from '@mixer-oauth/node/import-provider';
import { remarkLines, reviewCatalogue } from '@mixer-oauth/providers/importer';
import { parseProvider } from '@mixer-oauth/providers/parse-provider';
import { painter, visible } from '@mixer-oauth/report';
import type { ExitCode, Input } from '../command.ts';
import type { Io } from '../io.ts';

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const [file = ''] = input.positionals;
  const { data, diagnostics } = parseProvider(readText(file, io.folder), file);
  const remarks = data ? reviewCatalogue(data) : [];
  if (input.has('json')) {
    io.write(`${JSON.stringify({ file, isCatalogue: data !== undefined, diagnostics, remarks }, undefined, 2)}\n`);
    return data ? 0 : 1;
  }
  const paint = painter(io.hasColour);
  for (const { message, span } of diagnostics) {
    const { line, column } = span.start;
    io.write(`${visible(span.file)}:${line}:${column} ${paint('red', 'error')} ${visible(message)}\n`);
  }
  if (!data) return 1;
  const { scopes, operations, sdks } = data;
  io.write(
    `${visible(file)} is a catalogue: ${scopes.length} scopes, ${operations.length} operations, ${sdks.length} client libraries.\n`,
  );
  for (const line of remarkLines(remarks)) io.write(`  - ${visible(line)}\n`);
  return 0;
}
