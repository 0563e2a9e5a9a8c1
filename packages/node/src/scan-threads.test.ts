import { expect, test } from 'vitest';
import { packTask, unpackTask } from './scan-threads.ts';

test('a thread has the same files under the same numbers, whatever their names hold', () => {
  const files = ['a.js', 'two\nlines.js', 'tab\t.js', 'z.js'];
  const shared = (length: number): SharedArrayBuffer => new SharedArrayBuffer(length);
  const task = { root: '/', files, hit: /x/, fates: new Uint8Array(shared(4)), next: new Int32Array(shared(4)) };
  expect(unpackTask(packTask(task)).files).toEqual(files);
});
