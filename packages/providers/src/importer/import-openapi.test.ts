import type { Operation, ProviderData } from '@mixer-oauth/core';
import { describe, expect, test } from 'vitest';
import { makeCatalogue } from '../make-catalogue.ts';
import { parseProvider } from '../parse-provider.ts';
import { applyOverlay } from './apply-overlay.ts';
import { catalogueText } from './catalogue-text.ts';
import { parseDocumentText, type Plain } from './document.ts';
import { importOpenApi, type ImportOptions } from './import-openapi.ts';
import { botsAndUsers } from './testing/bots-and-users.ts';
import { itemKinds } from './testing/item-kinds.ts';
import { oddities } from './testing/oddities.ts';
import { scopesInProse } from './testing/scopes-in-prose.ts';

const read = (text: string): Plain => {
  const parsed = parseDocumentText(text);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.document;
};

function imported(text: string, options: ImportOptions = {}): { data: ProviderData; remarks: readonly string[] } {
  const result = importOpenApi(read(text), options);
  if ('problem' in result) throw new Error(result.problem);
  return { data: result.data, remarks: result.remarks.map(({ about, message }) => `${about}: ${message}`) };
}

const rowOf = ({ operations }: ProviderData, id: string): Partial<Operation> => {
  const { basis: _basis, source: _source, ...row } = operations.find((one) => one.id === id) ?? ({} as Operation);
  return row;
};

const given = { authorize: 'https://acme.example/authorize', token: 'https://acme.example/token' };

test.each([
  ['OpenAPI 3.1, JSON', botsAndUsers, {}],
  ['Swagger 2.0, JSON', itemKinds, {}],
  ['OpenAPI 3.0, YAML', scopesInProse, given],
  ['what is legal but rare', oddities, { base: 'https://acme.example/v2', ...given }],
] as const)('what comes of %s is a catalogue, and its text one too', (_, text, options) => {
  const { data } = imported(text, options);
  const written = catalogueText(data, './provider.schema.json');
  const parsed = parseProvider(written, 'acme.provider.yml');
  expect(parsed.diagnostics.map(({ message }) => message)).toEqual([]);
  expect(parsed.data).toEqual(JSON.parse(JSON.stringify(data)));
  expect(catalogueText(data, './provider.schema.json')).toBe(written);
});

describe('requirements', () => {
  const { data } = imported(botsAndUsers);

  test.each<[why: string, id: string, Partial<Operation>]>([
    [
      'one scope, or a bot',
      'list_guilds',
      { needs: [['guilds']], confidence: 'documented', scopeFreeTokens: ['BotToken'] },
    ],
    ['a bot alone', 'send_message', { needs: [], confidence: 'documented', scopeFreeTokens: ['BotToken'] }],
    ['an empty list', 'list_channels', { needs: 'unknown', confidence: 'unknown', scopeFreeTokens: ['BotToken'] }],
    ['every scope there is', 'who_am_i', { needs: [], confidence: 'inferred', strength: 'weak' }],
    ['alternatives', 'read_profile', { needs: [['identify'], ['email']], confidence: 'documented' }],
  ])('%s', (_, id, row) => {
    expect(rowOf(data, id)).toMatchObject(row);
  });

  test('a path without parameter goes before one with', () => {
    const { operationAt } = makeCatalogue(data);
    expect(operationAt('GET', '/users/@me')?.id).toBe('who_am_i');
    expect(operationAt('GET', '/users/{}')?.id).toBe('read_profile');
  });

  test('a scope of one flow says so', () => {
    expect(data.scopes.find(({ name }) => name === 'commands.update')?.notes).toEqual([
      'Only the flows client_credentials list it.',
    ]);
  });
});

describe('lists that mean something else', () => {
  const { data, remarks } = imported(itemKinds);

  test.each<[why: string, id: string, Partial<Operation>]>([
    [
      'one scope for each kind of item',
      'conversations_list',
      {
        needs: [['channels:read'], ['groups:read'], ['im:read']],
        strength: 'moderate',
        declaredScopes: [['channels:read', 'groups:read', 'im:read']],
      },
    ],
    [
      'a scope and the one that only reads',
      'invoices_list',
      { needs: [['accounting'], ['accounting.read']], strength: 'moderate' },
    ],
    ['a name that stands for none', 'api_test', { needs: [], confidence: 'documented' }],
    ['one scope', 'files_delete', { needs: [['files:write']], confidence: 'documented' }],
  ])('%s', (_, id, row) => {
    expect(rowOf(data, id)).toMatchObject(row);
  });

  test('the address of Swagger 2 is put together', () => {
    expect(data.urls.apiBases).toEqual([{ url: 'https://acme.example/api' }]);
  });

  test('the sentinel is no scope, and unused scopes are told', () => {
    expect(data.scopes.map(({ name }) => name)).not.toContain('none');
    expect(remarks).toContain('calls:write: no operation lists the scope, so no call can prove it used');
    expect(remarks).toContain('stars:write: operations use a scope that no scheme lists');
    expect(remarks.filter((one) => one.startsWith('none:'))).toEqual([]);
  });

  test('a text beside the token that names other scopes is told', () => {
    expect(remarks.filter((one) => one.includes('token parameter'))).toEqual([
      'conversations_list: the text of its token parameter names other scopes than its security does',
    ]);
  });
});

