import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { markdown } from './markdown.ts';
import { sampleContext } from './testing/sample-context.ts';
import { emptyReport, makeDiagnostic, reportOf, sampleReport } from './testing/sample-report.ts';

// An independent reading of the output: HTML is let through so that a tag which breaks out is seen.
const rendered = (text: string): string =>
  micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const tagsIn = (html: string): string[] => [...new Set(html.match(/<\/?[a-z][^>]*>/giu) ?? [])].toSorted();

const hostile = {
  pipe: 'a | b || c',
  backticks: '`code` and ```\nfence\n```',
  HTML: '</code></td></table></details><img src=x onerror=alert(1)><script>x</script><!-- y',
  mention: '@octocat and @org/team and mail@example.com',
  'issue references': '#123 org/repo#4 GH-5',
  newlines: 'a\n\n# heading\n- item\r\n| row |',
  link: '[click](https://evil.example) ![x](https://evil.example/p.png) <https://evil.example>',
  autolinks: 'https://evil.example www.evil.example ftp://evil.example mailto:a@evil.example',
  emphasis: '**b** _i_ ~~s~~ ***x***',
  escapes: String.raw`\| \` \[ \\`,
  references: '&#60;b&#62; &lt;i&gt; &nbsp;',
  footnote: '[^1] [^1]: x',
  mathematics: '$x$ $$y$$ $`z`$',
  controls: '\u{1b}[31m\u{0}\u{202e}\u{200b}',
};

