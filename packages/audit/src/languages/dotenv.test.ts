import { outlinesOf, testHardInput } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
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

testHardInput(file, cases.map(([, source]) => source).join('\n'), ['A=' + 'b'.repeat(1_000_000)]);

test('entries beyond the number that may be read are told', async () => {
  const outline = await lower('A=b\n'.repeat(20_001));
  expect([outline.body.length, outline.end]).toEqual([20_000, 80_000]);
  expect((await lower('A=b\n'.repeat(20_000))).end).toBeUndefined();
});
