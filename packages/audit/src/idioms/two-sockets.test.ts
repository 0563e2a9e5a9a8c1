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
]);
