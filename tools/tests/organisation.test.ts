import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { node, root } from '../runtime.mjs';

// The shell of the workflow, as a runner would run it; `gh` stands for GitHub, everything else is real.
const { parse } = createRequire(path.join(root, 'packages/core/package.json'))('yaml') as {
  parse: (text: string) => unknown;
};
const { jobs } = parse(readFileSync(path.join(root, '.github/workflows/organisation.yml'), 'utf8')) as {
  jobs: Record<string, { steps: { id?: string; shell?: string; run?: string }[] }>;
};
const scriptOf = (job: string): string => jobs[job]?.steps.find(({ shell }) => shell === 'bash')?.run ?? '';

const top = mkdtempSync(path.join(tmpdir(), 'mixer-oauth-organisation-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));
const names = ['acme/api', 'acme/bot', 'acme/site', 'acme/tool', 'acme/web'];
const manifest = (host: string): string => `version: 1\nclients:\n  app:\n    name: App\n    hosts: ['${host}']\n`;

beforeAll(() => {
  mkdirSync(path.join(top, 'bin'));
  const command = (name: string, text: string): void => {
    writeFileSync(path.join(top, 'bin', name), text);
    chmodSync(path.join(top, 'bin', name), 0o755);
  };
  command('mixer-oauth', `#!/bin/sh\nexec '${node()}' '${path.join(root, 'apps/cli/bin/mixer-oauth.mjs')}' "$@"\n`);
  command(
    'gh',
    `#!/bin/sh\ncase "$1" in\n  api) printf '%s\\n' ${names.toReversed().join(' ')} ;;\n  repo) git clone --quiet "${top}/origin/$3" "$4" ;;\nesac\n`,
  );
  for (const name of names) {
    const folder = path.join(top, 'origin', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      path.join(folder, 'mixer-oauth.yml'),
      manifest(name === 'acme/site' ? 'https://site.example/' : 'app.example'),
    );
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], { cwd: folder });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'first');
  }
});

function run(job: string, folder: string, env: Record<string, string>) {
  mkdirSync(folder, { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', scriptOf(job)],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${path.join(top, 'bin')}:${process.env['PATH'] ?? ''}`, ...env },
    },
  );
  return { status, text: stdout + stderr };
}

test('plan, share and merge: every repository is checked by one job, and one report has them all', () => {
  const output = path.join(top, 'output');
  writeFileSync(output, '');
  expect(run('plan', top, { ORGANISATION: 'acme', REPOSITORIES: '', SHARDS: '3', GITHUB_OUTPUT: output })).toEqual({
    status: 0,
    text: '',
  });
  const planned = readFileSync(output, 'utf8');
  expect(planned).toBe(`repositories<<end-of-names\n${names.join('\n')}\nend-of-names\nshards=[1,2,3]\n`);
  const parts = path.join(top, 'parts');
  mkdirSync(parts);
  const cloned: string[] = [];
  for (const shard of ['1', '2', '3']) {
    const folder = path.join(top, `job-${shard}`);
    expect(run('check', folder, { REPOSITORIES: names.join('\n'), SHARD: shard, SHARDS: '3' })).toMatchObject({
      status: 0,
    });
    cloned.push(...readdirSync(path.join(folder, 'repositories/acme')).map((name) => `acme/${name}`));
    writeFileSync(path.join(parts, `part-${shard}.json`), readFileSync(path.join(folder, `part-${shard}.json`)));
  }
  expect(cloned.toSorted()).toEqual(names);
  const summary = path.join(top, 'summary.md');
  expect(run('merge', parts, { FAIL_ON: 'error', GITHUB_STEP_SUMMARY: summary })).toMatchObject({ status: 1 });
  const report = JSON.parse(readFileSync(path.join(parts, 'mixer-oauth.json'), 'utf8')) as {
    clients: { id: string }[];
    diagnostics: { span: { file: string } }[];
  };
  expect(report.clients.map(({ id }) => id)).toEqual(names.map((name) => `repositories/${name}/app`));
  expect(report.diagnostics.map(({ span }) => span.file)).toContain('repositories/acme/site/mixer-oauth.yml');
  expect(readFileSync(summary, 'utf8')).toContain('## ❌ mixer-oauth: 1 error');
});

test.each([
  ['names that are none', 'acme/api\n$(touch owned)', 'takes one OWNER/NAME a line'],
  ['options instead of names', '--help', 'takes one OWNER/NAME a line'],
  ['empty lines alone', '\n  \n', 'has a manifest'],
])('%s are refused', (_, repositories, words) => {
  const output = path.join(top, 'unused');
  const result = run('plan', top, {
    ORGANISATION: 'acme',
    REPOSITORIES: repositories,
    SHARDS: '3',
    GITHUB_OUTPUT: output,
  });
  expect(result).toEqual({ status: 1, text: expect.stringContaining(words) });
});
