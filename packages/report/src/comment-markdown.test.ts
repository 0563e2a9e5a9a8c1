import { diffReports, type Report, type ReportClient, type ReportDiff } from '@mixer-oauth/core';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { commentMarkdown, type CommentOptions } from './comment-markdown.ts';
import { sampleContext } from './testing/sample-context.ts';
import { emptyReport, makeDiagnostic, reportOf, sampleReport } from './testing/sample-report.ts';

const rendered = (text: string): string =>
  micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
const addressOf: CommentOptions['addressOf'] = ({ file, start }, side) =>
  `https://git.example/blob/${side}/${encodeURIComponent(file)}#L${start.line}`;
const whole = { diff: undefined, maximumLength: 60_000, addressOf };

const [sampleClient] = sampleReport.clients;
if (!sampleClient) throw new Error('the sample has a client');

function diffOf(before: readonly ReportClient[], after: Report): ReportDiff {
  const base = { name: 'base', report: { ...sampleReport, clients: before } };
  return diffReports(base, { name: 'head', report: after }, () => undefined);
}
const withoutFirst = { ...sampleClient, scopes: sampleClient.scopes.slice(1) };

test('changes come first, then what is wrong, worst first, then the ledger; places are links', () => {
  const text = commentMarkdown(sampleReport, sampleContext, { ...whole, diff: diffOf([withoutFirst], sampleReport) });
  const html = rendered(text).replaceAll(
    /<a href="([^"]*)">/g,
    (_, address: string) => `<a ${address.replace(/^https:\/\/github\.com\/.*\/rules\//, '')}>`,
  );
  expect(html.slice(0, html.indexOf('<table>'))).toMatchInlineSnapshot(`
    "<h2>⚠️ mixer-oauth: users of 1 client must consent again; 3 errors, 1 warning, 1 info (1 suppressed)</h2>
    <p><strong>Incomplete:</strong> 1 file of base could not be read whole</p>
    <p><strong>Incomplete:</strong> 1 file of head could not be read whole</p>
    <p><strong>Incomplete:</strong> the catalogue of &quot;mixer&quot; is not here, so a scope that another one includes counts as new</p>
    <h3><code>clip-bot</code> on <code>mixer</code></h3>
    <p><strong>Users must consent again</strong>: &quot;chat:connect&quot; was not granted before</p>
    <ul>
    <li><strong>added</strong> scope <code>chat:connect</code> at <a https://git.example/blob/head/mixer-oauth.yml#L9><code>mixer-oauth.yml:9</code></a>
    <ul>
    <li><a https://git.example/blob/head/src%2Fbot.js#L2><code>src/bot.js:2</code></a> GET /chats/123 needs it</li>
    <li><a https://git.example/blob/head/src%2Fbot.js#L4><code>src/bot.js:4</code></a> asks for it</li>
    </ul>
    </li>
    </ul>
    <details open><summary>3 errors, 1 warning, 1 info</summary>
    <ul>
    <li>❌ <code>clip-bot</code>: the secret of &quot;clip-bot&quot; is written in the manifest<br><a https://git.example/blob/head/mixer-oauth.yml#L5><code>mixer-oauth.yml:5</code></a> <a literal-client-secret.md>literal-client-secret</a></li>
    <li>❌ <code>clip-bot</code>: no host rule covers &quot;app.clipbot.example&quot;; &quot;*.clipbot.example&quot; would<br><a https://git.example/blob/head/mixer-oauth.yml#L7><code>mixer-oauth.yml:7</code></a> <a redirect-host-not-allowed.md>redirect-host-not-allowed</a></li>
    <li>❌ <code>clip-bot</code>: PUT /channels/{channelId} needs &quot;channel:update:self&quot;, which the manifest lacks<br><a https://git.example/blob/head/src%2Fbot.js#L3><code>src/bot.js:3</code></a> <a missing-scope.md>missing-scope</a><br>Fix: Declare &quot;channel:update:self&quot;</li>
    <li>⚠️ <code>clip-bot</code>: &quot;chat:timeout&quot; is declared, but no call in the code needs it<br><a https://git.example/blob/head/mixer-oauth.yml#L10><code>mixer-oauth.yml:10</code></a> <a unused-scope.md>unused-scope</a><br>Fix: Remove &quot;chat:timeout&quot;</li>
    <li>ℹ️ which scopes are asked for here cannot be seen<br><a https://git.example/blob/head/src%2Fbot.js#L4><code>src/bot.js:4</code></a> <a dynamic-scope.md>dynamic-scope</a></li>
    </ul>
    </details>
    <details open><summary>Not read, so nothing is known of</summary>
    <ul>
    <li><code>src/old.js</code> it is not UTF-8</li>
    </ul>
    </details>
    <details><summary><code>clip&#45;bot</code> on <code>mixer</code>: 4 scopes</summary>
    "
  `);
});

