import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
const pure = ['core', 'providers', 'audit', 'report'];

describe('purity', () => {
  test.each(pure)('%s is compiled without DOM and Node types', (name) => {
    const config = JSON.parse(read(`packages/${name}/tsconfig.lib.json`)) as {
      compilerOptions: { types?: string[]; lib?: string[] };
    };
    const base = JSON.parse(read('tsconfig.base.json')) as { compilerOptions: { types: string[]; lib: string[] } };
    expect(config.compilerOptions.types ?? base.compilerOptions.types).toEqual([]);
    expect((config.compilerOptions.lib ?? base.compilerOptions.lib).join(' ')).not.toMatch(/dom|webworker/i);
  });

  test.each(pure)('%s imports nothing of Node', (name) => {
    const sources = tracked.filter(
      (file) =>
        file.startsWith(`packages/${name}/src/`) && /(?<!\.test)\.ts$/.test(file) && !file.includes('/testing/'),
    );
    expect(sources.length).toBeGreaterThan(3);
    for (const file of sources) expect(read(file), file).not.toMatch(/from ['"](?:node:|fs['"]|path['"])/);
  });
});

test('no package but providers, and no app, names the provider in its code', () => {
  // Where the name stands for the tool itself (mixer-oauth) or the default provider of a manifest, it is meant.
  const engine = tracked.filter(
    (file) =>
      /^packages\/(?:core|audit|report)\/src\/.*(?<!\.test)\.ts$/.test(file) &&
      !/\/(?:testing|generated|rules)\//.test(file),
  );
  const offenders = engine.filter((file) => /['"](?:mixer\.com|beam\.pro|@mixer\/client-node)['"]/.test(read(file)));
  expect(offenders).toEqual([]);
});

test('an import against the arrows is caught by the linter', () => {
  const file = path.join(root, 'packages/core/src/planted-by-a-test.ts');
  writeFileSync(file, "export { reporters } from '@mixer-oauth/report';\n");
  try {
    execFileSync(process.execPath, [path.join(root, 'node_modules/nx/dist/bin/nx.js'), 'show', 'projects'], {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' },
    });
    const { stdout, stderr, status } = spawnSync(
      path.join(root, 'node_modules/.bin/oxlint'),
      ['-c', '.oxlintrc.json', file],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stdout + stderr).toMatch(/enforce-module-boundaries/);
    expect(status).not.toBe(0);
  } finally {
    rmSync(file, { force: true });
  }
});

test('the lock file can be installed on every system', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }>;
  };
  const missing: string[] = [];
  for (const [name, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const dependency of Object.keys(optionalDependencies)) {
      const found = packages[`node_modules/${dependency}`] ?? packages[`${name}/node_modules/${dependency}`];
      if (!found?.version) missing.push(`${dependency} of ${name}`);
    }
  }
  expect(missing).toEqual([]);
  expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
});

describe('npm run new', () => {
  test.each([
    [
      'rule',
      'some-rule',
      ['packages/core/src/rules/some-rule.ts', 'packages/core/src/rules/some-rule.test.ts', 'docs/rules/some-rule.md'],
    ],
    [
      'language',
      'some',
      ['packages/audit/src/languages/some.ts', 'packages/audit/src/languages/some.test.ts', 'docs/languages/some.md'],
    ],
    [
      'provider',
      'some',
      ['packages/providers/data/some.yml', 'packages/providers/src/some.test.ts', 'docs/providers/some.md'],
    ],
    ['reporter', 'some', ['packages/report/src/some.ts', 'packages/report/src/some.test.ts']],
  ] as const)('writes the parts of a %s', (kind, name, files) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'new-'));
    for (const file of [
      'packages/core/src/rules/index.ts',
      'packages/audit/src/languages/index.ts',
      'packages/providers/src/built-in.ts',
      'packages/report/src/reporters.ts',
      'docs/reports.md',
    ]) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      cpSync(path.join(root, file), path.join(folder, file));
    }
    const run = (): ReturnType<typeof spawnSync> =>
      spawnSync(process.execPath, [path.join(root, 'tools/new.ts'), kind, name, folder], { encoding: 'utf8' });
    expect(run().status).toBe(0);
    for (const file of files) expect(readFileSync(path.join(folder, file), 'utf8').length).toBeGreaterThan(30);
    const indexes = [
      'packages/core/src/rules/index.ts',
      'packages/audit/src/languages/index.ts',
      'packages/providers/src/built-in.ts',
      'packages/report/src/reporters.ts',
    ];
    const changed = indexes.filter((file) => readFileSync(path.join(folder, file), 'utf8') !== read(file));
    expect(changed).toHaveLength(1);
    expect(run().status).toBe(2);
    rmSync(folder, { recursive: true, force: true });
  });
});

test('the workflow is well-formed', () => {
  const workflows = readdirSync(path.join(root, '.github/workflows'));
  expect(workflows).toContain('ci.yml');
  for (const file of workflows) {
    const text = read(`.github/workflows/${file}`);
    for (const [, action = ''] of text.matchAll(/uses: (\S+)/g)) expect(action).toMatch(/@[\da-f]{40}$/);
    expect(text).toMatch(/^permissions: \{\}$/m);
  }
});
