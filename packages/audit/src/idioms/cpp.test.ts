import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'C++: concatenation, append, streams, printf, format',
    {
      'a.cpp': `#include <cpr/cpr.h>
static const std::string kApi = "https://mixer.com/api/v1";
void f(int id) {
  std::string url = kApi + "/users/" + std::to_string(id);
  cpr::Get(cpr::Url{url});
  std::string more = "https://mixer.com";
  more += "/api/v1/channels/";
  more.append(name);
  Download(more.c_str());
  std::stringstream ss;
  ss << kApi << "/types/" << id;
  httpGet(ss.str());
  char buf[128];
  snprintf(buf, sizeof(buf), "%s/clips/%d", kApi.c_str(), id);
  http_request(buf);
  cpr::Delete(cpr::Url{fmt::format("{}/clips/{}", kApi, id)});
}
`,
    },
    [
      'call | certain | rest GET /users/{userId} | a.cpp:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.cpp:7',
      'call | certain | rest GET /types/{typeId} | a.cpp:11',
      'call | certain | rest GET /clips/{clipId} | a.cpp:14',
      'call | certain | rest DELETE /clips/{clipId} | a.cpp:16',
    ],
  ],
  [
    'C++: constants, macros and classes from headers, static members, namespaces',
    {
      'include/config.h': `#pragma once
#define API_HOST "https://mixer.com"
#define API_ROOT API_HOST "/api/v1"
#define ENDPOINT(path) API_ROOT path
namespace config { constexpr char kUsers[] = "/users/"; }
`,
      'include/client.hpp': `#include "config.h"
class HttpBase {
public:
  HttpBase(const std::string &root) : root_(root) {}
  virtual std::string base() const { return root_; }
  std::string get(const std::string &path) { return http.fetch(base() + path); }
protected:
  std::string root_;
};
class FOO_API Client : public HttpBase {
  Q_OBJECT
public:
  Client() : HttpBase(API_ROOT) {}
  void me();
  static const std::string kCurrent;
};
`,
      'src/client.cpp': `#include "client.hpp"
const std::string Client::kCurrent = "/users/current";
void Client::me() { get(kCurrent); }
void f(int id) {
  cpr::Post(cpr::Url{ENDPOINT("/clips/create")});
  cpr::Get(cpr::Url{std::string(API_ROOT) + config::kUsers + id});
}
`,
    },
    [
      'call | certain | rest GET /users/{userId} | include/config.h:5',
      'call | certain | rest GET /users/current | src/client.cpp:2',
      'call | certain | rest POST /clips/create | src/client.cpp:5',
    ],
  ],
  [
    'C++: Qt requests, arg, set later, custom verbs',
    {
      'a.cpp': `class Api : public QObject {
  Q_OBJECT
  QNetworkAccessManager *manager;
  QString base = QStringLiteral("https://mixer.com/api/v1/");
public slots:
  void run(const QString &id) {
    manager->get(QNetworkRequest(QUrl(base + "users/current")));
    QNetworkRequest request(QUrl(QString("%1channels/%2/follow").arg(base).arg(id)));
    manager->put(request, QByteArray());
    QNetworkRequest later;
    later.setUrl(QUrl("https://mixer.com/api/v1/channels/" + id));
    manager->sendCustomRequest(later, "PATCH", body);
    manager->deleteResource(QNetworkRequest(QUrl("https://mixer.com/api/v1/clips/1")));
  }
};
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:7',
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:8',
      'call | certain | rest PATCH /channels/{channelId} | a.cpp:11',
      'call | certain | rest DELETE /clips/{clipId} | a.cpp:13',
    ],
  ],
  [
    'C++: cpprest with a base address',
    {
      'a.cpp': `void f() {
  web::http::client::http_client client(U("https://mixer.com/api/v1"));
  client.request(web::http::methods::PATCH, U("/channels/") + id);
}
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cpp:3'],
  ],
  [
    'C++: frames as initialiser lists, filled objects and raw text',
    {
      'a.cpp': `const char *api = "https://mixer.com/api/v1/chats";
void f(Socket &ws) {
  json packet = {{"type", "method"}, {"method", "msg"}, {"arguments", {"hi"}}};
  ws.send(packet.dump());
  ws.send(Json(Json::object{{"type", "method"}, {"method", "whisper"}}).dump());
  ws.send(R"({"type":"method","method":"ping"})");
  QJsonObject object;
  object["type"] = "method";
  object.insert("method", "timeout");
  ws.send(QJsonDocument(object).toJson());
}
`,
    },
    [
      'call | certain | chat msg | a.cpp:3',
      'call | certain | chat whisper | a.cpp:5',
      'call | certain | chat ping | a.cpp:6',
      'call | certain | chat timeout | a.cpp:9',
    ],
  ],
  [
    'C++: scopes in an authorize URL and a list',
    {
      'a.cpp': `const std::vector<std::string> scopes = {"chat:connect", "chat:chat"};
void f() {
  std::string url = "https://mixer.com/oauth/authorize?client_id=" + id + "&scope=channel:details:self%20user:details:self";
  open(url);
  oauth2->setScope("interactive:robot:self");
}
`,
    },
    [
      'request | certain | channel:details:self | a.cpp:3',
      'request | certain | user:details:self | a.cpp:3',
      'request | certain | interactive:robot:self | a.cpp:5',
    ],
  ],
  [
    'C++: scopes in a JSON body, in both sides of #if, in a format',
    {
      'a.cpp': `void f() {
  std::string body = std::string("{ \\"client_id\\": \\"") + id + "\\", \\"scope\\": \\"chat:connect chat:chat\\" }";
  client->make_request("https://mixer.com/api/v1/oauth/shortcode", "POST", body);
#ifdef EDITOR
  static const FString Scope = "channel:details:self";
#else
  static const FString Scope = "user:details:self";
#endif
  FString Url = FString::Printf(TEXT("https://mixer.com/oauth/authorize?scope=%s&state=%s"), *Scope, *State);
}
`,
    },
    [
      'request | certain | chat:connect | a.cpp:2',
      'request | certain | chat:chat | a.cpp:2',
      'call | certain | rest POST /oauth/shortcode | a.cpp:3',
      'request | certain | channel:details:self | a.cpp:5',
      'request | certain | user:details:self | a.cpp:7',
    ],
  ],
  [
    'C++: a request that is told verb and address',
    {
      'a.cpp': `void f(int Id) {
  TSharedRef<IHttpRequest> Request = FHttpModule::Get().CreateRequest();
  Request->SetVerb(TEXT("PUT"));
  Request->SetURL(FString::Printf(TEXT("https://mixer.com/api/v1/channels/%d/follow"), Id));
  Request->ProcessRequest();
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.cpp:4'],
  ],
  [
    'C++: constants that a header declares and another file defines, an object that a writer writes',
    {
      'api.h': `#pragma once
namespace Api {
  extern const std::string Base;
  extern const char *Current, *Me;
}
`,
      'api.cpp': `namespace Api {
  const std::string Base = "https://mixer.com/api/v1";
  const char *Current = "/users/current", *Me = "";
}
`,
      'other.cpp': `const std::string Base = "https://api.example";
`,
      'main.cpp': `#include "api.h"
extern const std::string Chats;
void f() {
  cpr::Get(cpr::Url{Api::Base + Api::Current});
  cpr::Get(cpr::Url{Chats});
  writer->WriteValue("type", "method");
  writer->WriteValue("method", "whisper");
}
`,
      'chats.cpp': `const std::string Chats = "https://mixer.com/api/v1/chats/5";
`,
    },
    [
      'call | certain | rest GET /users/current | api.cpp:3',
      'call | certain | rest GET /chats/{channelId} | chats.cpp:1',
      'call | certain | chat whisper | main.cpp:7',
    ],
  ],
  [
    'C++: nothing in comments, logs, comparisons, audio mixers, other hosts',
    {
      'a.cpp': `// cpr::Get(cpr::Url{"https://mixer.com/api/v1/users/current"});
#define API "https://mixer.com/api/v1"
void f() {
  blog(LOG_INFO, "%s", API "/users/current");
  if (scope == "chat:chat") run();
  mixer->setVolume(channels[0]);
  cpr::Get(cpr::Url{"https://api.example/v1/users/current"});
}
`,
    },
    [],
  ],
  [
    "a library's function, whose header another header brings in; the program's own of that name",
    {
      'panel/main.h': '#pragma once\n#include "panel.h"\n',
      'panel/panel.h': '#pragma once\n#include <interactivity.h>\n',
      'panel/main.cpp': `#include "main.h"
int main() {
  interactive_session session;
  if ((err = interactive_connect(session, token.c_str(), version, code, true))) return err;
}
`,
      'own/main.cpp': `#include "sound.h"
int main() { return interactive_connect(mixer, 2); }
`,
    },
    ['call | certain | interactive open | panel/main.cpp:4'],
  ],
  [
    "C++: a class of the program that has the name of a library's type of addresses, and that type",
    {
      'uri.hpp': `#include <string>
namespace app {
  class uri {
  public:
    uri(const std::string &url) { set(url); }
    const std::string &whole() const { return url; }
    void set(const std::string &value) { url = value; }
  private:
    std::string url;
  };
}
`,
      'own.cpp': `#include "uri.hpp"
#include <cpr/cpr.h>
void own() {
  app::uri uri("https://mixer.com/api/v1/types");
  cpr::Get(cpr::Url{uri.whole()});
  app::uri other{"https://mixer.com/api/v1/channels/1"};
  cpr::Get(cpr::Url{other.whole()});
}
`,
      'library.cpp': `#include <cpprest/http_client.h>
#include <cpr/cpr.h>
void library() {
  web::uri all("https://mixer.com/api/v1/channels");
  cpr::Get(cpr::Url{all.to_string()});
  using namespace web::http;
  kit::uri users{"https://mixer.com/api/v1/users/1"};
  cpr::Get(cpr::Url{users.to_string()});
}
`,
    },
    [
      'call | certain | rest GET /channels | library.cpp:4',
      'call | certain | rest GET /users/{userId} | library.cpp:7',
      'call | certain | rest GET /types | own.cpp:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | own.cpp:6',
    ],
  ],
]);
