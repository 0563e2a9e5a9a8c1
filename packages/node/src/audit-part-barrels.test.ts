import { expect, test } from 'vitest';
import { auditTree } from './audit-tree.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { makeFolder } from './testing/make-folder.ts';

const { catalogue } = await loadCatalogue('mixer', '.');
const catalogues = catalogue ? [catalogue] : [];

// The module that hands the class on names neither the provider nor the method that asks it.
test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'a class that a module hands on, and an object of another of that name',
    {
      'lib/Api.ts': `class Api {
  static call(path: string) { return fetch('https://mixer.com/api/v1' + path); }
}
export default Api;
`,
      'lib/index.ts': "export { default as Api } from './Api';\nexport { default as Store } from './Store';\n",
      'films/Films.ts': `class Films {
  static call(path: string) { return fetch('https://films.example' + path); }
}
export default Films;
`,
      'films/index.ts': "export { default as Api } from './Films';\n",
      'me.ts': "import { Api } from './lib';\nexport const me = () => Api.call('/users/current');\n",
      'types.ts': "import { Api } from './films';\nexport const types = () => Api.call('/types');\n",
    },
    ['certain GET /users/current me.ts'],
  ],
  [
    'a function, by a module that hands on all of another',
    {
      'lib/http.ts': "export const askBoard = (path: string) => fetch('https://mixer.com/api/v1' + path);\n",
      'lib/index.ts': "export * from './http';\n",
      'me.ts': "import { askBoard } from './lib';\nexport const me = () => askBoard('/users/current');\n",
    },
    ['certain GET /users/current me.ts'],
  ],
  [
    'a class by `require`, which does not read what it has by that name',
    {
      'lib/Api.js': `class Api {
  static call(path) { return fetch('https://mixer.com/api/v1' + path); }
}
module.exports = Api;
`,
      'lib/index.js': "module.exports = { Api: require('./Api') };\n",
      'me.js': "const { Api } = require('./lib');\nexports.me = () => Api.call('/users/current');\n",
      'types.js': 'exports.types = (Api) => Api.call(1);\n',
    },
    ['certain GET /users/current me.js'],
  ],
  [
    'an object (Python)',
    {
      'lib/client.py': `import requests

class Api:
    def call(self, path):
        return requests.get('https://mixer.com/api/v1' + path)

api = Api()
`,
      'lib/__init__.py': 'from .client import api\n',
      'me.py': "from lib import api\n\ndef me():\n    return api.call('/users/current')\n",
    },
    ['certain GET /users/current me.py'],
  ],
])('%s', async (_, files, found) => {
  const folder = makeFolder({ 'README.md': '', ...files });
  const { extraction } = await auditTree(folder, catalogues, { includesTests: false });
  const shown = extraction.evidence.flatMap(({ kind, certainty, method, path, span }) =>
    kind === 'call' && certainty !== 'unresolved' ? [`${certainty} ${method ?? ''} ${path ?? ''} ${span.file}`] : [],
  );
  expect(shown.toSorted()).toEqual(found);
});
