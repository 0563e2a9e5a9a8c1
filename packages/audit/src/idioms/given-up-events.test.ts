import { testIdioms } from '@mixer-oauth/testkit';

const frame = (method: string): string =>
  String.raw`"{\"type\": \"method\", \"method\": \"${method}\", \"params\": {\"events\": [\"channel:" + id + ":followed\"]}, \"id\": 3}"`;

// A frame that is written out as text, which asks for an event or gives it up; form fields of a request that is not sent yet.
testIdioms([
  [
    'C#: a frame in text that asks, and one that gives up',
    {
      'Live.cs': `class Live {
    ClientWebSocket socket;
    Task Open() => socket.ConnectAsync(new Uri("wss://constellation.mixer.com"), CancellationToken.None);
    Task Send(string text) => socket.SendAsync(new ArraySegment<byte>(Encoding.UTF8.GetBytes(text)), WebSocketMessageType.Text, true, CancellationToken.None);
    Task Ask(string id) => Send(${frame('livesubscribe')});
    Task GiveUp(string id) => Send(${frame('liveunsubscribe')});
}
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:followed | Live.cs:5'],
  ],
  [
    'Python: a frame that gives up alone',
    {
      'live.py': `socket = connect("wss://constellation.mixer.com")
socket.send('{"type": "method", "method": "liveunsubscribe", "params": {"events": ["channel:' + id + ':followed"]}}')
`,
    },
    [],
  ],
  [
    'Java: Jsoup, form fields of a request that is sent later',
    {
      'Sender.java': `import org.jsoup.Jsoup;
class Sender {
    static final String ROOT = "https://mixer.com/api/v1";
    String send(String text) {
        Connection request = Jsoup.connect(ROOT + "/clips/create").data("metadata", text).data("users", text).ignoreContentType(true);
        return request.post().body().text();
    }
}
`,
    },
    ['call | certain | rest POST /clips/create | Sender.java:5'],
  ],
]);
