import type { Report } from '@mixer-oauth/core';
import { LineIndex } from '@mixer-oauth/core';
import { describe, expect, test } from 'vitest';
import { ledgerText } from './ledger-text.ts';
import type { Reporter } from './reporter.ts';
import { reporters } from './reporters.ts';
import { mask } from './secrets.ts';
import { summaryText } from './summary-text.ts';
import { sampleContext } from './testing/sample-context.ts';
import { makeDiagnostic, reportOf, sampleReport } from './testing/sample-report.ts';

// None of these is anybody's: each has the shape that a secret of this kind has.
const shapes: Readonly<Record<string, string>> = {
  'hexadecimal, 32': '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  'hexadecimal, 64': '9b74c9897bac770ffc029102a200c5de2f1a6b3d4e5c7f8091a2b3c4d5e6f708',
  UUID: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  base64: 'dGhpcyBpcyBub3QgYSBzZWNyZXQ+Pz8/Cg==',
  base64url: 'aB3_dE6-gH9jK2mN5pQ8sT1vW4xY7zC0',
  'three parts with dots': 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJib3QifQ.c2lnbmF0dXJlLW9mLW5vYm9keQ',
  'prefix and letters': 'ghx_16C7e42F292c6912E7710c838347Ae178B4a',
  'prefix of a shop': 'sk_example_4eC39HqLyjWDarjtT1zdp7dc',
  'prefix with a dash': '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',
  'characters of a regular expression': 'a.*b+c?(d|e)[f]{2}^$\\g',
  'characters of Markdown': '**bold**_em_~x~[l](u)|c|#h',
  'characters of XML': `<s&e;c>"r'e"t</s>]]>`,
  'characters of a workflow command': '::set%0Aenv,name:v%3Alue',
  'characters of a URL': 'p@ss/word?x=1&y=2#z%20+',
  'escaped quotes': String.raw`ab\"cd\\ef\'ghij`,
  'letters beyond ASCII': 'пароль-秘密-सीक्रेट-Ωμέγα',
  'characters of two units': '🔑a🔒b🗝️c🔐d🔏e',
  'spaces inside': 'correct horse battery staple',
  'very long': Array.from({ length: 60 }, (_, at) => `k${(at * 7919) % 997}`).join('x'),
  'several lines':
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEF\nq1w2e3r4t5y6u7i8o9p0\n-----END PRIVATE KEY-----',
};

/** A report that has the secret in its sources, and, as a careless rule would, in every text. */
function leaking(secret: string): { report: Report; context: typeof sampleContext } {
  const source = `clients:\n  bot:\n    clientSecret: '${secret}'\n    other: ${secret}\n`;
  const start = source.indexOf(secret);
  const span = new LineIndex(source).span('mixer-oauth.yml', start, start + secret.length);
  const code = new LineIndex(`login("${secret}");\n`).span('src/app.js', 7, 7 + secret.length);
  const diagnostic = makeDiagnostic({
    message: `do not write ${secret} here`,
    span,
    client: `bot-${secret}`,
    related: [{ span: code, message: `again ${secret}` }],
    fix: {
      title: `replace ${secret}`,
      isSafe: false,
      edits: [{ file: 'mixer-oauth.yml', start: 1, end: 2, text: secret }],
    },
    fingerprint: `literal/${secret}`,
  });
  const hidden = makeDiagnostic({ span: code, suppressed: { kind: 'inline', reason: `it is ${secret}` } });
  const evidence = {
    ...(sampleReport.evidence[0] ?? expect.fail()),
    id: 'e',
    value: secret,
    path: `/x?secret=${secret}`,
    span: code,
  };
  const row = {
    name: secret,
    declared: null,
    requested: ['e'],
    needed: ['e'],
    verdict: 'missing',
    because: `of ${secret}`,
  } as const;
  const failed = [{ file: `${secret}.js`, reason: `cannot open ${secret}` }];
  const base = reportOf([diagnostic, hidden]);
  const files = { ...base.summary.files, failed };
  return {
    report: {
      ...base,
      evidence: [evidence, { ...evidence, id: 'u', certainty: 'unresolved' }],
      clients: [{ id: `bot-${secret}`, name: secret, provider: 'mixer', requests: 'visible', scopes: [row] }],
      summary: { ...base.summary, files },
    },
    context: {
      ...sampleContext,
      sources: new Map([
        ['mixer-oauth.yml', source],
        ['src/app.js', `login("${secret}");\n`],
      ]),
      masked: [span],
    },
  };
}

const outputs: Readonly<Record<string, Reporter>> = {
  ...reporters,
  summary: summaryText,
  ledger: (report, context) => ledgerText(report, context, { trace: true }),
};

/** What of the secret an output shows, in whichever way the format writes it. */
function shown(output: string, secret: string): string[] {
  const decoded = [
    output,
    output.replaceAll(/&#(\d+);/gu, (_all, code: string) => String.fromCodePoint(Number(code))),
    output.replaceAll(
      /&(lt|gt|amp|quot|apos);/gu,
      (_all, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[name] ?? '',
    ),
    output.replaceAll(/%([\dA-F]{2})/gu, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
    output.replaceAll(/\\(["\\])/gu, '$1'),
  ];
  const pieces = secret.split('\n').flatMap((line) => {
    const size = Math.min(line.length, 12);
    return Array.from({ length: line.length - size + 1 }, (_, at) => line.slice(at, at + size));
  });
  return pieces.filter((piece) => !/^-|-$/.test(piece) && decoded.some((text) => text.includes(piece)));
}

describe.each(Object.entries(outputs))('a secret never shows in %s', (_format, reporter) => {
  test.each(Object.entries(shapes))('%s', (_shape, secret) => {
    const { report, context } = leaking(secret);
    for (const width of [40, 100])
      for (const isColour of [false, true])
        expect(shown(reporter(report, { ...context, width, isColour }), secret)).toEqual([]);
  });

  test('and would show, were it not masked', () => {
    const secret = 'aB3dE6gH9jK2mN5pQ8sT1vW4xY7zC0';
    const { report, context } = leaking(secret);
    const output = reporter(report, { ...context, masked: [] });
    expect(shown(output, secret)).not.toEqual([]);
    expect(reporter(report, context)).toContain(mask);
  });
});

function bulletsFor(secret: string): number[] {
  const { report, context } = leaking(secret);
  return Array.from(reporters.text(report, context).matchAll(/•+/gu), ([bullets]) => bullets.length);
}

describe('what stands in its place', () => {
  test('has one length, whatever the secret has', () => {
    expect(new Set(Object.values(shapes).flatMap(bulletsFor))).toEqual(new Set([mask.length]));
  });

  test('a short secret is masked where it stands and not wherever its letters occur', () => {
    const { report, context } = leaking('err');
    const output = reporters.text(report, context);
    expect(output).toContain("clientSecret: '••••••'");
    expect(output).toContain('warning unused-scope');
    expect(reporters.text({ ...report, diagnostics: [makeDiagnostic({ message: 'the terror' })] }, context)).toContain(
      'the terror',
    );
  });

  test('fixes lose their edits, so that no hole is written into a file', () => {
    const { report, context } = leaking('aB3dE6gH9jK2mN5pQ8sT1vW4xY7zC0');
    const { diagnostics } = JSON.parse(reporters.json(report, context)) as Report;
    expect(diagnostics.map(({ fix }) => fix?.edits)).toContainEqual([]);
  });
});
