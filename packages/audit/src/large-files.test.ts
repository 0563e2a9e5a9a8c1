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
