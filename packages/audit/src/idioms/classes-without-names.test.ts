import { testIdioms } from '@mixer-oauth/testkit';

// An object of a class that is written where it is made.
testIdioms([
  [
    'PHP: requests that a method makes of what it is handed, and one that says all itself',
    {
      'a.php': `<?php
abstract class Request {
  public function verb(): string { return 'GET'; }
  abstract public function path(): string;
}
class Sender {
  private $http;
  public function __construct(\\GuzzleHttp\\Client $http) { $this->http = $http; }
  public function send(Request $one) { return $this->http->request($one->verb(), 'https://mixer.com/api/v1' . $one->path()); }
}
class Shelf {
  private Sender $sender;
  public function __construct(Sender $sender) { $this->sender = $sender; }
  public function owned() { return $this->ask('GET', '/games/owned'); }
  public function drop(int $id) { return $this->ask('DELETE', "/games/{$id}"); }
  public function me() { return $this->sender->send(new class extends Request { public function path(): string { return '/users/current'; } }); }
  private function ask(string $verb, string $path) {
    return $this->sender->send(new class($verb, $path) extends Request {
      private $how;
      private $where;
      public function __construct(string $how, string $where) { $this->how = $how; $this->where = $where; }
      public function verb(): string { return $this->how; }
      public function path(): string { return '/interactive' . $this->where; }
    });
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:16',
      'call | certain | rest DELETE /interactive/games/{gameId} | a.php:23',
      'call | certain | rest GET /interactive/games/owned | a.php:23',
    ],
  ],
  [
    'PHP: one that nobody sends, and fields of it that are none of the class around',
    {
      'a.php': `<?php
class Box {
  private $base = 'https://example.org';
  public function make() { return new class { public $base = 'https://mixer.com/api/v1'; public function path() { return '/types'; } }; }
  public function ask() { return file_get_contents($this->base . '/types'); }
}
(new Box())->ask();
`,
    },
    [],
  ],
]);
