import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { Log, Result } from 'sarif';
import { describe, expect, test } from 'vitest';
import { sarif } from './sarif.ts';
import { sampleContext, sampleSources } from './testing/sample-context.ts';
import { emptyReport, makeDiagnostic, reportOf, sampleReport } from './testing/sample-report.ts';

const read = (text: string): Log => JSON.parse(text) as Log;
const resultsOf = (text: string): Result[] => read(text).runs[0]?.results ?? [];

// The schema of the standard, as its stewards publish it. It is in draft 4, of which ajv knows the keywords but not the name.
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
) as Record<string, unknown>;
const isSarif = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
  schema,
);

describe('validates against the schema of SARIF 2.1.0', () => {
  const hostile = makeDiagnostic({
    message: '{0} [x](1) %s \u{1b}',
    span: { ...makeDiagnostic().span, file: 'a b/c:d/é#?%.js' },
    scope: '{0}',
  });
  test.each([
    ['every part', sampleReport],
    ['nothing', emptyReport],
    ['hostile names', reportOf([hostile])],
    ['1,000 results', reportOf(Array.from({ length: 1000 }, (_, at) => makeDiagnostic({ fingerprint: `${at}` })))],
  ])('%s', (_what, report) => {
    isSarif(read(sarif(report, sampleContext)));
    expect(isSarif.errors ?? []).toEqual([]);
  });

  test('which refuses what is wrong', () => {
    const log = read(sarif(sampleReport, sampleContext));
    expect(isSarif({ ...log, version: '2.0.0' })).toBe(false);
    expect(isSarif({ ...log, runs: [{ ...log.runs[0], columnKind: 'bytes' }] })).toBe(false);
    expect(isSarif({ ...log, runs: [{ ...log.runs[0], bogus: 1 }] })).toBe(false);
  });
});

test('a result with all its parts', () => {
  const found = resultsOf(sarif(sampleReport, sampleContext)).find(({ ruleId }) => ruleId === 'missing-scope');
  expect(found).toMatchInlineSnapshot(`
    {
      "fixes": [
        {
          "artifactChanges": [
            {
              "artifactLocation": {
                "uri": "mixer-oauth.yml",
                "uriBaseId": "SRCROOT",
              },
              "replacements": [
                {
                  "deletedRegion": {
                    "charLength": 20,
                    "charOffset": 242,
                    "endColumn": 1,
                    "endLine": 12,
                    "startColumn": 1,
                    "startLine": 11,
                  },
                  "insertedContent": {
                    "text": "      - user:act_as
          - channel:update:self
    ",
                  },
                },
              ],
            },
          ],
          "description": {
            "text": "Declare "channel:update:self"",
          },
        },
      ],
      "level": "error",
      "locations": [
        {
          "physicalLocation": {
            "artifactLocation": {
              "uri": "src/bot.js",
              "uriBaseId": "SRCROOT",
            },
            "region": {
              "charLength": 17,
              "charOffset": 108,
              "endColumn": 46,
              "endLine": 3,
              "startColumn": 29,
              "startLine": 3,
            },
          },
        },
      ],
      "message": {
        "text": "PUT /channels/{channelId} needs "channel:update:self", which the manifest lacks",
      },
      "partialFingerprints": {
        "mixerOauth/v1": "missing-scope/clip-bot/channel:update:self",
      },
      "properties": {
        "client": "clip-bot",
        "scope": "channel:update:self",
      },
      "relatedLocations": [
        {
          "id": 1,
          "message": {
            "text": "the scopes of "clip-bot"",
          },
          "physicalLocation": {
            "artifactLocation": {
              "uri": "mixer-oauth.yml",
              "uriBaseId": "SRCROOT",
            },
            "region": {
              "charLength": 7,
              "charOffset": 192,
              "endColumn": 12,
              "endLine": 8,
              "startColumn": 5,
              "startLine": 8,
            },
          },
        },
      ],
      "ruleId": "missing-scope",
      "ruleIndex": 2,
      "suppressions": [],
    }
  `);
});

test('a rule', () => {
  const { driver } = read(sarif(sampleReport, sampleContext)).runs[0]?.tool ?? expect.fail();
  expect(driver.rules?.find(({ id }) => id === 'unused-scope')).toMatchInlineSnapshot(`
    {
      "defaultConfiguration": {
        "level": "warning",
      },
      "fullDescription": {
        "text": "A declared scope that no call needs.",
      },
      "help": {
        "text": "A declared scope that no call needs. Why, and how to fix it: https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/unused-scope.md",
      },
      "helpUri": "https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/unused-scope.md",
      "id": "unused-scope",
      "name": "UnusedScope",
      "properties": {
        "tags": [
          "oauth",
          "security",
        ],
      },
      "shortDescription": {
        "text": "A declared scope that no call needs",
      },
    }
  `);
  expect(driver.rules?.map(({ id }) => id)).toEqual([...sampleContext.rules.keys()].toSorted());
});

