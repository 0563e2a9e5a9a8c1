import { evidenceIn } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';

const authorize = 'https://mixer.com/oauth/authorize';

/** Code that signs in with a client id, and the id that is seen. */
const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'JavaScript',
    'a.js',
    `const q = { client_id: process.env.BOT_ID };\nopen('${authorize}?' + new URLSearchParams(q));\n`,
    ['${BOT_ID}'],
  ],
  [
    'by its name in brackets',
    'a.js',
    `const q = { client_id: process.env['BOT_ID'] };\nopen('${authorize}?' + new URLSearchParams(q));\n`,
    ['${BOT_ID}'],
  ],
  [
    'of a bundler',
    'a.ts',
    `const q = { client_id: import.meta.env.VITE_ID };\nopen('${authorize}?' + new URLSearchParams(q));\n`,
    ['${VITE_ID}'],
  ],
  [
    'Python',
    'a.py',
    `import os\nfrom urllib.parse import urlencode\nurl = "${authorize}?" + urlencode({"client_id": os.environ["BOT_ID"]})\n`,
    ['${BOT_ID}'],
  ],
  [
    'Python, asked for',
    'a.py',
    `import os\nfrom urllib.parse import urlencode\nurl = "${authorize}?" + urlencode({"client_id": os.environ.get("BOT_ID")})\n`,
    ['${BOT_ID}'],
  ],
  ['Ruby', 'a.rb', `url = "${authorize}?" + URI.encode_www_form(client_id: ENV['BOT_ID'])\n`, ['${BOT_ID}']],
  [
    'PHP',
    'a.php',
    `<?php\n$url = '${authorize}?' . http_build_query(['client_id' => $_ENV['BOT_ID']]);\n`,
    ['${BOT_ID}'],
  ],
  [
    'Go',
    'a.go',
    `package a\nimport ("os"; "golang.org/x/oauth2")\nvar c = oauth2.Config{ClientID: os.Getenv("BOT_ID"), Endpoint: oauth2.Endpoint{AuthURL: "${authorize}"}}\n`,
    ['${BOT_ID}'],
  ],
  [
    'settings of its own are no environment',
    'a.py',
    `import settings\nfrom urllib.parse import urlencode\nurl = "${authorize}?" + urlencode({"client_id": settings.values["BOT_ID"]})\n`,
    [],
  ],
  [
    'an environment handed on is none of its variables',
    'a.js',
    `const q = { client_id: load(process.env).BOT_ID };\nopen('${authorize}?' + new URLSearchParams(q));\n`,
    [],
  ],
];

test.each(cases)('%s', async (_, file, code, ids) => {
  const { evidence } = await evidenceIn({ [file]: code });
  expect([...new Set(evidence.flatMap(({ kind, value }) => (kind === 'client-id' ? [value] : [])))]).toEqual(ids);
});
