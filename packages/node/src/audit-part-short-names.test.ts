import { expect, test } from 'vitest';
import { auditTree } from './audit-tree.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { makeFolder } from './testing/make-folder.ts';

const { catalogue } = await loadCatalogue('mixer', '.');
const catalogues = catalogue ? [catalogue] : [];
const base = 'https://mixer.com/api/v1';

async function auditOf(
  files: Readonly<Record<string, string>>,
): Promise<Readonly<{ calls: readonly string[]; audited: readonly string[] }>> {
  const { extraction, sources } = await auditTree(makeFolder({ 'README.md': '', ...files }), catalogues, {
    includesTests: false,
  });
  const calls = extraction.evidence.filter(({ kind }) => kind === 'call');
  return {
    calls: calls.map(({ certainty, method = '', path = '', span }) => `${certainty} ${method} ${path} ${span.file}`),
    audited: [...sources.keys()].toSorted(),
  };
}

// One file shows the provider; the name of its wrapper is one or two letters long, and the other file has nothing else of it.
test.each<[string, string, string, string, string]>([
  [
    'a method (Go)',
    'live/base.go',
    `package live\nimport "net/http"\ntype Base struct{}\nfunc (b *Base) do(verb, path string) { req, _ := http.NewRequest(verb, "${base}"+path, nil); http.DefaultClient.Do(req) }`,
    'live/me.go',
    'package live\ntype Me struct{ b *Base }\nfunc (m *Me) Who() { m.b.do("GET", "/users/current") }',
  ],
  [
    'a function (Go)',
    'live/base.go',
    `package live\nimport "net/http"\nfunc ask2(path string) { http.Get("${base}" + path) }\nfunc q(path string) { ask2(path) }`,
    'live/me.go',
    'package live\nfunc Who() { q("/users/current") }',
  ],
  [
    'a method (Python)',
    'live/base.py',
    `import requests\nclass Base:\n    def rq(self, path):\n        return requests.get("${base}" + path)`,
    'bot/me.py',
    'from live.base import Base\nclass Me:\n    def __init__(self, base: Base):\n        self.base = base\n    def who(self):\n        return self.base.rq("/users/current")',
  ],
  [
    'a class (Rust)',
    'src/gh.rs',
    `pub struct Mx { http: reqwest::Client }\nimpl Mx { pub async fn rq(&self, path: &str) { self.http.get(format!("${base}{}", path)).send().await; } }`,
    'src/me.rs',
    'use crate::gh::Mx;\npub async fn who(mx: &Mx) { mx.rq("/users/current").await; }',
  ],
  [
    'a method without parentheses (Ruby)',
    'lib/base.rb',
    `class Base\n  def rq(path)\n    HTTParty.get("${base}" + path)\n  end\nend`,
    'lib/me.rb',
    'class Me\n  def who\n    Base.new.rq "/users/current"\n  end\nend',
  ],
  [
    'a method (PHP)',
    'src/Base.php',
    `<?php class Base { function rq($path) { return file_get_contents("${base}" . $path); } }`,
    'src/Me.php',
    '<?php class Me { function __construct(private Base $base) {} function who() { return $this->base->rq("/users/current"); } }',
  ],
])('%s with a short name is looked for in other files', async (_, file, text, other, use) => {
  const { calls } = await auditOf({ [file]: text, [other]: use });
  expect(calls).toEqual([`certain GET /users/current ${other}`]);
});

test('of many files with the same short name only those beside it or with its class are read', async () => {
  const others = Object.fromEntries(
    Array.from({ length: 120 }, (_, at) => [`shop/s${at}.py`, `def f${at}(cart):\n    return cart.rq(${at})`]),
  );
  const { calls, audited } = await auditOf({
    ...others,
    'live/base.py': `import requests\nclass Base:\n    def rq(self, path):\n        return requests.get("${base}" + path)`,
    'live/chat.py': 'def chats(it):\n    return it.rq("/chats/1")',
    'bot/me.py':
      'from live.base import Base\nclass Me:\n    def __init__(self, base: Base):\n        self.base = base\n    def who(self):\n        return self.base.rq("/users/current")',
    'bot/keyword.py': 'rq = 1\nrequest = rq',
  });
  expect(calls).toContain('certain GET /users/current bot/me.py');
  expect(audited).toEqual(['bot/me.py', 'live/base.py', 'live/chat.py']);
});
