import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkWorkspace } from './check-workspace.ts';
import { requireInside } from './require-inside.ts';
import { makeFolder } from './testing/make-folder.ts';

/** A folder beside what lies outside of it, and links that lead there. */
function layout(): Readonly<{ folder: string; within: string }> {
  const folder = makeFolder({ 'in/a.yml': 'a\n', 'in/..b/c.yml': 'c\n', 'out/secret.yml': 'password: x\n' });
  const within = path.join(folder, 'in');
  symlinkSync(path.join(folder, 'out/secret.yml'), path.join(within, 'link.yml'));
  symlinkSync(path.join(folder, 'out'), path.join(within, 'folder'));
  symlinkSync('a.yml', path.join(within, 'own.yml'));
  return { folder, within };
}

test.each(['a.yml', '..b/c.yml', 'own.yml', 'none.yml'])('%s is inside', (file) => {
  const { within } = layout();
  expect(() => requireInside(path.join(within, file), within)).not.toThrow();
});

test.each(['../out/secret.yml', '..', 'link.yml', 'folder/secret.yml', '/etc/passwd'])('%s is not', (file) => {
  const { within } = layout();
  expect(() => requireInside(path.resolve(within, file), within)).toThrow('outside of the repository');
});

test('a check within a folder reads neither manifest nor catalogue from elsewhere', async () => {
  const { folder, within } = layout();
  const options = { clients: [], includesTests: false, usesCache: false, version: '0', today: '2026-01-01', within };
  await expect(
    checkWorkspace({ ...options, root: within, manifest: path.join(within, 'link.yml') }),
  ).rejects.toMatchObject({
    name: 'UserError',
  });
  const root = makeFolder({
    'mixer-oauth.yml': `version: 1\nclients:\n  bot: { name: Bot, provider: ${path.join(folder, 'out/secret.yml')} }\n`,
  });
  const { report, sources } = await checkWorkspace({ ...options, root, within: root });
  expect(report.diagnostics).toMatchObject([
    { rule: 'invalid-manifest', message: expect.stringContaining('outside of the repository') },
  ]);
  expect([...sources.values()].join('\n')).not.toContain('password');
});
