import { LineIndex } from '@mixer-oauth/core';
import { describe, expect, test } from 'vitest';
import { widthOf } from './cells.ts';
import { sampleContext } from './testing/sample-context.ts';
import { emptyReport, makeDiagnostic, reportOf, sampleReport } from './testing/sample-report.ts';
import { text } from './text.ts';

/** The frame of one diagnostic on a text: where `at` stands in it. */
function show(source: string, at: string, width = 60): string {
  const start = source.indexOf(at);
  const span = new LineIndex(source).span('a.js', start, start + at.length);
  const report = reportOf([makeDiagnostic({ span, message: 'M' })]);
  const output = text(report, { ...sampleContext, width, masked: [], sources: new Map([['a.js', source]]) });
  return output.slice(output.indexOf('  M\n') + 4, output.indexOf('  docs:'));
}

const first = (fields: object) => text({ ...emptyReport, ...fields }, sampleContext).split('\n')[0];

describe('text', () => {
  test('a report with everything', () => {
    expect(text(sampleReport, sampleContext)).toMatchInlineSnapshot(`
      "mixer-oauth.yml 3 diagnostics

      mixer-oauth.yml:5:19 error literal-client-secret (clip-bot)
        the secret of "clip-bot" is written in the manifest
        4 |     name: Clip Bot
        5 |     clientSecret: ••••••
          |                   ^^^^^^
        6 |     hosts: [clipbot.example]
        docs: https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/literal-client-secret.md

      mixer-oauth.yml:7:20 error redirect-host-not-allowed (clip-bot)
        no host rule covers "app.clipbot.example"; "*.clipbot.example" would
        6 |     hosts: [clipbot.example]
        7 |     redirectUris: [https://app.clipbot.example/callback]
          |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        8 |     scopes:
        mixer-oauth.yml:6:13 the nearest rule
        6 |     hosts: [clipbot.example]
          |             ^^^^^^^^^^^^^^^
        docs: https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/redirect-host-not-allowed.md

      mixer-oauth.yml:10:9 warning unused-scope (clip-bot)
        "chat:timeout" is declared, but no call in the code needs it
         9 |       - chat:connect
        10 |       - chat:timeout
           |         ^^^^^^^^^^^^
        11 |       - user:act_as
        fix: Remove "chat:timeout" (mixer-oauth fix)
        docs: https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/unused-scope.md

      src/bot.js 2 diagnostics

      src/bot.js:3:29 error missing-scope (clip-bot)
        PUT /channels/{channelId} needs "channel:update:self", which the manifest lacks
        2 |     client.request('GET', '/chats/123'); // 配信
        3 | await client.request('PUT', \`/channels/\${id}\`);
          |                             ^^^^^^^^^^^^^^^^^
        4 | login(['chat:connect', scopes]);
        mixer-oauth.yml:8:5 the scopes of "clip-bot"
        8 |     scopes:
          |     ^^^^^^^
        fix: Declare "channel:update:self" (mixer-oauth fix --unsafe)
        docs: https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/missing-scope.md

      src/bot.js:4:24 info dynamic-scope
        which scopes are asked for here cannot be seen
        3 | await client.request('PUT', \`/channels/\${id}\`);
        4 | login(['chat:connect', scopes]);
          |                        ^^^^^^
        docs: https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/dynamic-scope.md

      3 errors, 1 warning, 1 info (1 suppressed)
      2 fixable with mixer-oauth fix, 1 of them only with --unsafe
      Ran 7 rules on 1 client
      12 files seen, 4 read, 1 audited, 7 skipped (4 unsupported, 2 binary, 1 minified), 1 failed
      Not read, so nothing is known of:
        src/old.js: it is not UTF-8
      Found 2 calls and 2 requests for scopes, 1 unresolved
      Not resolved, so proof of nothing:
        src/bot.js:4:24 asks for scopes that cannot be seen
      "
    `);
  });

  test('an empty report', () => {
    expect(text(emptyReport, sampleContext)).toMatchInlineSnapshot(`
      "No problems
      Ran 7 rules on 1 client
      0 files seen, 0 read, 0 audited, 0 skipped, 0 failed
      Found 0 calls and 0 requests for scopes, 0 unresolved
      "
    `);
  });

  test('colour adds nothing but looks', () => {
    const coloured = text(sampleReport, { ...sampleContext, isColour: true });
    // oxlint-disable-next-line no-control-regex
    expect(coloured.replaceAll(/\u{1b}\[\d+m/gu, '')).toBe(text(sampleReport, sampleContext));
    expect(coloured).toContain('\u{1b}[31merror\u{1b}[39m');
  });

  test('"no problems" is not said of what could not be read', () => {
    const { summary } = emptyReport;
    const failed = { ...summary, files: { ...summary.files, failed: [{ file: 'a.js', reason: 'permission denied' }] } };
    expect(first({})).toBe('No problems');
    expect(first({ summary: failed })).toBe('No problems in what could be read and resolved');
    expect(first({ summary: { ...summary, unresolved: 1 } })).toBe('No problems in what could be read and resolved');
  });

  test('a place that the environments of a client share is listed once', () => {
    const [one] = sampleReport.evidence.filter(({ certainty }) => certainty === 'unresolved');
    if (!one) throw new Error('the sample has an unresolved place');
    const evidence = ['clip-bot', 'clip-bot@staging'].map((client) => ({ ...one, id: `${one.id}@${client}`, client }));
    const lines = text(reportOf([], { evidence }), sampleContext).split('\n');
    expect(lines.filter((line) => line.includes('cannot be seen'))).toEqual([
      '  src/bot.js:4:24 asks for scopes that cannot be seen',
    ]);
  });

  test('an environment is not counted as a client', () => {
    const [client] = sampleReport.clients;
    if (!client) throw new Error('the sample has a client');
    const clients = [client, { ...client, id: `${client.id}@staging` }];
    const output = text(reportOf([], { clients, summary: { ...sampleReport.summary, clients: 2 } }), sampleContext);
    expect(output).toMatch(/^Ran \d+ rules on 1 client and 1 environment$/m);
  });

  test('names cannot move the cursor, forge a line or turn the reading order', () => {
    const file = 'a\u{1b}[2J\r\n\u{202e}gpj.js';
    const span = new LineIndex('x').span(file, 0, 1);
    const output = text(
      reportOf([makeDiagnostic({ span, message: 'bad\nfix: rm -rf /', client: '\u{7}' })]),
      sampleContext,
    );
    expect(output.split('\n').slice(0, 4)).toMatchInlineSnapshot(`
      [
        "a\\u{1b}[2J\\r\\n\\u{202e}gpj.js 1 diagnostic",
        "",
        "a\\u{1b}[2J\\r\\n\\u{202e}gpj.js:1:1 warning unused-scope (\\u{7})",
        "  bad\\nfix: rm -rf /",
      ]
    `);
  });

  test('diagnostics in another order give the same bytes', () => {
    const turned = {
      ...sampleReport,
      diagnostics: sampleReport.diagnostics.toReversed(),
      evidence: sampleReport.evidence.toReversed(),
    };
    expect(text(turned, sampleContext)).toBe(text(sampleReport, sampleContext));
  });
});

describe('a code frame', () => {
  test('keeps carets under the span behind tabs and wide characters', () => {
    expect(show('\tconst 配信 = "x:y";\n', '"x:y"')).toMatchInlineSnapshot(`
      "  1 |     const 配信 = "x:y";
          |                  ^^^^^
      "
    `);
  });

  test('marks every line of a span, and leaves out the middle of a long one', () => {
    expect(show('f(\n  a,\n  b\n);\n', '(\n  a,\n  b\n)')).toMatchInlineSnapshot(`
      "  1 | f(
          |  ^
        2 |   a,
          |   ^^
        3 |   b
          |   ^
        4 | );
          | ^
      "
    `);
    expect(show(`[\n${'  x,\n'.repeat(20)}]\n`, `[\n${'  x,\n'.repeat(20)}]`)).toMatchInlineSnapshot(`
      "   1 | [
           | ^
         2 |   x,
           |   ^^
           ⋮
        21 |   x,
           |   ^^
        22 | ]
           | ^
      "
    `);
  });

  test('points at the end of a file, and at an empty place', () => {
    expect(show('a: 1\n', '')).toMatchInlineSnapshot(`
      "  1 | a: 1
          | ^
      "
    `);
    expect(show('a: 1', ' 1')).toMatchInlineSnapshot(`
      "  1 | a: 1
          |   ^^
      "
    `);
  });

  test.each([0, 30, 70, 110, 5000])('cuts a long line around the span, %i characters in', (before) => {
    const frame = show(`${'x'.repeat(before)}HERE${'y'.repeat(120)}`, 'HERE');
    const [code = '', carets = ''] = frame.split('\n');
    expect(widthOf(code)).toBeLessThanOrEqual(60);
    expect(code.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
  });

  test('a span longer than the line is cut with it', () => {
    const lines = show('x'.repeat(500), 'x'.repeat(500)).split('\n');
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(60);
    expect(lines[1]).toMatch(/\^{40,}$/);
  });

  test('a place that the file no longer has is named without a frame', () => {
    const span = new LineIndex('\n'.repeat(99)).span('mixer-oauth.yml', 90, 90);
    expect(text(reportOf([makeDiagnostic({ span })]), sampleContext)).toMatch(/mixer-oauth.yml:91:1 .*\n.*\n {2}docs:/);
  });
});
