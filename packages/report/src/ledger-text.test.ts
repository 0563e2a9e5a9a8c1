import { verdicts } from '@mixer-oauth/core';
import type { LedgerRow } from '@mixer-oauth/core';
import { describe, expect, test } from 'vitest';
import { widthOf } from './cells.ts';
import { ledgerText, verdictMarks } from './ledger-text.ts';
import { sampleContext } from './testing/sample-context.ts';
import { emptyReport, sampleReport } from './testing/sample-report.ts';

const [bot] = sampleReport.clients;
const clientOf = (id: string, scopes: readonly LedgerRow[] = []) => ({ ...(bot ?? expect.fail()), id, scopes });
const rowOf = (name: string, fields: Partial<LedgerRow> = {}): LedgerRow => ({
  name,
  declared: null,
  requested: [],
  needed: [],
  verdict: 'ok',
  because: 'why',
  ...fields,
});
const tableOf = (output: string): string => output.slice(0, output.indexOf('\n\n'));

describe('ledgerText', () => {
  test('one table a client, then what could not be seen', () => {
    expect(ledgerText(sampleReport, { ...sampleContext, width: 120 })).toMatchInlineSnapshot(`
      "clip-bot Clip Bot (mixer)
        scope                declared            requested  needed  verdict       because
        chat:connect         line 9              1 place    1 call  ✓ ok          one call needs it
        chat:timeout         line 10             no         no      - unused      no call needs it
        user:act_as          line 11 (optional)  no         no      ? unprovable  it changes how the service treats a token,
                                                                                  so no call shows it
        channel:update:self  no                  no         1 call  ✗ missing     one call needs it and the manifest lacks it

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

  test('with traces', () => {
    expect(tableOf(ledgerText(sampleReport, sampleContext, { trace: true }))).toMatchInlineSnapshot(`
      "clip-bot Clip Bot (mixer)
        scope                declared            requested  needed  verdict       because
        chat:connect         line 9              1 place    1 call  ✓ ok          one call needs it
            mixer-oauth.yml:9:9 declares it
            src/bot.js:4:9 asks for chat:connect
            src/bot.js:2:24 calls GET /chats/123
              src/bot.js:1:16 "client" is made by Client of the SDK
        chat:timeout         line 10             no         no      - unused      no call needs it
            mixer-oauth.yml:10:9 declares it
        user:act_as          line 11 (optional)  no         no      ? unprovable  it changes how the
                                                                                  service treats a token,
                                                                                  so no call shows it
            mixer-oauth.yml:11:9 declares it: answers as its owner
        channel:update:self  no                  no         1 call  ✗ missing     one call needs it and
                                                                                  the manifest lacks it
            src/bot.js:3:29 calls PUT /channels/{channelId} (likely)
              src/bot.js:2:2 the wrapper"
    `);
  });

  test('in a narrow terminal the reason stands below', () => {
    const output = tableOf(ledgerText(sampleReport, { ...sampleContext, width: 60 }));
    expect(output).toMatchInlineSnapshot(`
      "clip-bot Clip Bot (mixer)
        scope                declared            requested  needed  verdict       because
        chat:connect         line 9              1 place    1 call  ✓ ok
            one call needs it
        chat:timeout         line 10             no         no      - unused
            no call needs it
        user:act_as          line 11 (optional)  no         no      ? unprovable
            it changes how the service treats a token, so no call
            shows it
        channel:update:self  no                  no         1 call  ✗ missing
            one call needs it and the manifest lacks it"
    `);
  });

  test.each([
    ['every client', undefined, ['bot', 'bot@staging', 'botany']],
    ['a client and its environments', 'bot', ['bot', 'bot@staging']],
    ['one environment', 'bot@staging', ['bot@staging']],
    ['a client that is not there', 'tob', []],
  ])('%s', (_name, client, shown) => {
    const report = { ...sampleReport, clients: ['bot', 'bot@staging', 'botany'].map((id) => clientOf(id)) };
    const output = ledgerText(report, sampleContext, client === undefined ? {} : { client });
    expect(Array.from(output.matchAll(/^(\S+) Clip Bot/gmu), ([, id]) => id)).toEqual(shown);
    expect(output.includes('No client "tob" in this report')).toBe(client === 'tob');
  });

  test('without clients', () => {
    expect(ledgerText(emptyReport, sampleContext)).toMatch(/^No client to show\n\nNo problems\n/);
  });

  test.each([
    ['not-visible', 'cannot be seen'],
    ['none', 'No code was audited'],
  ] as const)('requests %s is said', (requests, words) => {
    const report = { ...sampleReport, clients: [{ ...clientOf('bot'), requests }] };
    expect(ledgerText(report, sampleContext)).toContain(words);
  });

  test('every verdict has a mark and a word of its own', () => {
    const scopes = verdicts.map((verdict) => rowOf(`scope:${verdict}`, { verdict }));
    const output = tableOf(ledgerText({ ...sampleReport, clients: [clientOf('bot', scopes)] }, sampleContext));
    for (const verdict of verdicts) expect(output).toContain(`${verdictMarks[verdict].mark} ${verdict}`);
    expect(new Set(Object.values(verdictMarks).map(({ mark }) => mark)).size).toBe(verdicts.length);
  });

  test('hostile names keep the columns straight', () => {
    const names = ['\u{1b}[2J', 'a\nb', '配信:読む', 'x'.repeat(90), '👩‍👩‍👧:read'];
    const report = {
      ...sampleReport,
      clients: [
        clientOf(
          'bot',
          names.map((name) => rowOf(name)),
        ),
      ],
    };
    const rows = tableOf(ledgerText(report, { ...sampleContext, width: 160 }))
      .split('\n')
      .slice(2);
    expect(new Set(rows.map((row) => widthOf(row.slice(0, row.indexOf('✓'))))).size).toBe(1);
    expect(rows).toHaveLength(names.length);
  });

  test('colour adds nothing but looks', () => {
    const coloured = ledgerText(sampleReport, { ...sampleContext, isColour: true }, { trace: true });
    // oxlint-disable-next-line no-control-regex
    const plain = coloured.replaceAll(/\u{1b}\[\d+m/gu, '');
    expect(coloured).not.toBe(plain);
    expect(plain).toBe(ledgerText(sampleReport, sampleContext, { trace: true }));
  });
});
