import { readFileSync } from 'node:fs';
import type { Operation, ProviderData } from '@mixer-oauth/core';
import { describe, expect, test } from 'vitest';
import { builtInProviders } from './built-in.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { parseProvider } from './parse-provider.ts';

const read = (id: string): string => readFileSync(new URL(`../data/${id}.yml`, import.meta.url), 'utf8');

const loaded = new Map<string, ProviderData>();

function load(id: string): ProviderData {
  const known = loaded.get(id);
  if (known) return known;
  const { data, diagnostics } = parseProvider(read(id), `${id}.yml`);
  if (!data) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  loaded.set(id, data);
  return data;
}

describe.each(builtInProviders)('the catalogue of %s', (id) => {
  test('has the form of the schema, and its references hold', () => {
    expect(parseProvider(read(id), `${id}.yml`).diagnostics).toEqual([]);
  });

  test('stays readable', () => {
    expect(
      read(id)
        .split('\n')
        .filter((line) => line.length > 200),
    ).toEqual([]);
  });

  test('has no row of a library twice', () => {
    const rows = load(id).sdks.flatMap((sdk) => sdk.symbols.map((symbol) => `${sdk.id} ${JSON.stringify(symbol)}`));
    expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
  });

  test('says where every scope and operation was read', () => {
    const { scopes, operations } = load(id);
    expect([...scopes, ...operations].filter(({ source }) => source.length === 0)).toEqual([]);
  });

  test('founds every inferred need and no other', () => {
    const wrong = load(id).operations.filter(
      ({ confidence, strength }) => (confidence === 'inferred') !== (strength !== undefined),
    );
    expect(wrong.map((row) => row.id)).toEqual([]);
  });

  test('reaches every operation by the look-up of its protocol', () => {
    const data = load(id);
    const catalogue = makeCatalogue(data);
    const found = ({ protocol, method = '', path = '', versions }: Operation): readonly (string | undefined)[] => {
      if (protocol === 'rest')
        return (versions ?? [undefined]).map((version) => catalogue.operationAt(method, path, version)?.id);
      const isEvent = protocol === 'event' || protocol === 'constellation';
      return [(isEvent ? catalogue.eventAt(path) : catalogue.socketMethod(protocol, method))?.id];
    };
    // A withdrawn row gives way to the one that took its path over.
    const lost = data.operations.filter((row) => row.status !== 'removed' && found(row).some((one) => one !== row.id));
    expect(lost.map((row) => row.id)).toEqual([]);
  });

  test('leads from every symbol to operations that exist, and back from every import to its library', () => {
    const data = load(id);
    const catalogue = makeCatalogue(data);
    for (const sdk of data.sdks) {
      for (const { symbol, operations } of catalogue.symbolsOf(sdk))
        for (const operation of operations) expect(catalogue.operation(operation)?.id, symbol).toBe(operation);
      for (const name of sdk.imports) expect(catalogue.sdksOfImport(sdk.language, name), name).toContain(sdk);
    }
  });

  // A word of three letters stands in files of all kinds: the search leaves it out.
  test('has something longer than three letters to find users of each library by', () => {
    const isFound = (name: string): boolean => name.length > 3;
    const lost = load(id).sdks.filter(({ imports }) => imports.length > 0 && !imports.some(isFound));
    expect(lost.map((sdk) => sdk.id)).toEqual([]);
  });

  test('names in its tables and defaults only scopes that it has', () => {
    const data = load(id);
    const names = new Set(data.scopes.map(({ name }) => name));
    const used = data.sdks.flatMap(({ constants = {}, defaultScopes = [] }) => [
      ...Object.values(constants).flat(),
      ...defaultScopes,
    ]);
    expect(used.filter((name) => !names.has(name))).toEqual([]);
  });

  test('knows no need where it knows nothing', () => {
    const wrong = load(id).operations.filter(
      ({ confidence, needs }) => confidence === 'unknown' && needs !== 'unknown',
    );
    expect(wrong.map((row) => row.id)).toEqual([]);
  });
});

const count = <T>(rows: readonly T[], is: (row: T) => boolean): number => rows.filter(is).length;

