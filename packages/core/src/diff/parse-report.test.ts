import { expect, test } from 'vitest';
import { parseReport } from './parse-report.ts';

const span = { file: 'a.yml', start: { line: 1 } };
const row = { name: 'chat', declared: { span }, requested: [], needed: [] };
const client = { id: 'bot', provider: 'mixer', scopes: [row], hosts: [{ value: 'a.example', span }] };
const report = {
  version: 1,
  tool: { name: 'mixer-oauth' },
  clients: [client],
  evidence: [{ id: 'x', span }],
  diagnostics: [],
  summary: { files: { failed: [] } },
};

test('a report reads back', () => {
  expect(parseReport(JSON.stringify(report))).toEqual(report);
});

test.each([
  ['no JSON', '{'],
  ['a list', '[]'],
  ['another tool', { ...report, tool: { name: 'other' } }],
  ['another version', { ...report, version: 2 }],
  ['no clients', { ...report, clients: {} }],
  ['a client without scopes', { ...report, clients: [{ id: 'bot', provider: 'mixer' }] }],
  ['a scope without a place', { ...report, clients: [{ ...client, scopes: [{ ...row, declared: {} }] }] }],
  ['a host that is no text', { ...report, clients: [{ ...client, hosts: ['a.example'] }] }],
  ['evidence without a place', { ...report, evidence: [{ id: 'x' }] }],
  ['no summary', { ...report, summary: {} }],
])('%s is none', (_, value) => {
  expect(parseReport(typeof value === 'string' ? value : JSON.stringify(value))).toBeUndefined();
});
