import { evidenceIn } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';

const base = 'https://mixer.com/api/v1';
const numbered = (count: number, piece: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => piece(at)).join('');

/** How many calls are found for certain. */
async function callsIn(file: string, text: string): Promise<number> {
  const { evidence } = await evidenceIn({ [file]: text });
  return evidence.filter(({ kind, certainty }) => kind === 'call' && certainty === 'certain').length;
}

// Each method looks at the table that it stands in, and going through what that has takes few steps.
test.each([
  [
    'a.lua',
    `local http = require('socket.http')
local Client = {}
Client.__index = Client
function Client:call(verb, path) return http.request({ url = '${base}' .. path, method = verb }) end
`,
    (at: number) => `function Client:m${at}() return self:call('GET', '/users/${at}/follows') end\n`,
  ],
  [
    'a.js',
    `const axios = require('axios');
function Client() {}
Client.prototype.call = function (method, path) { return axios.request({ url: '${base}' + path, method }); };
`,
    (at: number) => `Client.prototype.m${at} = function () { return this.call('GET', '/users/${at}/follows'); };\n`,
  ],
])('%s: all of the hundreds of methods of one table are understood', async (file, before, method) => {
  expect(await callsIn(file, before + numbered(500, method))).toBe(500);
});

// A name that is bound in each of them is gone through for each call: none of the bindings stands in a branch.
test.each([
  [
    'a.js',
    () => `const base = '${base}';
class Client {
  call(method, path) { return fetch(base + path, { method }); }
  me() { return this.call('GET', '/users/current'); }
  host() { return this.call('POST', '/channels/1/hosts'); }
}
`,
  ],
  [
    'a.py',
    () => `BASE = '${base}'
class Client:
    def call(self, verb, path):
        return requests.request(verb, BASE + path)
    def me(self):
        return self.call('GET', '/users/current')
    def host(self):
        return self.call('POST', '/channels/1/hosts')
`,
  ],
])('%s: a program that stands in one file two hundred times', async (file, copy) => {
  expect(await callsIn(file, numbered(200, copy))).toBe(400);
});

// To look for objects among which nothing is to be chosen would ask everything twice.
test.each([
  [
    'a.go',
    (at: number) => `type Client${at} struct { http *http.Client }
const base${at} = "${base}"
func (c *Client${at}) call(verb, path string) (*http.Response, error) {
  req, _ := http.NewRequest(verb, base${at}+path, nil)
  return c.http.Do(req)
}
${numbered(10, (one) => `func (c *Client${at}) M${one}() (*http.Response, error) { return c.call("GET", "/users/${one}/follows") }\n`)}`,
    'package main\nimport "net/http"\n',
  ],
  [
    'A.cs',
    (at: number) => `class Client${at} {
  const string Base = "${base}";
  HttpClient http = new HttpClient();
  async Task Call(string verb, string path) {
    var message = new HttpRequestMessage(new HttpMethod(verb), Base + path);
    await http.SendAsync(message);
  }
${numbered(10, (one) => `  public Task M${one}() { return Call("GET", "/users/${one}/follows"); }\n`)}}
`,
    'using System.Net.Http;\n',
  ],
])('%s: a client that is handed its verb, a hundred times', async (file, client, before) => {
  expect(await callsIn(file, before + numbered(100, client))).toBe(1_000);
});
