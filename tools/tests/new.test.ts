import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { environment, node } from '../runtime.mjs';
import { copyRepository } from './copy-repository.ts';

let copy: Awaited<ReturnType<typeof copyRepository>>;
beforeAll(async () => {
  copy = await copyRepository();
});
afterAll(() => copy.remove());

const run = (...args: readonly string[]): { code: number | null; text: string } => {
  const { status, stdout, stderr } = spawnSync(node(), args, {
    cwd: copy.folder,
    env: { ...environment(), NO_COLOR: '1', VITEST: undefined },
    encoding: 'utf8',
  });
  return { code: status, text: stdout + stderr };
};

test.each([[[]], [['rule']], [['rule', 'NotKebab']], [['thing', 'x']], [['rule', 'x', '--cod']]])(
  'npm run new -- %j says how it is used',
  (args) => {
    expect(run('tools/new.ts', ...args)).toMatchObject({ code: 2, text: expect.stringContaining('usage:') });
  },
);

test('nothing that is there is overwritten', () => {
  expect(run('tools/new.ts', 'rule', 'unused-host')).toMatchObject({
    code: 1,
    text: expect.stringContaining('there already'),
  });
});

test('what is written passes every test of its kind, types and all', () => {
  const names = [
    ['rule', 'scaffolded-rule'],
    ['rule', 'scaffolded-code-rule', '--code'],
    ['language', 'scaffoldlang'],
    ['reporter', 'scaffold-text'],
    ['provider', 'scaffoldry'],
  ];
  for (const args of names) expect(run('tools/new.ts', ...args), args.join(' ')).toMatchObject({ code: 0 });
  expect(run('tools/generate.ts')).toMatchObject({ code: 0 });
  const vitest = run(
    'node_modules/vitest/vitest.mjs',
    'run',
    // Those that hold what is written: the others would only be looked through.
    ...['core', 'audit', 'providers', 'report', 'testkit'].map((project) => `--project=${project}`),
    'scaffold',
    'completeness',
    'rule-pages',
    'generated-files',
  );
  expect(vitest.text).toMatch(/Tests {2}\d+ passed/);
  expect(vitest).toMatchObject({ code: 0 });
  const types = run(
    'node_modules/@typescript/native-preview/bin/tsgo',
    '-b',
    'packages/audit/tsconfig.json',
    'packages/report/tsconfig.json',
    'packages/providers/tsconfig.json',
    'apps/cli/tsconfig.json',
  );
  expect(types).toEqual({ code: 0, text: '' });
}, 300_000);
