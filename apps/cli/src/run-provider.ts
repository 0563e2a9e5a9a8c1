// A bundle of its own: only who writes a catalogue pays for the readers of OpenAPI documents.
export { run as providerCheck } from './commands/run-provider-check.ts';
export { run as providerDiff } from './commands/run-provider-diff.ts';
export { run as providerImport } from './commands/run-provider-import.ts';
