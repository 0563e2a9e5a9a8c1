import { printOutline } from '@mixer-oauth/audit';
import { expect, test } from 'vitest';
import { outlinesOf } from './audit-facts.ts';

/** A front end as a table: what a row shows, its code, and the outline as it prints, each from its second line on. */
export function testOutlines(file: string, rows: readonly (readonly [name: string, code: string, outline: string])[]) {
  test.each(rows)('%s', async (_, code, outline) => {
    const [lowered] = await outlinesOf({ [file]: code });
    if (!lowered) throw new RangeError('no outline');
    expect(printOutline(lowered)).toBe(outline.slice(1));
  });
}
