import { expect, test } from 'vitest';
import { parseReport } from './parse-report.ts';

const start = { line: 1, column: 1, offset: 0 };
const span = { file: 'a.yml', start, end: start };
const row = { name: 'chat', declared: { span }, requested: [], needed: [], verdict: 'ok', because: '' };
const hosts = [{ value: 'a.example', span }];
const client = { id: 'bot', provider: 'mixer', requests: 'none', scopes: [row], hosts };
const evidence = { id: 'x', kind: 'call', certainty: 'certain', provider: 'mixer', span, related: [], trace: [] };
const rows = { rule: 'a', severity: 'error', message: 'b', docs: 'c', fingerprint: 'd' };
const diagnostic = { ...rows, span, related: [] };
const none = (keys: string): Record<string, number> => Object.fromEntries(keys.split(' ').map((key) => [key, 0]));
const skipped = none('binary minified vendored generated huge test excluded unsupported');
const report = {
  version: 1,
  tool: { name: 'mixer-oauth', version: '1.0.0' },
  manifest: null,
  clients: [client],
  evidence: [evidence],
  diagnostics: [diagnostic],
  summary: {
    ...none('errors warnings infos suppressed fixable rules clients calls requests unresolved'),
    files: { ...none('seen read audited'), skipped, failed: [] },
    later: 'what a later release adds',
  },
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
  ['a client without scopes', { ...report, clients: [{ ...client, scopes: undefined }] }],
  ['a scope without a place', { ...report, clients: [{ ...client, scopes: [{ ...row, declared: {} }] }] }],
  ['a host that is no text', { ...report, clients: [{ ...client, hosts: ['a.example'] }] }],
  ['evidence without a place', { ...report, evidence: [{ ...evidence, span: { ...span, end: 5 } }] }],
  ['a diagnostic without a place', { ...report, diagnostics: [{ ...diagnostic, span: null }] }],
  ['a diagnostic that is none', { ...report, diagnostics: [null] }],
  ['a severity that there is not', { ...report, diagnostics: [{ ...diagnostic, severity: 'toString' }] }],
  ['a count that is text', { ...report, summary: { ...report.summary, errors: '0' } }],
  ['no summary', { ...report, summary: {} }],
])('%s is none', (_, value) => {
  expect(parseReport(typeof value === 'string' ? value : JSON.stringify(value))).toBeUndefined();
});
