import type { Command } from '../command.ts';
import { loadRunner } from '../load-runner.ts';

export const schema: Command = {
  name: 'schema',
  summary: 'Print a JSON Schema: of the manifest, a provider catalogue, the report, or a diff',
  positionals: [{ name: 'which', isRequired: false, text: 'manifest, provider, report or diff (default: manifest)' }],
  options: [],
  examples: [['mixer-oauth schema > mixer-oauth.schema.json', 'for an editor']],
  load: () => loadRunner('schema'),
};
