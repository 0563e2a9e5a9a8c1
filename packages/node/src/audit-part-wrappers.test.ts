import { expect, test } from 'vitest';
import { auditTree } from './audit-tree.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { makeFolder } from './testing/make-folder.ts';

const { catalogue } = await loadCatalogue('mixer', '.');
const catalogues = catalogue ? [catalogue] : [];
const base = 'https://mixer.com/api/v1';

async function callsIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const tree = await auditTree(makeFolder({ 'README.md': '', ...files }), catalogues, { includesTests: false });
  const calls = tree.extraction.evidence.filter(({ kind }) => kind === 'call');
  return calls.map(({ certainty, method = '', path = '', span }) => `${certainty} ${method} ${path} ${span.file}`);
}

// One file shows the provider and has the wrapper; how that leaves it, and what it is called then, is all that the other one goes by.
test.each([
  [
    'a constant',
    `export const load = (path) => fetch('${base}' + path);`,
    `import { load } from './api';\nload('/users/current');`,
  ],
  [
    'a default',
    `export default function (path) { return fetch('${base}' + path); }`,
    `import mine from './api';\nmine('/users/current');`,
  ],
  [
    'a named default',
    `const load = (path) => fetch('${base}' + path);\nexport default load;`,
    `import mine from './api';\nmine('/users/current');`,
  ],
  [
    'another name',
    `async function load(path) { return fetch('${base}' + path); }\nexport { load as ask };`,
    `import { ask } from './api';\nask('/users/current');`,
  ],
  [
    'a whole module',
    `module.exports = (path) => fetch('${base}' + path);`,
    `const mine = require('./api');\nmine('/users/current');`,
  ],
  [
    'a whole module by its name',
    `function load(path) { return fetch('${base}' + path); }\nmodule.exports = load;`,
    `const mine = require('./api');\nmine('/users/current');`,
  ],
  [
    'a hook',
    `export const useLoad = () => { const load = useCallback((path) => fetch('${base}' + path), []); return { load }; };`,
    `import { useLoad } from './api';\nexport const Me = () => { const { load } = useLoad(); useEffect(() => { load('/users/current'); }, []); };`,
  ],
  [
    'fields of a class',
    `export class Api { load = (path) => fetch('${base}' + path);\n  ask = (path) => this.load(path); }`,
    `import { Api } from './api';\nnew Api().ask('/users/current');`,
  ],
])('a wrapper that leaves its file as %s', async (_, api, use) => {
  expect(await callsIn({ 'api.js': api, 'use.js': use })).toEqual(['certain GET /users/current use.js']);
});

test.each([
  ['all that the module has', "export * from '../api';", "import { load } from './lib';\nload('/users/current');"],
  ['the module as one', "export * from '../api';", "import * as lib from './lib';\nlib.load('/users/current');"],
  ['another name', "export { load as ask } from '../api';", "import { ask } from './lib';\nask('/users/current');"],
])('a module between hands on %s', async (_, between, use) => {
  const api = `export const load = (path) => fetch('${base}' + path);`;
  expect(await callsIn({ 'api.js': api, 'lib/index.js': between, 'use.js': use })).toEqual([
    'certain GET /users/current use.js',
  ]);
});

test('a field that holds a function (C#), and a function that a file is (Lua)', async () => {
  const field = `static class Api { public static readonly Func<string, Task<string>> Load = path => new HttpClient().GetStringAsync("${base}" + path); }`;
  expect(
    await callsIn({ 'Api.cs': field, 'Use.cs': 'class Use { Task Me() => Api.Load("/users/current"); }' }),
  ).toEqual(['certain GET /users/current Use.cs']);
  const whole = `local http = require("socket.http")\nreturn function(path) return http.request("${base}" .. path) end`;
  expect(await callsIn({ 'api.lua': whole, 'use.lua': 'local mine = require("api")\nmine("/users/current")' })).toEqual(
    ['certain GET /users/current use.lua'],
  );
});

test('functions of a script that others source', async () => {
  const api = `api() { curl -s "${base}$1"; }`;
  const jobs = '. "$(dirname "$0")/api.sh"\nme() { api /users/current; }';
  expect(await callsIn({ 'lib/api.sh': api, 'lib/jobs.sh': jobs, 'run.sh': '. lib/jobs.sh\napi /types\nme' })).toEqual([
    'certain GET /users/current lib/jobs.sh',
    'certain GET /types run.sh',
  ]);
});

test('what is imported from another module of that name says nothing', async () => {
  const api = `const load = (path) => fetch('${base}' + path);\nexport default load;`;
  const other = "export default (path) => fetch('https://other.example/v1' + path);";
  const use = "import mine from './other/api';\nmine('/users/current');";
  expect(await callsIn({ 'api.js': api, 'other/api.js': other, 'use.js': use })).toEqual(['unresolved   api.js']);
});

// Only who calls it tells whether what it is handed is the end of the path or more than that.
test('what goes on behind a path that is known is asked of callers in files that name no provider', async () => {
  const site = (url: string): string => `import { Watcher } from './watcher';
export class Beam extends Watcher { ask = (url) => fetch('${base}/channels/' + url); urls = () => [${url}]; }`;
  const watcher = `export class Watcher {
  all() { return Promise.all(this.urls().map((url) => this.ask(url))); }
}`;
  expect(await callsIn({ 'beam.js': site(`'acme'`), 'watcher.js': watcher })).toEqual([
    'certain GET /channels/{channelIdOrToken} beam.js',
  ]);
  expect(await callsIn({ 'beam.js': site(`'7/follow'`), 'watcher.js': watcher })).toEqual([
    'certain GET /channels/7/follow beam.js',
  ]);
});

