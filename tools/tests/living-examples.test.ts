import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtInProviders, defaultProvider } from '../../packages/providers/src/built-in.ts';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'examples/living');
const manifest = readFileSync(path.join(folder, 'mixer-oauth.yml'), 'utf8');

interface Report {
  readonly clients: readonly Readonly<{ id: string; provider: string }>[];
  readonly diagnostics: readonly Readonly<{
    rule: string;
    scope?: string;
    client: string;
    span: Readonly<{ file: string; start: Readonly<{ line: number }> }>;
  }>[];
  readonly summary: Readonly<{ unresolved: number; files: Readonly<{ failed: readonly unknown[] }> }>;
}

const { stdout } = spawnSync(
  process.execPath,
  [path.join(root, 'apps/cli/bin/mixer-oauth.mjs'), 'check', '--format', 'json'],
  { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
const report = JSON.parse(stdout) as Report;

/** What each client is told, one clause each. Those that are not here are clean. */
const found: Readonly<Record<string, readonly string[]>> = {
  'raid-train': [
    'insecure-redirect',
    'legacy-scope user_read',
    'missing-scope channel:manage:raids in train.ts',
    'missing-scope clips:edit in train.ts',
    'unused-scope channel:read:ads',
  ],
  'party-queue': [
    'implicit-flow in queue.py',
    'localhost-redirect',
    'missing-scope user-modify-playback-state in queue.py',
    'unsupported-flow',
    'unused-scope user-follow-read',
  ],
  'server-map': [
    'missing-scope connections in map.js',
    'missing-scope guilds in map.js',
    'unknown-scope guild',
    'unused-scope role_connections.write',
  ],
  'release-notes': [
    'implied-scope repo:status',
    'missing-scope delete_repo in main.go',
    'too-many-redirects',
    'unexplained-sensitive-scope admin:gpg_key',
    'unused-redirect',
    'unused-scope admin:gpg_key',
    'unused-scope repo:status',
  ],
};

test('each client is told its defects and nothing else; the clean ones are told nothing', () => {
  const told: Record<string, string[]> = {};
  for (const { client, rule, scope, span } of report.diagnostics) {
    const place = span.file === 'mixer-oauth.yml' ? [] : [`in ${path.posix.basename(span.file)}`];
    (told[client] ??= []).push([rule, ...(scope === undefined ? [] : [scope]), ...place].join(' '));
  }
  const sorted = Object.entries(told).map(
    ([client, list]) => [client, list.toSorted((a, b) => a.localeCompare(b))] as const,
  );
  expect(Object.fromEntries(sorted)).toEqual(found);
});

test('every provider of today has a clean client and one with defects', () => {
  for (const provider of builtInProviders.filter((id) => id !== defaultProvider)) {
    const clients = report.clients.filter((client) => client.provider === provider).map(({ id }) => id);
    expect(new Set(clients.map((id) => id in found)), provider).toEqual(new Set([false, true]));
  }
});

test('everything is read and resolved', () => {
  expect(report.summary).toMatchObject({ unresolved: 0, files: { failed: [] } });
});

test('the README names every client’s folder', () => {
  const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
  const globs = [...manifest.matchAll(/code: \[([\w/-]+)\/\*\*\]/g)].map(([, glob = '']) => glob);
  expect(globs).toHaveLength(report.clients.length);
  for (const glob of globs) expect(readme).toContain(`(${glob}/)`);
});