describe('scopes in prose', () => {
  const { data } = imported(scopesInProse, given);

  test.each<[id: string, Partial<Operation>]>([
    ['hooks/list', { needs: [['admin:hooks']], confidence: 'inferred', strength: 'moderate' }],
    ['teams/get', { needs: [['read:org'], ['repo']] }],
    ['packages/delete', { needs: [['read:packages', 'delete:packages']] }],
    ['files/get', { needs: [], conditional: [{ when: 'If the repository is private', needs: [['repo']] }] }],
    ['misprint', { needs: [['repo']] }],
    [
      'alerts/list',
      {
        needs: [['alerts'], ['repo'], ['public_repo']],
        conditional: [{ when: 'it is not only about public things', needs: [['alerts'], ['repo']] }],
      },
    ],
    [
      'analyses/list',
      {
        needs: [['alerts'], ['repo'], ['public_repo']],
        conditional: [{ when: 'it is not only about public things', needs: [['alerts'], ['repo']] }],
      },
    ],
    ['repos/create', { needs: [['repo'], ['public_repo']] }],
    [
      'files/put',
      { needs: [['repo']], conditional: [{ when: 'in order to modify workflow files', needs: [['workflow']] }] },
    ],
    ['types/list', { needs: [['read:org']] }],
    ['markdown/render', { needs: 'unknown', confidence: 'unknown' }],
  ])('%s', (id, row) => {
    expect(rowOf(data, id)).toMatchObject(row);
  });

  test('a parameter over several segments reaches any depth', () => {
    expect(makeCatalogue(data).operationAt('GET', '/repos/a/b/contents/x/y/z')?.id).toBe('files/get');
  });

  test('the server of one operation is a base too', () => {
    expect(data.urls.apiBases.map(({ url }) => url)).toEqual([
      'https://api.acme.example',
      'https://uploads.acme.example',
    ]);
  });
});

describe('what is legal but rare', () => {
  const { data, remarks } = imported(oddities, { base: 'https://acme.example/v2', ...given });

  test.each<[why: string, id: string, Partial<Operation>]>([
    ['no security at all, against the default', 'health', { needs: [], confidence: 'documented' }],
    ['the default of the document', 'list', { needs: [['things:read']], confidence: 'documented' }],
    ['a path item elsewhere in the document', 'shared', { path: '/shared' }],
    ['a query in a path', 'search', { path: '/search' }],
    ['an id that is there twice', 'POST /things', { method: 'POST' }],
    ['a path that differs in names alone', 'noteById', { needs: [['things:read']], confidence: 'documented' }],
    ['one that needs something else', 'fileById', { needs: [['things:read'], ['things:write']], strength: 'weak' }],
    ['a token or nobody', 'peek', { needs: [['things:read']], isOptionalAuth: true }],
  ])('%s', (_, id, row) => {
    expect(rowOf(data, id)).toMatchObject(row);
  });

  test('it says what it could not take over', () => {
    for (const one of [
      'oidc: its flows stand at https://acme.example/.well-known/openid-configuration: give that document by --metadata',
      '/search?type=thing: a query in a path is cut off',
      'list: an operationId stands there twice',
      'noteByName: another operation has the same path but for the names of its variables, and stands for it too',
      '/elsewhere: its path item stands in another file, so it is left out',
      'servers: a variable of a server has no default, so its address is left out',
    ])
      expect(remarks).toContain(one);
  });

  test('a relative server goes below the base that is given, a variable has its default', () => {
    expect(data.urls.apiBases.map(({ url }) => url)).toEqual([
      'https://acme.example/v2/api',
      'https://eu.acme.example',
    ]);
  });

  test('metadata says what no API document does', () => {
    const metadata = {
      issuer: 'https://acme.example',
      authorization_endpoint: 'https://acme.example/oauth/authorize',
      token_endpoint: 'https://acme.example/oauth/token',
      revocation_endpoint: 'https://acme.example/oauth/revoke',
      scopes_supported: ['things:read', 'things:write'],
      grant_types_supported: ['authorization_code', 'urn:ietf:params:oauth:grant-type:device_code'],
      code_challenge_methods_supported: ['S256'],
    };
    const { data: own } = imported(oddities, { base: 'https://acme.example', metadata });
    expect(own.urls).toMatchObject({
      authorize: 'https://acme.example/oauth/authorize',
      revoke: 'https://acme.example/oauth/revoke',
    });
    expect(own.supportsPkce).toBe(true);
    expect(own.flows.map(({ id }) => id)).toEqual(['authorization_code', 'device_code']);
  });
});

