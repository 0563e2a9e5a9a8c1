import { evidenceIn } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';

const authorize = 'https://mixer.com/oauth/authorize';

/** Code, and the redirect URIs seen in it. */
const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  [
    'an option of a sign-in library',
    {
      'a.js': `const { Strategy } = require('passport-mixer');
passport.use(new Strategy({ clientID: process.env.ID, callbackURL: 'https://app.example/cb' }, done));
`,
    },
    ['certain https://app.example/cb a.js:2'],
  ],
  [
    'a constant from another file',
    {
      'config.js': `exports.callback = 'https://app.example/cb';
`,
      'a.js': `const { callback } = require('./config');
const url = '${authorize}?' + new URLSearchParams({ redirect_uri: callback });
`,
    },
    ['certain https://app.example/cb config.js:1'],
  ],
  [
    'a parameter, where it is filled in',
    {
      'a.js': `const query = (to) => new URLSearchParams({ redirect_uri: to });
const web = '${authorize}?' + query('https://app.example/web');
const other = '${authorize}?' + query('https://app.example/other');
`,
    },
    ['certain https://app.example/web a.js:2', 'certain https://app.example/other a.js:3'],
  ],
  [
    'in an authorize URL, percent-encoded',
    {
      'a.js': `open('${authorize}?response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&scope=chat:connect');
`,
      'b.py': `webbrowser.open("${authorize}?response_type=code&scope=chat:connect&redirect_uri=https://app.example/py")
`,
      'C.cs': `class C { string Url = $"${authorize}?redirect_uri=https://app.example/cs&state={state}"; }
`,
    },
    [
      'certain https://app.example/cs C.cs:1',
      'certain https://app.example/cb a.js:1',
      'certain https://app.example/py b.py:1',
    ],
  ],
  [
    'from the environment, and a default beside it',
    {
      'a.js': `const url = '${authorize}';
const one = { redirect_uri: process.env.REDIRECT };
const two = { redirect_uri: process.env.OTHER || 'http://localhost/cb' };
`,
    },
    ['likely ${REDIRECT} a.js:2', 'likely ${OTHER} a.js:3', 'likely http://localhost/cb a.js:3'],
  ],
  [
    'without a host, put together, or not visible',
    {
      'a.js': `const url = '${authorize}';
const one = { redirect_uri: '/auth/cb' };
const two = { redirect_uri: \`https://\${host}/cb\` };
const three = { redirect_uri: settings.read() };
`,
    },
    ['unresolved /auth/cb a.js:2', 'likely https://{}/cb a.js:3', 'unresolved  a.js:4'],
  ],
  [
    'a name for a value is no use of it',
    {
      'a.py': `REDIRECT_URI = "https://app.example/cb"
url = "${authorize}"
`,
    },
    ['likely https://app.example/cb a.py:1'],
  ],
  [
    'settings of several platforms, told apart by addresses beside them',
    {
      'settings.json': `{
  "one": { "url": "${authorize}", "redirect_uri": "https://app.example/one" },
  "two": { "url": "https://id.example/oauth2/authorize", "redirect_uri": "https://app.example/two" }
}
`,
    },
    ['certain https://app.example/one settings.json:2'],
  ],
  [
    'settings of several platforms, told apart by name',
    {
      'a.js': `const url = '${authorize}';
const settings = {
  mixer: { redirectUri: 'https://app.example/one' },
  other: { redirectUri: 'https://app.example/two' },
};
`,
    },
    ['certain https://app.example/one a.js:3', 'likely https://app.example/two a.js:4'],
  ],
  [
    'of whatever platform, in a file that serves two',
    {
      'a.js': `const ours = '${authorize}';
const theirs = 'https://id.example/oauth2/authorize';
const query = { redirect_uri: 'https://app.example/cb' };
`,
    },
    ['likely https://app.example/cb a.js:3'],
  ],
  [
    'beside its name: a parameter that is set, a pair, a query item, a list of values under a key',
    {
      'B.cs': `class B { void L() { var q = HttpUtility.ParseQueryString(""); q["redirect_uri"] = "https://app.example/cs";
  Open("${authorize}?" + q); } }
`,
      'C.java': `class C { HttpUrl l() { return HttpUrl.parse("${authorize}").newBuilder().addQueryParameter("redirect_uri", "https://app.example/java").build(); } }
`,
      'a.py': `p = [("response_type", "code"), ("redirect_uri", "https://app.example/py")]
url = "${authorize}?" + urlencode(p)
`,
      'd.kt': `fun v() = get("${authorize}", mapOf("redirect_uri" to "https://app.example/kt"))
`,
      'e.swift': `let c = URLComponents(string: "${authorize}")!
c.queryItems = [URLQueryItem(name: "redirect_uri", value: "https://app.example/swift")]
`,
      'f.go': `package a
func l() string { v := url.Values{}; v.Set("redirect_uri", "https://app.example/go"); return "${authorize}?" + v.Encode() }
func m() string { v := url.Values{"redirect_uri": {"https://app.example/go2"}}; return "${authorize}?" + v.Encode() }
`,
      'g.js': `const u = new URL('${authorize}');
u.searchParams.set('redirect_uri', 'https://app.example/js');
`,
      'h.cpp': `void f() { QUrlQuery q; q.addQueryItem("redirect_uri", "https://app.example/cpp"); QUrl u("${authorize}"); u.setQuery(q); }
`,
    },
    [
      'certain https://app.example/cs B.cs:1',
      'certain https://app.example/java C.java:1',
      'certain https://app.example/py a.py:1',
      'certain https://app.example/kt d.kt:1',
      'certain https://app.example/swift e.swift:2',
      'certain https://app.example/go f.go:2',
      'certain https://app.example/go2 f.go:3',
      'certain https://app.example/js g.js:2',
      'certain https://app.example/cpp h.cpp:1',
    ],
  ],
  [
    'handed to what is called like it',
    {
      'a.rs': `fn c() { BasicClient::new(id, None, AuthUrl::new("${authorize}".to_string()), None)
  .set_redirect_uri(RedirectUrl::new("https://app.example/rs".to_string())); }
`,
      'b.php': `<?php $url = '${authorize}'; $client->setRedirectUri('https://app.example/php');
`,
    },
    ['certain https://app.example/rs a.rs:2', 'certain https://app.example/php b.php:1'],
  ],
  [
    'none, where the name is asked about or read',
    {
      'a.js': `const url = '${authorize}';
hasParameter('redirect_uri', 'https://app.example/asked');
const back = request.get('redirect_uri', 'https://app.example/default');
`,
      'b.php': `<?php $url = '${authorize}'; $back = $request->input('redirect_uri', 'https://app.example/home');
`,
    },
    [],
  ],
  ['none, in code that talks to nobody', { 'a.js': "const query = { redirect_uri: 'https://app.example/cb' };\n" }, []],
];

test.each(cases)('%s', async (_, files, found) => {
  const { evidence, unresolved } = await evidenceIn(files);
  const seen = evidence
    .filter(({ kind }) => kind === 'redirect')
    .map(({ certainty, value = '', span }) => `${certainty} ${value} ${span.file}:${span.start.line}`);
  expect(seen).toEqual(found);
  // A redirect URI that cannot be seen hides no scope.
  expect(unresolved).toBe(0);
});
