import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProvider } from './parse-provider.ts';

const authoring = readFileSync(new URL('../../../docs/providers/authoring.md', import.meta.url), 'utf8');
const example = /^```yaml acme\.provider\.yml\n([\s\S]*?)^```$/m.exec(authoring)?.[1] ?? '';

/** `line:column text message` of every diagnostic, with the marked text. */
const shown = (text: string): string[] =>
  parseProvider(text, 'acme.provider.yml').diagnostics.map(
    ({ message, span: { start, end } }) =>
      `${start.line}:${start.column} ${JSON.stringify(text.slice(start.offset, end.offset))} ${message}`,
  );

const lineOf = (text: string): number => example.split('\n').findIndex((line) => line.includes(text)) + 1;

test('the example of the docs page is a catalogue', () => {
  expect(example).not.toBe('');
  expect(shown(example)).toEqual([]);
  expect(parseProvider(example, 'acme.provider.yml').data?.scopes.map(({ name }) => name)).toEqual([
    'events:read',
    'events:write',
  ]);
});

test('JSON is read too', () => {
  const { data } = parseProvider(example, 'acme.provider.yml');
  expect(parseProvider(JSON.stringify(data, null, 2), 'acme.json').data).toEqual(data);
});

test.each<[string, (json: string) => string, string]>([
  [
    'a key that stands twice',
    (json) => json.replace('"id": "acme"', '"id": "acme",\n  "id": "acme"'),
    '4:3 "\\"" this key stands above already',
  ],
  [
    'a scope that there is not',
    (json) => json.replace('[\n          "events:read"\n        ]', '["events:raed"]'),
    '"\\"events:raed\\"" no scope is named "events:raed"; did you mean "events:read"?',
  ],
  ['a comma too few', (json) => json.replace('"id": "acme",', '"id": "acme"'), '4:3 '],
])('what is wrong with JSON is told at its place: %s', (_, change, expected) => {
  const json = JSON.stringify(parseProvider(example, 'acme.provider.yml').data, null, 2);
  const broken = change(json);
  expect(broken).not.toBe(json);
  expect(parseProvider(broken, 'acme.json').data).toBeUndefined();
  expect(shown(broken).join('\n')).toContain(expected);
});

