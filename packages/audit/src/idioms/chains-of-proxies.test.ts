import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// Clients that make a path of whatever names they are asked for, and of what they are called with.
testIdioms([
  [
    'JavaScript: a handler that answers for names and calls, a list that is copied, sifted and begun by a version',
    {
      'wire.js': `const ROOT = 'https://mixer.com/api/';
const verbs = ['get', 'post', 'put', 'patch', 'delete'];
const nobody = () => {};
module.exports = function connect(token) {
  async function run(verb, parts, body) {
    const version = parts[0] === 'v2' ? parts.shift() : 'v1';
    const path = parts.join('/');
    return fetch(\`\${ROOT}\${version}/\${path}\`, { method: verb.toUpperCase(), headers: { Authorization: token() }, body });
  }
  function node(parts) {
    return new Proxy(nobody, {
      get(_, name) {
        if (name === 'then') return undefined;
        if (verbs.includes(name)) return (body) => run(name, [...parts], body);
        return node([...parts, name]);
      },
      apply(_, self, args) {
        return node([...parts, ...args.filter((one) => one != null)]);
      },
    });
  }
  return node([]);
};
`,
      'desk.js': `const connect = require('./wire');
const steps = [require('./stage')];
async function start() {
  const api = connect(() => 'x');
  const me = await api.users.current.get();
  const told = { api, me };
  steps.forEach((step) => step(told));
}
start();
`,
      'stage.js': `module.exports = ({ api, me }) => {
  const own = api.channels(me.channel.id);
  on('info', () => own.details.get());
  on('title', (name) => own.patch({ name }));
  on('host', (id) => own.hostee.put({ id }));
  const { games } = api.interactive;
  on('games', () => games.owned.get());
  on('viewers', () => api.v2.chats(me.channel.id).users.get());
  on('drop', (id) => api.recordings(id).delete());
};
`,
    },
    [
      'call | certain | rest GET /users/current | desk.js:5',
      'call | certain | rest PATCH /channels/{channelId} | stage.js:2',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | stage.js:3',
      'call | certain | rest PUT /channels/{channelId}/hostee | stage.js:5',
      'call | certain | rest GET /interactive/games/owned | stage.js:7',
      'call | certain | rest GET /chats/{channelId}/users | stage.js:8',
      'call | certain | rest DELETE /recordings/{recordingId} | stage.js:9',
    ],
  ],
  [
    'JavaScript: a function behind the names that is called itself; proxies of something else',
    {
      'a.js': `const make = (path = []) =>
  new Proxy((...args) => make([...path, ...args]), {
    get: (_, name) =>
      /^(get|put|patch|post|delete)$/.test(name)
        ? (body) => fetch('${api}/' + path.join('/'), { method: name, body })
        : make([...path, name]),
  });
const api = make();
api.users.current.get();
export const follow = (id) => api.channels(id).follow.put({});
`,
      'b.js': `const quiet = new Proxy({}, { get: (_, name) => name });
quiet.users.current.get();
const watched = new Proxy(window.api, { set: () => true });
watched.channels.follow.put();
const other = (path = []) =>
  new Proxy(() => {}, {
    get: (_, name) => (name === 'get' ? () => fetch('https://example.com/' + path.join('/')) : other([...path, name])),
  });
other().users.current.get();
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:9',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:10',
    ],
  ],
]);
