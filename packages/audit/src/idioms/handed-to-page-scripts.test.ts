import { testIdioms } from '@mixer-oauth/testkit';

// What a site's server hands to the scripts of its pages.
testIdioms([
  [
    'PHP, JavaScript: WordPress hands an address to a script',
    {
      'plugin.php': `<?php
const API = 'https://mixer.com/api/v1';
add_action('wp_enqueue_scripts', function () {
  wp_enqueue_script('badge', plugins_url('badge.js', __FILE__), ['jquery']);
  wp_localize_script('badge', 'badgeData', ['endpoint' => esc_url_raw(API), 'nonce' => wp_create_nonce('wp_rest')]);
});
`,
      'badge.js': `jQuery(function ($) {
  $.getJSON(badgeData.endpoint + '/channels/' + $('.badge').data('channel'), show);
});
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | badge.js:2'],
  ],
  [
    'PHP, JavaScript: as a script of its own',
    {
      'plugin.php': `<?php
wp_add_inline_script('badge', 'const badgeData = ' . wp_json_encode(['api' => 'https://mixer.com/api/v1']), 'before');
`,
      'badge.js': `fetch(badgeData.api + '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | badge.js:1'],
  ],
  [
    'PHP, JavaScript: a route of the site itself has the provider’s words and is none of its operations',
    {
      'plugin.php': `<?php
$channel = wp_remote_get('https://mixer.com/api/v1/channels/' . $name);
wp_localize_script('mixer-badge', 'mixerBadge', ['root' => esc_url_raw(rest_url('mixer-badge/v1'))]);
wp_localize_script('mixer-list', 'mixerList', ['root' => get_rest_url(null, '/mixer-badge/v1/')]);
`,
      'badge.js': `jQuery(function ($) {
  $.getJSON(mixerBadge.root + '/channels/' + name, show);
  $.getJSON(mixerList.root + 'channels/' + name, show);
  $.getJSON('https://mixer.com/api/v1/types', show);
});
`,
    },
    [
      'call | certain | rest GET /types | badge.js:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | plugin.php:2',
    ],
  ],
]);