describe('a wrong catalogue is told at its place', () => {
  test.each<[string, string, string, string]>([
    ['a missing key', 'id: acme\n', '', '2:1 "schemaVersion" "id" is missing'],
    [
      'a mistyped key',
      'sensitivityReason: Shows',
      'sensitivtyReason: Shows',
      '"sensitivtyReason" unknown key "sensitivtyReason"; did you mean "sensitivityReason"?',
    ],
    [
      'a value of the wrong type',
      'supportsPkce: true',
      'supportsPkce: maybe',
      '"maybe" "supportsPkce" must be true or false',
    ],
    [
      'a value that is none of the list',
      'confidence: documented',
      'confidence: certain',
      '"certain" "operations[0].confidence" must be one of documented, inferred, unknown',
    ],
    ['a version to come', 'schemaVersion: 1', 'schemaVersion: 2', '2:16 "2" "schemaVersion" must be 1'],
    [
      'needs without inner lists',
      '[[events:read]]',
      '[events:read]',
      '"[events:read]" "needs" must be a list of lists of scopes, [] for none, or "unknown"',
    ],
    [
      'an empty set of needs',
      '[[events:read]]',
      '[[]]',
      '"[[]]" "needs" must be a list of lists of scopes, [] for none, or "unknown"',
    ],
    [
      'a sink without a place',
      '{ symbol: AcmeClient, name: scopes }',
      '{ symbol: AcmeClient }',
      '"{ symbol: AcmeClient }" a scope sink needs either "argument", "name" or "isNamed"',
    ],
    [
      'a path without slash',
      'path: /calendars',
      'path: calendars',
      '"calendars/{calendarId}/events" "operations[0].path" must match ^/',
    ],
    [
      'an address that is none',
      'token: https://acme.example/oauth/token',
      'token: acme',
      '"acme" "urls.token" must match',
    ],
    [
      'an unknown scope in needs',
      '[[events:read]]',
      '[[events:raed]]',
      '"events:raed" no scope is named "events:raed"; did you mean "events:read"?',
    ],
    [
      'an unknown scope in implies',
      'implies: [events:read]',
      'implies: [calendar]',
      '"calendar" no scope is named "calendar"',
    ],
    [
      'an unknown operation',
      'operations: [events.list]',
      'operations: [event.list]',
      '"event.list" no operation is named "event.list"; did you mean "events.list"?',
    ],
    ['an unknown version', 'versions: [v1]', 'versions: [v3]', '"v3" no API base has the version "v3"'],
    ['a scope twice', 'name: events:write', 'name: events:read', '"events:read" "events:read" is already in "scopes"'],
    [
      'an operation twice',
      'id: events.create',
      'id: events.list',
      '"events.list" "events.list" is already in "operations"',
    ],
    [
      'one call in two rows',
      'method: POST',
      'method: GET',
      '"events.create" "events.create" is the same call as "events.list"',
    ],
    [
      'a scope that includes itself',
      'implies: [events:read]',
      'implies: [events:write]',
      'a scope includes itself: events:write > events:write',
    ],
    ['bad YAML', 'status: active', 'status: [active', '5:9 "[" the list is never closed'],
    ['a key twice', 'name: Acme Calendar', 'name: Acme\nname: Acme Calendar', '5:1 "n" this key stands above already'],
  ])('%s', (_, from, to, expected) => {
    expect(example).toContain(from);
    const broken = example.replace(from, to);
    const all = shown(broken);
    expect(all.length).toBeGreaterThan(0);
    expect(all.join('\n')).toContain(expected);
  });

  test('the line is that of the value', () => {
    const text = example.replace('[[events:write]]', '[[events:wrote]]');
    expect(parseProvider(text, 'x.yml').diagnostics.map(({ span }) => span.start.line)).toEqual([
      lineOf('[[events:write]]'),
    ]);
  });

  test('a cycle over several scopes names them all', () => {
    const text = example.replace(
      '    resource: events\n    sensitivity: medium',
      '    resource: events\n    implies: [events:write]\n    sensitivity: medium',
    );
    expect(shown(text).join('\n')).toContain('a scope includes itself: events:read > events:write > events:read');
  });

  test('every diagnostic is an error of the rule', () => {
    const [first] = parseProvider('id: 1\n', 'acme.provider.yml').diagnostics;
    expect(first).toMatchObject({ rule: 'invalid-provider', severity: 'error', span: { file: 'acme.provider.yml' } });
  });
});

describe('what is no catalogue at all gives a diagnostic', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g'].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdef'[index]}`).join(', ')}]`).join('\n')}\n`;
  test.each<[string, string, string]>([
    ['an empty file', '', 'the file must be a map of keys and values'],
    ['a text', 'hello', 'the file must be a map of keys and values'],
    ['a list', '- 1', 'the file must be a map of keys and values'],
    ['two documents', '---\na: 1\n---\nb: 2\n', 'Source contains multiple documents'],
    ['an alias to nothing', 'id: *nowhere\n', 'an alias names nothing that stands before it'],
    ['an alias bomb', bomb, 'aliases stand for too many values'],
    ['control characters', '\u0000\u0001', ''],
  ])('%s', (_, text, message) => {
    const { data, diagnostics } = parseProvider(text, 'x.yml');
    expect(data).toBeUndefined();
    expect(diagnostics[0]?.message).toContain(message);
  });

  test('a BOM and CRLF change nothing', () => {
    const text = `\uFEFF${example.replaceAll('\n', '\r\n')}`;
    expect(parseProvider(text, 'x.yml').data).toEqual(parseProvider(example, 'x.yml').data);
    expect(shown(text.replace('[[events:write]]', '[[events:wrote]]'))).toEqual([
      `${lineOf('[[events:write]]')}:14 "events:wrote" no scope is named "events:wrote"; did you mean "events:write"?`,
    ]);
  });

  test('no text makes it throw, and every span lies in the text', () => {
    const lines = example.split('\n');
    const cut = fc
      .tuple(fc.nat(lines.length), fc.nat(lines.length), fc.string())
      .map(([from, to, text]) => [...lines.slice(0, from), text, ...lines.slice(to)].join('\n'));
    fc.assert(
      fc.property(fc.oneof(cut, fc.string({ unit: 'binary' })), (text) => {
        const { data, diagnostics } = parseProvider(text, 'x.yml');
        expect(data === undefined).toBe(diagnostics.length > 0);
        for (const { span } of diagnostics) {
          expect(span.start.offset).toBeGreaterThanOrEqual(0);
          expect(span.end.offset).toBeGreaterThanOrEqual(span.start.offset);
          expect(span.end.offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
