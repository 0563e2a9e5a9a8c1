import { testIdioms } from '@mixer-oauth/testkit';

// HTTP clients of JavaScript, Python, PHP, Ruby and Lua: each says its verb in its own way.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'JavaScript: fetch patch',
    {
      'a.js': `fetch('${api}/channels/1', { method: 'PATCH', body: '{}' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: fetch Request',
    {
      'a.js': `const r = new Request('${api}/channels/1', { method: 'PATCH' });
fetch(r);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: fetch URL obj',
    {
      'a.js': `const u = new URL('/api/v1/channels/1', 'https://mixer.com');
u.searchParams.set('a', 1);
fetch(u, { method: 'PATCH' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: fetch URL pathname',
    {
      'a.js': `const u = new URL('https://mixer.com');
u.pathname = '/api/v1/channels/1';
fetch(u.href, { method: 'PATCH' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: axios.patch',
    {
      'a.js': `import axios from 'axios';
axios.patch('${api}/channels/1', {});
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: axios obj',
    {
      'a.js': `import axios from 'axios';
axios({ url: '${api}/channels/1', method: 'patch' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: axios baseURL opt',
    {
      'a.js': `import axios from 'axios';
axios({ baseURL: '${api}', url: '/channels/1', method: 'patch' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: axios.request',
    {
      'a.js': `import axios from 'axios';
axios.request({ baseURL: '${api}', url: 'channels/1', method: 'PATCH' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: axios create',
    {
      'a.js': `import axios from 'axios';
const c = axios.create({ baseURL: '${api}' });
c.patch('/channels/1');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:3'],
  ],
  [
    'JavaScript: axios callable instance',
    {
      'a.js': `import axios from 'axios';
const c = axios.create({ baseURL: '${api}' });
c({ url: '/channels/1', method: 'patch' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:3'],
  ],
  [
    'JavaScript: axios interceptor defaults',
    {
      'a.js': `import axios from 'axios';
axios.defaults.baseURL = '${api}';
axios.patch('/channels/1');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:3'],
  ],
  [
    'JavaScript: got',
    {
      'a.js': `import got from 'got';
got.patch('${api}/channels/1');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: got prefixUrl',
    {
      'a.js': `import got from 'got';
const c = got.extend({ prefixUrl: '${api}' });
c.patch('channels/1').json();
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:3'],
  ],
  [
    'JavaScript: got opt',
    {
      'a.js': `import got from 'got';
got('channels/1', { prefixUrl: '${api}', method: 'PATCH' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: ky',
    {
      'a.js': `import ky from 'ky';
ky.patch('${api}/channels/1');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: ky create',
    {
      'a.js': `import ky from 'ky';
const api = ky.create({ prefixUrl: '${api}' });
api.patch('channels/1');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:3'],
  ],
  [
    'JavaScript: superagent',
    {
      'a.js': `const request = require('superagent');
request.patch('${api}/channels/1').send({}).end();
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: superagent fn',
    {
      'a.js': `const request = require('superagent');
request('PATCH', '${api}/channels/1').end();
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: request',
    {
      'a.js': `const request = require('request');
request.patch({ url: '${api}/channels/1' }, cb);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: request uri',
    {
      'a.js': `const request = require('request');
request({ uri: '${api}/channels/1', method: 'PATCH' }, cb);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: request baseUrl',
    {
      'a.js': `const request = require('request').defaults({ baseUrl: '${api}' });
request.patch('/channels/1', cb);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: rp',
    {
      'a.js': `const rp = require('request-promise');
rp({ uri: '${api}/channels/1', method: 'PATCH' }).then(f);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: needle',
    {
      'a.js': `const needle = require('needle');
needle.patch('${api}/channels/1', {}, cb);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: needle fn',
    {
      'a.js': `const needle = require('needle');
needle('patch', '${api}/channels/1', {});
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: phin',
    {
      'a.js': `const p = require('phin');
p({ url: '${api}/channels/1', method: 'PATCH' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: undici',
    {
      'a.js': `import { request } from 'undici';
request('${api}/channels/1', { method: 'PATCH' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: https',
    {
      'a.js': `const https = require('https');
https.request({ hostname: 'mixer.com', path: '/api/v1/channels/1', method: 'PATCH' }, cb).end();
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: https host',
    {
      'a.js': `const https = require('https');
const o = { host: 'mixer.com', port: 443, path: '/api/v1/channels/' + id, method: 'PATCH' };
const req = https.request(o, cb);
req.end();
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: https url',
    {
      'a.js': `const https = require('https');
https.request('${api}/channels/1', { method: 'PATCH' }, cb).end();
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: https.get',
    {
      'a.js': `const https = require('https');
https.get('${api}/channels/1', cb);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:2'],
  ],
  [
    'JavaScript: jquery ajax',
    {
      'a.js': `$.ajax({ url: '${api}/channels/1', type: 'PATCH' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: jquery ajax2',
    {
      'a.js': `$.ajax('${api}/channels/1', { method: 'PATCH' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: jquery getJSON',
    {
      'a.js': `$.getJSON('${api}/channels/1', cb);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:1'],
  ],
  [
    'JavaScript: jquery post',
    {
      'a.js': `$.post('${api}/channels/1/follow', {});
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'JavaScript: XHR',
    {
      'a.js': `const x = new XMLHttpRequest();
x.open('PATCH', '${api}/channels/1');
x.send();
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: angular',
    {
      'a.js': `app.factory('x', ['$http', function ($http) { return { f: function () { return $http.patch('${api}/channels/1', {}); } }; }]);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: angular obj',
    {
      'a.js': `app.factory('x', function ($http) { return $http({ method: 'PATCH', url: '${api}/channels/1' }); });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'TypeScript: angular HttpClient',
    {
      'a.ts': `@Injectable()
export class S { constructor(private http: HttpClient) {}
 f() { return this.http.patch<Channel>(\`${api}/channels/\${this.id}\`, {}); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.ts:3'],
  ],
  [
    'TypeScript: angular base field',
    {
      'a.ts': `export class S { private base = '${api}'; constructor(private http: HttpClient) {}
 f(id: number) { return this.http.patch(this.base + '/channels/' + id, {}); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.ts:2'],
  ],
  [
    'TypeScript: nest HttpService',
    {
      'a.ts': `@Injectable()
export class S { constructor(private readonly httpService: HttpService) {}
 f() { return this.httpService.patch('${api}/channels/1').pipe(map((r) => r.data)); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.ts:3'],
  ],
  [
    'JavaScript: vue resource',
    {
      'a.js': `this.$http.patch('${api}/channels/1').then(f);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: ofetch',
    {
      'a.js': `import { ofetch } from 'ofetch';
const api = ofetch.create({ baseURL: '${api}' });
api('/channels/1', { method: 'PATCH' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:3'],
  ],
  [
    'JavaScript: swr',
    {
      'a.js': `const { data } = useSWR('${api}/channels/1', fetcher);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:1'],
  ],
  [
    'JavaScript: GM_xmlhttpRequest',
    {
      'a.js': `GM_xmlhttpRequest({ method: 'PATCH', url: '${api}/channels/1', onload: f });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: chrome sync xhr var',
    {
      'a.js': `function req(method, url, cb) { var x = new XMLHttpRequest(); x.open(method, url, true); x.onload = cb; x.send(); }
req('PATCH', '${api}/channels/1', f);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: UrlFetchApp',
    {
      'a.js': `UrlFetchApp.fetch('${api}/channels/1', { method: 'patch' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: tiny-json-http',
    {
      'a.js': `const tiny = require('tiny-json-http');
tiny.get({ url: '${api}/channels/1' });
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:2'],
  ],
  [
    'JavaScript: node-fetch',
    {
      'a.js': `const fetch = require('node-fetch');
(async () => { const res = await fetch('${api}/channels/1', { method: 'PATCH' }); })();
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: restler',
    {
      'a.js': `const rest = require('restler');
rest.patch('${api}/channels/1').on('complete', f);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: unirest',
    {
      'a.js': `const unirest = require('unirest');
unirest.patch('${api}/channels/1').end(f);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: unirest2',
    {
      'a.js': `const unirest = require('unirest');
unirest('PATCH', '${api}/channels/1').end(f);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'Python: requests',
    {
      'a.py': `import requests
requests.patch("${api}/channels/1", json={})
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:2'],
  ],
  [
    'Python: requests.request',
    {
      'a.py': `import requests
requests.request("PATCH", "${api}/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:2'],
  ],
  [
    'Python: requests kw',
    {
      'a.py': `import requests
requests.request(method="PATCH", url="${api}/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:2'],
  ],
  [
    'Python: Session',
    {
      'a.py': `import requests
s = requests.Session()
s.patch("${api}/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:3'],
  ],
  [
    'Python: Request prepare',
    {
      'a.py': `import requests
s = requests.Session()
r = requests.Request("PATCH", "${api}/channels/1").prepare()
s.send(r)
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:3'],
  ],
  [
    'Python: aiohttp',
    {
      'a.py': `import aiohttp
async def f():
    async with aiohttp.ClientSession() as s:
        async with s.patch("${api}/channels/1") as r:
            return await r.json()
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:4'],
  ],
  [
    'Python: aiohttp base',
    {
      'a.py': `import aiohttp
async def f():
    async with aiohttp.ClientSession("https://mixer.com") as s:
        async with s.patch("/api/v1/channels/1") as r:
            return await r.json()
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:4'],
  ],
  [
    'Python: aiohttp request',
    {
      'a.py': `import aiohttp
async def f(s: aiohttp.ClientSession):
    async with s.request("PATCH", "${api}/channels/1") as r:
        pass
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:3'],
  ],
  [
    'Python: httpx',
    {
      'a.py': `import httpx
with httpx.Client(base_url="${api}") as c:
    c.patch("/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:3'],
  ],
  [
    'Python: httpx async',
    {
      'a.py': `import httpx
async def f():
    async with httpx.AsyncClient(base_url="${api}") as c:
        await c.patch("channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:4'],
  ],
  [
    'Python: urllib Request',
    {
      'a.py': `import urllib.request
req = urllib.request.Request("${api}/channels/1", method="PATCH")
urllib.request.urlopen(req)
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:2'],
  ],
  [
    'Python: urllib get_method',
    {
      'a.py': `import urllib2
req = urllib2.Request("${api}/channels/1")
req.get_method = lambda: "PATCH"
urllib2.urlopen(req)
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:2'],
  ],
  [
    'Python: urlopen',
    {
      'a.py': `from urllib.request import urlopen
urlopen("${api}/channels/1").read()
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.py:2'],
  ],
  [
    'Python: urllib data post',
    {
      'a.py': `import urllib.request
urllib.request.urlopen("${api}/channels/1/follow", data=b"x")
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.py:2'],
  ],
  [
    'Python: urllib3',
    {
      'a.py': `import urllib3
http = urllib3.PoolManager()
http.request("PATCH", "${api}/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:3'],
  ],
  [
    'Python: http.client',
    {
      'a.py': `import http.client
c = http.client.HTTPSConnection("mixer.com")
c.request("PATCH", "/api/v1/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:3'],
  ],
  [
    'Python: tornado',
    {
      'a.py': `from tornado.httpclient import AsyncHTTPClient, HTTPRequest
async def f():
    await AsyncHTTPClient().fetch(HTTPRequest("${api}/channels/1", method="PATCH"))
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:3'],
  ],
  [
    'Python: requests-oauthlib',
    {
      'a.py': `from requests_oauthlib import OAuth2Session
s = OAuth2Session(cid)
s.patch("${api}/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:3'],
  ],
  [
    'Python: pycurl',
    {
      'a.py': `import pycurl
c = pycurl.Curl()
c.setopt(c.URL, "${api}/channels/1")
c.setopt(pycurl.CUSTOMREQUEST, "PATCH")
c.perform()
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:3'],
  ],
  [
    'Python: treq',
    {
      'a.py': `import treq
treq.patch("${api}/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:2'],
  ],
  [
    'Python: BaseUrlSession',
    {
      'a.py': `from requests_toolbelt.sessions import BaseUrlSession
s = BaseUrlSession(base_url="${api}/")
s.patch("channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:3'],
  ],
  [
    'PHP: guzzle',
    {
      'a.php': `<?php
$c = new GuzzleHttp\\Client();
$c->patch('${api}/channels/1');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:3'],
  ],
  [
    'PHP: guzzle base',
    {
      'a.php': `<?php
$c = new GuzzleHttp\\Client(['base_uri' => '${api}/']);
$c->request('PATCH', 'channels/1');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:3'],
  ],
  [
    'PHP: guzzle Request',
    {
      'a.php': `<?php
use GuzzleHttp\\Psr7\\Request;
$r = new Request('PATCH', '${api}/channels/1');
$client->send($r);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:3'],
  ],
  [
    'PHP: guzzle async',
    {
      'a.php': `<?php
$c = new GuzzleHttp\\Client();
$c->requestAsync('PATCH', '${api}/channels/1');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:3'],
  ],
  [
    'PHP: laravel Http',
    {
      'a.php': `<?php
use Illuminate\\Support\\Facades\\Http;
Http::withToken($t)->patch('${api}/channels/1', []);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:3'],
  ],
  [
    'PHP: laravel baseUrl',
    {
      'a.php': `<?php
use Illuminate\\Support\\Facades\\Http;
Http::baseUrl('${api}')->patch('/channels/1');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:3'],
  ],
  [
    'PHP: wp remote',
    {
      'a.php': `<?php
wp_remote_request('${api}/channels/1', ['method' => 'PATCH']);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:2'],
  ],
  [
    'PHP: wp remote_post',
    {
      'a.php': `<?php
wp_remote_post('${api}/channels/1/follow', []);
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.php:2'],
  ],
  [
    'PHP: file_get_contents',
    {
      'a.php': `<?php
json_decode(file_get_contents('${api}/channels/1'));
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.php:2'],
  ],
  [
    'PHP: stream ctx',
    {
      'a.php': `<?php
$ctx = stream_context_create(['http' => ['method' => 'PATCH']]);
file_get_contents('${api}/channels/1', false, $ctx);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:3'],
  ],
  [
    'PHP: curl',
    {
      'a.php': `<?php
$ch = curl_init();
curl_setopt($ch, CURLOPT_URL, '${api}/channels/1');
curl_setopt($ch, CURLOPT_CUSTOMREQUEST, 'PATCH');
curl_exec($ch);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:3'],
  ],
  [
    'PHP: curl array',
    {
      'a.php': `<?php
$ch = curl_init();
curl_setopt_array($ch, [CURLOPT_URL => '${api}/channels/1', CURLOPT_CUSTOMREQUEST => 'PATCH']);
curl_exec($ch);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:3'],
  ],
  [
    'PHP: curl post',
    {
      'a.php': `<?php
$ch = curl_init('${api}/channels/1/follow');
curl_setopt($ch, CURLOPT_POST, true);
curl_exec($ch);
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.php:2'],
  ],
  [
    'PHP: symfony',
    {
      'a.php': `<?php
use Symfony\\Component\\HttpClient\\HttpClient;
$c = HttpClient::create(['base_uri' => 'https://mixer.com']);
$c->request('PATCH', '/api/v1/channels/1');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:4'],
  ],
  [
    'PHP: symfony forBaseUri',
    {
      'a.php': `<?php
use Symfony\\Component\\HttpClient\\HttpClient;
$c = HttpClient::createForBaseUri('${api}/');
$c->request('PATCH', 'channels/1');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:4'],
  ],
  [
    'PHP: Unirest',
    {
      'a.php': `<?php
Unirest\\Request::patch('${api}/channels/1', []);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:2'],
  ],
  [
    'PHP: Httpful',
    {
      'a.php': `<?php
\\Httpful\\Request::patch('${api}/channels/1')->send();
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:2'],
  ],
  [
    'PHP: league',
    {
      'a.php': `<?php
$request = $provider->getAuthenticatedRequest('PATCH', '${api}/channels/1', $token);
$provider->getParsedResponse($request);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:2'],
  ],
  [
    'PHP: Requests',
    {
      'a.php': `<?php
Requests::patch('${api}/channels/1', []);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:2'],
  ],
  [
    'PHP: buzz',
    {
      'a.php': `<?php
$browser = new Buzz\\Browser();
$browser->patch('${api}/channels/1');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:3'],
  ],
  [
    'Ruby: Net::HTTP',
    {
      'a.rb': `uri = URI("${api}/channels/1")
req = Net::HTTP::Patch.new(uri)
Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) { |h| h.request(req) }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:1'],
  ],
  [
    'Ruby: Net::HTTP get',
    {
      'a.rb': `Net::HTTP.get(URI("${api}/channels/1"))
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.rb:1'],
  ],
  [
    'Ruby: Net::HTTP get_response',
    {
      'a.rb': `Net::HTTP.get_response(URI.parse("${api}/channels/1"))
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.rb:1'],
  ],
  [
    'Ruby: Net::HTTP inst',
    {
      'a.rb': `http = Net::HTTP.new("mixer.com", 443)
http.use_ssl = true
http.patch("/api/v1/channels/1", "{}")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:3'],
  ],
  [
    'Ruby: faraday',
    {
      'a.rb': `conn = Faraday.new(url: "${api}/") do |f|
  f.adapter :net_http
end
conn.patch("channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:4'],
  ],
  [
    'Ruby: faraday block',
    {
      'a.rb': `conn = Faraday.new(url: "https://mixer.com")
conn.patch do |req|
  req.url "/api/v1/channels/1"
end
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:3'],
  ],
  [
    'Ruby: httparty',
    {
      'a.rb': `class M
  include HTTParty
  base_uri "${api}"
  def f
    self.class.patch("/channels/1")
  end
end
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:5'],
  ],
  [
    'Ruby: httparty get',
    {
      'a.rb': `HTTParty.patch("${api}/channels/1", body: {})
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:1'],
  ],
  [
    'Ruby: rest-client',
    {
      'a.rb': `RestClient.patch "${api}/channels/1", {}
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:1'],
  ],
  [
    'Ruby: rest-client exec',
    {
      'a.rb': `RestClient::Request.execute(method: :patch, url: "${api}/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:1'],
  ],
  [
    'Ruby: http.rb',
    {
      'a.rb': `HTTP.auth("x").patch("${api}/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:1'],
  ],
  [
    'Ruby: open-uri',
    {
      'a.rb': `require "open-uri"
JSON.parse(open("${api}/channels/1").read)
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.rb:2'],
  ],
  [
    'Ruby: URI.open',
    {
      'a.rb': `URI.open("${api}/channels/1").read
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.rb:1'],
  ],
  [
    'Ruby: typhoeus',
    {
      'a.rb': `Typhoeus.patch("${api}/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:1'],
  ],
  [
    'Ruby: typhoeus req',
    {
      'a.rb': `Typhoeus::Request.new("${api}/channels/1", method: :patch).run
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:1'],
  ],
  [
    'Ruby: excon',
    {
      'a.rb': `c = Excon.new("https://mixer.com")
c.patch(path: "/api/v1/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:2'],
  ],
  [
    'Ruby: excon req',
    {
      'a.rb': `Excon.patch("${api}/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:1'],
  ],
  [
    'Ruby: oauth2 token',
    {
      'a.rb': `client = OAuth2::Client.new(id, secret, site: "https://mixer.com")
token = client.auth_code.get_token(code)
token.patch("/api/v1/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:3'],
  ],
  [
    'Ruby: curb',
    {
      'a.rb': `Curl.get("${api}/channels/1")
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.rb:1'],
  ],
  [
    'Lua: socket.http',
    {
      'a.lua': `local http = require("socket.http")
http.request("${api}/channels/1")
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.lua:2'],
  ],
  [
    'Lua: ssl.https tbl',
    {
      'a.lua': `local https = require("ssl.https")
https.request{ url = "${api}/channels/1", method = "PATCH" }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.lua:2'],
  ],
  [
    'Lua: resty.http',
    {
      'a.lua': `local http = require("resty.http")
local c = http.new()
c:request_uri("${api}/channels/1", { method = "PATCH" })
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.lua:3'],
  ],
  [
    'Lua: coro-http',
    {
      'a.lua': `local http = require("coro-http")
http.request("PATCH", "${api}/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.lua:2'],
  ],
  [
    'Lua: requests',
    {
      'a.lua': `local requests = require("requests")
requests.patch("${api}/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.lua:2'],
  ],
  [
    'Lua: cURL',
    {
      'a.lua': `local curl = require("cURL")
curl.easy{ url = "${api}/channels/1", customrequest = "PATCH" }:perform()
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.lua:2'],
  ],
  [
    'Lua: roblox',
    {
      'a.lua': `HttpService:RequestAsync({ Url = "${api}/channels/1", Method = "PATCH" })
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.lua:1'],
  ],
  [
    'Lua: roblox get',
    {
      'a.lua': `HttpService:GetAsync("${api}/channels/1")
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.lua:1'],
  ],
  [
    'Lua: gmod',
    {
      'a.lua': `http.Fetch("${api}/channels/1", function(b) end)
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.lua:1'],
  ],
  [
    'Lua: gmod HTTP',
    {
      'a.lua': `HTTP({ url = "${api}/channels/1", method = "PATCH" })
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.lua:1'],
  ],
  [
    'Lua: lapis',
    {
      'a.lua': `local http = require("lapis.nginx.http")
http.simple({ url = "${api}/channels/1", method = "PATCH" })
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.lua:2'],
  ],
  [
    'Lua: wget',
    {
      'a.lua': `http.get("${api}/channels/1")
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.lua:1'],
  ],
  [
    'JavaScript: a client that a function makes for the base it is handed, called as a function',
    {
      'a.js': `const got = require('got');
const { default: PQueue } = require('p-queue');
const createApi = ({ base, limit }) => {
  const queue = new PQueue({ intervalCap: limit });
  const instance = got.extend({ prefixUrl: base });
  const enqueue = (method, url, options) => queue.add(() => instance(url, { method, ...options }).then((answer) => answer.body));
  return { fetch: (url) => enqueue('GET', url, {}), replace: (url, json) => enqueue('PUT', url, { json }) };
};
const v1 = createApi({ base: 'https://mixer.com/api/v1', limit: 50 });
const other = createApi({ base: 'https://example.com/api/v1', limit: 50 });
v1.fetch('users/current');
v1.replace(\`channels/\${id}/hostee\`, {});
other.fetch('users/search');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:11',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.js:12',
    ],
  ],
]);
