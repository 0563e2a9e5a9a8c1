import { testIdioms } from '@mixer-oauth/testkit';

// What files below config/ set on $config is asked for by key alone.
testIdioms([
  [
    'PHP: an address and scopes of a settings file',
    {
      'application/config/mixer.php': `<?php
$config['api_url'] = 'https://mixer.com/api/v1/';
$config['scope'] = array('user:details:self', 'channel:update:self');
$config['other_url'] = 'https://api.example/v1/';`,
      'application/libraries/Api.php': `<?php
class Api {
  function __construct() {
    $this->CI =& get_instance();
    $this->CI->load->config('mixer');
    $this->api = $this->CI->config->item('api_url');
  }
  function login() {
    return 'https://mixer.com/oauth/authorize?client_id=1&scope=' . implode('+', $this->CI->config->item('scope'));
  }
  function me() { return file_get_contents($this->api . 'users/current'); }
  function channel($id) { return file_get_contents($this->CI->config->item('api_url', 'mixer') . "channels/$id"); }
  function other($id) { return file_get_contents($this->CI->config->item('other_url') . "channels/$id"); }
}`,
    },
    [
      'request | certain | user:details:self | application/config/mixer.php:3',
      'request | certain | channel:update:self | application/config/mixer.php:3',
      'call | certain | rest GET /users/current | application/libraries/Api.php:11',
      'call | certain | rest GET /channels/{channelIdOrToken} | application/libraries/Api.php:12',
    ],
  ],
]);
