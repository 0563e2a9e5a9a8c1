import { outlinesOf, testHardInput, testOutlines } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';

const file = 'a.toml';

/** Name, source, outline. */
const rows: readonly (readonly [string, string, string])[] = [
  [
    'tables, keys with dots, lists, tables in lists, inline tables',
    `title = "App"
[oauth.mixer]
scope = 'chat:chat chat:connect' # "a comment"
scopes = [
  "chat:chat",
  "chat:connect",
]
site.url = "https://x"
[[clients]]
id = 1
options = { on = true, "quoted key" = "y" }
[[clients]]
since = 2020-01-02
`,
    `
export default = {title: "App", oauth: {mixer: {scope: "chat:chat chat:connect", scopes: ["chat:chat", "chat:connect"], site: {url: "https://x"}}}, clients: [{id: 1, options: {on: true, quoted key: "y"}}, {since: 2020-01-02}]}`,
  ],
  [
    'texts in every form',
    `a = "b\\n\\u0041"
c = 'd\\n'
e = """
f
g \\
  h"""
i = '''
j'''
`,
    `
export default = {a: "b\\nA", c: "d\\\\n", e: "f\\ng h", i: "j"}`,
  ],
  [
    'a broken file yields what it can',
    `a = "b"
c = = d
e = "f"
`,
    `
export default = {a: "b", e: "f"}
errors 1`,
  ],
];

testOutlines(file, rows);

testHardInput(file, rows.map(([, source]) => source).join('\n'), [
  'a = ' + '['.repeat(20_000),
  'a = "' + 'b'.repeat(1_000_000) + '"',
  'a = "b"\n'.repeat(1_000),
  '['.repeat(1_000_000),
  'a = """'.repeat(50_000),
]);

test('a long file is read up to a table, and the rest is told', async () => {
  const table = '[[package]]\nchecksum = "0123456789abcdef0123456789abcdef"\nfiles = [\n  "a.whl",\n]\n';
  const [outline] = await outlinesOf({ [file]: table.repeat(20_000) });
  expect(outline?.end).toBe(Math.floor(500_000 / table.length) * table.length);
  expect(outline?.errors).toEqual([]);
  expect(outline?.exports).toHaveLength(1);
});
