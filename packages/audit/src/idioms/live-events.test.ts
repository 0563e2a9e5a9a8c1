import { testIdioms } from '@mixer-oauth/testkit';

// Names of live events, put together and subscribed to; and what bears such names without being subscribed to.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'JavaScript: ids that are still to be filled in',
    {
      'a.js': `const { Carina } = require('carina');
const { channel } = JSON.parse(require('fs').readFileSync('settings.json'));
const live = new Carina().open();
live.subscribe(\`channel:\${channel}:update\`, show);
live.subscribe('user:YOUR_USER_ID:followed', show);
live.subscribe('user:Mine:followed', show);
`,
      'settings.json': '{ "channel": "<id of your channel>" }',
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.js:4',
      'call | certain | constellation subscribe user:{userId}:followed | a.js:5',
    ],
  ],
  [
    'JavaScript: livesubscribe literal',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: [\`channel:\${id}:update\`, \`channel:\${id}:followed\`] }, id: 1 }));
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.js:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.js:2',
    ],
  ],
  [
    'JavaScript: map over ids',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: ids.map((id) => \`channel:\${id}:update\`) }, id: 1 }));
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:update | a.js:2'],
  ],
  [
    'JavaScript: map over names',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
const names = ['update', 'followed', 'hosted'];
ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: names.map((n) => \`channel:\${id}:\${n}\`) } }));
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.js:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.js:2',
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.js:2',
    ],
  ],
  [
    'JavaScript: map over names joined',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
const names = ['update', 'followed'];
ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: names.map((n) => 'channel:' + id + ':' + n) } }));
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.js:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.js:2',
    ],
  ],
  [
    'JavaScript: array join',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
function sub(id, name) { ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: [['channel', id, name].join(':')] } })); }
sub(1, 'update');
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:update | a.js:3'],
  ],
  [
    'JavaScript: prefix constant',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
const prefix = \`channel:\${id}:\`;
ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: [prefix + 'update', prefix + 'subscribed'] } }));
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.js:3',
      'call | certain | constellation subscribe channel:{channelId}:subscribed | a.js:3',
    ],
  ],
  [
    'JavaScript: names reduce/flatMap',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
const types = ['update', 'followed'];
const events = ids.flatMap((id) => types.map((t) => \`channel:\${id}:\${t}\`));
ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events } }));
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.js:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.js:2',
    ],
  ],
  [
    'JavaScript: push loop',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
const events = [];
for (const t of ['update', 'followed']) events.push(\`channel:\${id}:\${t}\`);
ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events } }));
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.js:3',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.js:3',
    ],
  ],
  [
    'JavaScript: replace placeholder',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
const EVENTS = ['channel:{id}:update', 'channel:{id}:followed'];
ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: EVENTS.map((e) => e.replace('{id}', id)) } }));
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.js:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.js:2',
    ],
  ],
  [
    'JavaScript: util.format',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
const util = require('util');
ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: [util.format('channel:%s:update', id)] } }));
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:update | a.js:3'],
  ],
  [
    'JavaScript: functions of names',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
const E = { update: (id) => \`channel:\${id}:update\`, followed: (id) => \`channel:\${id}:followed\`, hosted: (id) => \`channel:\${id}:hosted\` };
ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: [E.update(1), E.followed(1)] } }));
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.js:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.js:2',
      'call | likely | constellation subscribe channel:{channelId}:hosted | a.js:2',
    ],
  ],
  [
    'JavaScript: carina',
    {
      'a.js': `const { Carina } = require('carina');
const ca = new Carina({ isBot: true }).open();
ca.subscribe(\`channel:\${id}:followed\`, (d) => {});
ca.subscribe('channel:' + id + ':hosted', (d) => {});
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:followed | a.js:3',
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.js:4',
    ],
  ],
  [
    'JavaScript: carina number',
    {
      'a.js': `const Carina = require('carina').Carina;
const ca = new Carina().open();
ca.subscribe('channel:1:update', (d) => {});
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:update | a.js:3'],
  ],
  [
    'JavaScript: carina list loop',
    {
      'a.js': `import { Carina } from 'carina';
const ca = new Carina().open();
['update', 'followed'].forEach((e) => ca.subscribe(\`channel:\${id}:\${e}\`, on));
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.js:3',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.js:3',
    ],
  ],
  [
    'JavaScript: carina wrapper',
    {
      'a.js': `import { Carina } from 'carina';
class Live { constructor() { this.ca = new Carina().open(); } on(name, f) { this.ca.subscribe(\`channel:\${this.id}:\${name}\`, f); } start() { this.on('update', f); this.on('followed', g); } }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.js:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.js:2',
    ],
  ],
  [
    'JavaScript: carina object of handlers',
    {
      'a.js': `import { Carina } from 'carina';
const ca = new Carina().open();
const handlers = { update: f, followed: g };
Object.keys(handlers).forEach((e) => ca.subscribe(\`channel:\${id}:\${e}\`, handlers[e]));
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.js:3',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.js:3',
    ],
  ],
  [
    'JavaScript: carina entries',
    {
      'a.js': `import { Carina } from 'carina';
const ca = new Carina().open();
const handlers = { update: f, followed: g };
for (const [e, h] of Object.entries(handlers)) ca.subscribe(\`channel:\${id}:\${e}\`, h);
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.js:3',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.js:3',
    ],
  ],
  [
    'JavaScript: switch on event incoming',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
ws.on('message', (m) => { const d = JSON.parse(m).data; switch (d.channel) { case \`channel:\${id}:followed\`: go(); break; case \`channel:\${id}:hosted\`: break; } });
`,
    },
    [],
  ],
  [
    'JavaScript: incoming endsWith',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
ws.on('message', (m) => { const d = JSON.parse(m).data; if (d.channel.endsWith(':followed')) x(); if (d.channel === \`channel:\${id}:subscribed\`) y(); const [, , name] = d.channel.split(':'); });
`,
    },
    [],
  ],
  [
    'JavaScript: emitter on',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
live.on(\`channel:\${id}:followed\`, (d) => {});
emitter.emit(\`channel:\${id}:hosted\`, 1);
`,
    },
    [
      'call | likely | constellation subscribe channel:{channelId}:followed | a.js:2',
      'call | likely | constellation subscribe channel:{channelId}:hosted | a.js:3',
    ],
  ],
  [
    'JavaScript: cache keys negative',
    {
      'a.js': `fetch('${api}/channels/' + id);
redis.get(\`channel:\${id}:update\`);
const key = \`user:\${id}:followed\`;
cache.set(key, 1);
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:1',
      'call | likely | constellation subscribe user:{userId}:followed | a.js:3',
    ],
  ],
  [
    'JavaScript: scopes alike negative',
    {
      'a.js': `const scopes = ['channel:update:self', 'channel:details:self', 'user:notification:self'];
location = 'https://mixer.com/oauth/authorize?client_id=1&response_type=token&scope=' + scopes.join(' ');
`,
    },
    [
      'request | certain | channel:update:self | a.js:1',
      'request | certain | channel:details:self | a.js:1',
      'request | certain | user:notification:self | a.js:1',
    ],
  ],
  [
    'JavaScript: unsubscribe only',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
ws.send(JSON.stringify({ type: 'method', method: 'liveunsubscribe', params: { events: [\`channel:\${id}:update\`] } }));
`,
    },
    [],
  ],
  [
    'JavaScript: carina unsubscribe',
    {
      'a.js': `import { Carina } from 'carina';
const ca = new Carina().open();
ca.unsubscribe(\`channel:\${id}:update\`);
`,
    },
    [],
  ],
  [
    'JavaScript: subscribe wrapper events param',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
function livesubscribe(events) { ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events } })); }
livesubscribe([\`user:\${uid}:achievement\`, \`channel:\${id}:update\`]);
`,
    },
    [
      'call | certain | constellation subscribe user:{userId}:achievement | a.js:3',
      'call | certain | constellation subscribe channel:{channelId}:update | a.js:3',
    ],
  ],
  [
    'JavaScript: rest param',
    {
      'a.js': `const ws = new WebSocket('wss://constellation.mixer.com');
function sub(...names) { ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: names.map((n) => \`channel:\${id}:\${n}\`) } })); }
sub('update', 'hosted');
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.js:3',
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.js:3',
    ],
  ],
  [
    'TypeScript: enum of names',
    {
      'a.ts': `enum LiveEvent { Update = 'update', Followed = 'followed', Hosted = 'hosted' }
const ws = new WebSocket('wss://constellation.mixer.com');
function sub(id: number, e: LiveEvent) { ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: [\`channel:\${id}:\${e}\`] } })); }
sub(1, LiveEvent.Followed);
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:followed | a.ts:1'],
  ],
  [
    'TypeScript: enum values',
    {
      'a.ts': `enum LiveEvent { Update = 'update', Followed = 'followed' }
const ws = new WebSocket('wss://constellation.mixer.com');
ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: Object.values(LiveEvent).map((e) => \`channel:\${id}:\${e}\`) } }));
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.ts:1',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.ts:1',
    ],
  ],
  [
    'TypeScript: template types',
    {
      'a.ts': `const ws = new WebSocket('wss://constellation.mixer.com');
type E = \`channel:\${number}:update\`;
const e: E = \`channel:\${id}:hosted\` as any;
ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: [e] } }));
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:hosted | a.ts:3'],
  ],
  [
    'TypeScript: carina injected',
    {
      'a.ts': `import { Carina } from 'carina';
export class S { constructor(private readonly ca: Carina) {} start(id: number) { this.ca.subscribe<any>(\`channel:\${id}:subscribed\`, (d) => d); } }
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:subscribed | a.ts:2'],
  ],
  [
    'Python: literal f',
    {
      'a.py': `ws = websocket.create_connection("wss://constellation.mixer.com")
ws.send(json.dumps({"type": "method", "method": "livesubscribe", "params": {"events": [f"channel:{cid}:update", f"channel:{cid}:followed"]}, "id": 1}))
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.py:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.py:2',
    ],
  ],
  [
    'Python: format',
    {
      'a.py': `ws = websocket.create_connection("wss://constellation.mixer.com")
ws.send(json.dumps({"type": "method", "method": "livesubscribe", "params": {"events": ["channel:{}:update".format(cid), "channel:%s:hosted" % cid]}, "id": 1}))
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.py:2',
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.py:2',
    ],
  ],
  [
    'Python: comprehension',
    {
      'a.py': `ws = websocket.create_connection("wss://constellation.mixer.com")
EVENTS = ["update", "followed"]
ws.send(json.dumps({"type": "method", "method": "livesubscribe", "params": {"events": ["channel:%s:%s" % (cid, e) for e in EVENTS]}}))
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.py:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.py:2',
    ],
  ],
  [
    'Python: comprehension format',
    {
      'a.py': `ws = websocket.create_connection("wss://constellation.mixer.com")
EVENTS = ("channel:{}:update", "channel:{}:followed")
ws.send(json.dumps({"type": "method", "method": "livesubscribe", "params": {"events": [e.format(cid) for e in EVENTS]}}))
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.py:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.py:2',
    ],
  ],
  [
    'Python: format named',
    {
      'a.py': `ws = websocket.create_connection("wss://constellation.mixer.com")
EVENTS = ["channel:{channel}:update", "user:{user}:followed"]
events = [e.format(channel=cid, user=uid) for e in EVENTS]
ws.send(json.dumps({"type": "method", "method": "livesubscribe", "params": {"events": events}}))
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.py:2',
      'call | certain | constellation subscribe user:{userId}:followed | a.py:2',
    ],
  ],
  [
    'Python: wrapper',
    {
      'a.py': `ws = websocket.create_connection("wss://constellation.mixer.com")
def subscribe(event):
    ws.send(json.dumps({"type": "method", "method": "livesubscribe", "params": {"events": ["channel:%s:%s" % (cid, event)]}}))
subscribe("update")
subscribe("hosted")
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.py:4',
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.py:5',
    ],
  ],
  [
    'Python: product join',
    {
      'a.py': `ws = websocket.create_connection("wss://constellation.mixer.com")
events = [":".join(["channel", str(cid), e]) for e in ("update", "followed")]
ws.send(json.dumps({"type": "method", "method": "livesubscribe", "params": {"events": events}}))
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.py:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.py:2',
    ],
  ],
  [
    'Python: handlers dict',
    {
      'a.py': `ws = websocket.create_connection("wss://constellation.mixer.com")
HANDLERS = {"update": on_update, "followed": on_followed}
events = ["channel:%d:%s" % (cid, name) for name in HANDLERS]
ws.send(json.dumps({"type": "method", "method": "livesubscribe", "params": {"events": events}}))
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.py:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.py:2',
    ],
  ],
  [
    'Python: incoming',
    {
      'a.py': `ws = websocket.create_connection("wss://constellation.mixer.com")
d = json.loads(ws.recv())
if d["data"]["channel"] == "channel:%s:followed" % cid: go()
elif d["data"]["channel"].endswith("hosted"): go()
HANDLERS = {"channel:%s:update" % cid: f}
`,
    },
    ['call | likely | constellation subscribe channel:{channelId}:update | a.py:5'],
  ],
  [
    'C#: literal',
    {
      'A.cs': `class L { async Task F(int id) { var ws = new ClientWebSocket(); await ws.ConnectAsync(new Uri("wss://constellation.mixer.com"), ct); await Send(JsonConvert.SerializeObject(new { type = "method", method = "livesubscribe", @params = new { events = new[] { $"channel:{id}:update", $"channel:{id}:followed" } }, id = 1 })); } }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | A.cs:1',
      'call | certain | constellation subscribe channel:{channelId}:followed | A.cs:1',
    ],
  ],
  [
    'C#: Select',
    {
      'A.cs': `class L { WebSocket ws = new WebSocket("wss://constellation.mixer.com"); static readonly string[] Names = { "update", "followed" }; void F(int id) { var events = Names.Select(n => $"channel:{id}:{n}").ToArray(); ws.Send(JsonConvert.SerializeObject(new { type = "method", method = "livesubscribe", @params = new { events } })); } }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | A.cs:1',
      'call | certain | constellation subscribe channel:{channelId}:followed | A.cs:1',
    ],
  ],
  [
    'C#: format const',
    {
      'A.cs': `class L { WebSocket ws = new WebSocket("wss://constellation.mixer.com"); const string Update = "channel:{0}:update"; const string Followed = "channel:{0}:followed"; void F(int id) { Sub(string.Format(Update, id)); } void Sub(string e) { ws.Send(JsonConvert.SerializeObject(new { type = "method", method = "livesubscribe", @params = new { events = new[] { e } } })); } }
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:update | A.cs:1'],
  ],
  [
    'C#: List Add foreach',
    {
      'A.cs': `class L { WebSocket ws = new WebSocket("wss://constellation.mixer.com"); void F(int id) { var l = new List<string>(); foreach (var n in new[] { "update", "hosted" }) l.Add("channel:" + id + ":" + n); ws.Send(JsonConvert.SerializeObject(new { type = "method", method = "livesubscribe", @params = new { events = l } })); } }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | A.cs:1',
      'call | certain | constellation subscribe channel:{channelId}:hosted | A.cs:1',
    ],
  ],
  [
    'Java: literal',
    {
      'A.java': `class L { void f(int id) { WebSocketClient ws = new WebSocketClient(new URI("wss://constellation.mixer.com")); JSONArray events = new JSONArray(); events.put("channel:" + id + ":update"); events.put(String.format("channel:%d:followed", id)); ws.send(new JSONObject().put("type", "method").put("method", "livesubscribe").put("params", new JSONObject().put("events", events)).toString()); } }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | A.java:1',
      'call | certain | constellation subscribe channel:{channelId}:followed | A.java:1',
    ],
  ],
  [
    'Java: enum format',
    {
      'A.java': `enum Ev { UPDATE("channel:%d:update"), FOLLOWED("channel:%d:followed"); final String pattern; Ev(String p) { pattern = p; } String of(int id) { return String.format(pattern, id); } }
class L { WebSocketClient ws = new WebSocketClient(new URI("wss://constellation.mixer.com")); void sub(String e) { ws.send(new JSONObject().put("type", "method").put("method", "livesubscribe").put("params", new JSONObject().put("events", List.of(e))).toString()); } void f(int id) { sub(Ev.UPDATE.of(id)); } }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | A.java:1',
      'call | likely | constellation subscribe channel:{channelId}:followed | A.java:1',
    ],
  ],
  [
    'Java: stream map',
    {
      'A.java': `class L { WebSocketClient ws = new WebSocketClient(new URI("wss://constellation.mixer.com")); void f(int id) { List<String> events = Stream.of("update", "followed").map(n -> "channel:" + id + ":" + n).collect(Collectors.toList()); ws.send(gson.toJson(Map.of("type", "method", "method", "livesubscribe", "params", Map.of("events", events)))); } }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | A.java:1',
      'call | certain | constellation subscribe channel:{channelId}:followed | A.java:1',
    ],
  ],
  [
    'Kotlin: listOf',
    {
      'a.kt': `fun f(id: Int) { val ws = client.newWebSocket(Request.Builder().url("wss://constellation.mixer.com").build(), l); ws.send(gson.toJson(mapOf("type" to "method", "method" to "livesubscribe", "params" to mapOf("events" to listOf("channel:$id:update", "channel:\${id}:followed"))))) }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.kt:1',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.kt:1',
    ],
  ],
  [
    'Kotlin: map',
    {
      'a.kt': `fun f(id: Int) { val ws = client.newWebSocket(Request.Builder().url("wss://constellation.mixer.com").build(), l); val e = listOf("update", "hosted").map { "channel:$id:$it" }; ws.send(gson.toJson(mapOf("type" to "method", "method" to "livesubscribe", "params" to mapOf("events" to e)))) }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.kt:1',
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.kt:1',
    ],
  ],
  [
    'Go: Sprintf',
    {
      'a.go': `package a
func f(id int) { c, _, _ := websocket.DefaultDialer.Dial("wss://constellation.mixer.com", nil); c.WriteJSON(map[string]interface{}{"type": "method", "method": "livesubscribe", "params": map[string]interface{}{"events": []string{fmt.Sprintf("channel:%d:update", id), "channel:" + strconv.Itoa(id) + ":followed"}}}) }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.go:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.go:2',
    ],
  ],
  [
    'Go: range append',
    {
      'a.go': `package a
func f(id int) { c, _, _ := websocket.DefaultDialer.Dial("wss://constellation.mixer.com", nil); var events []string; for _, n := range []string{"update", "hosted"} { events = append(events, fmt.Sprintf("channel:%d:%s", id, n)) }; c.WriteJSON(Frame{Type: "method", Method: "livesubscribe", Params: Params{events}}) }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.go:2',
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.go:2',
    ],
  ],
  [
    'Go: wrapper variadic',
    {
      'a.go': `package a
type L struct { c *websocket.Conn }
func (l *L) open() { l.c, _, _ = websocket.DefaultDialer.Dial("wss://constellation.mixer.com", nil) }
func (l *L) sub(id int, names ...string) { ev := make([]string, len(names)); for i, n := range names { ev[i] = fmt.Sprintf("channel:%d:%s", id, n) }; l.c.WriteJSON(map[string]interface{}{"type": "method", "method": "livesubscribe", "params": map[string]interface{}{"events": ev}}) }
func (l *L) f() { l.sub(1, "update", "followed") }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.go:5',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.go:5',
    ],
  ],
  [
    'PHP: array',
    {
      'a.php': `<?php
$ws = new WebSocket\\Client('wss://constellation.mixer.com');
$ws->send(json_encode(['type' => 'method', 'method' => 'livesubscribe', 'params' => ['events' => ["channel:$id:update", 'channel:' . $id . ':followed', sprintf('channel:%d:hosted', $id)]]]));
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.php:3',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.php:3',
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.php:3',
    ],
  ],
  [
    'PHP: array_map',
    {
      'a.php': `<?php
$ws = new WebSocket\\Client('wss://constellation.mixer.com');
$events = array_map(fn($n) => "channel:{$id}:{$n}", ['update', 'followed']);
$ws->send(json_encode(['type' => 'method', 'method' => 'livesubscribe', 'params' => ['events' => $events]]));
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.php:3',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.php:3',
    ],
  ],
  [
    'Ruby: map',
    {
      'a.rb': `ws = WebSocket::Client::Simple.connect('wss://constellation.mixer.com')
events = %w[update followed].map { |e| "channel:#{id}:#{e}" }
ws.send({ type: 'method', method: 'livesubscribe', params: { events: events } }.to_json)
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.rb:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.rb:2',
    ],
  ],
  [
    'Rust: format vec',
    {
      'a.rs': `fn f(id: u32) { let (mut s, _) = connect("wss://constellation.mixer.com").unwrap(); let events: Vec<String> = ["update", "followed"].iter().map(|e| format!("channel:{}:{}", id, e)).collect(); s.send(json!({"type": "method", "method": "livesubscribe", "params": {"events": events}}).to_string()); }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.rs:1',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.rs:1',
    ],
  ],
  [
    'Rust: format inline',
    {
      'a.rs': `fn f(id: u32) { let (mut s, _) = connect("wss://constellation.mixer.com").unwrap(); s.send(json!({"type": "method", "method": "livesubscribe", "params": {"events": [format!("channel:{id}:update")]}}).to_string()); }
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:update | a.rs:1'],
  ],
  [
    'Rust: mixer_wrappers',
    {
      'a.rs': `use mixer_wrappers::ConstellationClient;
fn f() { let (client, rx) = ConstellationClient::connect("id").unwrap(); client.subscribe(&["channel:1:followed", &format!("channel:{}:update", id)]); }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:followed | a.rs:2',
      'call | certain | constellation subscribe channel:{channelId}:update | a.rs:2',
    ],
  ],
  [
    'Swift: interp',
    {
      'a.swift': `func f(id: Int) { let s = WebSocket(url: URL(string: "wss://constellation.mixer.com")!); let p: [String: Any] = ["type": "method", "method": "livesubscribe", "params": ["events": ["channel:\\(id):update", String(format: "channel:%d:followed", id)]]]; s.write(string: json(p)) }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.swift:1',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.swift:1',
    ],
  ],
  [
    'Swift: map',
    {
      'a.swift': `func f(id: Int) { let s = WebSocket(url: URL(string: "wss://constellation.mixer.com")!); let e = ["update", "hosted"].map { "channel:\\(id):\\($0)" }; s.write(string: json(["type": "method", "method": "livesubscribe", "params": ["events": e]])) }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.swift:1',
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.swift:1',
    ],
  ],
  [
    'Lua: format',
    {
      'a.lua': `ws:connect("wss://constellation.mixer.com")
ws:send(cjson.encode({ type = "method", method = "livesubscribe", params = { events = { "channel:" .. id .. ":update", string.format("channel:%d:followed", id), ("channel:%s:hosted"):format(id) } } }))
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.lua:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.lua:2',
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.lua:2',
    ],
  ],
  [
    'Lua: loop',
    {
      'a.lua': `ws:connect("wss://constellation.mixer.com")
local events = {}
for _, n in ipairs({ "update", "followed" }) do table.insert(events, "channel:" .. id .. ":" .. n) end
ws:send(cjson.encode({ type = "method", method = "livesubscribe", params = { events = events } }))
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.lua:3',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.lua:3',
    ],
  ],
  [
    'C++: to_string',
    {
      'a.cpp': `void f(int id) { ws.setUrl("wss://constellation.mixer.com"); json j = {{"type", "method"}, {"method", "livesubscribe"}, {"params", {{"events", {"channel:" + std::to_string(id) + ":update"}}}}}; ws.send(j.dump()); }
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:update | a.cpp:1'],
  ],
  [
    'C++: fmt snprintf',
    {
      'a.cpp': `void f(int id) { ws.setUrl("wss://constellation.mixer.com"); char buf[64]; snprintf(buf, sizeof(buf), "channel:%d:followed", id); sub(buf); sub(fmt::format("channel:{}:hosted", id)); sub(absl::StrCat("channel:", id, ":update")); }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:followed | a.cpp:1',
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.cpp:1',
      'call | certain | constellation subscribe channel:{channelId}:update | a.cpp:1',
    ],
  ],
  [
    'C++: qt arg',
    {
      'a.cpp': `void f(int id) { ws.open(QUrl("wss://constellation.mixer.com")); sub(QString("channel:%1:update").arg(id)); sub(QStringLiteral("channel:%1:%2").arg(id).arg("followed")); }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.cpp:1',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.cpp:1',
    ],
  ],
]);
