import { testIdioms } from '@mixer-oauth/testkit';

// Words that data is asked by, beside code that talks to the provider, and clients that are called much the same.
testIdioms([
  [
    'Java: nodes, by what a method gives, a parameter, a loop and a lambda',
    {
      'Rooms.java': `import com.fasterxml.jackson.databind.JsonNode;
class Rooms {
  private final ApiClient api = Clients.make();
  JsonNode load(String url) throws Exception { return mapper.readTree(http.send(HttpRequest.newBuilder(URI.create(url)).build()).body()); }
  void run() throws Exception {
    var node = load("https://mixer.com/api/v1/users/current");
    node.get("types").forEach(one -> one.get("channels"));
    for (var one : node.get("teams")) one.get("types");
    show(node);
    mapper.readTree(text).get("types");
    api.get("ingests");
  }
  void show(JsonNode one) { one.path("data").get("types"); }
}
`,
    },
    ['call | certain | rest GET /users/current | Rooms.java:6', 'call | likely | rest GET /ingests | Rooms.java:11'],
  ],
  [
    'Kotlin: objects of Gson; a client for JSON is none',
    {
      'Rooms.kt': `class Rooms(val http: OkHttpClient, val client: JsonClient) {
  fun load(url: String): JsonObject = JsonParser.parseString(http.newCall(Request.Builder().url(url).build()).execute().body!!.string()).asJsonObject
  fun run() {
    val root = load("https://mixer.com/api/v1/users/current")
    root.get("types").asJsonArray.forEach { it.get("channels") }
    for (one in root.get("teams").asJsonArray) { one.get("types") }
    client.get("ingests")
  }
  fun show(one: JsonObject?) { one.get("types") }
}
`,
    },
    ['call | certain | rest GET /users/current | Rooms.kt:4', 'call | likely | rest GET /ingests | Rooms.kt:7'],
  ],
  [
    'C#: properties of a document are no paths below what it was read from',
    {
      'Rooms.cs': `using System.Net.Http;
using System.Text.Json;
class Rooms {
  async Task Run() {
    var first = JsonDocument.Parse(await http.GetStringAsync("https://mixer.com/api/v1/users/current"));
    first.RootElement.GetProperty("types");
    var answer = await http.GetAsync("https://mixer.com/api/v1/hosts");
    var second = JObject.Parse(await answer.Content.ReadAsStringAsync());
    second.GetValue("types");
    foreach (var one in second.GetValue("teams")) one.Get("types");
    var third = Reader.Read(await http.GetStringAsync("https://mixer.com/api/v1/ingests"));
    third.GetEntry("languages");
  }
  void Show(JObject one) { one.Get("types"); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Rooms.cs:5',
      'call | certain | rest GET /hosts | Rooms.cs:7',
      'call | certain | rest GET /ingests | Rooms.cs:11',
    ],
  ],
  [
    'Python: what an answer gives, through a function and a loop',
    {
      'rooms.py': `import requests

def load(url):
    return requests.get(url).json()

def run(session, api):
    data = requests.get("https://mixer.com/api/v1/users/current").json()
    data.get("types")
    for one in data.get("items"):
        one.get("channels")
    load("https://mixer.com/api/v1/hosts").get("teams").get("types")
    with session.get("https://mixer.com/api/v1/clips/1") as answer:
        body = answer.json()
        body.get("types")
    api.get("ingests")
`,
    },
    [
      'call | certain | rest GET /users/current | rooms.py:7',
      'call | certain | rest GET /hosts | rooms.py:11',
      'call | certain | rest GET /clips/{clipId} | rooms.py:12',
      'call | likely | rest GET /ingests | rooms.py:15',
    ],
  ],
  [
    'JavaScript: forms, queries of addresses, Immutable',
    {
      'rooms.js': `async function run(request, api) {
  const body = fromJS(await (await fetch('https://mixer.com/api/v1/users/current')).json());
  body.get('types').map((one) => one.get('channels'));
  const form = await request.formData();
  form.get('types');
  const query = new URLSearchParams(location.search);
  query.get('channels');
  new URL(request.url).searchParams.get('teams');
  api.get('ingests');
}
`,
    },
    ['call | certain | rest GET /users/current | rooms.js:2', 'call | likely | rest GET /ingests | rooms.js:9'],
  ],
  [
    'PHP: collections, what a page was asked with; Unirest has a class of the same name',
    {
      'Rooms.php': `<?php
class Rooms {
  function run($api) {
    $data = Http::get('https://mixer.com/api/v1/users/current')->collect();
    $data->get('types');
    foreach ($data->get('teams') as $one) $one->get('channels');
    collect(json_decode($text))->get('types');
    $api->get('ingests');
    Unirest\\Request::get('languages');
  }
  function show(Collection $one) { $one->get('types'); }
  function ask(Request $request) { $request->get('types'); $request->query->get('channels'); }
}
`,
    },
    ['call | certain | rest GET /users/current | Rooms.php:4', 'call | likely | rest GET /ingests | Rooms.php:8'],
  ],
  [
    'Go, Rust, C++, Lua, Swift: by the package, the crate, the type',
    {
      'rooms.go': `package rooms

import (
	"net/http"

	"github.com/tidwall/gjson"
)

func run(api Api) {
	http.Get("https://mixer.com/api/v1/users/current")
	all := gjson.Parse(text)
	all.Get("types").Get("channels")
	api.Get("ingests")
}
func show(one gjson.Result) { one.Get("types") }
`,
      'rooms.rs': `use serde_json::Value;
async fn run(api: Api) {
    let all: Value = reqwest::get("https://mixer.com/api/v1/users/current").await.unwrap().json().await.unwrap();
    for one in all.get("teams").unwrap() { one.get("types"); }
    let text = serde_json::from_str::<Thing>(body).unwrap();
    text.get("types");
    api.get("ingests");
}
fn show(one: &Value) { one.get("types"); }
`,
      'rooms.cpp': `#include <nlohmann/json.hpp>
void run(Api& api) {
  auto text = cpr::Get(cpr::Url{"https://mixer.com/api/v1/users/current"}).text;
  Json::Value root;
  root.get("types", "");
  api.get("ingests");
}
void show(const nlohmann::json& one) { one.get("types"); }
`,
      'rooms.lua': `local http = require("socket.http")
local json = require("dkjson")
local body = http.request("https://mixer.com/api/v1/users/current")
json.decode(body):get("types")
api:get("ingests")
`,
      'Rooms.swift': `import Foundation
func run(api: Api) {
  let all = try! JSON(data: Data(contentsOf: URL(string: "https://mixer.com/api/v1/users/current")!))
  all.get("types")
  api.get("ingests")
}
func show(one: JSON) { one.get("types") }
`,
    },
    [
      'call | certain | rest GET /users/current | Rooms.swift:3',
      'call | likely | rest GET /ingests | Rooms.swift:5',
      'call | certain | rest GET /users/current | rooms.cpp:3',
      'call | likely | rest GET /ingests | rooms.cpp:6',
      'call | certain | rest GET /users/current | rooms.go:10',
      'call | likely | rest GET /ingests | rooms.go:13',
      'call | certain | rest GET /users/current | rooms.lua:3',
      'call | likely | rest GET /ingests | rooms.lua:5',
      'call | certain | rest GET /users/current | rooms.rs:3',
      'call | likely | rest GET /ingests | rooms.rs:7',
    ],
  ],
]);
