import type { Diagnostic } from '@mixer-oauth/core';
import { describe, expect, test } from 'vitest';
import { checkInput } from './check-input.ts';
import { manifestFile, type RuleInput } from './manifest-facts.ts';
import { renderCarets } from './render-carets.ts';
import { applyFix, expectedFix, type FailingInput } from './test-rule.ts';

/** As `testRule`, for rules whose findings come out of parsing and suppressing instead of a check of their own. */
export function testChecked(
  { id }: { readonly id: string },
  { passes, fails }: { passes: Readonly<Record<string, RuleInput>>; fails: Readonly<Record<string, FailingInput>> },
): void {
  const found = async (input: RuleInput): Promise<readonly Diagnostic[]> =>
    (await checkInput(input)).filter(({ rule }) => rule === id);
  describe(id, () => {
    test.each(Object.entries(passes))('passes: %s', async (_, input) => {
      expect(await found(input)).toEqual([]);
    });
    test.each(Object.entries(fails))('fails: %s', async (_, input) => {
      const diagnostics = await found(input);
      expect(renderCarets(diagnostics, new Map([[manifestFile, input.manifest]]))).toBe(input.shows.trim());
      expect(diagnostics).not.toEqual([]);
      expect(applyFix(input, diagnostics[0])).toEqual(expectedFix(input));
    });
  });
}
