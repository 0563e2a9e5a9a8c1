import { outlinesOf, testHardInput } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
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
    'several documents',
    `a: b
---
scope: chat:chat
---
# nothing
---
- c
`,
    `
export default = {a: "b"}
export default = {scope: "chat:chat"}
export default = null
export default = ["c"]`,
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
export default = {a: {scope: "chat:chat chat:connect"}, b: *x}`,
  ],
  [
    'keys that are no text, which are told',
    `a: {{ .Values.scope }}
? [b, c]
: d
? &e f
: g
*e : h
: i
80: j
`,
    `
export default = {a: {: other()}, : "d", f: "g", : "h", null: "i", 80: "j"}
errors 3`,
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

testHardInput(file, cases.map(([, source]) => source).join('\n'), [
  '['.repeat(20_000),
  '{ "a": "' + 'b'.repeat(1_000_000) + '" }',
]);

test('of a long file the first lines are read, and it is said how many', async () => {
  const [outline] = await outlinesOf({ 'a.yml': `a: "${'b'.repeat(20)}"\n`.repeat(20_000) });
  expect(outline?.end).toBe(499_980);
  const value = outline?.exports[0]?.value;
  expect(value?.kind === 'record' && value.entries.length).toBe(19_230);
});

test('of a file that says more in as many characters less is read', async () => {
  const [outline] = await outlinesOf({ 'a.yml': '- a\n'.repeat(120_000) });
  expect(outline?.end).toBe(400_000);
});