describe('Twitch', () => {
  const { scopes, operations, sdks } = load('twitch');
  const rest = operations.filter(({ protocol }) => protocol === 'rest');

  test.each<[string, number, number]>([
    ['scopes', scopes.length, 111],
    ['current scopes', count(scopes, ({ status }) => status === 'current'), 82],
    ['Helix calls', rest.length, 165],
    ['withdrawn Helix calls', count(rest, ({ status }) => status === 'removed'), 16],
    ['subscription types', count(operations, ({ protocol }) => protocol === 'event'), 79],
    ['client libraries that a front end reads', sdks.length, 27],
    ['symbols', sdks.reduce((sum, { symbols }) => sum + symbols.length, 0), 1899],
  ])('has all %s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });

  test.each([
    ['ban-user', [['moderator:manage:banned_users']]],
    ['get-polls', [['channel:read:polls'], ['channel:manage:polls']]],
    ['get-users', []],
    ['eventsub.channel.follow', [['moderator:read:followers']]],
    ['eventsub.stream.online', []],
    ['irc.send', [['chat:edit']]],
    ['webhooks-hub', 'unknown'],
  ])('knows what %s needs', (id, needs) => {
    expect(operations.find((row) => row.id === id)?.needs).toEqual(needs);
  });
});

describe('Spotify', () => {
  const { scopes, operations, sdks } = load('spotify');

  test.each<[string, number, number]>([
    ['scopes', scopes.length, 29],
    ['operations', operations.length, 97],
    ['deprecated operations', count(operations, ({ status }) => status === 'legacy'), 48],
    ['documented operations', count(operations, ({ confidence }) => confidence === 'documented'), 72],
    ['conditional operations', count(operations, ({ conditional }) => conditional !== undefined), 21],
    ['client libraries', sdks.length, 25],
  ])('has all %s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });
});

describe('Discord', () => {
  const { scopes, operations, sdks } = load('discord');
  const rest = operations.filter(({ protocol }) => protocol === 'rest');

  test.each<[string, number, number]>([
    ['scopes', scopes.length, 49],
    [
      'calls that take a user token',
      count(rest, ({ basis = '' }) => !/bot token only|with the bot token, and/.test(basis)),
      94,
    ],
    ['calls of bots alone', count(rest, ({ basis = '' }) => basis.includes('bot token only')), 178],
    ['calls of bots or anybody', count(rest, ({ basis = '' }) => basis.includes('with the bot token, and')), 22],
    ['commands', count(operations, ({ protocol }) => protocol === 'rpc'), 21],
    ['events', count(operations, ({ protocol }) => protocol === 'event'), 12],
    ['client libraries', sdks.length, 40],
  ])('has all %s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });

  test('asks no scope of a bot, except for the user token in the body', () => {
    const add = operations.find(({ id }) => id === 'add_guild_member');
    expect(add?.needs).toEqual([['guilds.join']]);
    expect(add?.scopeFreeTokens).toBeUndefined();
    expect(operations.find(({ id }) => id === 'get_my_user')?.scopeFreeTokens).toEqual(['bot']);
  });
});

describe('GitHub', () => {
  const { scopes, operations, sdks } = load('github');
  const isUnknown = ({ confidence }: Operation): boolean => confidence === 'unknown';

  test.each<[string, number, number]>([
    // The facts' 60 without the one that stands for none.
    ['scopes', scopes.length, 59],
    ['operations with a statement on scopes', count(operations, (row) => !isUnknown(row)), 863],
    // Of the facts' 569 two speak of a condition alone, although every such write needs a scope.
    ['documented operations', count(operations, ({ confidence }) => confidence === 'documented'), 567],
    // All of GitHub's document, and GraphQL.
    ['operations', operations.length, 1224],
    [
      'operations that public_repo may do for',
      count(operations, ({ candidates }) => candidates?.join() === 'public_repo'),
      123,
    ],
    ['client libraries', sdks.length, 30],
  ])('has all %s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });

  test('names the methods of Octokit by its rule', () => {
    const catalogue = makeCatalogue(load('github'));
    const octokit = catalogue.data.sdks.find(({ id }) => id === 'octokit');
    const symbols = octokit ? catalogue.symbolsOf(octokit) : [];
    expect(symbols.find(({ symbol }) => symbol === 'octokit.rest.issues.createComment')?.operations).toEqual([
      'issues/create-comment',
    ]);
    expect(new Set(symbols.map(({ symbol }) => symbol)).size).toBe(symbols.length);
  });

  test('names the methods of octorust by its rule, with those that get every page', () => {
    const catalogue = makeCatalogue(load('github'));
    const octorust = catalogue.data.sdks.find(({ id }) => id === 'octorust');
    const symbols = new Map(octorust ? catalogue.symbolsOf(octorust).map((one) => [one.symbol, one.operations]) : []);
    expect(symbols.get('client.issues.list_comments')).toEqual(['issues/list-comments']);
    expect(symbols.get('client.issues.list_all_comments')).toEqual(['issues/list-comments']);
    expect(symbols.get('client.gists.list_all')).toEqual(['gists/list']);
    expect(symbols.get('client.users.get_authenticated_public_user')).toEqual(['users/get-authenticated']);
  });

  test('reaches a file at any depth', () => {
    const { operationAt } = makeCatalogue(load('github'));
    expect(operationAt('GET', '/repos/a/b/contents/docs/guide/index.md')?.id).toBe('repos/get-content');
    expect(operationAt('GET', '/repos/a/b/contents/{}')?.id).toBe('repos/get-content');
    expect(operationAt('GET', '/repos/a/b/contents')?.id).toBe('repos/get-content');
    expect(operationAt('PUT', '/repos/a/b/contents')).toBeUndefined();
  });

  test('takes one hole for owner and name', () => {
    const { operationAt } = makeCatalogue(load('github'));
    expect(operationAt('POST', '/repos/{}/labels')?.id).toBe('issues/create-label');
    expect(operationAt('GET', '/repos/a')).toBeUndefined();
  });
});

describe('Mixer', () => {
  const { scopes, operations, sdks } = load('mixer');
  const rest = operations.filter(({ protocol }) => protocol === 'rest');

  // The figures of the collection that the catalogue was made from: a row lost in an edit shows here.
  test.each<[string, number, number]>([
    ['scopes', scopes.length, 102],
    ['current scopes', count(scopes, ({ status }) => status === 'current'), 58],
    ['legacy scopes', count(scopes, ({ status }) => status === 'legacy'), 27],
    ['internal scopes', count(scopes, ({ status }) => status === 'internal'), 17],
    ['behavioural scopes', count(scopes, ({ isBehavioural }) => isBehavioural === true), 9],
    ['REST operations', rest.length, 291],
    ['documented REST operations', count(rest, ({ confidence }) => confidence === 'documented'), 29],
    ['strong inferences', count(rest, ({ strength }) => strength === 'strong'), 91],
    ['moderate inferences', count(rest, ({ strength }) => strength === 'moderate'), 101],
    ['weak inferences', count(rest, ({ strength }) => strength === 'weak'), 19],
    ['REST operations of unknown scope', count(rest, ({ needs }) => needs === 'unknown'), 51],
    ['REST operations that need a scope', count(rest, ({ needs }) => needs !== 'unknown' && needs.length > 0), 120],
    ['chat methods', count(operations, ({ protocol }) => protocol === 'chat'), 17],
    ['live events', count(operations, ({ protocol }) => protocol === 'constellation'), 33],
    ['client libraries', sdks.length, 34],
    // The facts' 508, and some forty that the sources of the libraries show beside them.
    ['symbols', sdks.reduce((sum, { symbols }) => sum + symbols.length, 0), 553],
  ])('has all %s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });

  test('lets the bare form of a scope include the form of one’s own', () => {
    const names = new Set(scopes.map(({ name }) => name));
    const misprints = new Set(['user:notification']);
    const pairs = scopes.filter(({ name }) => names.has(`${name}:self`) && !misprints.has(name));
    expect(pairs.length).toBeGreaterThan(5);
    expect(pairs.filter(({ name, implies }) => !implies?.includes(`${name}:self`))).toEqual([]);
  });

  test('needs chat:connect for every scope of a chat method', () => {
    const used = new Set(operations.filter(({ protocol }) => protocol === 'chat').flatMap(scopesOf));
    used.delete('chat:connect');
    expect(
      scopes
        .filter(({ name }) => used.has(name) && name.startsWith('chat:'))
        .every(({ requires }) => requires?.includes('chat:connect')),
    ).toBe(true);
  });

  // What may be used where nothing shows it must never be called unused.
  test('gives every scope a call, a candidate call, or a reason to be unprovable', () => {
    const seen = new Set(operations.flatMap(scopesOf));
    const unseen = scopes.filter(
      ({ name, status, isBehavioural }) => status === 'current' && !isBehavioural && !seen.has(name),
    );
    expect(unseen.map(({ name }) => name)).toEqual(['transaction:cancel:self']);
  });

  test('never takes a call for a part of the flow that needs a scope', () => {
    expect(operations.filter(({ isOAuthEndpoint, needs }) => isOAuthEndpoint === true && needs.length > 0)).toEqual([]);
    expect(operations.filter(({ isOAuthEndpoint }) => isOAuthEndpoint).map(({ id }) => id)).toContain('oauth.token');
  });

  test.each([
    ['channels.patch', [['channel:update:self']]],
    ['chat.vote:start', [['chat:poll_start']]],
    ['users.current', []],
    ['interactive.socket', [['interactive:robot:self']]],
    ['constellation.user.notify', [['user:notification:self']]],
    ['teams.users.remove', [['team:manage:self'], ['team:administer']]],
    ['channels.discord.get', 'unknown'],
  ])('knows what %s needs', (id, needs) => {
    expect(operations.find((row) => row.id === id)?.needs).toEqual(needs);
  });
});

function scopesOf({ needs, candidates, fieldScopes }: Operation): string[] {
  return [...(needs === 'unknown' ? [] : needs.flat()), ...(candidates ?? []), ...Object.values(fieldScopes ?? {})];
}
