import { evidenceIn } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';

const authorize = 'https://mixer.com/oauth/authorize';
const id = '7a1d9c0e42f64b5a8f3d2c1b0a998877';
const rest = '&response_type=code&redirect_uri=https://app.example/cb&scope=chat:connect&state=';

/** Code, and the client ids and redirect URIs seen in it. */
const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  [
    'JavaScript: written out, in a template, and a variable with an empty text in its stead',
    {
      'a.js': `location.href = '${authorize}?client_id=${id}${rest}' + state;
const ID = '${id.toUpperCase()}';
export const web = (state) => \`${authorize}?client_id=\${ID}${rest}\${state}\`;
export const app = (state) => \`${authorize}?client_id=\${process.env.APP_ID ?? ''}${rest}\${state}\`;
`,
    },
    [
      `client-id ${id} a.js:1`,
      'redirect https://app.example/cb a.js:1',
      `client-id ${id.toUpperCase()} a.js:2`,
      'redirect https://app.example/cb a.js:3',
      `client-id \${APP_ID} a.js:4`,
      'redirect https://app.example/cb a.js:4',
    ],
  ],
  [
    'Python: a variable with an empty text in its stead, in the address and in an object, and a format',
    {
      'a.py': `import os
from urllib.parse import urlencode
APP = os.environ.get("APP_ID", "")
def web(state):
    return f"${authorize}?client_id={APP}${rest}{state}"
def app(state):
    return "${authorize}?" + urlencode({"client_id": os.getenv("OTHER_ID", ""), "response_type": "code"})
def old(state):
    return "${authorize}?client_id=%s&response_type=code&scope=chat:connect" % "${id}"
`,
    },
    [
      `client-id \${APP_ID} a.py:5`,
      'redirect https://app.example/cb a.py:5',
      `client-id \${OTHER_ID} a.py:7`,
      `client-id ${id} a.py:9`,
    ],
  ],
  [
    'other languages: a variable of the environment',
    {
      'A.cs': `class A { string Url(string s) => $"${authorize}?client_id={Environment.GetEnvironmentVariable("APP_ID")}&response_type=code&state={s}"; }
`,
      'a.go': `package main
func url(s string) string {
	return fmt.Sprintf("${authorize}?client_id=%s&response_type=code&state=%s", os.Getenv("APP_ID"), s)
}
`,
      'a.php': `<?php
function url($s) { return "${authorize}?client_id=" . getenv('APP_ID') . "&response_type=code&state=$s"; }
`,
      'a.rb': `def url(s) = "${authorize}?client_id=#{ENV['APP_ID']}&response_type=code&state=#{s}"
`,
      'a.rs': `fn url(s: &str) -> String { let id = std::env::var("APP_ID").unwrap(); format!("${authorize}?client_id={id}&response_type=code&state={s}") }
`,
      'a.swift': `func url(_ s: String) -> String { "${authorize}?client_id=\\(ProcessInfo.processInfo.environment["APP_ID"]!)&response_type=code&state=\\(s)" }
`,
    },
    ['A.cs:1', 'a.go:3', 'a.php:2', 'a.rb:1', 'a.rs:1', 'a.swift:1'].map((place) => `client-id \${APP_ID} ${place}`),
  ],
  [
    'the host in a constant, the query of an object, and what it holds in another file',
    {
      'conf.py': `import os
class Conf:
    client = os.environ.get("APP_ID", "")
    back = "http://127.0.0.1:8888/callback"
`,
      'a.py': `from urllib.parse import urlencode
from conf import Conf
SITE = "https://mixer.com"

def address(conf: Conf):
    query = urlencode({"client_id": conf.client, "response_type": "code", "redirect_uri": conf.back})
    return f"{SITE}/oauth/authorize?{query}"
`,
    },
    [`client-id \${APP_ID} a.py:6`, 'redirect http://127.0.0.1:8888/callback conf.py:4'],
  ],
  [
    'look-alikes: places that a template or a reader fills, and the address of somebody else',
    {
      'a.py': `A = "${authorize}?client_id=<YOUR_CLIENT_ID>&response_type=code"
B = "${authorize}?client_id=YOUR_CLIENT_ID_1&response_type=code"
C = "${authorize}?client_id={client_id}&response_type=code"
D = "${authorize}?client_id=%s&response_type=code"
E = "https://accounts.example/oauth/authorize?client_id=${id}&redirect_uri=https://app.example/other"
`,
    },
    [],
  ],
];

test.each(cases)('%s', async (_, files, found) => {
  const { evidence } = await evidenceIn(files);
  expect(
    evidence
      .filter(({ kind }) => kind === 'client-id' || kind === 'redirect')
      .map(({ kind, value = '', span }) => `${kind} ${value} ${span.file}:${span.start.line}`),
  ).toEqual(found);
});

test('a request stands where it is put together, and not where its host is written once for many', async () => {
  const { evidence } = await evidenceIn({
    'a.js': `const SITE = 'https://mixer.com';

export const login = (id) => {
  const query = new URLSearchParams({ client_id: id, response_type: 'code', scope: 'chat:connect' });
  return \`\${SITE}/oauth/authorize?\${query}\`;
};
`,
  });
  expect(evidence.flatMap(({ kind, span }) => (kind === 'authorization' ? [span.start.line] : []))).toEqual([5]);
});
