import { testIdioms } from '@mixer-oauth/testkit';

// Functions of one name, in classes and beside them; what headers say of arguments that a call leaves out.
testIdioms([
  [
    'C++: a method that hands on to another of its name, the verb by a switch, a path whose end the header leaves out',
    {
      'src/remote.h': `enum class Act { Read, Change, Drop };
class Remote : public QObject {
public:
  void rename(int id);
  void unhost(int id);
private:
  void ask(Act act, const QString &where, const QJsonObject &what, const Done &done);
  void ask(Act act, const QString &where, const Done &done) { ask(act, where, {}, done); }
  QString ofChannel(int id, const QString &behind = QString()) const;
  QNetworkAccessManager net_;
};
`,
      'src/remote.cpp': `#include "remote.h"
static const QString kRoot = QStringLiteral("https://mixer.com/api/v1");
static QByteArray wordOf(Act act) {
  switch (act) {
  case Act::Read: return "GET";
  case Act::Change: return "PATCH";
  case Act::Drop: return "DELETE";
  }
  return {};
}
QString Remote::ofChannel(int id, const QString &behind) const { return QString("/channels/%1%2").arg(id).arg(behind); }
void Remote::rename(int id) {
  ask(Act::Change, ofChannel(id), {{"name", "x"}}, nullptr);
  ask(Act::Read, "/users/current", [](const QJsonDocument &) {});
}
void Remote::unhost(int id) { ask(Act::Drop, ofChannel(id, "/hostee"), nullptr); }
void Remote::ask(Act act, const QString &where, const QJsonObject &what, const Done &done) {
  QNetworkRequest request(QUrl(kRoot + where));
  net_.sendCustomRequest(request, wordOf(act), QJsonDocument(what).toJson());
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | src/remote.cpp:11',
      'call | certain | rest GET /users/current | src/remote.cpp:14',
      'call | certain | rest DELETE /channels/{channelId}/hostee | src/remote.cpp:16',
    ],
  ],
  [
    'C++: functions of one name, told apart by how many arguments and by their types',
    {
      'http.cpp': `#include <cpr/cpr.h>
static const std::string root = "https://mixer.com/api/v1";
enum class Kind { Fetch, Remove };
void send(const std::string& verb, const std::string& path, const std::string& body) {
  CURL* handle = curl_easy_init();
  curl_easy_setopt(handle, CURLOPT_URL, (root + path).c_str());
  curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, verb.c_str());
  curl_easy_perform(handle);
}
void send(Kind kind, const std::string& path) { send(kind == Kind::Fetch ? "GET" : "DELETE", path, ""); }
void run() {
  send(Kind::Fetch, "/users/current");
  send(Kind::Remove, "/clips/7");
  send("PUT", "/channels/7/follow", "{}");
}
`,
    },
    [
      'call | certain | rest GET /users/current | http.cpp:12',
      'call | certain | rest DELETE /clips/{clipId} | http.cpp:13',
      'call | certain | rest PUT /channels/{channelId}/follow | http.cpp:14',
    ],
  ],
  [
    'C++: a verb that only the prototype in the header gives; with libcurl',
    {
      'api.h': `std::string api(const std::string& path, const std::string& verb = "GET", const std::string& body = {});
`,
      'api.cpp': `#include "api.h"
std::string api(const std::string& path, const std::string& verb, const std::string& body) {
  CURL* handle = curl_easy_init();
  std::string url("https://mixer.com/api/v1" + path);
  curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
  curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, verb.c_str());
  curl_easy_perform(handle);
}
`,
      'main.cpp': `#include "api.h"
int main() {
  api("/users/current");
  api("/channels/7/follow", "PUT");
}
`,
    },
    [
      'call | certain | rest GET /users/current | main.cpp:3',
      'call | certain | rest PUT /channels/{channelId}/follow | main.cpp:4',
    ],
  ],
  [
    'C++: Beast and cpprest, with a body that the header leaves out and a method without one',
    {
      'beast.cpp': `struct Wire {
  void run(http::verb verb, std::string const& target, std::string const& body = std::string());
  void all(int id) {
    run(http::verb::get, "/api/v1/users/current");
    run(http::verb::put, "/api/v1/channels/" + std::to_string(id) + "/hostee", "{}");
  }
};
void Wire::run(http::verb verb, std::string const& target, std::string const& body) {
  http::request<http::string_body> request(verb, target, 11);
  request.set(http::field::host, "mixer.com");
  http::write(stream, request);
}
`,
      'rest.cpp': `class Casa {
  Casa() : client_(U("https://mixer.com/api/v1")) {}
  pplx::task<void> call(const method& how, const utility::string_t& path) { return call(how, path, json::value::null()); }
  pplx::task<void> call(const method& how, const utility::string_t& path, const json::value& body) {
    http_request request(how);
    request.set_request_uri(uri(path));
    request.set_body(body);
    return client_.request(request);
  }
  void all() {
    call(methods::DEL, U("/clips/7"));
    call(methods::PATCH, U("/channels/7"), body_);
  }
  http_client client_;
};
`,
    },
    [
      'call | certain | rest GET /users/current | beast.cpp:4',
      'call | certain | rest PUT /channels/{channelId}/hostee | beast.cpp:5',
      'call | certain | rest DELETE /clips/{clipId} | rest.cpp:11',
      'call | certain | rest PATCH /channels/{channelId} | rest.cpp:12',
    ],
  ],
  [
    'Kotlin, Swift: functions of one name at the top of a file',
    {
      'Http.kt': `val client = OkHttpClient()
fun ask(verb: String, path: String, body: RequestBody?) {
    client.newCall(Request.Builder().url("https://mixer.com/api/v1" + path).method(verb, body).build()).execute()
}
fun ask(path: String) = ask("GET", path, null)
fun drop(id: Int) = ask("DELETE", "/clips/$id", null)
fun me() = ask("/users/current")
`,
      'Http.swift': `func ask(_ verb: String, _ path: String, _ body: Data?) {
    var request = URLRequest(url: URL(string: "https://mixer.com/api/v1" + path)!)
    request.httpMethod = verb
    URLSession.shared.dataTask(with: request).resume()
}
func ask(_ path: String) { ask("GET", path, nil) }
func drop(id: Int) { ask("DELETE", "/clips/\\(id)", nil) }
func me() { ask("/users/current") }
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | Http.kt:6',
      'call | certain | rest GET /users/current | Http.kt:7',
      'call | certain | rest DELETE /clips/{clipId} | Http.swift:7',
      'call | certain | rest GET /users/current | Http.swift:8',
    ],
  ],
  [
    'C++: what looks like it and is not: the same names in another class and another namespace, defaults of another function',
    {
      'two.cpp': `namespace mixer {
void get(const std::string& path) { cpr::Get(cpr::Url{"https://mixer.com/api/v1" + path}); }
}
namespace other {
void get(const std::string& path) { cpr::Get(cpr::Url{"https://api.other.example/v1" + path}); }
void get(const std::string& path, int page) { cpr::Get(cpr::Url{"https://api.other.example/v1" + path}); }
}
struct Board {
  void put(const std::string& path, const std::string& verb = "DELETE");
  void put(const std::string& path) { cpr::Put(cpr::Url{"https://mixer.com/api/v1" + path}); }
};
struct Shelf {
  void put(const std::string& path, int row) { cpr::Put(cpr::Url{"https://api.other.example/v1" + path}); }
};
void run(Board& board, Shelf& shelf) {
  mixer::get("/users/current");
  other::get("/channels/7");
  other::get("/types", 2);
  board.put("/channels/7/follow");
  shelf.put("/channels/8/follow", 3);
}
`,
    },
    [
      'call | certain | rest GET /users/current | two.cpp:16',
      'call | certain | rest PUT /channels/{channelId}/follow | two.cpp:19',
    ],
  ],
]);
