import { outlinesOf, testHardInput } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import type { FileOutline } from '../outline/outline.ts';
import { printOutline } from '../outline/print-outline.ts';

const file = 'a.json';

async function lower(source: string): Promise<FileOutline> {
  const [outline] = await outlinesOf({ [file]: source });
  if (!outline) throw new RangeError('no outline');
  return outline;
}

/** Name, source, outline. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    'objects, lists, scalars',
    `{ "scope": "chat:chat chat:connect", "list": ["a", 1, true, null], "deep": { "redirect_uri": "http://127.0.0.1/" } }`,
    `
export default = {scope: "chat:chat chat:connect", list: ["a", 1, true, null], deep: {redirect_uri: "http://127.0.0.1/"}}`,
  ],
  [
    'comments and trailing commas',
    `{
  // a comment
  "a": "b",
}`,
    `
export default = {a: "b"}`,
  ],
  [
    'a broken file yields what it can',
    `{ "a": "b", "c": 0123, "d": `,
    `
export default = {a: "b", c: 123, d: null}
errors 1`,
  ],
  [
    'our own report is no code',
    `{ "version": 1, "tool": { "name": "mixer-oauth", "version": "0.1.0" }, "scope": "chat:chat" }`,
    `
`,
  ],
];

test.each(cases)('%s', async (_, source, outline) => {
  expect(printOutline(await lower(source))).toBe(outline.slice(1));
});

testHardInput(file, cases.map(([, source]) => source).join('\n'), [
  '['.repeat(20_000),
  '{ "a": "' + 'b'.repeat(1_000_000) + '" }',
]);
