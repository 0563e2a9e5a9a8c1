import type { Span } from '@mixer-oauth/core';
import { LineIndex } from '@mixer-oauth/core';
import type { ReportContext } from '../reporter.ts';

export const docsBase = 'https://github.com/mixer-oauth/mixer-oauth/blob/main/docs';
export const docsOf = (rule: string): string => `${docsBase}/rules/${rule}.md`;

export const sampleSecret = 'f2c1d0a94be7785533aa90cc12e4d6b8';

export const sampleSources: ReadonlyMap<string, string> = new Map([
  [
    'mixer-oauth.yml',
    `version: 1
clients:
  clip-bot:
    name: Clip Bot
    clientSecret: ${sampleSecret}
    hosts: [clipbot.example]
    redirectUris: [https://app.clipbot.example/callback]
    scopes:
      - chat:connect
      - chat:timeout
      - user:act_as
`,
  ],
  [
    'src/bot.js',
    `const client = new Client(request);
\tclient.request('GET', '/chats/123'); // 配信
await client.request('PUT', \`/channels/\${id}\`);
login(['chat:connect', scopes]);
`,
  ],
]);

/** The span of the `nth` place of a text in one of the sources. */
export function spanOf(file: string, text: string, sources = sampleSources): Span {
  const source = sources.get(file) ?? '';
  const start = source.indexOf(text);
  return new LineIndex(source).span(file, start, start + text.length);
}

const facts = (summaryOfRule: string, severity: 'error' | 'warning' | 'info', rule: string) =>
  [rule, { summary: summaryOfRule, severity, docs: docsOf(rule) }] as const;

export const sampleContext: ReportContext = {
  sources: sampleSources,
  isColour: false,
  width: 100,
  masked: [spanOf('mixer-oauth.yml', sampleSecret)],
  docsBase,
  rules: new Map([
    facts('A declared scope that no call needs', 'warning', 'unused-scope'),
    facts('A scope that a call needs and the manifest lacks', 'error', 'missing-scope'),
    facts('A secret written in the manifest', 'error', 'literal-client-secret'),
    facts('A redirect URI that no host rule covers', 'error', 'redirect-host-not-allowed'),
    facts('Scopes that are made at run time', 'info', 'dynamic-scope'),
    facts('A scope with great power', 'warning', 'sensitive-scope'),
    facts('A scope that the provider does not have', 'error', 'unknown-scope'),
  ]),
};
