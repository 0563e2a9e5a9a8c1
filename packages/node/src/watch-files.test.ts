import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from './testing/make-folder.ts';
import { changesIn } from './watch-files.ts';

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
