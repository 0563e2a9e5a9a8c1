import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// A framework's helper makes an address of whatever it gets: a whole one comes out as it went in.
testIdioms([
  [
    'PHP: Laravel’s url() and URL::to(), in a variable and where the request is made',
    {
      'Client.php': `<?php
class Client {
  private $client;
  function __construct() { $this->client = new GuzzleHttp\\Client(); }
  function follow($id) {
    $address = url("${api}/channels/{$id}/follow");
    try { $this->client->request('PUT', $address, ['json' => []]); } catch (GuzzleException $e) { return false; }
  }
  function drop($clip) {
    $this->client->delete(URL::to("${api}/clips/{$clip}"));
  }
  function mine() { return Http::get(secure_url('${api}/users/current')); }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | Client.php:6',
      'call | certain | rest DELETE /clips/{clipId} | Client.php:10',
      'call | certain | rest GET /users/current | Client.php:12',
    ],
  ],
  [
    'JavaScript, Python: what it gives is handed over',
    {
      'a.js': `import { proxyUrl, toUrl } from 'web-kit';
const address = toUrl(\`${api}/channels/\${id}\`);
axios.patch(address, {});
axios.post(proxyUrl('${api}/clips/create'), {});
`,
      'b.py': `from webkit import build_url
requests.put(build_url(f"${api}/channels/{channel}/hostee"), json={})
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.js:2',
      'call | certain | rest POST /clips/create | a.js:4',
      'call | certain | rest PUT /channels/{channelId}/hostee | b.py:2',
    ],
  ],
  [
    'JavaScript, Python: a template of an address',
    {
      'a.js': `import URITemplate from 'urijs/src/URITemplate';
const template = '${api}/channels/{channelId}/follow';
request.del(URITemplate(template).expand({ channelId }));
request.put(new URITemplate('${api}/channels/{id}/hostee').expand({ id }));
`,
      'b.py': `from uritemplate import URITemplate
requests.patch(URITemplate("${api}/channels/{id}").expand(id=channel), json={})
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.js:4',
      'call | certain | rest PATCH /channels/{channelId} | b.py:2',
    ],
  ],
  [
    'nothing is sent by the helper itself, a path is one of the site, and the program’s own function makes what it says',
    {
      'a.php': `<?php
$seen = url('${api}/users/current');
echo $seen;
Http::post(url('/api/v1/channels/5/follow'));
`,
      'b.js': `const url = (address) => 'https://other.example/?to=' + address;
axios.post(url('${api}/clips/create'), {});
`,
    },
    [],
  ],
]);
