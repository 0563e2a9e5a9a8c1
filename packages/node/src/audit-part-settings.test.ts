import { expect, test } from 'vitest';
import { auditTree } from './audit-tree.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { makeFolder } from './testing/make-folder.ts';

const { catalogue } = await loadCatalogue('mixer', '.');
const catalogues = catalogue ? [catalogue] : [];

// Settings that name no provider say which host the code asks: they are read where a default stands beside them.
test.each<readonly [string, Readonly<Record<string, string>>, string]>([
  [
    'a file that is required',
    {
      'bot.js': `const config = require('./config.json');\nfetch('https://' + (config.host || 'mixer.com') + '/api/v1/users/current');\n`,
      'config.json': `{ "host": "api.example" }\n`,
    },
    'likely',
  ],
  [
    'the environment',
    {
      'src/bot.py': `import os, requests\nrequests.get('https://' + os.environ.get('API_HOST', 'mixer.com') + '/api/v1/users/current')\n`,
      '.env': `API_HOST=api.example\n`,
    },
    'likely',
  ],
  [
    'the environment, which sets something else',
    {
      'src/bot.py': `import os, requests\nrequests.get('https://' + os.environ.get('API_HOST', 'mixer.com') + '/api/v1/users/current')\n`,
      '.env': `OTHER_HOST=api.example\n`,
    },
    'certain',
  ],
  [
    'what a function gives, by a name of its own',
    {
      'src/settings.js': `export const streams = () => ({ retries: 3, root: 'https://mixer.com/api/v1' });\n`,
      'src/a.js': `import { streams } from './settings';\nfetch(streams().root + '/users/current');\n`,
    },
    'certain',
  ],
])('%s', async (_, files, certainty) => {
  const { extraction } = await auditTree(makeFolder(files), catalogues, { includesTests: false });
  expect(extraction.evidence.map((one) => one.certainty)).toEqual([certainty]);
});
