import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/** What Vue and Nuxt hand to every component: who makes the client stands in one file, who asks with it in others. */
const base = 'https://mixer.com/api/v1';

const given: readonly Idiom[] = [
  [
    'Nuxt: the settings of its axios module, in the components and in the context',
    {
      'nuxt.config.ts': `export default defineNuxtConfig({ modules: ['@nuxtjs/axios'], axios: { retry: true, baseURL: '${base}' } });
`,
      'pages/me.vue': `<template><p /></template>
<script>
export default {
  async asyncData({ $axios, params }) {
    return { me: await $axios.$get('/users/current') };
  },
  async fetch(context) {
    this.types = await context.$axios.$get('types');
  },
  methods: {
    follow(id) { return this.$axios.put(\`/channels/\${id}/follow\`); },
    elsewhere() { return this.$axios.get('https://other.example/users/current'); },
  },
};
</script>
`,
      'store/teams.js': `export const actions = {
  async load({ commit }) { commit('set', await this.$axios.$get('/teams')); },
};
`,
    },
    [
      'call | certain | rest GET /users/current | pages/me.vue:5',
      'call | certain | rest GET /types | pages/me.vue:8',
      'call | certain | rest PUT /channels/{channelId}/follow | pages/me.vue:11',
      'call | certain | rest GET /teams | store/teams.js:2',
    ],
  ],
  [
    'Nuxt: settings of the running app, and a plug-in that sets the base',
    {
      'nuxt.config.js': `module.exports = { publicRuntimeConfig: { axios: { browserBaseURL: '${base}' } } };
`,
      'a.vue': `<script>
export default { mounted() { this.$axios.$get('/users/current'); } };
</script>
`,
    },
    ['call | certain | rest GET /users/current | a.vue:2'],
  ],
  [
    'Nuxt: setBaseURL',
    {
      'plugins/http.js': `export default ({ $axios }) => { $axios.setBaseURL('${base}'); };
`,
      'a.vue': `<script>
export default { mounted() { this.$axios.$get('/users/current'); } };
</script>
`,
    },
    ['call | certain | rest GET /users/current | a.vue:2'],
  ],
  [
    'Nuxt: what plug-ins give out',
    {
      'plugins/mixer.js': `export default function ({ $axios }, inject) {
  const mixer = $axios.create({ baseURL: '${base}', headers: { 'Client-ID': 'x' } });
  inject('mixer', mixer);
}
`,
      'plugins/streams.ts': `export default defineNuxtPlugin({
  name: 'streams',
  setup() {
    return { provide: { streams: $fetch.create({ baseURL: '${base}' }) } };
  },
});
`,
      'plugins/later.ts': `export default defineNuxtPlugin((nuxtApp) => {
  nuxtApp.provide('later', $fetch.create({ baseURL: '${base}' }));
});
`,
      'a.vue': `<script>
export default {
  asyncData({ $mixer }) { return $mixer.$get('/users/current'); },
  methods: { leave(id) { return this.$mixer.delete(\`/channels/\${id}/follow\`); } },
};
</script>
`,
      'b.vue': `<script setup>
const { $streams, $later } = useNuxtApp();
const types = await $streams('/types');
const teams = await $later('/teams');
</script>
`,
    },
    [
      'call | certain | rest GET /users/current | a.vue:3',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.vue:4',
      'call | certain | rest GET /types | b.vue:3',
      'call | certain | rest GET /teams | b.vue:4',
    ],
  ],
  [
    'Vue: provide and inject, by a text and by a symbol',
    {
      'keys.ts': `export const teamsKey = Symbol('teams');
`,
      'main.ts': `import { createApp } from 'vue';
import axios from 'axios';
import { teamsKey } from './keys';
const app = createApp({});
app.provide('api', axios.create({ baseURL: '${base}' }));
app.provide(teamsKey, axios.create({ baseURL: '${base}/teams' }));
`,
      'B.vue': `<script setup>
import { inject } from 'vue';
import { teamsKey } from './keys';
const api = inject('api');
const teams = inject(teamsKey);
const follow = (id) => api.put(\`/channels/\${id}/follow\`);
const team = (id) => teams.get(\`/\${id}\`);
</script>
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | B.vue:6',
      'call | certain | rest GET /teams/{teamId} | main.ts:6',
    ],
  ],
  [
    'Vue: two provide the same key, for whichever component is below them',
    {
      'a.js': `import { provide } from 'vue';
import axios from 'axios';
export const one = () => provide('api', axios.create({ baseURL: '${base}' }));
export const other = () => provide('api', axios.create({ baseURL: 'https://other.example' }));
`,
      'b.js': `import { inject } from 'vue';
export const me = () => inject('api').get('/users/current');
`,
    },
    ['call | likely | rest GET /users/current | b.js:2'],
  ],
  [
    'Vue: vue-axios',
    {
      'main.js': `import Vue from 'vue';
import axios from 'axios';
import VueAxios from 'vue-axios';
Vue.use(VueAxios, axios.create({ baseURL: '${base}' }));
`,
      'A.vue': `<script>
export default { methods: { me() { return this.axios.get('/users/current'); }, types() { return this.$http.get('/types'); } } };
</script>
`,
    },
    ['call | certain | rest GET /users/current | A.vue:2', 'call | certain | rest GET /types | A.vue:2'],
  ],
];

const silent: readonly Idiom[] = [
  [
    'NO base of another section, of a proxy, or of a file that is no settings of Nuxt',
    {
      'nuxt.config.js': `export default { auth: { baseURL: '${base}' }, axios: { proxy: true, baseURL: '/' } };
`,
      'other.config.js': `export default { axios: { baseURL: '${base}' } };
`,
      'a.vue': `<script>
export default { mounted() { this.$axios.$get('/users/current'); } };
</script>
`,
    },
    [],
  ],
  [
    'NO other keys, no inject of something else, and a parameter that is no client',
    {
      'main.js': `import axios from 'axios';
app.provide('mixer', axios.create({ baseURL: '${base}' }));
container.use(Other, axios.create({ baseURL: '${base}' }));
export const set = (inject) => inject('late', axios.create({ baseURL: '${base}' }));
`,
      'b.js': `import { inject } from 'vue';
export const me = () => inject('api').get('/users/current');
export default { mounted() { this.$late.get('/users/current'); this.axios.get('/users/current'); } };
`,
    },
    [],
  ],
];

testIdioms([...given, ...silent]);
