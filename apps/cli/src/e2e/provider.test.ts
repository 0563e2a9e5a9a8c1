import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const document = JSON.stringify({
  openapi: '3.0.3',
  info: { title: 'Acme API', version: '3' },
  servers: [{ url: 'https://api.acme.example' }],
  components: {
    securitySchemes: {
      oauth: {
        type: 'oauth2',
        flows: {
          authorizationCode: {
            authorizationUrl: 'https://acme.example/authorize',
            tokenUrl: 'https://acme.example/token',
            scopes: { 'notes.read': 'Read notes', 'notes.write': 'Change notes' },
          },
        },
      },
    },
  },
  paths: {
    '/notes': {
      get: { operationId: 'notes.list', security: [{ oauth: ['notes.read'] }] },
      post: { operationId: 'notes.create', security: [{ oauth: ['notes.read', 'notes.write'] }] },
    },
  },
});

const overlay = `operations:
  notes.create: { call: POST /notes, needs: [[notes.write]] }
scopes:
  notes.write: { sensitivity: high, sensitivityReason: Can delete everything. }
`;

const code = `import axios from 'axios';
const api = axios.create({ baseURL: 'https://api.acme.example' });
export const add = (text) => api.post('/notes', { text });
`;

const manifest = `version: 1
provider: ./acme.provider.yml
clients:
  notebook:
    scopes: [notes.read]
`;

describe('provider import', () => {
  test('a document becomes a catalogue, and the catalogue works like a built-in one', () => {
    const folder = makeFolder({
      'openapi.json': document,
      'acme.overlay.yml': overlay,
      'mixer-oauth.yml': manifest,
      'app.js': code,
    });
    const args = [
      'provider',
      'import',
      'openapi.json',
      '--overlay',
      'acme.overlay.yml',
      '--output',
      'acme.provider.yml',
    ];
    const made = runCli(folder, args);
    expect(made).toMatchObject({ code: 0, out: '' });
    expect(made.err).toContain('2 scopes, 2 operations.');
    expect(made.err).toContain('no document says how redirect URIs are compared');
    expect(readFileSync(path.join(folder, 'acme.provider.yml'), 'utf8')).toContain('id: acme\n');

    expect(runCli(folder, ['provider', 'check', 'acme.provider.yml'])).toMatchObject({ code: 0 });
    const report = JSON.parse(runCli(folder, ['check', '--format', 'json']).out) as {
      diagnostics: readonly { rule: string; message: string }[];
    };
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({
        rule: 'missing-scope',
        message: 'POST /notes needs "notes.write", which the manifest lacks',
      }),
    );
  });

  test.each<[why: string, args: readonly string[], message: RegExp]>([
    ['no file', ['nowhere.json'], /Cannot read nowhere\.json/],
    ['another kind of document', ['mixer-oauth.yml'], /none of the documents that can be imported/],
    ['not even YAML', ['broken.yml'], /neither JSON nor YAML/],
    [
      'an overlay that names no scope',
      ['openapi.json', '--overlay', 'wrong.yml'],
      /no scope is named "notes\.wirte"; did you mean/,
    ],
    ['an overlay that does not fit', ['openapi.json', '--overlay', 'stale.yml'], /decides on "notes\.gone"/],
  ])('exits with 2 for %s', (_, args, message) => {
    const folder = makeFolder({
      'openapi.json': document,
      'mixer-oauth.yml': manifest,
      'broken.yml': 'a: [b',
      'wrong.yml': 'operations: { notes.list: { needs: [[notes.wirte]] } }',
      'stale.yml': 'operations: { notes.gone: { needs: [] } }',
    });
    const { code: exit, err } = runCli(folder, ['provider', 'import', ...args]);
    expect(exit).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('provider check', () => {
  test('shows errors at their lines and exits with 1', () => {
    const folder = makeFolder({ 'acme.provider.yml': 'schemaVersion: 1\nid: Acme\nname: Acme\n' });
    const { code: exit, out } = runCli(folder, ['provider', 'check', 'acme.provider.yml']);
    expect(exit).toBe(1);
    expect(out).toMatch(/^acme\.provider\.yml:2:5 error "id" must match/m);
  });
});

describe('provider diff', () => {
  test('shows what an update brings', () => {
    const folder = makeFolder({ 'old.json': document, 'new.json': document.replace('"/notes"', '"/memos"') });
    for (const name of ['old', 'new'])
      runCli(folder, ['provider', 'import', `${name}.json`, '--output', `${name}.provider.yml`, '--quiet']);
    expect(runCli(folder, ['provider', 'diff', './old.provider.yml', './old.provider.yml']).out).toBe(
      'Nothing changed.\n',
    );
    const { code: exit, out } = runCli(folder, ['provider', 'diff', './old.provider.yml', './new.provider.yml']);
    expect(exit).toBe(0);
    expect(out).toContain('~ operation notes.list\n    call: GET /notes becomes GET /memos\n');
  });
});
