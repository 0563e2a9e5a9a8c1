import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'TypeScript: a method that two sockets have is not taken for the chat’s where an address or class tells of the other',
    {
      'live-socket.ts': `import WebSocket from 'ws';
export class Socket {
  url = 'wss://constellation.mixer.com';
  open() { this.socket = new WebSocket(this.url); }
  ping() { this.sendPacket('ping', null); }
}
`,
      'services.ts': `const api = 'https://mixer.com/api/v1/';
class ConstellationService {
  ping() { this.sendPacket('ping', null, this.id); }
}
class ChatService {
  open() { return fetch(api + 'chats/1'); }
  ping() { this.sendPacket('ping', [], this.id); }
}
`,
      'both.ts': `const live = 'wss://constellation.mixer.com';
fetch('https://mixer.com/api/v1/chats/1');
function ping(socket) { socket.sendPacket('ping', []); }
`,
      'interactive-bot.ts': `class InteractiveBot {
  open() { return fetch('https://mixer.com/api/v1/chats/1'); }
  say(text) { this.sendPacket('msg', [text]); }
}
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | both.ts:2',
      'call | likely | chat ping | both.ts:3',
      'call | certain | rest GET /chats/{channelId} | interactive-bot.ts:2',
      'call | likely | chat msg | interactive-bot.ts:3',
      'call | certain | rest GET /chats/{channelId} | services.ts:6',
      'call | likely | chat ping | services.ts:7',
    ],
  ],
  [
    'C#: packets of a class for another socket',
    {
      'Packets.cs': `public class Packet { public string type = "method"; public string method; public Packet(string method) { this.method = method; } }
`,
      'Clients.cs': `class Api { public const string Base = "https://mixer.com/api/v1/"; }
class ConstellationClient {
  void Ping() { Send(new Packet("ping")); }
}
class ChatClient {
  void Ping() { Send(new Packet("ping")); }
}
`,
    },
    ['call | certain | chat ping | Clients.cs:6'],
  ],
  [
    'Go: what a packet gives to its method tells whose it is, beside the address of the other socket',
    {
      'link.go': `package stream
import "github.com/gorilla/websocket"
const live = "wss://constellation.mixer.com"
type frame struct {
	Kind   string        \`json:"type"\`
	Method string        \`json:"method"\`
	Args   []interface{} \`json:"arguments,omitempty"\`
	Params interface{}   \`json:"params,omitempty"\`
}
type Link struct { ws *websocket.Conn }
func open(address string) *Link {
	ws, _, _ := websocket.DefaultDialer.Dial(address, nil)
	return &Link{ws: ws}
}
func OpenLive() *Link { return open(live) }
func OpenChat(address string) *Link { return open(address) }
func (l *Link) send(f frame) error {
	f.Kind = "method"
	return l.ws.WriteJSON(f)
}
func (l *Link) Whisper(to, text string) error {
	return l.send(frame{Method: "whisper", Args: []interface{}{to, text}})
}
func (l *Link) Ping() error {
	return l.send(frame{Method: "ping", Params: nil})
}
`,
      'rest.go': `package stream
const api = "https://mixer.com/api/v1"
`,
    },
    ['call | certain | chat whisper | link.go:22'],
  ],
  [
    'C#: the same for a class of packets',
    {
      'Link.cs': `using Newtonsoft.Json;
class Packet {
  [JsonProperty("type")] public string Kind { get; set; } = "method";
  [JsonProperty("method")] public string Name { get; set; }
  [JsonProperty("arguments")] public object[] Arguments { get; set; }
  [JsonProperty("params")] public object Parameters { get; set; }
}
class Link {
  const string Live = "wss://constellation.mixer.com";
  public void Whisper(string to, string text) { Send(new Packet { Name = "whisper", Arguments = new object[] { to, text } }); }
  public void Ping() { Send(new Packet { Name = "ping", Parameters = new object() }); }
}
`,
      'Rest.cs': `class Rest { const string Base = "https://mixer.com/api/v1/"; }
`,
    },
    ['call | certain | chat whisper | Link.cs:10'],
  ],
]);
