// Makes the pictures of the documentation from what the built command really shows: npm run pictures
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { node, root } from './runtime.mjs';
import { findTool } from './system-tools.mjs';

const chromium = findTool('chromium');
if (chromium === undefined) throw new Error('Chromium is not installed: apt-get install chromium');

const pictures = path.join(root, 'docs/pictures');
const folder = mkdtempSync(path.join(tmpdir(), 'mixer-oauth-pictures-'));
const report = path.join(folder, 'report.html');
mkdirSync(pictures, { recursive: true });
spawnSync(node(), [path.join(root, 'apps/cli/bin/mixer-oauth.mjs'), 'check', root, '--format', 'html', '-o', report]);

const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] });
for (const scheme of ['light', 'dark']) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 860 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(pathToFileURL(report).href);
  // The one shows the whole ledger, the other what a cell rests on.
  if (scheme === 'dark') await page.click('#ledger button.missing');
  await page.screenshot({ path: path.join(pictures, `html-report-${scheme}.png`) });
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
