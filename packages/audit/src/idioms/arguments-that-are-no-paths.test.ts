import { testIdioms } from '@mixer-oauth/testkit';

// Under a base that has a part of the path, whatever else a request is handed is nothing of its path.
testIdioms([
  [
    'C#: what cancels a request, and how it is read',
    {
      'a.cs': `class Users { readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/users/") };
  async Task<Row> Send<T>(HttpMethod verb, string path, bool isQuiet, TimeSpan wait, CancellationToken ct) {
    using var request = new HttpRequestMessage(verb, path);
    return await Read(await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct)); }
  public Task<Row> Find(string word, CancellationToken ct) => Send<Row>(HttpMethod.Get, "search?query=" + word, true, wait, ct);
  public Task<Row> Own(CancellationToken cancel) => http.GetFromJsonAsync<Row>("current", cancel); }
`,
    },
    ['call | certain | rest GET /users/search | a.cs:5', 'call | certain | rest GET /users/current | a.cs:6'],
  ],
  [
    'PHP: options and whether to wait',
    {
      'a.php': `<?php
class Users {
    private $http;
    public function __construct() { $this->http = new \\GuzzleHttp\\Client(['base_uri' => 'https://mixer.com/api/v1/users/']); }
    public function find(string $word, array $options, bool $wait) { return $this->http->request('GET', 'search', $options, $wait); }
}
`,
    },
    ['call | certain | rest GET /users/search | a.php:5'],
  ],
  [
    'TypeScript: a signal, a number of tries',
    {
      'a.ts': `import axios from 'axios';
const api = axios.create({ baseURL: 'https://mixer.com/api/v1/users' });
export const find = (word: string, signal: AbortSignal, tries: number) => api.get('search', signal, tries);
export const one = (id: number) => api.get(id);
`,
    },
    ['call | certain | rest GET /users/{userId} | a.ts:2', 'call | certain | rest GET /users/search | a.ts:3'],
  ],
  [
    'TypeScript and Go: types of a program that are called like those of another language',
    {
      'a.ts': `import axios from 'axios';
const api = axios.create({ baseURL: 'https://mixer.com/api/v1' });
type Action = 'types' | 'ingests';
const ask = (action: Action) => api.get(action);
ask('types');
`,
      'b.go': `package b
type Stream string
var client = resty.New().SetBaseURL("https://mixer.com/api/v1/")
func ask(stream Stream) { client.R().Get(string(stream)) }
func run() { ask("ingests") }
`,
    },
    ['call | certain | rest GET /types | a.ts:5', 'call | certain | rest GET /ingests | b.go:5'],
  ],
]);