describe('an overlay', () => {
  const { data } = imported(itemKinds);
  const decision = {
    conversations_list: {
      call: 'GET /conversations.list',
      declaredScopes: [['channels:read', 'groups:read', 'im:read']],
      needs: [['channels:read']],
      conditional: [{ when: 'private channels are wanted', needs: [['groups:read']] }],
    },
  };

  test('decides what a list means, and keeps the list', () => {
    const { data: own, problems, remarks } = applyOverlay(data, { operations: decision, set: { name: 'Acme' } });
    expect({ problems, remarks }).toEqual({ problems: [], remarks: [] });
    expect(own.name).toBe('Acme');
    expect(rowOf(own, 'conversations_list')).toEqual({
      id: 'conversations_list',
      protocol: 'rest',
      method: 'GET',
      path: '/conversations.list',
      confidence: 'documented',
      needs: [['channels:read']],
      conditional: [{ when: 'private channels are wanted', needs: [['groups:read']] }],
      declaredScopes: [['channels:read', 'groups:read', 'im:read']],
    });
  });

  test('adds, changes and drops scopes', () => {
    const { data: own } = applyOverlay(data, {
      scopes: {
        'files:write': { sensitivity: 'high', implies: ['channels:read'] },
        'calls:write': null,
        'files:read': {
          description: 'Read files',
          status: 'current',
          resource: 'files',
          sensitivity: 'low',
          sensitivityReason: 'Reads.',
          source: [],
        },
      },
    });
    const names = own.scopes.map(({ name }) => name);
    expect(names).toContain('files:read');
    expect(names).not.toContain('calls:write');
    expect(own.scopes.find(({ name }) => name === 'files:write')).toMatchObject({
      sensitivity: 'high',
      implies: ['channels:read'],
    });
  });

  test('does not fit a document that has moved on', () => {
    const gone = applyOverlay(data, {
      operations: { conversations_archive: { needs: [] }, files_delete: { call: 'DELETE /files', needs: [] } },
      scope: {},
    });
    expect(gone.problems).toEqual([
      'the overlay has an unknown key "scope"; it may have set, sentinels, scopes, operations, addOperations',
      'the overlay decides on "conversations_archive", which the document no longer has',
      'the overlay takes "files_delete" for DELETE /files; in the document it is POST /files.delete',
    ]);
    const changed = applyOverlay(data, {
      operations: { conversations_list: { ...decision.conversations_list, declaredScopes: [['channels:read']] } },
    });
    expect(changed.remarks).toEqual([
      { about: 'conversations_list', message: 'its list of scopes is not the one that the overlay was decided on' },
    ]);
  });
});

test.each([
  ['no server', '{ "openapi": "3.0.3", "paths": {} }', 'the document names no server'],
  [
    'no endpoint',
    '{ "openapi": "3.0.3", "servers": [{ "url": "https://a.example" }], "paths": {} }',
    'the document names no authorization endpoint',
  ],
])('says what is missing: %s', (_, text, problem) => {
  expect(importOpenApi(read(text))).toMatchObject({ problem });
});

test.each([
  ['[1, 2]', 'it holds no object'],
  ['{ "a": ', 'it is neither JSON nor YAML: line 1, column 1: the map is never closed'],
  ['a: 1\nb: [c', 'it is neither JSON nor YAML: line 2, column 4: the list is never closed'],
  ['a: 1\n\tb: 2', 'line 2, column 1: YAML is indented by spaces, not by tabs'],
  ['a: 1\nb\n', 'line 2, column 1: there is no key on this line'],
  ['a: *b', 'an alias names nothing that stands before it'],
])('is told of what is no document: %s', (text, problem) => {
  const parsed = parseDocumentText(text);
  expect('problem' in parsed ? parsed.problem : '').toContain(problem);
});

test('JSON with a comma too many, or with remarks, is YAML', () => {
  expect(parseDocumentText('{ "a": [1, 2,], # two\n}')).toEqual({ document: { a: [1, 2] } });
});
