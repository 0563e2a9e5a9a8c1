import { testIdioms } from '@mixer-oauth/testkit';

// A record that a constructor is handed is one of its parameters, whatever its keys are: no field of the object is set by it.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'TypeScript: a field that is a function, and an object with a method of that name',
    {
      'room.ts': `export abstract class Base {
  constructor(private readonly keys: { get(): Promise<string>; ask: boolean }) {}
  ask = async (path: string) => fetch('${api}' + path, { headers: { Authorization: await this.keys.get() } });
  protected get = (path: string) => this.ask(path);
}
export class Room extends Base { me() { return this.get('/users/current'); } }
`,
      'main.ts': `import { Room } from './room';
new Room({ get: async () => 'key', ask: true }).me();
`,
    },
    ['call | certain | rest GET /users/current | room.ts:6'],
  ],
  [
    'TypeScript: a field that is a client',
    {
      'a.ts': `import axios from 'axios';
class Room {
  get = axios.create({ baseURL: '${api}' });
  constructor(private keys: Keys) {}
  me() { return this.get.get('/users/current'); }
}
new Room({ get: () => 'key' }).me();
`,
    },
    ['call | certain | rest GET /users/current | a.ts:5'],
  ],
  [
    'Python and PHP: a dictionary with the name of a field',
    {
      'a.py': `import requests
class Room:
    root = "${api}"
    def __init__(self, options):
        self.options = options
    def me(self):
        return requests.get(self.root + "/users/current")
Room({"root": "https://example.com"}).me()
`,
      'a.php': `<?php
class Room {
  private $root = '${api}';
  function __construct($options) { $this->options = $options; }
  function me() { return file_get_contents($this->root . '/users/current'); }
}
(new Room(['root' => 'https://example.com']))->me();
`,
    },
    ['call | certain | rest GET /users/current | a.php:5', 'call | certain | rest GET /users/current | a.py:7'],
  ],
  [
    'the other way round: the constructor sets what the record has, and a record that is set in the object',
    {
      'a.js': `class Room {
  constructor(options) { this.root = options.root; }
  me() { return fetch(this.root + '/users/current'); }
}
new Room({ root: '${api}' }).me();
`,
      'A.cs': `class Room { public string Root { get; set; } = "https://example.com"; public Room(string name) { }
  Task<string> Me() => new HttpClient().GetStringAsync(Root + "/users/current"); }
class Program { void Run() { new Room("x") { Root = "${api}" }.Me(); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2', 'call | certain | rest GET /users/current | a.js:3'],
  ],
]);
