import { readFileSync } from 'node:fs';
import { certainties, evidenceKinds, protocols, severities, verdicts } from '@mixer-oauth/core';
import type {
  Diagnostic,
  Edit,
  Evidence,
  FileFates,
  Fix,
  LedgerRow,
  Located,
  Position,
  Report,
  ReportClient,
  Span,
} from '@mixer-oauth/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { json } from './json.ts';
import { sampleContext } from './testing/sample-context.ts';
import { emptyReport, sampleReport } from './testing/sample-report.ts';

interface ObjectSchema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, { enum?: unknown; description?: string; $ref?: string }>>;
  readonly additionalProperties: boolean;
  readonly description?: string;
}

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/report.schema.json', import.meta.url), 'utf8'),
) as ObjectSchema & { $defs: Readonly<Record<string, ObjectSchema>> };

const isValid = new Ajv2020({ strict: true, allErrors: true, formats: { uri: true } }).compile<Report>(schema);

/** Names of all keys of `T`, `true` where one is required. The compiler refuses a key too many and a key too few. */
type Keys<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? false : object extends Pick<T, K> ? false : true;
};

type Declaration = NonNullable<LedgerRow['declared']>;
const always = {
  rule: true,
  severity: true,
  message: true,
  span: true,
  related: true,
  docs: true,
  fingerprint: true,
} as const;

const shapes = {
  tool: { name: true, version: true } satisfies Keys<Report['tool']>,
  position: { line: true, column: true, offset: true } satisfies Keys<Position>,
  span: { file: true, start: true, end: true } satisfies Keys<Span>,
  related: { span: true, message: true } satisfies Keys<Diagnostic['related'][number]>,
  client: {
    id: true,
    name: false,
    provider: true,
    environment: false,
    span: false,
    clientId: false,
    approvalPrompt: false,
    hosts: false,
    redirectUris: false,
    requests: true,
    scopes: true,
  } as const satisfies Keys<ReportClient>,
  located: { value: true, span: true } satisfies Keys<Located<string>>,
  ledgerRow: {
    name: true,
    declared: true,
    requested: true,
    needed: true,
    observed: false,
    verdict: true,
    because: true,
  } as const satisfies Keys<LedgerRow>,
  declaration: { span: true, isOptional: true, reason: false } satisfies Keys<Declaration>,
  evidence: {
    id: true,
    kind: true,
    certainty: true,
    provider: true,
    client: false,
    scope: false,
    protocol: false,
    method: false,
    path: false,
    operation: false,
    refusedFor: false,
    isAnonymous: false,
    isByLibrary: false,
    tokenKind: false,
    value: false,
    endpoint: false,
    carrier: false,
    parameters: false,
    isWhole: false,
    isStateless: false,
    span: true,
    related: true,
    trace: true,
  } as const satisfies Keys<Evidence>,
  traceStep: { text: true, span: true } satisfies Keys<Evidence['trace'][number]>,
  diagnostic: { ...always, client: false, scope: false, fix: false, suppressed: false } satisfies Keys<Diagnostic>,
  fix: { title: true, edits: true, isSafe: true } satisfies Keys<Fix>,
  edit: { file: true, start: true, end: true, text: true } satisfies Keys<Edit>,
  suppression: { kind: true, reason: true } satisfies Keys<NonNullable<Diagnostic['suppressed']>>,
  summary: {
    errors: true,
    warnings: true,
    infos: true,
    suppressed: true,
    fixable: true,
    rules: true,
    notRun: false,
    crashed: false,
    clients: true,
    files: true,
    calls: true,
    requests: true,
    unresolved: true,
  } as const satisfies Keys<Report['summary']>,
  files: { seen: true, read: true, audited: true, skipped: true, failed: true } satisfies Keys<FileFates>,
  skipped: {
    binary: true,
    minified: true,
    vendored: true,
    generated: true,
    huge: true,
    test: true,
    excluded: true,
    unsupported: true,
  } as const satisfies Keys<FileFates['skipped']>,
  failure: { file: true, reason: true } satisfies Keys<FileFates['failed'][number]>,
};

