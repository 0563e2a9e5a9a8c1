import { describe, expect, test } from 'vitest';
import { outlinesOf } from './audit-facts.ts';

/**
 * What every front end must survive: files that break off anywhere, damaged ones, and `extremes` (deep, long, wide). None may
 * throw or hang.
 *
 * @param whole - code of the language, the more idioms in it the better
 */
export function testHardInput(file: string, whole: string, extremes: readonly string[]): void {
  const lower = async (source: string): Promise<string | undefined> => (await outlinesOf({ [file]: source }))[0]?.file;

  describe('hard input', () => {
    test('files that break off', async () => {
      for (let end = 0; end < whole.length; end += 37) expect(await lower(whole.slice(0, end))).toBe(file);
    });

    test('damaged files', async () => {
      let seed = 7;
      const random = (limit: number): number => {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        return seed % limit;
      };
      const damage = ['(', '"', '{', '\ud800', '\u0000', ']', "'", '\n'];
      for (let round = 0; round < 150; round += 1) {
        const [from, length] = [random(whole.length), random(20)];
        const source = whole.slice(0, from) + (damage[random(damage.length)] ?? '') + whole.slice(from + length);
        expect(await lower(source)).toBe(file);
      }
    });

    test.each(extremes.map((source, at) => [at + 1, source] as const))('extreme %i', async (_, source) => {
      const started = performance.now();
      expect(await lower(source)).toBe(file);
      // A hang, not a stopwatch: a busy machine must not fail the build.
      expect(performance.now() - started).toBeLessThan(20_000);
    });
  });
}
