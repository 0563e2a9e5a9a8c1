import { testIdioms } from '@mixer-oauth/testkit';

// A client of the program's own hands its base class options that are put together of several.
const uses = `class Users {
    private $client;
    public function __construct($client) { $this->client = $client; }
    public function me() { return $this->client->get('users/current'); }
}
(new Users(new MixerClient('a')))->me();
`;
const php = (options: string): string => `<?php
use GuzzleHttp\\Client;
class MixerClient extends Client {
    private const BASE = 'https://mixer.com/api/v1/';
    public function __construct(string $id, array $config = []) { parent::__construct(${options}); }
}
${uses}`;

testIdioms([
  [
    'PHP: options and what is added to them',
    { 'a.php': php(`$config + ['base_uri' => self::BASE, 'timeout' => 30]`) },
    ['call | certain | rest GET /users/current | a.php:10'],
  ],
  [
    'PHP: merged options',
    { 'a.php': php(`array_merge(['base_uri' => self::BASE], $config)`) },
    ['call | certain | rest GET /users/current | a.php:10'],
  ],
  [
    'PHP: options that are spread',
    { 'a.php': php(`['base_uri' => self::BASE, ...$config]`) },
    ['call | certain | rest GET /users/current | a.php:10'],
  ],
  [
    'PHP: options of another service',
    { 'a.php': php(`$config + ['base_uri' => 'https://api.other.example/', 'timeout' => 30]`) },
    [],
  ],
  [
    'JavaScript: assigned options',
    {
      'a.js': `import { Axios } from 'axios';
class MixerClient extends Axios {
  constructor(config) { super(Object.assign({ baseURL: 'https://mixer.com/api/v1' }, config)); }
}
class Users { constructor(client) { this.client = client; } me() { return this.client.get('/users/current'); } }
new Users(new MixerClient({ timeout: 1 })).me();
`,
    },
    ['call | certain | rest GET /users/current | a.js:5'],
  ],
  [
    'JavaScript: options that are spread in the middle',
    {
      'a.js': `import { Axios } from 'axios';
const defaults = { timeout: 1 };
class MixerClient extends Axios {
  constructor(config) { super({ ...defaults, ...{ baseURL: 'https://mixer.com/api/v1' }, ...config }); }
}
class Users { constructor(client) { this.client = client; } me() { return this.client.get('/users/current'); } }
new Users(new MixerClient({})).me();
`,
    },
    ['call | certain | rest GET /users/current | a.js:6'],
  ],
]);
