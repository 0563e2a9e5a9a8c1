import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

// Subscriptions that are written out as the text that goes over the socket.
const idioms: readonly Idiom[] = [
  [
    'C#: joined and interpolated',
    {
      'Live.cs': `class Live {
  ClientWebSocket client;
  async Task Start() { await client.ConnectAsync(new Uri("wss://constellation.mixer.com"), CancellationToken.None); }
  async Task One(string id) {
    var frame = "{\\"type\\": \\"method\\", \\"method\\": \\"livesubscribe\\", \\"params\\": {\\"events\\": [\\"channel:" + id + ":update\\"]}, \\"id\\": " + id + "}";
    await client.SendAsync(new ArraySegment<byte>(Encoding.UTF8.GetBytes(frame)), WebSocketMessageType.Text, true, CancellationToken.None);
  }
  async Task Two(string id) {
    await client.SendAsync($"{{\\"type\\": \\"method\\", \\"params\\": {{\\"events\\": [\\"channel:{id}:followed\\"]}}, \\"id\\": 1}}");
  }
}
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | Live.cs:5',
      'call | certain | constellation subscribe channel:{channelId}:followed | Live.cs:9',
    ],
  ],
  [
    'Java: two events in one, and a format',
    {
      'Live.java': `class Live {
  WebSocketClient client = new WebSocketClient(new URI("wss://constellation.mixer.com"));
  void one(int id) { client.send("{\\"type\\": \\"method\\", \\"params\\": {\\"events\\": [\\"channel:" + id + ":update\\", \\"user:" + id + ":followed\\"]}}"); }
  void two(int id) { client.send(String.format("{\\"type\\": \\"method\\", \\"params\\": {\\"events\\": [\\"channel:%d:hosted\\"]}}", id)); }
}
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | Live.java:3',
      'call | certain | constellation subscribe user:{userId}:followed | Live.java:3',
      'call | certain | constellation subscribe channel:{channelId}:hosted | Live.java:4',
    ],
  ],
  [
    'Python and JavaScript; an answer that is only compared',
    {
      'live.py': `ws = websocket.create_connection("wss://constellation.mixer.com")
ws.send('{"type": "method", "params": {"events": ["channel:%s:update"]}, "id": 1}' % channel)
ws.send('{"type": "method", "params": {"events": ["channel:' + str(channel) + ':followed"]}, "id": 1}')
`,
      'live.js': `const ws = new WebSocket('wss://constellation.mixer.com');
ws.send(\`{"type": "method", "params": {"events": ["channel:\${id}:hosted"]}}\`);
if (text === \`{"channel": "channel:\${id}:subscribed"}\`) done();
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:hosted | live.js:2',
      'call | certain | constellation subscribe channel:{channelId}:update | live.py:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | live.py:3',
    ],
  ],
];

testIdioms(idioms);
