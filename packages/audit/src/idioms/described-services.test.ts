import { testIdioms } from '@mixer-oauth/testkit';

// Operations that a description holds and that code calls by their names: Guzzle's services.
testIdioms([
  [
    'a description in the code, by magic methods and as commands',
    {
      'a.php': `<?php
namespace Acme;
use GuzzleHttp\\Client; use GuzzleHttp\\Command\\Guzzle\\Description; use GuzzleHttp\\Command\\Guzzle\\GuzzleClient;
$description = new Description(['baseUri' => 'https://mixer.com/api/v1/', 'operations' => [
  'getChannel' => ['httpMethod' => 'GET', 'uri' => 'channels/{channel}'],
  'updateChannel' => ['httpMethod' => 'PATCH', 'uri' => 'channels/{channel}'],
  'searchTypes' => ['httpMethod' => 'GET', 'uri' => 'types'],
]]);
$api = new GuzzleClient(new Client(), $description);
$api->getChannel(['channel' => 1]);
$api->execute($api->getCommand('updateChannel', ['channel' => 1]));
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.php:5',
      'call | certain | rest PATCH /channels/{channelId} | a.php:6',
    ],
  ],
  [
    'a description in a file; a path that begins with a slash goes against the host',
    {
      'api.json': `{ "name": "Acme", "baseUri": "https://mixer.com/api/v1/", "operations": {
  "getChannel": { "httpMethod": "GET", "uri": "channels/{channel}" },
  "updateChannel": { "httpMethod": "PATCH", "uri": "channels/{channel}" },
  "searchTypes": { "httpMethod": "GET", "uri": "types" },
  "patronage": { "httpMethod": "GET", "uri": "/api/v2/levels/patronage/channels/{channel}/status" },
  "dropChannel": { "extends": "getChannel", "httpMethod": "DELETE", "uri": "channels/{channel}/hostee" } } }`,
      'a.php': `<?php
namespace Acme;
use GuzzleHttp\\Client; use GuzzleHttp\\Command\\Guzzle\\Description; use GuzzleHttp\\Command\\Guzzle\\GuzzleClient;

$api = new GuzzleClient(new Client(), new Description(json_decode(file_get_contents(__DIR__ . '/api.json'), true)));
$api->getChannel(['channel' => 1]);
$api->patronage(['channel' => 1]);
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | api.json:2',
      'call | certain | rest GET /levels/patronage/channels/{channelId}/status | api.json:5',
    ],
  ],
  [
    'a class of its own that takes it along',
    {
      'api.json': `{ "name": "Acme", "baseUri": "https://mixer.com/api/v1/", "operations": {
  "getChannel": { "httpMethod": "GET", "uri": "channels/{channel}" },
  "updateChannel": { "httpMethod": "PATCH", "uri": "channels/{channel}" },
  "searchTypes": { "httpMethod": "GET", "uri": "types" },
  "patronage": { "httpMethod": "GET", "uri": "/api/v2/levels/patronage/channels/{channel}/status" },
  "dropChannel": { "extends": "getChannel", "httpMethod": "DELETE", "uri": "channels/{channel}/hostee" } } }`,
      'Api.php': `<?php
namespace Acme;
use GuzzleHttp\\Client; use GuzzleHttp\\Command\\Guzzle\\Description; use GuzzleHttp\\Command\\Guzzle\\GuzzleClient;

class Api extends GuzzleClient { public function __construct() { parent::__construct(new Client(), new Description(json_decode(file_get_contents(__DIR__ . '/api.json'), true))); } }
`,
      'use.php': `<?php
namespace Acme;
class Work { private $api; function __construct(Api $api) { $this->api = $api; }
 function run() { $this->api->getChannel(['channel' => 1]); $this->api->updateChannelAsync(['channel' => 1])->wait(); } }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | api.json:2',
      'call | certain | rest PATCH /channels/{channelId} | api.json:3',
    ],
  ],
  [
    'the base stands at the client beside it',
    {
      'api.php': `<?php return ['operations' => ['getChannel' => ['httpMethod' => 'GET', 'uri' => 'channels/{channel}'], 'searchTypes' => ['httpMethod' => 'GET', 'uri' => 'types']]];
`,
      'Api.php': `<?php
namespace Acme;
use GuzzleHttp\\Client; use GuzzleHttp\\Command\\Guzzle\\Description; use GuzzleHttp\\Command\\Guzzle\\GuzzleClient;

class Api { private $client; public function __construct() { $this->client = new GuzzleClient(new Client(['base_uri' => 'https://mixer.com/api/v1/']), new Description(require __DIR__ . '/api.php')); }
 public function __call($name, $arguments) { return $this->client->$name(...$arguments); }
 public function channel($id) { return $this->client->getChannel(['channel' => $id]); }
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | api.php:1'],
  ],
  [
    'of another host',
    {
      'a.php': `<?php
namespace Acme;
use GuzzleHttp\\Client; use GuzzleHttp\\Command\\Guzzle\\Description; use GuzzleHttp\\Command\\Guzzle\\GuzzleClient;
// mixer.com
$api = new GuzzleClient(new Client(), new Description(['baseUri' => 'https://api.twitch.tv/kraken/', 'operations' => ['getChannel' => ['httpMethod' => 'GET', 'uri' => 'channels/{channel}']]]));
$api->getChannel(['channel' => 1]); $x = 'https://mixer.com/api/v1/';
`,
    },
    [],
  ],
  [
    'methods of that name on other objects',
    {
      'a.php': `<?php
namespace Acme;
use GuzzleHttp\\Client; use GuzzleHttp\\Command\\Guzzle\\Description; use GuzzleHttp\\Command\\Guzzle\\GuzzleClient;

$api = new GuzzleClient(new Client(), new Description(['baseUri' => 'https://mixer.com/api/v1/', 'operations' => ['getChannel' => ['httpMethod' => 'GET', 'uri' => 'channels/{channel}'], 'searchTypes' => ['httpMethod' => 'GET', 'uri' => 'types']]]));
$api->getChannel(['channel' => 1]);
class Repo { function searchTypes() { return []; } }
$repo = new Repo(); $repo->searchTypes();
$pdo = new \\PDO('x'); $pdo->searchTypes();
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.php:5'],
  ],
  [
    'Guzzle 3',
    {
      'service.json': `{ "name": "Acme", "baseUrl": "https://mixer.com/api/v1/", "operations": {
  "getChannel": { "httpMethod": "GET", "uri": "channels/{channel}" },
  "updateChannel": { "httpMethod": "PATCH", "uri": "channels/{channel}" },
  "searchTypes": { "httpMethod": "GET", "uri": "types" },
  "patronage": { "httpMethod": "GET", "uri": "/api/v2/levels/patronage/channels/{channel}/status" },
  "dropChannel": { "extends": "getChannel", "httpMethod": "DELETE", "uri": "channels/{channel}/hostee" } } }`,
      'a.php': `<?php
use Guzzle\\Service\\Client; use Guzzle\\Service\\Description\\ServiceDescription;
class MixClient extends Client { public static function factory($config = array()) { $client = new self('https://mixer.com/api/v1/'); $client->setDescription(ServiceDescription::factory(__DIR__ . '/service.json')); return $client; } }
$client = MixClient::factory();
$client->getChannel(array('channel' => 1));
$command = $client->getCommand('UpdateChannel', array('channel' => 1)); $command->execute();
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | service.json:2'],
  ],
  [
    'an operation that extends another',
    {
      'a.php': `<?php
use GuzzleHttp\\Client; use GuzzleHttp\\Command\\Guzzle\\Description; use GuzzleHttp\\Command\\Guzzle\\GuzzleClient;
$api = new GuzzleClient(new Client(), new Description(['baseUri' => 'https://mixer.com/api/v1/', 'operations' => [
  'hostee' => ['httpMethod' => 'GET', 'uri' => 'channels/{channel}/hostee'],
  'host' => ['extends' => 'hostee', 'httpMethod' => 'PUT'],
]]));
$api->host(['channel' => 1]);
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/hostee | a.php:4'],
  ],
  [
    'an object of which nothing is known',
    {
      'Api.php': `<?php
namespace Acme;
use GuzzleHttp\\Client; use GuzzleHttp\\Command\\Guzzle\\Description; use GuzzleHttp\\Command\\Guzzle\\GuzzleClient;
$description = new Description(['baseUri' => 'https://mixer.com/api/v1/', 'operations' => [
  'getChannel' => ['httpMethod' => 'GET', 'uri' => 'channels/{channel}'],
  'updateChannel' => ['httpMethod' => 'PATCH', 'uri' => 'channels/{channel}'],
  'searchTypes' => ['httpMethod' => 'GET', 'uri' => 'types'],
]]);
return new GuzzleClient(new Client(), $description);
`,
      'use.php': `<?php
function run($api) { return $api->searchTypes(); }
`,
    },
    ['call | likely | rest GET /types | Api.php:7'],
  ],
]);
