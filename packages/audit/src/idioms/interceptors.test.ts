import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/** What stands before the path of a request is put there by what the client runs before each of them. */
const base = 'https://mixer.com/api/v1';

const service = `import { HttpClient } from '@angular/common/http';
@Injectable()
export class Users {
  constructor(private http: HttpClient) {}
  me() { return this.http.get('users/current'); }
  follow(id: number) { return this.http.put(\`/channels/\${id}/follow\`, {}); }
  elsewhere() { return this.http.get('https://other.example/api/v1/users/current'); }
}
`;

const moduleOf = (names: readonly string[]): string => `import { HTTP_INTERCEPTORS } from '@angular/common/http';
@NgModule({ providers: [${names.map((name) => `{ provide: HTTP_INTERCEPTORS, useClass: ${name}, multi: true }`).join(', ')}] })
export class AppModule {}
`;

const classOf = (
  name: string,
  body: string,
): string => `import { HttpInterceptor, HttpRequest, HttpHandler } from '@angular/common/http';
@Injectable()
export class ${name} implements HttpInterceptor {
  intercept(req: HttpRequest<any>, next: HttpHandler) {
${body}
  }
}
`;

const bothOf = (certainty: string): readonly string[] => [
  `call | ${certainty} | rest GET /users/current | users.ts:5`,
  `call | ${certainty} | rest PUT /channels/{channelId}/follow | users.ts:6`,
];

const angular: readonly Idiom[] = [
  [
    'Angular: a class that is registered',
    {
      'app.module.ts': moduleOf(['Base', 'Token']),
      'base.ts': classOf('Base', `    return next.handle(req.clone({ url: \`${base}/\${req.url}\` }));`),
      'token.ts': classOf('Token', `    return next.handle(req.clone({ setHeaders: { Authorization: 'x' } }));`),
      'users.ts': service,
    },
    bothOf('certain'),
  ],
  [
    'Angular: a function, with an address that is put together before, for paths only',
    {
      'app.config.ts': `import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { addBase } from './base';
export const appConfig = { providers: [provideHttpClient(withInterceptors([addBase]))] };
`,
      'base.ts': `import { HttpInterceptorFn } from '@angular/common/http';
const api = '${base}/';
export const addBase: HttpInterceptorFn = (request, next) => {
  if (request.url.startsWith('http')) return next(request);
  const url = api + request.url;
  return next(request.clone({ url, withCredentials: true }));
};
`,
      'users.ts': service,
    },
    bothOf('certain'),
  ],
  [
    'Angular: with another beginning of the path, for a client that is asked for',
    {
      'base.ts': `import { HttpInterceptorFn, provideHttpClient, withInterceptors } from '@angular/common/http';
const cut: HttpInterceptorFn = (req, next) => next(req.clone({ url: '${base}/' + req.url.replace(/^\\//, '') }));
export const config = { providers: [provideHttpClient(withInterceptors([cut]))] };
`,
      'a.ts': `import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
export class A { private http = inject(HttpClient); me() { return this.http.get('/users/current'); } }
`,
    },
    ['call | certain | rest GET /users/current | a.ts:3'],
  ],
  [
    'Angular: nobody is seen to register it',
    {
      'base.ts': classOf('Base', `    return next.handle(req.clone({ url: '${base}/' + req.url }));`),
      'users.ts': service,
    },
    bothOf('likely'),
  ],
  [
    'Angular: only for some paths',
    {
      'app.module.ts': moduleOf(['Base']),
      'base.ts': classOf(
        'Base',
        `    if (req.url.startsWith('users')) return next.handle(req.clone({ url: '${base}/' + req.url }));
    return next.handle(req);`,
      ),
      'users.ts': service,
    },
    ['call | certain | rest GET /users/current | users.ts:5'],
  ],
  [
    'Angular: where something else decides, it is likely',
    {
      'app.module.ts': moduleOf(['Base']),
      'base.ts': classOf(
        'Base',
        `    if (this.session.isLive) return next.handle(req.clone({ url: '${base}/' + req.url }));
    return next.handle(req);`,
      ),
      'users.ts': service,
    },
    bothOf('likely'),
  ],
  [
    'Angular: a choice by the path, and a function that is made with the address',
    {
      'app.config.ts': `import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { baseOf } from './base';
export const appConfig = { providers: [provideHttpClient(withInterceptors([baseOf('${base}')]))] };
`,
      'base.ts': `import { HttpInterceptorFn } from '@angular/common/http';
export const baseOf = (root: string): HttpInterceptorFn => (req, next) => {
  const url = req.url.startsWith('http') ? req.url : \`\${root}/\${req.url}\`;
  return next(req.clone({ url }));
};
`,
      'users.ts': service,
    },
    bothOf('certain'),
  ],
  [
    'Angular: a choice by something else is likely',
    {
      'app.module.ts': moduleOf(['Base']),
      'base.ts': classOf(
        'Base',
        `    const url = environment.isLive ? '${base}/' + req.url : req.url;
    return next.handle(req.clone({ url }));`,
      ),
      'users.ts': service,
    },
    bothOf('likely'),
  ],
  [
    'NO base of a path that the interceptor makes another',
    {
      'app.module.ts': moduleOf(['Base']),
      'base.ts': classOf(
        'Base',
        `    return next.handle(req.clone({ url: '${base}' + req.url.replace('/api', '') }));`,
      ),
      'a.ts': `import { HttpClient } from '@angular/common/http';
export class A { constructor(private http: HttpClient) {} me() { return this.http.get('/api/users/current'); } }
`,
    },
    [],
  ],
  [
    'what is given for something else is no interceptor, nor is a method of another name',
    {
      'app.module.ts': `import { Base, Shelf } from './base';
@NgModule({ providers: [{ provide: Prefix, useClass: Base }] })
export class AppModule {}
`,
      'base.ts': `${classOf('Base', `    return next.handle(req.clone({ url: '${base}/' + req.url }));`)}
export class Shelf { keep(req, box) { return box.add(req.clone({ url: '${base}/' + req.url })); } }
`,
      'users.ts': service,
    },
    ['call | unresolved | GET /{} | base.ts:9', ...bothOf('likely')],
  ],
  [
    'NO base of an interceptor that sets headers, of a copy of something else, or past them',
    {
      'app.module.ts': moduleOf(['Token']),
      'token.ts': classOf('Token', `    return next.handle(req.clone({ setHeaders: { 'X-Api': '${base}' } }));`),
      'other.ts': `import { HttpClient } from '@angular/common/http';
export const copy = (shape, next) => next(shape.copy({ url: '${base}/' + shape.url }));
`,
      'users.ts': service,
    },
    ['call | unresolved | GET /{} | other.ts:2'],
  ],
  [
    'NO base for a client that is made past the interceptors',
    {
      'app.module.ts': moduleOf(['Base']),
      'base.ts': classOf('Base', `    return next.handle(req.clone({ url: '${base}/' + req.url }));`),
      'users.ts': `import { HttpBackend, HttpClient } from '@angular/common/http';
export class Users {
  private http: HttpClient;
  constructor(backend: HttpBackend) { this.http = new HttpClient(backend); }
  me() { return this.http.get('users/current'); }
}
`,
    },
    [],
  ],
];

