import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LineIndex } from '@mixer-oauth/core';
import type { Diagnostic } from '@mixer-oauth/core';
import { describe, expect, test } from 'vitest';
import { sarif } from './sarif.ts';
import { sampleContext, sampleSources } from './testing/sample-context.ts';
import { emptyReport, makeDiagnostic, reportOf, sampleReport } from './testing/sample-report.ts';

// The official schema, in draft 4, and the ajv that reads this draft, both as the package of Microsoft's SARIF kit has them.
const require = createRequire(import.meta.url);
const kit = require.resolve('@microsoft/jest-sarif');
const schema: unknown = JSON.parse(
  readFileSync(new URL(`file://${kit.replace(/index\.js$/u, 'schemas/sarif-2.1.0-rtm.5.json')}`), 'utf8'),
);
const requireOfKit = createRequire(kit);
interface Validator {
  (value: unknown): boolean;
  readonly errors?: unknown;
}
const Ajv6 = requireOfKit('ajv') as new (options: object) => {
  addMetaSchema: (meta: unknown) => void;
  compile: (schema: unknown) => Validator;
};
const ajv = new Ajv6({ schemaId: 'auto', allErrors: true });
ajv.addMetaSchema(requireOfKit('ajv/lib/refs/json-schema-draft-04.json'));
const isValid = ajv.compile(schema);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly message: { text: string };
  readonly locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[];
  readonly suppressions?: readonly unknown[];
  readonly fixes?: readonly unknown[];
  readonly partialFingerprints: unknown;
}
interface Log {
  readonly runs: readonly {
    readonly columnKind: string;
    readonly results: readonly Result[];
    readonly invocations: readonly { toolExecutionNotifications: readonly { message: { text: string } }[] }[];
    readonly tool: { driver: { rules: readonly { id: string; helpUri: string }[] } };
  }[];
}
const runOf = (output: string) => (JSON.parse(output) as Log).runs[0] ?? expect.fail();
const resultOf = (fields: Partial<Diagnostic>): Result =>
  runOf(sarif(reportOf([makeDiagnostic(fields)]), sampleContext)).results[0] ?? expect.fail();

const hostile = '\u{1b}[2J\n../..//:#?%2F 配\ud800"\\';

describe('the schema of SARIF 2.1.0', () => {
  const span = new LineIndex('text').span(hostile, 0, 4);
  const hostileDiagnostic = makeDiagnostic({
    rule: hostile,
    message: hostile,
    span,
    fingerprint: hostile,
    client: hostile,
  });
  test.each([
    ['a report with everything', sampleReport],
    ['an empty report', emptyReport],
    ['hostile names', reportOf([hostileDiagnostic])],
  ])('accepts %s', (_name, report) => {
    expect(isValid(JSON.parse(sarif(report, sampleContext))), JSON.stringify(isValid.errors)).toBe(true);
  });

  test('refuses what is not SARIF', () => {
    expect(isValid({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });
});

describe('sarif', () => {
  const { results, tool, columnKind, invocations } = runOf(sarif(sampleReport, sampleContext));

  test('a result with all that is known', () => {
    expect(results.find(({ ruleId }) => ruleId === 'missing-scope')).toMatchInlineSnapshot(`
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
              "text": "declare "channel:update:self"",
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
          "text": "PUT /channels/{id} needs "channel:update:self", which is not declared",
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
    expect(tool.driver.rules.find(({ id }) => id === 'unused-scope')).toMatchInlineSnapshot(`
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
  });

  test('every result points at its rule', () => {
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(columnKind).toBe('utf16CodeUnits');
  });

  test('a rule without facts has its page all the same', () => {
    const run = runOf(sarif(reportOf([makeDiagnostic({ rule: 'new-rule' })]), sampleContext));
    expect(run.tool.driver.rules.find(({ id }) => id === 'new-rule')?.helpUri).toMatch(/\/docs\/rules\/new-rule\.md$/);
  });

  test('what is suppressed says so, and everything else that it is not', () => {
    expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions?.length])).toContainEqual([
      'unused-scope',
      0,
    ]);
    expect(results.find(({ ruleId }) => ruleId === 'sensitive-scope')?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'the bot answers as its owner' },
    ]);
    expect(resultOf({}).suppressions).toBeUndefined();
    expect(resultOf({ suppressed: { kind: 'inline', reason: 'r' } }).suppressions).toMatchObject([
      { kind: 'inSource' },
    ]);
  });

  test('an edit names its lines where the source is known, and its offsets always', () => {
    const fix = { title: 'remove', isSafe: true, edits: [{ file: 'mixer-oauth.yml', start: 11, end: 20, text: '' }] };
    const region = { startLine: 2, startColumn: 1, endLine: 3, endColumn: 1, charOffset: 11, charLength: 9 };
    expect(sampleSources.get('mixer-oauth.yml')?.slice(11, 20)).toBe('clients:\n');
    expect(resultOf({ fix }).fixes).toMatchObject([
      { artifactChanges: [{ replacements: [{ deletedRegion: region }] }] },
    ]);
    const elsewhere = { ...fix, edits: [{ file: 'gone.yml', start: 11, end: 20, text: '' }] };
    expect(resultOf({ fix: elsewhere }).fixes).toMatchObject([
      { artifactChanges: [{ replacements: [{ deletedRegion: { charOffset: 11, charLength: 9 } }] }] },
    ]);
  });

  test.each([
    ['a placeholder', 'GET /chats/{0}', 'GET /chats/{{0}}'],
    ['a link', 'see [here](https://evil.example)', String.raw`see \[here](https://evil.example)`],
    ['braces that mean nothing', 'GET /chats/{id}', 'GET /chats/{id}'],
  ])('%s in a message', (_name, message, shown) => {
    expect(resultOf({ message }).message.text).toBe(shown);
  });

  test.each([
    ['src/a b.js', 'src/a%20b.js'],
    ['c:evil.js', 'c%3Aevil.js'],
    ['a%2Fb#c?d', 'a%252Fb%23c%3Fd'],
    ['配信.js', '%E9%85%8D%E4%BF%A1.js'],
  ])('the file %s is the URI %s', (file, uri) => {
    const [location] = resultOf({ span: new LineIndex('x').span(file, 0, 1) }).locations;
    expect(location?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('a run that was blind says so', () => {
    expect(invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      'Not read, so nothing is known of it: it is not UTF-8',
      '1 place in the code could not be resolved: proof of nothing',
    ]);
  });
});