// An address is handed to a method of a class whose file names no provider.
test.each([
  [
    'Java',
    {
      'src/a/Use.java':
        'import a.util.Load;\nclass Use { void run() { Load.remove("https://mixer.com/api/v1/clips/1"); } }\n',
      'src/a/util/Load.java':
        'package a.util;\nclass Load { static void remove(String to) { HttpClient.newHttpClient().send(HttpRequest.newBuilder().uri(URI.create(to)).DELETE().build(), null); } }\n',
    },
    ['certain DELETE /clips/1 src/a/Use.java'],
  ],
  [
    'C#',
    {
      'Use.cs': 'class Use { Task Run() => Load.Remove("https://mixer.com/api/v1/clips/1"); }\n',
      'Load.cs':
        'static class Load { static HttpClient http = new(); public static Task Remove(string to) => http.DeleteAsync(to); }\n',
    },
    ['certain DELETE /clips/1 Use.cs'],
  ],
  [
    'PHP',
    {
      'use.php': "<?php Load::remove('https://mixer.com/api/v1/clips/1');\n",
      'Load.php': '<?php class Load { static function remove($to) { (new Client())->delete($to); } }\n',
    },
    ['certain DELETE /clips/1 use.php'],
  ],
])('a method of a class that is handed an address: %s', async (_, files, expected) => {
  expect(await callsIn(files)).toEqual(expected);
});

test('classes of requests that are handed on to who sends them stand in files that name neither', async () => {
  const files = {
    'http/Command.java':
      'package http;\npublic abstract class Command { final String path; Command(String path) { this.path = path; } }',
    'http/Me.java': 'package http;\npublic class Me extends Command { public Me() { super("users/current"); } }',
    'http/Types.java': 'package http;\npublic class Types extends Command { public Types() { super("types"); } }',
    'http/Gateway.java': `package http;
public class Gateway { private final HttpClient client = HttpClient.newHttpClient();
  Reply send(Command command) { return client.send(HttpRequest.newBuilder(URI.create("${base}/" + command.path)).build(), null); }
  public String ask(Command command) { Reply reply = send(command); return reply.text; } }`,
    'Context.java':
      'import http.*;\npublic class Context { public final Gateway gateway = new Gateway(); Context() { gateway.ask(new Me()); } }',
    'ui/Panel.java': 'package ui;\nclass Panel { void open(Context context) { context.gateway.ask(new Types()); } }',
    'ui/Other.java':
      'package ui;\nclass Other { void ask(String path) { System.out.println("/users/current" + path); } }',
  };
  expect(await callsIn(files)).toEqual([
    'certain GET /users/current http/Me.java',
    'certain GET /types http/Types.java',
  ]);
});

test('heirs of what is handed to who sends it are looked for where they are defined, and who only takes one is not read', async () => {
  const files = {
    'http/Command.java': 'package http;\npublic abstract class Command { abstract String target(); }',
    'http/Current.java':
      'package http;\npublic class Current extends Command { String target() { return "users/current"; } }',
    'http/Gateway.java': `package http;
public class Gateway { private final HttpClient client = HttpClient.newHttpClient();
  Reply send(Command command) { return client.send(HttpRequest.newBuilder(URI.create("${base}/" + command.target())).build(), null); }
  Reply me() { return send(new Current()); } }`,
    'ui/Types.java': 'package ui;\nclass Types extends Command { String target() { return "types"; } }',
    'ui/Log.java': 'package ui;\nclass Log { void note(Command command) { System.out.println(command); } }',
    'ui/List.java':
      'package ui;\nclass List { final Command first = new Types(); void open(Gateway one) { one.send(first); } }',
  };
  const tree = await auditTree(makeFolder({ 'README.md': '', ...files }), catalogues, { includesTests: false });
  const found = tree.extraction.evidence.map(({ certainty, method, path }) => `${certainty} ${method} ${path}`);
  expect(found).toEqual(['certain GET /users/current', 'certain GET /types']);
  expect(tree.files).toMatchObject({ seen: 7, audited: 5 });
});

test('a method that makes another client of its own class is no request that somebody sends', async () => {
  const files = {
    'src/client.ts': `export class Client {
  constructor(private policies: object[] = [], private host = '${base}') {}
  with(...policies: object[]) { return new Client(this.policies.concat(policies), this.host); }
  run(path: string) { return fetch(this.host + path); }
}
export const client = new Client();`,
    'src/use.ts': `import { client } from './client';
client.run('/users/current');`,
    'src/other.ts': '// Done with it.\nexport const done = true;',
  };
  const tree = await auditTree(makeFolder({ 'README.md': '', ...files }), catalogues, { includesTests: false });
  expect(tree.extraction.evidence.map(({ certainty, method, path }) => `${certainty} ${method} ${path}`)).toEqual([
    'certain GET /users/current',
  ]);
  expect(tree.files).toMatchObject({ seen: 4, audited: 2 });
});
