import { testIdioms } from '@mixer-oauth/testkit';

// A callback in a callback of a method sets fields as the method itself does.
const current = 'call | certain | rest GET /users/current | ';

testIdioms([
  [
    'JavaScript: a socket that a third answer opens',
    {
      'a.js': `const Mixer = require('@mixer/client-node');
const client = new Mixer.Client();
class Bot {
  host(channel) {
    client.request('PUT', \`channels/\${channel.id}/hostee\`).then(() => {
      client.request('GET', \`chats/\${channel.id}\`).then((answer) => {
        this.guest = new Mixer.Socket(ws, answer.body.endpoints).boot();
        this.guest.auth(channel.id, 1, answer.body.authkey);
      });
    });
  }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | a.js:5',
      'call | certain | rest GET /chats/{channelId} | a.js:6',
      'call | certain | chat auth | a.js:8',
    ],
  ],
  [
    'JavaScript: an address that another method asks with',
    {
      'a.js': `class Api {
  setUp() {
    load((file) => parse(file, () => { this.base = 'https://mixer.com/api/v1'; }));
  }
  me() { return fetch(this.base + '/users/current'); }
}
`,
    },
    [`${current}a.js:5`],
  ],
  [
    'Kotlin: a block in a block',
    {
      'Api.kt': `class Api(private val http: HttpClient) {
    private var base = ""
    fun setUp() {
        load { file -> parse(file) { base = "https://mixer.com/api/v1" } }
    }
    suspend fun me() = http.get("$base/users/current")
}
`,
    },
    [`${current}Api.kt:6`],
  ],
  [
    'A class of its own in a method sets its own fields',
    {
      'a.js': `class Api {
  setUp() {
    return class { start() { this.base = 'https://mixer.com/api/v1'; } };
  }
  me() { return fetch(this.base + '/users/current'); }
}
`,
    },
    [],
  ],
]);
