import { outlinesOf } from '@mixer-oauth/testkit';
import { describe, expect, test } from 'vitest';
import type { FileOutline } from '../outline/outline.ts';
import { printOutline } from '../outline/print-outline.ts';

const file = '.env';

async function lower(source: string): Promise<FileOutline> {
  const [outline] = await outlinesOf({ [file]: source });
  if (!outline) throw new RangeError('no outline');
  return outline;
}

/** Name, source, outline. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    'keys, quotes, export, comments',
    `# comment
OAUTH_SCOPE=chat:chat chat:connect # why
export CLIENT_ID="abc"
EMPTY=
SINGLE='a b'
`,
    `
let environment.OAUTH_SCOPE = "chat:chat chat:connect"
let environment.CLIENT_ID = "abc"
let environment.EMPTY = ""
let environment.SINGLE = "a b"`,
  ],
  [
    'properties',
    `oauth.scope = chat:chat
client.id: abc
`,
    `
let environment.oauth.scope = "chat:chat"
let environment.client.id = "abc"`,
  ],
  [
    'lines that are no entries',
    `just text
=novalue
`,
    `
`,
  ],
];

test.each(cases)('%s', async (_, source, outline) => {
  expect(printOutline(await lower(source))).toBe(outline.slice(1));
});

describe('hard input', () => {
  const whole = cases.map(([, source]) => source).join('\n');

  test('a file that breaks off anywhere', async () => {
    for (let end = 0; end < whole.length; end += 37) expect((await lower(whole.slice(0, end))).file).toBe(file);
  });

  test('damaged files', async () => {
    let seed = 7;
    const random = (limit: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % limit;
    };
    for (let round = 0; round < 150; round += 1) {
      const [from, length] = [random(whole.length), random(20)];
      const insert = ['(', '"', '{', '\ud800', '\u0000', ']', "'", '\n'][random(8)] ?? '';
      expect((await lower(whole.slice(0, from) + insert + whole.slice(from + length))).file).toBe(file);
    }
  });

  test.each(['A=' + 'b'.repeat(1_000_000)])('deep, long and wide files end in time', async (source) => {
    const started = performance.now();
    expect((await lower(source)).file).toBe(file);
    // A hang, not a stopwatch: a busy machine must not fail the build.
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
