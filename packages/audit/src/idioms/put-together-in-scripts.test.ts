import { testIdioms } from '@mixer-oauth/testkit';

// Functions that put a text together of others: PHP, Python, Ruby, JavaScript, Lua.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'PHP: vsprintf',
    {
      'a.php': `<?php
$p = vsprintf('/users/%s', [$id]);
$this->http->request('GET', '${api}' . $p);
`,
    },
    ['call | certain | rest GET /users/{userId} | a.php:2'],
  ],
  [
    'PHP: esc_url_raw',
    {
      'a.php': `<?php
wp_remote_get(esc_url_raw('${api}/types'));
`,
    },
    ['call | certain | rest GET /types | a.php:2'],
  ],
  [
    'PHP: add_query_arg',
    {
      'a.php': `<?php
wp_remote_get(add_query_arg(['a' => 1], '${api}/types'));
`,
    },
    ['call | certain | rest GET /types | a.php:2'],
  ],
  [
    'PHP: add_query_arg with a path that callers pass',
    {
      'a.php': `<?php
class Api {
  private function load($path, $query = array()) {
    return wp_remote_get('${api}/' . add_query_arg($query, $path));
  }
  private function page($path, $page) {
    return wp_remote_get('${api}' . add_query_arg('page', $page, $path));
  }
  function me() { return $this->load('users/current'); }
  function types() { return $this->page('/types', 2); }
}
`,
    },
    ['call | certain | rest GET /users/current | a.php:9', 'call | certain | rest GET /types | a.php:10'],
  ],
  [
    'NO value of add_query_arg without an address, and no function of that name in another language',
    {
      'a.php': `<?php
wp_remote_get('${api}' . add_query_arg('next', '/users/current'));
wp_remote_get('${api}' . add_query_arg($query, '/types'));
`,
      'b.py': `from tools import add_query_arg
requests.get('${api}' + add_query_arg('/users/current', 'next', '/users/current'))
`,
    },
    [
      'call | unresolved | GET /{} | a.php:2',
      'call | certain | rest GET /types | a.php:3',
      'call | unresolved | GET /{} | b.py:2',
    ],
  ],
  [
    'PHP: add_query_arg of the program itself',
    {
      'a.php': `<?php
function add_query_arg($query, $path) { return '/teams'; }
wp_remote_get('${api}' . add_query_arg([], '/recordings'));
`,
    },
    ['call | certain | rest GET /teams | a.php:2'],
  ],
  [
    'PHP: implode',
    {
      'a.php': `<?php
$this->http->get(implode('/', ['${api}', 'users', 'current']));
`,
    },
    ['call | certain | rest GET /users/current | a.php:2'],
  ],
  [
    'PHP: filter_var',
    {
      'a.php': `<?php
file_get_contents(filter_var('${api}/types', FILTER_SANITIZE_URL));
`,
    },
    ['call | certain | rest GET /types | a.php:2'],
  ],
  [
    'Python: Template',
    {
      'a.py': `import requests
from string import Template
requests.get(Template("${api}/users/$id").substitute(id=i))
`,
    },
    ['call | certain | rest GET /users/{userId} | a.py:3'],
  ],
  [
    'Python: format_map',
    {
      'a.py': `import requests
requests.get("${api}/users/{id}".format_map({"id": i}))
`,
    },
    ['call | certain | rest GET /users/{userId} | a.py:2'],
  ],
  [
    'Python: posixpath',
    {
      'a.py': `import requests, posixpath
requests.get(posixpath.join("${api}", "types"))
`,
    },
    ['call | certain | rest GET /types | a.py:2'],
  ],
  [
    'Python: os.path.join',
    {
      'a.py': `import requests, os
requests.get(os.path.join("${api}", "types"))
`,
    },
    ['call | certain | rest GET /types | a.py:2'],
  ],
  [
    'Python: urljoin',
    {
      'a.py': `import requests
from urllib.parse import urljoin
requests.get(urljoin("${api}/", "types"))
`,
    },
    ['call | certain | rest GET /types | a.py:3'],
  ],
  [
    'Ruby: File.join',
    {
      'a.rb': `HTTParty.get(File.join("${api}", "types"))
`,
    },
    ['call | certain | rest GET /types | a.rb:1'],
  ],
  [
    'Ruby: URI.join',
    {
      'a.rb': `HTTParty.get(URI.join("${api}/", "types").to_s)
`,
    },
    ['call | certain | rest GET /types | a.rb:1'],
  ],
  [
    'Ruby: format %',
    {
      'a.rb': `HTTParty.get("${api}/users/%s" % id)
`,
    },
    ['call | certain | rest GET /users/{userId} | a.rb:1'],
  ],
  [
    'Ruby: format kernel',
    {
      'a.rb': `HTTParty.get(format("${api}/users/%d", id))
`,
    },
    ['call | certain | rest GET /users/{userId} | a.rb:1'],
  ],
  [
    'JavaScript: lodash template',
    {
      'a.js': `const _ = require('lodash');
fetch(_.template('${api}/users/<%= id %>')({ id }));
`,
    },
    ['call | certain | rest GET /users/{userId} | a.js:2'],
  ],
  [
    'JavaScript: path.join',
    {
      'a.js': `const path = require('path');
fetch('${api}' + path.join('/users', 'current'));
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: path.posix.join',
    {
      'a.js': `const path = require('path');
fetch('${api}' + path.posix.join('/users', 'current'));
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: url-join',
    {
      'a.js': `const urljoin = require('url-join');
fetch(urljoin('${api}', 'users', 'current'));
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: url.resolve',
    {
      'a.js': `const url = require('url');
fetch(url.resolve('${api}/', 'types'));
`,
    },
    ['call | certain | rest GET /types | a.js:2'],
  ],
  [
    'JavaScript: util.format',
    {
      'a.js': `const util = require('util');
fetch(util.format('${api}/users/%s', id));
`,
    },
    ['call | certain | rest GET /users/{userId} | a.js:2'],
  ],
  [
    'JavaScript: array filter join',
    {
      'a.js': `fetch(['${api}', 'users', 'current'].filter(Boolean).join('/'));
`,
    },
    ['call | certain | rest GET /users/current | a.js:1'],
  ],
  [
    'JavaScript: String.raw',
    {
      'a.js': `fetch(String.raw\`${api}/types\`);
`,
    },
    ['call | certain | rest GET /types | a.js:1'],
  ],
  [
    'JavaScript: concat',
    {
      'a.js': `fetch('${api}'.concat('/users/', id));
`,
    },
    ['call | certain | rest GET /users/{userId} | a.js:1'],
  ],
  [
    'JavaScript: normalize-url',
    {
      'a.js': `const normalizeUrl = require('normalize-url');
fetch(normalizeUrl('${api}/types'));
`,
    },
    ['call | certain | rest GET /types | a.js:2'],
  ],
  [
    'JavaScript: template lib',
    {
      'a.js': `const uri = require('uri-template').parse('${api}/users/{id}');
fetch(uri.expand({ id }));
`,
    },
    ['call | certain | rest GET /users/{userId} | a.js:1'],
  ],
  [
    'Lua: format',
    {
      'a.lua': `http.request(string.format("${api}/users/%d", id))
http.request(("${api}/users/%s"):format(id))
`,
    },
    ['call | certain | rest GET /users/{userId} | a.lua:1', 'call | certain | rest GET /users/{userId} | a.lua:2'],
  ],
  [
    'Lua: concat',
    {
      'a.lua': `http.request(table.concat({"${api}", "users", "current"}, "/"))
`,
    },
    ['call | certain | rest GET /users/current | a.lua:1'],
  ],
]);
