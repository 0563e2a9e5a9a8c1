import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A temporary folder with these files, gone after the test. */
export function makeWorkspace(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mixer-oauth-workshop-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

export const manifest = `version: 1
clients:
  bot:
    name: Bot # shown to users
    website: http://bot.example
    clientId: abc
    clientSecret: s3cr3t-0123456789abcdef
    hosts: ['*.bot.example']
    redirectUris: [https://app.bot.example/callback]
    scopes:
      - channel:follow:self
      - { name: channel:clip:create:self, reason: makes clips }
`;
export const code = `const base = 'https://mixer.com/api/v1';
export const follow = (id) => fetch(\`\${base}/channels/\${id}/follow\`, { method: 'PUT' });
export const rename = (id) => fetch(\`\${base}/channels/\${id}\`, { method: 'PATCH' });
`;
