import { testIdioms } from '@mixer-oauth/testkit';

// What Symfony's container hands over: HTTP clients with a base address, by the parameter's name, an attribute, or the settings.
const clients = (base = 'https://mixer.com/api/v1/'): string => `framework:
    http_client:
        scoped_clients:
            mixer.client:
                base_uri: '${base}'
            other.client: { base_uri: 'https://other.example/api/' }
`;

const reader = (members: string, body = "return $this->http->request('GET', 'channels/'.$id);"): string => `<?php
namespace App\\Api;
use Symfony\\Contracts\\HttpClient\\HttpClientInterface;
class Reader
{
    public function one(int $id) { ${body} }
    ${members}
}
`;

const keeps = (param: string): string => {
  const [name] = /\$\w+$/.exec(param) ?? [];
  return reader(`private $http; public function __construct(${param}) { $this->http = ${name}; }`);
};

const project = (php: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  'config/packages/framework.yaml': clients(),
  'src/Api/Reader.php': php,
  ...more,
});

const client = 'HttpClientInterface $client';
const found = ['call | certain | rest GET /channels/{channelIdOrToken} | src/Api/Reader.php:6'];

testIdioms([
  ['by the name of the parameter', project(keeps('HttpClientInterface $mixerClient')), found],
  [
    'in a property that the constructor declares',
    project(
      reader(
        'public function __construct(private HttpClientInterface $mixerClient) {}',
        'return $this->mixerClient->request(\'GET\', "channels/$id");',
      ),
    ),
    found,
  ],
  [
    'for an action',
    project(
      reader(
        '',
        '} public function show(HttpClientInterface $mixerClient, $id) { return $mixerClient->request("GET", "channels/$id");',
      ),
    ),
    found,
  ],
  [
    'with other options',
    project(
      reader(
        'private $http; public function __construct(HttpClientInterface $mixerClient) { $this->http = $mixerClient->withOptions([]); }',
      ),
    ),
    found,
  ],
  [
    'handed on to another class',
    project(
      `${reader(
        'private $inner; public function __construct(HttpClientInterface $mixerClient) { $this->inner = new Inner($mixerClient); }',
        'return $this->inner->get("channels/$id");',
      )}class Inner { private $h; function __construct($h) { $this->h = $h; } function get($p) { return $this->h->request('GET', $p); } }`,
    ),
    found,
  ],
  ['by a target', project(keeps(`#[Target('mixer.client')] ${client}`)), found],
  ['by a target as a parameter is called', project(keeps(`#[Target('mixerClient')] ${client}`)), found],
  ['by the service', project(keeps(`#[Autowire(service: 'mixer.client')] ${client}`)), found],
  [
    'by position',
    project(keeps(client), {
      'config/services.yaml': "services:\n    App\\Api\\Reader:\n        arguments: ['@mixer.client']\n",
    }),
    found,
  ],
  [
    'for a service with a name of its own',
    project(keeps(client), {
      'config/services.yaml':
        "services:\n    reader:\n        class: App\\Api\\Reader\n        arguments: { $client: '@mixer.client' }\n",
    }),
    found,
  ],
  [
    'for every service',
    project(keeps(client), {
      'config/services.yaml':
        "services:\n    _defaults:\n        bind:\n            Symfony\\Contracts\\HttpClient\\HttpClientInterface $client: '@mixer.client'\n",
    }),
    found,
  ],
  [
    'for a namespace',
    project(keeps(client), {
      'config/services.yaml': "services:\n    App\\Api\\:\n        bind: { $client: '@mixer.client' }\n",
    }),
    found,
  ],
  [
    'with settings in PHP',
    {
      'config/packages/framework.php': `<?php
return static function (ContainerConfigurator $container): void {
    $container->extension('framework', ['http_client' => ['scoped_clients' => ['mixer.client' => ['base_uri' => 'https://mixer.com/api/v1/']]]]);
};
`,
      'config/services.php': `<?php
return function (ContainerConfigurator $c) { $c->services()->set(Reader::class)->arg('$client', service('mixer.client')); };
`,
      'src/Api/Reader.php': keeps(client),
    },
    found,
  ],
  [
    'with settings by methods',
    {
      'config/packages/framework.php': `<?php
return static function (FrameworkConfig $framework): void { $framework->httpClient()->scopedClient('backend.client')->baseUri('https://mixer.com/api/v1/'); };
`,
      'src/Api/Reader.php': keeps('HttpClientInterface $backendClient'),
    },
    found,
  ],
  [
    'with a base in a parameter, and that in a variable',
    {
      '.env': 'API_BASE=https://mixer.com/api/v1/\n',
      'config/packages/framework.yaml': clients('%api.base%'),
      'config/services.yaml': "parameters:\n    api.base: '%env(API_BASE)%'\n",
      'src/Api/Reader.php': keeps('HttpClientInterface $mixerClient'),
    },
    found,
  ],
  [
    'in production',
    {
      'config/packages/framework.yaml': `when@prod:\n    ${clients().trimEnd().replaceAll('\n', '\n    ')}\n`,
      'src/Api/Reader.php': keeps('HttpClientInterface $mixerClient'),
    },
    found,
  ],
  [
    'another client beside it',
    project(
      reader(
        'private $http; public function __construct(HttpClientInterface $otherClient, HttpClientInterface $mixerClient) { $this->http = $otherClient; }',
      ),
    ),
    [],
  ],
  ['the client of no name', project(keeps(client)), []],
  ['something else of that name', project(keeps('Cache $mixerClient')), []],
  [
    'a class that is told of another client',
    project(keeps(client), {
      'config/services.yaml':
        "services:\n    App\\Api\\Reader:\n        arguments: ['@other.client']\n    App\\Api\\Writer:\n        arguments: ['@mixer.client']\n",
    }),
    [],
  ],
  [
    'a name that is bound to another client',
    project(keeps('HttpClientInterface $mixerClient'), {
      'config/services.yaml': "services:\n    _defaults:\n        bind: { $mixerClient: '@other.client' }\n",
    }),
    [],
  ],
  [
    'a client that a caller passes',
    project(keeps('HttpClientInterface $mixerClient'), {
      'src/make.php':
        "<?php\nuse App\\Api\\Reader;\n$r = new Reader(HttpClient::create(['base_uri' => 'https://other.example/api/']));\n",
    }),
    [],
  ],
  [
    'a client of tests',
    {
      'config/packages/framework.yaml': `when@test:\n    ${clients().trimEnd().replaceAll('\n', '\n    ')}\n`,
      'src/Api/Reader.php': keeps('HttpClientInterface $mixerClient'),
    },
    [],
  ],
  [
    'the client of that name of another project',
    {
      'a/config/packages/framework.yaml': clients(),
      'b/config/packages/framework.yaml': clients('https://other.example/'),
      'b/src/Api/Reader.php': keeps('HttpClientInterface $mixerClient'),
    },
    [],
  ],
]);
