import { testIdioms } from '@mixer-oauth/testkit';

// Bases that calls set on the configuration of a client, and that plug-ins put before its paths.
testIdioms([
  [
    'Java: Unirest, for all of its requests, set up elsewhere',
    {
      'Start.java': `import kong.unirest.Unirest;
class Start {
  static { Unirest.config().socketTimeout(500).defaultBaseUrl("https://mixer.com/api/v1").enableCookieManagement(false); }
}
`,
      'Channels.java': `import kong.unirest.Unirest;
class Channels {
  void me() { Unirest.get("/users/current").asJson(); }
  void title() { Unirest.patch("/channels/{id}").routeParam("id", "1").body("{}").asJson(); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Channels.java:3',
      'call | certain | rest PATCH /channels/{channelId} | Channels.java:4',
    ],
  ],
  [
    'Java: Unirest, an instance of it',
    {
      'Channels.java': `import kong.unirest.*;
class Channels {
  private final UnirestInstance http = Unirest.spawnInstance();
  Channels() { http.config().defaultBaseUrl("https://mixer.com/api/v1"); }
  void me() { http.get("/users/current").asJson(); }
}
`,
    },
    ['call | certain | rest GET /users/current | Channels.java:5'],
  ],
  [
    'Java: Unirest, an instance that is made with its configuration',
    {
      'Channels.java': `import kong.unirest.*;
class Channels {
  void leave() {
    Config config = new Config();
    config.defaultBaseUrl("https://mixer.com/api/v1");
    UnirestInstance http = new UnirestInstance(config);
    http.delete("/channels/1/follow").asEmpty();
  }
}
`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/follow | Channels.java:7'],
  ],
  [
    'Kotlin: Unirest, its one instance by name',
    {
      'e.kt': `import kong.unirest.Unirest
fun start() { Unirest.primaryInstance().config().defaultBaseUrl("https://mixer.com/api/v1") }
fun host() { Unirest.put("/channels/1/hostee").asEmpty() }
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/hostee | e.kt:3'],
  ],
  [
    'Java: two instances, each with its own',
    {
      'Channels.java': `import kong.unirest.*;
class Channels {
  private final UnirestInstance http = Unirest.spawnInstance();
  private final UnirestInstance other = Unirest.spawnInstance();
  Channels() {
    http.config().defaultBaseUrl("https://mixer.com/api/v1");
    other.config().defaultBaseUrl("https://api.example.com");
  }
  void me() { http.get("/users/current").asJson(); }
  void elsewhere() { other.get("/channels/1").asJson(); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Channels.java:9',
      'call | likely | rest GET /channels/{channelIdOrToken} | Channels.java:10',
    ],
  ],
  [
    'PHP: the plug-ins of a client of PHP-HTTP',
    {
      'a.php': `<?php
use Http\\Client\\Common\\HttpMethodsClient;
use Http\\Client\\Common\\Plugin\\BaseUriPlugin;
use Http\\Client\\Common\\PluginClient;
$plugins = [new BaseUriPlugin($uris->createUri('https://mixer.com/api/v1/'))];
$client = new HttpMethodsClient(new PluginClient(HttpClientDiscovery::find(), $plugins), $requests);
$client->get('/users/current');
$client->send('PATCH', '/channels/1');
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:7',
      'call | certain | rest PATCH /channels/{channelId} | a.php:8',
    ],
  ],
  [
    'PHP: a host and a path by two of them, added to a builder one by one',
    {
      'Builder.php': `<?php
use Http\\Client\\Common\\HttpMethodsClient;
use Http\\Client\\Common\\Plugin;
use Http\\Client\\Common\\PluginClient;
class Builder {
  private $plugins = [];
  function addPlugin(Plugin $plugin) { $this->plugins[] = $plugin; }
  function getHttpClient() { return new HttpMethodsClient(new PluginClient($this->http, $this->plugins), $this->factory); }
}
`,
      'Client.php': `<?php
use Http\\Client\\Common\\Plugin\\AddHostPlugin;
use Http\\Client\\Common\\Plugin\\AddPathPlugin;
class Client {
  private $builder;
  function __construct() {
    $this->builder = new Builder();
    $this->builder->addPlugin(new AddHostPlugin(UriFactoryDiscovery::find()->createUri('https://mixer.com')));
    $this->builder->addPlugin(new AddPathPlugin(UriFactoryDiscovery::find()->createUri('/api/v1')));
  }
  function getHttpClient() { return $this->builder->getHttpClient(); }
}
`,
      'Users.php': `<?php
class Users {
  private $client;
  function __construct(Client $client) { $this->client = $client; }
  function current() { return $this->client->getHttpClient()->get('/users/current'); }
}
`,
    },
    ['call | certain | rest GET /users/current | Users.php:5'],
  ],
  [
    'PHP: a request that is sent by such a client',
    {
      'a.php': `<?php
use Http\\Client\\Common\\Plugin\\AddHostPlugin;
use Http\\Client\\Common\\PluginClient;
$client = new PluginClient($http, [new AddHostPlugin(new Uri('https://mixer.com'))]);
$client->sendRequest($requests->createRequest('DELETE', '/api/v1/channels/1/follow'));
`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/follow | a.php:5'],
  ],
  [
    'PHP: plug-ins that put nothing before, and those of another client',
    {
      'a.php': `<?php
use Http\\Client\\Common\\HttpMethodsClient;
use Http\\Client\\Common\\Plugin\\BaseUriPlugin;
use Http\\Client\\Common\\Plugin\\HeaderDefaultsPlugin;
use Http\\Client\\Common\\PluginClient;
$mixer = new HttpMethodsClient(new PluginClient($http, [new BaseUriPlugin($uris->createUri('https://mixer.com/api/v1'))]), $requests);
$other = new HttpMethodsClient(new PluginClient($http, [new HeaderDefaultsPlugin(['X-From' => 'https://mixer.com/api/v1'])]), $requests);
$mixer->get('/users/current');
$other->get('/channels/1');
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:8',
      'call | likely | rest GET /channels/{channelIdOrToken} | a.php:9',
    ],
  ],
]);
