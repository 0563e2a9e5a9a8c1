// The page as a browser shows it: built command, real Chromium, keyboard and all.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { node, root } from '../runtime.mjs';
import { findTool, mustRun } from '../system-tools.mjs';

const chromium = findTool('chromium');
const folder = mkdtempSync(path.join(tmpdir(), 'mixer-oauth-page-'));
let browser: Browser;
let own: string; // the report of this repository

function writeReport(workspace: string): string {
  const file = path.join(folder, `${path.basename(workspace)}.html`);
  const command = path.join(root, 'apps/cli/bin/mixer-oauth.mjs');
  const { status, stderr } = spawnSync(node(), [command, 'check', workspace, '--format', 'html', '-o', file], {
    encoding: 'utf8',
  });
  if (status === 2 || status === null) throw new Error(stderr);
  return file;
}

/** Everything that a page complains of or asks the network for ends up in `troubles`. */
async function openPage(file: string): Promise<{ page: Page; troubles: string[] }> {
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => troubles.push(message.text()));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) troubles.push(request.url());
  });
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(pathToFileURL(file).href);
  return { page, troubles };
}

const shownRows = (page: Page): Promise<number> =>
  page.$$eval('#ledger tbody tr', (rows) => rows.filter((row) => !(row as HTMLElement).hidden).length);

test.runIf(mustRun)('Chromium is here', () => expect(chromium).toBeDefined());

describe.skipIf(chromium === undefined)('the HTML report in Chromium', () => {
  beforeAll(async () => {
    own = writeReport(root);
    browser = await puppeteer.launch({ executablePath: chromium ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a cell opens and closes by keyboard alone, and gives the focus back', async () => {
    const { page, troubles } = await openPage(own);
    await page.focus('#ledger button');
    await page.keyboard.press('Enter');
    const open = await page.$eval('.detail:popover-open', (detail) => detail.textContent);
    for (const title of ['Declared', 'Requested', 'Needed', 'How this was concluded']) expect(open).toContain(title);
    expect(await page.$eval(':focus', (focused) => focused.textContent)).toBe('Close');
    await page.keyboard.press('Escape');
    expect(await page.$('.detail:popover-open')).toBeNull();
    expect(await page.$eval(':focus', (focused) => focused.closest('td') !== null)).toBe(true);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('filters by verdict, client and words, and says what is left', async () => {
    const { page } = await openPage(own);
    const all = await shownRows(page);
    await page.click('input[name="verdict"][value="ok"]');
    const without = await shownRows(page);
    expect(without).toBeGreaterThan(0);
    expect(without).toBeLessThan(all);
    expect(await page.$eval('output', (output) => output.textContent)).toContain(`${without} scopes`);
    await page.click('input[name="verdict"][value="ok"]');
    await page.type('input[type="search"]', 'chat:conn');
    expect(await shownRows(page)).toBe(1);
    await page.click('input[name="client"][value="desk-bot"]');
    expect(await page.$eval('#ledger thead [data-client="desk-bot"]', (head) => (head as HTMLElement).hidden)).toBe(
      true,
    );
    await page.close();
  });

  test('words are looked for in what a diagnostic says and marks, not in the lines around that', async () => {
    const { page } = await openPage(own);
    const found = async (words: string): Promise<number> => {
      await page.$eval('input[type="search"]', (input) => void (input.value = ''));
      await page.type('input[type="search"]', words);
      return page.$$eval('.diagnostic', (all) => all.filter((one) => !(one as HTMLElement).hidden).length);
    };
    // It stands in the line above a scope that is not needed.
    const around = await page.$$eval(
      '.diagnostic',
      (all) => all.filter((one) => one.textContent.includes('self.session.post(url')).length,
    );
    expect(around).toBeGreaterThan(0);
    expect(await found('self.session.post(url')).toBe(0);
    expect(await found('chat:purge')).toBe(1);
    await page.close();
  });

  test.each(['light', 'dark'])('%s: readable, named and in order, as axe sees it', async (scheme) => {
    const { page } = await openPage(own);
    await page.setBypassCSP(true);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.reload();
    const background = await page.$eval('body', (body) => getComputedStyle(body).backgroundColor);
    expect(background).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 23, 28)');
    await page.evaluate(readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
    const found = await page.evaluate(`axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
    expect(found).toEqual([]);
    await page.close();
  });

  test.each([1280, 360])('names without an end leave room for the cells, %d pixels wide', async (width) => {
    const workspace = path.join(folder, `long-${width}`);
    mkdirSync(workspace, { recursive: true });
    const name = `https://auth.example/${'scope'.repeat(40)}`;
    writeFileSync(
      path.join(workspace, 'mixer-oauth.yml'),
      `version: 1\nclients:\n  bot:\n    name: ${'Bot'.repeat(60)}\n    scopes: ['${name}', chat:connect]\n`,
    );
    const { page, troubles } = await openPage(writeReport(workspace));
    await page.setViewport({ width, height: 800 });
    const places = await page.$$eval('#ledger td button', (buttons) =>
      buttons.map((button) => {
        const { left, right } = button.getBoundingClientRect();
        return { left, right };
      }),
    );
    expect(places).toHaveLength(2);
    for (const { left } of places) expect(left).toBeLessThan(width - 100);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('whatever an audited file holds stays text', async () => {
    const attack = `<img src=https://evil.example/x onerror=alert(1)></script><script>alert(2)</script>`;
    const workspace = path.join(folder, 'hostile');
    mkdirSync(workspace);
    writeFileSync(
      path.join(workspace, 'mixer-oauth.yml'),
      `version: 1\nclients:\n  bot:\n    name: '${attack}'\n    hosts: ['${attack}']\n    scopes: ['${attack}', chat:connect]\n`,
    );
    writeFileSync(
      path.join(workspace, 'bot.js'),
      `// ${attack}\nfetch('https://mixer.com/api/v1/chats/' + id /* ${attack} */, { headers: { Authorization: token } });\n`,
    );
    const { page, troubles } = await openPage(writeReport(workspace));
    expect(await page.$$eval('img, iframe, object', (elements) => elements.length)).toBe(0);
    expect(await page.$$eval('script', (scripts) => scripts.length)).toBe(1);
    expect(await page.$eval('body', (body) => body.textContent)).toContain(attack);
    expect(troubles).toEqual([]);
    await page.close();
  });
});
