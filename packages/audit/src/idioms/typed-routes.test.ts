import { testIdioms } from '@mixer-oauth/testkit';

// Objects that are addresses, or requests, by their classes: Ktor, Saloon.
testIdioms([
  [
    'Kotlin: resources in each other',
    {
      'a.kt': `import io.ktor.client.*
import io.ktor.client.plugins.*
import io.ktor.client.plugins.resources.*
import io.ktor.resources.*
@Resource("/channels")
class Channels {
  @Resource("{token}")
  class Token(val parent: Channels = Channels(), val token: String) {
    @Resource("follow")
    class Follow(val parent: Token)
    @Resource("hostee")
    class Hostee(val parent: Token)
  }
}
@Resource("types")
class Types(val query: String? = null)
val client = HttpClient { install(Resources); defaultRequest { url("https://mixer.com/api/v1/") } }
suspend fun channel(t: String) = client.get(Channels.Token(token = t))
suspend fun follow(t: String) = client.get(Channels.Token.Follow(Channels.Token(token = t)))
suspend fun host(t: String) = client.put(Channels.Token.Hostee(Channels.Token(token = t))) { setBody("x") }
suspend fun types() = client.get(Types("x"))
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.kt:5',
      'call | certain | rest GET /channels/{channelId}/follow | a.kt:5',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.kt:5',
      'call | certain | rest GET /types | a.kt:15',
    ],
  ],
  [
    'Kotlin: one of its own client',
    {
      'a.kt': `import io.ktor.client.*
import io.ktor.client.plugins.*
import io.ktor.client.plugins.resources.*
import io.ktor.resources.*
val client = HttpClient { install(Resources); defaultRequest { url("https://mixer.com/api/v1/") } }
@Resource("/types")
class Types(val query: String? = null)
suspend fun types() { val client = HttpClient(CIO) { defaultRequest { url("https://mixer.com/api/v1/") } }
  client.get(Types("x")) }
`,
    },
    ['call | certain | rest GET /types | a.kt:6'],
  ],
  [
    'Kotlin: the same annotation of a client with another host',
    {
      'a.kt': `import io.ktor.client.*
import io.ktor.client.plugins.*
import io.ktor.client.plugins.resources.*
import io.ktor.resources.*
val client = HttpClient { install(Resources); defaultRequest { url("https://other.example/") } }
@Resource("types")
class Types(val query: String? = null)
suspend fun types() = client.get(Types("x"))
const val HELP = "https://mixer.com/help"
`,
    },
    [],
  ],
  [
    'Kotlin: objects of another class',
    {
      'a.kt': `import io.ktor.client.*
import io.ktor.client.plugins.*
import io.ktor.client.plugins.resources.*
import io.ktor.resources.*
val client = HttpClient { install(Resources); defaultRequest { url("https://mixer.com/api/v1/") } }
@Serializable
class Types(val query: String? = null)
suspend fun types() = client.get(Types("x"))
`,
    },
    [],
  ],
  [
    'PHP: connector, resource and requests',
    {
      'src/Mixer.php': `<?php
namespace App\\Http\\Integrations;
use Saloon\\Http\\Connector;
class Mixer extends Connector { public function resolveBaseUrl(): string { return 'https://mixer.com/api/v1'; } public function channels(): ChannelResource { return new ChannelResource($this); } }
`,
      'src/GetChannel.php': `<?php
namespace App\\Http\\Integrations;
use Saloon\\Http\\Request; use Saloon\\Enums\\Method;
class GetChannel extends Request { protected Method $method = Method::GET; public function __construct(protected string $token) {} public function resolveEndpoint(): string { return '/channels/' . $this->token; } }
`,
      'src/UpdateChannel.php': `<?php
namespace App\\Http\\Integrations;
use Saloon\\Http\\Request; use Saloon\\Enums\\Method;
class UpdateChannel extends Request { protected Method $method = Method::PATCH; public function __construct(protected int $id) {} public function resolveEndpoint(): string { return "/channels/{$this->id}"; } }
`,
      'src/Idle.php': `<?php
namespace App\\Http\\Integrations;
use Saloon\\Http\\Request; use Saloon\\Enums\\Method;
class Idle extends Request { protected Method $method = Method::DELETE; public function resolveEndpoint(): string { return "/channels/5/hostee"; } }
`,
      'src/ChannelResource.php': `<?php
namespace App\\Http\\Integrations;
use Saloon\\Http\\BaseResource;
class ChannelResource extends BaseResource { public function get(string $t) { return $this->connector->send(new GetChannel($t)); } }
`,
      'src/use.php': `<?php
use App\\Http\\Integrations\\{Mixer, UpdateChannel};
$mixer = new Mixer();
$mixer->channels()->get('bob');
$mixer->send(new UpdateChannel(5));
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | src/GetChannel.php:4',
      'call | certain | rest PATCH /channels/{channelId} | src/UpdateChannel.php:4',
    ],
  ],
  [
    'PHP: a request with what it is made with',
    {
      'a.php': `<?php
use Saloon\\Http\\Connector; use Saloon\\Http\\Request; use Saloon\\Enums\\Method;
class Mixer extends Connector { public function resolveBaseUrl(): string { return 'https://mixer.com/api/v1'; } }
class Up extends Request { protected Method $method = Method::PATCH; public function __construct(protected int $id) {} public function resolveEndpoint(): string { return "/channels/{$this->id}"; } }
$mixer = new Mixer();
$mixer->send(new Up(5));
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:4'],
  ],
  [
    'PHP: two connectors, and resources that each of them makes',
    {
      'a.php': `<?php
use Saloon\\Http\\{BaseResource, Connector, Request}; use Saloon\\Enums\\Method;
class Streams extends Connector { public function resolveBaseUrl(): string { return 'https://mixer.com/api/v1'; }
  public function kinds(): Kinds { return new Kinds($this); } public function hosts(): Hosts { return new Hosts(7, $this); } }
class Videos extends Connector { public function resolveBaseUrl(): string { return 'https://api.other.tv'; }
  public function me(): Me { return new Me($this); } }
abstract class Part extends BaseResource {}
class Kinds extends Part { public function all() { return $this->connector->send(new AllKinds()); } }
class Hosts extends Part { public function stop() { return $this->connector->send(new StopHost(5)); } }
class Me extends Part { public function show() { return $this->connector->send(new ShowMe()); } }
class Lost extends Part { public function idle() { return $this->connector->send(new Idle()); } }
class AllKinds extends Request { protected Method $method = Method::GET;
  public function resolveEndpoint(): string { return '/types'; } }
class StopHost extends Request { protected Method $method = Method::DELETE;
  public function __construct(private int $id) {}
  public function resolveEndpoint(): string { return "/channels/{$this->id}/hostee"; } }
class ShowMe extends Request { protected Method $method = Method::GET;
  public function resolveEndpoint(): string { return '/users/current'; } }
class Idle extends Request { protected Method $method = Method::GET;
  public function resolveEndpoint(): string { return '/channels'; } }
`,
    },
    [
      'call | certain | rest GET /types | a.php:13',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.php:16',
    ],
  ],
  [
    'PHP: a request of another connector',
    {
      'a.php': `<?php
use Saloon\\Http\\Connector; use Saloon\\Http\\Request; use Saloon\\Enums\\Method;
class Mixer extends Connector { public function resolveBaseUrl(): string { return 'https://other.example'; } }
class Types extends Request { protected Method $method = Method::GET; public function resolveEndpoint(): string { return '/types'; } }
$mixer = new Mixer();
$mixer->send(new Types());
// https://mixer.com
$help = 'https://mixer.com/help';
`,
    },
    [],
  ],
]);
