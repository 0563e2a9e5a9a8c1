import { testIdioms } from '@mixer-oauth/testkit';

// How scopes are asked for in JavaScript, Python, PHP, Ruby, Lua and configuration.
const authorize = 'https://mixer.com/oauth/authorize';

testIdioms([
  [
    'JavaScript: template',
    {
      'a.js': `const u = \`${authorize}?response_type=code&client_id=\${id}&redirect_uri=\${r}&scope=chat:connect+channel:details:self\`;
location.href = u;
`,
    },
    [
      'redirect | unresolved | a.js:1',
      'request | certain | chat:connect | a.js:1',
      'request | certain | channel:details:self | a.js:1',
    ],
  ],
  [
    'JavaScript: %20',
    {
      'a.js': `res.redirect('${authorize}?response_type=code&scope=chat:connect%20channel:details:self&client_id=' + id);
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: encode',
    {
      'a.js': `res.redirect('${authorize}?scope=' + encodeURIComponent('chat:connect channel:details:self'));
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: URLSearchParams',
    {
      'a.js': `const p = new URLSearchParams({ client_id: id, scope: 'chat:connect channel:details:self' });
location = '${authorize}?' + p;
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: USP set',
    {
      'a.js': `const p = new URLSearchParams();
p.set('client_id', id);
p.append('scope', ['chat:connect', 'channel:details:self'].join(' '));
location = '${authorize}?' + p.toString();
`,
    },
    ['request | certain | chat:connect | a.js:3', 'request | certain | channel:details:self | a.js:3'],
  ],
  [
    'JavaScript: URL searchParams',
    {
      'a.js': `const u = new URL('${authorize}');
u.searchParams.set('scope', 'chat:connect channel:details:self');
location = u;
`,
    },
    ['request | certain | chat:connect | a.js:2', 'request | certain | channel:details:self | a.js:2'],
  ],
  [
    'JavaScript: qs',
    {
      'a.js': `const qs = require('querystring');
res.redirect('${authorize}?' + qs.stringify({ scope: 'chat:connect channel:details:self' }));
`,
    },
    ['request | certain | chat:connect | a.js:2', 'request | certain | channel:details:self | a.js:2'],
  ],
  [
    'JavaScript: url.format',
    {
      'a.js': `const url = require('url');
res.redirect(url.format({ protocol: 'https', host: 'mixer.com', pathname: '/oauth/authorize', query: { scope: 'chat:connect channel:details:self' } }));
`,
    },
    ['request | certain | chat:connect | a.js:2', 'request | certain | channel:details:self | a.js:2'],
  ],
  [
    'JavaScript: const join',
    {
      'a.js': `const scopes = ['chat:connect', 'channel:details:self'];
res.redirect(\`${authorize}?scope=\${scopes.join('%20')}\`);
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: map encode join',
    {
      'a.js': `const scopes = ['chat:connect', 'channel:details:self'];
res.redirect(\`${authorize}?scope=\${scopes.map(encodeURIComponent).join('+')}\`);
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: reduce',
    {
      'a.js': `const scopes = { 'chat:connect': true, 'channel:details:self': true };
res.redirect('${authorize}?scope=' + Object.keys(scopes).join(' '));
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: simple-oauth2',
    {
      'a.js': `const { AuthorizationCode } = require('simple-oauth2');
const c = new AuthorizationCode({ client: { id, secret }, auth: { tokenHost: 'https://mixer.com', authorizePath: '/oauth/authorize', tokenPath: '/api/v1/oauth/token' } });
const u = c.authorizeURL({ redirect_uri: r, scope: 'chat:connect channel:details:self', state });
`,
    },
    [
      'redirect | unresolved | a.js:3',
      'request | certain | chat:connect | a.js:3',
      'request | certain | channel:details:self | a.js:3',
    ],
  ],
  [
    'JavaScript: client-oauth2',
    {
      'a.js': `const ClientOAuth2 = require('client-oauth2');
const a = new ClientOAuth2({ clientId: id, accessTokenUri: 'https://mixer.com/api/v1/oauth/token', authorizationUri: '${authorize}', redirectUri: r, scopes: ['chat:connect', 'channel:details:self'] });
`,
    },
    [
      'redirect | unresolved | a.js:2',
      'request | certain | chat:connect | a.js:2',
      'request | certain | channel:details:self | a.js:2',
    ],
  ],
  [
    'JavaScript: passport-mixer',
    {
      'a.js': `const { Strategy } = require('passport-mixer');
passport.use(new Strategy({ clientID: id, clientSecret: s, callbackURL: r, scope: ['chat:connect', 'channel:details:self'] }, cb));
`,
    },
    [
      'redirect | unresolved | a.js:2',
      'request | certain | chat:connect | a.js:2',
      'request | certain | channel:details:self | a.js:2',
    ],
  ],
  [
    'JavaScript: passport auth',
    {
      'a.js': `const MixerStrategy = require('passport-mixer').Strategy;
passport.use(new MixerStrategy({ clientID: id, clientSecret: s, callbackURL: r }, cb));
app.get('/auth', passport.authenticate('mixer', { scope: ['chat:connect', 'channel:details:self'] }));
`,
    },
    [
      'redirect | unresolved | a.js:2',
      'request | certain | chat:connect | a.js:3',
      'request | certain | channel:details:self | a.js:3',
    ],
  ],
  [
    'JavaScript: passport-oauth2',
    {
      'a.js': `const OAuth2Strategy = require('passport-oauth2');
passport.use('mixer', new OAuth2Strategy({ authorizationURL: '${authorize}', tokenURL: 'https://mixer.com/api/v1/oauth/token', clientID: id, clientSecret: s, callbackURL: r, scope: 'chat:connect channel:details:self' }, cb));
`,
    },
    [
      'redirect | unresolved | a.js:2',
      'request | certain | chat:connect | a.js:2',
      'request | certain | channel:details:self | a.js:2',
    ],
  ],
  [
    'JavaScript: openid-client',
    {
      'a.js': `const { Issuer } = require('openid-client');
const i = new Issuer({ issuer: 'mixer', authorization_endpoint: '${authorize}', token_endpoint: 'https://mixer.com/api/v1/oauth/token' });
const c = new i.Client({ client_id: id });
c.authorizationUrl({ scope: 'chat:connect channel:details:self' });
`,
    },
    ['request | certain | chat:connect | a.js:4', 'request | certain | channel:details:self | a.js:4'],
  ],
  [
    'JavaScript: grant',
    {
      'a.js': `const grant = require('grant').express({ mixer: { key: id, secret: s, authorize_url: '${authorize}', access_url: 'https://mixer.com/api/v1/oauth/token', scope: ['chat:connect', 'channel:details:self'] } });
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: next-auth custom',
    {
      'a.js': `export default NextAuth({ providers: [{ id: 'mixer', type: 'oauth', authorization: { url: '${authorize}', params: { scope: 'chat:connect channel:details:self' } }, token: 'https://mixer.com/api/v1/oauth/token', clientId: id }] });
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: electron-oauth2',
    {
      'a.js': `const electronOauth2 = require('electron-oauth2');
const o = electronOauth2({ clientId: id, authorizationUrl: '${authorize}', tokenUrl: 'https://mixer.com/api/v1/oauth/token', redirectUri: r }, w);
o.getAccessToken({ scope: 'chat:connect channel:details:self' });
`,
    },
    [
      'redirect | unresolved | a.js:2',
      'request | certain | chat:connect | a.js:3',
      'request | certain | channel:details:self | a.js:3',
    ],
  ],
  [
    'JavaScript: beam getAuthorizationURL',
    {
      'a.js': `const Mixer = require('@mixer/client-node');
const client = new Mixer.Client(new Mixer.DefaultRequestRunner());
const p = new Mixer.OAuthProvider(client, { clientId: id });
client.use(p);
p.getRedirect(r, ['chat:connect', 'channel:details:self']);
`,
    },
    ['request | certain | chat:connect | a.js:5', 'request | certain | channel:details:self | a.js:5'],
  ],
  [
    'JavaScript: shortcode',
    {
      'a.js': `const { ShortCodeExpireError, OAuthClient } = require('@mixer/shortcode-oauth');
const c = new OAuthClient({ clientId: id, scopes: ['chat:connect', 'channel:details:self'] });
`,
    },
    ['request | certain | chat:connect | a.js:2', 'request | certain | channel:details:self | a.js:2'],
  ],
  [
    'JavaScript: window.open',
    {
      'a.js': `window.open("${authorize}?client_id=" + id + "&scope=chat:connect channel:details:self");
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: href html',
    {
      'a.html': `<a href="${authorize}?client_id=x&amp;scope=chat:connect+channel:details:self">login</a>
`,
    },
    ['request | certain | chat:connect | a.html:1', 'request | certain | channel:details:self | a.html:1'],
  ],
  [
    'TypeScript: enum',
    {
      'a.ts': `enum Scope { Chat = 'chat:connect', Details = 'channel:details:self' }
const url = \`${authorize}?scope=\${[Scope.Chat, Scope.Details].join(' ')}\`;
open(url);
`,
    },
    ['request | certain | chat:connect | a.ts:1', 'request | certain | channel:details:self | a.ts:1'],
  ],
  [
    'TypeScript: Object.values enum',
    {
      'a.ts': `enum Scope { Chat = 'chat:connect', Details = 'channel:details:self' }
const url = \`${authorize}?scope=\${Object.values(Scope).join(' ')}\`;
open(url);
`,
    },
    ['request | certain | chat:connect | a.ts:1', 'request | certain | channel:details:self | a.ts:1'],
  ],
  [
    'TypeScript: as const tuple',
    {
      'a.ts': `const SCOPES = ['chat:connect', 'channel:details:self'] as const;
export const url = () => '${authorize}?' + new URLSearchParams({ scope: SCOPES.join(' ') }).toString();
`,
    },
    ['request | certain | chat:connect | a.ts:1', 'request | certain | channel:details:self | a.ts:1'],
  ],
  [
    'TypeScript: class static',
    {
      'a.ts': `class Auth { private static readonly scopes: string[] = ['chat:connect', 'channel:details:self'];
 url() { return \`${authorize}?scope=\${Auth.scopes.join('+')}\`; } }
`,
    },
    ['request | certain | chat:connect | a.ts:1', 'request | certain | channel:details:self | a.ts:1'],
  ],
  [
    'TypeScript: set',
    {
      'a.ts': `const scopes = new Set<string>();
scopes.add('chat:connect');
scopes.add('channel:details:self');
const u = \`${authorize}?scope=\${[...scopes].join(' ')}\`;
open(u);
`,
    },
    ['request | certain | chat:connect | a.ts:2', 'request | certain | channel:details:self | a.ts:3'],
  ],
  [
    'TypeScript: spread',
    {
      'a.ts': `const base = ['chat:connect'];
const all = [...base, 'channel:details:self'];
open(\`${authorize}?scope=\${all.join(' ')}\`);
`,
    },
    ['request | certain | chat:connect | a.ts:1', 'request | certain | channel:details:self | a.ts:2'],
  ],
  [
    'TypeScript: concat arr',
    {
      'a.ts': `const all = ['chat:connect'].concat(['channel:details:self']);
open(\`${authorize}?scope=\${all.join(' ')}\`);
`,
    },
    ['request | certain | chat:connect | a.ts:1', 'request | certain | channel:details:self | a.ts:1'],
  ],
  [
    'TypeScript: config object',
    {
      'a.ts': `const config = { oauth: { authorize: '${authorize}', scope: ['chat:connect', 'channel:details:self'] } };
open(config.oauth.authorize + '?scope=' + config.oauth.scope.join(' '));
`,
    },
    ['request | certain | chat:connect | a.ts:1', 'request | certain | channel:details:self | a.ts:1'],
  ],
  [
    'Python: fstring',
    {
      'a.py': `url = f"${authorize}?client_id={cid}&scope=chat:connect%20channel:details:self"
webbrowser.open(url)
`,
    },
    ['request | certain | chat:connect | a.py:1', 'request | certain | channel:details:self | a.py:1'],
  ],
  [
    'Python: urlencode',
    {
      'a.py': `from urllib.parse import urlencode
url = "${authorize}?" + urlencode({"client_id": cid, "scope": "chat:connect channel:details:self"})
`,
    },
    ['request | certain | chat:connect | a.py:2', 'request | certain | channel:details:self | a.py:2'],
  ],
  [
    'Python: urlencode list',
    {
      'a.py': `from urllib.parse import urlencode
SCOPES = ["chat:connect", "channel:details:self"]
url = "${authorize}?" + urlencode({"scope": " ".join(SCOPES)})
`,
    },
    ['request | certain | chat:connect | a.py:2', 'request | certain | channel:details:self | a.py:2'],
  ],
  [
    'Python: urlencode tuples',
    {
      'a.py': `from urllib.parse import urlencode
url = "${authorize}?" + urlencode([("scope", "chat:connect channel:details:self")])
`,
    },
    ['request | certain | chat:connect | a.py:2', 'request | certain | channel:details:self | a.py:2'],
  ],
  [
    'Python: requests-oauthlib',
    {
      'a.py': `from requests_oauthlib import OAuth2Session
s = OAuth2Session(cid, redirect_uri=r, scope=["chat:connect", "channel:details:self"])
url, state = s.authorization_url("${authorize}")
`,
    },
    [
      'redirect | unresolved | a.py:2',
      'request | certain | chat:connect | a.py:2',
      'request | certain | channel:details:self | a.py:2',
    ],
  ],
  [
    'Python: authlib',
    {
      'a.py': `from authlib.integrations.flask_client import OAuth
oauth = OAuth(app)
oauth.register("mixer", authorize_url="${authorize}", access_token_url="https://mixer.com/api/v1/oauth/token", client_kwargs={"scope": "chat:connect channel:details:self"})
`,
    },
    ['request | certain | chat:connect | a.py:3', 'request | certain | channel:details:self | a.py:3'],
  ],
  [
    'Python: flask-oauthlib',
    {
      'a.py': `from flask_oauthlib.client import OAuth
oauth = OAuth(app)
mixer = oauth.remote_app("mixer", consumer_key=k, consumer_secret=s, request_token_params={"scope": "chat:connect channel:details:self"}, base_url="https://mixer.com/api/v1/", authorize_url="${authorize}", access_token_url="https://mixer.com/api/v1/oauth/token")
`,
    },
    ['request | certain | chat:connect | a.py:3', 'request | certain | channel:details:self | a.py:3'],
  ],
  [
    'Python: rauth',
    {
      'a.py': `from rauth import OAuth2Service
m = OAuth2Service(client_id=c, client_secret=s, authorize_url="${authorize}", access_token_url="https://mixer.com/api/v1/oauth/token")
url = m.get_authorize_url(scope="chat:connect channel:details:self")
`,
    },
    ['request | certain | chat:connect | a.py:3', 'request | certain | channel:details:self | a.py:3'],
  ],
  [
    'Python: PreparedRequest',
    {
      'a.py': `import requests
url = requests.Request("GET", "${authorize}", params={"scope": "chat:connect channel:details:self"}).prepare().url
`,
    },
    ['request | certain | chat:connect | a.py:2', 'request | certain | channel:details:self | a.py:2'],
  ],
  [
    'Python: requests params',
    {
      'a.py': `import requests
requests.get("${authorize}", params={"client_id": c, "scope": "chat:connect channel:details:self"})
`,
    },
    ['request | certain | chat:connect | a.py:2', 'request | certain | channel:details:self | a.py:2'],
  ],
  [
    'Python: format',
    {
      'a.py': `url = "${authorize}?client_id={}&scope={}".format(cid, "chat:connect channel:details:self")
`,
    },
    ['request | certain | chat:connect | a.py:1', 'request | certain | channel:details:self | a.py:1'],
  ],
  [
    'Python: percent',
    {
      'a.py': `SCOPES = "chat:connect channel:details:self"
url = "${authorize}?client_id=%s&scope=%s" % (cid, SCOPES)
`,
    },
    ['request | certain | chat:connect | a.py:1', 'request | certain | channel:details:self | a.py:1'],
  ],
  [
    'Python: social-auth',
    {
      'settings.py': `SOCIAL_AUTH_MIXER_SCOPE = ["chat:connect", "channel:details:self"]
`,
    },
    ['request | certain | chat:connect | settings.py:1', 'request | certain | channel:details:self | settings.py:1'],
  ],
  [
    'Python: social backend',
    {
      'a.py': `from social_core.backends.oauth import BaseOAuth2
class MixerOAuth2(BaseOAuth2):
    name = "mixer"
    AUTHORIZATION_URL = "${authorize}"
    ACCESS_TOKEN_URL = "https://mixer.com/api/v1/oauth/token"
    DEFAULT_SCOPE = ["chat:connect", "channel:details:self"]
`,
    },
    ['request | certain | chat:connect | a.py:6', 'request | certain | channel:details:self | a.py:6'],
  ],
  [
    'Python: shortcode',
    {
      'a.py': `import requests
requests.post("https://mixer.com/api/v1/oauth/shortcode", json={"client_id": c, "scope": "chat:connect channel:details:self"})
`,
    },
    [
      'call | certain | rest POST /oauth/shortcode | a.py:2',
      'request | certain | chat:connect | a.py:2',
      'request | certain | channel:details:self | a.py:2',
    ],
  ],
  [
    'Python: yarl',
    {
      'a.py': `from yarl import URL
url = URL("${authorize}").with_query({"scope": "chat:connect channel:details:self"})
`,
    },
    ['request | certain | chat:connect | a.py:2', 'request | certain | channel:details:self | a.py:2'],
  ],
  [
    'PHP: http_build_query',
    {
      'a.php': `<?php
header('Location: ${authorize}?' . http_build_query(['client_id' => $id, 'scope' => 'chat:connect channel:details:self']));
`,
    },
    ['request | certain | chat:connect | a.php:2', 'request | certain | channel:details:self | a.php:2'],
  ],
  [
    'PHP: implode',
    {
      'a.php': `<?php
$scopes = ['chat:connect', 'channel:details:self'];
header('Location: ${authorize}?client_id=' . $id . '&scope=' . implode('+', $scopes));
`,
    },
    ['request | certain | chat:connect | a.php:2', 'request | certain | channel:details:self | a.php:2'],
  ],
  [
    'PHP: urlencode',
    {
      'a.php': `<?php
$url = "${authorize}?scope=" . urlencode('chat:connect channel:details:self');
header("Location: $url");
`,
    },
    ['request | certain | chat:connect | a.php:2', 'request | certain | channel:details:self | a.php:2'],
  ],
  [
    'PHP: league generic',
    {
      'a.php': `<?php
$p = new \\League\\OAuth2\\Client\\Provider\\GenericProvider(['clientId' => $id, 'urlAuthorize' => '${authorize}', 'urlAccessToken' => 'https://mixer.com/api/v1/oauth/token', 'urlResourceOwnerDetails' => 'https://mixer.com/api/v1/users/current', 'scopes' => 'chat:connect channel:details:self']);
$p->getAuthorizationUrl();
`,
    },
    [
      'call | likely | rest GET /users/current | a.php:2',
      'request | certain | chat:connect | a.php:2',
      'request | certain | channel:details:self | a.php:2',
    ],
  ],
  [
    'PHP: league options',
    {
      'a.php': `<?php
$p = new \\League\\OAuth2\\Client\\Provider\\GenericProvider(['urlAuthorize' => '${authorize}']);
$p->getAuthorizationUrl(['scope' => ['chat:connect', 'channel:details:self']]);
`,
    },
    ['request | certain | chat:connect | a.php:3', 'request | certain | channel:details:self | a.php:3'],
  ],
  [
    'PHP: socialite',
    {
      'a.php': `<?php
return Socialite::driver('mixer')->scopes(['chat:connect', 'channel:details:self'])->redirect();
`,
    },
    ['request | certain | chat:connect | a.php:2', 'request | certain | channel:details:self | a.php:2'],
  ],
  [
    'PHP: socialite with',
    {
      'a.php': `<?php
return Socialite::with('mixer')->setScopes(['chat:connect', 'channel:details:self'])->redirect();
`,
    },
    ['request | certain | chat:connect | a.php:2', 'request | certain | channel:details:self | a.php:2'],
  ],
  [
    'PHP: socialite provider',
    {
      'a.php': `<?php
class Provider extends AbstractProvider { protected $scopes = ['chat:connect', 'channel:details:self']; protected $scopeSeparator = ' ';
 protected function getAuthUrl($state) { return $this->buildAuthUrlFromBase('${authorize}', $state); } }
`,
    },
    ['request | certain | chat:connect | a.php:2', 'request | certain | channel:details:self | a.php:2'],
  ],
  [
    'PHP: hybridauth',
    {
      'a.php': `<?php
class Mixer extends OAuth2 { protected $scope = 'chat:connect channel:details:self'; protected $apiBaseUrl = 'https://mixer.com/api/v1/'; protected $authorizeUrl = '${authorize}'; protected $accessTokenUrl = 'https://mixer.com/api/v1/oauth/token'; }
`,
    },
    ['request | certain | chat:connect | a.php:2', 'request | certain | channel:details:self | a.php:2'],
  ],
  [
    'PHP: const',
    {
      'a.php': `<?php
class M { const SCOPES = ['chat:connect', 'channel:details:self'];
 function url() { return '${authorize}?scope=' . implode(' ', self::SCOPES); } }
`,
    },
    ['request | certain | chat:connect | a.php:2', 'request | certain | channel:details:self | a.php:2'],
  ],
  [
    'PHP: sprintf',
    {
      'a.php': `<?php
$u = sprintf('${authorize}?client_id=%s&scope=%s', $id, 'chat:connect channel:details:self');
header("Location: $u");
`,
    },
    ['request | certain | chat:connect | a.php:2', 'request | certain | channel:details:self | a.php:2'],
  ],
  [
    'Ruby: to_query',
    {
      'a.rb': `url = "${authorize}?" + { client_id: id, scope: "chat:connect channel:details:self" }.to_query
redirect_to url
`,
    },
    ['request | certain | chat:connect | a.rb:1', 'request | certain | channel:details:self | a.rb:1'],
  ],
  [
    'Ruby: encode_www_form',
    {
      'a.rb': `uri = URI("${authorize}")
uri.query = URI.encode_www_form(client_id: id, scope: "chat:connect channel:details:self")
redirect_to uri.to_s
`,
    },
    ['request | certain | chat:connect | a.rb:2', 'request | certain | channel:details:self | a.rb:2'],
  ],
  [
    'Ruby: omniauth',
    {
      'a.rb': `Rails.application.config.middleware.use OmniAuth::Builder do
  provider :mixer, ENV["A"], ENV["B"], scope: "chat:connect channel:details:self"
end
`,
    },
    ['request | certain | chat:connect | a.rb:2', 'request | certain | channel:details:self | a.rb:2'],
  ],
  [
    'Ruby: devise',
    {
      'a.rb': `Devise.setup do |config|
  config.omniauth :mixer, ENV["A"], ENV["B"], scope: "chat:connect channel:details:self"
end
`,
    },
    ['request | certain | chat:connect | a.rb:2', 'request | certain | channel:details:self | a.rb:2'],
  ],
  [
    'Ruby: strategy',
    {
      'a.rb': `class Mixer < OmniAuth::Strategies::OAuth2
  option :name, "mixer"
  option :client_options, site: "https://mixer.com/api/v1/", authorize_url: "${authorize}", token_url: "https://mixer.com/api/v1/oauth/token"
  option :scope, "chat:connect channel:details:self"
end
`,
    },
    ['request | certain | chat:connect | a.rb:4', 'request | certain | channel:details:self | a.rb:4'],
  ],
  [
    'Ruby: oauth2 gem',
    {
      'a.rb': `client = OAuth2::Client.new(id, secret, site: "https://mixer.com", authorize_url: "/oauth/authorize")
url = client.auth_code.authorize_url(redirect_uri: r, scope: "chat:connect channel:details:self")
`,
    },
    [
      'redirect | unresolved | a.rb:2',
      'request | certain | chat:connect | a.rb:2',
      'request | certain | channel:details:self | a.rb:2',
    ],
  ],
  [
    'Ruby: %w join',
    {
      'a.rb': `SCOPES = %w[chat:connect channel:details:self].freeze
url = "${authorize}?scope=#{SCOPES.join('+')}"
redirect_to url
`,
    },
    ['request | certain | chat:connect | a.rb:1', 'request | certain | channel:details:self | a.rb:1'],
  ],
  [
    'Lua: concat',
    {
      'a.lua': `local url = "${authorize}?client_id=" .. id .. "&scope=" .. table.concat({"chat:connect", "channel:details:self"}, " ")
return url
`,
    },
    ['request | certain | chat:connect | a.lua:1', 'request | certain | channel:details:self | a.lua:1'],
  ],
  [
    'Lua: encode_query',
    {
      'a.lua': `local url = "${authorize}?" .. encode_query_string({ scope = "chat:connect channel:details:self" })
return url
`,
    },
    ['request | certain | chat:connect | a.lua:1', 'request | certain | channel:details:self | a.lua:1'],
  ],
  [
    'Lua: ngx encode_args',
    {
      'a.lua': `return ngx.redirect("${authorize}?" .. ngx.encode_args({ scope = "chat:connect channel:details:self" }))
`,
    },
    ['request | certain | chat:connect | a.lua:1', 'request | certain | channel:details:self | a.lua:1'],
  ],
  [
    'JSON: config',
    {
      'config.json': `{ "mixer": { "clientId": "x", "authorizeUrl": "${authorize}", "scopes": ["chat:connect", "channel:details:self"] } }
`,
    },
    [
      'client-id | certain | x | config.json:1',
      'request | certain | chat:connect | config.json:1',
      'request | certain | channel:details:self | config.json:1',
    ],
  ],
  [
    'environment file: scopes beside the address',
    {
      '.env': `MIXER_AUTHORIZE_URL=${authorize}
MIXER_SCOPES="chat:connect channel:details:self"
`,
    },
    ['request | certain | chat:connect | .env:2', 'request | certain | channel:details:self | .env:2'],
  ],
  [
    'TOML: scopes beside the address',
    {
      'config.toml': `[mixer]
authorize_url = "${authorize}"
scopes = ["chat:connect", "channel:details:self"]
`,
    },
    ['request | certain | chat:connect | config.toml:3', 'request | certain | channel:details:self | config.toml:3'],
  ],
  [
    'YAML: scopes beside the address',
    {
      'config.yml': `mixer:
  authorize_url: ${authorize}
  scopes:
    - chat:connect
    - channel:details:self
`,
    },
    ['request | certain | chat:connect | config.yml:4', 'request | certain | channel:details:self | config.yml:5'],
  ],
  [
    'PHP: config',
    {
      'services.php': `<?php
return ['mixer' => ['client_id' => env('MIXER_ID'), 'redirect' => env('R'), 'scopes' => ['chat:connect', 'channel:details:self']]];
`,
    },
    ['request | certain | chat:connect | services.php:2', 'request | certain | channel:details:self | services.php:2'],
  ],
]);
