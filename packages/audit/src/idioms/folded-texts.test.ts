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
    'a call within a fold is one all the same',
    {
      'a.js': `const axios = require('axios');
export const all = (ids) => ids.reduce((done, id) => done.then(() => axios.get('https://mixer.com/api/v1/types/' + id)), Promise.resolve());
`,
    },
    ['call | certain | rest GET /types/{typeId} | a.js:2'],
  ],
]);
