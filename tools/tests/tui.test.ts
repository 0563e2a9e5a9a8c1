// The app as its users have it: the built command in a real terminal, keys in, screen out.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { node, root } from '../runtime.mjs';
import { findTool, mustRun } from '../system-tools.mjs';
import { Terminal, type TerminalOptions } from '../terminal.ts';

const manifest = `version: 1
clients:
  bot:
    name: Bot # shown to users
    clientId: abc
    hosts: [app.example.com]
    redirectUris: [https://app.example.com/callback]
    scopes:
      - channel:follow:self
      - channel:clip:create:self
`;
const code = `const base = 'https://mixer.com/api/v1';
export const follow = (id) => fetch(\`\${base}/channels/\${id}/follow\`, { method: 'PUT' });
`;

function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mixer-oauth-tui-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

function open(options: Partial<TerminalOptions> & Pick<TerminalOptions, 'folder'>): Terminal {
  const cache = `${options.folder}-cache`;
  const env = { XDG_CACHE_HOME: cache, ...options.env };
  const terminal = new Terminal({ columns: 120, rows: 36, ...options, env });
  onTestFinished(() => {
    terminal.close();
    rmSync(cache, { recursive: true, force: true });
  });
  return terminal;
}

test.runIf(mustRun)('tmux is here', () => expect(findTool('tmux')).toBeDefined());

