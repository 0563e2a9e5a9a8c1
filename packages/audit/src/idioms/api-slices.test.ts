import { testIdioms } from '@mixer-oauth/testkit';

// RTK Query: endpoints of an API slice name paths, and what sends them knows the base.
const base = 'https://mixer.com/api/v1';

testIdioms([
  [
    'paths alone, objects, functions with bodies, and whole addresses',
    {
      'api.ts': `import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react';
export const streams = createApi({
  reducerPath: 'streams',
  baseQuery: fetchBaseQuery({ baseUrl: '${base}', prepareHeaders: (headers) => headers }),
  endpoints: (build) => ({
    me: build.query<User, void>({ query: () => '/users/current' }),
    channel: build.query<Channel, string>({ query: (name) => \`channels/\${name}\`, providesTags: ['Channel'] }),
    follow: build.mutation<void, number>({
      query: (id) => ({
        url: \`/channels/\${id}/follow\`,
        method: 'PUT',
      }),
    }),
    unfollow: build.mutation({
      query({ id, ...body }) {
        return { url: \`channels/\${id}/follow\`, method: 'delete', body };
      },
    }),
    types: build.infiniteQuery({ query: ({ pageParam }) => ({ url: 'types', params: { page: pageParam } }) }),
    teams: build.query({ query: () => '${base}/teams' }),
    elsewhere: build.query({ query: () => 'https://other.example/users/current' }),
  }),
});
`,
    },
    [
      'call | certain | rest GET /users/current | api.ts:6',
      'call | certain | rest GET /channels/{channelIdOrToken} | api.ts:7',
      'call | certain | rest PUT /channels/{channelId}/follow | api.ts:10',
      'call | certain | rest DELETE /channels/{channelId}/follow | api.ts:16',
      'call | certain | rest GET /types | api.ts:19',
      'call | certain | rest GET /teams | api.ts:20',
    ],
  ],
  [
    'endpoints that other files add, behind a base with the start of the path',
    {
      'empty.js': `import { createApi, fetchBaseQuery, retry } from '@reduxjs/toolkit/query';
const settings = { baseUrl: '${base}/channels/' };
export const emptyApi = createApi({ baseQuery: retry(fetchBaseQuery(settings), { maxRetries: 3 }), endpoints: () => ({}) });
`,
      'channels.js': `import { emptyApi } from './empty';
const more = emptyApi.enhanceEndpoints({ addTagTypes: ['A'] }).injectEndpoints({
  endpoints: (b) => ({
    all: b.query({ query: () => '' }),
    one: b.query({ query: (id) => \`/\${id}\` }),
    host: b.mutation({ query: (id) => ({ url: \`/\${id}/hostee\`, method: 'PUT' }) }),
    emotes: b.query({
      async queryFn(id, api, extra, ask) {
        const answer = await ask(\`/\${id}/emoticons\`);
        return answer.error ? { error: answer.error } : { data: answer.data };
      },
    }),
  }),
  overrideExisting: false,
});
`,
    },
    [
      'call | certain | rest GET /channels | channels.js:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | channels.js:5',
      'call | certain | rest PUT /channels/{channelId}/hostee | channels.js:6',
      'call | certain | rest GET /channels/{channelId}/emoticons | channels.js:9',
    ],
  ],
  [
    'a base query that signs in again',
    {
      'api.ts': `import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react';
const baseQuery = fetchBaseQuery({ baseUrl: '${base}/' });
const withSignIn: BaseQueryFn = async (args, api, extra) => {
  let result = await baseQuery(args, api, extra);
  if (result.error?.status === 401) {
    await signIn();
    result = await baseQuery(args, api, extra);
  }
  return result;
};
export const api = createApi({
  baseQuery: withSignIn,
  endpoints: (builder) => ({ me: builder.query({ query: () => 'users/current' }) }),
});
`,
    },
    ['call | certain | rest GET /users/current | api.ts:13'],
  ],
  [
    'a base query of the program, on a client of its own',
    {
      'api.ts': `import { createApi } from '@reduxjs/toolkit/query';
import axios from 'axios';
const ask = ({ baseUrl } = { baseUrl: '' }) => async ({ url, method, data }) => {
  const answer = await axios({ url: baseUrl + url, method, data });
  return { data: answer.data };
};
export const api = createApi({
  baseQuery: ask({ baseUrl: '${base}' }),
  endpoints: (build) => ({
    me: build.query({ query: () => ({ url: '/users/current', method: 'get' }) }),
    leave: build.mutation({ query: (id) => ({ url: \`/channels/\${id}/follow\`, method: 'DELETE' }) }),
  }),
});
`,
    },
    [
      'call | certain | rest GET /users/current | api.ts:10',
      'call | certain | rest DELETE /channels/{channelId}/follow | api.ts:11',
    ],
  ],
  [
    'NO slice of another service in a file that talks to the provider, of the own server, or of another library',
    {
      'api.ts': `import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react';
import { createApi as createOther } from './other';
export const sign = 'https://mixer.com/oauth/authorize';
const elsewhere = fetchBaseQuery({ baseUrl: 'https://other.example/api/v1' });
export const other = createApi({
  baseQuery: elsewhere,
  endpoints: (build) => ({
    me: build.query({ query: () => '/users/current' }),
    follow: build.mutation({ query: (id) => ({ url: '/channels/1/follow', method: 'PUT' }) }),
  }),
});
export const own = createApi({
  baseQuery: fetchBaseQuery({ baseUrl: '/api/v1' }),
  endpoints: (build) => ({ me: build.query({ query: () => 'users/current' }) }),
});
export const made = createOther({ baseUrl: '${base}', endpoints: (build) => ({ me: build.query({ query: () => '/users/current' }) }) });
`,
      'other.ts': `export const createApi = ({ baseUrl, endpoints }) => ({ baseUrl, endpoints });
`,
    },
    [],
  ],
  [
    'a base that whoever makes the slice says, and a verb that nobody can see',
    {
      'make.js': `import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query';
export const make = (root, verb) => createApi({
  baseQuery: fetchBaseQuery({ baseUrl: root + '/v1' }),
  endpoints: (build) => ({
    me: build.query({ query: () => '/users/current' }),
    any: build.mutation({ query: (id, how) => ({ url: \`/channels/\${id}/follow\`, method: how }) }),
    path: build.query({ query: (path) => path }),
  }),
});
`,
      'use.js': `import { make } from './make';
export const api = make('https://mixer.com/api');
`,
    },
    ['call | certain | rest GET /users/current | make.js:5', 'call | unresolved | GET /{} | make.js:7'],
  ],
]);
