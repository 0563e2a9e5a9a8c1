import { testIdioms } from '@mixer-oauth/testkit';

// An array of PHP with keys is a list of its values, too.
testIdioms([
  [
    'PHP: implode and array_values of scopes under keys',
    {
      'a.php': `<?php
class Mixer {
  const SCOPES = ['title' => 'channel:update:self', 'name' => 'channel:details:self'];
  const OTHER = ['a' => 'chat:chat'];
}
class Login {
  function url() {
    return 'https://mixer.com/oauth/authorize?' . http_build_query(['scope' => implode(' ', array_values(Mixer::SCOPES))]);
  }
  function other() {
    return 'https://api.example/oauth/authorize?' . http_build_query(['scope' => implode(' ', Mixer::OTHER)]);
  }
}`,
      'b.php': `<?php
$scopes = ['a' => 'user:details:self', 'b' => 'user:update:self'];
header('Location: https://mixer.com/oauth/authorize?scope=' . implode('+', $scopes));
$plain = array_values(['chat:connect']);
header('Location: https://mixer.com/oauth/authorize?scope=' . implode('+', $plain));`,
    },
    [
      'request | certain | channel:update:self | a.php:3',
      'request | certain | channel:details:self | a.php:3',
      'request | certain | user:details:self | b.php:2',
      'request | certain | user:update:self | b.php:2',
      'request | certain | chat:connect | b.php:4',
    ],
  ],
]);
