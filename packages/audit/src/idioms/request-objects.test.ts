import { testIdioms } from '@mixer-oauth/testkit';

// The path of a request is a property of the object that is sent: a base class or interface declares it, each kind of request has its own.
testIdioms([
  [
    'C#: an abstract property behind a method of the base class',
    {
      'Messages.cs': `abstract class Message { protected abstract string Path { get; } internal string GetPath() { return Path; } }
class Current : Message { protected override string Path => "users/current"; }
class Types : Message { int Id; protected override string Path => $"types/{Id}"; }
`,
      'Api.cs': `class Api {
  HttpClient client = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public async Task Get<T>(T message) where T : Message { await client.GetAsync(message.GetPath()); }
  async Task Run() { await Get(new Current()); var types = new Types(); await Get(types); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Messages.cs:2',
      'call | certain | rest GET /types/{typeId} | Messages.cs:3',
    ],
  ],
  [
    'Java: an abstract method; Kotlin: what a constructor hands to the base class',
    {
      'Request.java': `abstract class Request { abstract String path(); String url() { return "https://mixer.com/api/v1/" + path(); } }
class Current extends Request { String path() { return "users/current"; } }
class Api {
  void send(Request request) { client.get(request.url()); }
  void run() { send(new Current()); }
}
`,
      'Requests.kt': `abstract class Asked(val path: String)
class Ingests : Asked("ingests")
class Sender {
  fun send(asked: Asked) { client.get("https://mixer.com/api/v1/" + asked.path) }
  fun run() { send(Ingests()) }
}
`,
    },
    ['call | certain | rest GET /users/current | Request.java:2', 'call | certain | rest GET /ingests | Requests.kt:2'],
  ],
  [
    'Swift: a property of a protocol behind +, a task that a session makes in a wrapper',
    {
      'Requests.swift': `protocol Request { var path: String { get } }
struct Current: Request {
  let path = "users/current"
}
struct Types: Request {
  let id: Int
  var path: String { return "types/" + id.description }
}
`,
      'Api.swift': `class Api {
  let base = "https://mixer.com/api/v1/"
  func send(_ request: Request) {
    URLSession.shared.dataTask(with: URL(string: base + request.path)!) { data, response, error in print(data) }.resume()
  }
  func get(_ path: String) {
    session.data(from: URL(string: base + path)!)
  }
  func run() {
    send(Current())
    send(Types(id: 5))
    get("channels/" + user.channel.id + "/follow")
  }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | Api.swift:12',
      'call | certain | rest GET /users/current | Requests.swift:3',
      'call | certain | rest GET /types/{typeId} | Requests.swift:7',
    ],
  ],
  [
    'a client of the program that hands its base to the class of a library: JavaScript, Python, PHP',
    {
      'a.js': `const { HttpClient } = require('http-kit');
class Api extends HttpClient { constructor() { super({ baseURL: 'https://mixer.com/api/v1' }); } }
const api = new Api();
api.get('/users/current');
`,
      'a.py': `import httpx
class Api(httpx.Client):
    def __init__(self):
        super().__init__(base_url='https://mixer.com/api/v1')
    def types(self):
        return self.get('/types')
class Other(httpx.Client):
    def __init__(self):
        super().__init__(base_url='https://api.example')
    def types(self):
        return self.get('/teams')
`,
      'A.php': `<?php
use GuzzleHttp\\Client;
class MixerClient extends Client {
  const BASE = 'https://mixer.com/api/v1/';
  function __construct($id, $config = []) { parent::__construct($config + ['base_uri' => self::BASE]); }
}
class Api {
  private $client;
  function __construct($id, Client $client = null) { $this->client = $client ?? new MixerClient($id); }
  function ingests() { return $this->client->get('ingests'); }
}
`,
    },
    [
      'call | certain | rest GET /ingests | A.php:10',
      'call | certain | rest GET /users/current | a.js:4',
      'call | certain | rest GET /types | a.py:6',
    ],
  ],
  [
    'PHP: a client with a base of its own, handed through the constructor of a base class that makes the requests',
    {
      'Main.php': `<?php
namespace App;
class Main {
  function __construct(string $id, \\GuzzleHttp\\Client $client = null) {
    $client = $client ?? new MixerClient($id);
    $this->types = new Types($id, $client);
    $this->teams = new Teams($id, new OtherClient());
  }
}
`,
      'MixerClient.php': `<?php
namespace App;
use GuzzleHttp\\Client;
class MixerClient extends Client {
  function __construct(string $id) { parent::__construct(['base_uri' => 'https://mixer.com/api/v1/']); }
}
`,
      'OtherClient.php': `<?php
namespace App;
use GuzzleHttp\\Client;
class OtherClient extends Client {
  function __construct() { parent::__construct(['base_uri' => 'https://api.example/']); }
}
`,
      'Resource.php': `<?php
namespace App;
use GuzzleHttp\\Client;
use GuzzleHttp\\Psr7\\Request;
abstract class Resource {
  private $client;
  function __construct(string $id, Client $client) { $this->client = $client; }
  protected function get(string $path, array $query = []) {
    return $this->client->send(new Request('GET', sprintf('%s%s', $path, $this->query($query))));
  }
  private function query(array $query) { return $query ? '?' . http_build_query($query) : ''; }
}
`,
      'Teams.php': `<?php
namespace App;
class Teams {
  private $client;
  function __construct(string $id, $client) { $this->client = $client; }
  function one($id) { return $this->client->get("teams/$id"); }
}
`,
      'Types.php': `<?php
namespace App;
class Types extends Resource {
  function all() { return $this->get('types'); }
  function channels($id) { return $this->get("types/$id/channels", ['page' => 1]); }
}
`,
    },
    [
      'call | certain | rest GET /types | Types.php:4',
      'call | certain | rest GET /types/{typeId}/channels | Types.php:5',
    ],
  ],
]);
