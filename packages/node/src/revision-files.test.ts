import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openRevision } from './revision.ts';
import { listRevisionFiles, readBlobs } from './revision-files.ts';
import { makeRepository } from './testing/make-repository.ts';

async function contents(folder: string): Promise<Record<string, string>> {
  const revision = await openRevision(folder, 'HEAD');
  const files = await listRevisionFiles(revision);
  const result: Record<string, string> = {};
  const blobs = readBlobs(
    revision,
    files.map(({ blob }) => blob),
  );
  for (const { file, size } of files) {
    const { value } = await blobs.next();
    const bytes = value as Buffer;
    expect(bytes.length).toBe(size);
    result[file] = bytes.toString('latin1');
  }
  return result;
}

test('every regular file, byte for byte: empty, without line break, with line breaks, binary, odd names', async () => {
  const files = {
    'a/empty.txt': '',
    'b/no-break.txt': 'x',
    'c/lines.txt': '\n\na blob 3\n\n',
    'd/bytes.bin': new Uint8Array([0, 255, 10, 13, 0]),
    'e/tab\tand "quote".txt': 'odd',
    'f/ünï.txt': 'accents',
  };
  const { folder } = makeRepository(files);
  const expected = Object.entries(files).map(([name, content]) => [
    name,
    Buffer.from(content as string).toString('latin1'),
  ]);
  expect(await contents(folder)).toEqual(Object.fromEntries(expected));
});

test('links are left out, and below a folder only what is in it', async () => {
  const { folder, commit } = makeRepository({ 'app/a.txt': 'a', 'b.txt': 'b' });
  symlinkSync('/etc/passwd', path.join(folder, 'app/link.txt'));
  commit({});
  expect(await contents(path.join(folder, 'app'))).toEqual({ 'a.txt': 'a' });
});

test('a few large files come in many pieces', async () => {
  const large = 'line of text\n'.repeat(60_000);
  const { folder } = makeRepository({ '1.txt': large, '2.txt': 'small', '3.txt': large });
  expect(await contents(folder)).toEqual({ '1.txt': large, '2.txt': 'small', '3.txt': large });
});

test('a blob that is not there is told with what to do', async () => {
  const { folder } = makeRepository({ 'a.txt': 'a' });
  const revision = await openRevision(folder, 'HEAD');
  const blobs = readBlobs(revision, ['0'.repeat(40)]);
  await expect(blobs.next()).rejects.toMatchObject({ hint: expect.stringContaining('partial clone') });
});

test('whoever stops early leaves no process behind', async () => {
  const { folder } = makeRepository({ 'a.txt': 'a'.repeat(500_000), 'b.txt': 'b' });
  const revision = await openRevision(folder, 'HEAD');
  const [first, second] = (await listRevisionFiles(revision)).map(({ blob }) => blob);
  for await (const bytes of readBlobs(revision, [first ?? '', second ?? ''])) {
    expect(bytes.length).toBe(500_000);
    break;
  }
});
