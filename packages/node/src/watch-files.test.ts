import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from './testing/make-folder.ts';
import { changesIn, watchHint } from './watch-files.ts';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

test('tells what changed, together, and nothing of what is not the project', async () => {
  const root = makeFolder({ 'a.js': '1', 'out.html': '', 'node_modules/x.js': '1', '.git/index': '1' });
  const controller = new AbortController();
  const ignored = new Set([path.join(root, 'out.html')]);
  const batches: string[] = [];
  const watching = (async () => {
    for await (const batch of changesIn(root, { signal: controller.signal, ignored })) batches.push(...batch);
  })();
  await soon();
  for (const file of ['node_modules/x.js', '.git/index', 'out.html', 'a.js', 'b.js'])
    writeFileSync(path.join(root, file), '2');
  await expect.poll(() => batches, { timeout: 10_000 }).toEqual(expect.arrayContaining(['a.js', 'b.js']));
  rmSync(path.join(root, 'a.js'));
  const count = batches.length;
  await expect.poll(() => batches.length, { timeout: 10_000 }).toBeGreaterThan(count);
  controller.abort();
  await watching;
  expect(batches.filter((file) => /node_modules|\.git|out/.test(file))).toEqual([]);
});

test('a folder that is not there', async () => {
  const changes = changesIn('/nowhere/at/all', { signal: new AbortController().signal, ignored: new Set() });
  await expect(changes.next()).rejects.toMatchObject({ name: 'UserError', hint: expect.any(String) });
});

test.each([
  ['ENOSPC', 'max_user_watches'],
  ['EMFILE', 'max_user_instances'],
  ['EACCES', 'EACCES'],
])('what to do after %s', (code, said) => {
  expect(watchHint(code)).toContain(said);
});

/** Watches until the test ends; gives what was told and empties it. */
function watched(root: string): () => string[] {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const told = new Set<string>();
  void (async () => {
    for await (const batch of changesIn(root, { signal: controller.signal, ignored: new Set(), pause: 20 }))
      for (const file of batch) told.add(file);
  })();
  return () => {
    const now = [...told];
    told.clear();
    return now;
  };
}

test('a file is seen to change each time that it is replaced by another one', async () => {
  const root = makeFolder({ 'a.yml': '0', 'src/b.js': '0' });
  const told = watched(root);
  await soon();
  for (const round of [1, 2, 3, 4])
    for (const file of ['a.yml', 'src/b.js']) {
      const next = path.join(root, `${file}.tmp`);
      writeFileSync(next, `${round}`);
      renameSync(next, path.join(root, file));
      await expect.poll(told, { timeout: 10_000 }).toContain(file);
    }
});

test('what is in a folder that came later, and in one that took its place', async () => {
  const root = makeFolder({ 'old/a.js': '0', 'old/deep/b.js': '0' });
  const told = watched(root);
  await soon();
  mkdirSync(path.join(root, 'new/deep'), { recursive: true });
  writeFileSync(path.join(root, 'new/deep/c.js'), '1');
  await expect.poll(told, { timeout: 10_000 }).toContain('new/deep/c.js');
  writeFileSync(path.join(root, 'new/deep/c.js'), '2');
  await expect.poll(told, { timeout: 10_000 }).toContain('new/deep/c.js');
  renameSync(path.join(root, 'old'), path.join(root, 'gone'));
  renameSync(path.join(root, 'new'), path.join(root, 'old'));
  await expect.poll(told, { timeout: 10_000 }).toContain('old/deep/c.js');
  told();
  writeFileSync(path.join(root, 'old/deep/c.js'), '3');
  await expect.poll(told, { timeout: 10_000 }).toEqual(['old/deep/c.js']);
  told();
  writeFileSync(path.join(root, 'gone/deep/b.js'), '3');
  await expect.poll(told, { timeout: 10_000 }).toEqual(['gone/deep/b.js']);
});

test('a file outside, and nothing else there', async () => {
  const [root, outside] = [makeFolder({ 'a.js': '0' }), makeFolder({ 'a.yml': '0', 'b.yml': '0' })];
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const also = [path.join(outside, 'a.yml'), path.join(root, 'a.js'), '/nowhere/at/all/a.yml'];
  const changes = changesIn(root, { signal: controller.signal, ignored: new Set(), also });
  const first = changes.next();
  await soon();
  for (const name of ['b.yml', 'a.yml']) writeFileSync(path.join(outside, name), '1');
  expect((await first).value).toEqual([path.relative(root, path.join(outside, 'a.yml'))]);
});

test('a folder that goes is told of once, and as one', async () => {
  const root = makeFolder({ 'acme.site/a.js': '0', 'acme.site/deep/b.js': '0' });
  const outside = makeFolder({});
  const told = watched(root);
  await soon();
  renameSync(path.join(root, 'acme.site/deep'), path.join(outside, 'deep'));
  await expect.poll(told, { timeout: 10_000 }).toEqual(['acme.site/deep/']);
  renameSync(path.join(root, 'acme.site'), path.join(outside, 'acme.site'));
  await expect.poll(told, { timeout: 10_000 }).toEqual(['acme.site/']);
});
