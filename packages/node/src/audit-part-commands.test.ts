import { expect, test } from 'vitest';
import { auditTree } from './audit-tree.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { makeFolder } from './testing/make-folder.ts';

const { catalogue } = await loadCatalogue('mixer', '.');
const catalogues = catalogue ? [catalogue] : [];

const python = `import requests
class Api:
    BASE = "https://mixer.com/api/v1"
    def fetch(self, path):
        return requests.get(self.BASE + path)
class Side:
    def __init__(self, bot):
        self.bot = bot
        self.api = Api()
    def heard(self, line):
        self.bot.heard(line, self)
`;

// One file shows the provider. What a command is handed, and who calls it, stands in files that name neither that nor the command.
test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'a decorator keeps the command, and a copy of its table is asked (Python)',
    {
      'bot/side.py': python,
      'bot/ask.py': `class Ask:
    def __init__(self, bot, side):
        self.bot = bot
        self._side = side
    @property
    def side(self):
        return self._side
`,
      'bot/work/book.py': `BOOK = {}
class Work:
    def __init__(self, run, name):
        self.run = run
        self.name = name
    def start(self, ask):
        self.run(ask)
def on(name, *others):
    def keep(run):
        work = Work(run, name)
        for one in (name, *others):
            BOOK[one] = work
        return run
    return keep
`,
      'bot/work/__init__.py': `from . import live
from .book import BOOK
def everything():
    return dict(BOOK)
`,
      'bot/work/live.py': `from .book import on
@on("now", "live")
def now(ask):
    return ask.side.api.fetch("/broadcasts/current")
`,
      'bot/bot.py': `from .ask import Ask
from .side import Side
from .work import everything
class Bot:
    def __init__(self):
        self.side = Side(self)
        self.book = everything()
    def heard(self, line, side):
        work = self.book.get(line.split()[0])
        work.start(Ask(self, side))
`,
    },
    ['certain GET /broadcasts/current'],
  ],
  [
    'a function puts it into a map (JavaScript)',
    {
      'api.js': `class Api { constructor() { this.base = 'https://mixer.com/api/v1'; } fetch(path) { return fetch(this.base + path); } }
module.exports = { Api };
`,
      'ask.js': `class Ask { constructor(side) { this.inner = side; } get side() { return this.inner; } }
module.exports = { Ask };
`,
      'book.js': `const book = new Map();
module.exports = { book, on(name, work) { book.set(name, work); } };
`,
      'work/now.js': `const { on } = require('../book');
on('now', async (ask) => ask.side.api.fetch('/broadcasts/current'));
`,
      'run.js': `const { Api } = require('./api');
const { Ask } = require('./ask');
const { book } = require('./book');
require('./work/now');
class Side { constructor() { this.api = new Api(); } heard(word) { book.get(word)(new Ask(this)); } }
new Side().heard('now');
`,
    },
    ['certain GET /broadcasts/current'],
  ],
  [
    'the type of what it is handed says which class that is (Java)',
    {
      'Api.java': `class Api { static final String BASE = "https://mixer.com/api/v1"; String fetch(String path) { return new RestTemplate().getForObject(BASE + path, String.class); } }
`,
      'Ask.java': `class Ask { private final Side side; Ask(Side side) { this.side = side; } Side getSide() { return side; } }
`,
      'Side.java': `class Side { private final Api api = new Api(); Api getApi() { return api; } }
`,
      'Now.java': `class Now implements Work { public void run(Ask ask) { ask.getSide().getApi().fetch("/broadcasts/current"); } }
`,
    },
    ['certain GET /broadcasts/current'],
  ],
  [
    'the type of what it is handed says which class that is (C#)',
    {
      'Api.cs': `class Api { const string Base = "https://mixer.com/api/v1"; public Task<string> Fetch(string path) => new HttpClient().GetStringAsync(Base + path); }
`,
      'Ask.cs': `class Ask { public Side Side { get; } public Ask(Side side) { Side = side; } }
`,
      'Side.cs': `class Side { public Api Api { get; } = new Api(); }
`,
      'Now.cs': `static class Now { public static Task Run(Ask ask) => ask.Side.Api.Fetch("/broadcasts/current"); }
`,
    },
    ['certain GET /broadcasts/current'],
  ],
  [
    'the type of what it is handed says which class that is (Kotlin)',
    {
      'Api.kt': `class Api { fun fetch(path: String) = URL("https://mixer.com/api/v1" + path).readText() }
`,
      'Ask.kt': `class Ask(val side: Side)
`,
      'Side.kt': `class Side { val api = Api() }
`,
      'Now.kt': `fun now(ask: Ask) { ask.side.api.fetch("/broadcasts/current") }
`,
    },
    ['certain GET /broadcasts/current'],
  ],
  [
    'none: the object is of another host (Python)',
    {
      'bot/api.py': `HOME = "https://mixer.com/api/v1"
class Api:
    def fetch(self, path):
        return requests.get(HOME + path)
`,
      'bot/ask.py': `class Other:
    def fetch(self, path):
        return requests.get("https://example.org" + path)
class Ask:
    def __init__(self):
        self.api = Other()
`,
      'bot/work.py': `from .ask import Ask
def now(ask):
    return ask.api.fetch("/broadcasts/current")
now(Ask())
`,
    },
    ['unresolved '],
  ],
])('files that say what a command is handed are read: %s', async (_, files, found) => {
  const tree = await auditTree(makeFolder({ 'README.md': '', ...files }), catalogues, { includesTests: false });
  const shown = tree.extraction.evidence.map(({ certainty, scope, method, path }) =>
    [certainty, scope ?? [method, path].filter(Boolean).join(' ')].join(' '),
  );
  expect(shown.toSorted()).toEqual([...found].toSorted());
});
