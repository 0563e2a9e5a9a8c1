import { expect, test } from 'vitest';
import { auditTree } from './audit-tree.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { makeFolder } from './testing/make-folder.ts';

const { catalogue } = await loadCatalogue('mixer', '.');
const catalogues = catalogue ? [catalogue] : [];

// One file shows the provider; who makes what it is handed stands in files that name neither that nor the function it is handed to.
test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'operations by their names, in files that name nobody (PHP)',
    {
      'src/Client.php': `<?php
namespace Acme;
use GuzzleHttp\\Client as Http; use GuzzleHttp\\Command\\Guzzle\\{Description, GuzzleClient};
class Client extends GuzzleClient {
  public static function connect(): self {
    $about = json_decode(file_get_contents(__DIR__ . '/../res/operations.json'), true) + [];
    return new self(new Http(), new Description(json_decode(file_get_contents(__DIR__ . '/../res/operations.json'), true), ['x' => 'https://mixer.com/']));
  }
}
`,
      'res/operations.json': `{"baseUri": "https://mixer.com/api/v1/", "operations": {"findKinds": {"httpMethod": "GET", "uri": "types"}, "putHost": {"httpMethod": "PUT", "uri": "channels/{id}/hostee"}, "idle": {"httpMethod": "GET", "uri": "channels"}}}`,
      'app/Search.php': `<?php
namespace App;
use Acme\\Client;
class Search { private Client $client; public function __construct(Client $client) { $this->client = $client; }
  public function run($q) { return $this->client->findKinds(['query' => $q]); } }
`,
      'app/Host.php': `<?php
namespace App;
use App\\Facades\\Stream;
class Host { public function handle() { Stream::putHost(['id' => 1]); } }
`,
      'app/Facades/Stream.php': `<?php
namespace App\\Facades;
use Illuminate\\Support\\Facades\\Facade;
class Stream extends Facade { protected static function getFacadeAccessor() { return 'stream'; } }
`,
      'app/Providers/StreamProvider.php': `<?php
namespace App\\Providers;
class StreamProvider extends ServiceProvider { public function register() { $this->app->singleton('stream', function () { return \\Acme\\Client::connect(); }); } }
`,
    },
    ['certain GET /types', 'certain PUT /channels/{channelId}/hostee'],
  ],
  [
    'decorators that put a function in the place of a method, and what sends for it (TypeScript)',
    {
      'src/mixer.ts': `import { Get, Put } from './http/decorators';
import { Transport } from './http/transport';
export class Mixer {
  readonly prefix = '/api/v1/';
  constructor(readonly transport: Transport) {}
  @Get('users/current') me(): any {}
  @Put('channels/:id/hostee') host(id: number): any {}
}
export const mixer = new Mixer(new Transport('https://mixer.com'));
`,
      'src/http/decorators.ts': `const route = (verb: string, template: string) => (target: any, key: string, descriptor: PropertyDescriptor) => {
  descriptor.value = function (this: any, ...values: any[]) { return this.transport.send(verb, this.prefix + template.replace(':id', values[0])); };
};
export const Get = (template: string) => route('GET', template);
export const Put = (template: string) => route('PUT', template);
`,
      'src/http/transport.ts': `import axios, { AxiosInstance } from 'axios';
export class Transport {
  private http: AxiosInstance;
  constructor(host: string) { this.http = axios.create({ baseURL: host }); }
  send(method: string, url: string) { return this.http.request({ method, url }); }
}
`,
    },
    ['certain GET /users/current', 'certain PUT /channels/{channelId}/hostee'],
  ],
  [
    'a class that is handed the client, in a file that names nobody (Java)',
    {
      'src/Mixer.java': `class Mixer {
  private final Api v1 = new Api("https://mixer.com/api/v1");
  void me() throws Exception { v1.at("users", "current").get(); }
  void host() throws Exception { v1.at("channels", 1, "hostee").put(); }
}
`,
      'src/Api.java': `class Api {
  private final OkHttpClient client = new OkHttpClient();
  private final HttpUrl root;
  Api(String root) { this.root = HttpUrl.get(root); }
  Call at(Object... segments) { return new Call(client, root, segments); }
}
`,
      'src/Call.java': `class Call {
  private final OkHttpClient client;
  private final HttpUrl.Builder url;
  Call(OkHttpClient client, HttpUrl root, Object... segments) {
    this.client = client;
    this.url = root.newBuilder();
    for (Object segment : segments) url.addPathSegment(String.valueOf(segment));
  }
  void get() throws Exception { run("GET"); }
  void put() throws Exception { run("PUT"); }
  private void run(String verb) throws Exception { client.newCall(new Request.Builder().url(url.build()).method(verb, null).build()).execute(); }
}
`,
    },
    ['certain GET /users/current', 'certain PUT /channels/1/hostee'],
  ],
  [
    'operations whose base the code sets (PHP)',
    {
      'src/Client.php': `<?php
namespace Acme;
use GuzzleHttp\\Client as Http; use GuzzleHttp\\Command\\Guzzle\\{Description, GuzzleClient};
class Client extends GuzzleClient {
  public function __construct() {
    $about = json_decode(file_get_contents(__DIR__ . '/../res/operations.json'), true);
    $about['baseUri'] = 'https://mixer.com/api/v1/';
    parent::__construct(new Http(), new Description($about));
  }
}
`,
      'res/operations.json': `{"operations": {"findKinds": {"httpMethod": "GET", "uri": "types"}, "putHost": {"httpMethod": "PUT", "uri": "channels/{id}/hostee"}, "idle": {"httpMethod": "GET", "uri": "channels"}}}`,
      'app/Search.php': `<?php
namespace App;
use Acme\\Client;
class Search { private Client $client; public function __construct(Client $client) { $this->client = $client; }
  public function run($q) { return $this->client->findKinds(['query' => $q]); } }
`,
      'app/Host.php': `<?php
namespace App;
use App\\Facades\\Stream;
class Host { public function handle() { Stream::putHost(['id' => 1]); } }
`,
      'app/Facades/Stream.php': `<?php
namespace App\\Facades;
use Illuminate\\Support\\Facades\\Facade;
class Stream extends Facade { protected static function getFacadeAccessor() { return \\Acme\\Client::class; } }
`,
    },
    ['certain GET /types', 'certain PUT /channels/{channelId}/hostee'],
  ],
  [
    'the object behind a facade (PHP)',
    {
      'src/Client.php': `<?php
namespace Acme;
class Client { public function __construct(private string $base) {}
  public function get($path) { return \\Http::get($this->base . $path); } public function patch($path, $data) { return \\Http::patch($this->base . $path, $data); } }
`,
      'app/Providers/StreamProvider.php': `<?php
namespace App\\Providers;
use Acme\\Client;
class StreamProvider extends ServiceProvider { public function register() { $this->app->singleton('stream', fn () => new Client('https://mixer.com/api/v1/')); } }
`,
      'app/Facades/Stream.php': `<?php
namespace App\\Facades;
use Illuminate\\Support\\Facades\\Facade;
class Stream extends Facade { protected static function getFacadeAccessor() { return 'stream'; } }
`,
      'app/Host.php': `<?php
namespace App;
use App\\Facades\\Stream;
class Host { public function handle() { Stream::get('types'); Stream::patch('channels/' . $id, []); } }
`,
    },
    ['certain GET /types', 'certain PATCH /channels/{channelId}'],
  ],
  [
    'requests that are made of routes elsewhere (Kotlin)',
    {
      'src/Sender.kt': `package acme
import okhttp3.*
class Sender(val http: OkHttpClient) {
  fun run(job: Job): String = http.newCall(Request.Builder().url("https://mixer.com/api/v1/" + job.endpoint.where).method(job.endpoint.verb, null).build()).execute()
}
`,
      'src/Job.kt': `package acme
class Job(val sender: Sender, val endpoint: Endpoint.Filled) { fun go() = sender.run(this) }
`,
      'src/Endpoint.kt': `package acme
class Endpoint private constructor(val verb: String, val pattern: String) {
  object Kinds { val ALL = Endpoint("GET", "types") }
  object Shows { val HOST = Endpoint("PUT", "channels/{id}/hostee")
    val IDLE = Endpoint("GET", "channels") }
  fun fill(vararg values: Any): Filled { var n = 0; return Filled(this, pattern.replace(Regex("\\\\{[a-z_]+}")) { values[n++].toString() }) }
  class Filled(val endpoint: Endpoint, val where: String) { val verb get() = endpoint.verb }
}
`,
      'src/Show.kt': `package acme
class Show(val sender: Sender, val id: Long) {
  fun host(): Job = Job(sender, Endpoint.Shows.HOST.fill(id))
  fun kinds() = Job(sender, Endpoint.Kinds.ALL.fill())
}
`,
    },
    ['certain GET /types', 'certain PUT /channels/{channelId}/hostee'],
  ],
  [
    'scopes that a builder is told elsewhere (Kotlin)',
    {
      'p.kt': `package x
enum class Permission(val raw: String, private val description: String) {
    CHAT_CONNECT("chat:connect", "Join chats"), CHAT_WRITE("chat:chat", "Send messages"), CHAT_BAN("chat:change_ban", "Ban users"), CHAT_TIMEOUT("chat:timeout","t");
    override fun toString() = description
}
`,
      'b.kt': `package x
import java.util.EnumSet
class Builder(private val clientId: String) {
    private var token: String? = null
    private var permissions: Set<Permission> = EnumSet.of(Permission.CHAT_CONNECT, Permission.CHAT_WRITE)
    fun setToken(token: String?) = apply { this.token = token }
    fun enable(first: Permission, vararg more: Permission) = apply { permissions = permissions + first + more }
fun build(): String { val data = JSONObject().put("client_id", clientId).put("scope", permissions.joinToString(" ") { it.raw })
   return Http.post("https://mixer.com/api/v1/oauth/shortcode", data) }
}
`,
      'm.kt': `package bot
import x.Builder
import x.Permission
fun main() { val api = Builder("x").setToken(System.getenv("T")).enable(Permission.CHAT_BAN).enable(Permission.CHAT_TIMEOUT).build() }
`,
    },
    [
      'certain POST /oauth/shortcode',
      'certain chat:connect',
      'certain chat:chat',
      'certain chat:change_ban',
      'certain chat:timeout',
    ],
  ],
  [
    'a queue that a registry of another file keeps, and who asks the heir for its jobs in a base class',
    {
      'lib/jobs.js': `class Jobs {
  send(address) { return fetch(address); }
  repeat({ addresses, done }) {
    this.tick = async () => { const all = await addresses(); return Promise.all(all.map((one) => this.send(one).then((r) => done(r, one)))); };
  }
}
const all = {};
export const jobsFor = (name) => { if (!(name in all)) all[name] = new Jobs(); return all[name]; };
`,
      'lib/source.js': `import * as jobs from './jobs.js';
const kept = new WeakMap();
const of = (source) => { if (!kept.has(source)) kept.set(source, jobs.jobsFor(source.name)); return kept.get(source); };
export class Source {
  get jobs() { return of(this); }
  plan() { return undefined; }
  start() { const plan = this.plan(); this.jobs.repeat({ addresses: plan.addresses, done: (...all) => plan.done(...all) }); }
}
`,
      'mixer.js': `import { Source } from './lib/source.js';
const root = 'https://mixer.com/api/v1/';
export class Mixer extends Source {
  plan() {
    const addresses = async () => (await this.names()).map((name) => root + 'users/' + name);
    return { addresses, done: (answer, address) => this.jobs.send(address + '/follows') };
  }
  types() { return this.jobs.send(root + 'types'); }
}
`,
      'lib/other.js': `import { jobsFor } from './tasks.js';
jobsFor('other').send('users/current');
`,
    },
    ['certain GET /types', 'certain GET /users/{userId}', 'certain GET /users/{userId}/follows'],
  ],
  [
    'what a container hands over by its type, to files that name neither the provider nor the constant (Kotlin, Java)',
    {
      'net/Roots.kt': `package net
const val STREAMS = "https://mixer.com/api/v1/"
`,
      'net/WebModule.kt': `package net
@Module @InstallIn(SingletonComponent::class)
class WebModule {
  @Provides @Singleton
  fun web(): Retrofit {
    return Retrofit.Builder().baseUrl(STREAMS).build()
  }
  @Provides @ApiRoot
  fun root(): String = "https://mixer.com/api/v1"
}
`,
      'services/ServiceModule.kt': `package services
@Module
class ServiceModule {
  @Provides fun kinds(retrofit: Retrofit): Kinds { return retrofit.create(Kinds::class.java) }
}
`,
      'services/Kinds.kt': `package services
interface Kinds { @GET("types") suspend fun all(): List<Kind> }
`,
      'services/Unmade.kt': `package services
interface Unmade { @GET("users/current") fun me(): User }
`,
      'pages/Channels.java': `package pages;
class Channels {
  private final String start;
  @Inject Channels(@ApiRoot String start) { this.start = start; }
  void follow(long id) { http.newCall(new Request.Builder().url(start + "/channels/" + id + "/follow").put(body).build()).execute(); }
}
`,
    },
    ['certain GET /types', 'certain PUT /channels/{channelId}/follow'],
  ],
  [
    'what a container hands over of somebody else (Kotlin)',
    {
      'net/WebModule.kt': `package net
// Mixer: https://mixer.com/api/v1/
class WebModule {
  @Provides fun web(): Retrofit = Retrofit.Builder().baseUrl("https://api.other.tv/").build()
  fun help() = open("https://mixer.com/help")
}
`,
      'services/ServiceModule.kt': `package services
class ServiceModule {
  @Provides fun kinds(retrofit: Retrofit): Kinds = retrofit.create(Kinds::class.java)
}
`,
      'services/Kinds.kt': `package services
interface Kinds { @GET("types") suspend fun all(): List<Kind> }
`,
    },
    [],
  ],
  [
    'a function that another one gives back, alone and in an object (JavaScript)',
    {
      'src/http.js': `const root = 'https://mixer.com/api/v1';
export async function connect() {
  const logged = async (path, options) => { console.log(path); return fetch(root + path, options); };
  return logged;
}
export function makeKit() {
  const drop = (path) => fetch(root + path, { method: 'DELETE' });
  return { drop, name: 'kit' };
}
`,
      'src/mine.js': `import { connect } from './http.js';
export async function mine() { const ask = await connect(); return ask('/users/current'); }
`,
      'src/clips.js': `import { makeKit } from './http.js';
export const drop = (clip) => makeKit().drop(\`/clips/\${clip}\`);
`,
    },
    ['certain GET /users/current', 'certain DELETE /clips/{clipId}'],
  ],
])('files of those who make what is sent are read: %s', async (_, files, found) => {
  const tree = await auditTree(makeFolder({ 'README.md': '', ...files }), catalogues, { includesTests: false });
  const shown = tree.extraction.evidence.map(({ certainty, scope, method, path }) =>
    [certainty, scope ?? [method, path].filter(Boolean).join(' ')].join(' '),
  );
  expect(shown.toSorted()).toEqual([...found].toSorted());
});
