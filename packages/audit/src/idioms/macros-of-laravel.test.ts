import { testIdioms } from '@mixer-oauth/testkit';

// What code adds to the client of Laravel.
testIdioms([
  [
    'of the facade',
    {
      'Provider.php': `<?php
use Illuminate\\Support\\Facades\\Http; use Illuminate\\Support\\ServiceProvider;
class AppServiceProvider extends ServiceProvider { public function boot() {
  Http::macro('mixer', function () { return Http::withHeaders(['Client-ID' => 'x'])->baseUrl('https://mixer.com/api/v1'); }); } }
`,
      'Work.php': `<?php
use Illuminate\\Support\\Facades\\Http;
class Work { public function handle($id) { Http::mixer()->get('/users/current'); Http::mixer()->patch("/channels/$id", []); } }
`,
    },
    [
      'call | certain | rest GET /users/current | Work.php:3',
      'call | certain | rest PATCH /channels/{channelId} | Work.php:3',
    ],
  ],
  [
    'with a parameter and a setting',
    {
      'Provider.php': `<?php
use Illuminate\\Support\\Facades\\Http; use Illuminate\\Support\\ServiceProvider;
class AppServiceProvider extends ServiceProvider { public function boot() {
  Http::macro('mixer', fn (?string $token = null) => Http::baseUrl(config('services.mixer.url'))->withToken($token)); } }
`,
      'config/services.php': `<?php return ['mixer' => ['url' => env('MIXER_URL', 'https://mixer.com/api/v1')]];
`,
      'Work.php': `<?php
use Illuminate\\Support\\Facades\\Http;
class Work { public function handle($id, $t) { Http::mixer($t)->delete("channels/$id/hostee"); return Http::mixer()->asJson()->get('types', ['query' => 'x'])->json(); } }
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/hostee | Work.php:3',
      'call | certain | rest GET /types | Work.php:3',
    ],
  ],
  [
    'of the request, on which it runs',
    {
      'Provider.php': `<?php
use Illuminate\\Support\\Facades\\Http; use Illuminate\\Http\\Client\\PendingRequest;
class P { public function boot() { PendingRequest::macro('mixer', function () { return $this->baseUrl('https://mixer.com/api/v1')->acceptJson(); }); } }
`,
      'Work.php': `<?php
use Illuminate\\Support\\Facades\\Http;
class Work { public function handle() { Http::withToken('x')->mixer()->get('users/current'); } }
`,
    },
    ['call | certain | rest GET /users/current | Work.php:3'],
  ],
  [
    'of another class',
    {
      'P.php': `<?php
use Illuminate\\Support\\Str; use Illuminate\\Support\\Facades\\Http;
class P { function boot() { Str::macro('acme', function () { return Http::baseUrl('https://mixer.com/api/v1'); }); } function run() { Http::acme()->get('/types'); } }
`,
    },
    ['call | likely | rest GET /types | P.php:3'],
  ],
]);
