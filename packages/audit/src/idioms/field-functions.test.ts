import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'what functions kept in fields set is there for the methods of the class',
    {
      'a.js': `import Socket from 'beam-client-node/lib/ws';
import { Adapter } from 'some-bot';
export class A extends Adapter {
  connect = (body) => {
    this.socket = new Socket(body.endpoints).boot();
    return this.socket.auth(1, 2, body.authkey);
  };
  send(text) { this.socket.call('msg', [text]); }
}
`,
      'b.ts': `import { Base } from 'some-app';
class B extends Base {
  private setUp = async (): Promise<void> => { this.http = axios.create({ baseURL: 'https://mixer.com/api/v1' }); };
  load = () => this.http.get('users/current');
  follow() { return this.http.put('channels/5/follow'); }
}
`,
      'C.kt': `class C {
  lateinit var base: String
  val setUp = { base = "https://mixer.com/api/v1" }
  suspend fun load() = client.get("$base/types")
}
`,
      'd.swift': `class D {
  var base = ""
  lazy var setUp: () -> Void = { self.base = "https://mixer.com/api/v1" }
  func load() { AF.request("\\(base)/ingests") }
}
`,
    },
    [
      'call | certain | rest GET /types | C.kt:4',
      'call | certain | chat auth | a.js:6',
      'call | certain | chat msg | a.js:8',
      'call | certain | rest GET /users/current | b.ts:4',
      'call | certain | rest PUT /channels/{channelId}/follow | b.ts:5',
      'call | certain | rest GET /ingests | d.swift:4',
    ],
  ],
]);
