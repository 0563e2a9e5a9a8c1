import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// A bundler's alias that is a folder's name: where the folder is, the importing file's own folders tell.
testIdioms([
  [
    'JavaScript: @services, $lib, #utils, ~api',
    {
      'src/services/http.js': `let root;
export const connect = () => { root = '${api}'; };
export const ask = (path) => fetch(root + path);
`,
      'src/lib/paths.ts': `export const mine = '/users/current';
`,
      'web/src/utils/drop.js': `export const drop = (path) => fetch('${api}' + path, { method: 'DELETE' });
`,
      'api/client/index.js': `export const load = (path) => fetch('${api}' + path);
`,
      'src/pages/home.js': `import { ask } from '@services/http';
import { mine } from '$lib/paths';
ask(mine);
`,
      'web/src/pages/clips.ts': `import { drop } from '#utils/drop.js';
drop(\`/clips/\${id}\`);
`,
      'pages/types.js': `import { load } from '~api/client';
load('/types');
`,
    },
    [
      'call | certain | rest GET /types | pages/types.js:2',
      'call | certain | rest GET /users/current | src/lib/paths.ts:1',
      'call | certain | rest DELETE /clips/{clipId} | web/src/pages/clips.ts:2',
    ],
  ],
  [
    'JavaScript: a package under a scope, and an alias whose folder is not there',
    {
      'src/acme/http.js': `export const ask = (path) => fetch('${api}' + path);
`,
      'src/main.js': `import { ask } from '@acme/http';
import { load } from '@services/acme/http';
ask('/users/current');
load('/types');
`,
    },
    ['call | unresolved | GET /{} | src/acme/http.js:1'],
  ],
]);
