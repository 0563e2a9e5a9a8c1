import type { Command } from '../command.ts';

export const providerImport: Command = {
  name: 'provider import',
  summary: 'Make a catalogue from an OpenAPI or Swagger document, or from OAuth metadata',
  positionals: [{ name: 'file', isRequired: true, text: 'the document, JSON or YAML' }],
  options: [
    { name: 'id', value: 'ID', text: 'the id of the provider (default: made from the title)' },
    { name: 'name', value: 'NAME', text: 'its name (default: the title)' },
    { name: 'base', value: 'URL', text: 'the address of the API, where the document has none or a relative one' },
    { name: 'authorize', value: 'URL', text: 'the authorization endpoint' },
    { name: 'token', value: 'URL', text: 'the token endpoint' },
    { name: 'metadata', value: 'FILE', text: 'OAuth metadata of the server (RFC 8414), for what no API document has' },
    { name: 'overlay', value: 'FILE', text: 'what you decided: it is put over what the document says' },
    { name: 'scopes-at', value: 'KEY', text: 'an x- key of operations that lists scopes' },
    { name: 'no-scope', value: 'NAME', isMany: true, text: 'a scope that stands for none (default: none, no_scope)' },
    { name: 'source', value: 'URL', text: 'where the document was read, for the sources of its rows' },
    { name: 'output', short: 'o', value: 'FILE', text: 'write the catalogue to a file instead of standard output' },
  ],
  examples: [
    ['mixer-oauth provider import openapi.json --output acme.provider.yml', 'a draft, with remarks on what to decide'],
    [
      'mixer-oauth provider import openapi.json --overlay acme.overlay.yml --output acme.provider.yml',
      'once more, with your decisions',
    ],
  ],
  notes: [
    'Nothing is fetched: give files. docs/providers/authoring.md says what an overlay may hold.',
    'A list of several scopes is read as alternatives, and as a guess, until an overlay decides.',
  ],
  load: async () => (await import('../run-provider.ts')).providerImport,
};