describe.skipIf(findTool('tmux') === undefined)('the terminal app in tmux', () => {
  test('opens with the scopes, shows every screen, and leaves the terminal as it was', async () => {
    const terminal = open({ folder: makeFolder({ 'mixer-oauth.yml': manifest, 'bot.js': code }) });
    await terminal.waitFor('1 Scopes');
    expect(terminal.isAlternate()).toBe(true);
    expect(terminal.screen()).not.toMatch(/^before$/m);
    expect(await terminal.waitFor('▲')).toContain('user:details:self');
    terminal.press('2');
    await terminal.waitFor(/- channel:clip:create:self +D·· unused/);
    terminal.press('3');
    expect(await terminal.waitFor('It asks to')).toContain('Follow and unfollow');
    terminal.press('4');
    await terminal.waitFor('type or paste a redirect URI');
    terminal.press('5');
    await terminal.waitFor(/\/achievements \d+/);
    terminal.press('?');
    expect(await terminal.waitFor('Everywhere')).toContain('Keys of Operations');
    terminal.press('Escape');
    await terminal.waitFor(/\/achievements \d+/);
    terminal.press('q');
    expect(await terminal.waitFor('ended 0')).toMatch(/^before$/m);
    expect(terminal.isAlternate()).toBe(false);
    expect(terminal.isCursorShown()).toBe(true);
  });

  test('three keys after opening, the scope that PATCH /channels/{id} needs is there', async () => {
    const terminal = open({ folder: makeFolder() });
    await terminal.waitFor('1 Scopes');
    terminal.type('pat');
    await terminal.waitFor(/PATCH \/channels\/\{channelId\} +→ channel:update:self/);
  });

  test('a pasted call is looked up as it is', async () => {
    const terminal = open({ folder: makeFolder() });
    await terminal.waitFor('1 Scopes');
    terminal.paste('PATCH https://mixer.com/api/v1/channels/123');
    await terminal.waitFor(/❯ PATCH \/channels\/\{channelId\} +→ channel:update:self/);
  });

  test('the reference of the other providers is a key away', async () => {
    const terminal = open({ folder: makeFolder() });
    await terminal.waitFor('102 of Mixer');
    terminal.press(']');
    await terminal.waitFor('of Spotify');
    terminal.type('playlist-modify-pub');
    await terminal.waitFor('❯');
    await terminal.waitFor('playlist-modify-public');
  });

  test('a URL is judged while it is typed', async () => {
    const wild = manifest.replace('app.example.com', "'*.example.com'");
    const terminal = open({ folder: makeFolder({ 'mixer-oauth.yml': wild }) });
    await terminal.waitFor('▲');
    terminal.press('4');
    terminal.type('https://example.com');
    await terminal.waitFor('https://example.com▏  0 of 1 accept it');
    await terminal.waitFor('a wildcard allows what is below');
    terminal.press('C-u');
    terminal.type('https://app.example.com/callback');
    expect(await terminal.waitFor('1 of 1 accept it')).toContain('accepts: by *.example.com');
    terminal.press('Enter');
    terminal.press('f');
    const page = (await terminal.waitFor('Authorize URL')).split('\n').map((line) => line.split('│')[1]?.trim() ?? '');
    expect(page.join('')).toContain('approval_prompt=force'); // it is longer than a line
  });

  test('follows the size of the terminal, and says when that is too small', async () => {
    const terminal = open({ folder: makeFolder(), columns: 120, rows: 36 });
    await terminal.waitFor('│');
    terminal.resize(80, 24);
    await terminal.waitFor('─'.repeat(80));
    expect(terminal.screen()).not.toContain('│');
    terminal.resize(50, 12);
    await terminal.waitFor(/this\s+terminal has 50 x 12/);
    terminal.resize(200, 50);
    const whole = await terminal.waitFor(/^(?:.*\n){49}.*quit/); // the frame may still be half drawn
    expect(whole).toContain('│');
  });

  test('is whole after sizes that it was too busy to follow', async () => {
    const terminal = open({
      folder: makeFolder({ 'mixer-oauth.yml': manifest, 'bot.js': code }),
      columns: 120,
      rows: 36,
    });
    await terminal.waitFor('│');
    terminal.press('2');
    const before = await terminal.waitFor(/search scopes, rules and files {2}2 rows[^]*quit/);
    const pid = terminal.processId();
    for (const [columns, rows] of [
      [120, 36],
      [118, 36],
    ] as const) {
      process.kill(pid, 'SIGSTOP');
      terminal.resize(40, 8);
      terminal.resize(90, 20);
      terminal.resize(columns, rows);
      process.kill(pid, 'SIGCONT');
      await terminal.waitFor(/^mixer-oauth +1 Scopes.*\n(?:.*\n){34}.*quit/);
      expect(terminal.screen().split('\n')[1]).toBe(before.split('\n')[1]);
      expect(terminal.screen().match(/channel:follow:self +DRN|channel:follow:self +D.N/g)).toHaveLength(1);
    }
  });

  test('what stands around a change stays, byte for byte, when a fix is written and taken back', async () => {
    const folder = makeFolder({ 'mixer-oauth.yml': manifest, 'bot.js': code });
    const text = (): string => readFileSync(path.join(folder, 'mixer-oauth.yml'), 'utf8');
    const terminal = open({ folder });
    await terminal.waitFor('▲');
    terminal.press('2', '/');
    terminal.type('clip');
    terminal.press('Enter', 'f');
    const preview = await terminal.waitFor('write it');
    expect(preview).toContain('-      - channel:clip:create:self');
    expect(text()).toBe(manifest);
    terminal.press('n');
    await terminal.waitFor('Nothing was written.');
    expect(text()).toBe(manifest);
    terminal.press('f');
    await terminal.waitFor('write it');
    terminal.press('Enter');
    await terminal.waitFor('Nothing fits.');
    expect(text()).toBe(manifest.replace('      - channel:clip:create:self\n', ''));
    terminal.press('u');
    expect(await terminal.waitFor('Take back')).toContain('+      - channel:clip:create:self');
    terminal.press('y');
    await terminal.waitFor(/- channel:clip:create:self +D·· unused/);
    expect(text()).toBe(manifest);
  });

  test('a fix for what another has changed meanwhile is not written', async () => {
    const folder = makeFolder({ 'mixer-oauth.yml': manifest, 'bot.js': code });
    const terminal = open({ folder });
    await terminal.waitFor('▲');
    terminal.press('2', '/');
    terminal.type('clip');
    terminal.press('Enter', 'f');
    await terminal.waitFor('write it');
    const changed = `# by hand\n${manifest}`;
    writeFileSync(path.join(folder, 'mixer-oauth.yml'), changed);
    terminal.press('Enter');
    await terminal.waitFor('has changed since it was read');
    expect(readFileSync(path.join(folder, 'mixer-oauth.yml'), 'utf8')).toBe(changed);
  });

  test('what changes on the disk is on the screen without a key', async () => {
    const folder = makeFolder({ 'mixer-oauth.yml': manifest, 'bot.js': code });
    const terminal = open({ folder });
    await terminal.waitFor('▲');
    terminal.press('2');
    await terminal.waitFor(/- channel:clip:create:self +D·· unused/);
    writeFileSync(path.join(folder, 'chat.js'), `fetch('https://mixer.com/api/v1/channels/1', { method: 'PATCH' });\n`);
    await terminal.waitFor(/✗ channel:update:self +··N missing/);
    writeFileSync(path.join(folder, 'mixer-oauth.yml'), manifest.replace('      - channel:clip:create:self\n', ''));
    await terminal.waitFor(/^(?![^]*channel:clip:create:self)[^]*channel:update:self/);
  });

  test('without a manifest it offers to write one, and shows it first', async () => {
    const folder = makeFolder({ 'bot.js': code });
    const terminal = open({ folder });
    await terminal.waitFor('no manifest');
    terminal.press('2');
    await terminal.waitFor('channel:follow:self');
    terminal.press('i');
    expect(await terminal.waitFor('write it')).toContain('+version: 1');
    expect(existsSync(path.join(folder, 'mixer-oauth.yml'))).toBe(false);
    terminal.press('Enter');
    await terminal.waitFor(/✓ channel:follow:self +D·N ok/);
    expect(readFileSync(path.join(folder, 'mixer-oauth.yml'), 'utf8')).toContain('channel:follow:self');
    terminal.press('u');
    await terminal.waitFor('Take back');
    terminal.press('Enter');
    await terminal.waitFor('no manifest');
    expect(existsSync(path.join(folder, 'mixer-oauth.yml'))).toBe(false);
  });

  test('code has the colours of its syntax, and the place in it its carets', async () => {
    const terminal = open({ folder: makeFolder({ 'mixer-oauth.yml': manifest, 'bot.js': code }) });
    await terminal.waitFor('▲');
    terminal.press('2');
    await terminal.waitFor(/2 \|.*\n.*\^{5,}/);
    await expect.poll(() => terminal.styledScreen(), { timeout: 10_000 }).toContain('\u001B[35mconst');
  });

  test('the editor opens at the line, and the app is back when it ends', async () => {
    const folder = makeFolder({ 'mixer-oauth.yml': manifest, 'bot.js': code });
    const editor = path.join(folder, 'editor.sh');
    writeFileSync(editor, '#!/bin/sh\necho "edits $@"; read line\n');
    chmodSync(editor, 0o755);
    const terminal = open({ folder, env: { EDITOR: `${editor} --quick` } });
    await terminal.waitFor('▲');
    terminal.press('2', '/');
    terminal.type('clip');
    terminal.press('Enter', 'e');
    await terminal.waitFor(`edits --quick +10 ${path.join(folder, 'mixer-oauth.yml')}`);
    expect(terminal.isAlternate()).toBe(false);
    terminal.resize(110, 30); // the editor draws its own screen
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(terminal.screen()).toContain('edits --quick');
    terminal.press('Enter');
    await terminal.waitFor(/- channel:clip:create:self +D·· unused/);
    expect(terminal.isAlternate()).toBe(true);
  });

  describe('however it ends, the terminal is restored', () => {
    const expectRestored = async (terminal: Terminal): Promise<void> => {
      expect(terminal.isAlternate()).toBe(false);
      expect(terminal.isCursorShown()).toBe(true);
      expect(terminal.screen()).toMatch(/^before$/m);
      terminal.type('echoed');
      await terminal.waitFor('echoed'); // no raw mode any more
    };

    test('by Ctrl-C, while typing too', async () => {
      const terminal = open({ folder: makeFolder() });
      await terminal.waitFor('1 Scopes');
      terminal.type('/abc');
      await terminal.waitFor('/ abc');
      terminal.press('C-c');
      await terminal.waitFor('ended 0');
      await expectRestored(terminal);
    });

    test.each([
      ['SIGTERM', 143],
      ['SIGINT', 130],
    ] as const)('by %s', async (signal, exitCode) => {
      const terminal = open({ folder: makeFolder() });
      await terminal.waitFor('1 Scopes');
      process.kill(terminal.processId(), signal);
      await terminal.waitFor(`ended ${exitCode}`);
      await expectRestored(terminal);
    });

    test('by an error inside, which is told', async () => {
      const bomb = `process.on('SIGUSR2', () => { throw new Error('planted'); });`;
      const terminal = open({
        folder: makeFolder(),
        nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(bomb)}`],
      });
      await terminal.waitFor('1 Scopes');
      process.kill(terminal.processId(), 'SIGUSR2');
      await terminal.waitFor('ended 2');
      expect(terminal.screen()).toContain('internal error: planted');
      await expectRestored(terminal);
    });
  });

  test('NO_COLOR: no colours, and every state is still a mark and a word', async () => {
    const terminal = open({
      folder: makeFolder({ 'mixer-oauth.yml': manifest, 'bot.js': code }),
      env: { NO_COLOR: '1' },
    });
    await terminal.waitFor('▲');
    terminal.press('2');
    await terminal.waitFor(/- channel:clip:create:self +D·· unused/);
    // Foreground and background colours of ECMA-48, 8.3.117, and their extensions.
    expect(terminal.styledScreen()).not.toMatch(/\u001B\[(?:[\d;]*;)?(?:3[0-8]|4[0-8]|9\d|10[0-7])(?:;[\d;]*)?m/);
  });

  test('ASCII alone, by option and by locale', async () => {
    const folder = makeFolder({ 'mixer-oauth.yml': manifest, 'bot.js': code });
    for (const options of [{ args: ['tui', '--ascii'] }, { env: { LC_ALL: 'C', LANG: 'C' } }]) {
      const terminal = open({ folder, ...options });
      await terminal.waitFor('W 1');
      terminal.press('2');
      expect(await terminal.waitFor(/- channel:clip:create:self +D\.\. unused/)).toMatch(/^[\n\x20-\x7e]*$/);
    }
  });

  test('for a screen reader: plain text on the ordinary screen, nothing drawn', async () => {
    const terminal = open({
      folder: makeFolder({ 'mixer-oauth.yml': manifest, 'bot.js': code }),
      args: ['tui', '--screen-reader'],
    });
    await terminal.waitFor('Screen Scopes');
    expect(terminal.isAlternate()).toBe(false);
    terminal.press('2');
    const text = await terminal.waitFor('1 of 2: bot, channel:follow:self');
    expect(text).toContain('ok: one call needs it');
    expect(text).not.toMatch(/[│─❯╭]/);
    terminal.press('Down');
    await terminal.waitFor('2 of 2: bot, channel:clip:create:self');
  });
});

describe('Ink and React', () => {
  test.each([['--help'], ['--version'], ['check'], ['audit'], ['scopes', 'chat'], ['operations', 'chat'], []])(
    'are not loaded by: mixer-oauth %s %s',
    (...args) => {
      const folder = makeFolder({ 'mixer-oauth.yml': manifest, 'bot.js': code });
      const log = path.join(folder, 'loaded.txt');
      const hook = `import { registerHooks } from 'node:module'; import { appendFileSync } from 'node:fs';
registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(log)}, url + '\\n'); return next(url, context); } });`;
      const bin = path.join(root, 'apps/cli/bin/mixer-oauth.mjs');
      const { status } = spawnSync(
        node(),
        ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, bin, ...args],
        { cwd: folder, env: { ...process.env, XDG_CACHE_HOME: path.join(folder, 'cache') } },
      );
      expect(status).not.toBe(2);
      const loaded = readFileSync(log, 'utf8').split('\n');
      expect(loaded.some((url) => url.endsWith('/main.mjs'))).toBe(true);
      expect(loaded.filter((url) => /tui|audit-thread|watch-thread|highlight/.test(path.basename(url)))).toEqual([]);
      for (const url of loaded.filter((one) => one.startsWith('file:')))
        expect(readFileSync(new URL(url), 'utf8').includes('ink-root'), url).toBe(false);
    },
  );

  test('are in the one file that the app is', () => {
    expect(readFileSync(path.join(root, 'apps/cli/dist/open-tui.mjs'), 'utf8')).toContain('ink-root');
  });
});
