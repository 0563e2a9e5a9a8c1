import { testIdioms } from '@mixer-oauth/testkit';

// A key and what belongs to it stand side by side: in a call, in a pair, in a list of pairs.
testIdioms([
  [
    'every language: a parameter "scope" beside its value',
    {
      'a.js': `const query = new URLSearchParams([['client_id', id], ['scope', 'chat:chat']]);
`,
      'b.py': `requests.get(AUTHORIZE, params=[("client_id", id), ("scope", "chat:chat")])
`,
      'c.cs': `class C { void F() { new FormUrlEncodedContent(new[] { new KeyValuePair<string, string>("scope", "chat:chat") });
  QueryHelpers.AddQueryString(Authorize, "scope", "chat:connect");
  new JObject(new JProperty("scope", "chat:whisper")); } }
`,
      'd.java': `class D { void f() { params.add(new BasicNameValuePair("scope", "chat:chat"));
  object.addProperty("scope", "chat:connect"); } }
`,
      'e.kt': `val asked = mapOf("client_id" to id, "scope" to "chat:chat")
fun f() { parametersOf("scope", "chat:connect") }
`,
      'f.go': `package main
func f() { config.AuthCodeURL("state", oauth2.SetAuthURLParam("scope", "chat:chat")) }
`,
      'g.php': `<?php
$uri = Uri::withQueryValue($uri, 'scope', 'chat:chat');
`,
      'h.rb': `URI.encode_www_form([['client_id', id], ['scope', 'chat:chat']])
`,
      'i.rs': `fn f() { client.get(authorize).query(&[("client_id", id), ("scope", "chat:chat")]).send();
  url.query_pairs_mut().append_pair("scope", "chat:connect");
  map.insert("scope", "chat:whisper"); }
`,
      'j.swift': `let items = [URLQueryItem(name: "client_id", value: id), URLQueryItem(name: "scope", value: "chat:chat")]
`,
      'k.lua': `request:set_query("scope", "chat:chat")
`,
      'l.cpp': `void f() { query.addQueryItem("scope", "chat:chat"); }
`,
    },
    [
      'request | certain | chat:chat | a.js:1',
      'request | certain | chat:chat | b.py:1',
      'request | certain | chat:chat | c.cs:1',
      'request | certain | chat:connect | c.cs:2',
      'request | certain | chat:whisper | c.cs:3',
      'request | certain | chat:chat | d.java:1',
      'request | certain | chat:connect | d.java:2',
      'request | certain | chat:chat | e.kt:1',
      'request | certain | chat:connect | e.kt:2',
      'request | certain | chat:chat | f.go:2',
      'request | certain | chat:chat | g.php:2',
      'request | certain | chat:chat | h.rb:1',
      'request | certain | chat:chat | i.rs:1',
      'request | certain | chat:connect | i.rs:2',
      'request | certain | chat:whisper | i.rs:3',
      'request | certain | chat:chat | j.swift:1',
      'request | certain | chat:chat | k.lua:1',
      'request | certain | chat:chat | l.cpp:1',
    ],
  ],
  [
    'a key of which a text of its own is made',
    {
      'a.rs': `const ASKED: &str = "chat:connect";
async fn device(&self) {
  let form = vec![("client_id".to_string(), self.id.clone()), ("scopes".to_string(), ASKED.to_string())];
  self.http.post_form("https://mixer.com/api/v1/oauth/shortcode", form).await;
  let query = [(String::from("scope"), String::from("chat:chat"))];
}
`,
      'b.cpp': `void f() { query.addQueryItem(QStringLiteral("scope"), QStringLiteral("chat:chat"));
  params.insert({std::string("scope"), std::string("chat:connect")}); }
`,
      'c.rs': `fn f() { assert_eq!("scope".to_string(), "chat:whisper".to_string());
  let rows = vec![("scope".len(), "chat:whisper".to_string()), (key("scope"), "chat:whisper".to_string())]; }
`,
    },
    [
      'request | certain | chat:connect | a.rs:1',
      'call | certain | rest POST /oauth/shortcode | a.rs:4',
      'request | certain | chat:chat | a.rs:5',
      'request | certain | chat:chat | b.cpp:1',
      'request | certain | chat:connect | b.cpp:2',
    ],
  ],
  [
    'what only asks for a scope, or is no scope of the provider',
    {
      'a.js': `if (token.has('scope', 'chat:chat')) run();
assert.equal('scope', 'chat:chat');
const rows = [['scope', 'everything']];
`,
      'b.py': `self.assertEqual("scope", "chat:chat")
`,
    },
    [],
  ],
  [
    'every scope of a setter that takes many; settings and options that frameworks read by their names',
    {
      'a.java': `class A { void f() { new AuthorizationRequest.Builder(config, id, CODE, uri).setScopes("chat:chat", "chat:connect").build(); } }
`,
      'b.kt': `fun f() { builder.withScopes("chat:chat", "chat:connect").build() }
`,
      'c.js': `auth.scopes('chat:chat', 'chat:connect');
Meteor.loginWithMixer({ requestPermissions: ['channel:details:self'] }, done);
`,
      'd.py': `SOCIAL_AUTH_MIXER_SCOPE = ["chat:chat"]
SCOPE = ["chat:connect"]
`,
    },
    [
      'request | certain | chat:chat | a.java:1',
      'request | certain | chat:connect | a.java:1',
      'request | certain | chat:chat | b.kt:1',
      'request | certain | chat:connect | b.kt:1',
      'request | certain | chat:chat | c.js:1',
      'request | certain | chat:connect | c.js:1',
      'request | certain | channel:details:self | c.js:2',
      'request | certain | chat:chat | d.py:1',
    ],
  ],
  [
    'PHP: the link of a page, with what PHP writes into it',
    {
      'login.php': `<?php $id = 3; ?>
<html><a href="https://mixer.com/oauth/authorize?client_id=<?= $id ?>&scope=chat:chat%20chat:connect">Sign in</a>
<form action='https://mixer.com/oauth/authorize?scope=user:details:self'></form></html>
`,
      'view.blade.php': `<a href="https://mixer.com/oauth/authorize?client_id={{ $id }}&amp;scope=channel:details:self">Sign in</a>
`,
      'text.php': `<?php
/* <a href="https://mixer.com/oauth/authorize?scope=chat:whisper"> */
?>
<p>nothing</p>
`,
    },
    [
      'request | certain | chat:chat | login.php:2',
      'request | certain | chat:connect | login.php:2',
      'request | certain | user:details:self | login.php:3',
      'request | certain | channel:details:self | view.blade.php:1',
    ],
  ],
]);
