import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from './check-workspace.ts';
import { makeFolder } from './testing/make-folder.ts';

const manifest = `version: 1
clients:
  bot:
    name: Bot
    code: [src/**]
    scopes: [channel:update:self, channel:follow:self, user:update:self]
    redirectUris: [https://acme.example/back, https://acme.example/old]
    hosts: [acme.example]
`;
const bot = `const api = 'https://mixer.com/api/v1';
fetch(api + '/channels/1', { method: 'PATCH', headers });
fetch(api + '/channels/1/follow', { method: 'PUT', headers });
location = 'https://mixer.com/oauth/authorize?scope=channel:update:self&redirect_uri=https://acme.example/back';
`;
const widget = `final me = await http.patch('https://mixer.com/api/v1/users/1');`;

async function check(files: Readonly<Record<string, string>>, folder = makeFolder(files)) {
  const { report } = await checkWorkspace({
    root: folder,
    clients: [],
    includesTests: false,
    usesCache: false,
    version: '1.0.0',
    today: '2026-01-01',
  });
  const accusing = new Set(['unused-scope', 'never-requested-scope', 'unused-redirect']);
  const row = report.clients[0]?.scopes.find(({ name }) => name === 'user:update:self');
  return {
    accused: report.diagnostics.map(({ rule }) => rule).filter((rule) => accusing.has(rule)),
    verdict: row?.verdict,
    because: row?.because,
    failed: report.summary.files.failed,
    files: report.summary.files,
  };
}

const all = ['never-requested-scope', 'unused-redirect', 'unused-scope'];

describe('code that was not read accuses nobody of what it may do', () => {
  test('where everything was read, what nothing uses is told', async () => {
    const { accused, verdict, failed } = await check({ 'mixer-oauth.yml': manifest, 'src/bot.js': bot });
    expect({ accused: accused.toSorted(), verdict, failed }).toEqual({ accused: all, verdict: 'unused', failed: [] });
  });

  test('a language that is not read, with an address of the provider', async () => {
    const found = await check({ 'mixer-oauth.yml': manifest, 'src/bot.js': bot, 'src/widget.dart': widget });
    expect(found).toMatchObject({
      accused: [],
      verdict: 'unprovable',
      because: 'not all of src/widget.dart could be read',
      failed: [
        {
          file: 'src/widget.dart',
          reason: 'is written in Dart, which is not read, and holds an address of mixer',
        },
      ],
      files: { seen: 2, read: 1, skipped: { unsupported: 0 } },
    });
  });

  test.each([
    ['without an address', { 'src/widget.dart': 'final mixer = Mixer(channels: 2);' }],
    ['with the address of somebody else', { 'src/widget.dart': widget.replace('mixer.com', 'paint-mixer.com') }],
    [
      'with a page of the provider that is no address of its API',
      { 'src/widget.dart': "open('https://mixer.com/acme');" },
    ],
    ['outside of what the client names as its code', { 'app/widget.dart': widget }],
    ['which is no program', { 'src/notes.txt': widget }],
  ])('a language that is not read, %s', async (_name, files) => {
    const { accused } = await check({ 'mixer-oauth.yml': manifest, 'src/bot.js': bot, ...files });
    expect(accused.toSorted()).toEqual(all);
  });

  test('what the manifest leaves out is not missed', async () => {
    const files = {
      'mixer-oauth.yml': `${manifest}exclude: ['**/*.dart']\n`,
      'src/bot.js': bot,
      'src/widget.dart': widget,
    };
    const { accused, failed } = await check(files);
    expect({ accused: accused.toSorted(), failed }).toEqual({ accused: all, failed: [] });
  });

  test('a file that cannot be opened', async () => {
    const folder = makeFolder({ 'mixer-oauth.yml': manifest, 'src/bot.js': bot });
    // A name that is no UTF-8.
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/src/`), Buffer.from([0xff]), Buffer.from('.js')]), bot);
    expect(await check({}, folder)).toMatchObject({ accused: [], because: 'not all of src/\u{fffd}.js could be read' });
  });

  test('a file that is not parsed to its end', async () => {
    const long = `const a = [${'[1, "b", { c: d() }],\n'.repeat(12_000)}];`;
    const found = await check({ 'mixer-oauth.yml': manifest, 'src/bot.js': bot, 'src/table.js': `${bot}${long}` });
    expect(found).toMatchObject({ accused: [], because: 'not all of src/table.js could be read' });
  });
});
