import { testIdioms } from '@mixer-oauth/testkit';

// What is written behind the key of a setting for want of it.
testIdioms([
  [
    'Python: dictionaries, Qt and parsers of configuration',
    {
      'a.py': `import requests
def go(config, settings):
    requests.get(config.get('root', 'https://mixer.com/api/v1') + '/users/current')
    requests.get(settings.value('root', 'https://mixer.com/api/v1') + '/types')
    requests.get(config.get('mixer', 'root', fallback='https://mixer.com/api/v1') + '/ingests')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:3',
      'call | certain | rest GET /types | a.py:4',
      'call | certain | rest GET /ingests | a.py:5',
    ],
  ],
  [
    'Ruby: fetch',
    {
      'a.rb': `require 'httparty'
HTTParty.get(ENV.fetch('ROOT', 'https://mixer.com/api/v1') + '/users/current')
HTTParty.get(config.fetch(:root, 'https://mixer.com/api/v1') + '/types')
HTTParty.get(config.fetch(:root) { 'https://mixer.com/api/v1' } + '/ingests')
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:2',
      'call | certain | rest GET /types | a.rb:3',
      'call | certain | rest GET /ingests | a.rb:4',
    ],
  ],
  [
    'Java: properties, preferences and the environment',
    {
      'A.java': `class A { 
  void a() { new java.net.URL(System.getProperty("mixer.root", "https://mixer.com/api/v1") + "/users/current").openStream(); }
  void b() { new java.net.URL(props.getProperty("mixer.root", "https://mixer.com/api/v1") + "/types").openStream(); }
  void c() { new java.net.URL(prefs.getString("mixer.root", "https://mixer.com/api/v1") + "/ingests").openStream(); }
  void d() { new java.net.URL(System.getenv().getOrDefault("MIXER_ROOT", "https://mixer.com/api/v1") + "/broadcasts/current").openStream(); }
  void e() { new java.net.URL(Optional.ofNullable(System.getenv("X")).orElse("https://mixer.com/api/v1") + "/users/search").openStream(); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:2',
      'call | certain | rest GET /types | A.java:3',
      'call | certain | rest GET /ingests | A.java:4',
      'call | certain | rest GET /broadcasts/current | A.java:5',
      'call | certain | rest GET /users/search | A.java:6',
    ],
  ],
  [
    'Java: optionals',
    {
      'B.java': `class B {
  void e() { new java.net.URL(Optional.ofNullable(System.getenv("X")).orElse("https://mixer.com/api/v1") + "/users/search").openStream(); }
  void f() { new java.net.URL(Objects.requireNonNullElse(System.getenv("X"), "https://mixer.com/api/v1") + "/types").openStream(); }
  void g() { new java.net.URL(Optional.ofNullable(System.getenv("X")).orElseGet(() -> "https://mixer.com/api/v1") + "/ingests").openStream(); }
}
`,
    },
    [
      'call | certain | rest GET /users/search | B.java:2',
      'call | certain | rest GET /types | B.java:3',
      'call | certain | rest GET /ingests | B.java:4',
    ],
  ],
  [
    'Java: a class of settings that reads properties',
    {
      'Settings.java': `import retrofit2.Retrofit;
import java.util.Properties;
final class Settings {
    private static final Properties PROPS = new Properties();
    static String get(String key) { return System.getProperty(key, PROPS.getProperty(key)); }
}
interface MixerService {
    String V1 = "v1/";
    @GET(V1 + "users/current") Single<User> me();
    @PUT(V1 + "channels/{id}/hostee") Completable host(@Path("id") long id);
}
final class Apis {
    static final MixerService MIXER = new Retrofit.Builder().baseUrl(Settings.get("mixer.api")).build().create(MixerService.class);
}
`,
      'src/main/resources/app.properties': `mixer.api=https://mixer.com/api/
`,
    },
    [
      'call | certain | rest GET /users/current | Settings.java:9',
      'call | certain | rest PUT /channels/{channelId}/hostee | Settings.java:10',
    ],
  ],
  [
    'C#: configuration',
    {
      'A.cs': `class A { 
  void a() { http.GetAsync(config.GetValue("root", "https://mixer.com/api/v1") + "/users/current"); }
  void b() { http.GetAsync(config.GetValue<string>("root", "https://mixer.com/api/v1") + "/types"); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2', 'call | certain | rest GET /types | A.cs:3'],
  ],
  [
    'PHP: configuration and options',
    {
      'a.php': `<?php
file_get_contents(env('ROOT', 'https://mixer.com/api/v1') . '/users/current');
file_get_contents(config('mixer.root', 'https://mixer.com/api/v1') . '/types');
file_get_contents($config->get('mixer.root', 'https://mixer.com/api/v1') . '/ingests');
file_get_contents(get_option('mixer_root', 'https://mixer.com/api/v1') . '/users/search');
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:2',
      'call | certain | rest GET /types | a.php:3',
      'call | certain | rest GET /ingests | a.php:4',
      'call | certain | rest GET /users/search | a.php:5',
    ],
  ],
  [
    'JavaScript: stores and paths in objects',
    {
      'a.js': `const axios = require('axios');
axios.get(config.get('root', 'https://mixer.com/api/v1') + '/users/current');
axios.get(store.get('root', 'https://mixer.com/api/v1') + '/types');
axios.get(_.get(conf, 'root', 'https://mixer.com/api/v1') + '/ingests');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest GET /types | a.js:3',
      'call | certain | rest GET /ingests | a.js:4',
    ],
  ],
  [
    'C++: settings of Qt',
    {
      'a.cpp': `#include <cpr/cpr.h>
void f(QSettings& settings) {
  cpr::Get(cpr::Url{settings.value("root", "https://mixer.com/api/v1").toString() + "/users/current"});
}
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:3'],
  ],
  [
    'Rust: variables and settings',
    {
      'a.rs': `fn f() {
  let root = std::env::var("ROOT").unwrap_or_else(|_| "https://mixer.com/api/v1".to_string());
  reqwest::get(&format!("{}/users/current", root));
  reqwest::get(&format!("{}/types", settings.get("root").unwrap_or("https://mixer.com/api/v1".into())));
}
`,
    },
    ['call | certain | rest GET /users/current | a.rs:3', 'call | certain | rest GET /types | a.rs:4'],
  ],
  [
    'Kotlin: properties, preferences and blanks',
    {
      'a.kt': `fun f() {
  khttp.get(System.getProperty("root", "https://mixer.com/api/v1") + "/users/current")
  khttp.get(prefs.getString("root", "https://mixer.com/api/v1") + "/types")
}
fun g() {
  khttp.get((System.getenv("ROOT") ?: "").ifBlank { "https://mixer.com/api/v1" } + "/ingests")
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.kt:2',
      'call | certain | rest GET /types | a.kt:3',
      'call | certain | rest GET /ingests | a.kt:6',
    ],
  ],
  [
    'Swift: defaults of a user',
    {
      'a.swift': `func f() {
  AF.request((UserDefaults.standard.string(forKey: "root") ?? "https://mixer.com/api/v1") + "/users/current", method: .get)
}
`,
    },
    ['call | certain | rest GET /users/current | a.swift:2'],
  ],
  [
    'Go: a reader of settings',
    {
      'a.go': `package main
import "net/http"
func f() {
  http.Get(getenv("ROOT", "https://mixer.com/api/v1") + "/users/current")
  http.Get(k.String("root", "https://mixer.com/api/v1") + "/types")
}
`,
    },
    ['call | certain | rest GET /users/current | a.go:4'],
  ],
  [
    'Lua: variables',
    {
      'a.lua': `local http = require("socket.http")
http.request((os.getenv("ROOT") or "https://mixer.com/api/v1") .. "/users/current")
`,
    },
    ['call | certain | rest GET /users/current | a.lua:2'],
  ],
  [
    'Python: what looks alike: functions and methods of the program',
    {
      'alike.py': `import requests
def own(key, other):
    return 'https://api.example.com/' + key
class Api:
    def get(self, path, base):
        requests.get('https://api.example.com/v1/' + path)
def go(api):
    requests.get(own('root', 'https://mixer.com/api/v1') + '/users/current')
    Api().get('types', 'https://mixer.com/api/v1')
`,
    },
    [],
  ],
  [
    'Java: what looks alike: a fallback of another host',
    {
      'Alike.java': `class A {
  void a() { new java.net.URL(properties.getProperty("root", "https://api.example.com/v1") + "/users/current").openStream(); }
}
`,
    },
    [],
  ],
]);
