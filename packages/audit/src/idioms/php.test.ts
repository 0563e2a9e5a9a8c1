import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'PHP: interpolation, concatenation, sprintf, constants',
    {
      'a.php': `<?php
define('API', 'https://mixer.com/api/v1');
file_get_contents("https://mixer.com/api/v1/types/$id");
file_get_contents(API . '/channels/' . $token . '/details');
file_get_contents(sprintf('%s/users/%d', API, $id));
`,
    },
    [
      'call | certain | rest GET /types/{typeId} | a.php:3',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.php:4',
      'call | certain | rest GET /users/{userId} | a.php:5',
    ],
  ],
  [
    'PHP: one request, its address put together in branches',
    {
      'a.php': `<?php
$url = "https://mixer.com/api/v1/";
$query = '?limit=100';
switch ($by) {
  case 'user': $url .= 'channels'; $query .= '&a=b'; break;
  case 'type': $url .= "types/" . $id . "/channels"; break;
  default: $url .= 'channels';
}
$query .= '&order=id';
$json = file_get_contents($url . $query . "&page=" . $page);
`,
    },
    ['call | certain | rest GET /channels | a.php:5', 'call | certain | rest GET /types/{typeId}/channels | a.php:6'],
  ],
  [
    'PHP: curl by options one at a time and as an array, the verb as a parameter',
    {
      'Api.php': `<?php
class Api {
  const BASE = 'https://mixer.com/api/v1/';
  private function call($path, $method = 'GET', $data = null) {
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, self::BASE . $path);
    curl_setopt($ch, CURLOPT_CUSTOMREQUEST, $method);
    return json_decode(curl_exec($ch));
  }
  function me() { return $this->call('users/current'); }
  function title($id) { return $this->call("channels/{$id}", 'PATCH'); }
}
$c = curl_init(Api::BASE . 'types');
curl_exec($c);
curl_setopt_array($d, [CURLOPT_URL => Api::BASE . "channels/$id/follow", CURLOPT_PUT => true]);
curl_exec($d);
`,
    },
    [
      'call | certain | rest GET /users/current | Api.php:10',
      'call | certain | rest PATCH /channels/{channelId} | Api.php:11',
      'call | certain | rest GET /types | Api.php:13',
      'call | certain | rest PUT /channels/{channelId}/follow | Api.php:15',
    ],
  ],
  [
    'PHP: stream contexts, Guzzle, WordPress, Laravel',
    {
      'a.php': `<?php
use GuzzleHttp\\Client;
$api = 'https://mixer.com/api/v1';
$context = stream_context_create(['http' => ['method' => 'DELETE']]);
file_get_contents("$api/clips/$id", false, $context);
$client = new Client(['base_uri' => 'https://mixer.com/api/v1/']);
$client->request('PATCH', "channels/$id");
$client->get('users/current');
wp_remote_get($api . '/types');
Http::withToken($token)->put("$api/channels/$id/follow");
Http::baseUrl('https://mixer.com/api/v1')->get('/users/' . $id);
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | a.php:5',
      'call | certain | rest PATCH /channels/{channelId} | a.php:7',
      'call | certain | rest GET /users/current | a.php:8',
      'call | certain | rest GET /types | a.php:9',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:10',
      'call | certain | rest GET /users/{userId} | a.php:11',
    ],
  ],
  [
    'PHP: base classes, namespaces, values given to the constructor of the base',
    {
      'src/Base.php': `<?php
namespace App;
abstract class Base {
  public function __construct(protected string $root) {}
  protected function send(string $verb, string $path) { return $this->http->request($verb, $this->root . $path); }
}
`,
      'src/Users.php': `<?php
namespace App\\Mixer;
use App\\Base;
class Users extends Base {
  public function __construct() { parent::__construct('https://mixer.com/api/v1'); }
  public function current() { return $this->send('GET', '/users/current'); }
}
`,
    },
    ['call | certain | rest GET /users/current | src/Users.php:6'],
  ],
  [
    'PHP: options of a cURL handle that stand in a variable',
    {
      'a.php': `<?php
function types() { $ch = curl_init(); $options = array(CURLOPT_URL => 'https://mixer.com/api/v1/types', CURLOPT_HEADER => 0); curl_setopt_array($ch, $options); return curl_exec($ch); }
function send($path, $verb) {
  $ch = curl_init();
  $options = [CURLOPT_URL => 'https://mixer.com/api/v1' . $path, CURLOPT_CUSTOMREQUEST => $verb];
  curl_setopt_array($ch, $options);
  return curl_exec($ch);
}
send('/channels/1', 'PATCH');
`,
    },
    ['call | certain | rest GET /types | a.php:2', 'call | certain | rest PATCH /channels/{channelId} | a.php:9'],
  ],
  [
    'PHP: a name with a part of a namespace before it is looked for beside the file, or where that part is used from',
    {
      'src/Helper/Api.php': `<?php
namespace App\\Helper;
class Api {
  const ROOT = 'https://mixer.com/api/v1';
  protected function query($path) { return (new Client())->get(self::ROOT . $path); }
}
`,
      'src/Types.php': `<?php
namespace App;
class Types extends Helper\\Api {
  const TYPES = '/types/';
  private $path;
  public function __construct($id) { $this->path = self::TYPES . $id; }
  public function one() { return $this->query($this->path); }
}
`,
      'src/Other/Users.php': `<?php
namespace App\\Other;
use App\\Helper;
class Users extends Helper\\Api { public function me() { return $this->query('/users/current'); } }
class Teams extends \\App\\Helper\\Api { public function all() { return $this->query('/teams'); } }
`,
    },
    [
      'call | certain | rest GET /users/current | src/Other/Users.php:4',
      'call | certain | rest GET /teams | src/Other/Users.php:5',
      'call | certain | rest GET /types/{typeId} | src/Types.php:4',
    ],
  ],
  [
    'PHP: constants and functions of files that are brought in, and by no one in particular',
    {
      'config.php': `<?php
const API = 'https://mixer.com/api/v1';
$root = API . '/channels/';
`,
      'functions.php': `<?php
function api($path) { return file_get_contents(API . $path); }
`,
      'index.php': `<?php
require_once __DIR__ . '/config.php';
include 'functions.php';
api('/users/current');
file_get_contents($root . $id);
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | config.php:3',
      'call | certain | rest GET /users/current | index.php:4',
    ],
  ],
  [
    'PHP: scopes in authorize URLs, options, a provider class, a sign-in library',
    {
      'login.php': `<?php
header('Location: https://mixer.com/oauth/authorize?' . http_build_query([
  'scope' => implode(' ', ['chat:connect', 'chat:chat']),
]));
$provider = new \\League\\OAuth2\\Client\\Provider\\GenericProvider([
  'urlAuthorize' => 'https://mixer.com/oauth/authorize',
  'urlResourceOwnerDetails' => 'https://mixer.com/api/v1/users/current',
]);
$provider->getAuthorizationUrl(['scope' => ['user:details:self']]);
Socialite::driver('mixer')->scopes(['channel:details:self'])->redirect();
`,
      'Mixer.php': `<?php
use League\\OAuth2\\Client\\Provider\\AbstractProvider;
class Mixer extends AbstractProvider {
  public function getBaseAuthorizationUrl() { return 'https://mixer.com/oauth/authorize'; }
  public function getResourceOwnerDetailsUrl($token) { return 'https://mixer.com/api/v1/users/current'; }
  protected function getDefaultScopes() { return ['channel:update:self']; }
}
`,
    },
    [
      'call | likely | rest GET /users/current | Mixer.php:5',
      'request | certain | channel:update:self | Mixer.php:6',
      'request | certain | chat:connect | login.php:3',
      'request | certain | chat:chat | login.php:3',
      'call | likely | rest GET /users/current | login.php:7',
      'request | certain | user:details:self | login.php:9',
      'request | certain | channel:details:self | login.php:10',
    ],
  ],
  [
    'PHP: scopes and addresses from configuration',
    {
      'config/services.php': `<?php
return ['mixer' => [
  'permissions' => ['chat:connect'],
  'root' => env('MIXER_ROOT', 'https://mixer.com/api/v1'),
]];
`,
      '.env': `MIXER_PERMISSIONS="chat:chat chat:whisper"
`,
      'login.php': `<?php
Socialite::driver('mixer')->setScopes(config('services.mixer.permissions'));
Http::get(config('services.mixer.root') . '/users/current');
$query = ['scope' => getenv('MIXER_PERMISSIONS')];
`,
    },
    [
      'request | certain | chat:chat | .env:1',
      'request | certain | chat:whisper | .env:1',
      'request | certain | chat:connect | config/services.php:3',
      'call | certain | rest GET /users/current | login.php:3',
    ],
  ],
  [
    'PHP: nothing in comments, comparisons, output, pages that are linked, other hosts',
    {
      'a.php': `<?php
// file_get_contents('https://mixer.com/api/v1/users/current');
# file_get_contents('https://mixer.com/api/v1/users/current');
/* file_get_contents('https://mixer.com/api/v1/users/current'); */
$api = 'https://mixer.com/api/v1';
if ($scope === 'chat:chat') echo $api . '/channels/1';
file_get_contents('https://api.example/api/v1/users/current');
define('PAGE', 'https://mixer.com/api/v1/users/current');
curl_setopt($unused, CURLOPT_URL, 'https://mixer.com/api/v1/types');
class Twitch extends AbstractProvider { protected function getDefaultScopes() { return ['user_read']; } }
`,
    },
    [],
  ],
]);
