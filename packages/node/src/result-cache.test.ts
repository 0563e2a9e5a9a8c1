import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { auditTree } from './audit-tree.ts';
import type { AuditedTree } from './audited-tree.ts';
import { listFiles } from './list-files.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { type CacheKey, openCache, writeCached } from './result-cache.ts';
import { makeFolder } from './testing/make-folder.ts';

const { catalogue } = await loadCatalogue('mixer', '.');
const catalogues = catalogue ? [catalogue] : [];
let root: string;
let key: CacheKey;
let tree: AuditedTree;
let listed: readonly string[];
const file = (): string => path.join(root, 'node_modules/.cache/mixer-oauth/audit.json');

/** As if the files had been written long ago. */
const old = (): AuditedTree => {
  const { seen, ...rest } = tree;
  return { ...rest, ...(seen && { seen: { ...seen, takenAt: Date.now() + 60_000 } }) };
};

beforeEach(async () => {
  root = makeFolder({
    'a.js': 'fetch("https://mixer.com/api/v1/users/current"); // mixer-oauth-ignore unused-scope: a test',
    'b.js': 'none',
    'c.txt': 'not searched',
    '.gitignore': 'node_modules',
  });
  mkdirSync(path.join(root, 'node_modules'));
  listed = await listFiles(root);
  key = { root, build: '1', catalogues, includesTests: false, excluded: new Set(), exclude: [] };
  tree = await auditTree(root, catalogues, { includesTests: false, isKept: true });
  writeCached(key, listed, old());
});

async function read(change: Partial<CacheKey> = {}, files = listed): Promise<AuditedTree | undefined> {
  const cached = openCache({ ...key, ...change });
  return cached && (await cached.isFresh()) ? cached.of(files) : undefined;
}

/** A result without what only the cache itself needs. */
function shown({ seen: _seen, sources, ...rest }: AuditedTree): unknown {
  return { ...rest, sources: [...sources] };
}

test('an unchanged folder gives the same result', async () => {
  expect(tree.extraction.evidence).toHaveLength(1);
  expect(tree.ignores).toHaveLength(1);
  expect(shown((await read()) as AuditedTree)).toEqual(shown(tree));
});

test('a file that is not searched may change', async () => {
  appendFileSync(path.join(root, 'c.txt'), ' ');
  expect(await read()).toBeDefined();
});

test('a language that is not read is looked at for addresses, so a change of it counts', async () => {
  const changed = path.join(root, 'd.dart');
  writeFileSync(changed, 'get("https://mixer.com/api/v1/users/1");');
  listed = await listFiles(root);
  tree = await auditTree(root, catalogues, { includesTests: false, isKept: true });
  expect(tree.unread).toEqual([{ file: 'd.dart', providers: ['mixer'] }]);
  writeCached(key, listed, old());
  expect(shown((await read()) as AuditedTree)).toEqual(shown(tree));
  appendFileSync(changed, ' ');
  expect(await read()).toBeUndefined();
});

test.each<[string, () => void]>([
  ['a file changed', () => appendFileSync(path.join(root, 'b.js'), ' ')],
  [
    'a file changed and its time was set back',
    () => {
      writeFileSync(path.join(root, 'b.js'), 'nope');
      utimesSync(path.join(root, 'b.js'), 1, 1);
    },
  ],
  ['a file is gone', () => rmSync(path.join(root, 'b.js'))],
  ['the cache is cut off', () => writeFileSync(file(), readFileSync(file()).subarray(0, -20))],
  [
    'the cache was edited',
    () => writeFileSync(file(), readFileSync(file(), 'latin1').replace('users', 'other'), 'latin1'),
  ],
  ['the cache is something else', () => writeFileSync(file(), 'hello')],
  ['the cache is gone', () => rmSync(file())],
])('%s: a miss', async (_, change) => {
  change();
  expect(await read()).toBeUndefined();
});

test('another build, another catalogue, other options, another list of files: a miss', async () => {
  expect(await read({ build: '2' })).toBeUndefined();
  expect(await read({ catalogues: [] })).toBeUndefined();
  expect(await read({ exclude: ['src'] })).toBeUndefined();
  expect(await read({ includesTests: true })).toBeUndefined();
  expect(await read({ excluded: new Set(['b.js']) })).toBeUndefined();
  expect(await read({}, [...listed, 'README.md'])).toBeUndefined();
});

test('files so young that their times prove nothing are not kept', () => {
  rmSync(file());
  writeCached(key, listed, tree);
  expect(existsSync(file())).toBe(false);
});

test('without node_modules it lies in the cache folder of the system', async () => {
  const cache = makeFolder({});
  vi.stubEnv('XDG_CACHE_HOME', cache);
  rmSync(path.join(root, 'node_modules'), { recursive: true });
  writeCached(key, listed, old());
  expect(await read()).toBeDefined();
  expect(existsSync(path.join(cache, 'mixer-oauth'))).toBe(process.platform === 'linux');
  vi.unstubAllEnvs();
});

test('a folder that cannot be written to is no failure', async () => {
  rmSync(path.join(root, 'node_modules'), { recursive: true });
  mkdirSync(path.join(root, 'node_modules'));
  writeFileSync(path.join(root, 'node_modules/.cache'), 'a file');
  expect(() => writeCached(key, listed, old())).not.toThrow();
  expect(await read()).toBeUndefined();
});
