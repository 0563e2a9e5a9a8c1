import { testIdioms } from '@mixer-oauth/testkit';

// What some file puts on an object that a framework or a loader hands to the others.
testIdioms([
  [
    'JavaScript: on the request, by middleware',
    {
      'lib/mixer.js': `const axios = require('axios');
module.exports = token => axios.create({ baseURL: 'https://mixer.com/api/v1', headers: token ? { Authorization: 'Bearer ' + token } : {} });
`,
      'index.js': `const mixer = require('./lib/mixer');
app.use('/api', (req, res, next) => { req.mixer = mixer(req.user.token); next(); });
app.use('/api/channels', require('./routes/channel'));
`,
      'routes/channel.js': `const router = require('express').Router();
router.get('/me', async (req, res) => { const { data } = await req.mixer.get('/channels/' + req.user.channelId + '/details'); res.json(data); });
module.exports = router;
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken}/details | routes/channel.js:2'],
  ],
  [
    'JavaScript: a client for the server that the page came from is none of it',
    {
      'lib/mixer.js': `const axios = require('axios');
module.exports = token => axios.create({ baseURL: 'https://mixer.com/api/v1', headers: token ? { Authorization: 'Bearer ' + token } : {} });
`,
      'index.js': `const mixer = require('./lib/mixer');
mixer('x').get('/types');
`,
      'client/store.js': `import axios from 'axios';
const api = axios.create({ baseURL: '/api' });
export default { actions: { async load() { await api.get('/users/current'); await axios.get('https://mixer.com/api/v1/channels'); } } };
`,
    },
    ['call | certain | rest GET /channels | client/store.js:3', 'call | certain | rest GET /types | index.js:2'],
  ],
  [
    'JavaScript: in what the answer carries',
    {
      'lib/mixer.js': `const axios = require('axios');
module.exports = token => axios.create({ baseURL: 'https://mixer.com/api/v1', headers: token ? { Authorization: 'Bearer ' + token } : {} });
`,
      'index.js': `const mixer = require('./lib/mixer');
app.use((req, res, next) => { res.locals.mixer = mixer(req.user.token); next(); });
`,
      'routes/channel.js': `const router = require('express').Router();
router.get('/me', async (req, res) => { res.json(await res.locals.mixer.get('/channels/' + req.user.channelId + '/details')); });
module.exports = router;
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken}/details | routes/channel.js:2'],
  ],
  [
    'JavaScript: in the state of Koa',
    {
      'lib/mixer.js': `const axios = require('axios');
module.exports = token => axios.create({ baseURL: 'https://mixer.com/api/v1', headers: token ? { Authorization: 'Bearer ' + token } : {} });
`,
      'index.js': `const mixer = require('./lib/mixer');
app.use(async (ctx, next) => { ctx.state.mixer = mixer(ctx.session.token); await next(); });
router.get('/me', async ctx => { ctx.body = await ctx.state.mixer.get('/users/current'); });
`,
    },
    ['call | certain | rest GET /users/current | index.js:3'],
  ],
  [
    'JavaScript: on the app',
    {
      'lib/mixer.js': `const axios = require('axios');
module.exports = token => axios.create({ baseURL: 'https://mixer.com/api/v1', headers: token ? { Authorization: 'Bearer ' + token } : {} });
`,
      'index.js': `const mixer = require('./lib/mixer');
const app = express();
app.locals.mixer = mixer('x');
app.get('/me', async (req, res) => res.json(await req.app.locals.mixer.get('/users/current')));
`,
    },
    ['call | certain | rest GET /users/current | index.js:4'],
  ],
  [
    'Python: on what Flask has for a request',
    {
      'a.py': `from flask import g, Flask
import requests
class MixerApi:
    def get(self, path):
        return requests.get('https://mixer.com/api/v1/' + path).json()
@app.before_request
def before():
    g.mixer = MixerApi()
@app.route('/me')
def me():
    return g.mixer.get('users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:11'],
  ],
  [
    'Python: on the request of Django',
    {
      'mw.py': `import requests
class MixerApi:
    def get(self, path):
        return requests.get('https://mixer.com/api/v1/' + path).json()
class MixerMiddleware:
    def __call__(self, request):
        request.mixer = MixerApi()
        return self.get_response(request)
`,
      'views.py': `def me(request):
    return JsonResponse(request.mixer.get('users/current'))
`,
    },
    ['call | certain | rest GET /users/current | views.py:2'],
  ],
  [
    "JavaScript: with Fastify's own function",
    {
      'lib/mixer.js': `const axios = require('axios');
module.exports = token => axios.create({ baseURL: 'https://mixer.com/api/v1', headers: token ? { Authorization: 'Bearer ' + token } : {} });
`,
      'index.js': `const mixer = require('./lib/mixer');
fastify.decorate('mixer', mixer('x'));
fastify.get('/me', async (req, reply) => fastify.mixer.get('/users/current'));
`,
    },
    ['call | certain | rest GET /users/current | index.js:3'],
  ],
  [
    'JavaScript: on the client of a bot, for commands that are loaded',
    {
      'bot.js': `const client = new Discord.Client();
client.mixer = { live(name) { return fetch('https://mixer.com/api/v1/channels/' + name).then(r => r.json()); }, put(path) { return fetch('https://mixer.com/api/v1' + path, { method: 'PUT' }); } };
fs.readdirSync('./commands').forEach(f => client.commands.set(f, require('./commands/' + f)));
`,
      'commands/host.js': `module.exports.run = async (client, message, args) => { await client.mixer.put('/channels/' + args[0] + '/hostee'); };
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | bot.js:2',
      'call | likely | rest PUT /channels/{channelId}/hostee | commands/host.js:1',
    ],
  ],
  [
    'JavaScript: under a name that all kinds of objects have, nothing is told',
    {
      'a.js': `const axios = require('axios');
function set(options) { options.api = axios.create({ baseURL: 'https://mixer.com/api/v1' }); }
`,
      'b.js': `module.exports.run = options => options.api.put('/channels/3/follow');
`,
    },
    [],
  ],
  [
    'JavaScript: under the same name on another object, nothing is told',
    {
      'a.js': `const axios = require('axios');
app.use((req, res, next) => { req.api = axios.create({ baseURL: 'https://mixer.com/api/v1' }); next(); });
`,
      'b.js': `module.exports.run = panel => panel.api.put('/channels/3/follow');
`,
    },
    [],
  ],
  [
    'JavaScript: where it is put there twice, nothing is told',
    {
      'a.js': `const axios = require('axios');
client.api = axios.create({ baseURL: 'https://mixer.com/api/v1' });
`,
      'b.js': `const axios = require('axios');
client.api = axios.create({ baseURL: 'https://api.example/v1' });
`,
      'c.js': `module.exports.run = client => client.api.put('/channels/3/follow');
`,
    },
    [],
  ],
  [
    'JavaScript, Lua: what a function had before another one takes its place is what it was',
    {
      'a.js': `const http = makeClient();
const own = http.request;
http.request = (method, path) => own(method, 'https://mixer.com/api/v1' + path);
http.request('GET', '/users/current');
`,
      'a.lua': `local function client()
  local httpc = http.new()
  local _request = httpc.request
  httpc.request = function(self, method, path) return _request(self, method, "https://mixer.com/api/v1" .. path) end
  return httpc
end
local c = client()
c:request("GET", "/types")
`,
    },
    ['call | certain | rest GET /users/current | a.js:4', 'call | certain | rest GET /types | a.lua:8'],
  ],
  [
    'JavaScript, Python: of a bot that a call hands over it is certain, whatever it is called there',
    {
      'bot.js': `const axios = require('axios');
const client = new Discord.Client();
client.mixer = axios.create({ baseURL: 'https://mixer.com/api/v1' });
client.on('message', message => require('./commands/host').run(client, message));
`,
      'commands/host.js': `exports.run = async (bot, message) => { await bot.mixer.put('/channels/' + message.content + '/hostee'); };
`,
      'bot.py': `import requests
import commands_of_bot
class MixerApi:
    def get(self, path):
        return requests.get('https://mixer.com/api/v1/' + path).json()
bot = Bot()
bot.mixer = MixerApi()
commands_of_bot.run(bot)
`,
      'commands_of_bot.py': `def run(client):
    return client.mixer.get('users/current')
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | commands/host.js:1',
      'call | certain | rest GET /users/current | commands_of_bot.py:2',
    ],
  ],
]);
