import { outlinesOf, testHardInput } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import type { FileOutline } from '../outline/outline.ts';
import { printOutline } from '../outline/print-outline.ts';

const file = 'app/src/main/res/values/a.xml';

async function lower(source: string): Promise<FileOutline> {
  const [outline] = await outlinesOf({ [file]: source });
  if (!outline) throw new RangeError('no outline');
  return outline;
}

const cases: readonly (readonly [string, string, string])[] = [
  [
    'texts and lists of texts; comments and other elements are none',
    `<?xml version="1.0" encoding="utf-8"?>
<resources>
  <!-- <string name="old">a</string> -->
  <string name="app_name" translatable="false">Tom &amp; Ben\\'s</string>
  <string-array name='scopes'>
    <item>chat:chat</item>
    <item> chat:connect
    </item>
  </string-array>
  <color name="red">#f00</color>
</resources>
`,
    `
export default = {R: {string: {app_name: "Tom & Ben's"}, array: {scopes: ["chat:chat", "chat:connect"]}}, AppSettings: {}}`,
  ],
  [
    'settings of .NET',
    `<configuration><appSettings><add key="Scopes" value="chat:chat" /><add value="b" key="A"/></appSettings></configuration>`,
    `
export default = {R: {string: {}, array: {}}, AppSettings: {Scopes: "chat:chat", A: "b"}}`,
  ],
];

test.each(cases)('%s', async (_, source, outline) => {
  expect(printOutline(await lower(source))).toBe(outline.slice(1));
});

testHardInput(file, cases.map(([, source]) => source).join('\n'), [
  '<string name="a">'.repeat(60_000),
  '<string-array name="a"><item>'.repeat(30_000),
  '<!-- '.repeat(200_000),
  '<add key="' + 'b'.repeat(1_000_000),
]);

const lists: readonly (readonly [string, string, string])[] = [
  [
    'a property list: keys, texts, lists and what is in them; comments are none',
    `<?xml version="1.0"?>
<plist version="1.0">
<dict>
  <!-- <key>Old</key><string>a</string> -->
  <key>Scopes</key>
  <array><string>chat:chat</string><string> chat:connect </string></array>
  <key>Api</key><dict><key>Url</key><string>https://a.example/?b&amp;c</string><key>Tries</key><integer>3</integer></dict>
  <key>IsOn</key><true/>
  <key>None</key><array/>
</dict>
</plist>
`,
    `
export default = {Scopes: ["chat:chat", "chat:connect"], Api: {Url: "https://a.example/?b&c", Tries: "3"}, IsOn: true, None: []}`,
  ],
  ['one that breaks off', '<plist><dict><key>A</key><string>b</string><key>C</key><arr', '\nexport default = {A: "b"}'],
];

test.each(lists)('%s', async (_, source, printed) => {
  const [outline] = await outlinesOf({ 'App/Info.plist': source });
  if (!outline) throw new RangeError('no outline');
  expect(printOutline(outline)).toBe(printed.slice(1));
});

testHardInput('App/Info.plist', lists.map(([, source]) => source).join('\n'), [
  '<dict><key>a</key>'.repeat(60_000),
  '<array>'.repeat(60_000),
  '<string>'.repeat(60_000),
]);

test('texts stand where they are written', async () => {
  const source = '<resources><string name="a"> chat:chat </string></resources>';
  const { exports } = await lower(source);
  const [{ value } = { value: undefined }] = exports;
  const texts = JSON.stringify(value).match(/"kind":"text","value":"chat:chat","at":\{"start":(\d+),"end":(\d+)\}/);
  expect(source.slice(Number(texts?.[1]), Number(texts?.[2]))).toBe('chat:chat');
});

test('elements beyond the number that may be read are told', async () => {
  const outline = await lower('<string name="a">b</string>'.repeat(20_001));
  expect(outline.end).toBeGreaterThan(500_000);
});
