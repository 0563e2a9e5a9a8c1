import { mixerCatalogue, outlinesOf } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import { extractEvidence } from './extract-evidence.ts';
import { languages } from './languages/index.ts';
import type { FileOutline } from './outline/outline.ts';

const base = 'https://mixer.com/api/v1';

type Shape = readonly [file: string, before: string, line: (at: number) => string, after?: string];

/** Files that are large in one way each: what stands before the lines, a line, what stands behind them. */
const shapes: Readonly<Record<string, Shape>> = {
  'calls of the provider': ['a.js', `const base = '${base}';\n`, (at) => `fetch(base + '/users/${at}');\n`],
  'modules handed on': [
    'a.ts',
    `const base = '${base}';\n`,
    (at) => `export * from './a${at}'; export const b${at} = a${at};\n`,
  ],
  'names that a file only declares': [
    'a.cpp',
    `const char *b = "${base}";\n`,
    (at) => `extern const char *k${at}; void m${at}() { http.get(std::string(b) + k${at}); }\n`,
  ],
  'methods of a class': [
    'a.ts',
    `const base = '${base}';\nclass A {\n`,
    (at) => `m${at}(id) { return this.get('/users/' + id) }\n`,
    'get(p) { return fetch(base + p) } }',
  ],
  'fields of a class': [
    'a.ts',
    `const base = '${base}';\nclass A {\n`,
    (at) => `f${at} = base + '/users/${at}'\n`,
    '}',
  ],
  'members of an enum': [
    'A.java',
    'enum A {\n',
    (at) => `K${at}("${base}/users/${at}"),\n`,
    '; final String p; A(String p) { this.p = p; } void go() { http.get(this.p); } }',
  ],
  'objects mixed into classes': [
    'a.js',
    `const base = '${base}';\n`,
    (at) => `class A${at} {} Object.assign(A${at}.prototype, { m() { return this.get('/users/${at}') } });\n`,
  ],
  'scopes asked for in one function': [
    'a.js',
    `const base = '${base}';\n`,
    (at) => `const s${at} = ['chat:connect']; auth({ scope: s${at} });\n`,
  ],
  'authorization requests': [
    'a.js',
    '',
    (at) => `open('https://mixer.com/oauth/authorize?client_id=x${at}&scope=chat:connect&redirect_uri=' + u);\n`,
  ],
  'variables that hold clients': [
    'a.ts',
    `class A { constructor(private b: string) {} get(p) { return fetch(this.b + p) } }\n`,
    (at) => `const a${at} = new A('${base}'); a${at}.get('/users/${at}');\n`,
  ],
  'methods of one name': [
    'a.go',
    `package a\ntype I interface { Get(p string) }\nfunc use(i I) { i.Get("/users/1") }\n`,
    (at) => `type T${at} struct {}\nfunc (t T${at}) Get(p string) { http.Get("${base}" + p) }\n`,
  ],
  'wrappers of wrappers': [
    'a.js',
    `function g0(p) { return fetch('${base}' + p) }\n`,
    (at) => `function g${at + 1}(p) { return g${at}(p) }\n`,
  ],
  'callers of a function that returns something else for each': [
    'a.js',
    `const base = '${base}';\n`,
    (at) => `fetch(base + p('k${at}'));\n`,
    `function p(a) {\n${Array.from({ length: 300 }, (_, at) => `if (a === 'k${at}') return '/users/${at}';\n`).join('')}}\n`,
  ],
  'conditions beside each other in one': [
    'a.js',
    `function p(a, m) {\nif (m) {\n`,
    (at) => `if (a === 'k${at}') fetch('${base}/users/${at}', { method: m });\n`,
    `}}\np('k1', 'PUT');\n`,
  ],
  'listeners and senders of one message': [
    'a.js',
    `const base = '${base}';\n`,
    (at) => `bus.on('asked', (path) => fetch(base + path)); bus.emit('asked', '/users/${at}');\n`,
  ],
  'extension methods of one name': [
    'a.cs',
    '',
    (at) => `static class E${at} {
      public static void GetJson(this HttpClient c, string p) { c.GetAsync("${base}" + p); }
      static void Go(HttpClient c) { c.GetJson("/users/${at}"); }
    }\n`,
  ],
  'callers of a wrapper': [
    'a.js',
    `function get(p) { return fetch('${base}' + p) }\n`,
    (at) => `get('/users/${at}');\n`,
  ],
};

