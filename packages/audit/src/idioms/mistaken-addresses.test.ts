import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'JavaScript: a wrapper makes the address and by mistake asks for the path',
    {
      'api.js': `const root = 'https://mixer.com/api/v1';
export async function api(uri, options) {
  const url = \`\${root}/\${uri}\`;
  const response = await fetch(uri, options || null);
  if (!response.ok) log('failed', url);
  return response.json();
}
export const channel = (id) => api(\`channels/\${id}?fields=id\`);
export const rename = (id, body) => api(\`clips/\${id}/metadata\`, { method: 'POST', body });
export const own = () => api('users/current');
export const other = () => api('weather/today');
`,
      'costreams.js': `import { api } from './api.js';
export const costream = (id) => api(\`costreams/\${id}\`);
`,
      'bot.js': `import axios from 'axios';
function load(path) {
  const shown = 'https://mixer.com/api/v1/' + path;
  console.log(shown);
  return axios.get(path);
}
load('/types/1');
`,
    },
    [
      'call | likely | rest GET /channels/{channelIdOrToken} | api.js:8',
      'call | likely | rest POST /clips/{clipId}/metadata | api.js:9',
      'call | likely | rest GET /users/current | api.js:10',
      'call | likely | rest GET /types/{typeId} | bot.js:7',
      'call | likely | rest GET /costreams/{costreamId} | costreams.js:2',
    ],
  ],
  [
    'JavaScript: to make an address, or to ask for a path of another server, is no call',
    {
      'links.js': `const link = (path) => \`https://mixer.com/api/v1/\${path}\`;
function show(path) { console.log('https://mixer.com/api/v1/' + path); }
function fetchOwn(path) { return fetch(path); }
function both(path, page) {
  console.log('https://mixer.com/api/v1/' + path);
  return fetch(page);
}
link('users/current');
show('channels/1');
fetchOwn('users/current');
both('users/current', 'channels/1');
`,
    },
    [],
  ],
]);