test('without a change, without a link', () => {
  const text = commentMarkdown(sampleReport, sampleContext, { ...whole, addressOf: () => undefined });
  expect(text).not.toContain('### ');
  expect(rendered(text).match(/href="(?!https:\/\/github\.com\/mixer-oauth\/)/g)).toBeNull();
});

test('an address that would not stay one is no link', () => {
  const text = commentMarkdown(sampleReport, sampleContext, {
    ...whole,
    addressOf: () => 'https://git.example/a)](https://evil.example',
  });
  expect(text).not.toContain('evil.example');
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '</details>',
    '</code>',
    '<!--',
    '-->',
    '[x](https://evil.example)',
    '@octocat',
    '#1',
    '`',
    '|',
    '\n\n# x',
    '<b>',
    '&#60;',
    '$x$',
  ),
);

test('whatever it holds, it keeps to its length, counts what it cut, and stays text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ message: hostile, file: hostile, scope: hostile }), { maxLength: 60 }),
      fc.integer({ min: 800, max: 4_000 }),
      (rows, maximumLength) => {
        const report: Report = {
          ...reportOf(
            rows.map(({ message, file }) => makeDiagnostic({ message, span: { ...makeDiagnostic().span, file } })),
          ),
          manifest: 'mixer-oauth.yml',
          clients: [
            {
              ...sampleClient,
              scopes: rows.map(({ scope }, at) => ({
                ...(sampleClient.scopes[0] ?? expect.fail()),
                name: `${scope}${at}`,
              })),
            },
          ],
        };
        const diff = diffOf([{ ...sampleClient, scopes: [] }], report);
        const text = commentMarkdown(report, sampleContext, { diff, maximumLength, addressOf });
        expect(text.length).toBeLessThanOrEqual(maximumLength);
        const missing = Number(/(\d+) diagnostics?[,.]/.exec(text.slice(text.indexOf('Cut to fit')))?.[1] ?? 0);
        expect(text.match(/^- ⚠️ /gm)?.length ?? 0).toBe(rows.length - (text.includes('Cut to fit') ? missing : 0));
        const html = rendered(text);
        for (const [, address = ''] of html.matchAll(/href="([^"]*)"/g))
          expect(address).toMatch(/^https:\/\/(?:git\.example|github\.com\/mixer-oauth)\//);
        expect(html).not.toMatch(/<(?:b|img|script|h1)>|<!--/);
        expect(html.match(/<details/g)?.length ?? 0).toBe(html.match(/<\/details>/g)?.length ?? 0);
        expect(html.replaceAll(/<code>.*?<\/code>|<[^>]*>/gs, '')).not.toMatch(/[@#][a-z0-9]/i);
      },
    ),
    { numRuns: 150 },
  );
});

test('nothing found and nothing changed', () => {
  expect(commentMarkdown(emptyReport, sampleContext, whole)).toBe('## ✅ mixer-oauth: No problems\n');
});
