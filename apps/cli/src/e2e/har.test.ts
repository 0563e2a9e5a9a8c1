import { describe, expect, test } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const secret = 'kQ9vT2xZ7bNs4wLr';
const manifest = `version: 1
clients:
  bot:
    name: Bot
    website: https://bot.example
    hosts: [bot.example]
    redirectUris: [https://bot.example/callback]
    scopes:
      - { name: user:details:self, reason: greets its user }
      - chat:purge
`;
// One call whose scope is declared, so that code can prove the other one unused.
const code = `fetch('https://mixer.com/api/v1/users/current', { headers: { Authorization: 'Bearer ' + token } });\n`;

const recording = (method: string, url: string, challenge?: string): string =>
  JSON.stringify({
    log: {
      entries: [
        {
          request: { method, url, headers: [{ name: 'authorization', value: `Bearer ${secret}` }], cookies: [] },
          response: {
            status: challenge === undefined ? 200 : 403,
            headers: challenge === undefined ? [] : [{ name: 'WWW-Authenticate', value: challenge }],
          },
        },
      ],
    },
  });

interface Row {
  readonly name: string;
  readonly verdict: string;
  readonly because: string;
  readonly observed?: readonly string[];
}

function ledgerOf(folder: string, ...args: readonly string[]): readonly Row[] {
  const { out, err } = runCli(folder, ['audit', '--json', ...args]);
  expect(err).toBe('');
  expect(out).not.toContain(secret);
  return (JSON.parse(out) as { clients: { scopes: Row[] }[] }).clients.flatMap(({ scopes }) => scopes);
}

describe('audit --har', () => {
  test('a scope that only traffic proves is used', () => {
    const url = `https://mixer.com/api/v1/chats/1/messages?access_token=${secret}`;
    const folder = makeFolder({ 'mixer-oauth.yml': manifest, 'bot.js': code, 'a.har': '{"log":{"entries":[]}}' });
    const before = ledgerOf(folder).find(({ name }) => name === 'chat:purge');
    const frames = makeFolder({
      'mixer-oauth.yml': manifest,
      'bot.js': code,
      'a.har': recording('GET', url, 'Bearer error="insufficient_scope", scope="chat:purge"'),
    });
    const after = ledgerOf(frames, '--har', 'a.har').find(({ name }) => name === 'chat:purge');
    expect(before?.verdict).not.toBe('ok');
    expect(after).toMatchObject({ verdict: 'ok', because: 'recorded traffic needs it' });
    expect(after?.observed).toHaveLength(1);
    const { out } = runCli(frames, ['audit', '--har', 'a.har', '--trace']);
    expect(out).toContain('observed');
    expect(out).toContain('refused for lack of a scope');
    expect(out).not.toContain(secret);
  });

  test('a recording proves of no scope that it is not used', () => {
    const folder = makeFolder({
      'mixer-oauth.yml': manifest.replace('user:details:self', 'channel:update:self'),
      'a.har': recording('PATCH', 'https://mixer.com/api/v1/channels/1'),
    });
    expect(ledgerOf(folder, '--har', 'a.har')).toMatchObject([
      { name: 'channel:update:self', verdict: 'ok' },
      { name: 'chat:purge', verdict: 'unprovable' },
    ]);
  });

  test('a refusal for a scope that is not declared is a defect', () => {
    const folder = makeFolder({
      'mixer-oauth.yml': manifest,
      'bot.js': code,
      'a.har': recording(
        'GET',
        'https://mixer.com/api/v1/x',
        'Bearer error="insufficient_scope", scope="chat:connect"',
      ),
    });
    expect(ledgerOf(folder, '--har', 'a.har')).toContainEqual(
      expect.objectContaining({ name: 'chat:connect', verdict: 'missing' }),
    );
    const { code: exit, out } = runCli(folder, ['check', '--har', 'a.har']);
    expect(exit).toBe(1);
    expect(out).toMatch(/a\.har:1:\d+ error missing-scope/);
    expect(out).not.toContain(secret);
  });

  test.each([
    ['missing.har', 'Cannot read'],
    ['empty.har', 'it is no JSON'],
  ])('%s cannot be used', (file, message) => {
    const folder = makeFolder({ 'mixer-oauth.yml': manifest, 'empty.har': '' });
    const { code: exit, err } = runCli(folder, ['audit', '--har', file]);
    expect([exit, err]).toEqual([2, expect.stringContaining(message)]);
  });

  test('of several clients, the one that was recorded has to be named', () => {
    const folder = makeFolder({
      'mixer-oauth.yml': `${manifest}  other: { name: Other }\n`,
      'a.har': recording('GET', 'https://mixer.com/api/v1/users/current'),
    });
    const { code: exit, err } = runCli(folder, ['audit', '--har', 'a.har']);
    expect([exit, err]).toEqual([2, expect.stringContaining('--client')]);
    expect(runCli(folder, ['audit', '--har', 'a.har', '--client', 'bot']).code).toBe(0);
  });
});
