import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// Of many callers only some hand over what an address begins with, directly or in an object: those are found, the others are none.
testIdioms([
  [
    'JavaScript: one of several callers passes the address',
    {
      'a.js': `function hand(a, b) { return bus.send(a, b) }\nfunction on(a, b) { return hand(a, b) }
on('hello', 1);\non('${api}/users/current', 2);\non(names.first, 3);\n`,
    },
    ['call | certain | rest GET /users/current | a.js:4'],
  ],
  [
    'Python: an object that one of several callers fills',
    {
      'a.py': `def send(c, path):\n    return requests.get(c.root + path)\ndef one(c):\n    return send(c, '/users/current')
class C: pass\ndef first():\n    c = C()\n    c.root = '${api}'\n    one(c)\ndef second():\n    c = C()\n    c.name = 'x'\n    one(c)\n`,
    },
    ['call | certain | rest GET /users/current | a.py:4'],
  ],
  [
    'C++: a structure that one of several callers fills',
    {
      'a.cpp': `struct C { std::string root; int open; };\nvoid send(C *c, const char *path) { http_get(c->root + path); }
void first() { C c; c.root = "${api}"; send(&c, "/users/current"); }\nvoid second() { C c; c.open = 1; send(&c, "hello"); }\n`,
    },
    ['call | certain | rest GET /users/current | a.cpp:3'],
  ],
  [
    'Go: what begins with Get is a function, and what it gives is no address',
    {
      'a.go': `package a\nfunc send(a string, b string) { http.Get(a + b) }\nfunc one() { send(GetLastError(), "/users/1") }
func two() { send("${api}", "/users/current") }\n`,
    },
    ['call | certain | rest GET /users/current | a.go:4'],
  ],
  [
    'Java: a key that callers pass leads to the base that a map has under it',
    {
      'A.java': `class A { static final Map<String, String> HOSTS = Map.of("mixer", "${api}", "twitch", "https://api.twitch.tv/helix"); Response call(String p, String path) { return client.newCall(new Request.Builder().url(HOSTS.get(p) + path).build()).execute(); } Response via(String p, String path) { return call(p, path); } void f() { via("mixer", "/users/current"); via("twitch", "/types"); } }\n`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
]);
