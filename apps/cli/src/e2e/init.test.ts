import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanCode, makeFolder, runCli } from './run-cli.ts';

const page = readFileSync(new URL('../../../../docs/init.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm)].map(
  ([, info = '', body = '']) => [info, body] as const,
);

test('the example of docs/init.md: what it writes, and what a check says of it', () => {
  const written = blocks.find(([info]) => info === 'mixer-oauth.yml')?.[1];
  const code = blocks.filter(([info]) => info.startsWith('src/'));
  const folder = path.join(
    makeFolder(Object.fromEntries(code.map(([file, text]) => [`clip-bot/${file}`, text]))),
    'clip-bot',
  );
  expect(runCli(folder, ['init'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('Wrote mixer-oauth.yml: one client'),
  });
  expect(readFileSync(path.join(folder, 'mixer-oauth.yml'), 'utf8')).toBe(written);
  const { out } = runCli(folder, ['check', '--format', 'json']);
  const { diagnostics } = JSON.parse(out) as { diagnostics: readonly { rule: string; scope?: string }[] };
  expect(diagnostics.map(({ rule, scope }) => `${rule} ${scope}`)).toEqual([
    'unused-scope chat:connect',
    'missing-scope team:manage:self',
  ]);
});

test('a secret in the code is told by its place, and never written', () => {
  const secret = 's3cr3t-0123456789abcdef';
  const code = `const options = { url: 'https://mixer.com/oauth/authorize', client_secret: '${secret}', client_id: 'abc' };\n`;
  const folder = makeFolder({ 'a.js': code });
  const { out } = runCli(folder, ['init', '--dry-run']);
  const { out: json } = runCli(folder, ['init', '--dry-run', '--json']);
  expect(out).toContain('# a client secret stands in the code, in a.js:1');
  expect(out + json).not.toContain(secret);
  expect(existsSync(path.join(folder, 'mixer-oauth.yml'))).toBe(false);
});

describe('init', () => {
  test('writes a manifest that check accepts, and never overwrites one', () => {
    const folder = makeFolder({ 'src/bot.js': cleanCode });
    expect(runCli(folder, ['init']).code).toBe(0);
    const text = readFileSync(path.join(folder, 'mixer-oauth.yml'), 'utf8');
    expect(text).toContain('- channel:follow:self # asked for in src/bot.js:3');
    expect(text).toContain('clientId: ${BOT_ID}');
    expect(text).toContain('- https://bot.example.com/callback');
    expect(runCli(folder, ['check'])).toMatchObject({ code: 0 });
    expect(runCli(folder, ['init'])).toMatchObject({ code: 2, err: expect.stringContaining('is there already') });
    expect(readFileSync(path.join(folder, 'mixer-oauth.yml'), 'utf8')).toBe(text);
  });

  test('takes the provider that the code talks to, unless one is named', () => {
    const code = `const url = 'https://id.twitch.tv/oauth2/authorize?client_id=a1b2c3&scope=channel:read:polls';
fetch('https://api.twitch.tv/helix/polls?broadcaster_id=1');
`;
    const folder = makeFolder({ 'src/polls.js': code });
    const { out } = runCli(folder, ['init', '--dry-run']);
    expect(out).toContain('provider: twitch\n');
    expect(out).toContain('- channel:read:polls');
    expect(runCli(folder, ['init', '--dry-run', '--provider', 'mixer']).out).toContain('provider: mixer\n');
  });

  test('takes no provider whose public data alone is read while the code signs in at another', () => {
    const folder = makeFolder({
      'status.js': `fetch('https://mixer.com/api/v1/channels/someone');\nfetch('https://mixer.com/api/v1/channels/other');\n`,
      'a.js': `const a = 'https://id.twitch.tv/oauth2/authorize?client_id=a&response_type=code&scope=bits:read&state=' + state;`,
    });
    const { out, err } = runCli(folder, ['init']);
    expect(out).toContain('one client of Twitch.');
    expect(err).toMatch(/^Only twitch is in it\. Code here talks to mixer too:/);
  });

  test('tells of another provider that the code talks to as well', () => {
    const folder = makeFolder({
      'web/a.js': `const a = 'https://id.twitch.tv/oauth2/authorize?client_id=a&response_type=code&scope=bits:read%20channel:read:polls&state=' + state;`,
      'api/b.py': 'import requests\nrequests.put("https://api.spotify.com/v1/me/player/pause")\n',
    });
    const { out, err } = runCli(folder, ['init', '--dry-run']);
    expect(out).toContain('provider: twitch\n');
    expect(err).toMatch(/^Only twitch is in it\. Code here talks to spotify too: ".* --provider spotify"/);
    expect(runCli(folder, ['init', '--dry-run', '--provider', 'twitch']).err).toBe('');
  });

  test('one client for each app', () => {
    const folder = makeFolder({
      'apps/one/package.json': '{}',
      'apps/one/a.js': cleanCode,
      'apps/two/package.json': '{}',
      'apps/two/b.js': cleanCode,
    });
    const { out } = runCli(folder, ['init', '--dry-run']);
    expect(out).toContain('  one:');
    expect(out).toContain('    code: ["apps/two/**"]');
  });

  test('a folder without code still gives a manifest that reads', () => {
    const folder = makeFolder();
    expect(runCli(folder, ['init'])).toMatchObject({ code: 0, err: expect.stringContaining('little to infer') });
    expect(runCli(folder, ['check']).code).toBe(0);
  });
});
