import { expect, test } from 'vitest';
import { Lowering } from './lower-files.ts';
import { whole } from './open-parsers.ts';
import { grammarsFromPackages, Parsers } from './parsers.ts';
import { startEngine } from './parsing-engine.ts';

test('a grammar that cannot be read ends the audit: it is no defect of the files', async () => {
  // Test files share one process: a grammar that another has loaded would not be read.
  (await startEngine(grammarsFromPackages())).abandon();
  const parsers = new Parsers(
    whole(async () => {
      throw new Error('ENOENT');
    }),
  );
  const lowering = new Lowering(undefined, undefined, parsers);
  await expect(lowering.add([{ file: 'a.go', text: 'package a' }])).rejects.toMatchObject({
    name: 'UserError',
    message: 'This installation is damaged: its grammar "go" cannot be read',
    hint: 'Install mixer-oauth again.',
  });
  expect(lowering.failed).toEqual([]);
});
