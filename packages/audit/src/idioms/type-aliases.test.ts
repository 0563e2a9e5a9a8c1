import { testIdioms } from '@mixer-oauth/testkit';

const base = 'https://mixer.com/api/v1';

const client = {
  'client.ts': `export class Client { constructor(private root: string) {} get(path: string) { return fetch(this.root + path); } }
export const start = () => new Client('${base}').get('/ingests');
export type Http = Client;
export type Session = { token: string; http: Http };
export type Signed = Session & { user: { id: number } };
`,
};
const made = {
  'made.ts': `class Client { constructor(private root: string) {} get(path: string) { return fetch(this.root + path); } }
export const createApi = (root: string) => ({
  users: { me: (what: string) => fetch(\`\${root}/users/\${what}\`) },
  types: new Client(root),
});
export const api = createApi('${base}');
export type Api = ReturnType<typeof createApi>;
export type Shared = typeof api;
`,
};

// Types of TypeScript that are another name for a type, and those that are asked of a value.
testIdioms([
  [
    'another name, a type with properties, and one that adds to that',
    {
      ...client,
      'a.ts': `import type { Http, Session, Signed } from './client';
export const types = (http: Http) => http.get('/types');
export const teams = ({ http }: Session) => http.get('/teams');
export const me = (signed: Signed) => signed.http.get('/users/current');
export class Board { constructor(private readonly session: Session) {} load() { return this.session.http.get('/interactive/games'); } }
`,
    },
    [
      'call | certain | rest GET /types | a.ts:2',
      'call | certain | rest GET /teams | a.ts:3',
      'call | certain | rest GET /users/current | a.ts:4',
      'call | certain | rest GET /interactive/games | a.ts:5',
      'call | certain | rest GET /ingests | client.ts:2',
    ],
  ],
  [
    'what a function gives, what a value is, and what one of its members is',
    {
      ...made,
      'a.ts': `import { Api, Shared, createApi } from './made';
export const me = (api: Api) => api.users.me('current');
export const search = (api: Shared) => api.users.me('search');
export const types = (types: Api['types']) => types.get('/types');
export const later = async (api: Awaited<ReturnType<typeof createApi>> | undefined) => api?.types.get('/teams');
`,
    },
    [
      'call | certain | rest GET /users/current | a.ts:2',
      'call | certain | rest GET /users/search | a.ts:3',
      'call | certain | rest GET /types | a.ts:4',
      'call | certain | rest GET /teams | a.ts:5',
    ],
  ],
  [
    'NestJS: the settings that a factory is handed',
    {
      'settings.ts': `import { registerAs } from '@nestjs/config';
export const streams = registerAs('streams', () => ({ root: '${base}' }));
`,
      'users.module.ts': `import { streams } from './settings';
@Module({ imports: [HttpModule.registerAsync({
  useFactory: (settings: ConfigType<typeof streams>) => ({ baseURL: settings.root }),
  inject: [streams.KEY],
})], providers: [Users] })
export class UsersModule {}
`,
      'users.service.ts': `@Injectable()
export class Users { constructor(private readonly http: HttpService) {} me() { return this.http.get('/users/current'); } }
`,
    },
    ['call | certain | rest GET /users/current | users.service.ts:2'],
  ],
  [
    'what a type parameter must be; one that says nothing is no type from outside',
    {
      ...client,
      'a.ts': `import { Client, Session } from './client';
export const types = <C extends Client>(http: C) => http.get('/types');
export const teams = <S extends Session>(session: S) => session.http.get('/teams');
const keep = <A>(work: (given: A) => unknown) => (given: A) => work(given);
export const me = keep((path: string) => fetch('${base}' + path))('/users/current');
`,
    },
    [
      'call | certain | rest GET /types | a.ts:2',
      'call | certain | rest GET /teams | a.ts:3',
      'call | certain | rest GET /users/current | a.ts:5',
      'call | certain | rest GET /ingests | client.ts:2',
    ],
  ],
  [
    'an object that is handed on, by nobody knows whom, is what the last of its types says',
    {
      ...client,
      'a.ts': `import { Session } from './client';
const types = ({ http }: Session) => http.get('/types');
export const all = (loaded) => loaded.then((session) => types(session));
`,
    },
    ['call | certain | rest GET /types | a.ts:2', 'call | certain | rest GET /ingests | client.ts:2'],
  ],
  [
    'NO type of the same name in another file, type that is made of itself, or other function',
    {
      ...client,
      'a.ts': `import { Http } from './other';
import { createShop } from './shop';
type Tree = Partial<Tree>;
type Nested = Array<Nested>;
type Shop = ReturnType<typeof createShop>;
export const types = (http: Http) => http.head('/types');
export const teams = (tree: Tree, nested: Nested) => tree.get('/teams') ?? nested.get('/teams');
export const me = (shop: Shop) => shop.users.me('current');
`,
      'other.ts': `export type Http = { head(path: string): Promise<void> };
`,
      'shop.ts': `export const createShop = () => ({ users: { me: (what: string) => fetch('https://shop.example/users/' + what) } });
`,
    },
    ['call | certain | rest GET /ingests | client.ts:2'],
  ],
]);
