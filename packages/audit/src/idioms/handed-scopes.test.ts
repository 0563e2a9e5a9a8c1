import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1/achievements';

// Scopes go to a function of which only the name is known: a package that the catalogue lacks, an object of the page.
testIdioms([
  [
    'every language: scopes in a text or list for a function that is not known',
    {
      'a.js': `window.overlay.getShortCode('channel:details:self user:details:self');
const bot = new Bot(id, secret, ['chat:chat', 'chat:connect']);
overlay.authorize('user:details:self');
`,
      'b.py': `client = login(client_id, ["chat:chat", "chat:connect"])
`,
      'c.cs': `class C { void F() { auth.Begin(id, new[] { "chat:chat", "chat:connect" }); } }
`,
      'd.java': `class D { void f() { auth.begin(id, "chat:chat chat:connect"); } }
`,
      'e.kt': `fun f() { auth.begin(id, "chat:chat chat:connect") }
`,
      'f.go': `package main
func f() { auth.Begin(id, "chat:chat chat:connect") }
`,
      'g.php': `<?php
$auth->begin($id, ['chat:chat', 'chat:connect']);
`,
      'h.rb': `auth.begin_session(id, ['chat:chat', 'chat:connect'])
`,
      'i.rs': `fn f() { auth.begin(id, "chat:chat chat:connect"); }
`,
      'j.swift': `func f() { auth.begin(id, ["chat:chat", "chat:connect"]) }
`,
      'k.lua': `auth.begin(id, "chat:chat chat:connect")
`,
      'l.cpp': `void f() { auth.begin(id, "chat:chat chat:connect"); }
`,
      'talks.js': `fetch('${api}');
`,
    },
    [
      'request | likely | channel:details:self | a.js:1',
      'request | likely | user:details:self | a.js:1',
      'request | likely | chat:chat | a.js:2',
      'request | likely | chat:connect | a.js:2',
      'request | likely | user:details:self | a.js:3',
      'request | likely | chat:chat | b.py:1',
      'request | likely | chat:connect | b.py:1',
      'request | likely | chat:chat | c.cs:1',
      'request | likely | chat:connect | c.cs:1',
      'request | likely | chat:chat | d.java:1',
      'request | likely | chat:connect | d.java:1',
      'request | likely | chat:chat | e.kt:1',
      'request | likely | chat:connect | e.kt:1',
      'request | likely | chat:chat | f.go:2',
      'request | likely | chat:connect | f.go:2',
      'request | likely | chat:chat | g.php:2',
      'request | likely | chat:connect | g.php:2',
      'request | likely | chat:chat | h.rb:1',
      'request | likely | chat:connect | h.rb:1',
      'request | likely | chat:chat | i.rs:1',
      'request | likely | chat:connect | i.rs:1',
      'request | likely | chat:chat | j.swift:1',
      'request | likely | chat:connect | j.swift:1',
      'request | likely | chat:chat | k.lua:1',
      'request | likely | chat:connect | k.lua:1',
      'request | likely | chat:chat | l.cpp:1',
      'request | likely | chat:connect | l.cpp:1',
      'call | certain | rest GET /achievements | talks.js:1',
    ],
  ],
  [
    'what asks about scopes, shows or compares them, and one name alone; what the program does itself is seen there',
    {
      'a.js': `fetch('${api}');
if (user.hasScopes('chat:chat chat:connect')) run();
expect(token.scopes).toEqual(['chat:chat', 'chat:connect']);
console.log('chat:chat chat:connect');
bus.emit('chat:chat');
function names(list) { return list.length; }
names(['chat:chat', 'chat:connect']);
`,
      'b.py': `if session.check_permissions(["chat:chat", "chat:connect"]):
    run()
`,
      'c.cs': `class C { bool F() => user.IsAllowed("chat:chat chat:connect"); }
`,
    },
    ['call | certain | rest GET /achievements | a.js:1'],
  ],
]);
