import { type AnyRule, applyEdits, type Diagnostic, runRules } from '@mixer-oauth/core';
import { describe, expect, test } from 'vitest';
import { manifestFile, type RuleInput } from './manifest-facts.ts';
import { renderCarets } from './render-carets.ts';

export interface FailingInput extends RuleInput {
  /** The rule's diagnostics in caret form, exactly. */
  readonly shows: string;
  /** The manifest after the first diagnostic's fix; absent when the rule has no fix here. */
  readonly fixed?: string;
}

type FactsOf<Facts> = (input: RuleInput) => Facts | Promise<Facts>;

/** One rule on one input, and the texts that its diagnostics point into. */
export async function tryRule<Facts>(
  rule: AnyRule<Facts>,
  factsOf: FactsOf<Facts>,
  input: RuleInput,
): Promise<{ diagnostics: readonly Diagnostic[]; texts: ReadonlyMap<string, string> }> {
  const { diagnostics, crashes } = runRules([rule], await factsOf(input));
  if (crashes[0]) throw crashes[0].error;
  return { diagnostics, texts: new Map([[manifestFile, input.manifest], ...Object.entries(input.files ?? {})]) };
}

/** The manifest after one diagnostic's fix. */
export const applyFix = (manifest: string, { fix }: Diagnostic): string => applyEdits(manifest, fix?.edits ?? []).text;

/** Tests of one rule as a table that shows what a user sees; a fix must make its diagnostic go away. */
export function testRule<Facts>(
  rule: AnyRule<Facts>,
  factsOf: FactsOf<Facts>,
  { passes, fails }: { passes: Readonly<Record<string, RuleInput>>; fails: Readonly<Record<string, FailingInput>> },
): void {
  describe(rule.id, () => {
    for (const [name, input] of Object.entries(passes)) {
      test(`passes: ${name}`, async () => {
        const { diagnostics, texts } = await tryRule(rule, factsOf, input);
        expect(renderCarets(diagnostics, texts)).toBe('');
      });
    }
    for (const [name, input] of Object.entries(fails)) {
      test(`fails: ${name}`, async () => {
        const { diagnostics, texts } = await tryRule(rule, factsOf, input);
        expect(renderCarets(diagnostics, texts)).toBe(input.shows.trim());
        expect(diagnostics).not.toEqual([]);
        const [first] = diagnostics;
        expect(first?.fix ? applyFix(input.manifest, first) : undefined).toBe(input.fixed);
        if (input.fixed === undefined || !first) return;
        const after = await tryRule(rule, factsOf, { ...input, manifest: input.fixed });
        // Others may say the same of another place.
        const alike = (list: typeof diagnostics): number =>
          list.filter(({ message }) => message === first.message).length;
        expect(alike(after.diagnostics)).toBe(alike(diagnostics) - 1);
      });
    }
  });
}
