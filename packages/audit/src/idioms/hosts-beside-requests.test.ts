import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/** The path alone is handed over; the host stands beside it, on the request or where its client was set up. */
const ktor = (host: string): string => `import io.ktor.client.HttpClient
import io.ktor.client.request.get
class Api {
  private val http = HttpClient(OkHttp) {
    defaultRequest {
      url.protocol = URLProtocol.HTTPS
      url.host = "${host}"
    }
  }
  suspend fun me(): User = http.get(path = "/api/v1/users/current")
  suspend fun types(game: Int): List<Channel> = http.get {
    url { path("api", "v1", "types", game.toString(), "channels") }
    parameter("limit", 5)
  }
  suspend fun clip(): Clip = http.post { url { encodedPath = "/api/v1/clips/create" } }
  suspend fun channel(id: Int): Channel = http.get { url("/api/v1/channels/$id") }
  suspend fun deleteClip(id: String) = http.delete<Unit>(path = "/api/v1/clips/$id")
}
`;

const idioms: readonly Idiom[] = [
  [
    "C++: Beast, in a wrapper that has the name of its request; Boost's formats; texts that go on",
    {
      'a.cpp': `#include <boost/beast/http.hpp>
namespace http = boost::beast::http;
namespace { constexpr auto host = "mixer.com"; const std::string prefix = "/api/v1"; }
json Rest::request(http::verb verb, const std::string &target) {
    boost::asio::connect(stream.next_layer(), resolver.resolve(host, "443"));
    http::request<http::string_body> req{verb, prefix + target, 11};
    req.set(http::field::host, host);
    req.set("Client-ID", client_id_);
    http::write(stream, req);
    return json::parse(res.body());
}
json Rest::user(unsigned id) { return request(http::verb::get, "/users/" + std::to_string(id)); }
void Rest::follow(unsigned id) {
    const auto target = (boost::format("/channels/%1%/follow") % id).str();
    request(http::verb::put, target);
}
bool Rest::has(unsigned channel) {
    std::string target{"/interactive/"};
    target.append(std::to_string(channel));
    return !request(http::verb::get, target).is_null();
}
`,
    },
    [
      'call | certain | rest GET /users/{userId} | a.cpp:12',
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:14',
      'call | certain | rest GET /interactive/{channelId} | a.cpp:18',
    ],
  ],
  [
    'C++: Beast with coroutines, and targets that Boost.URL takes apart',
    {
      'rest.cpp': `#include <boost/beast/http.hpp>
namespace http = boost::beast::http;
asio::awaitable<json::value> Rest::send(const std::string& host, const std::string& path, std::initializer_list<boost::urls::param_view> query, http::verb verb) {
    boost::urls::url target = boost::urls::parse_origin_form(path).value();
    target.set_params(query);
    http::request<http::string_body> req{verb, target.buffer(), 11};
    req.set(http::field::host, host);
    co_await http::async_write(stream, req, asio::use_awaitable);
    co_return co_await read(stream);
}
asio::awaitable<void> Rest::types() { co_await send("mixer.com", "/api/v1/types", {{"limit", "5"}}, http::verb::get); }
asio::awaitable<void> Rest::leave(int id) { co_await send("mixer.com", "/api/v1/teams/" + std::to_string(id), {}, http::verb::delete_); }
asio::awaitable<void> Rest::other() { co_await send("other.example", "/api/v1/users/current", {}, http::verb::get); }
`,
    },
    ['call | certain | rest GET /types | rest.cpp:11', 'call | certain | rest DELETE /teams/{teamId} | rest.cpp:12'],
  ],
  [
    'C++: Beast, with another host',
    {
      'b.cpp': `// https://mixer.com/api/v1 is another program's
#include <boost/beast/http.hpp>
namespace http = boost::beast::http;
const char *home = "https://mixer.com/me";
json request(http::verb verb, const std::string &target) {
    http::request<http::string_body> req{verb, "/api/v1" + target, 11};
    req.set(http::field::host, "api.example");
    http::write(stream, req);
}
json user() { return request(http::verb::get, "/users/current"); }
`,
    },
    [],
  ],
  [
    'C++: cpprest, a request that is made in a wrapper; chains of segments',
    {
      'a.cpp': `rest::rest(utility::string_t token) : client_(U("https://mixer.com/api")), token_(std::move(token)) { }
pplx::task<json::value> rest::me() { return call(methods::GET, U("/v1/users/current")); }
pplx::task<void> rest::set(int64_t id) { return call(methods::PATCH, U("/v1/channels/") + to_string_t(std::to_string(id))); }
pplx::task<json::value> rest::viewers(int64_t channel_id) {
    auto path = uri_builder(U("v2/chats")).append_path(to_string_t(std::to_string(channel_id))).append_path(U("users")).append_query(U("limit"), 100).to_string();
    return call(methods::GET, path);
}
pplx::task<json::value> rest::call(method m, const utility::string_t& path) {
    http_request request(m);
    request.set_request_uri(path);
    request.headers().add(header_names::authorization, U("Bearer ") + token_);
    return client_.request(request).then([](http_response response) { return response.extract_json(); });
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:2',
      'call | certain | rest PATCH /channels/{channelId} | a.cpp:3',
      'call | certain | rest GET /chats/{channelId}/users | a.cpp:5',
    ],
  ],
  [
    'Kotlin: Ktor, whose client says the host for all',
    { 'A.kt': ktor('mixer.com') },
    [
      'call | certain | rest GET /users/current | A.kt:10',
      'call | certain | rest GET /types/{typeId}/channels | A.kt:12',
      'call | certain | rest POST /clips/create | A.kt:15',
      'call | certain | rest GET /channels/{channelIdOrToken} | A.kt:16',
      'call | certain | rest DELETE /clips/{clipId} | A.kt:17',
    ],
  ],
  [
    'Kotlin: Ktor, whose client is of another host',
    { 'A.kt': ktor('api.example'), 'B.kt': 'val link = "https://mixer.com/api/v1"\n' },
    [],
  ],
];

testIdioms(idioms);