const axios: readonly Idiom[] = [
  [
    'axios: a base that is set before each request, of the package and of a client',
    {
      'a.js': `import axios from 'axios';
axios.interceptors.request.use((config) => {
  config.baseURL = '${base}';
  return config;
});
`,
      'b.js': `import axios from 'axios';
export const me = () => axios.get('/users/current');
`,
      'c.js': `import axios from 'axios';
const client = axios.create();
client.interceptors.request.use(function (config) { config.baseURL = '${base}'; return config; }, fail);
export const types = () => client.get('/types');
`,
    },
    ['call | certain | rest GET /users/current | b.js:2', 'call | certain | rest GET /types | c.js:4'],
  ],
  [
    'axios: in a branch it is likely',
    {
      'a.js': `import axios from 'axios';
axios.interceptors.request.use((config) => {
  if (ready()) config.baseURL = '${base}';
  return config;
});
export const me = () => axios.get('/users/current');
`,
    },
    ['call | likely | rest GET /users/current | a.js:6'],
  ],
  [
    'NO base of the package for a client that has one of its own, or that is made past what the package runs',
    {
      'a.js': `import axios from 'axios';
axios.defaults.baseURL = '${base}';
const own = axios.create({ baseURL: '/backend' });
const like = axios.create({ timeout: 5 });
export const me = () => own.get('/users/current');
export const types = () => like.get('/types');
`,
      'b.js': `import needle from 'needle';
needle.interceptors.request.use((config) => { config.baseURL = '${base}'; return config; });
const made = needle.create({ timeout: 5 });
`,
      'c.js': `import needle from 'needle';
const made = needle.create({ timeout: 5 });
export const me = () => made.get('/users/current');
export const types = () => needle.get('/types');
`,
    },
    ['call | certain | rest GET /types | a.js:6', 'call | certain | rest GET /types | c.js:4'],
  ],
  [
    'NO base of an answer, or of another client',
    {
      'a.js': `import axios from 'axios';
const one = axios.create();
one.interceptors.request.use((config) => { config.baseURL = '${base}'; return config; });
`,
      'b.js': `import axios from 'axios';
const two = axios.create();
two.interceptors.response.use((config) => { config.baseURL = HOST; return config; });
export const me = () => two.get('/users/current');
export const types = () => axios.get('/types');
`,
    },
    [],
  ],
];

testIdioms([...angular, ...axios]);
