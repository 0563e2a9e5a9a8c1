import { testIdioms } from '@mixer-oauth/testkit';

// WordPress's filters: what is handed to them, and what the functions that a program adds for the name make of it.
const page = (scopes: string): string => `<?php
class Sign_In {
  function scopes() { return ${scopes}; }
  function link() {
    return add_query_arg(array('client_id' => 'c', 'scope' => implode(' ', $this->scopes())), 'https://mixer.com/oauth/authorize');
  }
}
`;

testIdioms([
  [
    'PHP: a list, with what filters of its name add to it',
    {
      'a.php': page("apply_filters('own_scopes', array('user:details:self'))"),
      'b.php': `<?php
add_filter('own_scopes', function ($list) {
  if (get_option('own_chat')) { $list[] = 'chat:connect'; }
  return $list;
});
add_filter('other_scopes', function ($list) { $list[] = 'chat:purge'; return $list; });
class Extra {
  function hooks() { add_filter('own_scopes', array($this, 'more'), 20, 2); add_filter('own_scopes', [self::class, 'most']); }
  function more($scopes) { return array_merge($scopes, array('chat:chat')); }
  static function most($scopes) { $scopes[] = 'chat:whisper'; return $scopes; }
  function none($scopes) { $scopes[] = 'chat:purge'; return $scopes; }
}
`,
    },
    [
      'request | certain | user:details:self | a.php:3',
      'client-id | certain | c | a.php:5',
      'request | certain | chat:connect | b.php:3',
      'request | certain | chat:chat | b.php:9',
      'request | certain | chat:whisper | b.php:10',
    ],
  ],
  [
    'PHP: an address that nothing in the program filters',
    {
      'a.php': `<?php
wp_remote_get(apply_filters('own_api', 'https://mixer.com/api/v1') . '/types');
`,
    },
    ['call | certain | rest GET /types | a.php:2'],
  ],
  [
    'PHP: a function of that name of the program itself',
    {
      'a.php': `<?php
function apply_filters($name, $value) { return '/teams'; }
wp_remote_get('https://mixer.com/api/v1' . apply_filters('own_path', '/recordings'));
`,
    },
    ['call | certain | rest GET /teams | a.php:2'],
  ],
]);
