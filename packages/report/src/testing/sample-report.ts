import type { Diagnostic, Evidence, LedgerRow, Report, Summary } from '@mixer-oauth/core';
import { docsOf, sampleSecret, spanOf } from './sample-context.ts';

const editOf = (old: string, text: string) => {
  const { file, start, end } = spanOf('mixer-oauth.yml', old);
  return { file, start: start.offset, end: end.offset, text };
};

export const makeDiagnostic = (fields: Partial<Diagnostic> = {}): Diagnostic => {
  const rule = fields.rule ?? 'unused-scope';
  return {
    rule,
    severity: 'warning',
    message: '"chat:timeout" is declared, but no call in the code needs it',
    span: spanOf('mixer-oauth.yml', 'chat:timeout'),
    related: [],
    docs: docsOf(rule),
    fingerprint: `${rule}/0`,
    ...fields,
  };
};

const diagnostics: readonly Diagnostic[] = [
  makeDiagnostic({
    rule: 'literal-client-secret',
    severity: 'error',
    message: 'the secret of "clip-bot" is written in the manifest',
    span: spanOf('mixer-oauth.yml', sampleSecret),
    client: 'clip-bot',
    fingerprint: 'literal-client-secret/clip-bot',
  }),
  makeDiagnostic({
    rule: 'redirect-host-not-allowed',
    severity: 'error',
    message: 'no host rule covers "app.clipbot.example"; "*.clipbot.example" would',
    span: spanOf('mixer-oauth.yml', 'https://app.clipbot.example/callback'),
    client: 'clip-bot',
    related: [{ span: spanOf('mixer-oauth.yml', 'clipbot.example'), message: 'the nearest rule' }],
    fingerprint: 'redirect-host-not-allowed/clip-bot/app.clipbot.example',
  }),
  makeDiagnostic({
    client: 'clip-bot',
    scope: 'chat:timeout',
    fix: {
      title: 'Remove "chat:timeout"',
      isSafe: true,
      edits: [editOf('      - chat:timeout\n', '')],
    },
    fingerprint: '1c47d09be25f83',
  }),
  makeDiagnostic({
    rule: 'missing-scope',
    severity: 'error',
    message: 'PUT /channels/{channelId} needs "channel:update:self", which the manifest lacks',
    span: spanOf('src/bot.js', '`/channels/${id}`'),
    client: 'clip-bot',
    scope: 'channel:update:self',
    related: [{ span: spanOf('mixer-oauth.yml', 'scopes:'), message: 'the scopes of "clip-bot"' }],
    fix: {
      title: 'Declare "channel:update:self"',
      isSafe: false,
      edits: [editOf('      - user:act_as\n', '      - user:act_as\n      - channel:update:self\n')],
    },
    fingerprint: 'missing-scope/clip-bot/channel:update:self',
  }),
  makeDiagnostic({
    rule: 'dynamic-scope',
    severity: 'info',
    message: 'which scopes are asked for here cannot be seen',
    span: spanOf('src/bot.js', 'scopes'),
    fingerprint: 'dynamic-scope/src/bot.js',
  }),
  makeDiagnostic({
    rule: 'sensitive-scope',
    message: '"user:act_as" lets the app act as its user',
    span: spanOf('mixer-oauth.yml', 'user:act_as'),
    client: 'clip-bot',
    scope: 'user:act_as',
    suppressed: { kind: 'manifest', reason: 'the bot answers as its owner' },
    fingerprint: 'sensitive-scope/clip-bot/user:act_as',
  }),
];

