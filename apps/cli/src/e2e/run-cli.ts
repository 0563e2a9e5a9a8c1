import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const bin = path.resolve(import.meta.dirname, '../../bin/mixer-oauth.mjs');

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a user does. */
export function runCli(folder: string, args: readonly string[], env: Record<string, string> = {}): CliResult {
  const { NO_COLOR: _no, FORCE_COLOR: _force, MIXER_OAUTH_DEBUG: _debug, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    env: { ...rest, XDG_CACHE_HOME: path.join(folder, '..', 'mixer-oauth-e2e-cache'), ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A temporary folder with these files, gone after the test. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mixer-oauth-e2e-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** A manifest without defects. */
export const cleanManifest = `version: 1
clients:
  bot:
    name: Bot
    clientId: \${BOT_ID}
    type: confidential
    flows: [authorization_code]
    hosts: [bot.example.com]
    redirectUris: [https://bot.example.com/callback]
    scopes:
      - channel:follow:self
`;

export const cleanCode = `const base = 'https://mixer.com/api/v1';
const authorize = 'https://mixer.com/oauth/authorize?' + new URLSearchParams({
  client_id: process.env.BOT_ID, response_type: 'code', redirect_uri: 'https://bot.example.com/callback', scope: 'channel:follow:self', state: crypto.randomUUID(),
});
export const login = () => location.assign(authorize);
export const follow = (id) => fetch(\`\${base}/channels/\${id}/follow\`, { method: 'PUT' });
`;
