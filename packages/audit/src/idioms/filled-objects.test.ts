import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Java: a frame that calls fill, in statements, in a chain, in one call of pairs',
    {
      'Bot.java': `class Bot {
  static final String API = "https://mixer.com/api/v1/chats/";
  void a() { Map<String, Object> m = new HashMap<>(); m.put("type", "method"); m.put("method", "msg"); send(m); }
  void b() { JsonObject o = new JsonObject(); o.addProperty("type", "method"); o.addProperty("method", "timeout"); }
  void c() { JSONObject o = new JSONObject(); o.put("type", "method").put("method", "purge"); }
  void d() { ws.send(new JSONObject().put("method", "vote:start").put("type", "method").toString()); }
  void e() { send(Map.of("type", "method", "method", "giveaway:start")); }
  void f() { o.add("type", new JsonPrimitive("method")); o.add("method", new JsonPrimitive("auth")); }
}
`,
    },
    [
      'call | certain | chat msg | Bot.java:3',
      'call | certain | chat timeout | Bot.java:4',
      'call | certain | chat purge | Bot.java:5',
      'call | certain | chat vote:start | Bot.java:6',
      'call | certain | chat giveaway:start | Bot.java:7',
      'call | certain | chat auth | Bot.java:8',
    ],
  ],
  [
    'Kotlin: pairs, blocks and statements',
    {
      'Bot.kt': `class Bot { val api = "https://mixer.com/api/v1/chats/"
  fun a() { send(mapOf("type" to "method", "method" to "msg")) }
  fun b() { val o = JSONObject(); o.put("type", "method"); o.put("method", "timeout"); send(o) }
  fun c() { val o = JsonObject().apply { addProperty("type", "method"); addProperty("method", "purge") }; send(o) }
  fun d() { send(buildJsonObject { put("type", "method"); put("method", "vote:start") }) }
}
`,
    },
    [
      'call | certain | chat msg | Bot.kt:2',
      'call | certain | chat timeout | Bot.kt:3',
      'call | certain | chat purge | Bot.kt:4',
      'call | certain | chat vote:start | Bot.kt:5',
    ],
  ],
  [
    'C#: properties that are objects, and entries that are added',
    {
      'Bot.cs': `class Bot { const string Api = "https://mixer.com/api/v1/chats/";
  void A() { Send(new JObject(new JProperty("type", "method"), new JProperty("method", "msg"))); }
  void B() { var d = new Dictionary<string, object>(); d.Add("type", "method"); d.Add("method", "timeout"); Send(d); }
}
`,
    },
    ['call | certain | chat msg | Bot.cs:2', 'call | certain | chat timeout | Bot.cs:3'],
  ],
  [
    'C and C++: libraries that are given the object',
    {
      'bot.cpp': `const char* api = "https://mixer.com/api/v1/chats/";
void a() { json_t* o = json_object(); json_object_set_new(o, "type", json_string("method")); json_object_set_new(o, "method", json_string("msg")); }
void b() { cJSON* o = cJSON_CreateObject(); cJSON_AddStringToObject(o, "type", "method"); cJSON_AddStringToObject(o, "method", "timeout"); }
void c() { QJsonObject o; o.insert("type", "method"); o.insert("method", "purge"); }
void d() { cJSON_AddStringToObject(other, "type", "method"); cJSON_AddStringToObject(o, "method", "vote:start"); }
`,
    },
    [
      'call | certain | chat msg | bot.cpp:2',
      'call | certain | chat timeout | bot.cpp:3',
      'call | certain | chat purge | bot.cpp:4',
    ],
  ],
  [
    'Rust: entries that are inserted',
    {
      'bot.rs': `const API: &str = "https://mixer.com/api/v1/chats/";
fn a() { let mut m = HashMap::new(); m.insert("type".to_string(), json!("method")); m.insert("method".to_string(), json!("msg")); }
fn b() { let mut m = HashMap::new(); m.insert("type", "method".into()); m.insert("method", "timeout".into()); }
`,
    },
    ['call | certain | chat msg | bot.rs:2', 'call | certain | chat timeout | bot.rs:3'],
  ],
  [
    'a reply, a frame of another socket, an object of another variable and a table are none',
    {
      'A.java': `class A { static final String API = "https://mixer.com/api/v1/chats/";
  void a() { Map m = new HashMap(); m.put("type", "reply"); m.put("method", "msg"); }
  void b() { Map n = new HashMap(); n.put("type", "method"); n.put("method", "getScenes"); n.put("params", x); }
  void c() { o.put("type", "method"); p.put("method", "purge"); }
  void d() { if (o.get("type").equals("method")) log(o.get("method"), "msg"); }
}
`,
    },
    [],
  ],
]);
