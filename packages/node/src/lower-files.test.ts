import { printOutline } from '@mixer-oauth/audit';
import { expect, test } from 'vitest';
import { Lowering } from './lower-files.ts';
import { whole } from './open-parsers.ts';
import { grammarsFromPackages, Parsers } from './parsers.ts';
import { startEngine } from './parsing-engine.ts';

test('a file is read again once another defines a macro that it calls', async () => {
  const lowering = new Lowering();
  await lowering.add([{ file: 'a.rs', text: 'fn main() { send!(client, put, "/a"); }' }]);
  const calls = (): readonly string[] =>
    lowering.outlines.map((outline) => printOutline(outline)).filter((text) => text.includes('client'));
  expect(calls().join()).toContain('send(client, put, "/a")');
  await lowering.add([{ file: 'b.rs', text: 'macro_rules! send { ($c:expr, $v:ident, $p:expr) => { $c.$v($p) }; }' }]);
  expect(calls().join()).toContain('client.put("/a")');
  expect(lowering.outlines).toHaveLength(2);
  expect(lowering.failed).toEqual([]);
});

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
