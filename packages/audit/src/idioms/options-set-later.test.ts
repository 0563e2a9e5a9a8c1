import { testIdioms } from '@mixer-oauth/testkit';

// Options of a request that statements set or put in after they were made.
testIdioms([
  [
    'PHP: options method',
    {
      'a.php': `<?php
function send($o) { return $GLOBALS['c']->request($o['method'], 'https://mixer.com/api/v1' . $o['path']); }
function follow($id) { $options = ['path' => "/channels/$id/follow", 'method' => 'GET'];
  $options['method'] = 'PUT'; return send($options); }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.php:3'],
  ],
  [
    'PHP: options method default',
    {
      'a.php': `<?php
function send($o) { return $GLOBALS['c']->request($o['method'] ?? 'GET', 'https://mixer.com/api/v1' . $o['path']); }
function follow($id) { $options = ['path' => "/channels/$id/follow"];
  $options['method'] = 'PUT'; return send($options); }
send(['path' => '/users/current']);`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:3',
      'call | certain | rest GET /users/current | a.php:5',
    ],
  ],
  [
    'Ruby: options[:method]',
    {
      'a.rb': `require 'rest-client'
def follow(id)
  options = { url: "https://mixer.com/api/v1/channels/#{id}/follow" }
  options[:method] = :put
  RestClient::Request.execute(options)
end`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.rb:3'],
  ],
  [
    'Ruby: options[:method] over get',
    {
      'a.rb': `require 'rest-client'
def follow(id)
  options = { method: :get, url: "https://mixer.com/api/v1/channels/#{id}/follow" }
  options[:method] = :put
  RestClient::Request.execute(options)
end`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.rb:3'],
  ],
  [
    'Ruby: options merge',
    {
      'a.rb': `require 'rest-client'
def follow(id)
  options = { method: :get, url: "https://mixer.com/api/v1/channels/#{id}/follow" }
  RestClient::Request.execute(options.merge(method: :put))
end`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.rb:3'],
  ],
  [
    'Ruby: options merge!',
    {
      'a.rb': `require 'rest-client'
def follow(id)
  options = { method: :get, url: "https://mixer.com/api/v1/channels/#{id}/follow" }
  options.merge!(method: :put)
  RestClient::Request.execute(options)
end`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.rb:3'],
  ],
  [
    'Ruby: options store splat',
    {
      'a.rb': `require 'rest-client'
def follow(id)
  options = { url: "https://mixer.com/api/v1/channels/#{id}/follow" }
  RestClient::Request.execute(method: :put, **options)
end`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.rb:3'],
  ],
  [
    'Ruby: options wrapper',
    {
      'a.rb': `def send_it(options)
  HTTParty.send(options[:method] || :get, "https://mixer.com/api/v1#{options[:path]}")
end
def follow(id)
  options = { path: "/channels/#{id}/follow" }
  options[:method] = :put
  send_it(options)
end
def me; send_it(path: '/users/current'); end`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:5',
      'call | certain | rest GET /users/current | a.rb:9',
    ],
  ],
  [
    'Ruby: typhoeus',
    {
      'a.rb': `def follow(id)
  options = { headers: {} }
  options[:method] = :put
  Typhoeus::Request.new("https://mixer.com/api/v1/channels/#{id}/follow", options).run
end`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.rb:4'],
  ],
  [
    'Python: kwargs method',
    {
      'a.py': `import requests
def follow(id, **kwargs):
    kwargs['method'] = 'PUT'
    kwargs['url'] = f'https://mixer.com/api/v1/channels/{id}/follow'
    return requests.request(**kwargs)
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.py:4'],
  ],
  [
    'Python: options then',
    {
      'a.py': `import requests
def follow(id):
    options = {'url': f'https://mixer.com/api/v1/channels/{id}/follow'}
    options["method"] = 'PUT'
    return requests.request(**options)
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.py:3'],
  ],
  [
    'Python: options over',
    {
      'a.py': `import requests
def follow(id):
    options = {'method': 'GET', 'url': f'https://mixer.com/api/v1/channels/{id}/follow'}
    options["method"] = 'PUT'
    return requests.request(**options)
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.py:3'],
  ],
  [
    'Python: options wrapper',
    {
      'a.py': `import requests
def send(path, **kwargs):
    return requests.request(kwargs.get('method', 'GET'), 'https://mixer.com/api/v1' + path)
def follow(id, **kwargs):
    kwargs['method'] = 'PUT'
    return send(f'/channels/{id}/follow', **kwargs)
def me(): return send('/users/current')
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:6',
      'call | certain | rest GET /users/current | a.py:7',
    ],
  ],
  [
    'Python: options wrapper param',
    {
      'a.py': `import requests
def send(path, method='GET', data=None):
    return requests.request(method, 'https://mixer.com/api/v1' + path, data=data)
def follow(id, **kwargs):
    kwargs['method'] = 'PUT'
    return send(f'/channels/{id}/follow', **kwargs)
def me(): return send('/users/current')
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:6',
      'call | certain | rest GET /users/current | a.py:7',
    ],
  ],
  [
    'Python: update',
    {
      'a.py': `import requests
def follow(id):
    options = {'method': 'GET', 'url': f'https://mixer.com/api/v1/channels/{id}/follow'}
    options.update(method='PUT')
    return requests.request(**options)
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.py:3'],
  ],
  [
    'Python: update dict',
    {
      'a.py': `import requests
def follow(id):
    options = {'method': 'GET', 'url': f'https://mixer.com/api/v1/channels/{id}/follow'}
    options.update({'method': 'PUT'})
    return requests.request(**options)
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.py:3'],
  ],
  [
    'Python: spread',
    {
      'a.py': `import requests
def follow(id):
    options = {'method': 'GET', 'url': f'https://mixer.com/api/v1/channels/{id}/follow'}
    return requests.request(**{**options, 'method': 'PUT'})
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.py:3'],
  ],
  [
    'Python: or',
    {
      'a.py': `import requests
def follow(id):
    options = {'method': 'GET', 'url': f'https://mixer.com/api/v1/channels/{id}/follow'}
    return requests.request(**(options | {'method': 'PUT'}))
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.py:3'],
  ],
  [
    'JavaScript: options.method',
    {
      'a.js': `function follow(id) { const options = { url: \`https://mixer.com/api/v1/channels/\${id}/follow\` }; options.method = 'PUT'; return request(options); }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'JavaScript: assign short',
    {
      'a.js': `function follow(id) { const options = { url: \`https://mixer.com/api/v1/channels/\${id}/follow\` }; const method = 'PUT'; Object.assign(options, { method }); return request(options); }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'JavaScript: assign over',
    {
      'a.js': `function follow(id) { const options = { method: 'GET', url: \`https://mixer.com/api/v1/channels/\${id}/follow\` }; Object.assign(options, { method: 'PUT' }); return axios(options); }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'JavaScript: assign into new',
    {
      'a.js': `function follow(id) { const options = { method: 'GET', url: \`https://mixer.com/api/v1/channels/\${id}/follow\` }; return axios(Object.assign({}, options, { method: 'PUT' })); }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'JavaScript: assign into new var',
    {
      'a.js': `function follow(id) { const options = { method: 'GET', url: \`https://mixer.com/api/v1/channels/\${id}/follow\` }; const put = Object.assign({}, options, { method: 'PUT' }); return axios(put); }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'JavaScript: spread',
    {
      'a.js': `function follow(id) { const options = { method: 'GET', url: \`https://mixer.com/api/v1/channels/\${id}/follow\` }; const method = 'PUT'; return axios({ ...options, method }); }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'JavaScript: spread var',
    {
      'a.js': `function follow(id) { const options = { method: 'GET', url: \`https://mixer.com/api/v1/channels/\${id}/follow\` }; const put = { ...options, method: 'PUT' }; return axios(put); }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'JavaScript: spread fetch',
    {
      'a.js': `const base = { method: 'GET', headers: {} }; function follow(id) { return fetch(\`https://mixer.com/api/v1/channels/\${id}/follow\`, { ...base, method: 'PUT' }); }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'JavaScript: spread fetch first',
    {
      'a.js': `const base = { method: 'PUT', headers: {} }; function follow(id) { return fetch(\`https://mixer.com/api/v1/channels/\${id}/follow\`, { method: 'GET', ...base }); }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'JavaScript: structuredClone',
    {
      'a.js': `const base = { method: 'GET', url: 'https://mixer.com/api/v1/channels/1/follow' }; function follow() { const o = structuredClone(base); o.method = 'PUT'; return axios(o); }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'JavaScript: lodash defaults',
    {
      'a.js': `const base = { method: 'GET' }; function follow(id) { return axios(_.merge({}, base, { method: 'PUT', url: \`https://mixer.com/api/v1/channels/\${id}/follow\` })); }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'Lua: options',
    {
      'a.lua': `local http = require('socket.http')
local function follow(id) local o = { url = 'https://mixer.com/api/v1/channels/' .. id .. '/follow', method = 'GET' }
 o.method = 'PUT'
 return http.request(o) end`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.lua:2'],
  ],
  [
    'Lua: options idx',
    {
      'a.lua': `local http = require('socket.http')
local function follow(id) local o = { url = 'https://mixer.com/api/v1/channels/' .. id .. '/follow' }
 o['method'] = 'PUT'
 return http.request(o) end`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.lua:2'],
  ],
  [
    'Elixir: keyword put',
    {
      'a.ex': `defmodule A do
  def send(path, opts), do: HTTPoison.request(Keyword.get(opts, :method, :get), "https://mixer.com/api/v1" <> path)
  def follow(id, opts \\\\ []) do
    send("/channels/#{id}/follow", Keyword.put(opts, :method, :put))
  end
  def me, do: send("/users/current", [])
end`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.ex:4',
      'call | certain | rest GET /users/current | a.ex:6',
    ],
  ],
  [
    'Python: under a condition both',
    {
      'a.py': `import requests
def follow(id, undo):
    options = {'method': 'PUT', 'url': f'https://mixer.com/api/v1/channels/{id}/follow'}
    if undo: options.update(method='DELETE')
    return requests.request(**options)
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:3',
    ],
  ],
  [
    'Python: another dictionary',
    {
      'a.py': `import requests
def me():
    options = {'method': 'GET', 'url': 'https://mixer.com/api/v1/users/current'}
    other = {}
    other.update(method='DELETE')
    return requests.request(**options)
`,
    },
    ['call | certain | rest GET /users/current | a.py:3'],
  ],
  [
    'Python: set afterwards',
    {
      'a.py': `import requests
def me():
    options = {'method': 'GET', 'url': 'https://mixer.com/api/v1/users/current'}
    answer = requests.request(**options)
    options.update(method='DELETE')
    return answer
`,
    },
    ['call | certain | rest GET /users/current | a.py:3'],
  ],
  [
    'Python: only where there is none',
    {
      'a.py': `import requests
def me():
    options = {'method': 'GET', 'url': 'https://mixer.com/api/v1/users/current'}
    options.setdefault('method', 'DELETE')
    return requests.request(**options)
`,
    },
    ['call | certain | rest GET /users/current | a.py:3'],
  ],
  [
    'JavaScript: into a new object, the old one is sent',
    {
      'a.js': `function me() { const options = { method: 'GET', url: 'https://mixer.com/api/v1/users/current' }; const other = Object.assign({}, options, { method: 'DELETE' }); log(other); return axios(options); }`,
    },
    ['call | certain | rest GET /users/current | a.js:1'],
  ],
  [
    'Ruby: merge makes a new hash',
    {
      'a.rb': `require 'rest-client'
def me
  options = { method: :get, url: "https://mixer.com/api/v1/users/current" }
  other = options.merge(method: :delete)
  puts other
  RestClient::Request.execute(options)
end`,
    },
    ['call | certain | rest GET /users/current | a.rb:3'],
  ],
  [
    'Ruby: reverse_merge keeps what is there',
    {
      'a.rb': `require 'rest-client'
def me
  options = { method: :get, url: "https://mixer.com/api/v1/users/current" }
  RestClient::Request.execute(options.reverse_merge(method: :delete))
end`,
    },
    ['call | certain | rest GET /users/current | a.rb:3'],
  ],
  [
    'Python: cond set',
    {
      'a.py': `import requests
def follow(id, undo):
    options = {'method': 'PUT', 'url': f'https://mixer.com/api/v1/channels/{id}/follow'}
    if undo: options['method'] = 'DELETE'
    return requests.request(**options)
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:3',
    ],
  ],
  [
    'Python: cond update',
    {
      'a.py': `import requests
def follow(id, undo):
    options = {'method': 'PUT', 'url': f'https://mixer.com/api/v1/channels/{id}/follow'}
    if undo:
        options.update(method='DELETE')
    return requests.request(**options)
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:3',
    ],
  ],
  [
    'JavaScript: cond assign',
    {
      'a.js': `
function follow(id, undo) {
    const options = {'method': 'PUT', 'url': \`https://mixer.com/api/v1/channels/\${id}/follow\`};
    if (undo) Object.assign(options, {method: 'DELETE'});
    return axios(options);
}
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:3',
    ],
  ],
]);
