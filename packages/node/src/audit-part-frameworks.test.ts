import { expect, test } from 'vitest';
import { auditTree } from './audit-tree.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { makeFolder } from './testing/make-folder.ts';

const { catalogue } = await loadCatalogue('mixer', '.');
const catalogues = catalogue ? [catalogue] : [];

// One file sets up what a framework hands to others, which name neither the provider nor that file.
test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'an interceptor of Angular, and who registers it',
    {
      'src/app/base.interceptor.ts': `import { HttpInterceptor, HttpRequest, HttpHandler } from '@angular/common/http';
@Injectable()
export class BaseInterceptor implements HttpInterceptor {
  intercept(req: HttpRequest<any>, next: HttpHandler) { return next.handle(req.clone({ url: 'https://mixer.com/api/v1/' + req.url })); }
}
`,
      'src/app/app.module.ts': `import { BaseInterceptor } from './base.interceptor';
@NgModule({ providers: [{ provide: HTTP_INTERCEPTORS, useClass: BaseInterceptor, multi: true }] })
export class AppModule {}
`,
      'src/app/users/users.service.ts': `import { HttpClient } from '@angular/common/http';
@Injectable()
export class Users { constructor(private http: HttpClient) {} me() { return this.http.get('users/current'); } }
`,
    },
    ['certain GET /users/current'],
  ],
  [
    'the axios module of Nuxt',
    {
      'nuxt.config.js': `export default { axios: { baseURL: 'https://mixer.com/api/v1' } };
`,
      'pages/index.vue': `<script>
export default { async asyncData({ $axios }) { return $axios.$get('/users/current'); } };
</script>
`,
    },
    ['certain GET /users/current'],
  ],
  [
    'what a plug-in of Nuxt gives out, under a name',
    {
      'plugins/api.ts': `export default defineNuxtPlugin(() => {
  const streams = $fetch.create({ baseURL: 'https://mixer.com/api/v1' });
  return { provide: { streams } };
});
`,
      'pages/index.vue': `<script setup>
const { $streams } = useNuxtApp();
const me = await $streams('/users/current');
</script>
`,
    },
    ['certain GET /users/current'],
  ],
  [
    'a context of React, and a hook of its own that asks for it',
    {
      'src/streams.tsx': `import axios from 'axios';
const Streams = createContext(null);
export const useStreams = () => useContext(Streams);
export const Around = (props) => {
  const client = useMemo(() => axios.create({ baseURL: 'https://mixer.com/api/v1' }), []);
  return <Streams.Provider value={client}>{props.children}</Streams.Provider>;
};
`,
      'src/me.tsx': `import { useStreams } from './streams';
export const Me = () => { const http = useStreams(); return <a onClick={() => http.get('/users/current')} />; };
`,
    },
    ['certain GET /users/current'],
  ],
  [
    'a hook that hands what another module makes to a function',
    {
      'src/api.ts': `const root = 'https://mixer.com/api/v1';
export const makeApi = () => ({ numbers: { of: (id, what) => fetch(\`\${root}/channels/\${id}/analytics/tsdb/\${what}\`) } });
`,
      'src/use-api.ts': `import { makeApi } from './api';
export const useApi = () => useMemo(() => makeApi(), []);
`,
      'src/use-read.ts': `import { useApi } from './use-api';
export const useRead = (read) => { const api = useApi(); return () => read(api); };
`,
      'src/peak.tsx': `import { useRead } from './use-read';
export const Peak = ({ id }) => <a onClick={useRead((api) => api.numbers.of(id, 'viewers'))} />;
`,
    },
    ['certain GET /channels/{channelId}/analytics/tsdb/viewers'],
  ],
  [
    'functions that a function of another module runs one after the other',
    {
      'src/streams.ts': `import { pipe } from './pipe';
const under = (path) => 'https://mixer.com/api/v1' + path;
export const me = pipe('/users/current', under, (url) => fetch(url));
`,
      'src/pipe.ts': `export const pipe = (value, ...steps) => steps.reduce((given, step) => step(given), value);
`,
    },
    ['certain GET /users/current'],
  ],
  [
    'what Vue injects',
    {
      'src/main.js': `import { createApp } from 'vue';
import axios from 'axios';
const api = axios.create({ baseURL: 'https://mixer.com/api/v1' });
createApp({}).provide('api', api).mount('#app');
`,
      'src/components/Me.vue': `<script setup>
import { inject } from 'vue';
const api = inject('api');
const me = () => api.get('/users/current');
</script>
`,
    },
    ['certain GET /users/current'],
  ],
  [
    'a provider of NestJS, by its key',
    {
      'src/streams.module.ts': `import axios from 'axios';
const api = axios.create({ baseURL: 'https://mixer.com/api/v1' });
@Module({ providers: [{ provide: 'API', useFactory: () => api }] })
export class Streams {}
`,
      'src/users/users.service.ts': `@Injectable()
export class Users { constructor(@Inject('API') private readonly http: AxiosInstance) {} me() { return this.http.get('/users/current'); } }
`,
    },
    ['certain GET /users/current'],
  ],
  [
    'hooks without a fetcher of their own',
    {
      'src/app.jsx': `import { SWRConfig } from 'swr';
export const App = () => <SWRConfig value={{ fetcher: (path) => fetch('https://mixer.com/api/v1' + path) }} />;
`,
      'src/pages/me.jsx': `import useSWR from 'swr';
export const Me = () => useSWR('/users/current').data;
`,
    },
    ['certain GET /users/current'],
  ],
  [
    'a base that axios is given before each request',
    {
      'src/setup.js': `import axios from 'axios';
axios.interceptors.request.use((config) => { config.baseURL = 'https://mixer.com/api/v1'; return config; });
`,
      'src/pages/me.js': `import axios from 'axios';
export const me = () => axios.get('/users/current');
`,
    },
    ['certain GET /users/current'],
  ],
])('files of those who are handed what is set up elsewhere are read: %s', async (_, files, found) => {
  const tree = await auditTree(makeFolder({ 'README.md': '', ...files }), catalogues, { includesTests: false });
  const shown = tree.extraction.evidence.flatMap(({ certainty, method, path }) =>
    certainty === 'unresolved' ? [] : [`${certainty} ${method} ${path}`],
  );
  expect(shown.toSorted()).toEqual(found);
});
