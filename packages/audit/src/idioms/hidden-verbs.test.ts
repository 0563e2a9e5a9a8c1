import { evidenceIn } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';

/** A loop through a table that no audited file has: each call may have any verb, and GET no more than another. */
const loops: readonly (readonly [file: string, code: string])[] = [
  [
    'a.js',
    `const table = require('some-table');
for (const verb in table) fetch('https://mixer.com/api/v1/clips/1', { method: verb });`,
  ],
  [
    'b.js',
    `const table = require('some-table');
Object.entries(table).forEach(([verb, path]) => axios[verb]('https://mixer.com/api/v1/clips/1'));`,
  ],
  [
    'c.js',
    `const send = (verb, path) => fetch('https://mixer.com/api/v1' + path, { method: verb });
for (const [verb] of require('some-table')) send(verb, '/clips/1');`,
  ],
  [
    'a.py',
    `from table import TABLE
for verb, path in TABLE.items(): requests.request(verb, 'https://mixer.com/api/v1/clips/1')`,
  ],
  [
    'b.py',
    `from table import TABLE
for verb in TABLE: getattr(requests, verb)('https://mixer.com/api/v1/clips/1')`,
  ],
  ['a.rb', `TABLE.each { |verb, path| HTTParty.send(verb, 'https://mixer.com/api/v1/clips/1') }`],
  [
    'a.php',
    `<?php foreach ($table as $verb => $path) { $client->request($verb, 'https://mixer.com/api/v1/clips/1'); }`,
  ],
  [
    'A.cs',
    `class A { void F(Dictionary<string, string> table) { foreach (var (verb, path) in table)
  client.SendAsync(new HttpRequestMessage(new HttpMethod(verb), "https://mixer.com/api/v1/clips/1")); } }`,
  ],
  [
    'A.java',
    `class A { void f(Map<String, String> table) { for (Map.Entry<String, String> e : table.entrySet())
  HttpRequest.newBuilder(URI.create("https://mixer.com/api/v1/clips/1")).method(e.getKey(), body).build(); } }`,
  ],
  [
    'a.kt',
    `fun f(table: Map<String, String>) { for ((verb, path) in table)
  client.request("https://mixer.com/api/v1/clips/1") { method = HttpMethod.parse(verb) } }`,
  ],
  [
    'a.swift',
    `func f(table: [String: String]) { for (verb, path) in table {
  var request = URLRequest(url: URL(string: "https://mixer.com/api/v1/clips/1")!); request.httpMethod = verb; session.dataTask(with: request) } }`,
  ],
  [
    'a.go',
    `package a
func f(table map[string]string) { for verb := range table { http.NewRequest(verb, "https://mixer.com/api/v1/clips/1", nil) } }`,
  ],
  [
    'a.rs',
    `fn f(table: HashMap<String, String>) { for (verb, path) in table {
  client.request(Method::from_bytes(verb), "https://mixer.com/api/v1/clips/1").send(); } }`,
  ],
  [
    'a.cpp',
    `void f(Table t) { for (auto& [verb, path] : t) { cpr::Request(verb, "https://mixer.com/api/v1/clips/1"); } }`,
  ],
  ['a.lua', `for verb in pairs(t) do http.request{ method = verb, url = 'https://mixer.com/api/v1/clips/1' } end`],
];

const told = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
  const { evidence } = await evidenceIn(files);
  return evidence.map(({ certainty, method, value }) => `${certainty} ${method ?? value}`);
};

test.each(loops)('%s', async (file, code) => {
  expect(await told({ [file]: code })).toEqual(['unresolved {} /clips/{clipId}']);
});

test('a path that is known with one verb is likely called with that', async () => {
  const code = `for (const verb of require('t')) fetch('https://mixer.com/api/v1/types', { method: verb });`;
  expect(await told({ 'a.js': code })).toEqual(['likely GET']);
});

test('a verb that nobody passes', async () => {
  const code = `module.exports = (verb) => fetch('https://mixer.com/api/v1/clips/1', { method: verb });`;
  expect(await told({ 'a.js': code })).toEqual(['unresolved {} /clips/{clipId}']);
});

test('what a loop hands to a call that names its verb says nothing of the verb', async () => {
  const code = `for (const row of require('t')) axios.post('https://mixer.com/api/v1/clips/create', { type: row.type });`;
  expect(await told({ 'a.js': code })).toEqual(['certain POST']);
});
