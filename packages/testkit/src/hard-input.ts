import { type FileOutline, printOutline, writtenAt } from '@mixer-oauth/audit';
import { describe, expect, test } from 'vitest';
import { outlinesOf } from './audit-facts.ts';

/**
 * What every front end must survive: files that break off anywhere, damaged ones, and `extremes` (deep, long, wide). None may
 * throw or hang, and every place in an outline lies in the file.
 *
 * @param whole - code of the language, the more idioms in it the better
 */
export function testHardInput(file: string, whole: string, extremes: readonly string[]): void {
  const lower = async (source: string): Promise<string | undefined> => {
    const [outline] = await outlinesOf({ [file]: source });
    if (outline) expectPlaces(outline, source.length);
    return outline?.file;
  };

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
      // Bytes that are no UTF-8 arrive as U+FFFD.
      const damage = ['(', '"', '{', '\ud800', '\u0000', ']', "'", '\n', '\ufffd', '#', '/*'];
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

/** Iterative, as what is tested must survive depth. */
function expectPlaces(outline: FileOutline, length: number): void {
  const { moved: _moved, ...places } = outline;
  const open: unknown[] = [places];
  const outside: unknown[] = [];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const { start, end } = next as { start?: unknown; end?: unknown };
    if (typeof start === 'number' && typeof end === 'number') {
      const written = writtenAt({ start, end }, outline.moved ?? []);
      if (!(0 <= written.start && written.start <= written.end && written.end <= length)) outside.push(next);
    }
    for (const value of Object.values(next)) if (typeof value === 'object') open.push(value);
  }
  expect(outside).toEqual([]);
  expect(printOutline(outline)).toBeTypeOf('string');
}
