import { testIdioms } from '@mixer-oauth/testkit';

// Objects that are called as if they were functions.
testIdioms([
  [
    'Python: from another module, with the verb that the object was made with',
    {
      'api.py': `import requests
class Sender:
    def __init__(self, verb):
        self.verb = verb
    def __call__(self, path):
        return requests.request(self.verb, 'https://mixer.com/api/v1' + path)
remove = Sender('DELETE')
change = Sender('PATCH')
`,
      'use.py': `from api import remove, change
remove('/channels/5/follow')
change('/channels/5')
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | use.py:2',
      'call | certain | rest PATCH /channels/{channelId} | use.py:3',
    ],
  ],
  [
    'Python: a class that is called makes an object, and one without such a method sends nothing',
    {
      'a.py': `import requests
class Pages:
    def __init__(self, path):
        self.path = path
    def load(self, path):
        return requests.get('https://mixer.com/api/v1' + path)
pages = Pages('/types')
pages('/channels')
pages.load('/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:9'],
  ],
  [
    'PHP, Kotlin, Swift, C++',
    {
      'a.php': `<?php
class Sender { public function __invoke($path) { return file_get_contents('https://mixer.com/api/v1' . $path); } }
$send = new Sender();
$send('/users/current');
`,
      'B.kt': `class Sender { operator fun invoke(path: String) = URL("https://mixer.com/api/v1" + path).readText() }
val send = Sender()
fun types() { send("/types") }
`,
      'C.swift': `struct Sender {
  func callAsFunction(_ path: String) { URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1" + path)!).resume() }
}
let send = Sender()
func channels() { send("/channels") }
`,
      'd.cpp': `#include <cpr/cpr.h>
struct Sender { cpr::Response operator()(const std::string& path) { return cpr::Get(cpr::Url{"https://mixer.com/api/v1" + path}); } };
Sender send;
void ingests() { send("/ingests"); }
`,
    },
    [
      'call | certain | rest GET /types | B.kt:3',
      'call | certain | rest GET /channels | C.swift:5',
      'call | certain | rest GET /users/current | a.php:4',
      'call | certain | rest GET /ingests | d.cpp:4',
    ],
  ],
]);
