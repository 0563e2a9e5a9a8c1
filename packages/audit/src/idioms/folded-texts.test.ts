import { testIdioms } from '@mixer-oauth/testkit';

// What a list is folded into may be an address in the end; what it begins with is none that is called.

testIdioms([
  [
    'what a fold begins with is no address that is called (JavaScript)',
    {
      'a.js': `const axios = require('axios');
export const grown = (parts) => axios.get(parts.reduce((url, part) => url + '/' + part, 'https://mixer.com/api/v1/channels'));
`,
    },
    [],
  ],
  [
    'what a fold begins with is no address that is called (Python)',
    {
      'a.py': `from functools import reduce
import requests
def grown(parts):
    return requests.get(reduce(lambda url, part: url + '/' + part, parts, 'https://mixer.com/api/v1/channels'))
`,
    },
    [],
  ],
  [
    'what a fold begins with is no address that is called (Ruby)',
    {
      'a.rb': `def grown(parts) = Faraday.get(parts.inject('https://mixer.com/api/v1/channels') { |url, part| url + '/' + part })
`,
    },
    [],
  ],
  [
    'what a fold begins with is no address that is called (Kotlin)',
    {
      'A.kt': `fun grown(parts: List<String>) = http.get(parts.fold("https://mixer.com/api/v1/channels") { url, part -> url + "/" + part })
`,
    },
    [],
  ],
  [
    'what a fold begins with is no address that is called (PHP)',
    {
      'a.php': `<?php
function grown($parts) { return $this->http->get(array_reduce($parts, fn($url, $part) => $url . '/' . $part, 'https://mixer.com/api/v1/channels')); }
`,
    },
    [],
  ],
  [
    'what a fold begins with is no address that is called (C#)',
    {
      'A.cs': `class A { Task<string> Grown(string[] parts) => http.GetStringAsync(parts.Aggregate("https://mixer.com/api/v1/channels", (url, part) => url + "/" + part)); }
`,
    },
    [],
  ],
  [
    'what a fold begins with is no address that is called (Rust)',
    {
      'a.rs': `fn grown(parts: &[String]) { client.get(parts.iter().fold("https://mixer.com/api/v1/channels".to_string(), |url, part| url + "/" + part)).send(); }
`,
    },
    [],
  ],
  [
    'what a fold begins with is no address that is called (Swift)',
    {
      'A.swift': `func grown(parts: [String]) { http.get(parts.reduce("https://mixer.com/api/v1/channels") { url, part in url + "/" + part }) }
`,
    },
    [],
  ],
  [
    'what a fold begins with is no address that is called (Elixir)',
    {
      'a.ex': `defmodule Acme do
  def grown(parts), do: HTTPoison.get(Enum.reduce(parts, "https://mixer.com/api/v1/channels", fn part, url -> url <> "/" <> part end))
end
`,
    },
    [],
  ],
  [
    'JavaScript: a template that is filled name by name, of known names and of others, and a list that is put behind an address',
    {
      'a.js': `const base = 'https://mixer.com/api/v1';
const fill = (route, values) => Object.keys(values).reduce((path, key) => path.replace(\`:\${key}\`, values[key]), route);
export const get = (route, values) => fetch(base + fill(route, values));
get('/channels/:id/follow', { id: me });
const put = (route, values) => fetch(base + Object.entries(values).reduce((path, [key, value]) => path.replace(\`{\${key}}\`, encodeURIComponent(value)), route), { method: 'PUT' });
export const host = (values) => put('/channels/{id}/hostee', values);
fetch(['users', 'current'].reduce((all, one) => all + '/' + one, base));
export const total = [1, 2].reduce((sum, one) => sum + one, 0);
export const last = (words) => fetch(words.reduce((so, word) => (word.length > so.length ? word : so), base + '/types'));
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.js:4',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.js:6',
      'call | certain | rest GET /users/current | a.js:7',
    ],
  ],
  [
    'Python: functools.reduce with a lambda of pairs',
    {
      'a.py': `from functools import reduce
import requests
def fill(route, values):
    return reduce(lambda path, pair: path.replace('{' + pair[0] + '}', str(pair[1])), values.items(), route)
def get(route, **values):
    return requests.get('https://mixer.com/api/v1' + fill(route, values))
get('/channels/{id}/follow', id=me)
def put(route, values):
    return requests.put('https://mixer.com/api/v1' + fill(route, values))
def host(values):
    put('/channels/{id}/hostee', values)
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.py:7',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.py:11',
    ],
  ],
  [
    'Ruby: inject, and names that stand beside their values',
    {
      'a.rb': `require 'httparty'
def get(route, *values)
  names = route.scan(/:([a-z]+)/).flatten
  HTTParty.get('https://mixer.com/api/v1' + names.zip(values).reduce(route) { |path, (name, value)| path.sub(":#{name}", value.to_s) })
end
get('/channels/:id/follow', me)
def put(route, values)
  HTTParty.put('https://mixer.com/api/v1' + values.inject(route) { |path, (name, value)| path.gsub(":#{name}", value.to_s) })
end
put('/channels/:id/hostee', id: me)
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.rb:6',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.rb:10',
    ],
  ],
  [
    'PHP, Kotlin, C#, Swift and Elixir',
    {
      'a.php': `<?php
function get($route, $values) {
  $path = array_reduce(array_keys($values), function ($path, $key) use ($values) { return str_replace('{' . $key . '}', $values[$key], $path); }, $route);
  return (new GuzzleHttp\\Client())->get('https://mixer.com/api/v1' . $path);
}
get('/channels/{id}/follow', ['id' => $me]);
`,
      'b.kt': `fun get(route: String, values: Map<String, String>) =
  khttp.get("https://mixer.com/api/v1" + values.entries.fold(route) { path, entry -> path.replace("{" + entry.key + "}", entry.value) })
fun follow(id: String) = get("/channels/{id}/follow", mapOf("id" to id))
`,
      'c.cs': `using System.Linq;
class C {
  HttpClient http = new HttpClient();
  Task<string> Get(string route, Dictionary<string, string> values) =>
    http.GetStringAsync("https://mixer.com/api/v1" + values.Aggregate(route, (path, pair) => path.Replace("{" + pair.Key + "}", pair.Value)));
  void Follow(string id) { Get("/channels/{id}/follow", new Dictionary<string, string> { ["id"] = id }); }
}
`,
      'd.ex': `defmodule Acme do
  def get(route, values) do
    path = Enum.reduce(values, route, fn {key, value}, path -> String.replace(path, ":#{key}", value) end)
    HTTPoison.get("https://mixer.com/api/v1" <> path)
  end
  def follow(id), do: get("/channels/:id/follow", %{id: id})
end
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.php:6',
      'call | certain | rest GET /channels/{channelId}/follow | b.kt:3',
      'call | certain | rest GET /channels/{channelId}/follow | c.cs:6',
      'call | certain | rest GET /channels/{channelId}/follow | d.ex:6',
    ],
  ],
  [
    'NO text that an item may make or not, nor what a block gives of what it was handed, nor what that was before',
    {
      'a.js': `const base = 'https://mixer.com/api/v1';
fetch(['users', 'current'].reduce((path, word, at) => (at > 0 ? path + '/' + word : path), base + '/users'));
`,
      'a.rb': `def kept = HTTParty.get(%w[a b].each_with_object('https://mixer.com/api/v1/types') { |word, all| all.size; 'https://mixer.com/api/v1/ingests' })
def longer = HTTParty.get(%w[a b].each.with_object(+'https://mixer.com/api/v1/types') { |word, all| all << '/' + word if word > 'a' })
`,
    },
    [],
  ],
  [
    'a call within a fold is one all the same',
    {
      'a.js': `const axios = require('axios');
export const all = (ids) => ids.reduce((done, id) => done.then(() => axios.get('https://mixer.com/api/v1/types/' + id)), Promise.resolve());
`,
    },
    ['call | certain | rest GET /types/{typeId} | a.js:2'],
  ],
]);
