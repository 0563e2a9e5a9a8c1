import { testIdioms } from '@mixer-oauth/testkit';

// HTTP clients of Go, Java, Kotlin, C#, Rust, Swift and C++: each says its verb in its own way.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'Go: http.Get',
    {
      'a.go': `package a
import "net/http"
func f() { http.Get("${api}/channels/1") }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.go:3'],
  ],
  [
    'Go: NewRequest',
    {
      'a.go': `package a
import "net/http"
func f() { req, _ := http.NewRequest(http.MethodPatch, "${api}/channels/1", nil); http.DefaultClient.Do(req) }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.go:3'],
  ],
  [
    'Go: ctx',
    {
      'a.go': `package a
import "net/http"
func f() { req, _ := http.NewRequestWithContext(ctx, "PATCH", "${api}/channels/1", nil); http.DefaultClient.Do(req) }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.go:3'],
  ],
  [
    'Go: Request struct',
    {
      'a.go': `package a
import ("net/http"; "net/url")
func f() { u, _ := url.Parse("${api}/channels/1"); c.Do(&http.Request{Method: "PATCH", URL: u}) }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.go:3'],
  ],
  [
    'Go: url.URL struct',
    {
      'a.go': `package a
import ("net/http"; "net/url")
func f() { u := url.URL{Scheme: "https", Host: "mixer.com", Path: "/api/v1/channels/1"}; http.Get(u.String()) }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.go:3'],
  ],
  [
    'Go: url Path set',
    {
      'a.go': `package a
import ("net/http"; "net/url")
func f() { u, _ := url.Parse("https://mixer.com"); u.Path = "/api/v1/channels/1"; http.Get(u.String()) }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.go:3'],
  ],
  [
    'Go: resty',
    {
      'a.go': `package a
import "github.com/go-resty/resty/v2"
func f() { c := resty.New().SetBaseURL("${api}"); c.R().SetBody(x).Patch("/channels/1") }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.go:3'],
  ],
  [
    'Go: sling',
    {
      'a.go': `package a
import "github.com/dghubble/sling"
func f() { sling.New().Base("${api}/").Patch("channels/1").ReceiveSuccess(x) }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.go:3'],
  ],
  [
    'Go: gorequest',
    {
      'a.go': `package a
import "github.com/parnurzeal/gorequest"
func f() { gorequest.New().Patch("${api}/channels/1").End() }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.go:3'],
  ],
  [
    'Go: napping',
    {
      'a.go': `package a
import "github.com/jmcvetta/napping"
func f() { s := napping.Session{}; s.Patch("${api}/channels/1", nil, nil, nil) }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.go:3'],
  ],
  [
    'Go: grequests',
    {
      'a.go': `package a
import "github.com/levigross/grequests"
func f() { grequests.Patch("${api}/channels/1", nil) }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.go:3'],
  ],
  [
    'Java: HttpURLConnection',
    {
      'A.java': `class A { void f() throws Exception { URL u = new URL("${api}/channels/1"); HttpURLConnection c = (HttpURLConnection) u.openConnection(); c.setRequestMethod("PATCH"); c.getInputStream(); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: HttpClient',
    {
      'A.java': `class A { void f() { HttpRequest r = HttpRequest.newBuilder(URI.create("${api}/channels/1")).method("PATCH", b).build(); client.send(r, h); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: apache',
    {
      'A.java': `class A { void f() { HttpPatch p = new HttpPatch("${api}/channels/1"); client.execute(p); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: apache URIBuilder',
    {
      'A.java': `class A { void f() { HttpPatch p = new HttpPatch(new URIBuilder("${api}/channels/1").addParameter("a", "b").build()); client.execute(p); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: apache setters',
    {
      'A.java': `class A { void f() { URIBuilder b = new URIBuilder(); b.setScheme("https").setHost("mixer.com").setPath("/api/v1/channels/1"); client.execute(new HttpPatch(b.build())); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: okhttp',
    {
      'A.java': `class A { void f() { Request r = new Request.Builder().url("${api}/channels/1").patch(body).build(); client.newCall(r).execute(); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: okhttp HttpUrl',
    {
      'A.java': `class A { void f() { HttpUrl u = new HttpUrl.Builder().scheme("https").host("mixer.com").addPathSegments("api/v1/channels/1").build(); client.newCall(new Request.Builder().url(u).patch(body).build()); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: RestTemplate',
    {
      'A.java': `class A { void f() { rest.exchange("${api}/channels/{id}", HttpMethod.PATCH, e, X.class, 1); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: RestTemplate getForObject',
    {
      'A.java': `class A { void f() { rest.getForObject("${api}/channels/{id}", X.class, 1); } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | A.java:1'],
  ],
  [
    'Java: WebClient',
    {
      'A.java': `class A { WebClient c = WebClient.create("${api}"); void f() { c.patch().uri("/channels/{id}", 1).retrieve(); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: WebClient builder',
    {
      'A.java': `class A { WebClient c = WebClient.builder().baseUrl("${api}").build(); void f() { c.method(HttpMethod.PATCH).uri("/channels/{id}", 1).retrieve(); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: WebClient uriBuilder',
    {
      'A.java': `class A { WebClient c = WebClient.create("${api}"); void f() { c.patch().uri(b -> b.path("/channels/{id}").build(1)).retrieve(); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: RestClient',
    {
      'A.java': `class A { RestClient c = RestClient.builder().baseUrl("${api}").build(); void f() { c.patch().uri("/channels/{id}", 1).retrieve(); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: unirest',
    {
      'A.java': `class A { void f() { Unirest.patch("${api}/channels/{id}").routeParam("id", "1").asJson(); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: jaxrs',
    {
      'A.java': `class A { void f() { ClientBuilder.newClient().target("${api}").path("channels").path("1").request().method("PATCH", e); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: jaxrs get',
    {
      'A.java': `class A { void f() { WebTarget t = ClientBuilder.newClient().target("${api}"); t.path("channels/1").request(MediaType.APPLICATION_JSON).get(); } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | A.java:1'],
  ],
  [
    'Java: jersey1',
    {
      'A.java': `class A { void f() { Client.create().resource("${api}/channels/1").accept("x").get(String.class); } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | A.java:1'],
  ],
  [
    'Java: retrofit',
    {
      'A.java': `interface Api { @PATCH("channels/{id}") Call<X> f(@Path("id") int id); }
class A { Api a = new Retrofit.Builder().baseUrl("${api}/").build().create(Api.class); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: feign',
    {
      'A.java': `@FeignClient(name = "mixer", url = "${api}") interface Api { @PatchMapping("/channels/{id}") X f(@PathVariable int id); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: feign RequestLine',
    {
      'A.java': `interface Api { @RequestLine("PATCH /channels/{id}") X f(@Param("id") int id); }
class A { Api a = Feign.builder().target(Api.class, "${api}"); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: micronaut',
    {
      'A.java': `@Client("${api}") interface Api { @Patch("/channels/{id}") X f(int id); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: asynchttp',
    {
      'A.java': `class A { void f() { asyncHttpClient.preparePatch("${api}/channels/1").execute(); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: volley',
    {
      'A.java': `class A { void f() { queue.add(new JsonObjectRequest(Request.Method.PATCH, "${api}/channels/1", null, ok, bad)); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: jsoup',
    {
      'A.java': `class A { void f() { Jsoup.connect("${api}/channels/1").ignoreContentType(true).get(); } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | A.java:1'],
  ],
  [
    'Java: IOUtils',
    {
      'A.java': `class A { void f() { IOUtils.toString(new URL("${api}/channels/1")); } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | A.java:1'],
  ],
  [
    'Java: HttpRequest lib',
    {
      'A.java': `class A { void f() { HttpRequest.get("${api}/channels/1").body(); } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | A.java:1'],
  ],
  [
    'Java: scribe',
    {
      'A.java': `class A { void f() { OAuthRequest r = new OAuthRequest(Verb.PATCH, "${api}/channels/1"); service.signRequest(t, r); service.execute(r); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: android loopj',
    {
      'A.java': `class A { void f() { AsyncHttpClient c = new AsyncHttpClient(); c.get("${api}/channels/1", h); } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | A.java:1'],
  ],
  [
    'Kotlin: ktor',
    {
      'a.kt': `suspend fun f() { client.patch("${api}/channels/1") { setBody(x) } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.kt:1'],
  ],
  [
    'Kotlin: ktor request',
    {
      'a.kt': `suspend fun f() { client.request("${api}/channels/1") { method = HttpMethod.Patch } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.kt:1'],
  ],
  [
    'Kotlin: fuel',
    {
      'a.kt': `fun f() { Fuel.patch("${api}/channels/1").response() }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.kt:1'],
  ],
  [
    'Kotlin: fuel ext',
    {
      'a.kt': `fun f() { "${api}/channels/1".httpPatch().response() }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.kt:1'],
  ],
  [
    'Kotlin: khttp',
    {
      'a.kt': `fun f() { khttp.patch("${api}/channels/1") }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.kt:1'],
  ],
  [
    'Kotlin: retrofit',
    {
      'a.kt': `interface Api { @PATCH("channels/{id}") suspend fun f(@Path("id") id: Int): X }
val api = Retrofit.Builder().baseUrl("${api}/").build().create(Api::class.java)
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.kt:1'],
  ],
  [
    'Kotlin: okhttp',
    {
      'a.kt': `fun f() { client.newCall(Request.Builder().url("${api}/channels/1").patch(b).build()).execute() }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.kt:1'],
  ],
  [
    'Kotlin: URL readText',
    {
      'a.kt': `fun f() { URL("${api}/channels/1").readText() }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.kt:1'],
  ],
  [
    'Kotlin: connection',
    {
      'a.kt': `fun f() { with(URL("${api}/channels/1").openConnection() as HttpURLConnection) { requestMethod = "PATCH"; inputStream } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.kt:1'],
  ],
  [
    'C#: HttpClient',
    {
      'a.cs': `class A { async Task F() { await client.PatchAsync("${api}/channels/1", c); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cs:1'],
  ],
  [
    'C#: base',
    {
      'a.cs': `class A { HttpClient c = new HttpClient { BaseAddress = new Uri("${api}/") }; async Task F() { await c.PatchAsync("channels/1", x); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cs:1'],
  ],
  [
    'C#: SendAsync',
    {
      'a.cs': `class A { async Task F() { var r = new HttpRequestMessage(HttpMethod.Patch, "${api}/channels/1"); await client.SendAsync(r); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cs:1'],
  ],
  [
    'C#: SendAsync init',
    {
      'a.cs': `class A { async Task F() { var r = new HttpRequestMessage { Method = HttpMethod.Patch, RequestUri = new Uri("${api}/channels/1") }; await client.SendAsync(r); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cs:1'],
  ],
  [
    'C#: GetFromJson',
    {
      'a.cs': `class A { async Task F() { await client.GetFromJsonAsync<X>("${api}/channels/1"); } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cs:1'],
  ],
  [
    'C#: WebClient',
    {
      'a.cs': `class A { void F() { new WebClient().DownloadString("${api}/channels/1"); } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cs:1'],
  ],
  [
    'C#: WebClient upload',
    {
      'a.cs': `class A { void F() { new WebClient().UploadString("${api}/channels/1", "PATCH", "{}"); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cs:1'],
  ],
  [
    'C#: WebRequest',
    {
      'a.cs': `class A { void F() { var r = (HttpWebRequest)WebRequest.Create("${api}/channels/1"); r.Method = "PATCH"; r.GetResponse(); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cs:1'],
  ],
  [
    'C#: RestSharp',
    {
      'a.cs': `class A { void F() { var c = new RestClient("${api}"); var r = new RestRequest("channels/{id}", Method.PATCH); c.Execute(r); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cs:1'],
  ],
  [
    'C#: RestSharp new',
    {
      'a.cs': `class A { async Task F() { var c = new RestClient("${api}"); await c.PatchAsync(new RestRequest("channels/1")); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cs:1'],
  ],
  [
    'C#: RestSharp segment',
    {
      'a.cs': `class A { void F() { var c = new RestClient("${api}"); var r = new RestRequest("channels/{id}") { Method = Method.PATCH }; c.Execute(r); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cs:1'],
  ],
  [
    'C#: Flurl',
    {
      'a.cs': `class A { async Task F() { await "${api}".AppendPathSegment("channels").AppendPathSegment(1).PatchJsonAsync(x); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cs:1'],
  ],
  [
    'C#: Flurl segs',
    {
      'a.cs': `class A { async Task F() { await "${api}".AppendPathSegments("channels", 1).GetJsonAsync<X>(); } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cs:1'],
  ],
  [
    'C#: Refit',
    {
      'a.cs': `interface IApi { [Patch("/channels/{id}")] Task F(int id); }
class A { IApi a = RestService.For<IApi>("${api}"); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cs:1'],
  ],
  [
    'C#: UriBuilder',
    {
      'a.cs': `class A { async Task F() { var b = new UriBuilder("${api}/channels/1"); b.Query = "a=b"; await client.GetAsync(b.Uri); } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cs:1'],
  ],
  [
    'C#: UnityWebRequest',
    {
      'a.cs': `class A { IEnumerator F() { using (var r = UnityWebRequest.Get("${api}/channels/1")) { yield return r.SendWebRequest(); } } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cs:1'],
  ],
  [
    'C#: UnityWebRequest ctor',
    {
      'a.cs': `class A { IEnumerator F() { var r = new UnityWebRequest("${api}/channels/1", "PATCH"); yield return r.SendWebRequest(); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cs:1'],
  ],
  [
    'C#: UnityWebRequest put method',
    {
      'a.cs': `class A { IEnumerator F() { var r = UnityWebRequest.Put("${api}/channels/1", b); r.method = "PATCH"; yield return r.SendWebRequest(); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cs:1'],
  ],
  [
    'C#: WWW',
    {
      'a.cs': `class A { IEnumerator F() { WWW w = new WWW("${api}/channels/1"); yield return w; } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cs:1'],
  ],
  [
    'C#: factory',
    {
      'a.cs': `class A { A(IHttpClientFactory f) { this.f = f; } async Task F() { var c = f.CreateClient(); await c.PatchAsync("${api}/channels/1", x); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cs:1'],
  ],
  [
    'Rust: reqwest',
    {
      'a.rs': `async fn f() { reqwest::Client::new().patch("${api}/channels/1").send().await; }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rs:1'],
  ],
  [
    'Rust: reqwest get',
    {
      'a.rs': `async fn f() { reqwest::get("${api}/channels/1").await; }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.rs:1'],
  ],
  [
    'Rust: reqwest request',
    {
      'a.rs': `async fn f() { client.request(reqwest::Method::PATCH, "${api}/channels/1").send().await; }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rs:1'],
  ],
  [
    'Rust: reqwest Url join',
    {
      'a.rs': `async fn f() { let b = Url::parse("${api}/").unwrap(); client.patch(b.join("channels/1").unwrap()).send().await; }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rs:1'],
  ],
  [
    'Rust: hyper',
    {
      'a.rs': `fn f() { let r = Request::builder().method("PATCH").uri("${api}/channels/1").body(Body::empty()).unwrap(); client.request(r); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rs:1'],
  ],
  [
    'Rust: hyper Method',
    {
      'a.rs': `fn f() { let r = Request::builder().method(Method::PATCH).uri("${api}/channels/1").body(b); client.request(r); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rs:1'],
  ],
  [
    'Rust: hyper patch fn',
    {
      'a.rs': `fn f() { let r = Request::patch("${api}/channels/1").body(()).unwrap(); client.request(r); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rs:1'],
  ],
  [
    'Rust: ureq',
    {
      'a.rs': `fn f() { ureq::patch("${api}/channels/1").call(); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rs:1'],
  ],
  [
    'Rust: ureq request',
    {
      'a.rs': `fn f() { ureq::request("PATCH", "${api}/channels/1").call(); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rs:1'],
  ],
  [
    'Rust: surf',
    {
      'a.rs': `async fn f() { surf::patch("${api}/channels/1").await; }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rs:1'],
  ],
  [
    'Rust: isahc',
    {
      'a.rs': `fn f() { isahc::get("${api}/channels/1"); }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.rs:1'],
  ],
  [
    'Rust: attohttpc',
    {
      'a.rs': `fn f() { attohttpc::patch("${api}/channels/1").send(); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rs:1'],
  ],
  [
    'Rust: curl',
    {
      'a.rs': `fn f() { let mut e = Easy::new(); e.url("${api}/channels/1").unwrap(); e.custom_request("PATCH").unwrap(); e.perform().unwrap(); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rs:1'],
  ],
  [
    'Rust: minreq',
    {
      'a.rs': `fn f() { minreq::get("${api}/channels/1").send(); }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.rs:1'],
  ],
  [
    'Swift: URLSession',
    {
      'a.swift': `func f() { var r = URLRequest(url: URL(string: "${api}/channels/1")!); r.httpMethod = "PATCH"; URLSession.shared.dataTask(with: r).resume() }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.swift:1'],
  ],
  [
    'Swift: data(from)',
    {
      'a.swift': `func f() async throws { let (d, _) = try await URLSession.shared.data(from: URL(string: "${api}/channels/1")!) }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.swift:1'],
  ],
  [
    'Swift: Alamofire',
    {
      'a.swift': `func f() { AF.request("${api}/channels/1", method: .patch).responseJSON { _ in } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.swift:1'],
  ],
  [
    'Swift: Alamofire old',
    {
      'a.swift': `func f() { Alamofire.request(.PATCH, "${api}/channels/1") }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.swift:1'],
  ],
  [
    'Swift: comps',
    {
      'a.swift': `func f() { var c = URLComponents(); c.scheme = "https"; c.host = "mixer.com"; c.path = "/api/v1/channels/1"; URLSession.shared.dataTask(with: c.url!).resume() }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.swift:1'],
  ],
  [
    'Swift: appendingPath',
    {
      'a.swift': `let base = URL(string: "${api}")!
func f() { URLSession.shared.dataTask(with: base.appendingPathComponent("channels/1")).resume() }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.swift:2'],
  ],
  [
    'Swift: Data contentsOf',
    {
      'a.swift': `func f() { let d = try! Data(contentsOf: URL(string: "${api}/channels/1")!) }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.swift:1'],
  ],
  [
    'C++: curl',
    {
      'a.cpp': `void f() { CURL* c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, "${api}/channels/1"); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, "PATCH"); curl_easy_perform(c); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cpp:1'],
  ],
  [
    'C++: cpr',
    {
      'a.cpp': `void f() { cpr::Patch(cpr::Url{"${api}/channels/1"}); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cpp:1'],
  ],
  [
    'C++: qt',
    {
      'a.cpp': `void f() { manager->sendCustomRequest(QNetworkRequest(QUrl("${api}/channels/1")), "PATCH", b); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cpp:1'],
  ],
  [
    'C++: qt get',
    {
      'a.cpp': `void f() { QNetworkRequest r; r.setUrl(QUrl("${api}/channels/1")); manager->get(r); }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cpp:1'],
  ],
  [
    'C++: cpprest',
    {
      'a.cpp': `void f() { http_client client(U("${api}")); client.request(methods::PATCH, U("/channels/1")); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cpp:1'],
  ],
  [
    'C++: httplib',
    {
      'a.cpp': `void f() { httplib::Client c("https://mixer.com"); c.Patch("/api/v1/channels/1", b, "x"); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cpp:1'],
  ],
  [
    'C++: unreal',
    {
      'a.cpp': `void f() { auto R = FHttpModule::Get().CreateRequest(); R->SetURL(TEXT("${api}/channels/1")); R->SetVerb(TEXT("PATCH")); R->ProcessRequest(); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cpp:1'],
  ],
  [
    'C++: poco',
    {
      'a.cpp': `void f() { Poco::Net::HTTPSClientSession s("mixer.com", 443); Poco::Net::HTTPRequest r(Poco::Net::HTTPRequest::HTTP_PATCH, "/api/v1/channels/1"); s.sendRequest(r); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cpp:1'],
  ],
  [
    'C++: juce',
    {
      'a.cpp': `void f() { URL u("${api}/channels/1"); u.readEntireTextStream(); }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cpp:1'],
  ],
  [
    'C++: easy http',
    {
      'a.cpp': `void f() { auto r = HttpGet("${api}/channels/1"); }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cpp:1'],
  ],
  [
    'Kotlin: Ktor, with the address in the block of the call that says the verb',
    {
      'a.kt': `suspend fun f() { client.patch { url("${api}/channels/1") } }
suspend fun g() { client.delete { url { takeFrom("${api}/channels/2/follow") } } }
suspend fun h() { client.patch { url { protocol = URLProtocol.HTTPS; host = "mixer.com"; encodedPath = "/api/v1/channels/3" } } }
suspend fun i() { client.request { url("${api}/channels/4"); method = HttpMethod.Patch } }
suspend fun j() { client.get { url { host = "api.other.example"; encodedPath = "/api/v1/channels/5" } } }
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.kt:1',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.kt:2',
      'call | certain | rest PATCH /channels/{channelId} | a.kt:3',
      'call | certain | rest PATCH /channels/{channelId} | a.kt:4',
    ],
  ],
  [
    'Ruby: Faraday, with the whole address in the block',
    {
      'a.rb': `conn.patch do |req|
  req.url "${api}/channels/1"
end
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:2'],
  ],
  [
    'Go: fasthttp, with the verb on the header of the request',
    {
      'a.go': `package a
import "github.com/valyala/fasthttp"
func f() { req := fasthttp.AcquireRequest(); req.SetRequestURI("${api}/channels/1"); req.Header.SetMethod("PATCH"); fasthttp.Do(req, nil) }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.go:3'],
  ],
  [
    'Java: a verb that the path has no operation for is told all the same',
    {
      'A.java': `class A { void f() { client.send(HttpRequest.newBuilder().uri(URI.create("${api}/channels/1")).DELETE().build(), h); } }
`,
    },
    ['call | certain | rest DELETE /channels/1 | A.java:1'],
  ],
  [
    'Swift: a request that a sign-in library makes for an address (OAuth2 of p2)',
    {
      'a.swift': `import OAuth2
class Loader: OAuth2DataLoader {
  let base = URL(string: "https://mixer.com/api/v1")!
  let other = URL(string: "https://api.example/v1")!
  func load(path: String) {
    let request = oauth2.request(forURL: base.appendingPathComponent(path))
    perform(request: request) { response in show(response) }
  }
  func elsewhere() { perform(request: oauth2.request(forURL: other.appendingPathComponent("channels"))) { show($0) } }
  func me() { load(path: "users/current") }
}
`,
    },
    ['call | certain | rest GET /users/current | a.swift:10'],
  ],
]);
