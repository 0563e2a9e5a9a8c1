import { testIdioms } from '@mixer-oauth/testkit';

// What branches ask of the class of an object goes together for one object: the verb of a class with its path.

testIdioms([
  [
    'Kotlin: a getter that asks which class its object is of',
    {
      'Calls.kt': `sealed class Call {
  object Me : Call()
  class Follow(val id: Long) : Call()

  val verb: String
    get() = when (this) {
      is Follow -> "PUT"
      else -> "GET"
    }
  val path: String
    get() = when (this) {
      is Me -> "/users/current"
      is Follow -> "/channels/$id/follow"
    }
}
`,
      'Api.kt': `class Api(private val http: OkHttpClient) {
  private fun send(call: Call) =
    http.newCall(Request.Builder().url("https://mixer.com/api/v1" + call.path).method(call.verb, null).build()).execute()
  fun start(id: Long) { send(Call.Me); send(Call.Follow(id)) }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Calls.kt:12',
      'call | certain | rest PUT /channels/{channelId}/follow | Calls.kt:13',
    ],
  ],
  [
    'Kotlin: what an object is not',
    {
      'Api.kt': `sealed class Call { object Me : Call(); class Follow(val id: Long) : Call() }
class Api(private val http: OkHttpClient) {
  private fun send(call: Call) {
    if (call !is Call.Follow) http.newCall(Request.Builder().url("https://mixer.com/api/v1/users/current").build()).execute()
    else http.newCall(Request.Builder().url("https://mixer.com/api/v1/channels/" + call.id + "/follow").put(body).build()).execute()
  }
  fun start(id: Long) { send(Call.Me); send(Call.Follow(id)) }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Api.kt:4',
      'call | certain | rest PUT /channels/{channelId}/follow | Api.kt:5',
    ],
  ],
  [
    'Java: instanceof',
    {
      'Api.java': `interface Call {}
class Me implements Call {}
class Follow implements Call { final long id; Follow(long id) { this.id = id; } }
class Api {
  private String path(Call call) {
    if (call instanceof Follow) return "/channels/" + ((Follow) call).id + "/follow";
    return "/users/current";
  }
  private String verb(Call call) { return call instanceof Follow ? "PUT" : "GET"; }
  private void send(Call call) {
    http.newCall(new Request.Builder().url("https://mixer.com/api/v1" + path(call)).method(verb(call), null).build()).execute();
  }
  void start(long id) { send(new Me()); send(new Follow(id)); }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | Api.java:6',
      'call | certain | rest GET /users/current | Api.java:7',
    ],
  ],
  [
    'Java: a switch by class',
    {
      'Api.java': `sealed interface Call permits Me, Follow {}
record Me() implements Call {}
record Follow(long id) implements Call {}
class Api {
  private String path(Call call) {
    return switch (call) {
      case Me me -> "/users/current";
      case Follow follow -> "/channels/" + follow.id() + "/follow";
    };
  }
  private String verb(Call call) {
    return switch (call) {
      case Me me -> "GET";
      case Follow follow -> "PUT";
    };
  }
  private void send(Call call) {
    http.newCall(new Request.Builder().url("https://mixer.com/api/v1" + path(call)).method(verb(call), null).build()).execute();
  }
  void start(long id) { send(new Me()); send(new Follow(id)); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Api.java:7',
      'call | certain | rest PUT /channels/{channelId}/follow | Api.java:8',
    ],
  ],
  [
    'C#: a switch by class',
    {
      'Api.cs': `abstract record Call;
record Me : Call;
record Follow(long Id) : Call;
class Api {
  static string PathOf(Call call) => call switch { Me => "/users/current", Follow f => $"/channels/{f.Id}/follow", _ => "/types" };
  static HttpMethod VerbOf(Call call) => call switch { Follow => HttpMethod.Put, _ => HttpMethod.Get };
  Task Send(Call call) => client.SendAsync(new HttpRequestMessage(VerbOf(call), "https://mixer.com/api/v1" + PathOf(call)));
  void Start(long id) { Send(new Me()); Send(new Follow(id)); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Api.cs:5',
      'call | certain | rest PUT /channels/{channelId}/follow | Api.cs:5',
    ],
  ],
  [
    'C#: is',
    {
      'Api.cs': `abstract class Call {}
class Me : Call {}
class Follow : Call { public long Id; }
class Api {
  static string PathOf(Call call) { if (call is Follow follow) return $"/channels/{follow.Id}/follow"; return "/users/current"; }
  static HttpMethod VerbOf(Call call) => call is Follow ? HttpMethod.Put : HttpMethod.Get;
  Task Send(Call call) => client.SendAsync(new HttpRequestMessage(VerbOf(call), "https://mixer.com/api/v1" + PathOf(call)));
  void Start(long id) { Send(new Me()); Send(new Follow { Id = id }); }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | Api.cs:5',
      'call | certain | rest GET /users/current | Api.cs:5',
    ],
  ],
  [
    'Python: isinstance',
    {
      'api.py': `import requests

class Call: pass
class Me(Call): pass
class Follow(Call):
    def __init__(self, id): self.id = id

def path_of(call):
    if isinstance(call, Follow):
        return f"/channels/{call.id}/follow"
    return "/users/current"

def send(call):
    verb = "PUT" if isinstance(call, Follow) else "GET"
    return requests.request(verb, "https://mixer.com/api/v1" + path_of(call))

def start(id):
    send(Me())
    send(Follow(id))
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | api.py:10',
      'call | certain | rest GET /users/current | api.py:11',
    ],
  ],
  [
    'Ruby: case by class',
    {
      'api.rb': `class Me; end
class Follow
  attr_reader :id
  def initialize(id) = @id = id
end

def path_of(call)
  case call
  when Follow then "/channels/#{call.id}/follow"
  else "/users/current"
  end
end

def send_call(call)
  verb = call.is_a?(Follow) ? :put : :get
  HTTParty.public_send(verb, "https://mixer.com/api/v1" + path_of(call))
end

send_call(Me.new)
send_call(Follow.new(3))
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | api.rb:9',
      'call | certain | rest GET /users/current | api.rb:10',
    ],
  ],
  [
    'PHP: instanceof',
    {
      'api.php': `<?php
class Me {}
class Follow { public function __construct(public int $id) {} }
class Api {
    private function path($call) {
        if ($call instanceof Follow) { return "/channels/{$call->id}/follow"; }
        return '/users/current';
    }
    private function send($call) {
        $verb = $call instanceof Follow ? 'PUT' : 'GET';
        return $this->client->request($verb, 'https://mixer.com/api/v1' . $this->path($call));
    }
    public function start($id) { $this->send(new Me()); $this->send(new Follow($id)); }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | api.php:6',
      'call | certain | rest GET /users/current | api.php:7',
    ],
  ],
  [
    'JavaScript: instanceof',
    {
      'api.js': `class Me {}
class Follow { constructor(id) { this.id = id; } }
function pathOf(call) {
  if (call instanceof Follow) return '/channels/' + call.id + '/follow';
  return '/users/current';
}
function send(call) {
  return fetch('https://mixer.com/api/v1' + pathOf(call), { method: call instanceof Follow ? 'PUT' : 'GET' });
}
export function start(id) {
  send(new Me());
  send(new Follow(id));
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | api.js:4',
      'call | certain | rest GET /users/current | api.js:5',
    ],
  ],
  [
    'Swift: is',
    {
      'Api.swift': `class Call {}
class Me: Call {}
class Follow: Call { let id: Int; init(id: Int) { self.id = id } }
func path(_ call: Call) -> String {
  if let follow = call as? Follow { return "/channels/\\(follow.id)/follow" }
  return "/users/current"
}
func send(_ call: Call) {
  var request = URLRequest(url: URL(string: "https://mixer.com/api/v1" + path(call))!)
  request.httpMethod = call is Follow ? "PUT" : "GET"
  URLSession.shared.dataTask(with: request).resume()
}
func start(id: Int) { send(Me()); send(Follow(id: id)) }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | Api.swift:5',
      'call | certain | rest GET /users/current | Api.swift:6',
    ],
  ],
  [
    'Kotlin: of which class an object is that nobody makes here is not known',
    {
      'Api.kt': `open class Call
class Follow : Call()
class Api(private val http: OkHttpClient) {
  fun send(call: Call) {
    val path = if (call is Follow) "/channels/1/follow" else "/channels/1"
    http.newCall(Request.Builder().url("https://mixer.com/api/v1" + path).build()).execute()
  }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | Api.kt:5',
      'call | certain | rest GET /channels/{channelIdOrToken} | Api.kt:5',
    ],
  ],
]);
