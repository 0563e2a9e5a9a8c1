import { readFileSync } from 'node:fs';
import { diffReports, type Report, type ReportClient, type ReportDiff, type Span } from '@mixer-oauth/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { diffMarkdown } from './diff-markdown.ts';
import { diffText } from './diff-text.ts';
import { emptyReport } from './testing/sample-report.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/diff.schema.json', import.meta.url), 'utf8'),
) as object;
const isValid = new Ajv2020({ strict: true, allErrors: true }).compile<ReportDiff>(schema);

const at = (line: number, file = 'mixer-oauth.yml'): Span => ({
  file,
  start: { line, column: 1, offset: 0 },
  end: { line, column: 2, offset: 1 },
});

type Scopes = Readonly<Record<string, 'required' | 'optional'>>;

function client(id: string, scopes: Scopes, more: Partial<ReportClient> = {}): ReportClient {
  const rows = Object.entries(scopes).map(([name, kind], line) => ({
    name,
    declared: { span: at(line + 1), isOptional: kind === 'optional' },
    requested: [],
    needed: name === 'follow' ? ['call:1'] : [],
    verdict: 'ok' as const,
    because: '',
  }));
  return { id, provider: 'mixer', requests: 'visible', scopes: rows, ...more };
}

const report = (...clients: readonly ReportClient[]): Report => ({
  ...emptyReport,
  manifest: 'mixer-oauth.yml',
  clients,
  evidence: [
    {
      id: 'call:1',
      kind: 'call',
      certainty: 'certain',
      provider: 'mixer',
      protocol: 'rest',
      method: 'PUT',
      path: '/channels/{id}/follow',
      span: at(7, 'src/a.js'),
      related: [],
      trace: [],
    },
  ],
});

const diff = (before: Report, after: Report): ReportDiff => {
  const result = diffReports({ name: 'v1', report: before }, { name: 'v2', report: after }, () => undefined);
  expect(isValid(result), JSON.stringify(isValid.errors)).toBe(true);
  return result;
};

const host = (value: string): NonNullable<ReportClient['hosts']> => [{ value, span: at(4) }];

test('everything that can change, as text', () => {
  const before = report(
    client(
      'bot',
      { read: 'required', chat: 'optional' },
      { name: 'Bot', clientId: { value: 'a', span: at(2) }, hosts: host('a.example') },
    ),
    client('gone', {}),
  );
  const after = report(
    client(
      'bot',
      { follow: 'required', chat: 'required' },
      { name: 'Bot', clientId: { value: 'b', span: at(2) }, hosts: host('b.example') },
    ),
    client('new', { read: 'optional' }),
  );
  expect(diffText(diff(before, after), { isColour: false })).toBe(`v1 -> v2: users of 1 client must consent again
Incomplete: the catalogue of "mixer" is not here, so a scope that another one includes counts as new

bot Bot (mixer)
  users must consent again: clientId changed, and nobody has approved the other one yet
  ~ clientId b      mixer-oauth.yml:2  was a
  + scope follow    mixer-oauth.yml:1
      src/a.js:7 PUT /channels/{id}/follow needs it
  ~ scope chat      mixer-oauth.yml:2  required now
  - scope read      mixer-oauth.yml:1 of v1
  + host b.example  mixer-oauth.yml:4
  - host a.example  mixer-oauth.yml:4 of v1

new (mixer) (new)
  no new consent: it is new, so nobody has approved it yet
  + scope read  mixer-oauth.yml:1  optional

gone (mixer) (removed)
  no new consent: it is gone
`);
});

test('nothing', () => {
  const same = report(client('bot', { read: 'required' }));
  expect(diffText(diff(same, same), { isColour: false })).toBe('v1 -> v2: nothing changed\n');
  expect(diffMarkdown(diff(same, same))).toContain('## ✅ mixer-oauth: nothing changed');
});

test('a client that moved to another provider', () => {
  const [change] = diff(report(client('bot', {})), report(client('bot', {}, { provider: 'acme' }))).clients;
  expect(change).toMatchObject({
    settings: [{ setting: 'provider', from: 'mixer', to: 'acme' }],
    consent: { isNeeded: true },
  });
});

test('what names hold means nothing to a terminal or to Markdown', () => {
  const hostile = '\u001B[31m<img src=x>|`@everyone\n# head';
  const result = diff(report(), report(client(hostile, { [hostile]: 'required' }, { name: hostile })));
  const text = diffText(result, { isColour: false });
  expect(text).not.toContain('\u001B');
  expect(text.split('\n')).toHaveLength(7);
  expect(diffMarkdown(result)).not.toMatch(/<img|@everyone|\u001B|^# head/m);
});

test('too many clients for a comment are counted', () => {
  const many = Array.from({ length: 800 }, (_, number) => client(`client-${number}`, { read: 'required' }));
  const text = diffMarkdown(diff(report(), report(...many)));
  expect(text.length).toBeLessThan(65_000);
  expect(text).toMatch(/Cut to fit: \d+ more clients/);
});
