import { testIdioms } from '@mixer-oauth/testkit';

// Requests that have their verb and are handed to whoever asks for them: which of them are sent, their users decide.
testIdioms([
  [
    'Java: routes filled in and handed out, of which one is sent here',
    {
      'Endpoint.java': `public final class Endpoint {
  public static final class Kinds { public static final Endpoint ALL = new Endpoint(Verb.GET, "types"); }
  public static final class Shows {
    public static final Endpoint HOST = new Endpoint(Verb.PUT, "channels/{id}/hostee");
    public static final Endpoint IDLE = new Endpoint(Verb.DELETE, "channels/{id}/hostee");
  }
  private final Verb verb; private final String pattern;
  private Endpoint(Verb verb, String pattern) { this.verb = verb; this.pattern = pattern; }
  public Filled fill(Object... values) { String path = pattern; for (Object value : values) path = path.replaceFirst("\\\\{[a-z]+}", value.toString()); return new Filled(this, path); }
  public Verb getVerb() { return verb; }
  public static final class Filled {
    private final Endpoint endpoint; private final String path;
    Filled(Endpoint endpoint, String path) { this.endpoint = endpoint; this.path = path; }
    public Verb getVerb() { return endpoint.getVerb(); }
    public String getPath() { return path; }
  }
}
enum Verb { GET, PUT, DELETE }
`,
      'Job.java': `public class Job {
  private final Sender sender; final Endpoint.Filled endpoint;
  Job(Sender sender, Endpoint.Filled endpoint) { this.sender = sender; this.endpoint = endpoint; }
  public void go() { sender.run(this); }
}
`,
      'Sender.java': `import okhttp3.*;
public class Sender {
  private final OkHttpClient http = new OkHttpClient();
  Response run(Job job) {
    Request request = new Request.Builder().url("https://mixer.com/api/v1/" + job.endpoint.getPath()).method(job.endpoint.getVerb().name(), null).build();
    return http.newCall(request).execute();
  }
}
`,
      'Show.java': `public class Show {
  private final Sender sender; private final long id;
  public Job host() { return new Job(sender, Endpoint.Shows.HOST.fill(id)); }
  public Job kinds() { Endpoint.Filled filled = Endpoint.Kinds.ALL.fill(); return new Job(sender, filled); }
  public void now() { kinds().go(); }
}
`,
    },
    [
      'call | certain | rest GET /types | Endpoint.java:2',
      'call | certain | rest PUT /channels/{channelId}/hostee | Endpoint.java:4',
    ],
  ],
  [
    'C#: routes filled in and handed out, of which one is sent here',
    {
      'Endpoint.cs': `public sealed class Endpoint {
  public static class Kinds { public static readonly Endpoint All = new Endpoint(HttpMethod.Get, "types"); }
  public static class Shows {
    public static readonly Endpoint Host = new Endpoint(HttpMethod.Put, "channels/{0}/hostee");
    public static readonly Endpoint Idle = new Endpoint(HttpMethod.Delete, "channels/{0}/hostee");
  }
  public HttpMethod Verb { get; }
  private readonly string pattern;
  private Endpoint(HttpMethod verb, string pattern) { Verb = verb; this.pattern = pattern; }
  public Filled Fill(params object[] values) => new Filled(this, string.Format(pattern, values));
  public sealed class Filled {
    private readonly Endpoint endpoint;
    public Filled(Endpoint endpoint, string path) { this.endpoint = endpoint; Path = path; }
    public HttpMethod Verb => endpoint.Verb;
    public string Path { get; }
  }
}
`,
      'Job.cs': `public class Job {
  private readonly Sender sender; public Endpoint.Filled Endpoint { get; }
  public Job(Sender sender, Endpoint.Filled endpoint) { this.sender = sender; Endpoint = endpoint; }
  public Task GoAsync() => sender.RunAsync(this);
}
`,
      'Sender.cs': `public class Sender {
  private readonly HttpClient http = new HttpClient();
  public Task<HttpResponseMessage> RunAsync(Job job) => http.SendAsync(new HttpRequestMessage(job.Endpoint.Verb, "https://mixer.com/api/v1/" + job.Endpoint.Path));
}
`,
      'Show.cs': `public class Show {
  private readonly Sender sender; private readonly long id;
  public Job Host() => new Job(sender, Endpoint.Shows.Host.Fill(id));
  public Job Kinds() { var filled = Endpoint.Kinds.All.Fill(); return new Job(sender, filled); }
  public Task NowAsync() => Kinds().GoAsync();
}
`,
    },
    [
      'call | certain | rest GET /types | Endpoint.cs:2',
      'call | certain | rest PUT /channels/{channelId}/hostee | Endpoint.cs:4',
    ],
  ],
  [
    'TypeScript: routes filled in and handed out, of which one is sent here',
    {
      'endpoint.ts': `export class Filled { constructor(private readonly endpoint: Endpoint, readonly path: string) {} get verb() { return this.endpoint.verb; } }
export class Endpoint {
  static readonly kinds = { all: new Endpoint('GET', 'types') };
  static readonly shows = { host: new Endpoint('PUT', 'channels/{id}/hostee'), idle: new Endpoint('DELETE', 'channels/{id}/hostee') };
  private constructor(readonly verb: string, private readonly pattern: string) {}
  fill(...values: unknown[]): Filled { let n = 0; return new Filled(this, this.pattern.replace(/\\{[a-z]+\\}/g, () => String(values[n++]))); }
}
`,
      'job.ts': `import type { Filled } from './endpoint'; import type { Sender } from './sender';
export class Job { constructor(private readonly sender: Sender, readonly endpoint: Filled) {} go() { return this.sender.run(this); } }
`,
      'sender.ts': `import type { Job } from './job';
export class Sender { run(job: Job) { return fetch('https://mixer.com/api/v1/' + job.endpoint.path, { method: job.endpoint.verb }); } }
`,
      'show.ts': `import { Endpoint } from './endpoint'; import { Job } from './job'; import { Sender } from './sender';
export class Show {
  constructor(private readonly sender: Sender, private readonly id: number) {}
  host() { return new Job(this.sender, Endpoint.shows.host.fill(this.id)); }
  kinds() { const filled = Endpoint.kinds.all.fill(); return new Job(this.sender, filled); }
  now() { return this.kinds().go(); }
}
`,
    },
    [
      'call | certain | rest GET /types | endpoint.ts:3',
      'call | certain | rest PUT /channels/{channelId}/hostee | endpoint.ts:4',
    ],
  ],
  [
    'Python: routes filled in and handed out, of which one is sent here',
    {
      'endpoint.py': `import re
class Filled:
    def __init__(self, endpoint, path):
        self.endpoint = endpoint
        self.path = path
    @property
    def verb(self):
        return self.endpoint.verb
class Endpoint:
    def __init__(self, verb, pattern):
        self.verb = verb
        self.pattern = pattern
    def fill(self, **values):
        return Filled(self, self.pattern.format(**values))
class Kinds:
    ALL = Endpoint('GET', 'types')
class Shows:
    HOST = Endpoint('PUT', 'channels/{id}/hostee')
    IDLE = Endpoint('DELETE', 'channels/{id}/hostee')
`,
      'job.py': `class Job:
    def __init__(self, sender, endpoint):
        self.sender = sender
        self.endpoint = endpoint
    def go(self):
        return self.sender.run(self)
`,
      'sender.py': `import requests
class Sender:
    def run(self, job: 'Job'):
        return requests.request(job.endpoint.verb, 'https://mixer.com/api/v1/' + job.endpoint.path)
`,
      'show.py': `from endpoint import Kinds, Shows
from job import Job
from sender import Sender
class Show:
    def __init__(self, sender: Sender, id):
        self.sender = sender
        self.id = id
    def host(self):
        return Job(self.sender, Shows.HOST.fill(id=self.id))
    def kinds(self):
        filled = Kinds.ALL.fill()
        return Job(self.sender, filled)
    def now(self):
        return self.kinds().go()
`,
    },
    [
      'call | certain | rest GET /types | endpoint.py:16',
      'call | certain | rest PUT /channels/{channelId}/hostee | endpoint.py:18',
    ],
  ],
  [
    'Swift: routes filled in and handed out, of which one is sent here',
    {
      'Endpoint.swift': `struct Endpoint {
  enum Kinds { static let all = Endpoint(verb: "GET", pattern: "types") }
  enum Shows { static let host = Endpoint(verb: "PUT", pattern: "channels/{id}/hostee")
    static let idle = Endpoint(verb: "DELETE", pattern: "channels/{id}/hostee") }
  let verb: String
  let pattern: String
  func fill(_ id: Int? = nil) -> Filled { Filled(endpoint: self, path: pattern.replacingOccurrences(of: "{id}", with: "\\(id ?? 0)")) }
  struct Filled { let endpoint: Endpoint
    let path: String
    var verb: String { endpoint.verb } }
}
`,
      'Job.swift': `final class Job { let sender: Sender
  let endpoint: Endpoint.Filled
  init(sender: Sender, endpoint: Endpoint.Filled) { self.sender = sender; self.endpoint = endpoint }
  func go() { sender.run(self) } }
`,
      'Sender.swift': `import Foundation
final class Sender { func run(_ job: Job) {
  var request = URLRequest(url: URL(string: "https://mixer.com/api/v1/" + job.endpoint.path)!)
  request.httpMethod = job.endpoint.verb
  URLSession.shared.dataTask(with: request).resume() } }
`,
      'Show.swift': `final class Show { let sender: Sender
  let id: Int
  init(sender: Sender, id: Int) { self.sender = sender; self.id = id }
  func host() -> Job { return Job(sender: sender, endpoint: Endpoint.Shows.host.fill(id)) }
  func kinds() -> Job { let filled = Endpoint.Kinds.all.fill()
    return Job(sender: sender, endpoint: filled) }
  func now() { kinds().go() } }
`,
    },
    [
      'call | certain | rest GET /types | Endpoint.swift:2',
      'call | certain | rest PUT /channels/{channelId}/hostee | Endpoint.swift:3',
    ],
  ],
  [
    'Kotlin: routes filled in and handed out, of which one is sent here',
    {
      'Endpoint.kt': `class Endpoint private constructor(val verb: String, val pattern: String) {
  object Kinds { val ALL = Endpoint("GET", "types") }
  object Shows { val HOST = Endpoint("PUT", "channels/{id}/hostee")
    val IDLE = Endpoint("DELETE", "channels/{id}/hostee") }
  fun fill(vararg values: Any): Filled { var n = 0; return Filled(this, pattern.replace(Regex("\\\\{[a-z]+}")) { values[n++].toString() }) }
  class Filled(val endpoint: Endpoint, val path: String) { val verb get() = endpoint.verb }
}
`,
      'Job.kt': `class Job(val sender: Sender, val endpoint: Endpoint.Filled) { fun go() = sender.run(this) }
`,
      'Sender.kt': `import okhttp3.*
class Sender(val http: OkHttpClient) {
  fun run(job: Job): String = http.newCall(Request.Builder().url("https://mixer.com/api/v1/" + job.endpoint.path).method(job.endpoint.verb, null).build()).execute()
}
`,
      'Show.kt': `class Show(val sender: Sender, val id: Long) {
  fun host(): Job = Job(sender, Endpoint.Shows.HOST.fill(id))
  fun kinds(): Job { val filled = Endpoint.Kinds.ALL.fill()
    return Job(sender, filled) }
  fun now() { kinds().go() }
}
`,
    },
    [
      'call | certain | rest GET /types | Endpoint.kt:2',
      'call | certain | rest PUT /channels/{channelId}/hostee | Endpoint.kt:3',
    ],
  ],
  [
    'PHP: routes filled in and handed out, of which one is sent here',
    {
      'Endpoint.php': `<?php
class Filled { public function __construct(private Endpoint $endpoint, public string $path) {} public function verb(): string { return $this->endpoint->verb; } }
class Endpoint { public function __construct(public string $verb, private string $pattern) {}
  public static function kinds(): self { return new self('GET', 'types'); }
  public static function host(): self { return new self('PUT', 'channels/{id}/hostee'); }
  public static function idle(): self { return new self('DELETE', 'channels/{id}/hostee'); }
  public function fill(...$values): Filled { return new Filled($this, preg_replace_callback('/\\{[a-z]+\\}/', function () use (&$values) { return array_shift($values); }, $this->pattern)); } }
`,
      'Job.php': `<?php
class Job { public function __construct(private Sender $sender, public Filled $endpoint) {} public function go() { return $this->sender->run($this); } }
`,
      'Sender.php': `<?php
use GuzzleHttp\\Client;
class Sender { public function run(Job $job) { return (new Client(['base_uri' => 'https://mixer.com/api/v1/']))->request($job->endpoint->verb(), $job->endpoint->path); } }
`,
      'Show.php': `<?php
class Show { public function __construct(private Sender $sender, private int $id) {}
  public function host(): Job { return new Job($this->sender, Endpoint::host()->fill($this->id)); }
  public function kinds(): Job { $filled = Endpoint::kinds()->fill(); return new Job($this->sender, $filled); }
  public function now() { return $this->kinds()->go(); } }
`,
    },
    [
      'call | certain | rest GET /types | Endpoint.php:4',
      'call | certain | rest PUT /channels/{channelId}/hostee | Endpoint.php:5',
    ],
  ],
  [
    'Kotlin: a request that nobody is given',
    {
      'a.kt': `import okhttp3.*
class Ask(val verb: String, val path: String) { fun go(http: OkHttpClient) = http.newCall(Request.Builder().url("https://mixer.com/api/v1/" + path).method(verb, null).build()).execute() }
class Api(val http: OkHttpClient) { fun types() = Ask("GET", "types")
  fun note(id: Int) { val ask = Ask("PUT", "channels/$id/hostee")
    println(ask) }
  fun now() { types().go(http) } }
`,
    },
    ['call | certain | rest GET /types | a.kt:3'],
  ],
  [
    'Kotlin: objects of which more than one thing may be asked',
    {
      'a.kt': `import okhttp3.*
class Thing(val http: OkHttpClient, val path: String) {
  fun read() = send("GET")
  fun drop() = send("DELETE")
  private fun send(verb: String) = http.newCall(Request.Builder().url("https://mixer.com/api/v1/" + path).method(verb, null).build()).execute()
}
class Api(val http: OkHttpClient) { fun host(id: Int) = Thing(http, "channels/$id/hostee")
  fun types() = Thing(http, "types")
  fun now() { types().read(); Thing(http, "channels/5/hostee").drop() } }
`,
    },
    ['call | certain | rest GET /types | a.kt:8', 'call | certain | rest DELETE /channels/{channelId}/hostee | a.kt:9'],
  ],
  [
    'TypeScript: objects of which more than one thing may be asked',
    {
      'a.ts': `class Thing { constructor(private readonly path: string) {}
  read() { return this.send('GET'); }
  drop() { return this.send('DELETE'); }
  private send(method: string) { return fetch('https://mixer.com/api/v1/' + this.path, { method }); } }
export const host = (id: number) => hostOf(id);
function hostOf(id: number) { return new Thing('channels/' + id + '/hostee'); }
function types() { return new Thing('types'); }
types().read();
new Thing('channels/5/hostee').drop();
`,
    },
    ['call | certain | rest GET /types | a.ts:7', 'call | certain | rest DELETE /channels/{channelId}/hostee | a.ts:9'],
  ],
]);
