import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '@mixer-oauth/node';
import { describe, expect, test } from 'vitest';
import { builtInProviders } from '../../packages/providers/src/built-in.ts';
import { environment, node, root } from '../runtime.mjs';
import { isInstalled } from '../set-up.mjs';
import { copyRepository } from './copy-repository.ts';
import { runActionlint } from './run-actionlint.ts';

const pure = ['core', 'providers', 'audit', 'report'];
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const files = await listFiles(root);

describe('purity is compiled', () => {
  test.each(pure)('%s sees neither the DOM nor Node', (name) => {
    const { stdout } = spawnSync(
      node(),
      ['node_modules/@typescript/native-preview/bin/tsgo', '-p', `packages/${name}/tsconfig.lib.json`, '--showConfig'],
      { cwd: root, encoding: 'utf8' },
    );
    const { compilerOptions } = JSON.parse(stdout) as { compilerOptions: { lib: string[]; types: string[] } };
    expect(compilerOptions.types).toEqual([]);
    expect(compilerOptions.lib.filter((lib) => /dom|webworker|scripthost/i.test(lib))).toEqual([]);
  });

  test.each(pure)('%s imports no module of Node', (name) => {
    const isSource = (file: string): boolean =>
      file.startsWith(`packages/${name}/src/`) && /(?<!\.test)\.ts$/.test(file) && !file.includes('/testing/');
    const sources = files.filter(isSource);
    expect(sources.length).toBeGreaterThan(3);
    expect(sources.filter((file) => /from ['"](?:node:|fs['"]|path['"])/.test(read(file)))).toEqual([]);
  });
});

/** Comments may give an example; code may not depend on one. */
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');

