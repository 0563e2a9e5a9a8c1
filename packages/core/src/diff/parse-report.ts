import { severities } from '../diagnostic.ts';
import { certainties, evidenceKinds } from '../evidence.ts';
import { type Report, verdicts } from '../report.ts';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const count: Check = (value) => typeof value === 'number';
const flag: Check = (value) => typeof value === 'boolean';
const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
/** Other keys may be there: a later release adds some, and the version stays. */
const record = (checks: Readonly<Record<string, Check>>): Check => {
  const rows = Object.entries(checks);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    rows.every(([key, check]) => check((value as Readonly<Record<string, unknown>>)[key]));
};

const position = record({ line: count, column: count, offset: count });
const span = record({ file: text, start: position, end: position });
const located = record({ value: text, span });
const related = listOf(record({ span, message: text }));
const edit = record({ file: text, start: count, end: count, text });

const declared = record({ span, isOptional: optional(flag), reason: optional(text) });
const row = record({
  name: text,
  declared: (value) => value === null || declared(value),
  requested: listOf(text),
  needed: listOf(text),
  observed: optional(listOf(text)),
  verdict: oneOf(verdicts),
  because: text,
});

const client = record({
  id: text,
  name: optional(text),
  provider: text,
  environment: optional(text),
  span: optional(span),
  clientId: optional(located),
  approvalPrompt: optional(located),
  hosts: optional(listOf(located)),
  redirectUris: optional(listOf(located)),
  requests: oneOf(['visible', 'not-visible', 'none']),
  scopes: listOf(row),
});

const optionalText = optional(text);
const evidence = record({
  id: text,
  kind: oneOf(evidenceKinds),
  certainty: oneOf(certainties),
  provider: text,
  client: optionalText,
  scope: optionalText,
  protocol: optionalText,
  method: optionalText,
  path: optionalText,
  operation: optionalText,
  value: optionalText,
  refusedFor: optional(listOf(text)),
  parameters: optional(listOf(text)),
  span,
  related,
  trace: listOf(record({ text, span })),
});

const diagnostic = record({
  rule: text,
  severity: oneOf(severities),
  message: text,
  span,
  client: optionalText,
  scope: optionalText,
  related,
  fix: optional(record({ title: text, edits: listOf(edit), isSafe: flag })),
  docs: text,
  fingerprint: text,
  suppressed: optional(record({ kind: text, reason: text })),
});

const counts = (...keys: readonly string[]): Readonly<Record<string, Check>> =>
  Object.fromEntries(keys.map((key) => [key, count]));
const files = record({
  ...counts('seen', 'read', 'audited'),
  skipped: record(counts('binary', 'minified', 'vendored', 'generated', 'huge', 'test', 'excluded', 'unsupported')),
  failed: listOf(record({ file: text, reason: text })),
});
const summary = record({
  ...counts('errors', 'warnings', 'infos', 'suppressed', 'fixable', 'rules', 'clients'),
  ...counts('calls', 'requests', 'unresolved'),
  notRun: optional(listOf(text)),
  crashed: optional(listOf(text)),
  files,
});

const report = record({
  version: oneOf([1]),
  tool: record({ name: oneOf(['mixer-oauth']), version: text }),
  manifest: (value) => value === null || text(value),
  clients: listOf(client),
  evidence: listOf(evidence),
  diagnostics: listOf(diagnostic),
  summary,
});

/**
 * Reads a JSON report back.
 * @returns undefined for what is none: other JSON, another version of the form, or a report that somebody broke
 */
export function parseReport(written: string): Report | undefined {
  const value = parse(written);
  return report(value) ? (value as Report) : undefined;
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
