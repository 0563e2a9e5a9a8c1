import { readFileSync } from 'node:fs';
import { auditRules } from '@mixer-oauth/audit';
import { manifestRules } from '@mixer-oauth/core';
import { describe, expect, test } from 'vitest';
import { checkInput } from './check-input.ts';
import { manifestFile } from './manifest-facts.ts';
import { renderCarets } from './render-carets.ts';
import { type PageExample, readRulePage } from './rule-page.ts';
import { applyFix, expectedFix, withFix } from './test-rule.ts';

const textsOf = ({ manifest, files = {} }: PageExample): ReadonlyMap<string, string> =>
  new Map([[manifestFile, manifest], ...Object.entries(files)]);

const rules = [...manifestRules, ...auditRules].map((rule) => [rule.id, rule] as const);

describe.each(rules)('docs/rules/%s.md', (id, { summary, severity, layer, citation }) => {
  const markdown = readFileSync(new URL(`../../../docs/rules/${id}.md`, import.meta.url), 'utf8');
  const page = readRulePage(markdown);

  test('is about this rule and has both kinds of example', () => {
    expect(page.title).toBe(id);
    expect(page.summary).toBe(`${summary}.`);
    expect(page.fails.length).toBeGreaterThan(0);
    expect(page.passes.length).toBeGreaterThan(0);
  });

  test('says what the declaration says', () => {
    const [shownSeverity, shownLayer, fix] = page.facts;
    expect([shownSeverity, shownLayer]).toEqual([severity, layer.replace('-', ' ')]);
    expect(fix?.startsWith('yes')).toBe(
      page.fails.some(({ fixed, fixedFiles }) => fixed !== undefined || fixedFiles !== undefined),
    );
    expect(markdown).toContain(citation);
  });

  test.each(page.fails.map((example, at) => [at + 1, example] as const))(
    'failing example %i shows what it says',
    async (_, example) => {
      const diagnostics = (await checkInput(example)).filter(({ rule }) => rule === id);
      expect(renderCarets(diagnostics, textsOf(example))).toBe(example.shows);
      const [first] = diagnostics;
      const fix = applyFix(example, first);
      expect(fix).toEqual(expectedFix(example));
      if (!first?.fix) return;
      const after = await checkInput(withFix(example, fix));
      expect(after.filter(({ rule, message }) => rule === id && message === first.message)).toEqual([]);
    },
  );

  test.each(page.passes.map((example, at) => [at + 1, example] as const))(
    'passing example %i passes',
    async (_, example) => {
      expect((await checkInput(example)).filter(({ rule }) => rule === id)).toEqual([]);
    },
  );
});
