import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { auditTree, type AuditedTree } from './audit-tree.ts';
import { discover } from './discover.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { type CacheKey, readCached, type Stamps, takeStamps, writeCached } from './result-cache.ts';
import { makeFolder } from './testing/make-folder.ts';

const { catalogue } = await loadCatalogue('mixer', '.');
const catalogues = catalogue ? [catalogue] : [];
let root: string;
let key: CacheKey;
let tree: AuditedTree;
const file = (): string => path.join(root, 'node_modules/.cache/mixer-oauth/audit.json');

/** As if the files had been written long ago. */
const old = (stamps: Stamps): Stamps => ({ ...stamps, isYoung: false });

beforeEach(async () => {
  root = makeFolder({
    'a.js': 'fetch("https://mixer.com/api/v1/users/current");',
    'b.js': 'none',
    '.gitignore': 'node_modules',
  });
  mkdirSync(path.join(root, 'node_modules'));
  const discovery = await discover(root, { includesTests: false });
  key = { root, build: '1', catalogues, discovery };
  tree = await auditTree(root, catalogues, { includesTests: false, discovery });
  writeCached(key, old(takeStamps(root, discovery.files)), tree);
});

const read = (change: Partial<CacheKey> = {}): AuditedTree | undefined =>
  readCached({ ...key, ...change }, takeStamps(root, key.discovery.files));

test('an unchanged folder gives the same result', () => {
  expect(tree.extraction.evidence).toHaveLength(1);
  expect(read()).toEqual(tree);
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
  ['the cache was edited', () => writeFileSync(file(), readFileSync(file(), 'utf8').replace('users', 'other'))],
  ['the cache is something else', () => writeFileSync(file(), 'hello')],
  ['the cache is gone', () => rmSync(file())],
])('%s: a miss', (_, change) => {
  change();
  expect(read()).toBeUndefined();
});

test('another build, another catalogue, another list of files: a miss', () => {
  expect(read({ build: '2' })).toBeUndefined();
  expect(read({ catalogues: [] })).toBeUndefined();
  expect(read({ discovery: { ...key.discovery, listed: [...key.discovery.listed, 'README.md'] } })).toBeUndefined();
});

test('files so young that their times prove nothing are not kept', () => {
  rmSync(file());
  writeCached(key, takeStamps(root, key.discovery.files), tree);
  expect(existsSync(file())).toBe(false);
});

test('without node_modules it lies in the cache folder of the system', () => {
  const cache = makeFolder({});
  vi.stubEnv('XDG_CACHE_HOME', cache);
  rmSync(path.join(root, 'node_modules'), { recursive: true });
  writeCached(key, old(takeStamps(root, key.discovery.files)), tree);
  expect(read()).toEqual(tree);
  expect(existsSync(path.join(cache, 'mixer-oauth'))).toBe(process.platform === 'linux');
  vi.unstubAllEnvs();
});

test('a folder that cannot be written to is no failure', () => {
  rmSync(path.join(root, 'node_modules'), { recursive: true });
  mkdirSync(path.join(root, 'node_modules'));
  writeFileSync(path.join(root, 'node_modules/.cache'), 'a file');
  expect(() => writeCached(key, old(takeStamps(root, key.discovery.files)), tree)).not.toThrow();
  expect(read()).toBeUndefined();
});