test('the run says what was not seen', () => {
  const [run] = read(sarif(sampleReport, sampleContext)).runs;
  const notes = run?.invocations?.[0]?.toolExecutionNotifications?.map(
    ({ level, message }) => `${level}: ${message.text}`,
  );
  expect(notes).toEqual([
    'warning: Not read, so nothing is known of it: it is not UTF-8',
    'note: 1 place in the code could not be resolved: proof of nothing',
  ]);
  expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', automationDetails: { id: 'mixer-oauth/' } });
});

test('the index of a rule leads to it, also of one that nobody described', () => {
  const report = reportOf([makeDiagnostic(), makeDiagnostic({ rule: 'a-new-rule' })]);
  const [run] = read(sarif(report, sampleContext)).runs;
  for (const { ruleId, ruleIndex } of run?.results ?? [])
    expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
  expect(run?.results).toHaveLength(2);
});

test('either every result states its suppressions, or none does', () => {
  const all = resultsOf(sarif(sampleReport, sampleContext)).map(({ ruleId, suppressions }) => [
    ruleId,
    suppressions?.length,
  ]);
  expect(Object.fromEntries(all)).toMatchObject({ 'sensitive-scope': 1, 'unused-scope': 0 });
  const [only] = resultsOf(sarif(reportOf([makeDiagnostic()]), sampleContext));
  expect(only).not.toHaveProperty('suppressions');
});

test.each([
  ['manifest', 'external'],
  ['baseline', 'external'],
  ['inline', 'inSource'],
] as const)('a suppression of kind %s is %s', (kind, expected) => {
  const report = reportOf([makeDiagnostic({ suppressed: { kind, reason: 'for a reason' } })]);
  const [only] = resultsOf(sarif(report, sampleContext));
  expect(only?.suppressions).toEqual([{ kind: expected, status: 'accepted', justification: 'for a reason' }]);
});

test('a fix, applied as SARIF describes it, does what the fix does', () => {
  const diagnostic = sampleReport.diagnostics.find(({ rule }) => rule === 'missing-scope') ?? expect.fail();
  const [found] = resultsOf(sarif(reportOf([diagnostic]), sampleContext));
  const { deletedRegion, insertedContent } = found?.fixes?.[0]?.artifactChanges[0]?.replacements[0] ?? expect.fail();
  const text = sampleSources.get('mixer-oauth.yml') ?? '';
  const lines = text.split('\n');
  const offset = (line = 0, column = 0) => lines.slice(0, line - 1).join('\n').length + column;
  const { startLine, startColumn, endLine, endColumn, charOffset, charLength } = deletedRegion;
  expect([offset(startLine, startColumn), offset(endLine, endColumn)]).toEqual([
    charOffset,
    (charOffset ?? 0) + (charLength ?? 0),
  ]);
  const fixed =
    text.slice(0, charOffset) + (insertedContent?.text ?? '') + text.slice((charOffset ?? 0) + (charLength ?? 0));
  expect(fixed.slice(text.indexOf('      - user:act_as'))).toBe('      - user:act_as\n      - channel:update:self\n');
});

test.each([
  ['src/app.js', 'src/app.js'],
  ['a b/ü.js', 'a%20b/%C3%BC.js'],
  ['javascript:alert(1)', 'javascript%3Aalert(1)'],
  ['c:/x?y#z%', 'c%3A/x%3Fy%23z%25'],
  ['half \u{d800}', 'half%20%EF%BF%BD'],
])('the file %j has the address %s', (file, uri) => {
  const [found] = resultsOf(
    sarif(reportOf([makeDiagnostic({ span: { ...makeDiagnostic().span, file } })]), sampleContext),
  );
  expect(found?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({ uri, uriBaseId: 'SRCROOT' });
});

test.each([
  ['GET /chats/{id} needs it', 'GET /chats/{id} needs it'],
  ['prefer [::1]', 'prefer [::1]'],
  ['{0} and {12}', '{{0}} and {{12}}'],
  ['[click](https://evil.example)', String.raw`\[click](https://evil.example)`],
])('the message %j is written %j', (message, shown) => {
  expect(resultsOf(sarif(reportOf([makeDiagnostic({ message })]), sampleContext))[0]?.message.text).toBe(shown);
});