/** An outline that counts each look at any part of it. */
function watched(outline: FileOutline): { outline: FileOutline; looks: () => number } {
  let looks = 0;
  const copies = new WeakMap<object, object>();
  const copyOf = <Part>(part: Part): Part => {
    if (typeof part !== 'object' || part === null) return part;
    const copy =
      copies.get(part) ??
      new Proxy(part, {
        get: (target, key) => {
          looks += 1;
          return copyOf(Reflect.get(target, key));
        },
      });
    copies.set(part, copy);
    return copy as Part;
  };
  return { outline: copyOf(outline), looks: () => looks };
}

async function looksAt([file, before, line, after = '']: Shape, count: number): Promise<number> {
  const text = before + Array.from({ length: count }, (_, at) => line(at)).join('') + after;
  const all = (await outlinesOf({ [file]: text })).map(watched);
  const traitsOf = (id: string): object => languages.find((language) => language.id === id) ?? {};
  extractEvidence(
    all.map(({ outline }) => outline),
    new Map([[file, text]]),
    [mixerCatalogue()],
    traitsOf,
  );
  return all.reduce((sum, { looks }) => sum + looks(), 0);
}

// Counted, not timed. Where each line is looked at once for each other line, twice the lines make four times the work.
test.each(Object.entries(shapes))('twice the lines take twice the looks: %s', async (_, shape) => {
  const [once, twice] = [await looksAt(shape, 100), await looksAt(shape, 200)];
  expect(twice / once).toBeLessThan(2.4);
});

const numbered = (count: number, piece: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => piece(at)).join('');

// What stands in several statements is looked at as often as if it stood in one. A little more than twice: a few look at what is in
// a value down to some depth.
test.each<readonly [string, (count: number) => Shape]>([
  [
    'assignments in the arguments of each other',
    (count) => ['a.rb', numbered(count, (at) => `w${at} = get `), () => '', 'base\n'],
  ],
  [
    'names that the answer of one call is taken apart into',
    (count) => [
      'a.py',
      numbered(count, (at) => `a${at}, `),
      () => '',
      `b = get(${numbered(count, (at) => `f(${at}), `)})\n`,
    ],
  ],
  ['calls of what calls give', (count) => ['a.py', `a${'()'.repeat(3 * count)}\n`, () => '', `b = '${base}'\n`]],
  ['calls in a chain', (count) => ['a.js', `a${'.b()'.repeat(2 * count)};\n`, () => '', `b = '${base}';\n`]],
])('twice as many take twice the looks: %s', async (_, shapeOf) => {
  const [once, twice] = [await looksAt(shapeOf(35), 1), await looksAt(shapeOf(70), 1)];
  expect(twice / once).toBeLessThan(3);
});

test('of the arms of a choice only as many are asked as it may have values', async () => {
  const arms = (count: number): string =>
    Array.from({ length: count }, (_, at) => `"k${at}" => "/users/${at}",\n`).join('');
  const asking = (count: number): Shape => [
    'a.rs',
    `fn path(key: &str) -> &str { match key {\n${arms(count)}_ => "" } }\nfn main() {\n`,
    () => `get(format!("${base}{}", path(key)));\n`,
    '}\n',
  ];
  const [few, many] = [await looksPerLine(asking(500)), await looksPerLine(asking(1_000))];
  expect(many / few).toBeLessThan(1.3);
});

/** What each further line costs. */
async function looksPerLine(shape: Shape): Promise<number> {
  const [once, twice] = [await looksAt(shape, 10), await looksAt(shape, 20)];
  return (twice - once) / 10;
}

