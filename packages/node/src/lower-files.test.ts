import { expect, test } from 'vitest';
import { Lowering } from './lower-files.ts';
import { whole } from './open-parsers.ts';
import { Parsers } from './parsers.ts';

test('a grammar that cannot be read ends the audit: it is no defect of the files', async () => {
  const parsers = new Parsers(
    whole(async () => {
      throw new Error('ENOENT');
    }),
  );
  const lowering = new Lowering(undefined, undefined, parsers);
  await expect(lowering.add([{ file: 'a.go', text: 'package a' }])).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(/^This installation is damaged: its grammar "[\w-]+" cannot be read$/),
    hint: 'Install mixer-oauth again.',
  });
  expect(lowering.failed).toEqual([]);
});
