import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { findInlineIgnores } from '../engine/inline-ignores.ts';
import { runRules } from '../engine/run-rules.ts';
import { applyEdits } from '../fixes/apply-edits.ts';
import { manifestRules } from '../rules/index.ts';
import { decodeManifest } from './decode-manifest.ts';
import { parseManifest } from './parse-manifest.ts';

const seeds = [
  `version: 1
provider: mixer
clients:
  clip-bot: # the bot
    name: Clip Bot
    website: https://clipbot.example
    clientId: \${CLIP_BOT_CLIENT_ID}
    clientSecret: \${CLIP_BOT_SECRET}
    flows: [authorization_code, refresh_token]
    hosts: ['*.clipbot.example', clipbot.example]
    redirectUris: [https://app.clipbot.example/auth/callback]
    scopes:
      - chat:connect
      - { name: chat:bypass_links, reason: posts clip links }
    environments:
      staging: { hosts: "staging.clipbot.example, x.example", scopes: [a] }
ignore:
  - { rule: unused-scope, client: clip-bot, reason: used elsewhere, until: 2027-03-01 }
`,
  'version: 1\nclients:\n  a: &a\n    scopes: &s [x, *n]\n    <<: [*b, { name: &n N }]\n  b: { <<: *a, hosts: >-\n     a, b }\n',
  '{"version": 1, "clients": {"a": {"scopes": ["x", {"name": "y"}], "hosts": "a.example,b.example"}}}',
];
const signs =
  '\n|\r\n|\t|  |- |? |: |[|]|{|}|,|#|&a |*a|<<: *a|!!str |!x |>-|"|\'|---\n|...\n|%YAML 1.1\n|\uFEFF|\u0000|\uD800|null|~|@|`|\\';

const piece = fc.oneof(
  fc.constantFrom('|', '__proto__: ', ...signs.split('|')),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const change = fc.record({ at: fc.nat(), drop: fc.nat(6), add: piece });
const mutated = fc.tuple(fc.constantFrom(...seeds), fc.array(change, { maxLength: 6 })).map(([seed, changes]) =>
  changes.reduce((text, { at, drop, add }) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + add + text.slice(start + drop);
  }, seed),
);
const text = fc.oneof(
  { weight: 6, arbitrary: mutated },
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
);

/** Parses, runs every rule and tries every fix; what comes out must point into the text. */
function exercise(input: string): void {
  const start = performance.now();
  const { manifest, diagnostics, secrets } = parseManifest(input, 'm.yml');
  const run = runRules(manifestRules, { manifest, catalogueOf: () => undefined, logos: new Map() });
  expect(run.crashes).toEqual([]);
  const rows = findInlineIgnores(input, 'm.yml');
  for (const { span } of [...diagnostics, ...run.diagnostics, ...rows, ...secrets.map((one) => ({ span: one }))]) {
    expect(span.start.offset).toBeLessThanOrEqual(span.end.offset);
    expect(span.end.offset).toBeLessThanOrEqual(input.length);
  }
  for (const { fix } of [...diagnostics, ...run.diagnostics]) {
    if (!fix || diagnostics.some(({ rule }) => rule === 'invalid-manifest')) continue;
    // The form may be wrong then in a new way, since more of it is read; the YAML may not.
    const { errors } = parseDocument(applyEdits(input, fix.edits).text);
    expect(errors, `${JSON.stringify(input)} ${JSON.stringify(fix)}`).toEqual([]);
  }
  expect(performance.now() - start).toBeLessThan(10_000);
}

test('no manifest crashes or hangs the parser, a rule or a fix', () => {
  fc.assert(fc.property(text, exercise), { numRuns: 4000 });
});

test('bytes of any kind are text or a problem', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const decoded = decodeManifest(bytes);
      if ('text' in decoded) exercise(decoded.text);
      else expect(decoded.problem).not.toBe('');
    }),
    { numRuns: 2000 },
  );
});
