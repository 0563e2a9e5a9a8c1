import { testIdioms } from '@mixer-oauth/testkit';

// How the scopes of an authorization request come together: lists, sets, tables, conditions, texts that grow.
testIdioms([
  [
    'PHP: implode',
    {
      'a.php': `<?php
$scopes = ['chat:connect', 'channel:details:self'];
header('Location: https://mixer.com/oauth/authorize?scope=' . implode(' ', $scopes));
`,
    },
    ['request | certain | chat:connect | a.php:2', 'request | certain | channel:details:self | a.php:2'],
  ],
  [
    'PHP: array push',
    {
      'a.php': `<?php
$scopes = ['chat:connect'];
if ($d) { $scopes[] = 'channel:details:self'; }
header('Location: https://mixer.com/oauth/authorize?scope=' . urlencode(implode(' ', $scopes)));
`,
    },
    ['request | certain | chat:connect | a.php:2', 'request | certain | channel:details:self | a.php:3'],
  ],
  [
    'PHP: http_build_query',
    {
      'a.php': `<?php
$q = http_build_query(['client_id' => $id, 'scope' => 'chat:connect channel:details:self']);
header("Location: https://mixer.com/oauth/authorize?$q");
`,
    },
    ['request | certain | chat:connect | a.php:2', 'request | certain | channel:details:self | a.php:2'],
  ],
  [
    'PHP: const class',
    {
      'a.php': `<?php
class S { const CHAT = 'chat:connect'; const DETAILS = 'channel:details:self'; const UPDATE = 'channel:update:self'; }
header('Location: https://mixer.com/oauth/authorize?scope=' . S::CHAT . '+' . S::DETAILS);
`,
    },
    ['request | certain | chat:connect | a.php:2', 'request | certain | channel:details:self | a.php:2'],
  ],
  [
    'PHP: define',
    {
      'a.php': `<?php
define('SCOPES', 'chat:connect channel:details:self');
header('Location: https://mixer.com/oauth/authorize?scope=' . rawurlencode(SCOPES));
`,
    },
    ['request | certain | chat:connect | a.php:2', 'request | certain | channel:details:self | a.php:2'],
  ],
  [
    'PHP: league',
    {
      'a.php': `<?php
$provider = new \\League\\OAuth2\\Client\\Provider\\GenericProvider(['clientId' => 'x', 'urlAuthorize' => 'https://mixer.com/oauth/authorize', 'urlAccessToken' => 'https://mixer.com/api/v1/oauth/token', 'scopes' => 'chat:connect channel:details:self']);
header('Location: ' . $provider->getAuthorizationUrl());
`,
    },
    [
      'client-id | certain | x | a.php:2',
      'request | certain | chat:connect | a.php:2',
      'request | certain | channel:details:self | a.php:2',
    ],
  ],
  [
    'PHP: league options',
    {
      'a.php': `<?php
$provider = new \\League\\OAuth2\\Client\\Provider\\GenericProvider(['clientId' => 'x', 'urlAuthorize' => 'https://mixer.com/oauth/authorize', 'urlAccessToken' => 'https://mixer.com/api/v1/oauth/token']);
header('Location: ' . $provider->getAuthorizationUrl(['scope' => ['chat:connect', 'channel:details:self']]));
`,
    },
    [
      'client-id | certain | x | a.php:2',
      'request | certain | chat:connect | a.php:3',
      'request | certain | channel:details:self | a.php:3',
    ],
  ],
  [
    'Ruby: freeze join',
    {
      'a.rb': `SCOPES = %w[chat:connect channel:details:self].freeze
redirect_to "https://mixer.com/oauth/authorize?scope=#{SCOPES.join('+')}"
`,
    },
    ['request | certain | chat:connect | a.rb:1', 'request | certain | channel:details:self | a.rb:1'],
  ],
  [
    'Ruby: to_query',
    {
      'a.rb': `redirect_to "https://mixer.com/oauth/authorize?" + { client_id: id, scope: 'chat:connect channel:details:self' }.to_query
`,
    },
    ['request | certain | chat:connect | a.rb:1', 'request | certain | channel:details:self | a.rb:1'],
  ],
  [
    'Ruby: omniauth strategy',
    {
      'a.rb': `module OmniAuth
  module Strategies
    class Mixer < OmniAuth::Strategies::OAuth2
      option :name, 'mixer'
      option :client_options, { site: 'https://mixer.com', authorize_url: '/oauth/authorize', token_url: '/api/v1/oauth/token' }
      DEFAULT_SCOPE = 'chat:connect channel:details:self'.freeze
      option :scope, DEFAULT_SCOPE
    end
  end
end
`,
    },
    ['request | certain | chat:connect | a.rb:6', 'request | certain | channel:details:self | a.rb:6'],
  ],
  [
    'Ruby: oauth2 gem',
    {
      'a.rb': `client = OAuth2::Client.new(id, secret, site: 'https://mixer.com', authorize_url: '/oauth/authorize')
redirect_to client.auth_code.authorize_url(redirect_uri: r, scope: 'chat:connect channel:details:self')
`,
    },
    [
      'redirect | unresolved | a.rb:2',
      'request | certain | chat:connect | a.rb:2',
      'request | certain | channel:details:self | a.rb:2',
    ],
  ],
  [
    'C#: string.Join',
    {
      'a.cs': `class A { static readonly string[] Scopes = { "chat:connect", "channel:details:self" }; string Url() => "https://mixer.com/oauth/authorize?scope=" + string.Join(" ", Scopes); }
`,
    },
    ['request | certain | chat:connect | a.cs:1', 'request | certain | channel:details:self | a.cs:1'],
  ],
  [
    'C#: list add',
    {
      'a.cs': `class A { string Url(bool d) { var s = new List<string> { "chat:connect" }; if (d) s.Add("channel:details:self"); return $"https://mixer.com/oauth/authorize?scope={string.Join("+", s)}"; } }
`,
    },
    ['request | certain | chat:connect | a.cs:1', 'request | certain | channel:details:self | a.cs:1'],
  ],
  [
    'C#: const interp',
    {
      'a.cs': `class A { const string Chat = "chat:connect"; const string Details = "channel:details:self"; const string Update = "channel:update:self"; string Url() => $"https://mixer.com/oauth/authorize?scope={Chat}%20{Details}"; }
`,
    },
    ['request | certain | chat:connect | a.cs:1', 'request | certain | channel:details:self | a.cs:1'],
  ],
  [
    'C#: querybuilder',
    {
      'a.cs': `class A { string Url() { var q = HttpUtility.ParseQueryString(""); q["scope"] = "chat:connect channel:details:self"; return "https://mixer.com/oauth/authorize?" + q.ToString(); } }
`,
    },
    ['request | certain | chat:connect | a.cs:1', 'request | certain | channel:details:self | a.cs:1'],
  ],
  [
    'C#: AddOAuth',
    {
      'a.cs': `class A { void Configure(IServiceCollection services) { services.AddAuthentication().AddOAuth("Mixer", o => { o.AuthorizationEndpoint = "https://mixer.com/oauth/authorize"; o.TokenEndpoint = "https://mixer.com/api/v1/oauth/token"; o.Scope.Add("chat:connect"); o.Scope.Add("channel:details:self"); }); } }
`,
    },
    ['request | certain | chat:connect | a.cs:1', 'request | certain | channel:details:self | a.cs:1'],
  ],
  [
    'Java: String.join',
    {
      'a.java': `class A { static final List<String> SCOPES = Arrays.asList("chat:connect", "channel:details:self"); String url() { return "https://mixer.com/oauth/authorize?scope=" + String.join(" ", SCOPES); } }
`,
    },
    ['request | certain | chat:connect | a.java:1', 'request | certain | channel:details:self | a.java:1'],
  ],
  [
    'Java: StringBuilder',
    {
      'a.java': `class A { String url(boolean d) { StringBuilder b = new StringBuilder("https://mixer.com/oauth/authorize?scope="); b.append("chat:connect"); if (d) b.append("+channel:details:self"); return b.toString(); } }
`,
    },
    ['request | certain | chat:connect | a.java:1', 'request | certain | channel:details:self | a.java:1'],
  ],
  [
    'Java: stream collect',
    {
      'a.java': `class A { enum S { CHAT("chat:connect"), DETAILS("channel:details:self"); final String v; S(String v) { this.v = v; } } String url(List<S> l) { return "https://mixer.com/oauth/authorize?scope=" + Stream.of(S.CHAT, S.DETAILS).map(s -> s.v).collect(Collectors.joining(" ")); } }
`,
    },
    ['request | certain | chat:connect | a.java:1', 'request | certain | channel:details:self | a.java:1'],
  ],
  [
    'Java: List.of static import',
    {
      'a.java': `class A { String url() { var s = new ArrayList<String>(); s.add("chat:connect"); s.addAll(List.of("channel:details:self")); return UriComponentsBuilder.fromUriString("https://mixer.com/oauth/authorize").queryParam("scope", String.join(" ", s)).toUriString(); } }
`,
    },
    ['request | certain | chat:connect | a.java:1', 'request | certain | channel:details:self | a.java:1'],
  ],
  [
    'Go: oauth2 config',
    {
      'a.go': `package main
import "golang.org/x/oauth2"
var conf = &oauth2.Config{ClientID: "x", Scopes: []string{"chat:connect", "channel:details:self"}, Endpoint: oauth2.Endpoint{AuthURL: "https://mixer.com/oauth/authorize", TokenURL: "https://mixer.com/api/v1/oauth/token"}}
`,
    },
    [
      'client-id | certain | x | a.go:3',
      'request | certain | chat:connect | a.go:3',
      'request | certain | channel:details:self | a.go:3',
    ],
  ],
  [
    'Go: append',
    {
      'a.go': `package main
import "strings"
func url(d bool) string {
	s := []string{"chat:connect"}
	if d {
		s = append(s, "channel:details:self")
	}
	return "https://mixer.com/oauth/authorize?scope=" + strings.Join(s, " ")
}
`,
    },
    ['request | certain | chat:connect | a.go:4', 'request | certain | channel:details:self | a.go:6'],
  ],
  [
    'Go: url.Values',
    {
      'a.go': `package main
import "net/url"
func u() string {
	v := url.Values{}
	v.Set("scope", "chat:connect channel:details:self")
	return "https://mixer.com/oauth/authorize?" + v.Encode()
}
`,
    },
    ['request | certain | chat:connect | a.go:5', 'request | certain | channel:details:self | a.go:5'],
  ],
  [
    'Go: const block',
    {
      'a.go': `package main
const (
	ScopeChat = "chat:connect"
	ScopeDetails = "channel:details:self"
	ScopeUpdate = "channel:update:self"
)
var scopes = []string{ScopeChat, ScopeDetails}
func u() string { return "https://mixer.com/oauth/authorize?scope=" + strings.Join(scopes, "+") }
`,
    },
    ['request | certain | chat:connect | a.go:3', 'request | certain | channel:details:self | a.go:4'],
  ],
  [
    'Kotlin: joinToString',
    {
      'a.kt': `val scopes = listOf("chat:connect", "channel:details:self")
val url = "https://mixer.com/oauth/authorize?scope=" + scopes.joinToString(" ")
`,
    },
    ['request | certain | chat:connect | a.kt:1', 'request | certain | channel:details:self | a.kt:1'],
  ],
  [
    'Kotlin: enum map',
    {
      'a.kt': `enum class S(val v: String) { CHAT("chat:connect"), DETAILS("channel:details:self"), UPDATE("channel:update:self") }
val url = "https://mixer.com/oauth/authorize?scope=" + listOf(S.CHAT, S.DETAILS).joinToString(" ") { it.v }
`,
    },
    ['request | certain | chat:connect | a.kt:1', 'request | certain | channel:details:self | a.kt:1'],
  ],
  [
    'Swift: members of an enum without its name, in a list with a type, and what a caller passes',
    {
      'a.swift': `enum Scope: String { case chat = "chat:connect", details = "channel:details:self", update = "channel:update:self" }
let scopes: [Scope] = [.chat]
let first = "https://mixer.com/oauth/authorize?scope=" + scopes.map { $0.rawValue }.joined(separator: " ")
func url(_ scopes: [Scope]) -> String { return "https://mixer.com/oauth/authorize?scope=" + scopes.map { $0.rawValue }.joined(separator: " ") }
let second = url([.details])
`,
    },
    ['request | certain | chat:connect | a.swift:1', 'request | certain | channel:details:self | a.swift:1'],
  ],
]);
