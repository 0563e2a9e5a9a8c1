import { testIdioms } from '@mixer-oauth/testkit';

// Clients that are called themselves, and bases that modules of NestJS register.
testIdioms([
  [
    'NestJS: a base that the module registers',
    {
      'app.module.ts': `import { HttpModule, Module } from '@nestjs/common';
@Module({ imports: [ HttpModule.register({ timeout: 5000, baseURL: 'https://mixer.com/api/v1' }) ] })
export class AppModule {}
`,
      'mixer/mixer.service.ts': `import { HttpService, Injectable } from '@nestjs/common';
@Injectable()
export class MixerService {
  constructor(private readonly http: HttpService) {}
  channel(name: string) { return this.http.get(\`/channels/\${name}\`).toPromise(); }
  host(id: number, to: number) { return this.http.put('/channels/' + id + '/hostee', { id: to }).toPromise(); }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | mixer/mixer.service.ts:5',
      'call | certain | rest PUT /channels/{channelId}/hostee | mixer/mixer.service.ts:6',
    ],
  ],
  [
    'NestJS: a factory of options',
    {
      'app.module.ts': `import { HttpModule, Module } from '@nestjs/common';
@Module({ imports: [ HttpModule.registerAsync({ useFactory: async () => ({ baseURL: process.env.API || 'https://mixer.com/api/v1' }) }) ] })
export class AppModule {}
`,
      'mixer/mixer.service.ts': `import { HttpService, Injectable } from '@nestjs/common';
@Injectable()
export class MixerService {
  constructor(private readonly http: HttpService) {}
  channel(name: string) { return this.http.get(\`/channels/\${name}\`).toPromise(); }
  host(id: number, to: number) { return this.http.put('/channels/' + id + '/hostee', { id: to }).toPromise(); }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | mixer/mixer.service.ts:5',
      'call | certain | rest PUT /channels/{channelId}/hostee | mixer/mixer.service.ts:6',
    ],
  ],
  [
    'NestJS: registered for another host',
    {
      'app.module.ts': `import { HttpModule, Module } from '@nestjs/common';
@Module({ imports: [ HttpModule.register({ baseURL: 'https://api.example.com/v1' }) ] })
export class AppModule {}
`,
      'mixer/mixer.service.ts': `import { HttpService, Injectable } from '@nestjs/common';
@Injectable()
export class MixerService {
  constructor(private readonly http: HttpService) {}
  channel(name: string) { return this.http.get(\`/channels/\${name}\`).toPromise(); }
  host(id: number, to: number) { return this.http.put('/channels/' + id + '/hostee', { id: to }).toPromise(); }
}
`,
    },
    [],
  ],
  [
    'NestJS: the folder has a module of its own',
    {
      'app.module.ts': `import { HttpModule, Module } from '@nestjs/common';
@Module({ imports: [ HttpModule.register({ baseURL: 'https://mixer.com/api/v1' }) ] })
export class AppModule {}
`,
      'mixer/mixer.service.ts': `import { HttpService, Injectable } from '@nestjs/common';
@Injectable()
export class MixerService {
  constructor(private readonly http: HttpService) {}
  channel(name: string) { return this.http.get(\`/channels/\${name}\`).toPromise(); }
  host(id: number, to: number) { return this.http.put('/channels/' + id + '/hostee', { id: to }).toPromise(); }
}
`,
      'mixer/mixer.module.ts': `import { HttpModule, Module } from '@nestjs/common';
@Module({ imports: [HttpModule.register({ baseURL: 'https://api.example.com/v1' })] })
export class MixerModule {}
`,
    },
    [],
  ],
  [
    'got: an instance that is called',
    {
      'a.ts': `import got from 'got';
const api = got.extend({ baseUrl: 'https://mixer.com/api/v1', json: true });
export const partners = (id: number) => api(\`/types/\${id}/channels\`, { query: { limit: 1 } });
`,
    },
    ['call | certain | rest GET /types/{typeId}/channels | a.ts:3'],
  ],
  [
    'got: prefix and await',
    {
      'a.ts': `import got from 'got';
const api = got.extend({ baseUrl: process.env.MIXER_API, json: true });
export async function partners(id: number) { const { body } = await api(\`/types/\${id}/channels\`, { query: { limit: 1 } }); return body; }
`,
      'serverless.yml': `provider:
  environment:
    MIXER_API: https://mixer.com/api/v1
`,
    },
    ['call | certain | rest GET /types/{typeId}/channels | a.ts:3'],
  ],
  [
    'got: prefix and get',
    {
      'a.ts': `import got from 'got';
const api = got.extend({ baseUrl: process.env.MIXER_API, json: true });
export async function partners(id: number) { const { body } = await api.get(\`/types/\${id}/channels\`, { query: { limit: 1 } }); return body; }
`,
      'serverless.yml': `provider:
  environment:
    MIXER_API: https://mixer.com/api/v1
`,
    },
    ['call | certain | rest GET /types/{typeId}/channels | a.ts:3'],
  ],
  [
    'axios instance called',
    {
      'a.js': `const axios = require('axios');
const api = axios.create({ baseURL: 'https://mixer.com/api/v1' });
exports.partners = id => api('/types/' + id + '/channels');
exports.patch = id => api({ method: 'patch', url: '/channels/' + id });
`,
    },
    [
      'call | certain | rest GET /types/{typeId}/channels | a.js:3',
      'call | certain | rest PATCH /channels/{channelId} | a.js:4',
    ],
  ],
]);
