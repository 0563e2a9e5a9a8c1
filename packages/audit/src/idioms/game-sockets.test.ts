import { testIdioms } from '@mixer-oauth/testkit';

// Game clients of the provider's packages, and sockets of games whose frames are none of the chat's.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'JavaScript: GameClient open',
    {
      'a.js': `const { GameClient } = require('@mixer/interactive-node');
const c = new GameClient();
c.open({ authToken: t, versionId: 1 });
`,
    },
    ['call | certain | interactive open | a.js:3'],
  ],
  [
    'JavaScript: beam-interactive-node2',
    {
      'a.js': `const interactive = require('beam-interactive-node2');
const c = new interactive.GameClient();
c.open({ authToken: t, versionId: 1 }).then(() => c.ready(true));
`,
    },
    ['call | certain | interactive open | a.js:3'],
  ],
  [
    'TypeScript: class field',
    {
      'a.ts': `import { GameClient, setWebSocket } from '@mixer/interactive-node';
import * as ws from 'ws';
setWebSocket(ws);
export class G { private client = new GameClient(); async go(t: string) { await this.client.open({ authToken: t, versionId: 1 }); await this.client.createControls({ sceneID: 'default', controls: [] }); await this.client.ready(true); } }
`,
    },
    ['call | certain | interactive open | a.ts:4'],
  ],
  [
    'TypeScript: injected',
    {
      'a.ts': `import { GameClient } from '@mixer/interactive-node';
export class G { constructor(private readonly client: GameClient) {} go(t: string) { return this.client.open({ authToken: t, versionId: 1 }); } }
`,
    },
    ['call | certain | interactive open | a.ts:2'],
  ],
  [
    'TypeScript: subclass',
    {
      'a.ts': `import { GameClient } from '@mixer/interactive-node';
class My extends GameClient { start(t: string) { return this.open({ authToken: t, versionId: 1 }); } }
new My().start('x');
`,
    },
    ['call | certain | interactive open | a.ts:2'],
  ],
  [
    'TypeScript: subclass super',
    {
      'a.ts': `import { GameClient } from '@mixer/interactive-node';
class My extends GameClient { open(o: any) { return super.open(o); } }
`,
    },
    ['call | certain | interactive open | a.ts:2'],
  ],
  [
    'JavaScript: events negative',
    {
      'a.js': `const { GameClient } = require('@mixer/interactive-node');
const c = new GameClient();
c.on('open', () => log('open'));
c.state.on('participantJoin', p => p.open());
control.on('mousedown', (i, p) => c.captureTransaction(i.transactionID));
`,
    },
    [],
  ],
  [
    'JavaScript: raw frames give no scope',
    {
      'a.js': `const ws = new WebSocket('wss://interactive1-dal.mixer.com/gameClient', { headers: { 'X-Protocol-Version': '2.0' } });
ws.send(JSON.stringify({ type: 'method', method: 'ready', params: { isReady: true }, id: 1, discard: true }));
ws.send(JSON.stringify({ type: 'method', method: 'createControls', params: { sceneID: 'default', controls: [] }, id: 2 }));
`,
    },
    [],
  ],
  [
    'JavaScript: giveInput negative',
    {
      'a.js': `const ws = new WebSocket('wss://interactive1-dal.mixer.com/participant');
ws.onmessage = (m) => { const p = JSON.parse(m.data); if (p.method === 'giveInput') x(); };
ws.send(JSON.stringify({ type: 'method', method: 'giveInput', params: { input: { controlID: 'a', event: 'mousedown' } } }));
`,
    },
    [],
  ],
  [
    'JavaScript: interactive ping and auth frames not chat',
    {
      'a.js': `const api = '${api}/chats/1'; fetch(api);
const ws = new WebSocket('wss://interactive1-dal.mixer.com/gameClient');
ws.send(JSON.stringify({ type: 'method', method: 'ping', params: {}, id: 1 }));
`,
    },
    ['call | certain | rest GET /chats/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: hosts then socket',
    {
      'a.js': `fetch('${api}/interactive/hosts').then((r) => r.json()).then((h) => new WebSocket(h[0].address));
`,
    },
    ['call | certain | rest GET /interactive/hosts | a.js:1'],
  ],
  [
    'JavaScript: robot credentials',
    {
      'a.js': `fetch('${api}/interactive/' + id + '/robot', { headers });
`,
    },
    ['call | certain | rest GET /interactive/{channelId}/robot | a.js:1'],
  ],
  [
    'JavaScript: client-node game.join',
    {
      'a.js': `const BeamClient = require('beam-client-node');
const client = new BeamClient();
client.game.join(id).then((r) => new Robot(r));
`,
    },
    ['call | certain | rest GET /interactive/{channelId}/robot | a.js:3'],
  ],
  [
    'JavaScript: shortcode scopes',
    {
      'a.js': `const { OAuthClient } = require('@mixer/shortcode-oauth');
const c = new OAuthClient({ clientId: 'x', scopes: ['interactive:robot:self'] });
c.getCode();
`,
    },
    ['client-id | certain | x | a.js:2', 'request | certain | interactive:robot:self | a.js:2'],
  ],
  [
    'JavaScript: shortcode scopes var',
    {
      'a.js': `const { OAuthClient } = require('@mixer/shortcode-oauth');
const scopes = ['interactive:robot:self', 'chat:connect'];
const opts = { clientId: 'x' };
opts.scopes = scopes;
const c = new OAuthClient(opts);
c.getCode().then((code) => code.waitForAccept());
`,
    },
    [
      'request | certain | interactive:robot:self | a.js:2',
      'request | certain | chat:connect | a.js:2',
      'client-id | certain | x | a.js:3',
    ],
  ],
  [
    'JavaScript: community shortcode',
    {
      'a.js': `const { ShortCodeExpireError, OAuthClient } = require('@mixer/shortcode-oauth');
const { GameClient } = require('@mixer/interactive-node');
const auth = new OAuthClient({ clientId: 'x', scopes: ['interactive:robot:self'] });
const attempt = () => auth.getCode().then((c) => c.waitForAccept()).catch((e) => attempt());
attempt().then((t) => new GameClient().open({ authToken: t.data.accessToken, versionId: 1 }));
`,
    },
    [
      'client-id | certain | x | a.js:3',
      'request | certain | interactive:robot:self | a.js:3',
      'call | certain | interactive open | a.js:5',
    ],
  ],
  [
    'Python: State connect',
    {
      'a.py': `from interactive_python import State, Button
async def run():
    s = await State.connect(project_version_id=1, authorization="Bearer x")
    await s.pump()
`,
    },
    ['call | certain | interactive open | a.py:3'],
  ],
  [
    'Python: alias import',
    {
      'a.py': `import interactive_python as interactive
async def run():
    async with interactive.State.connect(authorization=t, project_version_id=1) as s:
        pass
`,
    },
    ['call | certain | interactive open | a.py:3'],
  ],
  [
    'Python: oauth default',
    {
      'a.py': `from interactive_python import OAuthClient
c = OAuthClient("id", "secret")
async def f(): code = await c.get_code()
`,
    },
    ['request | likely | interactive:robot:self | a.py:2'],
  ],
  [
    'C#: unity',
    {
      'A.cs': `using Microsoft.Mixer;
class G : MonoBehaviour { void Start() { MixerInteractive.GoInteractive(); MixerInteractive.OnInteractiveButtonEvent += On; } }
`,
    },
    ['call | certain | interactive open | A.cs:2'],
  ],
  [
    'C#: Mixer.Base MixPlayClient',
    {
      'A.cs': `using Mixer.Base.Clients;
class G { async Task F(MixPlayClient c) { await c.Connect(); await c.Ready(); } }
`,
    },
    ['call | certain | interactive open | A.cs:2'],
  ],
  [
    'C#: InteractiveClient factory',
    {
      'A.cs': `using Mixer.Base; using Mixer.Base.Clients;
class G { async Task F(MixerConnection con) { var c = await InteractiveClient.CreateFromChannel(con, ch, game); await c.Connect(); } }
`,
    },
    ['call | certain | interactive open | A.cs:2'],
  ],
  [
    'Java: GameClient',
    {
      'A.java': `import com.mixer.interactive.GameClient;
class G { void f() { GameClient c = new GameClient(1); c.connect("token"); } }
`,
    },
    ['call | certain | interactive open | A.java:2'],
  ],
  [
    'Java: GameClient chain',
    {
      'A.java': `import com.mixer.interactive.GameClient;
class G { private final GameClient client; G(int v) { client = new GameClient(v, "id"); client.connect(t).thenAccept(x -> {}); } }
`,
    },
    ['call | certain | interactive open | A.java:2'],
  ],
  [
    'Java: services negative',
    {
      'A.java': `import com.mixer.interactive.event.InteractiveEvent;
class G { void connect(String s) {} void f() { connect("x"); db.connect("y"); } }
`,
    },
    [],
  ],
  [
    'Kotlin: GameClient',
    {
      'a.kt': `import com.mixer.interactive.GameClient
class G { private val c = GameClient(1); fun f() { c.connect("t") } }
`,
    },
    ['call | certain | interactive open | a.kt:2'],
  ],
  [
    'Go: robot frames negative',
    {
      'a.go': `package a
func f() { c, _, _ := websocket.DefaultDialer.Dial("wss://interactive1-dal.mixer.com/gameClient", nil); c.WriteJSON(map[string]interface{}{"type": "method", "method": "createScenes", "params": map[string]interface{}{}}) }
`,
    },
    [],
  ],
]);
