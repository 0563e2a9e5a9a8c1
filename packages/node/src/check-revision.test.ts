import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkRevision } from './check-revision.ts';
import { checkWorkspace } from './check-workspace.ts';
import { listFiles } from './list-files.ts';
import { OutlineMemory } from './outline-memory.ts';
import { openRevision } from './revision.ts';
import { makeRepository } from './testing/make-repository.ts';

// This repository's own examples: several languages, and defects of many kinds.
const root = path.resolve(import.meta.dirname, '../../..');
const names = (await listFiles(root)).filter(
  (file) => file === 'mixer-oauth.yml' || /^examples\/.*\.(?:js|ts|py|cs|html|svg|json)$/.test(file),
);
const files = Object.fromEntries(names.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
const shared = { includesTests: false, version: '0', today: '2026-01-01' };
const fingerprints = (all: readonly { fingerprint: string; suppressed?: unknown }[]): readonly string[] =>
  all.map(({ fingerprint, suppressed }) => `${fingerprint} ${suppressed !== undefined}`).toSorted();

test('at a revision the same is wrong as in a check of its files, and the memory of one serves the other', async () => {
  const { folder, commit } = makeRepository(files);
  commit({ 'mixer-oauth.yml': 'version: 1\n' });
  const memory = new OutlineMemory();
  const former = await checkRevision(await openRevision(folder, 'HEAD~1'), { ...shared, memory });
  const same = makeRepository(files);
  const checked = await checkWorkspace({ ...shared, root: same.folder, clients: [], usesCache: false, memory });
  expect(checked.report.diagnostics.length).toBeGreaterThan(10);
  expect(checked.report.diagnostics.some(({ suppressed }) => suppressed)).toBe(true);
  expect(fingerprints(former.report.diagnostics)).toEqual(fingerprints(checked.report.diagnostics));
  expect(former.report.clients).toEqual(checked.report.clients);
});

test('what was wrong before is accepted, and only that', async () => {
  const { folder, commit } = makeRepository(files);
  const manifest = files['mixer-oauth.yml'] ?? '';
  commit({
    'mixer-oauth.yml': manifest.replace('      - chat:timout\n', '      - chat:timout\n      - chat:purgge\n'),
  });
  const former = await checkRevision(await openRevision(folder, 'HEAD~1'), shared);
  const before = new Set(
    former.report.diagnostics.flatMap(({ fingerprint, suppressed }) => (suppressed ? [] : [fingerprint])),
  );
  const { report } = await checkWorkspace({ ...shared, root: folder, clients: [], usesCache: false, before });
  expect(report.diagnostics.filter(({ suppressed }) => !suppressed)).toMatchObject([
    { rule: 'unknown-scope', scope: 'chat:purgge' },
  ]);
  expect(report.summary).toMatchObject({ errors: 1, warnings: 0 });
});

test('scripts without an ending are read at a revision too', async () => {
  const { folder } = makeRepository({
    'bin/bot': "#!/usr/bin/env node\nfetch('https://mixer.com/api/v1/users/current');\n",
    LICENSE: "fetch('https://mixer.com/api/v1/types');\n",
    'mixer-oauth.yml': 'version: 1\nclients:\n  bot:\n    provider: mixer\n    client_id: a\n',
  });
  const { report } = await checkRevision(await openRevision(folder, 'HEAD'), shared);
  expect(report.evidence).toMatchObject([{ kind: 'call', path: '/users/current' }]);
});

test('without a day no rule runs', async () => {
  const { folder } = makeRepository(files);
  const { today: _, ...rest } = shared;
  expect((await checkRevision(await openRevision(folder, 'HEAD'), rest)).report.diagnostics).toEqual([]);
});
