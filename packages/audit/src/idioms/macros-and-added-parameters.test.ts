import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

const idioms: readonly Idiom[] = [
  [
    'C++: a macro between two texts that are added to something',
    {
      'a.cpp': `#define SCOPE "chat:chat chat:connect"
bool login() {
  const std::string body = "{\\"client_id\\":\\"" + client_id + "\\",\\"scope\\":\\"" SCOPE "\\"}";
  return http_request("https://mixer.com/api/v1/oauth/shortcode", headers(true), nullptr, body).ok();
}
`,
    },
    [
      'request | certain | chat:chat | a.cpp:1',
      'request | certain | chat:connect | a.cpp:1',
      'call | likely | rest POST /oauth/shortcode | a.cpp:4',
    ],
  ],
  [
    'C++: a text that only looks so',
    {
      'a.cpp': `#define SCOPE "chat:chat"
const char *home = "https://mixer.com/api/v1";
void f() { std::string a = std::string("scope: ") + "a" + " SCOPE " + "b"; log(a); }
`,
    },
    [],
  ],
  [
    'C++: a format that is a macro of a header, with a size before it and without',
    {
      'mixer.h': `#define API "https://mixer.com/api/v1"
#define CHANNEL_URL API "/channels/%s"
#define DETAILS_URL API "/channels/%u/details"
`,
      'mixer.cpp': `#include "mixer.h"
void f(std::string name) { char url[256]; snprintf(url, sizeof(url), CHANNEL_URL, name.c_str()); http_get(url, "", r); }
void g(unsigned id) { char url[256]; sprintf(url, DETAILS_URL, id); http_get(url, "", r); }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | mixer.h:2',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | mixer.h:3',
    ],
  ],
  [
    'C#: a request of RestSharp that parameters are added to, at once and in a variable that is handed over',
    {
      'A.cs': `using RestSharp;
class A { readonly IRestClient client = new RestClient("https://mixer.com/api/v1");
  void F(int id) { client.Execute(new RestRequest($"channels/{id}/follow").AddParameter("page", 1)); }
  Page G(int id) { var request = new RestRequest($"channels/{id}/hosters").AddParameter("page", 1).AddHeader("Accept", "json"); return Run<Page>(request); }
  T Run<T>(IRestRequest request) where T : new() { return client.Execute<T>(request).Data; }
  void Other(int id) { new RestClient("https://api.example").Execute(new RestRequest($"users/{id}").AddParameter("page", 1)); }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | A.cs:3',
      'call | certain | rest GET /channels/{channelId}/hosters | A.cs:4',
    ],
  ],
];

testIdioms(idioms);
