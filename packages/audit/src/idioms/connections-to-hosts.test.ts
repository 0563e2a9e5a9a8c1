import { testIdioms } from '@mixer-oauth/testkit';

// A connection is opened to the host; a request on it has the path.
testIdioms([
  [
    'C++: WinHTTP behind a function',
    {
      'net.cpp': `static const wchar_t *kHost = L"mixer.com";
std::string Ask(LPCWSTR verb, const std::wstring &path) {
  HINTERNET session = WinHttpOpen(L"bot", WINHTTP_ACCESS_TYPE_DEFAULT_PROXY, NULL, NULL, 0);
  HINTERNET connection = WinHttpConnect(session, kHost, INTERNET_DEFAULT_HTTPS_PORT, 0);
  HINTERNET request = WinHttpOpenRequest(connection, verb, path.c_str(), NULL, WINHTTP_NO_REFERER, NULL, WINHTTP_FLAG_SECURE);
  WinHttpSendRequest(request, NULL, 0, NULL, 0, 0, 0);
}
void Run(int id) {
  Ask(L"GET", L"/api/v1/users/current");
  Ask(L"DELETE", L"/api/v1/channels/" + std::to_wstring(id) + L"/hostee");
}`,
    },
    [
      'call | certain | rest GET /users/current | net.cpp:9',
      'call | certain | rest DELETE /channels/{channelId}/hostee | net.cpp:10',
    ],
  ],
  [
    'C++: WinINet, and a connection to another host',
    {
      'net.cpp': `void Follow() {
  HINTERNET c = InternetConnectA(open, "mixer.com", INTERNET_DEFAULT_HTTPS_PORT, NULL, NULL, INTERNET_SERVICE_HTTP, 0, 1);
  HINTERNET r = HttpOpenRequestA(c, "PUT", "/api/v1/channels/5/follow", NULL, NULL, NULL, INTERNET_FLAG_SECURE, 1);
  HttpSendRequestA(r, headers, strlen(headers), body, strlen(body));
}
void Other() {
  HINTERNET c = InternetConnectA(open, "api.example", INTERNET_DEFAULT_HTTPS_PORT, NULL, NULL, INTERNET_SERVICE_HTTP, 0, 1);
  HINTERNET r = HttpOpenRequestA(c, "PUT", "/api/v1/channels/5/follow", NULL, NULL, NULL, INTERNET_FLAG_SECURE, 1);
}`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | net.cpp:3'],
  ],
  [
    'C++: a file with the host and the path of all requests talks to the provider, and so do its frames',
    {
      'session.cpp': `class Session {
  std::string host_ = "mixer.com";
  void ask(http::verb verb, std::string const& target) {
    http::request<http::string_body> request{verb, "/api/v1" + target, 11};
    request.set(http::field::host, host_);
    http::write(stream_, request);
  }
  void channel(std::string const& name) { ask(http::verb::get, "/channels/" + name); }
  void method(const char* name) {
    ptree packet;
    packet.put("type", "method");
    packet.put("method", name);
    write_json(socket_, packet);
  }
  void clear() { method("clearMessages"); }
};`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | session.cpp:8',
      'call | certain | chat clearMessages | session.cpp:15',
    ],
  ],
  [
    'C++: frames of RapidJSON, and of the data of OBS',
    {
      'frames.cpp': `const char *api = "https://mixer.com/api/v1/users/current";
void ask(std::string name) {
  rapidjson::Document d;
  d.AddMember("type", "method", d.GetAllocator());
  d.AddMember("method", rapidjson::Value(name.c_str(), d.GetAllocator()), d.GetAllocator());
  send(d);
}
void whisper() { ask("whisper"); }
void tell(const char *name) {
  obs_data_t *d = obs_data_create();
  obs_data_set_string(d, "type", "method");
  obs_data_set_string(d, "method", name);
  send(obs_data_get_json(d));
}
void purge() { tell("purge"); }`,
    },
    ['call | certain | chat whisper | frames.cpp:8', 'call | certain | chat purge | frames.cpp:15'],
  ],
]);
