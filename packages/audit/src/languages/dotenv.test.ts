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
client."a.B".url=c
a.B/mp-rest/url=d
`,
    `
let environment.oauth.scope = "chat:chat"
let environment.client.id = "abc"
let environment.client."a.B".url = "c"
let environment.a.B/mp-rest/url = "d"`,
  ],
  [
    'properties of a profile',
    `%prod.api.url=a
%dev.api.url=b
%=c
`,
    `
let environment.api.url = "a"
let environment.%dev.api.url = "b"
errors 1`,
  ],
  [
    'lines that are no entries',
    `just text
=novalue
`,
    `
errors 2`,
  ],
  [
    'what says nothing that could be lost',
    `# comment
  ; comment
! comment

export CLIENT_ID CLIENT_SECRET # from the shell
USE_PROXY
 [a] ; section
\t
`,
    `
`,
  ],
  [
    'a text in quotes that goes over several lines',
    `KEY="-----BEGIN-----
abc=
-----END-----" # key
AFTER='b'
OPEN="c
LAST=d
`,
    `
let environment.KEY = "-----BEGIN-----\\nabc=\\n-----END-----"
let environment.AFTER = "b"
let environment.OPEN = "\\"c"
let environment.LAST = "d"`,
  ],
];

test.each(cases)('%s', async (_, source, outline) => {
  expect(printOutline(await lower(source))).toBe(outline.slice(1));
});

testHardInput(file, cases.map(([, source]) => source).join('\n'), [
  'A=' + 'b'.repeat(1_000_000),
  'A=b' + ' '.repeat(1_000_000) + 'c', // a long run of blanks
]);

test('lines that are not read are told, each in its place', async () => {
  const source = 'A=b\nnot read\r\n\n# not lost\r# nor this\nC=d\n"e" = f';
  const { errors } = await lower(source);
  expect(errors.map(({ start, end }) => source.slice(start, end))).toEqual(['not read', '"e" = f']);
});

test('entries beyond the number that may be read are told', async () => {
  const outline = await lower('A=b\n'.repeat(20_001));
  expect([outline.body.length, outline.end]).toEqual([20_000, 80_000]);
  expect((await lower('A=b\n'.repeat(20_000))).end).toBeUndefined();
});

test('a third of a million lines that are no entries are told', async () => {
  const [outline] = await outlinesOf({ 'a.ini': 'A=b\n' + '(^\n'.repeat(350_000) });
  expect(outline?.errors.length).toBeGreaterThan(0);
});
