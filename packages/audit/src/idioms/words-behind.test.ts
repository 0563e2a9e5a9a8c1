import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1/types';

testIdioms([
  [
    'every language: a word behind another argument is no path beside code that talks to the provider',
    {
      'a.js': `const api = '${api}';
twitch.getStream(id, 'live');
client.fetchLanguage(guild, 'types');
`,
      'B.cs': `class B { const string Api = "${api}";
  async Task F() { await twitch.V5.Streams.GetStreamByUserAsync(id, "live"); } }
`,
      'C.java': `class C { static final String API = "${api}"; void f() { twitch.getStream(id, "live"); } }
`,
      'd.kt': `const val API = "${api}"
fun f() { twitch.getStream(id, "live") }
`,
      'e.py': `API = "${api}"
twitch.get_stream(id, "live")
`,
      'f.go': `package main
const api = "${api}"
func f() { twitch.GetStream(id, "live") }
`,
      'g.php': `<?php
$api = "${api}";
$twitch->getStream($id, "live");
`,
      'h.rb': `API = "${api}"
twitch.get_stream(id, "live")
`,
      'i.rs': `const API: &str = "${api}";
fn f() { twitch.get_stream(id, "live"); }
`,
      'j.swift': `let api = "${api}"
func f() { twitch.getStream(id, "live") }
`,
      'k.lua': `local api = "${api}"
twitch.getStream(id, "live")
`,
      'l.cpp': `const char* api = "${api}";
void f() { twitch.getStream(id, "live"); }
`,
    },
    [],
  ],
  [
    'alone, behind a verb, or as a path it may be one',
    {
      'a.js': `const api = '${api}';
rest.get('ingests');
rest.get(token, 'users/current');
`,
      'b.py': `API = "${api}"
rest.request("GET", "teams")
`,
      'C.cs': `class C { const string Api = "${api}"; async Task F() { await rest.Send(HttpMethod.Get, "achievements"); } }
`,
    },
    [
      'call | likely | rest GET /achievements | C.cs:1',
      'call | likely | rest GET /ingests | a.js:2',
      'call | likely | rest GET /users/current | a.js:3',
      'call | likely | rest GET /teams | b.py:2',
    ],
  ],
]);
