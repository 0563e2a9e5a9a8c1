import { testIdioms } from '@mixer-oauth/testkit';

// Some of the items of a list, or of the parts of a text that was split, by their places, and all of them the other way round.
testIdioms([
  [
    'JavaScript: parts of a text as items of a list',
    {
      'a.js': `const base = 'https://mixer.com/api/v1/';
fetch(base + 'users/x/current'.split('/').filter((part) => part !== 'x').join('/'));
fetch(base + 'x,users,current'.split(',').slice(1).join('/'));
fetch(base + ['users', 'search', 'x'].slice(0, -1).join('/'));
fetch(base + ['x', 'types'].slice(-1).join('/'));
fetch(base + 'current/users'.split('/').reverse().join('/'));
fetch(base + ['search', 'users'].toReversed().join('/'));
fetch(base + \`users/\${id}/x\`.split('/').slice(0, 2).join('/'));
fetch(base + '/users/current'.slice(1));
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest GET /users/search | a.js:4',
      'call | certain | rest GET /types | a.js:5',
      'call | certain | rest GET /users/current | a.js:6',
      'call | certain | rest GET /users/search | a.js:7',
      'call | certain | rest GET /users/{userId} | a.js:8',
      'call | certain | rest GET /users/current | a.js:9',
    ],
  ],
  [
    'Python, Ruby and PHP',
    {
      'a.py': `base = 'https://mixer.com/api/v1/'
requests.get(base + '/'.join('x,users,current'.split(',')[1:]))
requests.get(base + '/'.join(['users', 'search', 'x'][:2]))
requests.get(base + '/'.join(['x', 'users', 'current'][-2:]))
requests.get(base + '/'.join(['search', 'users'][::-1]))
`,
      'b.rb': `BASE = 'https://mixer.com/api/v1/'
HTTParty.get(BASE + 'x,users,current'.split(',').drop(1).join('/'))
HTTParty.get(BASE + %w[users search x].first(2).join('/'))
HTTParty.get(BASE + %w[x users current].last(2).join('/'))
HTTParty.get(BASE + %w[users search x][0..1].join('/'))
HTTParty.get(BASE + %w[x users current x][1...3].join('/'))
HTTParty.get(BASE + %w[x users search x].slice(1, 2).join('/'))
`,
      'c.php': `<?php
$base = 'https://mixer.com/api/v1/';
file_get_contents($base . implode('/', array_slice(['x', 'users', 'current'], 1)));
file_get_contents($base . implode('/', array_slice(explode(',', 'x,users,search,x'), 1, 2)));
file_get_contents($base . implode('/', array_reverse(['current', 'users'])));
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:2',
      'call | certain | rest GET /users/search | a.py:3',
      'call | certain | rest GET /users/current | a.py:4',
      'call | certain | rest GET /users/search | a.py:5',
      'call | certain | rest GET /users/current | b.rb:2',
      'call | certain | rest GET /users/search | b.rb:3',
      'call | certain | rest GET /users/current | b.rb:4',
      'call | certain | rest GET /users/search | b.rb:5',
      'call | certain | rest GET /users/current | b.rb:6',
      'call | certain | rest GET /users/search | b.rb:7',
      'call | certain | rest GET /users/current | c.php:3',
      'call | certain | rest GET /users/search | c.php:4',
      'call | certain | rest GET /users/current | c.php:5',
    ],
  ],
  [
    'Java, Kotlin, C#, Go, Rust and Swift',
    {
      'A.java': `class A { String base = "https://mixer.com/api/v1/"; void one() {
 new URL(base + List.of("x", "users", "current").stream().skip(1).collect(Collectors.joining("/"))).openConnection().getInputStream();
 new URL(base + Stream.of("users", "search", "x").limit(2).collect(Collectors.joining("/"))).openConnection().getInputStream();
 new URL(base + String.join("/", List.of("x", "users", "current").subList(1, 3))).openConnection().getInputStream(); } }
`,
      'B.kt': `const val BASE = "https://mixer.com/api/v1/"
fun one() {
 URL(BASE + "x,users,current".split(",").drop(1).joinToString("/")).openConnection().getInputStream()
 URL(BASE + listOf("users", "search", "x").take(2).joinToString("/")).openConnection().getInputStream()
 URL(BASE + listOf("users", "current", "x").dropLast(1).joinToString("/")).openConnection().getInputStream()
 URL(BASE + listOf("x", "users", "search").takeLast(2).joinToString("/")).openConnection().getInputStream() }
`,
      'C.cs': `class C { void One() {
 new HttpClient().GetAsync("https://mixer.com/api/v1/" + string.Join("/", "x,users,current".Split(',').Skip(1)));
 new HttpClient().GetAsync("https://mixer.com/api/v1/" + string.Join("/", new[] {"users", "search", "x"}.Take(2)));
 new HttpClient().GetAsync("https://mixer.com/api/v1/" + string.Join("/", new[] {"users", "current", "x"}[..^1])); } }
`,
      'd.go': `package main
func one() {
	http.Get("https://mixer.com/api/v1/" + strings.Join(strings.Split("x,users,current", ",")[1:], "/"))
	http.Get("https://mixer.com/api/v1/" + strings.Join([]string{"users", "search", "x"}[:2], "/"))
}
`,
      'e.rs': `async fn one() {
 reqwest::get(format!("https://mixer.com/api/v1/{}", ["x", "users", "current"][1..].join("/"))).await;
 reqwest::get(format!("https://mixer.com/api/v1/{}", ["users", "search", "x"][0..=1].join("/"))).await; }
`,
      'f.swift': `func one() {
 URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1/" + ["x", "users", "current"].dropFirst().joined(separator: "/"))!).resume()
 URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1/" + ["users", "search", "x"].prefix(2).joined(separator: "/"))!).resume() }
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:2',
      'call | certain | rest GET /users/search | A.java:3',
      'call | certain | rest GET /users/current | A.java:4',
      'call | certain | rest GET /users/current | B.kt:3',
      'call | certain | rest GET /users/search | B.kt:4',
      'call | certain | rest GET /users/current | B.kt:5',
      'call | certain | rest GET /users/search | B.kt:6',
      'call | certain | rest GET /users/current | C.cs:2',
      'call | certain | rest GET /users/search | C.cs:3',
      'call | certain | rest GET /users/current | C.cs:4',
      'call | certain | rest GET /users/current | d.go:3',
      'call | certain | rest GET /users/search | d.go:4',
      'call | certain | rest GET /users/current | e.rs:2',
      'call | certain | rest GET /users/search | e.rs:3',
      'call | certain | rest GET /users/current | f.swift:2',
      'call | certain | rest GET /users/search | f.swift:3',
    ],
  ],
  [
    'NO such function: one of the program itself, and what takes one thing from a queue',
    {
      'a.js': `function drop(parts) { return parts.join('/'); }
fetch('https://mixer.com/api/v1/' + drop(['users', 'current']));
`,
      'B.java': `class B { private final BlockingQueue<String> jobs = new LinkedBlockingQueue<>();
 void put() { jobs.add("users/current"); }
 void run() { new URL("https://mixer.com/api/v1/" + jobs.take()).openConnection().getInputStream(); } }
`,
    },
    ['call | certain | rest GET /users/current | B.java:2', 'call | certain | rest GET /users/current | a.js:2'],
  ],
]);
