import { describe, expect, test } from 'vitest';
import { github } from './github.ts';
import { sampleContext } from './testing/sample-context.ts';
import { emptyReport, makeDiagnostic, reportOf, sampleReport } from './testing/sample-report.ts';

test('one annotation a diagnostic, then what was not seen, then the verdict', () => {
  expect(github(sampleReport, sampleContext)).toMatchInlineSnapshot(`
    "::error title=literal-client-secret,file=mixer-oauth.yml,line=5,endLine=5,col=19,endColumn=51::the secret of "clip-bot" is written in the manifest%0Ahttps://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/literal-client-secret.md
    ::error title=redirect-host-not-allowed,file=mixer-oauth.yml,line=7,endLine=7,col=20,endColumn=56::no host rule covers "app.clipbot.example"; "*.clipbot.example" would%0Ahttps://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/redirect-host-not-allowed.md
    ::warning title=unused-scope,file=mixer-oauth.yml,line=10,endLine=10,col=9,endColumn=21::"chat:timeout" is declared, but no call in the code needs it%0Ahttps://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/unused-scope.md
    ::error title=missing-scope,file=src/bot.js,line=3,endLine=3,col=29,endColumn=46::PUT /channels/{channelId} needs "channel:update:self", which the manifest lacks%0Ahttps://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/missing-scope.md
    ::notice title=dynamic-scope,file=src/bot.js,line=4,endLine=4,col=24,endColumn=30::which scopes are asked for here cannot be seen%0Ahttps://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/dynamic-scope.md
    ::warning title=not read,file=src/old.js::it is not UTF-8
    ::notice title=not resolved::1 place in the code could not be resolved: proof of nothing; mixer-oauth audit --unresolved lists them
    mixer-oauth: 3 errors, 1 warning, 1 info (1 suppressed)
    "
  `);
});

test('nothing to annotate', () => {
  expect(github(emptyReport, sampleContext)).toBe('mixer-oauth: No problems\n');
});

test('an annotation that spans lines has no columns, which the runner would drop with a warning', () => {
  const { span } = makeDiagnostic();
  const long = makeDiagnostic({
    span: { ...span, end: { line: span.end.line + 2, column: 3, offset: span.end.offset + 40 } },
  });
  expect(github(reportOf([long]), sampleContext)).toContain('line=10,endLine=12::');
});

const decode = (text: string, isProperty: boolean) => {
  const data = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const property = isProperty ? data.replaceAll('%3A', ':').replaceAll('%2C', ',') : data;
  return property.replaceAll('%25', '%');
};

/** A workflow command as the runner reads it: actions/runner, ActionCommand.TryParseV2. */
function parseCommand(line: string) {
  const end = line.indexOf('::', 2);
  const head = line.slice(2, end);
  const [name, list] = [head.slice(0, head.indexOf(' ')), head.slice(head.indexOf(' ') + 1)] as const;
  const pairs = list.split(',').map((pair) => pair.split('='));
  const properties = Object.fromEntries(pairs.map(([key = '', ...value]) => [key, decode(value.join('='), true)]));
  return { name, properties, message: decode(line.slice(end + 2), false) };
}

describe('a hostile name stays a name', () => {
  test.each([
    ['a comma and an equals sign', 'src/a,line=1.js'],
    ['the end of a command', 'src/a::error title=x::y.js'],
    ['a line break and a command', 'src/a\n::set-env name=PATH::/evil\r\n::stop-commands::x'],
    ['an old command', '##[set-env name=PATH]/evil'],
    ['signs that look encoded', '100%25 %0A%0D %2C%3A'],
    ['nothing but colons', '::::'],
  ])('%s', (_what, name) => {
    const { span } = makeDiagnostic();
    const report = reportOf([makeDiagnostic({ message: name, span: { ...span, file: name } })], {
      summary: {
        ...emptyReport.summary,
        files: { ...emptyReport.summary.files, failed: [{ file: name, reason: name }] },
      },
    });
    const lines = github(report, sampleContext)
      .trimEnd()
      .split(/\r\n|\r|\n/u);
    expect(lines).toHaveLength(3);
    const [found, failed] = lines.map(parseCommand);
    expect(found).toMatchObject({ name: 'warning', properties: { title: 'unused-scope', file: name, line: '10' } });
    expect(found?.message).toBe(`${name}\n${makeDiagnostic().docs}`);
    expect(failed).toEqual({ name: 'warning', properties: { title: 'not read', file: name }, message: name });
  });
});
