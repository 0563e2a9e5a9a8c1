import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'C#: static members of a type argument, an object of it, a type handed on',
    {
      'a.cs': `interface IRequest { static abstract string Path { get; } static abstract HttpMethod Method { get; } }
class GetFollow : IRequest { public static string Path => "/channels/1/follow"; public static HttpMethod Method => HttpMethod.Put; }
class DropAvatar : IRequest { public static string Path => "/users/1/avatar"; public static HttpMethod Method => HttpMethod.Delete; }
class Client {
  Task Send<T>() where T : IRequest => http.SendAsync(new HttpRequestMessage(T.Method, "https://mixer.com/api/v1" + T.Path));
  void Run() { Send<GetFollow>(); Send<DropAvatar>(); }
}
`,
      'b.cs': `abstract class Req { public abstract string Url { get; } public virtual HttpMethod Verb => HttpMethod.Get; }
class Types : Req { public override string Url => "/types/1"; }
class Clips : Req { public override string Url => "/clips/1"; public override HttpMethod Verb => HttpMethod.Delete; }
class Other {
  Task Make<T>() where T : Req, new() { var made = new T(); return http.SendAsync(new HttpRequestMessage(made.Verb, "https://mixer.com/api/v1" + made.Url)); }
  Task Through<T>() where T : Req, new() => Make<T>();
  void Run() { Make<Types>(); Through<Clips>(); }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cs:2',
      'call | certain | rest DELETE /users/{userId}/avatar | a.cs:3',
      'call | certain | rest GET /types/{typeId} | b.cs:2',
      'call | certain | rest DELETE /clips/{clipId} | b.cs:3',
    ],
  ],
  [
    'Rust: constants of a type argument, written or seen in what is passed',
    {
      'a.rs': `async fn send<R: Request>(client: &reqwest::Client) {
    client.request(R::METHOD.parse().unwrap(), format!("https://mixer.com/api/v1{}", R::PATH)).send().await;
}
async fn pass<R: Request>(client: &reqwest::Client, request: R) {
    client.delete(format!("https://mixer.com/api/v1{}", R::PATH)).send().await;
}
async fn run(client: &reqwest::Client) {
    send::<PutFollow>(client).await;
    send::<DropAvatar>(client).await;
    pass(client, Clip).await;
}
`,
      'b.rs': `trait Request { const METHOD: &'static str; const PATH: &'static str; }
struct PutFollow;
impl Request for PutFollow { const METHOD: &'static str = "PUT"; const PATH: &'static str = "/channels/1/follow"; }
struct DropAvatar;
impl Request for DropAvatar { const METHOD: &'static str = "DELETE"; const PATH: &'static str = "/users/1/avatar"; }
struct Clip;
impl Request for Clip { const METHOD: &'static str = "GET"; const PATH: &'static str = "/clips/1"; }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | b.rs:3',
      'call | certain | rest DELETE /users/{userId}/avatar | b.rs:5',
      'call | certain | rest DELETE /clips/{clipId} | b.rs:7',
    ],
  ],
  [
    'C++: members of a template argument',
    {
      'a.cpp': `#include <cpr/cpr.h>
struct Follow { static constexpr auto path = "/channels/1/follow"; };
struct Avatar { static constexpr auto path = "/users/1/avatar"; };
template <typename T> void put() { cpr::Put(cpr::Url{std::string("https://mixer.com/api/v1") + T::path}); }
template <int N, class T> void drop() { cpr::Delete(cpr::Url{std::string("https://mixer.com/api/v1") + T::path}); }
void run() { put<Follow>(); drop<2, Avatar>(); }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:2',
      'call | certain | rest DELETE /users/{userId}/avatar | a.cpp:3',
    ],
  ],
  [
    'Swift: static members of a type that is passed, or of what is',
    {
      'a.swift': `protocol Request { static var path: String { get }; static var method: String { get } }
struct PutFollow: Request { static let path = "/channels/1/follow"; static let method = "PUT" }
struct DropAvatar: Request { static let path = "/users/1/avatar"; static let method = "DELETE" }
struct Types: Request { static let path = "/types/1"; static let method = "GET" }
func send<R: Request>(_ type: R.Type) {
  var request = URLRequest(url: URL(string: "https://mixer.com/api/v1" + R.path)!)
  request.httpMethod = R.method
  URLSession.shared.dataTask(with: request)
}
func give<R: Request>(_ request: R) {
  AF.request("https://mixer.com/api/v1" + R.path)
}
func run() { send(PutFollow.self); send(DropAvatar.self); give(Types()) }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.swift:2',
      'call | certain | rest DELETE /users/{userId}/avatar | a.swift:3',
      'call | certain | rest GET /types/{typeId} | a.swift:4',
    ],
  ],
  [
    'a type argument that only shapes the answer says nothing of the address',
    {
      'a.cs': `class User { public static string Path => "/users/1/avatar"; }
class Api {
  Task<T> Get<T>(string path) => http.GetFromJsonAsync<T>("https://mixer.com/api/v1" + path);
  Task Run() => Get<User>("/types/1");
  Task Send<T>() => http.GetAsync("https://example.com/api" + T.Path);
  Task Other() => Send<User>();
}
`,
      'b.rs': `struct User;
impl User { const PATH: &'static str = "/users/1/avatar"; }
async fn get<T>(path: &str) { reqwest::get(format!("https://mixer.com/api/v1{}", path)).await; }
async fn run() { get::<User>("/types/1").await; }
`,
    },
    ['call | certain | rest GET /types/{typeId} | a.cs:4', 'call | certain | rest GET /types/{typeId} | b.rs:4'],
  ],
]);
