import { testIdioms } from '@mixer-oauth/testkit';

// Redux hands each action to the middleware, which looks for its own.
testIdioms([
  [
    'JavaScript: an action has a key that middleware looks for',
    {
      'mw.js': `export const CALL_API = 'app/CALL_API';
const call = ({ endpoint, method = 'GET' }) => fetch('https://mixer.com/api/v1/' + endpoint, { method });
export default store => next => action => {
  const request = action[CALL_API];
  if (typeof request === 'undefined') return next(action);
  return call(request).then(response => next({ ...action, response }));
};
`,
      'acts.js': `import { CALL_API } from './mw';
export const loadMe = () => ({ [CALL_API]: { types: ['A', 'B'], endpoint: 'users/current' } });
export const follow = (id, on) => ({ [CALL_API]: { endpoint: \`channels/\${id}/follow\`, method: on ? 'PUT' : 'DELETE' } });
`,
    },
    [
      'call | certain | rest GET /users/current | acts.js:2',
      'call | certain | rest DELETE /channels/{channelId}/follow | acts.js:3',
      'call | certain | rest PUT /channels/{channelId}/follow | acts.js:3',
    ],
  ],
  [
    'JavaScript: an action has a type that middleware looks for, and another has not',
    {
      'mw.js': `import axios from 'axios';
const api = axios.create({ baseURL: 'https://mixer.com/api/v1' });
export const apiMiddleware = ({ dispatch }) => next => action => {
  if (action.type !== 'API') return next(action);
  const { url, method } = action.payload;
  return api.request({ url, method }).then(({ data }) => dispatch({ type: action.payload.success, data }));
};
`,
      'acts.js': `export const loadMe = () => ({ type: 'API', payload: { url: '/users/current', method: 'GET', success: 'ME' } });
export function save(id, title) { return { type: 'API', payload: { url: '/channels/' + id, method: 'PATCH', success: 'SAVED' } }; }
export const other = () => ({ type: 'LOCAL', payload: { url: '/users/search', method: 'GET' } });
`,
    },
    [
      'call | certain | rest GET /users/current | acts.js:1',
      'call | certain | rest PATCH /channels/{channelId} | acts.js:2',
    ],
  ],
  [
    'JavaScript: middleware with a switch, and makers of actions',
    {
      'mw.js': `import { CHAT_CALL, call } from './acts';
const sockets = {};
const send = (id, method, args) => sockets[id].send(JSON.stringify({ type: 'method', method, arguments: args, id: 1 }));
export default ({ dispatch }) => next => action => {
  switch (action.type) {
    case 'OPEN': sockets[action.id] = new WebSocket('wss://chat.mixer.com'); sockets[action.id].onopen = () => dispatch(call(action.id, 'auth', 1)); break;
    case CHAT_CALL: send(action.id, action.method, action.args); break;
  }
  return next(action);
};
`,
      'acts.js': `export const CHAT_CALL = 'CHAT_CALL';
export const call = (id, method, ...args) => ({ type: CHAT_CALL, id, method, args });
export const say = (id, text) => call(id, 'msg', text);
export const drop = (id, m) => call(id, 'deleteMessage', m);
`,
    },
    [
      'call | certain | chat msg | acts.js:3',
      'call | certain | chat deleteMessage | acts.js:4',
      'call | certain | chat auth | anonymous | mw.js:6',
    ],
  ],
  [
    'JavaScript: a symbol as the key, written apart',
    {
      'keys.js': `export const CALL = Symbol('call');
`,
      'mw.js': `import { CALL } from './keys';
export default (store) => (next) => (action) => {
  const { [CALL]: call } = action;
  if (!call) return next(action);
  return fetch('https://mixer.com/api/v1' + call.path, { method: call.verb || 'GET' }).then((data) => next({ type: call.done, data }));
};
`,
      'acts.js': `import { CALL } from './keys';
export const me = () => ({ [CALL]: { path: '/users/current', done: 'ME' } });
export const title = (id) => ({ type: 'TITLE', [CALL]: { path: '/channels/' + id, verb: 'PATCH', done: 'TITLE' } });
`,
    },
    [
      'call | certain | rest GET /users/current | acts.js:2',
      'call | certain | rest PATCH /channels/{channelId} | acts.js:3',
    ],
  ],
  [
    'JavaScript: what is no middleware is handed no actions',
    {
      'mw.js': `export const on = (store) => (next) => (action) => fetch('https://mixer.com/api/v1' + action.path);
export const me = () => ({ type: 'ME', path: '/users/current' });
`,
    },
    ['call | unresolved | GET /{} | mw.js:1'],
  ],
  [
    'JavaScript: an action of another middleware',
    {
      'mw.js': `export const api = (store) => (next) => (action) => {
  if (action.type !== 'API') return next(action);
  return fetch('https://mixer.com/api/v1' + action.path);
};
export const shop = (store) => (next) => (action) => {
  if (action.type !== 'SHOP') return next(action);
  return fetch('https://shop.example/api/v1' + action.path);
};
export const me = () => ({ type: 'API', path: '/users/current' });
export const cart = (id) => ({ type: 'SHOP', path: '/users/search' });
`,
    },
    ['call | certain | rest GET /users/current | mw.js:9'],
  ],
]);