const root = {
  version: true,
  tool: true,
  manifest: true,
  clients: true,
  evidence: true,
  diagnostics: true,
  summary: true,
} as const satisfies Keys<Report>;

describe('schemas/report.schema.json', () => {
  test('has a shape for every part of a report', () => {
    const objects = Object.keys(schema.$defs).filter((name) => schema.$defs[name]?.properties);
    expect(objects.toSorted()).toEqual(Object.keys(shapes).toSorted());
  });

  test.each([
    ['report', schema, root] as const,
    ...Object.entries(shapes).map(([name, keys]) => [name, schema.$defs[name], keys] as const),
  ])('%s has the keys of its type, all described', (_name, shape, keys) => {
    const required = Object.entries(keys).flatMap(([key, isRequired]) => (isRequired ? [key] : []));
    expect(Object.keys(shape?.properties ?? {}).toSorted()).toEqual(Object.keys(keys).toSorted());
    expect(shape?.required.toSorted()).toEqual(required.toSorted());
    expect(shape?.additionalProperties).toBe(false);
    expect(shape?.description).toMatch(/\.$/);
    for (const property of Object.values(shape?.properties ?? {}))
      expect(property.description ?? property.$ref).toBeTruthy();
  });

  test('has the words of the contract', () => {
    const { evidence, diagnostic, ledgerRow, protocol } = schema.$defs;
    expect(evidence?.properties['kind']?.enum).toEqual(evidenceKinds);
    expect(evidence?.properties['certainty']?.enum).toEqual(certainties);
    expect(diagnostic?.properties['severity']?.enum).toEqual(severities);
    expect(ledgerRow?.properties['verdict']?.enum).toEqual(verdicts);
    expect(protocol).toMatchObject({ enum: protocols });
  });

  test.each([
    ['everything', sampleReport],
    ['nothing', emptyReport],
  ])('accepts a report with %s', (_name, report) => {
    expect(isValid(JSON.parse(json(report, sampleContext))), JSON.stringify(isValid.errors)).toBe(true);
  });

  test('refuses what is not in the form', () => {
    expect(isValid({ ...sampleReport, date: '2026-11-24' })).toBe(false);
    expect(isValid({ ...sampleReport, version: 2 })).toBe(false);
  });
});

describe('json', () => {
  test('two spaces, keys as one reads them, a newline at the end', () => {
    const output = json(emptyReport, sampleContext);
    expect(output.split('\n').slice(0, 6)).toEqual([
      '{',
      '  "version": 1,',
      '  "tool": {',
      '    "name": "mixer-oauth",',
      '    "version": "0.1.0"',
      '  },',
    ]);
    expect(output).toMatch(/[^\n]\n$/);
    expect(Object.keys((JSON.parse(json(sampleReport, sampleContext)) as Report).diagnostics[0] ?? {}))
      .toMatchInlineSnapshot(`
      [
        "rule",
        "severity",
        "message",
        "client",
        "span",
        "related",
        "docs",
        "fingerprint",
      ]
    `);
  });

  test('loses nothing but the secret', () => {
    const parsed = JSON.parse(json(sampleReport, { ...sampleContext, masked: [] })) as Report;
    expect(new Set(parsed.diagnostics)).toEqual(new Set(sampleReport.diagnostics));
    expect(new Set(parsed.evidence)).toEqual(new Set(sampleReport.evidence));
    expect(parsed.summary).toEqual(sampleReport.summary);
    expect(parsed.clients[0]?.scopes.map(({ name }) => name)).toEqual(
      sampleReport.clients[0]?.scopes.map(({ name }) => name),
    );
  });

  test('hostile names survive the round trip', () => {
    const name = '"\\\n\u2028</script>\u{1b}[31m\ud800';
    const report = {
      ...sampleReport,
      clients: [{ id: name, provider: 'mixer', requests: 'none' as const, scopes: [] }],
    };
    expect((JSON.parse(json(report, sampleContext)) as Report).clients[0]?.id).toBe(name);
  });
});
