import { testIdioms } from '@mixer-oauth/testkit';

// What a class tells its base names the resource; each call of the class is still one of its own.
testIdioms([
  [
    'Java: two calls of one resource that add no text of their own',
    {
      'Teams.java': `class Teams extends Resource {
  Teams(Api api) { super(api, "teams"); }
  Object one(int id) { return this.get(String.valueOf(id)); }
  Object byToken(String token) { return this.get(token); }
  Object members(int id) { return this.get(id + "/users"); }
  Object list() { return this.get(""); }
}
class Resource {
  final Api api;
  final String root;
  Resource(Api api, String root) { this.api = api; this.root = root; }
  Object get(String path) { return this.api.send(new HttpGet(this.path(path))); }
  String path(String relative) {
    if (this.root != null && !this.root.isEmpty()) {
      if (relative.length() > 0) relative = "/" + relative;
    }
    return "https://mixer.com/api/v1/" + this.root + relative;
  }
}
class Api { Object send(HttpGet request) { return HttpClients.createDefault().execute(request); } }
`,
    },
    [
      'call | certain | rest GET /teams/{teamId} | Teams.java:3',
      'call | certain | rest GET /teams/{teamId} | Teams.java:4',
      'call | certain | rest GET /teams/{teamId}/users | Teams.java:5',
      'call | certain | rest GET /teams | Teams.java:6',
    ],
  ],
  [
    'Python: the same; what the base class calls itself stands where the heir names it',
    {
      'teams.py': `import requests
class Resource:
    def __init__(self, root):
        self.root = root
    def get(self, path):
        return requests.get('https://mixer.com/api/v1' + self.root + path)
    def all(self):
        return self.get('')
class Teams(Resource):
    def __init__(self):
        super().__init__('/teams/')
    def one(self, team):
        return self.get(team)
    def other(self, token):
        return self.get(token)
class Types(Resource):
    def __init__(self):
        super().__init__('/types')
`,
    },
    [
      'call | certain | rest GET /teams | teams.py:11',
      'call | certain | rest GET /teams/{teamId} | teams.py:13',
      'call | certain | rest GET /teams/{teamId} | teams.py:15',
      'call | certain | rest GET /types | teams.py:18',
    ],
  ],
  [
    'Java: a slash before what is passed, where something is',
    {
      'Files.java': `class Files {
  static final String LIST_ROOT = "";
  static final String FILE_ID = "";
  Object get(String name) {
    if (name.length() > 0) { name = "/" + name; }
    return client.execute(new HttpGet("https://mixer.com/api/v1/types" + name));
  }
  Object get(String name, int size) {
    String rest = name;
    if (!name.isEmpty()) { rest = "/" + name; }
    return client.execute(new HttpGet("https://mixer.com/api/v1/assets" + rest));
  }
  Object known() { return this.get("large.png"); }
  Object sized() { return this.get("large.png", 4); }
  Object all() { return this.get(LIST_ROOT); }
  Object filledIn() { return this.get(FILE_ID); }
}
`,
    },
    [
      'call | certain | rest GET /types | Files.java:6',
      'call | certain | rest GET /types/{typeId} | Files.java:6',
      'call | certain | rest GET /types/{typeId} | Files.java:13',
      'call | certain | rest GET /assets/large.png | Files.java:14',
    ],
  ],
  [
    'Java: what is put before a parameter for who says so',
    {
      'Paths.java': `class Paths {
  Object get(String path, boolean isNested) {
    if (isNested) { path = "channels/" + path; }
    return client.execute(new HttpGet("https://mixer.com/api/v1/" + path));
  }
  Object some(boolean isNested) { return this.get("types", isNested); }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | Paths.java:6',
      'call | certain | rest GET /types | Paths.java:6',
    ],
  ],
  [
    'Java: a method that hands on to another of its name',
    {
      'Robots.java': `class Api {
  final URI base;
  Api(URI base) { if (base != null) { this.base = base; } else { this.base = URI.create("https://mixer.com/api/v1/"); } this.add(new Robots(this)); }
}
class Robots extends Service {
  Robots(Api api) { super(api, "interactive"); }
  Object robot(int id) {
    Channel channel = new Channel();
    channel.id = id;
    return this.robot(channel);
  }
  Object robot(Channel channel) {
    return this.get(String.format("%d/robot", channel.id));
  }
}
class Service {
  final String root;
  final Api api;
  Service(Api api, String root) { this.root = root; this.api = api; }
  Object get(String path) { return client.execute(new HttpGet(this.path(path))); }
  String path(String rest) { return this.api.base.resolve(this.root + "/" + rest).toString(); }
}
class Channel { public int id; }
`,
    },
    ['call | certain | rest GET /interactive/{channelId}/robot | Robots.java:13'],
  ],
  [
    'TypeScript: one object of several, whose address reads the same',
    {
      'user.ts': `import { load } from './load';
export class User {
  constructor(data) { this.name = data.name; this.take(data); }
  take(data) { this.name = data.name; }
  async fill() {
    const found = await load(\`https://mixer.com/api/v1/channels/\${this.name}\`);
    this.take(found.user);
  }
}
`,
      'load.ts': `export const load = (url, init) => fetch(url, init).then((answer) => answer.json());
`,
      'main.ts': `import { User } from './user';
class Author {
  constructor(element) { this.user = new User({ name: element.innerText }); this.user.fill(); }
}
class Guest {
  constructor() { this.user = new User({ name: 'guest' }); this.user.fill(); }
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | user.ts:6'],
  ],
]);
