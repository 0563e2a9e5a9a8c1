import { testIdioms } from '@mixer-oauth/testkit';

// What a caller, or its caller, adds to a list of scopes.
testIdioms([
  [
    'TypeScript: a caller adds to a list',
    {
      'a.ts': `function open(scopes: string[]) { window.open('https://mixer.com/oauth/authorize?' + stringify({ response_type: 'code', scope: scopes.join(' ') })); }
function get(more: string[] = []) { return open(['chat:connect', ...more]); }
get(['chat:chat']);
`,
    },
    ['request | certain | chat:connect | a.ts:2', 'request | certain | chat:chat | a.ts:3'],
  ],
  [
    'TypeScript: nobody adds to it',
    {
      'a.ts': `function open(scopes: string[]) { window.open('https://mixer.com/oauth/authorize?' + stringify({ response_type: 'code', scope: scopes.join(' ') })); }
export function get(more: string[] = []) { return open(['chat:connect', ...more]); }
`,
    },
    ['request | certain | chat:connect | a.ts:2'],
  ],
  [
    'TypeScript: options and what a caller adds',
    {
      'a.ts': `class Auth {
  constructor(private readonly options: { clientId: string; initialScopes?: string[] }) {}
  get(more: string[] = []) { return this.open([...(this.options.initialScopes || []), ...more]); }
  private open(scopes: string[]) { window.open('https://mixer.com/oauth/authorize?' + stringify({ response_type: 'code', scope: scopes.join(' ') })); }
}
new Auth({ clientId: 'x', initialScopes: ['user:details:self', 'chat:connect'] }).get();
`,
    },
    [
      'client-id | certain | x | a.ts:6',
      'request | certain | user:details:self | a.ts:6',
      'request | certain | chat:connect | a.ts:6',
    ],
  ],
  [
    'TypeScript: a set of all',
    {
      'auth.ts': `import { stringify } from 'qs';
export interface Options { clientId: string; initialScopes?: string[]; }
export class Auth {
  private token?: { scopes: string[] };
  constructor(private readonly options: Options) {}
  async get(scopes: string[] = []) {
    const wanted = [...new Set([...(this.options.initialScopes || []), ...(this.token ? this.token.scopes : []), ...scopes])];
    return this.open(wanted);
  }
  private open(scopes: string[]) {
    const query = stringify({ response_type: 'code', client_id: this.options.clientId, scope: scopes.join(' ') });
    window.open(\`https://mixer.com/oauth/authorize?\${query}\`);
  }
}
`,
      'main.ts': `import { Auth } from './auth';
const auth = new Auth({ clientId: 'x', initialScopes: ['user:details:self', 'chat:connect'] });
auth.get();
`,
    },
    ['request | certain | user:details:self | main.ts:2', 'request | certain | chat:connect | main.ts:2'],
  ],
  [
    'TypeScript: a package of the tree itself',
    {
      'packages/auth/package.json': `{"name":"@s/auth","main":"lib/index.js"}`,
      'packages/auth/src/index.ts': `import { stringify } from 'qs';
export interface AuthProvider { get(scopes?: string[]): Promise<void>; }
export class Auth implements AuthProvider {
  constructor(private readonly _options: { clientId: string; initialScopes?: string[] }) {}
  async get(scopes: string[] = []) { return this.open([...new Set([...(this._options.initialScopes || []), ...scopes])]); }
  private async open(scopes: string[]) { window.open('https://mixer.com/oauth/authorize?' + stringify({ response_type: 'code', scope: scopes.join(' ') })); }
}
`,
      'examples/a/main.ts': `import { Auth } from '@s/auth';
const auth = new Auth({ clientId: 'x', initialScopes: ['user:details:self', 'chat:connect'] });
auth.get();
`,
    },
    [
      'request | certain | user:details:self | examples/a/main.ts:2',
      'request | certain | chat:connect | examples/a/main.ts:2',
    ],
  ],
  [
    'Python: a table has under each item of a loop what is added',
    {
      'a.py': `from mixer_shortcode import OAuthClient
BASE = ['chat:connect']
OF_PLUGINS = {'mod': ['chat:timeout', 'chat:purge'], 'stream': ['user:act_as'], 'polls': ['chat:poll_start']}
def scopes_for(plugins):
    scopes = list(BASE)
    for plugin in plugins:
        scopes += OF_PLUGINS.get(plugin, [])
    return scopes
OAuthClient('1', scopes=scopes_for(['mod', 'stream', 'fun']))
`,
    },
    [
      'request | certain | chat:connect | a.py:2',
      'request | certain | chat:timeout | a.py:3',
      'request | certain | chat:purge | a.py:3',
      'request | certain | user:act_as | a.py:3',
    ],
  ],
]);
