import { testIdioms } from '@mixer-oauth/testkit';

// Commands that are kept under names and called with an object that knows the client: which of them runs nobody sees, and each may.
testIdioms([
  [
    'Python: a decorator puts each into a table',
    {
      'api.py': `import requests
class Api:
    BASE = "https://mixer.com/api/v1"
    def get(self, path):
        return requests.get(self.BASE + path)
class Side:
    def __init__(self):
        self.api = Api()
`,
      'book.py': `BOOK = {}
def on(name, *others):
    def keep(work):
        for one in (name, *others):
            BOOK[one] = work
        return work
    return keep
`,
      'work.py': `from book import on
@on("now", "live")
def now(ask):
    return ask.side.api.get("/broadcasts/current")
`,
      'run.py': `from api import Side
from book import BOOK
import work
class Ask:
    def __init__(self, side):
        self.side = side
def heard(word):
    return BOOK[word](Ask(Side()))
`,
    },
    ['call | certain | rest GET /broadcasts/current | work.py:4'],
  ],
  [
    'Python: a bare decorator makes an object of each, and a copy of the table is asked',
    {
      'api.py': `import requests
class Api:
    BASE = "https://mixer.com/api/v1"
    def get(self, path):
        return requests.get(self.BASE + path)
class Side:
    def __init__(self):
        self.api = Api()
`,
      'book.py': `BOOK = {}
class Work:
    def __init__(self, run):
        self.run = run
    def start(self, ask):
        self.run(ask, *ask.rest)
def on(run):
    BOOK[run.__name__] = Work(run)
def everything():
    return dict(BOOK)
`,
      'work.py': `from book import on
@on
def now(ask):
    side = ask.side
    return side.api.get("/broadcasts/current")
`,
      'run.py': `from api import Side
from book import everything
import work
class Ask:
    def __init__(self, side):
        self.side = side
class Ear:
    def __init__(self):
        self.book = everything()
    def heard(self, line):
        work = self.book.get(line.split()[0].lower())
        if work is None:
            return
        work.start(Ask(Side()))
`,
    },
    ['call | certain | rest GET /broadcasts/current | work.py:5'],
  ],
  [
    'Python: a method of the object that keeps them decorates, and there are more than a dozen',
    {
      'a.py': `import requests
class Api:
    BASE = "https://mixer.com/api/v1"
    def get(self, path):
        return requests.get(self.BASE + path)
class Side:
    def __init__(self):
        self.api = Api()
class Book:
    def __init__(self):
        self.all = []
    def on(self, name):
        def keep(work):
            self.all.append(work)
            return work
        return keep
book = Book()
on = book.on
class Ask:
    side = Side()
@on("c0")
def c0(ask):
    ask.side.api.get("/channels/1/details")
@on("c1")
def c1(ask):
    ask.side.api.get("/channels/2/details")
@on("c2")
def c2(ask):
    ask.side.api.get("/channels/3/details")
@on("c3")
def c3(ask):
    ask.side.api.get("/channels/4/details")
@on("c4")
def c4(ask):
    ask.side.api.get("/channels/5/details")
@on("c5")
def c5(ask):
    ask.side.api.get("/channels/6/details")
@on("c6")
def c6(ask):
    ask.side.api.get("/channels/7/details")
@on("c7")
def c7(ask):
    ask.side.api.get("/channels/8/details")
@on("c8")
def c8(ask):
    ask.side.api.get("/channels/9/details")
@on("c9")
def c9(ask):
    ask.side.api.get("/channels/10/details")
@on("c10")
def c10(ask):
    ask.side.api.get("/channels/11/details")
@on("c11")
def c11(ask):
    ask.side.api.get("/channels/12/details")
@on("c12")
def c12(ask):
    ask.side.api.get("/channels/13/details")
@on("c13")
def c13(ask):
    ask.side.api.get("/channels/14/details")
@on("c14")
def c14(ask):
    ask.side.api.get("/channels/15/details")
@on("c15")
def c15(ask):
    ask.side.api.get("/channels/16/details")
@on("c16")
def c16(ask):
    ask.side.api.get("/channels/17/details")
@on("c17")
def c17(ask):
    ask.side.api.get("/channels/18/details")
@on("c18")
def c18(ask):
    ask.side.api.get("/channels/19/details")
@on("c19")
def c19(ask):
    ask.side.api.get("/channels/20/broadcast")
def heard():
    for work in book.all:
        work(Ask())
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:23',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:26',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:29',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:32',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:35',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:38',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:41',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:44',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:47',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:50',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:53',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:56',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:59',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:62',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:65',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:68',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:71',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:74',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:77',
      'call | certain | rest GET /channels/{channelId}/broadcast | a.py:80',
    ],
  ],
  [
    'TypeScript: a decorator keeps the class',
    {
      'api.ts': `export class Api { base = 'https://mixer.com/api/v1'; get(path: string) { return fetch(this.base + path); } }
`,
      'book.ts': `export const book = new Map<string, any>();
export function On(name: string) { return (target: any) => { book.set(name, target); }; }
`,
      'work.ts': `import { On } from './book';
@On('now') export class Now { async run(ask: any) { return ask.side.api.get('/broadcasts/current'); } }
`,
      'run.ts': `import { Api } from './api';
import { book } from './book';
import './work';
class Side { api = new Api(); }
export function heard(word: string) { const Work = book.get(word); return new Work().run({ side: new Side() }); }
`,
    },
    ['call | certain | rest GET /broadcasts/current | work.ts:2'],
  ],
  [
    'JavaScript: functions under names that callers pass, in a map and in an object',
    {
      'api.js': `class Api { constructor() { this.base = 'https://mixer.com/api/v1'; } get(path) { return fetch(this.base + path); } }
module.exports = { Api };
`,
      'book.js': `const book = new Map();
const short = {};
module.exports = { book, short, on(name, work) { book.set(name, work); }, abbreviate(name, work) { short[name] = work; } };
`,
      'work.js': `const { on, abbreviate } = require('./book');
on('now', (ask) => ask.side.api.get('/broadcasts/current'));
function types(ask) { return ask.side.api.get('/types'); }
abbreviate('t', types);
`,
      'run.js': `const { Api } = require('./api');
const { book, short } = require('./book');
require('./work');
class Side { constructor() { this.api = new Api(); } heard(word) { book.get(word)({ side: this }); short[word]({ side: this }); } }
new Side().heard(word);
`,
    },
    ['call | certain | rest GET /broadcasts/current | work.js:2', 'call | certain | rest GET /types | work.js:3'],
  ],
  [
    'Python: a key that is written asks for one',
    {
      'a.py': `import requests
class Api:
    BASE = "https://mixer.com/api/v1"
    def get(self, path):
        return requests.get(self.BASE + path)
class Side:
    def __init__(self):
        self.api = Api()
def now(ask):
    ask.api.get("/broadcasts/current")
def types(ask):
    ask.api.get("/types")
BOOK = {"now": now, "types": types}
BOOK.get("types")(Side())
`,
    },
    ['call | likely | rest GET /broadcasts/current | a.py:10', 'call | certain | rest GET /types | a.py:12'],
  ],
  [
    'none for certain: a decorator that gives something else calls it with another object',
    {
      'a.py': `import requests
class Api:
    BASE = "https://mixer.com/api/v1"
    def get(self, path):
        return requests.get(self.BASE + path)
class Side:
    def __init__(self):
        self.api = Api()
BOOK = {}
def on(work):
    def inner(ask):
        return work(ask.inner)
    BOOK[work.__name__] = inner
    return inner
@on
def now(ask):
    ask.api.get("/broadcasts/current")
def heard(word):
    BOOK[word](Side())
`,
    },
    ['call | likely | rest GET /broadcasts/current | a.py:17'],
  ],
  [
    'none: what is kept for another host, and what a decorator of a package keeps',
    {
      'a.py': `import requests, other
class Api:
    BASE = "https://example.org/v1"
    def get(self, path):
        return requests.get(self.BASE + path)
class Side:
    def __init__(self):
        self.api = Api()
HOME = "https://mixer.com/api/v1"
BOOK = {}
def on(work):
    BOOK[work.__name__] = work
    return work
@on
def now(ask):
    ask.api.get("/broadcasts/current")
@other.on("types")
def types(ask):
    ask.api.post("/channels/1/hostee")
def heard(word):
    BOOK[word](Side())
`,
    },
    [],
  ],
]);
