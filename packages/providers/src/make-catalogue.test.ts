import { readFileSync } from 'node:fs';
import type { Operation, ProviderData } from '@mixer-oauth/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCatalogue } from './make-catalogue.ts';
import { parseProvider } from './parse-provider.ts';

const { data: mixer } = parseProvider(readFileSync(new URL('../data/mixer.yml', import.meta.url), 'utf8'), 'mixer.yml');
if (!mixer) throw new Error('data/mixer.yml is not a catalogue');
const catalogue = makeCatalogue(mixer);

const fill = (path: string, text: string): string => path.replaceAll(/\{\w+\}/g, text);
const rest = mixer.operations.filter(({ protocol }) => protocol === 'rest');

describe('operationAt', () => {
  test.each<[string, string | undefined]>([
    ['GET /users/current', 'users.current'],
    ['GET /users/{}', 'users.get'],
    ['GET /users/{userId}', 'users.get'],
    ['GET /users/123', 'users.get'],
    ['GET /interactive/hosts', 'interactive.hosts'],
    ['GET /interactive/123', 'interactive.join'],
    ['POST /clips/create', 'clips.create'],
    ['get users/current/', 'users.current'],
    ['GET /channels?order=online:desc&limit=5', 'channels.list'],
    ['GET /channels/{}/manifest.m3u8', 'channels.manifest'],
    ['GET /channels/1/manifest.{}', 'channels.manifest'],
    ['GET /channels/1/manifest.', undefined],
    ['GET /channels/1/manifest', undefined],
    // A literal without the verb gives way: there is no PATCH of /users/current, but one of a user.
    ['PATCH /users/current', 'users.patch'],
    ['OPTIONS /users/current', undefined],
    ['HEAD /users/current', 'users.current'],
    ['HEAD /nowhere', undefined],
    ['POST /transactions/1/authorize', 'transactions.authorize'],
    ['GET /channels/1/detailed', 'channels.details'],
    ['POST /users/1/changeAvatar', 'users.avatar.set'],
    // What a hole stands for is not known, so it never becomes a literal.
    ['POST /interactive/{}', undefined],
    ['GET /', undefined],
    ['GET /nowhere', undefined],
    ['GET /channels/1/follow/2', undefined],
  ])('%s', (call, id) => {
    const [method = '', path = ''] = call.split(' ');
    expect(catalogue.operationAt(method, path)?.id).toBe(id);
  });

  test.each<[string, string | undefined, string]>([
    ['/chats/1/users', 'v1', 'chats.users.v1'],
    ['/chats/1/users', 'v2', 'chats.users.v2'],
    ['/chats/1/users', undefined, 'chats.users.v2'], // v1 was withdrawn
    ['v2/chats/1/users', undefined, 'chats.users.v2'],
    ['/v1/chats/1/users', undefined, 'chats.users.v1'],
    ['/v1/chats/1/users', 'v2', 'chats.users.v1'], // the path says more than a base address
    ['/users/current', 'v2', 'users.current'], // no source shows a v2, but it is the same thing
    ['/chats/1/users/search', 'v2', 'chats.users.search.v1'], // search is nobody's id, though v2 has only users by id
    ['/chats/1/users/{}', 'v2', 'chats.users.get.v2'],
  ])('GET %s of version %s', (path, version, id) => {
    expect(catalogue.operationAt('GET', path, version)?.id).toBe(id);
  });

  // No literal hides a template that is filled with `{}` or a number, so there are no exceptions among these.
  test.each(['{}', '123'])('reaches every operation with its variables as %s', (text) => {
    const lost = rest.flatMap((row) =>
      (row.versions ?? []).flatMap((version) =>
        [row.path ?? '', ...(row.aliases ?? [])]
          .filter((path) => catalogue.operationAt(row.method ?? '', fill(path, text), version)?.id !== row.id)
          .map((path) => `${row.id} ${version} ${path}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  test('answers as a matcher that tries every row', () => {
    const words = [...new Set(rest.flatMap(({ path }) => (path ?? '').split('/')))].filter(
      (word) => word !== '' && !word.includes('{'),
    );
    const segment = fc.oneof(
      fc.constantFrom(...words, '{}', '123', 'manifest.m3u8', 'manifest.{}'),
      fc.stringMatching(/^[a-z.{}]{1,6}$/),
    );
    const walk = fc.array(segment, { minLength: 1, maxLength: 6 });
    // Random walks rarely match: half of the paths start from a row, with some segments replaced.
    const mutated = fc
      .tuple(fc.constantFrom(...rest), fc.array(fc.option(segment), { minLength: 8, maxLength: 8 }))
      .map(([row, changes]) =>
        (row.path ?? '')
          .split('/')
          .slice(1)
          .map((own, index) => changes[index] ?? (own.includes('{') ? '{}' : own)),
      );
    const version = fc.constantFrom(undefined, 'v1', 'v2');
    fc.assert(
      fc.property(
        fc.oneof(walk, mutated),
        fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
        version,
        (segments, method, asked) => {
          const found = catalogue.operationAt(method, `/${segments.join('/')}`, asked);
          const wanted = naive(method, segments, asked);
          // Where nothing else matches, a hole stands for two variables side by side: `/seen/{}`.
          const both = wanted ? undefined : found?.path?.replace(/\{\w+\}\/(?=\{\w+\})/, '');
          if (both !== undefined) expect(ranksOf(both, segments)).toBeDefined();
          else expect(found?.id).toBe(wanted?.id);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

/** Tries every row, and of those that match takes the one that is most literal from the left. */
function naive(method: string, segments: readonly string[], version: string | undefined): Operation | undefined {
  const ranked = rest
    .filter((row) => row.method === method || row.method === 'ANY')
    .flatMap((row, order) =>
      [row.path ?? '', ...(row.aliases ?? [])].map((path) => ({ row, order, ranks: ranksOf(path, segments) })),
    )
    .flatMap(({ ranks, ...found }) => (ranks ? [{ ...found, ranks }] : []))
    .map(({ row, order, ranks }) => {
      const hasVersion = version === undefined || (row.versions ?? []).includes(version);
      return { row, order, key: [...ranks, hasVersion ? 0 : 1, row.status === 'removed' ? 1 : 0, order] };
    })
    .toSorted(
      (a, b) => a.key.map((rank, index) => rank - (b.key[index] ?? 0)).find((difference) => difference !== 0) ?? 0,
    );
  return ranked[0]?.row;
}

function ranksOf(path: string, segments: readonly string[]): number[] | undefined {
  const own = path.split('/').slice(1);
  if (own.length !== segments.length) return undefined;
  const ranks = own.map((text, index) => rankOf(text, segments[index] ?? ''));
  return ranks.every((rank) => rank >= 0) ? ranks : undefined;
}

function rankOf(own: string, text: string): number {
  const isHole =
    text.startsWith('{') && text.endsWith('}') && !text.slice(1, -1).includes('{') && !text.slice(1, -1).includes('}');
  if (own === text) return own.startsWith('{') ? 2 : 0;
  if (own.startsWith('{')) return 2;
  const [before, after] = own.split(/\{\w+\}/);
  if (before === undefined || after === undefined || isHole) return -1;
  const isFilled = text.startsWith(before) && text.endsWith(after) && text.length > before.length + after.length;
  return isFilled ? 1 : -1;
}

describe('methodsAt', () => {
  test.each<[string, string[]]>([
    ['/channels/{}/follow', ['GET', 'POST', 'PUT', 'DELETE']],
    ['/users/current', ['GET', 'DELETE', 'PUT', 'PATCH']],
    ['/transactions/1/authorize', ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']],
    ['/nowhere', []],
  ])('%s', (path, methods) => {
    expect(catalogue.methodsAt(path)).toEqual(methods);
  });
});

describe('eventAt', () => {
  test.each<[string, string | undefined]>([
    ['channel:123:update', 'constellation.channel.update'],
    ['channel:{}:update', 'constellation.channel.update'],
    ['channel:{channel.id}:update', 'constellation.channel.update'],
    ['user:{userId}:notify', 'constellation.user.notify'],
    ['channel:CHANNEL_ID:update', 'constellation.channel.update'],
    ['announcement:announce', 'constellation.announcement.announce'],
    ['channel:update:self', undefined], // a scope
    ['channel:self:update', undefined],
    ['channel:{}:{}', undefined],
    ['channel:123', undefined],
    ['Channel:123:update', undefined],
    ['channel:Mine:update', undefined],
    ['', undefined],
  ])('%s', (event, id) => {
    expect(catalogue.eventAt(event)?.id).toBe(id);
  });

  test('finds every event and no scope', () => {
    const events = mixer.operations.filter(({ protocol }) => protocol === 'constellation');
    expect(events.filter(({ id, path }) => catalogue.eventAt(fill(path ?? '', '42'))?.id !== id)).toEqual([]);
    expect(mixer.scopes.filter(({ name }) => catalogue.eventAt(name))).toEqual([]);
  });
});

describe('sdksOfImport', () => {
  test.each<[string, string, string[]]>([
    ['javascript', '@mixer/client-node', ['client-node']],
    ['javascript', '@mixer/client-node/dist/x', ['client-node']],
    ['javascript', '../../node_modules/@mixer/client-node/dist/x', ['client-node']],
    ['typescript', 'carina', ['carina']],
    ['javascript', '@mixer/client-node-extra', []],
    ['javascript', 'carina2', []],
    ['javascript', '@mixer/cdk-std', ['cdk']],
    ['csharp', 'Mixer.Base.Clients', ['mixer-base-csharp']],
    ['csharp', 'Mixer.Base.Model.Channel', ['mixer-base-csharp']],
    ['csharp', 'Mixer.BaseExtra', []],
    ['csharp', 'Microsoft.Mixer.ShortcodeOAuth', ['shortcode-oauth-csharp']],
    ['csharp', 'Microsoft.Mixer', ['interactive-unity']],
    ['rust', 'mixer_wrappers::rest::REST', ['rust-mixer-wrappers']],
    ['php', String.raw`SocialiteProviders\Mixer\MixerExtendSocialite`, ['socialite-mixer']],
    ['python', 'mixer', []], // an unrelated package
    ['python', 'mixer.backend.django', []],
    ['python', 'mixer.api', ['mixer-py']],
    ['kotlin', 'com.mixer.api.MixerAPI', ['client-java']],
    ['ruby', '@mixer/client-node', []],
  ])('%s %s', (language, module, ids) => {
    expect(catalogue.sdksOfImport(language, module).map(({ id }) => id)).toEqual(ids);
  });
});

test('scopes, operations and socket methods are found by their exact names', () => {
  expect(catalogue.scope('chat:chat')?.sensitivity).toBe('medium');
  expect(catalogue.scope('Chat:chat')).toBeUndefined();
  expect(catalogue.operation('channels.patch')?.method).toBe('PATCH');
  expect(catalogue.socketMethod('chat', 'vote:start')?.id).toBe('chat.vote:start');
  expect(catalogue.socketMethod('interactive', 'open')?.id).toBe('interactive.socket');
  expect(catalogue.socketMethod('interactive', 'msg')).toBeUndefined();
  expect(catalogue.scope('constructor')).toBeUndefined();
});

test('no look-up is built before it is asked for, and none twice', () => {
  const reads = { scopes: 0, operations: 0, sdks: 0 };
  const counting = new Proxy<ProviderData>(mixer, {
    get(target, key: keyof ProviderData) {
      if (key === 'scopes' || key === 'operations' || key === 'sdks') reads[key]++;
      return target[key];
    },
  });
  const { scope, operationAt } = makeCatalogue(counting);
  expect(reads).toEqual({ scopes: 0, operations: 0, sdks: 0 });
  for (let round = 0; round < 3; round++) {
    scope('chat:chat');
    operationAt('GET', '/users/current');
  }
  expect(reads).toEqual({ scopes: 1, operations: 1, sdks: 0 });
});
