import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { auditTree } from './audit-tree.ts';
import { sortByFate } from './discover.ts';
import { listFiles } from './list-files.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { makeFolder } from './testing/make-folder.ts';

const { catalogue } = await loadCatalogue('mixer', '.');
const catalogues = catalogue ? [catalogue] : [];
const audit = (files: Record<string, string | Uint8Array>, exclude: readonly string[] = []) =>
  auditTree(makeFolder(files), catalogues, { includesTests: false, exclude });

const wrapper = `const base = 'https://mixer.com/api/v1';
export function askPlatform(verb, path) { return fetch(base + path, { method: verb }); }
`;
const caller = `import { askPlatform } from './api.js';
askPlatform('PUT', '/channels/5/follow');
`;

describe('auditTree', () => {
  test('files that only use what another file wraps are found too', async () => {
    const { extraction, files } = await audit({
      'package.json': '{}',
      'api.js': wrapper,
      'use.js': caller,
      'other.js': 'console.log(1)',
    });
    expect(extraction.evidence).toContainEqual(
      expect.objectContaining({ kind: 'call', method: 'PUT', path: '/channels/5/follow' }),
    );
    expect(files).toMatchObject({ seen: 4, audited: 2, failed: [] });
  });

  test('messages that the code makes are read, and their base classes', async () => {
    const { extraction, files } = await audit({
      'Api.cs': `class Api {
  HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  void Types() { Send(new TypesMessage()); }
  Task Send(OwnMessage message) { return http.GetAsync(message.GetAddress()); }
}
`,
      'TypesMessage.cs': 'class TypesMessage : GetMessage { protected override string Address => "types"; }',
      'GetMessage.cs': 'abstract class GetMessage : OwnMessage {}',
      'OwnMessage.cs': `abstract class OwnMessage {
  protected abstract string Address { get; }
  internal string GetAddress() { return Address; }
}
`,
      'Window.cs': 'class Window {}',
    });
    expect(extraction.evidence).toContainEqual(
      expect.objectContaining({ kind: 'call', method: 'GET', path: '/types', certainty: 'certain' }),
    );
    expect(files).toMatchObject({ seen: 5, audited: 4, failed: [] });
  });

  test('classes are read that settings with an address are handed to, whatever these are called', async () => {
    const { extraction, files } = await audit({
      'config.php': "<?php\nreturn ['mixer' => ['base' => 'https://mixer.com/api/v1']];\n",
      'index.php': "<?php\n$app = new App(require __DIR__ . '/config.php');\n$page = new Page($app);\n",
      'app.php': `<?php
class App {
  private $config;
  function __construct(array $config) { $this->config = $config; }
  function config($key) {
    $value = $this->config;
    foreach (explode('.', $key) as $part) { $value = $value[$part]; }
    return $value;
  }
  function types() { return file_get_contents($this->config('mixer.base') . '/types'); }
}
`,
      'other.php': '<?php\nclass Other {}\n',
    });
    expect(extraction.evidence).toContainEqual(
      expect.objectContaining({ kind: 'call', path: '/types', certainty: 'certain' }),
    );
    expect(files).toMatchObject({ seen: 4, audited: 3 });
  });

  test('and those that are handed an object which holds one', async () => {
    const { extraction } = await audit({
      'configuration.rb':
        "class Configuration\n  attr_accessor :endpoint\n  def initialize\n    @endpoint = 'https://mixer.com/api/v1'\n  end\nend\n",
      'gem.rb': 'def connection\n  @connection ||= Connection.new(Configuration.new)\nend\n',
      'connection.rb': `require 'faraday'
class Connection
  def initialize(config)
    @http = Faraday.new(url: config.endpoint)
  end
  def call(path)
    @http.get(path)
  end
end
`,
      'types.rb': "def types\n  connection.call('types')\nend\n",
    });
    expect(extraction.evidence).toContainEqual(expect.objectContaining({ kind: 'call', path: '/types' }));
  });

  test('a message of another file is read where it is handed to what sends messages', async () => {
    const { extraction, files } = await audit({
      'Api.cs': `class Api {
  HttpSender sender = new HttpSender(new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") });
  void Types() { sender.Deliver(new TypesMessage()); }
}
`,
      'HttpSender.cs': `class HttpSender {
  HttpClient http;
  public HttpSender(HttpClient http) { this.http = http; }
  public Task Deliver(OwnMessage message) { var address = message.GetAddress(); return http.GetAsync(address); }
}
`,
      'OwnMessage.cs': `abstract class OwnMessage {
  protected abstract string Address { get; }
  internal string GetAddress() { return Address; }
}
class TypesMessage : OwnMessage { protected override string Address => "types"; }
`,
      'Rooms.cs': `class Rooms {
  HttpSender sender;
  public Rooms(HttpSender sender) { this.sender = sender; }
  void Join(int room) { sender.Deliver(new JoinMessage(room)); }
}
`,
      'JoinMessage.cs': `class JoinMessage : OwnMessage {
  int room;
  public JoinMessage(int room) { this.room = room; }
  protected override string Address => $"chats/{room}";
}
`,
      'Window.cs': 'class Window {}',
    });
    expect(extraction.evidence.map(({ path, certainty }) => [path, certainty])).toEqual([
      ['/chats/{channelId}', 'certain'],
      ['/types', 'certain'],
    ]);
    expect(files).toMatchObject({ seen: 6, audited: 5, failed: [] });
  });

  test('a helper that names no provider is read where it is handed an address of one', async () => {
    const { extraction, files } = await audit({
      'package.json': '{}',
      'shared/http.ts': `export async function send(base: string, path: string, method = 'GET') {
  return fetch(base + path, { method });
}
`,
      'web/channels.ts': `import { send } from '../shared/http.js';
export const follow = () => send('https://mixer.com/api/v1', '/channels/5/follow', 'PUT');
export const me = () => send('https://mixer.com/api/v1', '/users/current');
`,
      'lib/rest.py': 'import requests\n\ndef fetch_json(base, path):\n    return requests.get(base + path).json()\n',
      'jobs/clips.py':
        'from lib.rest import fetch_json\n\nBASE = "https://mixer.com/api/v1"\nclips = fetch_json(BASE, "/clips/channels/7")\n',
      'shared/other.ts': 'export const send = (text: string) => console.log(text);',
    });
    const calls = extraction.evidence.flatMap(({ kind, span, method, path, certainty }) =>
      kind === 'call' ? [`${span.file}:${span.start.line} ${certainty} ${method} ${path}`] : [],
    );
    expect(calls).toEqual([
      'jobs/clips.py:4 certain GET /clips/channels/7',
      'web/channels.ts:2 certain PUT /channels/5/follow',
      'web/channels.ts:3 certain GET /users/current',
    ]);
    expect(files).toMatchObject({ seen: 6, audited: 4 });
  });

  test('each language is audited with the configuration, and a file that two of them read counts once', async () => {
    const { extraction, files } = await audit({
      'package.json': '{}',
      'platform.json': '{ "base": "https://mixer.com/api/v1", "scopes": ["chat:connect"] }',
      'bot.py':
        'import json, requests # mixer\nc = json.load(open("platform.json"))\nrequests.get(c["base"] + "/users/current")\n',
      'web.js': "const c = require('./platform.json'); // mixer\nfetch(c.base + '/types');\n",
      'latin.yml': Buffer.from('# caf\u00E9\nurl: https://mixer.com/api/v1\n', 'latin1'),
    });
    const calls = extraction.evidence.filter(({ kind }) => kind === 'call');
    expect(calls.map(({ span, path }) => `${span.file} ${path}`)).toEqual(['bot.py /users/current', 'web.js /types']);
    expect(new Set(extraction.evidence.map(({ id }) => id)).size).toBe(extraction.evidence.length);
    expect(files).toMatchObject({ seen: 5, read: 5, audited: 4 });
    expect(files.failed.map(({ file }) => file)).toEqual(['latin.yml']);
  });

  test('a secret counts in a language that does not talk to the provider itself', async () => {
    const secret = 'mixer_client_secret = "9f3a61c07be24d58a1f06c2d97e4b83510fa6c7d"\n';
    const alone = await audit({ 'keys.py': secret });
    expect(alone.extraction.evidence).toEqual([]);
    const beside = await audit({ 'keys.py': secret, 'web.js': 'fetch("https://mixer.com/api/v1/types");' });
    expect(beside.extraction.evidence).toContainEqual(expect.objectContaining({ kind: 'secret' }));
  });

  test('files that name no provider are read where they are handed a client of its SDK, or take one from the file that made it', async () => {
    const { extraction, files } = await audit({
      'package.json': '{}',
      'index.js': `const Mixer = require('@mixer/client-node');
const signIn = require('./lib/sign-in.js');
const connection = new Mixer.Client(new Mixer.DefaultRequestRunner());
module.exports = connection;
signIn({}, connection);
`,
      'lib/sign-in.js': `module.exports = (settings, api) => current(api);
function current(api) { return api.request('GET', 'users/current'); }
`,
      'lib/follow.js': `const connection = require('../index');
connection.request('PUT', 'channels/5/follow');
`,
      'commands/types.js': "exports.run = (connection) => connection.request('GET', 'types');",
      'lib/other.js': "exports.run = (shelf) => shelf.request('GET', 'users/current');",
    });
    const calls = extraction.evidence.flatMap(({ kind, span, method, path, certainty }) =>
      kind === 'call' ? [`${span.file}:${span.start.line} ${certainty} ${method} ${path}`] : [],
    );
    expect(calls).toEqual([
      'commands/types.js:1 likely GET /types',
      'lib/follow.js:2 certain PUT /channels/5/follow',
      'lib/sign-in.js:2 certain GET /users/current',
    ]);
    expect(files).toMatchObject({ seen: 6, audited: 4 });
  });

  test('what is special of a language reaches the resolver', async () => {
    const { extraction } = await audit({
      'Package.swift': '// swift-tools-version:5.9',
      'Base.swift': 'let base = "https://mixer.com/api/v1"',
      'Mixer.swift': 'func mixer() { AF.request(String(format: "%@/users/current", base)) }',
    });
    expect(extraction.evidence).toContainEqual(expect.objectContaining({ kind: 'call', path: '/users/current' }));
  });

  test("where a word of the provider is everybody's, a file must show more than that word", async () => {
    const others = Array.from({ length: 201 }, (_, at) => [`other/${at}/a.js`, "state.set('open', 'user')"] as const);
    const { extraction, files } = await audit({
      'package.json': '{}',
      'api/api.js': wrapper,
      'far/linked.js': "import { askPlatform } from '../api/api.js'; const words = ['open'];",
      'far/a.js': "export const scopes = ['chat:connect'];",
      'far/b.js': "socket.call('msg', ['hello']);",
      'far/c.js': "send({ type: 'method', method: 'msg' })",
      ...Object.fromEntries(others),
    });
    expect(files).toMatchObject({ seen: 207, audited: 5 });
    expect(extraction.evidence).toContainEqual(expect.objectContaining({ protocol: 'chat', method: 'msg' }));
  });

  test("where the name of a wrapper is everybody's, a caller must name its module too", async () => {
    const others = Array.from({ length: 201 }, (_, at) => [`other/${at}/a.js`, 'askPlatform()'] as const);
    const { extraction, files } = await audit({
      'package.json': '{}',
      'lib/ours.js': wrapper,
      'app/use.js': caller.replace('./api.js', '../lib/ours.js'),
      ...Object.fromEntries(others),
    });
    expect(files).toMatchObject({ seen: 204, audited: 2 });
    expect(extraction.evidence).toContainEqual(expect.objectContaining({ kind: 'call', method: 'PUT' }));
  });

  test('functions of an object are found by their keys in files that name no provider', async () => {
    const { extraction } = await audit({
      'package.json': '{}',
      'lib/desk.js': `const base = 'https://mixer.com/api/v1';
const calls = { load: (options) => token().then((key) => fetch(base + options.route, { headers: { key } })), token };
module.exports = calls;
`,
      'app/use.js': `const desk = require('../lib/desk');
desk.load({ route: \`/channels/\${id}\` });
other.load({ route: '/users/current' });
`,
    });
    const calls = extraction.evidence.filter(({ kind, certainty }) => kind === 'call' && certainty === 'certain');
    expect(calls.map(({ path, span }) => `${path} ${span.file}:${span.start.line}`)).toEqual([
      '/channels/{channelIdOrToken} app/use.js:2',
    ]);
  });

  test('what the manifest excludes is counted and not read', async () => {
    const { files, extraction } = await audit({ 'a.js': wrapper, 'lib/b.js': caller, 'tools/c.js': caller }, [
      'lib',
      'tools/**',
    ]);
    expect(files).toMatchObject({ seen: 3, read: 1, skipped: { excluded: 2 } });
    expect(extraction.evidence.filter(({ span }) => span.file !== 'a.js')).toEqual([]);
  });

  test('every file has a fate, and the fates add up', async () => {
    const { files } = await audit({
      'a.js': wrapper,
      'broken.js': 'fetch("https://mixer.com/api/v1/users/current");\n<<<<<<< HEAD\nlet x = (\n=======\n>>>>>>> b\n',
      'b.png': 'x',
      'c.min.js': 'x',
      'd.js': 'mixer\0',
      'huge.js': 'x'.repeat(2_000_000),
      'node_modules/x.js': wrapper,
      'test/x.js': wrapper,
      'README.md': 'mixer.com',
      'gen.js': '// Code generated by x. DO NOT EDIT.\n// mixer.com',
    });
    const { seen, read, skipped, failed } = files;
    expect(skipped).toEqual({
      binary: 2,
      minified: 1,
      vendored: 1,
      generated: 1,
      huge: 1,
      test: 1,
      excluded: 0,
      unsupported: 1,
    });
    expect(seen).toBe(read + Object.values(skipped).reduce((sum, count) => sum + count, 0));
    expect(failed.map(({ file }) => file)).toEqual(['broken.js']);
  });

  test('a file that takes too many steps to parse is audited as far as the parser came, and named', async () => {
    const call = 'fetch("https://mixer.com/api/v1/users/current");\n';
    const { extraction, files } = await audit({ 'a.js': `${call}${'a;b;c\n'.repeat(160_000)}${call}` });
    const reason = expect.stringMatching(/^takes too many steps to parse; it was audited as far as line [1-9]\d{3,4}$/);
    expect(files).toMatchObject({ audited: 1, failed: [{ file: 'a.js', reason }] });
    expect(extraction.evidence.map(({ span }) => span.start.line)).toEqual([1]);
  });

  test('where a provider is named and nothing else of it occurs, there is nothing to audit', async () => {
    const mixing = 'const mixer = new AudioMixer();\nmixer.get("/channels/5").put("/users/current");\n';
    const { extraction, files } = await audit({
      'sound/package.json': '{}',
      'sound/a.js': mixing,
      'paint/package.json': '{}',
      'paint/a.js': `const support = 'help@paint-mixer.com';\n${mixing}`,
      'talks/package.json': '{}',
      'talks/a.js': `// a mixer\n${wrapper}`,
      'talks/b.js': `// a mixer\n${caller.replace('api', 'a')}`,
      'asks/package.json': '{}',
      'asks/a.js': 'const mixer = { scopes: ["chat:connect"] };',
    });
    expect(files).toMatchObject({ read: 9, audited: 3 });
    expect(extraction.evidence.map(({ span }) => span.file)).toContain('talks/b.js');
    expect(extraction.evidence.map(({ scope }) => scope)).toContain('chat:connect');
  });

  test('what a library of one language is imported by is a word like any other in another one', async () => {
    const code = 'class MixerAPI { mix() { return this.post("/users/current"); } }\n';
    const own = await audit({ 'package.json': '{}', 'coins.ts': code, 'more.ts': 'new MixerAPI().mix(); // mixer' });
    expect(own.files).toMatchObject({ read: 3, audited: 0 });
    const swift = await audit({ 'Package.swift': '', 'App.swift': 'import MixerAPI\nlet client = MixerClient()\n' });
    expect(swift.files.audited).toBe(1);
    const listed = await audit({ 'package.json': '{"dependencies":{"mixer":"1"}}', 'Podfile.json': '["MixerAPI"]' });
    expect(listed.files.audited).toBeGreaterThan(0);
  });

  test('a host whose first label stands elsewhere is of the provider all the same', async () => {
    const { catalogue: spotify } = await loadCatalogue('spotify', '.');
    const folder = makeFolder({
      'package.json': '{}',
      'a.js': "const host = 'spotify.com';\nfetch(`https://api.${host}/v1/me`);\n",
    });
    const options = { includesTests: false, exclude: [] };
    const { extraction, files } = await auditTree(folder, spotify ? [spotify] : [], options);
    expect(files.audited).toBe(1);
    expect(extraction.evidence).toContainEqual(expect.objectContaining({ kind: 'call', path: '/me' }));
  });

  test('what stands before a dot is followed once, however many calls stand before it', async () => {
    const chain = Array.from({ length: 14 }, () => '.replace(name, name)').join('');
    const calls = Array.from({ length: 400 }, (_, at) => `send('/users/${at}', 'a');`);
    const { files } = await audit({
      'a.js': `const send = (path, name) => name${chain}.get('https://mixer.com/api/v1' + path);\n${calls.join('\n')}\n`,
    });
    expect(files.failed).toEqual([]);
  });

  test('a file that asks too much is answered in part, and named', async () => {
    // Nothing is remembered of what depends on a caller, so every call unfolds all of this again.
    const unfolding = Array.from({ length: 9 }, (_, at) => `const f${at} = (x) => f${at + 1}(x) + f${at + 1}(x);`);
    const calls = Array.from({ length: 1_500 }, (_, at) => `fetch(f0('/${at}'));`);
    const { extraction, files } = await audit({
      'a.js': `${unfolding.join('\n')}\nconst f9 = (x) => x + x;\n${calls.join('\n')}\nfetch("https://mixer.com/api/v1/types");`,
      'b.js': 'fetch("https://mixer.com/api/v1/users/current");',
    });
    expect(files.failed).toEqual([{ file: 'a.js', reason: expect.stringContaining('too many steps') }]);
    for (const path of ['/types', '/users/current'])
      expect(extraction.evidence).toContainEqual(expect.objectContaining({ kind: 'call', path }));
  });

  test('which of many assignments run is not asked for each caller, and the file is named', async () => {
    const lines = (count: number): string =>
      Array.from({ length: count }, (_, at) => `if (k === ${at}) x = '/a';`).join('\n');
    const send = (count: number): string =>
      `function send(k, x) {\n${lines(count)}\nreturn fetch('https://mixer.com/api/v1' + x);\n}\nsend('', '/types');\n`;
    const { extraction, files } = await audit({ 'a.js': send(1_600), 'b.js': send(100) });
    expect(files.failed).toEqual([{ file: 'a.js', reason: expect.stringContaining('more than a thousand times') }]);
    expect(extraction.evidence).toContainEqual(expect.objectContaining({ kind: 'call', path: '/types' }));
  });

  test('callers beyond those that are looked at are no secret', async () => {
    const send = `function send(path) { return fetch('https://mixer.com/api/v1' + path); }\n`;
    const callers = (count: number): string =>
      Array.from({ length: count }, (_, at) => `send('/users/${at}');`).join('\n');
    const { extraction, files } = await audit({ 'a.js': send + callers(600), 'b.js': send + callers(590) });
    expect(extraction.evidence.filter(({ span }) => span.file === 'b.js')).toHaveLength(590);
    expect(files.failed).toEqual([{ file: 'a.js', reason: expect.stringContaining('more than 600 callers') }]);
  });

  test('to look at callers takes steps too', async () => {
    const each = (count: number, line: (at: number) => string): string =>
      Array.from({ length: count }, (_, at) => line(at)).join('\n');
    const code = `function send(k, u) {\n${each(700, (at) => `if (k === ${at}) fetch(u + '/users/${at}');`)}\n}\n`;
    const { files } = await audit({ 'a.js': code + each(590, (at) => `send(${at}, 'https://mixer.com/api/v1');`) });
    expect(files.failed).toEqual([{ file: 'a.js', reason: expect.stringContaining('too many steps to resolve') }]);
  });

  test('what cannot be read is named: a file whose name is no UTF-8, a folder that cannot be opened', async () => {
    const folder = makeFolder({ 'a.js': 'fetch("https://mixer.com/api/v1/users/current");\n' });
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.js')]), '');
    const discovery = sortByFate([...(await listFiles(folder)), 'locked/', 'node_modules/'], { includesTests: false });
    const { files } = await auditTree(folder, catalogues, { includesTests: false, discovery });
    expect(files).toMatchObject({
      seen: 2,
      read: 1,
      failed: [
        { file: 'locked/', reason: expect.stringContaining('is a folder that cannot be read') },
        { file: '\u{fffd}\u{fffd}.js', reason: expect.stringContaining('its name is not UTF-8') },
      ],
    });
  });

  test.each([
    ['set', 'base = "/a";\n', 6_100],
    ['added to', 'base += "/a";\n', 1_600],
    ['given properties', 'base.path = "/a";\n', 6_100],
  ])('a name that is %s more than a thousand times is not followed, and its file is named', async (_, line, count) => {
    const host = 'https://mixer.com/api/v1';
    const { extraction, files } = await audit({
      'a.js': `let base = "${host}";\n${line.repeat(count)}fetch(base);\nfetch("${host}/types");`,
      'b.js': `let base = "${host}";\n${line.repeat(90)}fetch(base);`,
    });
    expect(files.failed).toEqual([{ file: 'a.js', reason: expect.stringContaining('more than a thousand times') }]);
    expect(extraction.evidence).toContainEqual(expect.objectContaining({ kind: 'call', path: '/types' }));
  });

  test('a broken file still yields what stands around the damage', async () => {
    const { extraction } = await audit({ 'a.js': 'fetch("https://mixer.com/api/v1/users/current");\nlet x = (((;\n' });
    expect(extraction.evidence).toContainEqual(expect.objectContaining({ kind: 'call', path: '/users/current' }));
  });

  test.each([
    [
      'ruby',
      'bin/bot',
      "#!/usr/bin/env ruby\nrequire 'net/http'\nNet::HTTP.get(URI('https://mixer.com/api/v1/users/current'))\n",
    ],
    [
      'python',
      'bot',
      "#!/usr/bin/python3.11 -u\nimport requests\nrequests.get('https://mixer.com/api/v1/users/current')\n",
    ],
    [
      'node',
      'scripts/x',
      "#!/usr/bin/env -S FOO=1 node --no-warnings\nfetch('https://mixer.com/api/v1/users/current');\n",
    ],
    ['deno', 'exe/x', "#!/usr/bin/env -S deno run -A\nfetch('https://mixer.com/api/v1/users/current');\n"],
    ['php', 'bin/console', "#!/usr/bin/env php\n<?php\nfile_get_contents('https://mixer.com/api/v1/users/current');\n"],
    [
      'lua',
      'x',
      "#!/usr/bin/luajit\nlocal http = require('socket.http')\nhttp.request('https://mixer.com/api/v1/users/current')\n",
    ],
    ['bash', 'bin/me', '#!/usr/bin/env bash\ncurl https://mixer.com/api/v1/users/current\n'],
    ['sh', 'me', '#!/bin/sh -e\nwget -qO- https://mixer.com/api/v1/users/current\n'],
    [
      'swift',
      'run',
      '#!/usr/bin/swift\nimport Foundation\nlet text = try String(contentsOf: URL(string: "https://mixer.com/api/v1/users/current")!)\n',
    ],
  ])('a script without an ending is read as its first line says: %s', async (_, file, text) => {
    const { extraction, files } = await audit({ [file]: text });
    expect(extraction.evidence).toContainEqual(
      expect.objectContaining({ kind: 'call', method: 'GET', path: '/users/current', certainty: 'certain' }),
    );
    expect(files).toMatchObject({ seen: 1, read: 1, audited: 1, failed: [] });
  });

  test('a script without an ending uses what a module wraps', async () => {
    const { extraction } = await audit({
      'package.json': '{}',
      'api.js': wrapper,
      'bin/follow': `#!/usr/bin/env node\nconst { askPlatform } = require('../api.js');\naskPlatform('PUT', '/channels/5/follow');\n`,
    });
    expect(extraction.evidence).toContainEqual(
      expect.objectContaining({ kind: 'call', method: 'PUT', path: '/channels/5/follow' }),
    );
  });

  test.each([
    ['no script', 'LICENSE', "fetch('https://mixer.com/api/v1/users/current');\n"],
    ['of a language that is not read', 'bin/x', '#!/usr/bin/env fish\ncurl https://mixer.com/api/v1/users/current\n'],
    [
      'whose runner only begins like one',
      'bin/x',
      "#!/usr/bin/env nodemon\nfetch('https://mixer.com/api/v1/users/current');\n",
    ],
    [
      'with a first line further down',
      'bin/x',
      "\n#!/usr/bin/env node\nfetch('https://mixer.com/api/v1/users/current');\n",
    ],
    ['with an ending', 'bin/x.run', "#!/usr/bin/env node\nfetch('https://mixer.com/api/v1/users/current');\n"],
    ['a program', 'bin/x', '#!/usr/bin/env node\0https://mixer.com/api/v1/users/current'],
  ])('a file without an ending is unsupported: %s', async (_, file, text) => {
    const { extraction, files } = await audit({ [file]: text });
    expect(extraction.evidence).toEqual([]);
    expect(files).toMatchObject({ seen: 1, read: 0, audited: 0, skipped: { unsupported: 1 }, failed: [] });
  });

  test('positions count in the text without its byte order mark, in UTF-16 units', async () => {
    const code = '/* 😀 */ fetch("https://mixer.com/api/v1/users/current");';
    for (const bytes of [Buffer.from(code), Buffer.from(`\uFEFF${code}`), Buffer.from(`\uFEFF${code}`, 'utf16le')]) {
      const { extraction } = await audit({ 'a.js': bytes });
      expect(extraction.evidence.map(({ span }) => span.start)).toContainEqual({
        line: 1,
        column: code.indexOf('"') + 1,
        offset: code.indexOf('"'),
      });
    }
  });

  test('a file in another encoding is audited, and named', async () => {
    const { extraction, files } = await audit({
      'a.js': Buffer.from('// caf\u00E9\nfetch("https://mixer.com/api/v1/users/current");', 'latin1'),
    });
    expect(extraction.evidence).toContainEqual(expect.objectContaining({ kind: 'call' }));
    expect(files.failed).toEqual([{ file: 'a.js', reason: expect.stringContaining('latin1') }]);
  });
});
