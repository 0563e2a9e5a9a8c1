import { testIdioms } from '@mixer-oauth/testkit';

// How scopes are asked for in Go, Java, Kotlin, C#, Rust, Swift and C++.
const authorize = 'https://mixer.com/oauth/authorize';

testIdioms([
  [
    'Go: oauth2.Config',
    {
      'a.go': `package a
import "golang.org/x/oauth2"
var c = &oauth2.Config{ClientID: id, Scopes: []string{"chat:connect", "channel:details:self"}, Endpoint: oauth2.Endpoint{AuthURL: "${authorize}", TokenURL: "https://mixer.com/api/v1/oauth/token"}}
`,
    },
    ['request | certain | chat:connect | a.go:3', 'request | certain | channel:details:self | a.go:3'],
  ],
  [
    'Go: url.Values',
    {
      'a.go': `package a
import "net/url"
func f() string { v := url.Values{}; v.Set("scope", "chat:connect channel:details:self"); return "${authorize}?" + v.Encode() }
`,
    },
    ['request | certain | chat:connect | a.go:3', 'request | certain | channel:details:self | a.go:3'],
  ],
  [
    'Go: url.Values literal',
    {
      'a.go': `package a
import "net/url"
func f() string { v := url.Values{"scope": {"chat:connect channel:details:self"}}; return "${authorize}?" + v.Encode() }
`,
    },
    ['request | certain | chat:connect | a.go:3', 'request | certain | channel:details:self | a.go:3'],
  ],
  [
    'Go: u.Query',
    {
      'a.go': `package a
import "net/url"
func f() string { u, _ := url.Parse("${authorize}"); q := u.Query(); q.Set("scope", strings.Join([]string{"chat:connect", "channel:details:self"}, " ")); u.RawQuery = q.Encode(); return u.String() }
`,
    },
    ['request | certain | chat:connect | a.go:3', 'request | certain | channel:details:self | a.go:3'],
  ],
  [
    'Go: Sprintf',
    {
      'a.go': `package a
import "fmt"
const scopes = "chat:connect channel:details:self"
func f() string { return fmt.Sprintf("${authorize}?client_id=%s&scope=%s", id, scopes) }
`,
    },
    ['request | certain | chat:connect | a.go:3', 'request | certain | channel:details:self | a.go:3'],
  ],
  [
    'Java: concat',
    {
      'A.java': `class A { String url() { return "${authorize}?client_id=" + id + "&scope=chat:connect%20channel:details:self"; } }
`,
    },
    ['request | certain | chat:connect | A.java:1', 'request | certain | channel:details:self | A.java:1'],
  ],
  [
    'Java: HttpUrl',
    {
      'A.java': `class A { String url() { return HttpUrl.parse("${authorize}").newBuilder().addQueryParameter("scope", "chat:connect channel:details:self").build().toString(); } }
`,
    },
    ['request | certain | chat:connect | A.java:1', 'request | certain | channel:details:self | A.java:1'],
  ],
  [
    'Java: UriComponentsBuilder',
    {
      'A.java': `class A { String url() { return UriComponentsBuilder.fromHttpUrl("${authorize}").queryParam("scope", "chat:connect channel:details:self").toUriString(); } }
`,
    },
    ['request | certain | chat:connect | A.java:1', 'request | certain | channel:details:self | A.java:1'],
  ],
  [
    'Java: Uri android',
    {
      'A.java': `class A { Uri url() { return Uri.parse("${authorize}").buildUpon().appendQueryParameter("scope", "chat:connect channel:details:self").build(); } }
`,
    },
    ['request | certain | chat:connect | A.java:1', 'request | certain | channel:details:self | A.java:1'],
  ],
  [
    'Java: scribe',
    {
      'A.java': `class A { OAuth20Service s = new ServiceBuilder(id).apiSecret(x).defaultScope("chat:connect channel:details:self").build(MixerApi.instance()); }
class MixerApi extends DefaultApi20 { public String getAccessTokenEndpoint() { return "https://mixer.com/api/v1/oauth/token"; } protected String getAuthorizationBaseUrl() { return "${authorize}"; } }
`,
    },
    ['request | certain | chat:connect | A.java:1', 'request | certain | channel:details:self | A.java:1'],
  ],
  [
    'Java: spring yml',
    {
      'application.yml': `spring:
  security:
    oauth2:
      client:
        registration:
          mixer:
            client-id: x
            scope: chat:connect, channel:details:self
        provider:
          mixer:
            authorization-uri: ${authorize}
            token-uri: https://mixer.com/api/v1/oauth/token
`,
    },
    [
      'request | certain | chat:connect | application.yml:8',
      'request | certain | channel:details:self | application.yml:8',
    ],
  ],
  [
    'Java: spring props',
    {
      'application.properties': `spring.security.oauth2.client.registration.mixer.scope=chat:connect,channel:details:self
spring.security.oauth2.client.provider.mixer.authorization-uri=${authorize}
`,
    },
    [
      'request | certain | chat:connect | application.properties:1',
      'request | certain | channel:details:self | application.properties:1',
    ],
  ],
  [
    'Java: ClientRegistration',
    {
      'A.java': `class A { ClientRegistration r() { return ClientRegistration.withRegistrationId("mixer").clientId(x).scope("chat:connect", "channel:details:self").authorizationUri("${authorize}").tokenUri("https://mixer.com/api/v1/oauth/token").build(); } }
`,
    },
    [
      'request | certain | chat:connect | A.java:1',
      'request | certain | channel:details:self | A.java:1',
      'call | likely | rest POST /oauth/token | A.java:1',
    ],
  ],
  [
    'Java: AppAuth',
    {
      'A.java': `class A { void f() { AuthorizationServiceConfiguration c = new AuthorizationServiceConfiguration(Uri.parse("${authorize}"), Uri.parse("https://mixer.com/api/v1/oauth/token")); AuthorizationRequest r = new AuthorizationRequest.Builder(c, id, "code", u).setScope("chat:connect channel:details:self").build(); } }
`,
    },
    [
      'call | likely | rest POST /oauth/token | A.java:1',
      'request | certain | chat:connect | A.java:1',
      'request | certain | channel:details:self | A.java:1',
    ],
  ],
  [
    'Java: google oauth',
    {
      'A.java': `class A { void f() { new AuthorizationCodeFlow.Builder(m, t, j, new GenericUrl("https://mixer.com/api/v1/oauth/token"), a, id, "${authorize}").setScopes(Arrays.asList("chat:connect", "channel:details:self")).build(); } }
`,
    },
    [
      'call | likely | rest POST /oauth/token | A.java:1',
      'request | certain | chat:connect | A.java:1',
      'request | certain | channel:details:self | A.java:1',
    ],
  ],
  [
    'Java: enum',
    {
      'A.java': `enum Scope { CHAT("chat:connect"), DETAILS("channel:details:self"); private final String v; Scope(String v) { this.v = v; } public String value() { return v; } }
class A { String url() { return "${authorize}?scope=" + Scope.CHAT.value() + "%20" + Scope.DETAILS.value(); } }
`,
    },
    ['request | certain | chat:connect | A.java:1', 'request | certain | channel:details:self | A.java:1'],
  ],
  [
    'Java: enum stream',
    {
      'A.java': `enum Scope { CHAT("chat:connect"), DETAILS("channel:details:self"); final String v; Scope(String v) { this.v = v; } String value() { return v; } }
class A { String url() { return "${authorize}?scope=" + Stream.of(Scope.CHAT, Scope.DETAILS).map(Scope::value).collect(Collectors.joining(" ")); } }
`,
    },
    ['request | certain | chat:connect | A.java:1', 'request | certain | channel:details:self | A.java:1'],
  ],
  [
    'Java: String.join',
    {
      'A.java': `class A { static final List<String> S = Arrays.asList("chat:connect", "channel:details:self"); String url() { return "${authorize}?scope=" + String.join(" ", S); } }
`,
    },
    ['request | certain | chat:connect | A.java:1', 'request | certain | channel:details:self | A.java:1'],
  ],
  [
    'Kotlin: template',
    {
      'a.kt': `val scopes = listOf("chat:connect", "channel:details:self")
fun url() = "${authorize}?scope=\${scopes.joinToString(" ")}"
`,
    },
    ['request | certain | chat:connect | a.kt:1', 'request | certain | channel:details:self | a.kt:1'],
  ],
  [
    'Kotlin: URLBuilder',
    {
      'a.kt': `fun url() = URLBuilder("${authorize}").apply { parameters.append("scope", "chat:connect channel:details:self") }.buildString()
`,
    },
    ['request | certain | chat:connect | a.kt:1', 'request | certain | channel:details:self | a.kt:1'],
  ],
  [
    'Kotlin: ktor oauth',
    {
      'a.kt': `fun Application.m() { install(Authentication) { oauth("mixer") { providerLookup = { OAuthServerSettings.OAuth2ServerSettings(name = "mixer", authorizeUrl = "${authorize}", accessTokenUrl = "https://mixer.com/api/v1/oauth/token", clientId = id, clientSecret = s, defaultScopes = listOf("chat:connect", "channel:details:self")) } } } }
`,
    },
    ['request | certain | chat:connect | a.kt:1', 'request | certain | channel:details:self | a.kt:1'],
  ],
  [
    'Kotlin: enum',
    {
      'a.kt': `enum class Scope(val v: String) { CHAT("chat:connect"), DETAILS("channel:details:self") }
fun url() = "${authorize}?scope=" + listOf(Scope.CHAT, Scope.DETAILS).joinToString(" ") { it.v }
`,
    },
    ['request | certain | chat:connect | a.kt:1', 'request | certain | channel:details:self | a.kt:1'],
  ],
  [
    'C#: interp',
    {
      'a.cs': `class A { string Url() => $"${authorize}?client_id={id}&scope=chat:connect%20channel:details:self"; }
`,
    },
    ['request | certain | chat:connect | a.cs:1', 'request | certain | channel:details:self | a.cs:1'],
  ],
  [
    'C#: Uri.Escape',
    {
      'a.cs': `class A { string Url() => "${authorize}?scope=" + Uri.EscapeDataString("chat:connect channel:details:self"); }
`,
    },
    ['request | certain | chat:connect | a.cs:1', 'request | certain | channel:details:self | a.cs:1'],
  ],
  [
    'C#: QueryHelpers',
    {
      'a.cs': `class A { string Url() => QueryHelpers.AddQueryString("${authorize}", new Dictionary<string, string> { ["scope"] = "chat:connect channel:details:self" }); }
`,
    },
    ['request | certain | chat:connect | a.cs:1', 'request | certain | channel:details:self | a.cs:1'],
  ],
  [
    'C#: HttpUtility',
    {
      'a.cs': `class A { string Url() { var q = HttpUtility.ParseQueryString(""); q["scope"] = "chat:connect channel:details:self"; return "${authorize}?" + q; } }
`,
    },
    ['request | certain | chat:connect | a.cs:1', 'request | certain | channel:details:self | a.cs:1'],
  ],
  [
    'C#: AspNet OAuth',
    {
      'a.cs': `class A { void F() { services.AddAuthentication().AddOAuth("Mixer", o => { o.AuthorizationEndpoint = "${authorize}"; o.TokenEndpoint = "https://mixer.com/api/v1/oauth/token"; o.Scope.Add("chat:connect"); o.Scope.Add("channel:details:self"); }); } }
`,
    },
    ['request | certain | chat:connect | a.cs:1', 'request | certain | channel:details:self | a.cs:1'],
  ],
  [
    'C#: AspNet AddMixer',
    {
      'a.cs': `class A { void F() { services.AddAuthentication().AddMixer(o => { o.ClientId = id; o.Scope.Add("chat:connect"); o.Scope.Add("channel:details:self"); }); } }
`,
    },
    ['request | certain | chat:connect | a.cs:1', 'request | certain | channel:details:self | a.cs:1'],
  ],
  [
    'C#: string.Join list',
    {
      'a.cs': `class A { static readonly List<string> S = new List<string> { "chat:connect", "channel:details:self" }; string Url() => "${authorize}?scope=" + string.Join(" ", S); }
`,
    },
    ['request | certain | chat:connect | a.cs:1', 'request | certain | channel:details:self | a.cs:1'],
  ],
  [
    'C#: enum desc',
    {
      'a.cs': `class A { static readonly string[] S = { "chat:connect", "channel:details:self" }; string Url() => string.Format("${authorize}?scope={0}", string.Join("%20", S)); }
`,
    },
    ['request | certain | chat:connect | a.cs:1', 'request | certain | channel:details:self | a.cs:1'],
  ],
  [
    'C#: Flurl',
    {
      'a.cs': `class A { string Url() => "${authorize}".SetQueryParam("scope", "chat:connect channel:details:self").ToString(); }
`,
    },
    ['request | certain | chat:connect | a.cs:1', 'request | certain | channel:details:self | a.cs:1'],
  ],
  [
    'C#: IdentityModel',
    {
      'a.cs': `class A { string Url() => new RequestUrl("${authorize}").CreateAuthorizeUrl(clientId: id, responseType: "code", scope: "chat:connect channel:details:self"); }
`,
    },
    [
      'parameter | certain | responseType=code | a.cs:1',
      'request | certain | chat:connect | a.cs:1',
      'request | certain | channel:details:self | a.cs:1',
    ],
  ],
  [
    'Rust: oauth2 crate',
    {
      'a.rs': `fn f() { let client = BasicClient::new(id, Some(s), AuthUrl::new("${authorize}".to_string()).unwrap(), Some(t)); let (u, c) = client.authorize_url(CsrfToken::new_random).add_scope(Scope::new("chat:connect".to_string())).add_scope(Scope::new("channel:details:self".to_string())).url(); }
`,
    },
    ['request | certain | chat:connect | a.rs:1', 'request | certain | channel:details:self | a.rs:1'],
  ],
  [
    'Rust: format',
    {
      'a.rs': `const SCOPES: [&str; 2] = ["chat:connect", "channel:details:self"];
fn url() -> String { format!("${authorize}?scope={}", SCOPES.join(" ")) }
`,
    },
    ['request | certain | chat:connect | a.rs:1', 'request | certain | channel:details:self | a.rs:1'],
  ],
  [
    'Rust: Url parse_with_params',
    {
      'a.rs': `fn url() -> Url { Url::parse_with_params("${authorize}", &[("scope", "chat:connect channel:details:self")]).unwrap() }
`,
    },
    ['request | certain | chat:connect | a.rs:1', 'request | certain | channel:details:self | a.rs:1'],
  ],
  [
    'Rust: query_pairs',
    {
      'a.rs': `fn url() -> Url { let mut u = Url::parse("${authorize}").unwrap(); u.query_pairs_mut().append_pair("scope", "chat:connect channel:details:self"); u }
`,
    },
    ['request | certain | chat:connect | a.rs:1', 'request | certain | channel:details:self | a.rs:1'],
  ],
  [
    'Swift: string',
    {
      'a.swift': `let url = URL(string: "${authorize}?client_id=\\(id)&scope=chat:connect%20channel:details:self")!
UIApplication.shared.open(url)
`,
    },
    ['request | certain | chat:connect | a.swift:1', 'request | certain | channel:details:self | a.swift:1'],
  ],
  [
    'Swift: comps',
    {
      'a.swift': `func url() -> URL { var c = URLComponents(string: "${authorize}")!; c.queryItems = [URLQueryItem(name: "scope", value: "chat:connect channel:details:self")]; return c.url! }
`,
    },
    ['request | certain | chat:connect | a.swift:1', 'request | certain | channel:details:self | a.swift:1'],
  ],
  [
    'Swift: OAuthSwift',
    {
      'a.swift': `let o = OAuth2Swift(consumerKey: k, consumerSecret: s, authorizeUrl: "${authorize}", responseType: "code")
func f() { o.authorize(withCallbackURL: cb, scope: "chat:connect channel:details:self", state: "x") { _ in } }
`,
    },
    [
      'parameter | certain | responseType=code | a.swift:1',
      'request | certain | chat:connect | a.swift:2',
      'request | certain | channel:details:self | a.swift:2',
    ],
  ],
  [
    'Swift: AppAuth',
    {
      'a.swift': `let c = OIDServiceConfiguration(authorizationEndpoint: URL(string: "${authorize}")!, tokenEndpoint: URL(string: "https://mixer.com/api/v1/oauth/token")!)
let r = OIDAuthorizationRequest(configuration: c, clientId: id, scopes: ["chat:connect", "channel:details:self"], redirectURL: u, responseType: OIDResponseTypeCode, additionalParameters: nil)
`,
    },
    [
      'request | certain | chat:connect | a.swift:2',
      'request | certain | channel:details:self | a.swift:2',
      'redirect | unresolved | a.swift:2',
    ],
  ],
  [
    'C++: string',
    {
      'a.cpp': `std::string url() { return std::string("${authorize}?client_id=") + id + "&scope=chat:connect%20channel:details:self"; }
`,
    },
    ['request | certain | chat:connect | a.cpp:1', 'request | certain | channel:details:self | a.cpp:1'],
  ],
  [
    'C++: QUrlQuery',
    {
      'a.cpp': `QUrl url() { QUrl u("${authorize}"); QUrlQuery q; q.addQueryItem("scope", "chat:connect channel:details:self"); u.setQuery(q); return u; }
`,
    },
    ['request | certain | chat:connect | a.cpp:1', 'request | certain | channel:details:self | a.cpp:1'],
  ],
  [
    'C++: QOAuth',
    {
      'a.cpp': `void f() { auto o = new QOAuth2AuthorizationCodeFlow(this); o->setAuthorizationUrl(QUrl("${authorize}")); o->setScope("chat:connect channel:details:self"); }
`,
    },
    ['request | certain | chat:connect | a.cpp:1', 'request | certain | channel:details:self | a.cpp:1'],
  ],
  [
    'C#: a sign-in of ASP.NET in three files: its options, its handler, its addresses',
    {
      'MixerOptions.cs': `public class MixerOptions : OAuthOptions {
  public MixerOptions() {
    AuthorizationEndpoint = MixerDefaults.AuthorizationEndpoint;
    UserInformationEndpoint = MixerDefaults.UserInformationEndpoint;
    Scope.Add("user:details:self");
  }
}
`,
      'MixerHandler.cs': `public class MixerHandler : OAuthHandler<MixerOptions> {
  protected override async Task<AuthenticationTicket> CreateTicketAsync(OAuthTokenResponse tokens) {
    using var request = new HttpRequestMessage(HttpMethod.Get, Options.UserInformationEndpoint);
    using var response = await Backchannel.SendAsync(request, Context.RequestAborted);
  }
}
`,
      'MixerDefaults.cs': `public static class MixerDefaults {
  public static readonly string AuthorizationEndpoint = "https://mixer.com/oauth/authorize";
  public static readonly string UserInformationEndpoint = "https://mixer.com/api/v1/users/current";
}
`,
      'Names.cs': `public class Names { List<string> Scope = new List<string>(); void Fill() { Scope.Add("chat:chat"); } }
`,
    },
    [
      'call | certain | rest GET /users/current | MixerDefaults.cs:3',
      'request | certain | user:details:self | MixerOptions.cs:5',
    ],
  ],
  [
    'PHP, JavaScript: the address of a sign-in of the program itself, which is told the scopes',
    {
      'Login.php': `<?php
class Login extends Controller {
  public function redirect(Request $request) {
    $scopes = array_unique(explode(' ', trim($request->input('scopes', ''))));
    return redirect()->away('https://mixer.com/oauth/authorize?response_type=code&scope=' . $this->clean($scopes));
  }
}
`,
      'Pages.php': `<?php
class Pages extends Controller {
  private $names = 'channel:details:self+channel:update:self';
  public function page() { return sprintf('%s?redirect=page&scopes=%s', route('login'), $this->names); }
  public function more() { return route('login') . '?redirect=more&scopes=' . $this->all(); }
  private function all() { return 'user:update:self'; }
  public function other() { return 'https://other.example/login?scopes=user:details:self'; }
}
`,
      'login.js': `app.get('/login', (req, res) => {
  const { scopes } = req.query;
  res.redirect('https://mixer.com/oauth/authorize?response_type=code&scope=' + checked(scopes));
});
`,
      'page.js': `export const link = () => \`/login?scopes=\${encodeURIComponent('chat:connect chat:chat')}\`;
export const filtered = () => '/posts?page=2&scopes=all';
`,
    },
    [
      'request | unresolved | authorize URL | Login.php:5',
      'request | likely | channel:details:self | Pages.php:3',
      'request | likely | channel:update:self | Pages.php:3',
      'request | likely | user:update:self | Pages.php:6',
      'request | unresolved | authorize URL | login.js:3',
      'request | likely | chat:connect | page.js:1',
      'request | likely | chat:chat | page.js:1',
    ],
  ],
  [
    'PHP, JavaScript: such an address where no sign-in reads what it is told',
    {
      'Login.php': `<?php
class Login { public function go() { return redirect('https://mixer.com/oauth/authorize?response_type=code&scope=chat:chat'); } }
class Pages { public function page() { return route('login') . '?scopes=user:update:self'; } }
`,
      'page.js': `export const link = () => '/login?scopes=chat:connect';
`,
    },
    ['request | certain | chat:chat | Login.php:2'],
  ],
]);