test('the engine names no provider: facts are rows', () => {
  const hosts = builtInProviders.flatMap((id) =>
    [...read(`packages/providers/data/${id}.yml`).matchAll(/(?:authorize|token|url|docs): https:\/\/([\w.-]+)/g)].map(
      ([, host = '']) => host,
    ),
  );
  // The repository itself is on one of them, and a format of reports is named after it.
  const words = [...builtInProviders.filter((id) => id !== 'github'), ...new Set(hosts)].filter(
    (word) => word !== 'github.com',
  );
  expect(words).toContain('api.twitch.tv');
  const names = new RegExp(
    `(?<![\\w@/.-])(?:${words.map((word) => word.replaceAll('.', String.raw`\.`)).join('|')})(?![\\w-])`,
    'i',
  );
  const isEngine = (file: string): boolean =>
    /^(?:packages\/(?:core|audit|report|node)|apps\/[^/]+)\/src\/.*(?<!\.test)\.tsx?$/.test(file) &&
    !/\/(?:testing|generated|e2e)\//.test(file);
  const named = files.filter((file) => isEngine(file) && names.test(withoutComments(read(file))));
  expect(named).toEqual([]);
  const core = files.filter((file) => isEngine(file) && /^packages\/(?:core|audit)\//.test(file));
  expect(core.filter((file) => /['"`]github['"`]/.test(withoutComments(read(file))))).toEqual([]);
});

test('no product file names a place of the machine that it was written on', () => {
  const product = files.filter(
    (file) => /^(?:packages|apps|schemas|tools|docs|examples|\.ci|\.github)\//.test(file) && !file.endsWith('.test.ts'),
  );
  // Put together here, so that this file does not name them either.
  const places = new RegExp(
    [
      ['/wo', 'rk/'],
      ['far', 'm-'],
      ['registry', String.raw`\.npmjs`],
      ['/ro', 'ot/'],
    ]
      .map((parts) => parts.join(''))
      .join('|'),
  );
  expect(product.filter((file) => places.test(read(file)))).toEqual([]);
  expect(places.test(read('package-lock.json'))).toBe(false);
});

test('the boundary rule is on: a package that reaches up is caught', async () => {
  const { folder, remove } = await copyRepository();
  try {
    const planted = path.join(folder, 'packages/core/src/planted.ts');
    writeFileSync(planted, "import { languages } from '@mixer-oauth/audit';\n\nexport const planted = languages;\n");
    const run = (...args: readonly string[]) =>
      spawnSync(node(), args, {
        cwd: folder,
        env: { ...environment(), NX_WORKSPACE_ROOT_PATH: folder },
        encoding: 'utf8',
      });
    // The rule reads Nx's graph from its cache: https://github.com/nrwl/nx (create-project-graph)
    expect(run('node_modules/nx/dist/bin/nx.js', 'show', 'projects').status).toBe(0);
    const { stdout } = run('node_modules/oxlint/bin/oxlint', '-c', '.oxlintrc.json', 'packages/core/src/planted.ts');
    expect(stdout).toContain('enforce-module-boundaries');
    expect(stdout).toContain('planted.ts');
  } finally {
    remove();
  }
});

describe('the lockfile', () => {
  type Lock = Record<
    string,
    { version?: string; resolved?: string; link?: boolean; optionalDependencies?: Record<string, string> }
  >;
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Lock };

  test('holds every optional package of every system: one without a version breaks npm ci', () => {
    const missing = Object.entries(packages).flatMap(([key, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !(packages[`node_modules/${name}`] ?? packages[`${key}/node_modules/${name}`])?.version)
        .map((name) => `${name} of ${key}`),
    );
    expect(missing).toEqual([]);
  });

  test('names no address that a package was fetched from', () => {
    expect(Object.entries(packages).filter(([, { resolved, link }]) => resolved !== undefined && !link)).toEqual([]);
  });

  test('nothing that runs is native', () => {
    const run = Object.entries(packages).filter(([key]) =>
      /node_modules\/(?:yaml|ajv|minimatch|tldts|web-tree-sitter|diff|fuzzysort|ignore)$/.test(key),
    );
    expect(run.length).toBeGreaterThan(5);
    expect(run.filter(([, value]) => 'hasInstallScript' in value)).toEqual([]);
  });
});

describe('set-up knows what is installed', () => {
  test('this repository is', () => {
    expect(isInstalled(root)).toBe(true);
  });

  test('a folder without node_modules, with another version, or with an entry missing is not', () => {
    const folder = path.join(root, 'node_modules/.cache/mixer-oauth-set-up-test');
    const write = (file: string, packages: object): void => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), JSON.stringify({ packages }));
    };
    try {
      write('package-lock.json', {
        '': {},
        'node_modules/a': { version: '1.0.0' },
        'node_modules/b': { version: '1.0.0', optional: true },
      });
      expect(isInstalled(folder)).toBe(false);
      write('node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0' } });
      expect(isInstalled(folder)).toBe(false);
      write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
      expect(isInstalled(folder)).toBe(true);
      write('node_modules/.package-lock.json', {});
      expect(isInstalled(folder)).toBe(false);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the workflow', () => {
  const workflows = readdirSync(path.join(root, '.github/workflows'));

  test.each(['ci.yml', 'release.yml'])('%s proves the whole project', (name) => {
    expect(read(`.github/workflows/${name}`)).toContain('run: .ci/run');
  });

  test('pull requests are checked by the Action itself, as it is built from them', () => {
    expect(read('.github/workflows/ci.yml')).toMatch(
      /nx run @mixer-oauth\/action:build\n\s+- uses: \.\/apps\/action\n/,
    );
  });

  test.each(workflows)('%s passes actionlint', (name) => {
    expect(runActionlint(`.github/workflows/${name}`)).toMatchObject({ status: 0 });
  });

  test.each(workflows)('%s pins every action by commit and asks for no rights by default', (name) => {
    const text = read(`.github/workflows/${name}`);
    const uses = [...text.matchAll(/uses:\s*(\S+)/g)].map((match) => match[1] ?? '');
    expect(uses.length).toBeGreaterThan(0);
    // What lies in this repository needs no pin.
    expect(uses.filter((one) => !/^\.\/|@[0-9a-f]{40}$/.test(one))).toEqual([]);
    expect(text).toMatch(/^permissions: \{\}$/m);
  });
});