const evidence: readonly Evidence[] = [
  {
    id: 'call:src/bot.js:58',
    kind: 'call',
    certainty: 'certain',
    provider: 'mixer',
    client: 'clip-bot',
    protocol: 'rest',
    method: 'GET',
    path: '/chats/123',
    operation: 'chats.connect',
    span: spanOf('src/bot.js', "'/chats/123'"),
    related: [],
    trace: [{ text: '"client" is made by Client of the SDK', span: spanOf('src/bot.js', 'new Client') }],
  },
  {
    id: 'call:src/bot.js:110',
    kind: 'call',
    certainty: 'likely',
    provider: 'mixer',
    client: 'clip-bot',
    protocol: 'rest',
    method: 'PUT',
    path: '/channels/{channelId}',
    operation: 'channels.put',
    isAnonymous: false,
    span: spanOf('src/bot.js', '`/channels/${id}`'),
    related: [{ span: spanOf('src/bot.js', 'client.request'), message: 'the wrapper' }],
    trace: [],
  },
  {
    id: 'request:src/bot.js:136',
    kind: 'request',
    certainty: 'certain',
    provider: 'mixer',
    client: 'clip-bot',
    scope: 'chat:connect',
    span: spanOf('src/bot.js', 'chat:connect'),
    related: [],
    trace: [],
  },
  {
    id: 'request:src/bot.js:152',
    kind: 'request',
    certainty: 'unresolved',
    provider: 'mixer',
    client: 'clip-bot',
    span: spanOf('src/bot.js', 'scopes'),
    related: [],
    trace: [],
  },
];

const row = (name: string, fields: Partial<LedgerRow>): LedgerRow => ({
  name,
  declared: { span: spanOf('mixer-oauth.yml', name), isOptional: false },
  requested: [],
  needed: [],
  verdict: 'ok',
  because: '',
  ...fields,
});

const scopes: readonly LedgerRow[] = [
  row('chat:connect', {
    requested: ['request:src/bot.js:136'],
    needed: ['call:src/bot.js:58'],
    because: 'one call needs it',
  }),
  row('chat:timeout', { verdict: 'unused', because: 'no call needs it' }),
  row('user:act_as', {
    declared: { span: spanOf('mixer-oauth.yml', 'user:act_as'), isOptional: true, reason: 'answers as its owner' },
    verdict: 'unprovable',
    because: 'it changes how the service treats a token, so no call shows it',
  }),
  row('channel:update:self', {
    declared: null,
    needed: ['call:src/bot.js:110'],
    verdict: 'missing',
    because: 'one call needs it and the manifest lacks it',
  }),
];

const summary: Summary = {
  errors: 3,
  warnings: 1,
  infos: 1,
  suppressed: 1,
  fixable: 2,
  rules: 7,
  clients: 1,
  files: {
    seen: 12,
    read: 4,
    audited: 1,
    skipped: { binary: 2, minified: 1, vendored: 0, generated: 0, huge: 0, test: 0, excluded: 0, unsupported: 4 },
    failed: [{ file: 'src/old.js', reason: 'it is not UTF-8' }],
  },
  calls: 2,
  requests: 2,
  unresolved: 1,
};

/** One small report in which every part of a report occurs. */
export const sampleReport: Report = {
  version: 1,
  tool: { name: 'mixer-oauth', version: '0.1.0' },
  manifest: 'mixer-oauth.yml',
  clients: [
    {
      id: 'clip-bot',
      name: 'Clip Bot',
      provider: 'mixer',
      span: spanOf('mixer-oauth.yml', 'clip-bot'),
      requests: 'visible',
      scopes,
    },
  ],
  evidence,
  diagnostics,
  summary,
};

const nothing: Summary = {
  errors: 0,
  warnings: 0,
  infos: 0,
  suppressed: 0,
  fixable: 0,
  rules: 7,
  clients: 1,
  files: {
    seen: 0,
    read: 0,
    audited: 0,
    failed: [],
    skipped: { binary: 0, minified: 0, vendored: 0, generated: 0, huge: 0, test: 0, excluded: 0, unsupported: 0 },
  },
  calls: 0,
  requests: 0,
  unresolved: 0,
};

/** A report with only these diagnostics, counted. */
export function reportOf(found: readonly Diagnostic[], fields: Partial<Report> = {}): Report {
  const tally = (severity: string) => found.filter((one) => !one.suppressed && one.severity === severity).length;
  const counts = { errors: tally('error'), warnings: tally('warning'), infos: tally('info') };
  const suppressed = found.filter((one) => one.suppressed).length;
  return {
    ...sampleReport,
    clients: [],
    evidence: [],
    diagnostics: found,
    summary: { ...nothing, ...counts, suppressed },
    ...fields,
  };
}

export const emptyReport: Report = reportOf([]);