test('a call that asks a table does not look at each of its rows', async () => {
  const rows = Array.from({ length: 3_000 }, (_, at) => `k${at}: '/users/${at}'`).join();
  const asking: Shape = ['a.js', `const rows = {${rows}};\n`, (at) => `fetch('${base}' + rows.k${at});\n`];
  const [once, twice] = [await looksAt(asking, 20), await looksAt(asking, 40)];
  expect(twice / once).toBeLessThan(1.2);
});

// Each of the 1,500 steps of a question may look at each of the defaults, if going through them takes none.
test('to go through the defaults of a parameter for each caller takes steps', async () => {
  const defaults = Array.from({ length: 90 }, (_, at) => `x ??= '/users/${at}';\n`).join('');
  const callers: Shape = ['a.js', `function p(x) {\n${defaults}return fetch('${base}' + x); }\n`, () => 'p();\n'];
  expect(await looksPerLine(callers)).toBeLessThan(400_000);
});

// Each of its ways leads through all of them: asked for anew on each, what is called takes all the steps that a question has.
test.each<readonly [string, Shape, number]>([
  [
    'what a function gives that calls itself with what it gives',
    [
      'a.py',
      'class App:\n  def cast(self, out):\n',
      (at) =>
        `    if isinstance(out, T${at}):\n      out = out.read(self.cast(out.body))\n      return self.cast(out)\n`,
      `    return out\n  def go(self, req):\n    out = self.cast(self.handle(req))\n    requests.get('${base}' + out)\n`,
    ],
    4_000_000,
  ],
  [
    'what functions give that call each other with what is in their parameter',
    [
      'a.py',
      'class App:\n',
      (at) => `  def f${at}(self, x):\n    return self.f${(at + 1) % 12}(x.body) or self.f${(at + 7) % 12}(x.body)\n`,
      `requests.get('${base}' + App().f0(R()))\n`,
    ],
    90_000,
  ],
])('is asked for once in a question: %s', async (_, shape, most) => {
  expect(await looksAt(shape, 12)).toBeLessThan(most);
});

// What callers pass is asked for once a caller and parameter, not once a way that leads there.
test.each<readonly [string, string, (at: number) => string, number]>([
  [
    'something inside an object',
    'int put(S *s, const char *b, int n) { return send(s->fd, b, n); }\n',
    (at) => `void f${at}(S *s) { int k = n + ${at}; s->open = k; go(s, k, k); f${at % 7}(s); }\n`,
    4_000,
  ],
  [
    'a structure',
    'struct S { int fd; };\nint put(S *s, const char *b, int n) { return send(s, b, n); }\n',
    (at) => `void f${at}() { S s; go(&s, ${at}, ${at}); }\n`,
    1_340,
  ],
])('callers that pass nothing that an address begins with are not looked at: %s', async (_, put, line, most) => {
  const go = 'int go(S *s, const char *b, int n) { return put(s, b, n); }\n';
  const sockets: Shape = [
    'a.cpp',
    `const char *base = "${base}";\n${put}${go}`,
    line,
    'void a() { http_get(base); }\n',
  ];
  expect(await looksPerLine(sockets)).toBeLessThan(most);
});

test('what took all the steps of one question is not asked for anew in the next', async () => {
  const images: Shape = [
    'a.py',
    `class Image:
  def new(self, im):
    return Image()
  def convert(self, mode):
    if mode:
      return self.new(self.im.convert_to(mode))
    im = self.im.convert(mode)
    if self.mode:
      im = self.im.convert(self.mode)
      im = im.convert(mode)
    return self.new(im)
  def resize(self, size):
    if size.a:
      return self.convert('a').resize(size).convert('b')
    if size.b:
      return self.convert('c').resize(size).convert('d')
    return self.new(self.im.resize(size))
  def fit(self, size):
    im = self.resize(size)
    self.im = im.im
`,
    (at) => `  def g${at}(self, box):\n    return self.im.copy${at}(box)\n`,
    `requests.get('${base}/users/1')\n`,
  ];
  expect(await looksAt(images, 10)).toBeLessThan(700_000);
});
