import { outlinesOf } from '@mixer-oauth/testkit';
import { describe, expect, test } from 'vitest';
import type { FileOutline } from '../outline/outline.ts';
import { printOutline } from '../outline/print-outline.ts';

const file = 'a.yml';

async function lower(source: string): Promise<FileOutline> {
  const [outline] = await outlinesOf({ [file]: source });
  if (!outline) throw new RangeError('no outline');
  return outline;
}

/** Name, source, outline. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    'maps, lists, scalars',
    `oauth:
  scope: chat:chat chat:connect
  scopes:
    - chat:chat
    - "chat:connect"
port: 80
`,
    `
export default = {oauth: {scope: "chat:chat chat:connect", scopes: ["chat:chat", "chat:connect"]}, port: 80}`,
  ],
  [
    'block text and anchors',
    `a: &x
  scope: >-
    chat:chat
    chat:connect
b: *x
`,
    `
export default = {a: {scope: "chat:chat chat:connect"}, b: other()}`,
  ],
  [
    'a broken file yields what it can',
    `a: b
 c: [1
`,
    `
export default = {a: {b c: [1]}}
errors 3`,
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

  test.each(['['.repeat(20_000), '{ "a": "' + 'b'.repeat(1_000_000) + '" }'])(
    'deep, long and wide files end in time',
    async (source) => {
      const started = performance.now();
      expect((await lower(source)).file).toBe(file);
      // A hang, not a stopwatch: a busy machine must not fail the build.
      expect(performance.now() - started).toBeLessThan(20_000);
    },
  );
});
