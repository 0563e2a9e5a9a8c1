import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { junit } from './junit.ts';
import { sampleContext } from './testing/sample-context.ts';
import { emptyReport, makeDiagnostic, reportOf, sampleReport } from './testing/sample-report.ts';

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  text: string;
}

/** Every element, as a strict XML 1.0 parser reads it. @throws when the text is not well-formed */
function elementsOf(xml: string): Element[] {
  const parser = new SaxesParser({ xmlns: false });
  const elements: Element[] = [];
  const open: Element[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return elements;
}

test('a test case for each diagnostic, each clean rule and each file that was not read', () => {
  expect(junit(sampleReport, sampleContext)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="mixer-oauth" tests="8" failures="4" errors="1" skipped="1" time="0">
      <testsuite name="mixer-oauth" tests="8" failures="4" errors="1" skipped="1" time="0">
        <properties>
          <property name="files.seen" value="12"/>
          <property name="files.audited" value="1"/>
          <property name="calls" value="2"/>
          <property name="requests" value="2"/>
          <property name="unresolved" value="1"/>
        </properties>
        <!-- 1 place in the code could not be resolved: proof of nothing -->
        <testcase classname="clip-bot" name="literal-client-secret at mixer-oauth.yml:5:19" file="mixer-oauth.yml" line="5" time="0">
          <failure type="error" message="the secret of &quot;clip-bot&quot; is written in the manifest">mixer-oauth.yml:5:19 error literal-client-secret&#10;the secret of &quot;clip-bot&quot; is written in the manifest&#10;https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/literal-client-secret.md</failure>
        </testcase>
        <testcase classname="clip-bot" name="redirect-host-not-allowed at mixer-oauth.yml:7:20" file="mixer-oauth.yml" line="7" time="0">
          <failure type="error" message="no host rule covers &quot;app.clipbot.example&quot;; &quot;*.clipbot.example&quot; would">mixer-oauth.yml:7:20 error redirect-host-not-allowed&#10;no host rule covers &quot;app.clipbot.example&quot;; &quot;*.clipbot.example&quot; would&#10;mixer-oauth.yml:6:13 the nearest rule&#10;https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/redirect-host-not-allowed.md</failure>
        </testcase>
        <testcase classname="clip-bot" name="unused-scope at mixer-oauth.yml:10:9" file="mixer-oauth.yml" line="10" time="0">
          <failure type="warning" message="&quot;chat:timeout&quot; is declared, but no call in the code needs it">mixer-oauth.yml:10:9 warning unused-scope&#10;&quot;chat:timeout&quot; is declared, but no call in the code needs it&#10;fix: Remove &quot;chat:timeout&quot;&#10;https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/unused-scope.md</failure>
        </testcase>
        <testcase classname="clip-bot" name="sensitive-scope at mixer-oauth.yml:11:9" file="mixer-oauth.yml" line="11" time="0">
          <skipped message="the bot answers as its owner"/>
        </testcase>
        <testcase classname="clip-bot" name="missing-scope at src/bot.js:3:29" file="src/bot.js" line="3" time="0">
          <failure type="error" message="PUT /channels/{channelId} needs &quot;channel:update:self&quot;, which the manifest lacks">src/bot.js:3:29 error missing-scope&#10;PUT /channels/{channelId} needs &quot;channel:update:self&quot;, which the manifest lacks&#10;mixer-oauth.yml:8:5 the scopes of &quot;clip-bot&quot;&#10;fix: Declare &quot;channel:update:self&quot;&#10;https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/missing-scope.md</failure>
        </testcase>
        <testcase classname="mixer-oauth" name="dynamic-scope at src/bot.js:4:24" file="src/bot.js" line="4" time="0">
          <system-out>src/bot.js:4:24 info dynamic-scope&#10;which scopes are asked for here cannot be seen&#10;https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/dynamic-scope.md</system-out>
        </testcase>
        <testcase classname="rules" name="unknown-scope" time="0"/>
        <testcase classname="files" name="read src/old.js" file="src/old.js" time="0">
          <error type="not-read" message="it is not UTF-8"/>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test('a rule that did not run has not passed, nor has one that failed itself', () => {
  const summary = { ...emptyReport.summary, notRun: ['unused-scope'], crashed: ['missing-scope'] };
  const xml = junit({ ...emptyReport, summary }, sampleContext);
  expect(elementsOf(xml)[0]?.attributes).toMatchObject({ tests: '7', failures: '0', errors: '1', skipped: '1' });
  expect(xml).toContain('name="unused-scope" time="0">\n      <skipped message="did not run"/>');
  expect(xml).toContain('name="missing-scope" time="0">\n      <error type="rule-failed"');
});

test('a clean report passes every rule', () => {
  const elements = elementsOf(junit(emptyReport, sampleContext));
  const cases = elements.filter(({ name }) => name === 'testcase').map(({ attributes }) => attributes['name']);
  expect(cases).toEqual([...sampleContext.rules.keys()].toSorted());
  expect(elements[0]?.attributes).toMatchObject({ tests: '7', failures: '0', errors: '0', skipped: '0' });
});

test('the totals are those of the cases', () => {
  const [suites, suite, ...rest] = elementsOf(junit(sampleReport, sampleContext));
  const tally = (name: string) => `${rest.filter((element) => element.name === name).length}`;
  const totals = {
    tests: tally('testcase'),
    failures: tally('failure'),
    errors: tally('error'),
    skipped: tally('skipped'),
  };
  expect(suites?.attributes).toMatchObject(totals);
  expect(suite?.attributes).toMatchObject(totals);
});

describe('a hostile text stays a text', () => {
  test.each([
    ['markup', `</failure></testcase><testcase name="x"/><!-- & ]]> '"`, undefined],
    ['references', '&amp; &#60; &bogus;', undefined],
    ['a CDATA end', ']]>', undefined],
    ['white space that a parser would normalise', 'a\tb\nc\r\nd  e', undefined],
    ['control characters', '\u{0}\u{1b}[31m\u{8}\u{b}', String.raw`\u{0}\u{1b}[31m\u{8}\u{b}`],
    ['no characters', '\u{fffe}\u{ffff}\u{d800}x', String.raw`\u{fffe}\u{ffff}\u{d800}x`],
    ['characters of two units', '🔑𐍈', undefined],
  ])('%s', (_what, text, shown = text) => {
    const report = reportOf([
      makeDiagnostic({ message: text, client: text, span: { ...makeDiagnostic().span, file: text } }),
    ]);
    const elements = elementsOf(junit(report, sampleContext));
    const found = elements.find(({ name }) => name === 'failure');
    const owner = elements.find(({ name }) => name === 'testcase');
    expect(found?.attributes['message']).toBe(shown);
    expect(found?.text).toContain(`:10:9 warning unused-scope\n${shown}\n`);
    expect(owner?.attributes).toMatchObject({ classname: shown, file: shown, name: `unused-scope at ${shown}:10:9` });
    expect(elements.filter(({ name }) => name === 'failure')).toHaveLength(1);
  });
});
