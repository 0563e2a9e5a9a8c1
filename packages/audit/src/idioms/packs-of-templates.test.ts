import { testIdioms } from '@mixer-oauth/testkit';

// What a variadic template makes of its arguments.

testIdioms([
  [
    'C++: a template that calls itself with the rest, and adds to a stream',
    {
      'a.cpp': `#include <string>
#include <sstream>
template <typename T>
std::string text(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}
inline void add(std::ostringstream&) {}
template <typename First, typename... Rest>
void add(std::ostringstream& to, const First& first, const Rest&... rest) {
  to << '/' << first;
  add(to, rest...);
}
template <typename... Parts>
std::string path(const Parts&... parts) {
  std::ostringstream out;
  add(out, parts...);
  return out.str();
}
class Api {
public:
  json me() { return get(path("users", "current")); }
  json follows(int id) { return get(path("users", id, "follows") + "?page=1"); }

private:
  json get(const std::string& where) { return json::parse(cpr::Get(cpr::Url{"https://mixer.com/api/v1" + where}).text); }
};
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:23',
      'call | certain | rest GET /users/{userId}/follows | a.cpp:24',
    ],
  ],
  [
    'C++: one that returns each with the rest, whichever of the two stands first',
    {
      'a.cpp': `#include <string>
#include <sstream>
template <typename T>
std::string text(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}
template <typename First, typename... Rest>
std::string route(const First& first, const Rest&... rest) { return "/" + text(first) + route(rest...); }
inline std::string route() { return ""; }
class Api {
public:
  json me() { return get(route("users", "current")); }
  json follows(int id) { return get(route("users", id, "follows") + "?page=1"); }

private:
  json get(const std::string& where) { return json::parse(cpr::Get(cpr::Url{"https://mixer.com/api/v1" + where}).text); }
};
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:14',
      'call | certain | rest GET /users/{userId}/follows | a.cpp:15',
    ],
  ],
  [
    'C++: a fold of what is streamed',
    {
      'a.cpp': `#include <string>
#include <sstream>
template <typename T>
std::string text(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}
template <typename... Parts>
std::string path(Parts&&... parts) {
  std::ostringstream out;
  ((out << '/' << std::forward<Parts>(parts)), ...);
  return out.str();
}
class Api {
public:
  json me() { return get(path("users", "current")); }
  json follows(int id) { return get(path("users", id, "follows") + "?page=1"); }

private:
  json get(const std::string& where) { return json::parse(cpr::Get(cpr::Url{"https://mixer.com/api/v1" + where}).text); }
};
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:17',
      'call | certain | rest GET /users/{userId}/follows | a.cpp:18',
    ],
  ],
  [
    'C++: a fold of sums',
    {
      'a.cpp': `#include <string>
#include <sstream>
template <typename T>
std::string text(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}
template <typename... Parts>
std::string path(const Parts&... parts) { return (std::string() + ... + ("/" + text(parts))); }
class Api {
public:
  json me() { return get(path("users", "current")); }
  json follows(int id) { return get(path("users", id, "follows") + "?page=1"); }

private:
  json get(const std::string& where) { return json::parse(cpr::Get(cpr::Url{"https://mixer.com/api/v1" + where}).text); }
};
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:13',
      'call | certain | rest GET /users/{userId}/follows | a.cpp:14',
    ],
  ],
  [
    'C++: a fold that adds to a text',
    {
      'a.cpp': `#include <string>
#include <sstream>
template <typename T>
std::string text(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}
template <typename... Parts>
std::string path(const Parts&... parts) {
  std::string out;
  (out.append("/").append(text(parts)), ...);
  return out;
}
class Api {
public:
  json me() { return get(path("users", "current")); }
  json follows(int id) { return get(path("users", id, "follows") + "?page=1"); }

private:
  json get(const std::string& where) { return json::parse(cpr::Get(cpr::Url{"https://mixer.com/api/v1" + where}).text); }
};
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:17',
      'call | certain | rest GET /users/{userId}/follows | a.cpp:18',
    ],
  ],
  [
    'C++: a list that is made of them',
    {
      'a.cpp': `#include <string>
#include <sstream>
template <typename T>
std::string text(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}
template <typename... Parts>
std::string path(const Parts&... parts) {
  std::string out;
  for (const std::string& part : {text(parts)...}) out += "/" + part;
  return out;
}
class Api {
public:
  json me() { return get(path("users", "current")); }
  json follows(int id) { return get(path("users", id, "follows") + "?page=1"); }

private:
  json get(const std::string& where) { return json::parse(cpr::Get(cpr::Url{"https://mixer.com/api/v1" + where}).text); }
};
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:17',
      'call | certain | rest GET /users/{userId}/follows | a.cpp:18',
    ],
  ],
  [
    'C++: what a list runs through, of which nobody wants the items',
    {
      'a.cpp': `#include <string>
#include <sstream>
template <typename T>
std::string text(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}
template <typename... Parts>
std::string path(const Parts&... parts) {
  std::ostringstream out;
  (void)std::initializer_list<int>{(out << "/" << parts, 0)...};
  return out.str();
}
class Api {
public:
  json me() { return get(path("users", "current")); }
  json follows(int id) { return get(path("users", id, "follows") + "?page=1"); }

private:
  json get(const std::string& where) { return json::parse(cpr::Get(cpr::Url{"https://mixer.com/api/v1" + where}).text); }
};
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:17',
      'call | certain | rest GET /users/{userId}/follows | a.cpp:18',
    ],
  ],
  [
    'C++: the handle that a smart pointer holds',
    {
      'a.cpp': `#include <memory>
#include <curl/curl.h>
static void send(const char* verb, const std::string& path) {
  std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle(curl_easy_init(), curl_easy_cleanup);
  const std::string url = "https://mixer.com/api/v1" + path;
  curl_easy_setopt(handle.get(), CURLOPT_CUSTOMREQUEST, verb);
  curl_easy_setopt(handle.get(), CURLOPT_URL, url.c_str());
  curl_easy_perform(handle.get());
}
void rename(int id) { send("PATCH", "/channels/" + std::to_string(id)); }
void me() { send("GET", "/users/current"); }
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.cpp:10',
      'call | certain | rest GET /users/current | a.cpp:11',
    ],
  ],
  [
    'C++: a template that joins with something else makes no path, and the other host is another',
    {
      'a.cpp': `#include <string>
template <typename... Parts>
std::string list(const Parts&... parts) {
  std::ostringstream out;
  ((out << ',' << parts), ...);
  return out.str();
}
template <typename... Parts>
std::string path(const Parts&... parts) {
  std::ostringstream out;
  ((out << '/' << parts), ...);
  return out.str();
}
void types() { cpr::Get(cpr::Url{"https://mixer.com/api/v1/types?fields=" + list("id", "name")}); }
void streams() { cpr::Get(cpr::Url{"https://api.twitch.tv/kraken" + path("channels", "a")}); }
`,
    },
    ['call | certain | rest GET /types | a.cpp:14'],
  ],
]);
