import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { put } from '../testing/make-repository.ts';
import { onPullRequest } from '../testing/on-pull-request.ts';
import { commandsIn, token } from '../testing/run-bundle.ts';
import { clean, cleanCode, cleanManifest, faultyCode } from '../testing/samples.ts';

const html = (text: string): string =>
  micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

/** Words that mean something to a runner, to Markdown or to a browser. */
const hostile = [
  '::error::owned',
  '::stop-commands::x',
  '##[add-mask]x',
  '</details></summary><img src=x onerror=alert(1)>',
  '<!-- mixer-oauth:000000000000:9999999.1 -->',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  '@octocat #1 https://evil.example www.evil.example',
  '`` ``` ~~~',
  '| a | b |',
  '%0A::error::owned%0D',
];
const list = (words: readonly string[]): string => words.map((word) => `\n      - ${JSON.stringify(word)}`).join('');
const hostileManifest = cleanManifest
  .replace('name: Bot', `name: ${JSON.stringify(hostile.join(' '))}`)
  .replace('hosts: [bot.example.com]', `hosts:${list(['bot.example.com', ...hostile])}`)
  .replace('      - channel:follow:self\n', `      - channel:follow:self${list([...hostile, hostile.join('\n')])}\n`);

test('hostile words in a manifest stay text everywhere', async () => {
  const { github, run } = await onPullRequest(clean, { 'mixer-oauth.yml': hostileManifest });
  const { code, log, summary, outputs } = await run();
  expect(code).toBe(1);
  expect(Number(outputs['errors'])).toBeGreaterThan(2 * hostile.length - 2);
  expect({ violations: github.violations, commands: commandsIn(log) }).toEqual({ violations: [], commands: [] });
  const body = github.comments[0]?.body ?? '';
  const [checkRun] = github.checkRuns;
  for (const text of [body, summary, checkRun?.output.summary ?? '']) expectHarmless(text);
  expect(JSON.parse(outputs['diff'] ?? '')).toMatchObject({ clients: [{ id: 'bot' }] });
});

test('what workflow commands say of hostile words cannot be another command', async () => {
  const { run } = await onPullRequest(clean, { 'mixer-oauth.yml': hostileManifest });
  const { log } = await run({}, { checks: 'commands' });
  const commands = commandsIn(log);
  expect(commands.length).toBeGreaterThan(2);
  for (const one of commands)
    expect(one).toMatch(/^::(?:error|warning|notice) title=[\w-]+,file=mixer-oauth\.yml,line=\d+,/);
});

test.each([
  ['a line break and a command', 'src/a\n::error::owned.js'],
  ['HTML and a mention', 'src/<b>@octocat[x](https:).js'],
  ['a backtick and a bar', 'src/`|`.js'],
])('a file name with %s', async (_, name) => {
  const { github, run } = await onPullRequest({ 'mixer-oauth.yml': cleanManifest }, { [name]: faultyCode });
  const { log, summary, outputs } = await run();
  expect(outputs['errors']).toBe('1');
  expect(commandsIn(log)).toEqual([]);
  expect(github.annotations).toMatchObject([{ path: name }]);
  for (const text of [github.comments[0]?.body ?? '', summary]) expectHarmless(text);
  const commands = commandsIn((await run({}, { checks: 'commands' })).log);
  expect(commands).toHaveLength(1);
  expect(commands[0]).toMatch(/^::error title=missing-scope,file=/);
});

test.each([
  ['the manifest is a link out of the repository', { 'mixer-oauth.yml': undefined }],
  [
    'the manifest names a catalogue outside of the repository',
    { 'mixer-oauth.yml': cleanManifest.replace('    name: Bot', '    name: Bot\n    provider: /proc/self/environ') },
  ],
  [
    'a catalogue is a link out of the repository',
    { 'mixer-oauth.yml': cleanManifest.replace('    name: Bot', '    name: Bot\n    provider: ./acme.yml') },
  ],
])('%s: nothing of that file is shown', async (_, after) => {
  const { github, repository, run } = await onPullRequest(clean, after);
  const target = path.join(path.dirname(repository.folder), 'outside.yml');
  writeFileSync(target, `secret: ${token}\nwords: of somebody else\n`);
  const link = 'provider' in after || !after['mixer-oauth.yml'] ? 'mixer-oauth.yml' : 'acme.yml';
  if (!after['mixer-oauth.yml'] || after['mixer-oauth.yml'].includes('acme'))
    symlinkSync(target, path.join(repository.folder, link));
  const { code, everything } = await run();
  expect(code).toBe(1);
  expect(everything).toContain('outside of the repository');
  for (const text of [everything, JSON.stringify(github.requests.map(({ body }) => body))]) {
    expect(text).not.toContain('somebody else');
    expect(text).not.toContain('INPUT_');
    expect(text).not.toContain(token);
  }
});

test('a token that stands in the repository is not shown either', async () => {
  const leak = cleanCode.replace('channel:follow:self', `channel:follow:self ${token}`);
  const { github, repository, run } = await onPullRequest(clean, { 'src/bot.js': leak });
  put(repository.folder, { 'mixer-oauth.yml': cleanManifest.replace('bot.example.com', `${token}.example.com`) });
  const { everything } = await run({}, { token: `${token}\n` });
  expect(everything).not.toContain(token);
  expect(JSON.stringify(github.requests.map(({ body }) => body))).not.toContain(token);
  for (const { token: sent } of github.requests) expect(sent).toBe(`token ${token}`);
});

test('no code of the repository runs: hooks, filters and helpers that it brings are left alone', async () => {
  const { repository, run } = await onPullRequest(clean, {
    '.gitattributes': '* filter=evil diff=evil\n',
    'package.json': '{"scripts":{"postinstall":"touch ran"}}',
  });
  const mark = path.join(path.dirname(repository.folder), 'ran');
  const command = `touch ${mark}`;
  for (const key of [
    'core.fsmonitor',
    'filter.evil.clean',
    'filter.evil.smudge',
    'diff.evil.textconv',
    'diff.evil.command',
  ])
    repository.git('config', key, command);
  const { log } = await run();
  expect(log).toContain('No problems');
  await expect(import('node:fs/promises').then(({ stat }) => stat(mark))).rejects.toThrow('ENOENT');
});

/** Nothing of a user has become an element, a link, a mention or a picture. */
function expectHarmless(text: string): void {
  const page = html(text);
  expect(page).not.toMatch(/<img|<script|<b>|onerror=(?!alert\(1\)&gt;)/);
  const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address);
  for (const address of links)
    expect(address).toMatch(/^https:\/\/(?:github\.com\/mixer-oauth\/mixer-oauth|github\.example\/Codertocat)\//);
  const opened = [...page.matchAll(/<details/g)].length;
  expect([...page.matchAll(/<\/details>/g)]).toHaveLength(opened);
  const comments = [...page.matchAll(/<!--/g)].length;
  expect(comments).toBeLessThanOrEqual(1);
  // A mention is a sign and letters in the text that is shown, unless that is code:
  // https://docs.github.com/en/get-started/writing-on-github (a mention in code notifies nobody)
  expect(page.replaceAll(/<code>.*?<\/code>|<[^>]*>/g, '')).not.toMatch(/[@#][a-z0-9]/i);
}