test('what a job summary shows', () => {
  expect(markdown(sampleReport, sampleContext).replaceAll(/&#\d+;/gu, '·')).toMatchInlineSnapshot(`
    "## ❌ mixer-oauth: 3 errors, 1 warning, 1 info (1 suppressed)

    | severity | place | rule | message |
    | --- | --- | --- | --- |
    | ❌ error | <code>mixer·oauth.yml·5·19</code> | [literal·client·secret](https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/literal-client-secret.md) | <code>clip·bot</code> the secret of ·clip·bot· is written in the manifest |
    | ❌ error | <code>mixer·oauth.yml·7·20</code> | [redirect·host·not·allowed](https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/redirect-host-not-allowed.md) | <code>clip·bot</code> no host rule covers ·app.clipbot.example·; ··.clipbot.example· would |
    | ⚠️ warning | <code>mixer·oauth.yml·10·9</code> | [unused·scope](https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/unused-scope.md) | <code>clip·bot</code> ·chat·timeout· is declared, but no call in the code needs it<br>fix: Remove ·chat·timeout· |
    | ❌ error | <code>src·bot.js·3·29</code> | [missing·scope](https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/missing-scope.md) | <code>clip·bot</code> PUT ·channels··channelId· needs ·channel·update·self·, which the manifest lacks<br>fix: Declare ·channel·update·self· |
    | ℹ️ info | <code>src·bot.js·4·24</code> | [dynamic·scope](https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/dynamic-scope.md) | which scopes are asked for here cannot be seen |

    **Not read, so nothing is known of:**

    - <code>src·old.js</code> it is not UTF·8

    <details><summary><code>clip·bot</code> on <code>mixer</code>: 4 scopes</summary>

    | scope | declared | requested | needed | verdict | because |
    | --- | --- | --- | --- | --- | --- |
    | <code>chat·connect</code> | line 9 | 1 place | 1 call | ✓ ok | one call needs it |
    | <code>chat·timeout</code> | line 10 | no | no | · unused | no call needs it |
    | <code>user·act·as</code> | line 11, optional | no | no | ? unprovable | it changes how the service treats a token, so no call shows it |
    | <code>channel·update·self</code> | no | no | 1 call | ✗ missing | one call needs it and the manifest lacks it |

    </details>

    7 rules on 1 client.
    Files: 12 seen, 4 read, 1 audited, 1 failed; skipped: 4 unsupported, 2 binary, 1 minified.
    Code: 2 calls, 2 requests for scopes; 1 unresolved, so proof of nothing.

    2 fixable with mixer·oauth fix, 1 of them only with ··unsafe.
    "
  `);
});

test('a report without diagnostics', () => {
  expect(markdown(emptyReport, sampleContext)).toMatchInlineSnapshot(`
    "## ✅ mixer-oauth: No problems

    7 rules on 1 client.
    Files: 0 seen, 0 read, 0 audited, 0 failed; skipped: none.
    Code: 0 calls, 0 requests for scopes; 0 unresolved.
    "
  `);
});

/** A report in which every text that a user could choose is this one. */
const reportWith = (name: string) => {
  const { clients, summary, evidence } = sampleReport;
  const diagnostic = makeDiagnostic({
    message: name,
    client: name,
    span: { ...makeDiagnostic().span, file: name },
    fix: { title: name, isSafe: true, edits: [] },
  });
  const scopes = clients.flatMap((client) => client.scopes.map((row) => ({ ...row, name, because: name })));
  return reportOf([diagnostic], {
    evidence,
    clients: clients.map((client) => ({ ...client, id: name, name, provider: name, scopes })),
    summary: { ...summary, files: { ...summary.files, failed: [{ file: name, reason: name }] } },
  });
};

describe('no text of a user breaks out', () => {
  // The same report with harmless texts says which tags and links there may be.
  const harmless = rendered(markdown(reportWith('harmless'), sampleContext));

  test.each(Object.entries(hostile))('%s', (_name, text) => {
    const html = rendered(markdown(reportWith(text), sampleContext));
    expect(tagsIn(html)).toEqual(tagsIn(harmless));
    expect(html.match(/<(?:tr|td|li|a|summary)\b/gu)?.length).toBe(
      harmless.match(/<(?:tr|td|li|a|summary)\b/gu)?.length,
    );
    // Mentions and issues are linked after rendering, outside code: nothing may be left that looks like one.
    const prose = html.replaceAll(/<code>.*?<\/code>/gu, '').replaceAll('&#8203;', '\u{200b}');
    expect(prose).not.toMatch(/@\w/u);
    expect(prose).not.toMatch(/#\d/u);
  });

  test('and the words stay readable', () => {
    const html = rendered(markdown(reportWith('a | b @c #1 `d` <e>'), sampleContext));
    expect(html).toContain('<code>a | b @c #1 `d` &lt;e&gt;:10:9</code>');
  });

  test('a docs address that is no https address is not linked', () => {
    const html = rendered(markdown(reportOf([makeDiagnostic({ docs: 'javascript:alert(1)' })]), sampleContext));
    expect(html).not.toContain('<a ');
    expect(html).toContain('unused-scope');
  });
});

describe('the length', () => {
  const many = Array.from({ length: 1000 }, (_, at) =>
    makeDiagnostic({ message: `number ${at}`, fingerprint: `${at}` }),
  );
  const report = { ...reportOf(many), clients: sampleReport.clients };

  test.each([2_000, 10_000, 60_000])('stays below %i, and what was cut is said', (maximumLength) => {
    const output = markdown(report, sampleContext, { maximumLength });
    expect(output.length).toBeLessThanOrEqual(maximumLength);
    const shown = output.match(/number \d+/gu)?.length ?? 0;
    expect(output).toContain(`Cut to fit: ${1000 - shown} diagnostics`);
    expect(shown).toBeGreaterThan(0);
    expect(output.match(/<details>/gu)?.length).toBe(output.match(/<\/details>/gu)?.length);
  });

  test('is 60,000 at most when nothing is asked for', () => {
    expect(markdown(report, sampleContext).length).toBeLessThanOrEqual(60_000);
  });

  test('cuts nothing that fits', () => {
    const output = markdown(report, sampleContext, { maximumLength: 1_000_000 });
    expect(output).not.toContain('Cut to fit');
    expect(output.match(/number \d+/gu)).toHaveLength(1000);
  });
});
