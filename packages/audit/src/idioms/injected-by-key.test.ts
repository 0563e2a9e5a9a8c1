import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/** Clients and bases that a container hands over by a key, or by the function that makes them. */
const base = 'https://mixer.com/api/v1';

const scripts: readonly Idiom[] = [
  [
    'Angular: a token with a value, asked for in a constructor and in a field',
    {
      'tokens.ts': `import { InjectionToken } from '@angular/core';
export const ROOT = new InjectionToken<string>('root');
export const OTHER = new InjectionToken<string>('root');
export const MADE = new InjectionToken('made', { providedIn: 'root', factory: () => '${base}' });
`,
      'app.ts': `import { ROOT, OTHER } from './tokens';
@NgModule({ providers: [{ provide: ROOT, useValue: '${base}' }, { provide: OTHER, useValue: 'https://other.example' }] })
export class App {}
`,
      'a.ts': `import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { MADE, OTHER, ROOT } from './tokens';
export class A {
  constructor(private http: HttpClient, @Inject(ROOT) private root: string) {}
  me() { return this.http.get(this.root + '/users/current'); }
}
export class B {
  private http = inject(HttpClient);
  private root = inject(MADE);
  private other = inject(OTHER);
  types() { return this.http.get(\`\${this.root}/types\`); }
  teams() { return this.http.get(\`\${this.other}/api/v1/teams\`); }
}
`,
    },
    ['call | certain | rest GET /users/current | a.ts:6', 'call | certain | rest GET /types | a.ts:12'],
  ],
  [
    'NestJS: a provider of its own',
    {
      'a.module.ts': `import axios from 'axios';
@Module({ providers: [{ provide: 'STREAMS', useFactory: () => axios.create({ baseURL: '${base}' }) }, Users] })
export class Streams {}
`,
      'a.service.ts': `import { AxiosInstance } from 'axios';
@Injectable()
export class Users {
  constructor(@Inject('STREAMS') private readonly http: AxiosInstance) {}
  follow(id: number) { return this.http.put(\`/channels/\${id}/follow\`); }
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.service.ts:5'],
  ],
  [
    'NO value of another key, nor what some other annotation says',
    {
      'a.module.ts': `@Module({ providers: [{ provide: 'ROOT', useValue: '${base}' }] })
export class App {}
`,
      'a.service.ts': `export class Users {
  constructor(@Inject('OTHER') private other: string, @Named('ROOT') private root: string) {}
  me() { return fetch(this.other + '/users/current'); }
  types() { return fetch(this.root + '/types'); }
}
`,
    },
    [],
  ],
];

const python: readonly Idiom[] = [
  [
    'FastAPI: what a dependency gives or yields',
    {
      'deps.py': `import httpx
from fastapi import Request
def get_client():
    return httpx.AsyncClient(base_url='${base}')
async def opened():
    async with httpx.AsyncClient(base_url='${base}') as client:
        yield client
class Api:
    async def teams(self):
        return await get_client().get('/teams')
`,
      'routes.py': `import httpx
from typing import Annotated
from fastapi import APIRouter, Depends
from deps import Api, get_client, opened
router = APIRouter()
@router.get('/me')
async def me(client=Depends(get_client)):
    return (await client.get('/users/current')).json()
@router.get('/types')
async def types(client: Annotated[httpx.AsyncClient, Depends(opened)]):
    return (await client.get('/types')).json()
`,
    },
    [
      'call | certain | rest GET /teams | deps.py:10',
      'call | certain | rest GET /users/current | routes.py:8',
      'call | certain | rest GET /types | routes.py:11',
    ],
  ],
  [
    'Flask: what hangs on the app',
    {
      'app.py': `from flask import Flask
import httpx
def create_app():
    app = Flask(__name__)
    app.streams = httpx.Client(base_url='${base}')
    return app
`,
      'views.py': `from flask import current_app
def me():
    return current_app.streams.get('/users/current')
`,
    },
    ['call | certain | rest GET /users/current | views.py:3'],
  ],
  [
    'NO dependency of another library',
    {
      'clients.py': `import httpx
def get_client():
    return httpx.Client(base_url='https://mixer.com/api/v1')
`,
      'a.py': `from clients import get_client
from other import Depends
def me(client=Depends(get_client)):
    return client.head('/users/current')
`,
    },
    [],
  ],
];

testIdioms([...scripts, ...python]);
