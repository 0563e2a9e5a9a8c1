import { testIdioms } from '@mixer-oauth/testkit';

// What Laravel's container has, behind a facade.
testIdioms([
  [
    'an object by a key',
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
    [
      'call | certain | rest GET /types | app/Host.php:4',
      'call | certain | rest PATCH /channels/{channelId} | app/Host.php:4',
    ],
  ],
  [
    'a class by its name',
    {
      'Client.php': `<?php
namespace Acme;
class Client { private $base = 'https://mixer.com/api/v1/'; public function get($path) { return \\Http::get($this->base . $path); } }
`,
      'Stream.php': `<?php
namespace App\\Facades;
use Acme\\Client; use Illuminate\\Support\\Facades\\Facade;
class Stream extends Facade { protected static function getFacadeAccessor() { return Client::class; } }
`,
      'Work.php': `<?php
namespace App;
use App\\Facades\\Stream;
class Work { function run() { Stream::get('types'); } }
`,
    },
    ['call | certain | rest GET /types | Work.php:4'],
  ],
  [
    'a facade of something else',
    {
      'Client.php': `<?php
namespace Acme;
class Client { private $base = 'https://mixer.com/api/v1/'; public function get($path) { return \\Http::get($this->base . $path); } }
class Other { private $base = 'https://other.example/'; public function get($path) { return \\Http::get($this->base . $path); } }
`,
      'Stream.php': `<?php
namespace App\\Facades;
use Illuminate\\Support\\Facades\\Facade;
class Stream extends Facade { protected static function getFacadeAccessor() { return 'other'; } }
`,
      'P.php': `<?php
namespace App;
class P { function register() { $this->app->singleton('other', fn () => new \\Acme\\Other()); $this->app->singleton('mixer', fn () => new \\Acme\\Client()); } }
`,
      'Work.php': `<?php
namespace App;
use App\\Facades\\Stream;
class Work { function run() { Stream::get('types'); } }
`,
    },
    ['call | unresolved | GET /{} | Client.php:3'],
  ],
  [
    'settings of a whole file',
    {
      'config/acme.php': `<?php
return ['base_uri' => env('ACME_URI', 'https://mixer.com/api/v1/')];
`,
      'P.php': `<?php
class P { function register() { $this->app->singleton('acme', function ($app) { return new Acme($app['config']['acme']); }); } }
class Acme { private $config; function __construct(array $config) { $this->config = $config; } function types() { return Http::get($this->config['base_uri'] . 'types'); } }
`,
    },
    ['call | certain | rest GET /types | P.php:3'],
  ],
]);
