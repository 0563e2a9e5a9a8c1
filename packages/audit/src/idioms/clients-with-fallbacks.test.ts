import { testIdioms } from '@mixer-oauth/testkit';

// A client or a base that may be handed over, and is made where it is not.
testIdioms([
  [
    'PHP: a client that may be handed over, or is made',
    {
      'm.php': `<?php
use GuzzleHttp\\Client;
class MixerService {
    protected $client;
    public function __construct(Client $client = null) { $this->client = $client ?: new Client(['base_uri' => 'https://mixer.com/api/v1/']); }
    public function channel($id) { return $this->client->get("channels/{$id}"); }
}`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | m.php:6'],
  ],
  [
    'TypeScript: the same',
    {
      'm.ts': `import axios, { AxiosInstance } from 'axios';
export class Api {
  private http: AxiosInstance;
  constructor(http?: AxiosInstance) { this.http = http || axios.create({ baseURL: 'https://mixer.com/api/v1' }); }
  channel(id: string) { return this.http.get(\`/channels/\${id}\`); }
}`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | m.ts:5'],
  ],
  [
    'TypeScript: as a default',
    {
      'm.ts': `import axios, { AxiosInstance } from 'axios';
export class Api {
  constructor(private http: AxiosInstance = axios.create({ baseURL: 'https://mixer.com/api/v1' })) { }
  channel(id: string) { return this.http.get(\`/channels/\${id}\`); }
}`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | m.ts:4'],
  ],
  [
    'C#: the same',
    {
      'm.cs': `using System.Net.Http;
public class Api {
  private readonly HttpClient _http;
  public Api(HttpClient http = null) { _http = http ?? new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") }; }
  public Task<string> Channel(string id) { return _http.GetStringAsync($"channels/{id}"); }
}`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | m.cs:5'],
  ],
  [
    'Java: a base',
    {
      'M.java': `import org.springframework.web.client.RestTemplate;
class Api {
  private final String base;
  Api(String base) { this.base = base != null ? base : "https://mixer.com/api/v1"; }
  Api() { this(null); }
  String channel(String id) { return new RestTemplate().getForObject(base + "/channels/" + id, String.class); }
}`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | M.java:6'],
  ],
  [
    'Python: the same',
    {
      'm.py': `from typing import Optional
import httpx
class Api:
    def __init__(self, client: Optional[httpx.Client] = None):
        self.client = client or httpx.Client(base_url="https://mixer.com/api/v1")
    def channel(self, id):
        return self.client.get(f"/channels/{id}")
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | m.py:7'],
  ],
  [
    'Ruby: the same',
    {
      'm.rb': `require 'faraday'
class Api
  def initialize(conn = nil)
    @conn = conn || Faraday.new(url: 'https://mixer.com/api/v1/')
  end
  def channel(id)
    @conn.get("channels/#{id}").body
  end
end
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | m.rb:7'],
  ],
  [
    'Go: a base',
    {
      'm.go': `package m
import "net/http"
type Client struct { base string; http *http.Client }
func New(base string) *Client {
	if base == "" { base = "https://mixer.com/api/v1" }
	return &Client{base: base, http: http.DefaultClient}
}
func (c *Client) Channel(id string) { c.http.Get(c.base + "/channels/" + id) }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | m.go:8'],
  ],
  [
    'Kotlin: a base',
    {
      'm.kt': `import io.ktor.client.*
class Api(private val base: String? = null) {
  private val root = base ?: "https://mixer.com/api/v1"
  private val client = HttpClient()
  suspend fun channel(id: String): String = client.get("$root/channels/$id")
}`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | m.kt:5'],
  ],
  [
    'Swift: a base',
    {
      'm.swift': `import Alamofire
class Api {
  let base: String
  init(base: String? = nil) { self.base = base ?? "https://mixer.com/api/v1" }
  func channel(_ id: String) { AF.request("\\(base)/channels/\\(id)").response { _ in } }
}`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | m.swift:5'],
  ],
  [
    'PHP: behind a method of the class',
    {
      'app/Services/MixerService.php': `<?php
namespace App\\Services;
use GuzzleHttp\\Client;
class MixerService
{
    protected $client;
    public function __construct(Client $client = null) { $this->client = $client ?: new Client(['base_uri' => 'https://mixer.com/api/v1/']);
    }
    public function channel($id)
    {
        return $this->get("channels/{$id}");
    }
    protected function get($path, array $query = [])
    {
        $response = $this->client->get($path, ['query' => $query]);
        return json_decode($response->getBody(), true);
    }
}
`,
      'config/services.php': `<?php
return [
    'mixer' => [
        'client_id' => env('MIXER_KEY'),
        'base_uri' => 'https://mixer.com/api/v1/',
    ],
];
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | app/Services/MixerService.php:11',
      'client-id | certain | ${MIXER_KEY} | config/services.php:4',
    ],
  ],
  [
    'PHP: made for somebody else',
    {
      'm.php': `<?php
use GuzzleHttp\\Client;
class MixerService {
    protected $client;
    public function __construct(Client $client = null) { $this->client = $client ?: new Client(['base_uri' => 'https://api.example.com/v1/']); }
    public function channel($id) { return $this->client->get("channels/{$id}"); }
}`,
    },
    [],
  ],
]);
