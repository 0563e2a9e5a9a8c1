import { testIdioms } from '@mixer-oauth/testkit';

// Names of events that have yet to be filled, as keys of a table.
testIdioms([
  [
    'Python: a table of handlers, filled by a comprehension',
    {
      'a.py': `import aiohttp
URL = "wss://constellation.mixer.com"
EVENTS = {"channel:{}:followed": "on_follow", "channel:{}:hosted": "on_host"}

class Alerts:
    async def listen(self):
        handlers = {event.format(self.id): getattr(self, name) for event, name in EVENTS.items()}
        async with self.session.ws_connect(URL) as ws:
            await ws.send_json({"type": "method", "method": "livesubscribe", "params": {"events": list(handlers)}, "id": 1})
`,
    },
    [
      'call | likely | constellation subscribe channel:{channelId}:followed | a.py:3',
      'call | likely | constellation subscribe channel:{channelId}:hosted | a.py:3',
    ],
  ],
  [
    'Python: a loop over it',
    {
      'a.py': `import aiohttp
URL = "wss://constellation.mixer.com"
EVENTS = {"channel:{}:followed": "on_follow", "channel:{}:hosted": "on_host"}

class Alerts:
    async def listen(self):
        events = []
        for event in EVENTS:
            events.append(event.format(self.id))
        async with self.session.ws_connect(URL) as ws:
            await ws.send_json({"type": "method", "method": "livesubscribe", "params": {"events": events}, "id": 1})
`,
    },
    [
      'call | likely | constellation subscribe channel:{channelId}:followed | a.py:3',
      'call | likely | constellation subscribe channel:{channelId}:hosted | a.py:3',
    ],
  ],
  [
    'JavaScript: entries of it',
    {
      'a.js': `const WebSocket = require('ws');
const EVENTS = { 'channel:{id}:followed': 'onFollow', 'channel:{id}:hosted': 'onHost' };
const ws = new WebSocket('wss://constellation.mixer.com');
function listen(id) {
  const events = Object.entries(EVENTS).map(([e, n]) => e.replace('{id}', id));
  ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: events }, id: 1 }));
}
`,
    },
    [
      'call | likely | constellation subscribe channel:{channelId}:followed | a.js:2',
      'call | likely | constellation subscribe channel:{channelId}:hosted | a.js:2',
    ],
  ],
  [
    'JavaScript: a loop over its keys',
    {
      'a.js': `const WebSocket = require('ws');
const EVENTS = { 'channel:{id}:followed': 'onFollow', 'channel:{id}:hosted': 'onHost' };
const ws = new WebSocket('wss://constellation.mixer.com');
function listen(id) {
  const events = []; for (const e in EVENTS) events.push(e.replace('{id}', id));
  ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: events }, id: 1 }));
}
`,
    },
    [
      'call | likely | constellation subscribe channel:{channelId}:followed | a.js:2',
      'call | likely | constellation subscribe channel:{channelId}:hosted | a.js:2',
    ],
  ],
  [
    'PHP: the same',
    {
      'a.php': `<?php
class Live {
  const URL = 'wss://constellation.mixer.com';
  private $events = ['channel:{id}:followed' => 'onFollow', 'channel:{id}:hosted' => 'onHost'];
  public function subscribe($id) {
    $names = [];
    foreach ($this->events as $event => $handler) { $names[] = str_replace('{id}', $id, $event); }
    $this->socket->send(json_encode(['type' => 'method', 'method' => 'livesubscribe', 'params' => ['events' => $names], 'id' => 1]));
  }
}
`,
    },
    [
      'call | likely | constellation subscribe channel:{channelId}:followed | a.php:4',
      'call | likely | constellation subscribe channel:{channelId}:hosted | a.php:4',
    ],
  ],
  [
    'Ruby: the same',
    {
      'a.rb': `URL = 'wss://constellation.mixer.com'
EVENTS = { 'channel:%s:followed' => :on_follow, 'channel:%s:hosted' => :on_host }
def subscribe(ws, id)
  names = EVENTS.keys.map { |e| format(e, id) }
  ws.send({ type: 'method', method: 'livesubscribe', params: { events: names }, id: 1 }.to_json)
end
`,
    },
    [
      'call | likely | constellation subscribe channel:{channelId}:followed | a.rb:2',
      'call | likely | constellation subscribe channel:{channelId}:hosted | a.rb:2',
    ],
  ],
  [
    'C#: the same',
    {
      'a.cs': `class Live {
  const string Url = "wss://constellation.mixer.com";
  private readonly Dictionary<string, Action<JObject>> events = new Dictionary<string, Action<JObject>> { ["channel:{0}:followed"] = OnFollow, ["channel:{0}:hosted"] = OnHost };
  void Subscribe(int id) { Send(new { type = "method", method = "livesubscribe", @params = new { events = events.Keys.Select(e => string.Format(e, id)) }, id = 1 }); }
}
`,
    },
    [
      'call | likely | constellation subscribe channel:{channelId}:followed | a.cs:3',
      'call | likely | constellation subscribe channel:{channelId}:hosted | a.cs:3',
    ],
  ],
  [
    'Go: the same',
    {
      'a.go': `package a
import "fmt"
const url = "wss://constellation.mixer.com"
var events = map[string]func(Payload){ "channel:%d:followed": onFollow, "channel:%d:hosted": onHost }
func (l *Live) Subscribe(id int) {
	names := []string{}
	for e := range events { names = append(names, fmt.Sprintf(e, id)) }
	l.ws.WriteJSON(map[string]interface{}{"type": "method", "method": "livesubscribe", "params": map[string]interface{}{"events": names}, "id": 1})
}
`,
    },
    [
      'call | likely | constellation subscribe channel:{channelId}:followed | a.go:4',
      'call | likely | constellation subscribe channel:{channelId}:hosted | a.go:4',
    ],
  ],
  [
    'Lua: the same',
    {
      'a.lua': `local url = "wss://constellation.mixer.com"
local events = { ["channel:%d:followed"] = onFollow, ["channel:%d:hosted"] = onHost }
local function subscribe(ws, id)
  local names = {}
  for e, f in pairs(events) do table.insert(names, string.format(e, id)) end
  ws:send(json.encode({ type = "method", method = "livesubscribe", params = { events = names }, id = 1 }))
end
`,
    },
    [
      'call | likely | constellation subscribe channel:{channelId}:followed | a.lua:2',
      'call | likely | constellation subscribe channel:{channelId}:hosted | a.lua:2',
    ],
  ],
  [
    'Kotlin: the same',
    {
      'a.kt': `const val URL = "wss://constellation.mixer.com"
val events = mapOf("channel:%d:followed" to ::onFollow, "channel:%d:hosted" to ::onHost)
fun subscribe(ws: WebSocket, id: Int) {
    ws.send(gson.toJson(mapOf("type" to "method", "method" to "livesubscribe", "params" to mapOf("events" to events.keys.map { it.format(id) }), "id" to 1)))
}
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:followed | a.kt:2',
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.kt:2',
    ],
  ],
  [
    'Java: the same',
    {
      'a.java': `class Live {
  static final String URL = "wss://constellation.mixer.com";
  private final Map<String, Handler> events = Map.of("channel:%d:followed", this::onFollow, "channel:%d:hosted", this::onHost);
  void subscribe(WebSocket ws, int id) { for (String e : events.keySet()) ws.subscribe(String.format(e, id)); }
}
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:followed | a.java:3',
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.java:3',
    ],
  ],
  [
    'Swift: the same',
    {
      'a.swift': `let url = "wss://constellation.mixer.com"
let events: [String: Handler] = ["channel:%d:followed": onFollow, "channel:%d:hosted": onHost]
func subscribe(_ id: Int) { for (e, h) in events { live.subscribe(String(format: e, id)) } }
`,
    },
    [
      'call | likely | constellation subscribe channel:{channelId}:followed | a.swift:2',
      'call | likely | constellation subscribe channel:{channelId}:hosted | a.swift:2',
    ],
  ],
  [
    'JavaScript: who handles what came',
    {
      'a.js': `const url = 'wss://constellation.mixer.com';
const handlers = { 'channel:update': (d) => d, 'message': (d) => d };
socket.on('live', (d) => handlers[d.channel](d));
`,
    },
    [],
  ],
  [
    'JavaScript: a table of labels in a file that does not talk to the provider',
    {
      'a.js': `const labels = { 'channel:{id}:followed': 'Follow' };
show(labels);
`,
    },
    [],
  ],
]);
