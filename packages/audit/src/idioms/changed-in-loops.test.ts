import { testIdioms } from '@mixer-oauth/testkit';

// What a loop adds is made of its item in whatever way: it is there once for each turn, and in their order.
testIdioms([
  [
    'JavaScript: by a function, by a table, by way of a variable, in two loops, and only some',
    {
      'a.js': `const lower = (word) => word.toLowerCase();
const names = { me: 'users', now: 'current' };
const base = 'https://mixer.com/api/v1/';
function one() { const words = []; for (const word of ['USERS', 'Current']) words.push(lower(word)); fetch(base + words.join('/')); }
function two() { const words = []; for (const key of ['me', 'now']) words.push(names[key]); fetch(base + words.join('/')); }
function three() { const words = []; for (const word of ['users', 'CURRENT']) { const small = lower(word); words.push(small); } fetch(base + words.join('/')); }
function four() { const words = []; for (const row of [['users'], ['current']]) for (const word of row) words.push(word); fetch(base + words.join('/')); }
function five() { const words = []; for (const word of ['users', 'x', 'current']) { if (word !== 'x') words.push(word); } fetch(base + words.join('/')); }
function six() { const words = []; for (const word of ['users', 'x', 'current']) { if (word === 'x') continue; words.push(word); } fetch(base + words.join('/')); }
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest GET /users/current | a.js:4',
      'call | certain | rest GET /users/current | a.js:6',
      'call | certain | rest GET /users/current | a.js:7',
      'call | certain | rest GET /users/current | a.js:8',
      'call | certain | rest GET /users/current | a.js:9',
    ],
  ],
  [
    'by a function that nobody knows, and of a list that nobody knows',
    {
      'a.py': `def one():
    words = []
    for word in ['users', 'current']:
        words.append(changed(word))
    requests.get('https://mixer.com/api/v1/' + '/'.join(words))
def two():
    words = ['users']
    for word in read():
        words.append(word.lower())
    requests.get('https://mixer.com/api/v1/' + '/'.join(words))
`,
    },
    ['call | unresolved | GET /{}/{} | a.py:5', 'call | certain | rest GET /users/{userId} | a.py:7'],
  ],
  [
    'by a function, in whatever language',
    {
      'a.py': `def lower(word):
    return word.lower()
def one():
    words = ['users']
    for word in ['Current']:
        words = words + [lower(word)]
    requests.get('https://mixer.com/api/v1/' + '/'.join(words))
def two():
    url = 'https://mixer.com/api/v1'
    for word in ['users', 'current']:
        url = f'{url}/{lower(word)}'
    requests.get(url)
`,
      'b.php': `<?php
function lower($word) { return strtolower($word); }
function one() { $words = []; foreach (['users', 'current'] as $word) { $words[] = lower($word); } file_get_contents('https://mixer.com/api/v1/' . implode('/', $words)); }
`,
      'c.rb': `def lower(word) = word.downcase
def one
  words = []
  for word in %w[users current] do words << lower(word) end
  HTTParty.get('https://mixer.com/api/v1/' + words.join('/'))
end
def two
  words = []
  for word in %w[users search] do words << word end
  HTTParty.get('https://mixer.com/api/v1/' + words.join('/'))
end
def three
  words = ['channels']
  for row in [[id], ['follow']] do words += row end
  HTTParty.get('https://mixer.com/api/v1/' + words.join('/'))
end
`,
      'd.lua': `local function lower(word) return string.lower(word) end
local function one()
  local words = {}
  for _, word in ipairs({ 'users', 'current' }) do words[#words + 1] = lower(word) end
  http.request('https://mixer.com/api/v1/' .. table.concat(words, '/'))
end
`,
      'e.go': `package main
func lower(word string) string { return strings.ToLower(word) }
func one() {
	var words []string
	for _, word := range []string{"users", "current"} { words = append(words, lower(word)) }
	http.Get("https://mixer.com/api/v1/" + strings.Join(words, "/"))
}
`,
      'f.rs': `fn lower(word: &str) -> String { word.to_lowercase() }
async fn one() { let mut words = vec![]; for word in ["users", "current"] { words.push(lower(word)); }
 reqwest::get(format!("https://mixer.com/api/v1/{}", words.join("/"))).await; }
`,
      'g.swift': `func lower(_ word: String) -> String { return word.lowercased() }
func one() { var words: [String] = []; for word in ["users", "current"] { words.append(lower(word)) }
 URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1/" + words.joined(separator: "/"))!).resume() }
`,
      'H.cs': `class H { string Lower(string word) { return word.ToLower(); }
 void One() { var words = new List<string>(); foreach (var word in new[] {"users", "current"}) words.Add(Lower(word));
  new HttpClient().GetAsync("https://mixer.com/api/v1/" + string.Join("/", words)); } }
`,
      'I.java': `class I { String lower(String word) { return word.toLowerCase(); }
 void one() { List<String> words = new ArrayList<>(); for (String word : List.of("users", "current")) words.add(lower(word));
  new URL("https://mixer.com/api/v1/" + String.join("/", words)).openConnection().getInputStream(); } }
`,
      'J.kt': `fun lower(word: String) = word.lowercase()
fun one() { val words = mutableListOf<String>(); for (word in listOf("users", "current")) words += lower(word)
 URL("https://mixer.com/api/v1/" + words.joinToString("/")).openConnection().getInputStream() }
fun two() { var words = listOf("users"); for (word in listOf("search")) words = words + word
 URL("https://mixer.com/api/v1/" + words.joinToString("/")).openConnection().getInputStream() }
`,
    },
    [
      'call | certain | rest GET /users/current | H.cs:2',
      'call | certain | rest GET /users/current | I.java:2',
      'call | certain | rest GET /users/current | J.kt:2',
      'call | certain | rest GET /users/search | J.kt:4',
      'call | certain | rest GET /users/current | a.py:4',
      'call | certain | rest GET /users/current | a.py:10',
      'call | certain | rest GET /users/current | b.php:3',
      'call | certain | rest GET /users/current | c.rb:4',
      'call | certain | rest GET /users/search | c.rb:9',
      'call | certain | rest GET /channels/{channelId}/follow | c.rb:13',
      'call | certain | rest GET /users/current | d.lua:4',
      'call | certain | rest GET /users/current | e.go:5',
      'call | certain | rest GET /users/current | f.rs:2',
      'call | certain | rest GET /users/current | g.swift:2',
    ],
  ],
]);
