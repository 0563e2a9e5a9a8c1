import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// A constructor that gives another object: what it sets on its own is nothing of that.
testIdioms([
  [
    'JavaScript: a function and a class that return an object of their own, or of somebody else',
    {
      'a.js': `function Plain() {
  this.base = '${api}';
  return { base: 'https://api.example' };
}
class Filled {
  constructor() { this.base = '${api}'; return { root: '${api}' }; }
}
function Counted() {
  this.base = '${api}';
  return 5;
}
fetch(new Plain().base + '/users/current');
fetch(new Filled().base + '/achievements');
fetch(new Filled().root + '/types');
fetch(new Counted().base + '/chats/1');
`,
      'b.js': `const make = require('make-it');
class Made {
  constructor() { this.base = '${api}'; return make({ name: 'made' }); }
}
fetch(new Made().base + '/types');
`,
    },
    ['call | certain | rest GET /types | a.js:14', 'call | certain | rest GET /chats/{channelId} | a.js:15'],
  ],
  [
    'JavaScript: in a branch that is taken, and in one that is not',
    {
      'a.js': `function Api(isOther) {
  this.base = '${api}';
  if (isOther) return { base: 'https://api.example' };
}
fetch(new Api().base + '/users/current');
fetch(new Api(true).base + '/types');
`,
    },
    ['call | certain | rest GET /users/current | a.js:5'],
  ],
  [
    'JavaScript: the object itself, by another name, behind a proxy, in a promise, and made where new was left out',
    {
      'a.js': `function Own(base) {
  if (!(this instanceof Own)) return new Own(base);
  const self = this;
  self.base = base;
  return self;
}
class Behind {
  constructor() { this.base = '${api}'; return new Proxy(this, {}); }
}
class Later {
  constructor() { this.base = '${api}'; return (async () => { await wait(); return this; })(); }
}
fetch(new Own('${api}').base + '/users/current');
fetch(new Behind().base + '/types');
const later = await new Later();
fetch(later.base + '/chats/1');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:13',
      'call | certain | rest GET /types | a.js:14',
      'call | certain | rest GET /chats/{channelId} | a.js:16',
    ],
  ],
  [
    'Python: __new__ that makes another, and one that keeps its own',
    {
      'a.py': `import requests
class Other:
    base = 'https://api.example'
class Swapped:
    base = '${api}'
    def __new__(cls):
        return Other()
class Kept:
    base = '${api}'
    kept = None
    def __new__(cls):
        if cls.kept is None:
            cls.kept = super().__new__(cls)
        return cls.kept
requests.get(Swapped().base + '/users/current')
requests.get(Kept().base + '/types')
`,
    },
    ['call | certain | rest GET /types | a.py:16'],
  ],
]);
