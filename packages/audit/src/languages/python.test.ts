import { outlinesOf, testHardInput } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import type { FileOutline } from '../outline/outline.ts';
import { printOutline } from '../outline/print-outline.ts';

const file = 'a.py';

async function lower(source: string): Promise<FileOutline> {
  const [outline] = await outlinesOf({ [file]: source });
  if (!outline) throw new RangeError('no outline');
  return outline;
}

/** Name, source, outline. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    'f-strings lose formats and keep holes',
    `u = f'/channels/{id:>3}/{{x}}'
`,
    `
let u = concat("/channels/", id, "/{x}")`,
  ],
  [
    'adjacent literals, raw and triple-quoted strings',
    `u = 'https://' 'mixer.com' r'\\d' """a
b"""
`,
    `
let u = concat("https://", "mixer.com", "\\\\d", "a\\nb")`,
  ],
  [
    'percent formatting is a call',
    `u = '/channels/%s/%d' % (a, b)
v = '%(x)s' % {'x': y}
`,
    `
let u = "/channels/%s/%d".__mod__(a, b)
let v = "%(x)s".__mod__(x=y)`,
  ],
  [
    'format stays a call',
    `u = '{}/users/{name}'.format(base, name=n)
`,
    `
let u = "{}/users/{name}".format(base, name=n)`,
  ],
  [
    'concatenation is flat',
    `u = a + '/b' + c + '/d'
`,
    `
let u = concat(a, "/b", c, "/d")`,
  ],
  [
    'a class: attributes are fields, self is this',
    `class Api(Base):
    URL = 'https://x'
    def __init__(self, token, retries=3):
        super().__init__(token)
        self.token = token
    def get(self, path, *args, **options):
        return self.request('GET', self.URL + path, **options)
    @classmethod
    def make(cls):
        return cls('t')
    @staticmethod
    def plain(x):
        return x
    @property
    def base(self):
        return self.URL
`,
    `
class Api < Base
  static field URL = "https://x"
  constructor fn constructor(token, retries = 3)
    super(token)
    let this.token = token
  fn get(path, ...args, ...options)
    return this.request("GET", concat(this.URL, path), ...options)
  @classmethod()
  fn make()
    return this("t")
  @staticmethod()
  static fn plain(x)
    return x
  @property()
  fn base()
    return this.URL`,
  ],
  [
    'keyword arguments and spread',
    `send('msg', *items, method='auth', **rest)
`,
    `
send("msg", ...items, method="auth", ...rest)`,
  ],
  [
    'conditional, or, and',
    `x = a if cond() else b
y = a or 'd'
z = a and b
`,
    `
let x = choice(a, b by cond())
let y = choice(a, "d")
let z = choice(b, other(a))`,
  ],
  [
    'comparisons are looked at, not used',
    `if scope == 'chat:chat' or x in LIST:
    y = 1
`,
    `
test choice(compare(scope, "chat:chat"), compare(x, LIST))
[1.0] let y = 1`,
  ],
  [
    'branches have arms',
    `if a:
    u = '1'
elif b:
    u = '2'
else:
    u = '3'
`,
    `
test a
[1.0] let u = "1"
test b
[1.1] let u = "2"
[1.2] let u = "3"`,
  ],
  [
    'loops, with, try, walrus',
    `for x in xs:
    f(x)
with open(p) as h:
    h.read()
try:
    a()
except E as e:
    b()
if (n := g()):
    pass
`,
    `
let x = xs[other()]
[1.0] f(x)
let h = open(p)
h.read()
a()
[2.0] b()
let n = g()
test g()`,
  ],
  [
    'imports in every form',
    `import os
import a.b
import a.b as c
from .api import Api as A, other
from ..pkg.mod import *
`,
    `
import * as os from "os"
import * as a from "a"
import * as a.b from "a.b"
import * as c from "a.b"
import Api as A from ".api"
import other as other from ".api"
import * from "..pkg.mod"`,
  ],
  [
    'dicts, lists, subscripts',
    `d = {'scope': s, **more, k: 1}
l = ['a', *b]
x = d['scope']
y = d[k]
`,
    `
let d = {scope: s, ...: more, [k]: 1}
let l = ["a", ...b]
let x = d.scope
let y = d[k]`,
  ],
  [
    'comprehension and lambda',
    `l = [f(x) for x in xs if x]
g = lambda p: base + p
`,
    `
let l = xs.map(fn(x) {
  test x
  return f(x)
})
let g = fn(p) { return concat(base, p) }`,
  ],
  [
    'tuple unpacking and augmented assignment',
    `a, b = f()
u += '/x'
a = b = 'v'
c = d = e = 'w'
`,
    `
let a = f().0
let b = f().1
let u += "/x"
let b = "v"
let a = "v"
let e = "w"
let d = "w"
let c = "w"`,
  ],
  [
    'annotations, docstrings, enums, nesting',
    `"""Documentation."""
x: str = 'a'
class S(Enum):
    CHAT = 'chat:chat'
def f(p: Api) -> str:
    """More."""
    def g():
        return p
    return g()
@app.route('/x')
async def h():
    return await k()
`,
    `
let x: str = "a"
enum S < Enum
  static field CHAT = "chat:chat"
fn f(p: Api): str
  fn g()
    return p
  return g()
@app.route("/x")
fn h()
  return k()`,
  ],
  [
    'broken code keeps what can be recovered',
    `x = f('a'
y = 'b'
def g(:
    pass
z = 'c'
`,
    `
x
f
y
def
g
other(z, "c")
errors 1`,
  ],
];

test.each(cases)('%s', async (_, source, outline) => {
  expect(printOutline(await lower(source))).toBe(outline.slice(1));
});

testHardInput(file, cases.map(([, source]) => source).join('\n'), [
  'x = ' + 'f('.repeat(20_000) + ')'.repeat(20_000),
  'x = ' + "'a' + ".repeat(5_000) + "'b'",
  'x = "' + 'a'.repeat(1_000_000) + '"',
]);
