import { type AnyRule, applyEdits, type Diagnostic, runRules } from '@mixer-oauth/core';
import { describe, expect, test } from 'vitest';
import { manifestFile, type RuleInput } from './manifest-facts.ts';
import { renderCarets } from './render-carets.ts';

export interface FailingInput extends RuleInput {
  /** The rule's diagnostics in caret form, exactly. */
  readonly shows: string;
  /** The manifest after the first diagnostic's fix; absent when the rule has no fix for it here. */
  readonly fixed?: string;
  /** Files of code after the first diagnostic's fix; absent when it changes none. */
  readonly fixedFiles?: Readonly<Record<string, string>>;
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

/** An input after one diagnostic's fix: its manifest where the fix changes that, and the files of code that it changes. */
export function applyFix(
  { manifest, files = {} }: RuleInput,
  diagnostic: Diagnostic | undefined,
): Pick<FailingInput, 'fixed' | 'fixedFiles'> {
  const edits = diagnostic?.fix?.edits ?? [];
  const changed = ([file, text]: readonly [string, string]): (readonly [string, string])[] => {
    const own = edits.filter((edit) => edit.file === file);
    return own.length > 0 ? [[file, applyEdits(text, own).text]] : [];
  };
  const [fixed] = changed([manifestFile, manifest]);
  const fixedFiles = Object.entries(files).flatMap(changed);
  return {
    ...(fixed && { fixed: fixed[1] }),
    ...(fixedFiles.length > 0 && { fixedFiles: Object.fromEntries(fixedFiles) }),
  };
}

/** What an input is after a fix, to be tried again. */
export const withFix = (input: RuleInput, { fixed, fixedFiles }: ReturnType<typeof applyFix>): RuleInput => ({
  ...input,
  manifest: fixed ?? input.manifest,
  ...(input.files && { files: { ...input.files, ...fixedFiles } }),
});

/** The fix that an input says it has. */
export const expectedFix = ({ fixed, fixedFiles }: Partial<FailingInput>): ReturnType<typeof applyFix> => ({
  ...(fixed !== undefined && { fixed }),
  ...(fixedFiles && { fixedFiles }),
});

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
        const fix = applyFix(input, first);
        expect(fix).toEqual(expectedFix(input));
        if (!first?.fix) return;
        const after = await tryRule(rule, factsOf, withFix(input, fix));
        // Others may say the same of another place.
        const alike = (list: typeof diagnostics): number =>
          list.filter(({ message }) => message === first.message).length;
        expect(alike(after.diagnostics)).toBe(alike(diagnostics) - 1);
      });
    }
  });
}
