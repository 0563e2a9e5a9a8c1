import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// What a module imports is its own where others import it from there: constants, classes, functions, modules.
testIdioms([
  [
    'Python: a table of paths, by way of a module of constants',
    {
      'kit/routes.py': `ROUTE = {"clip": "clips/{clip}", "mine": "users/current"}
`,
      'kit/settings.py': `from .routes import ROUTE  # noqa
AGENT = "kit/1"
`,
      'kit/http.py': `import requests
from .settings import AGENT, ROUTE
def drop(clip):
    return requests.delete("${api}/" + ROUTE["clip"].format(clip=clip), headers={"User-Agent": AGENT})
def mine():
    return requests.get("${api}/" + ROUTE["mine"])
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | kit/routes.py:1',
      'call | certain | rest GET /users/current | kit/routes.py:1',
    ],
  ],
  [
    'Python: a class of paths that a package hands on, under another name, and two modules further in',
    {
      'kit/paths/rest.py': `class Rest:
    HOST = "channels/{0}/hostee"
`,
      'kit/paths/__init__.py': `from .rest import Rest as Paths
`,
      'kit/__init__.py': `from .paths import Paths
`,
      'main.py': `import requests
from kit import Paths
requests.put("${api}/" + Paths.HOST.format(channel))
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/hostee | kit/paths/rest.py:2'],
  ],
  [
    'Python: everything of a module, and a module itself',
    {
      'kit/words.py': `TYPES = "types"
INGESTS = "ingests"
`,
      'kit/all.py': `from .words import *
from . import words
`,
      'main.py': `import requests
from kit.all import TYPES, words
requests.get("${api}/" + TYPES)
requests.get("${api}/" + words.INGESTS)
`,
    },
    ['call | certain | rest GET /types | kit/words.py:1', 'call | certain | rest GET /ingests | kit/words.py:2'],
  ],
  [
    'Python: a client that a package hands on',
    {
      'kit/client.py': `import requests
class Client:
    def patch(self, path, body):
        return requests.request("PATCH", "${api}" + path, json=body)
`,
      'kit/__init__.py': `from .client import Client
`,
      'main.py': `import kit
client = kit.Client()
client.patch("/channels/" + str(channel), {})
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | main.py:3'],
  ],
  [
    'JavaScript, TypeScript: names that an index hands on',
    {
      'kit/routes.js': `export const HOST = 'channels/7/hostee';
`,
      'kit/index.js': `import { HOST } from './routes';
export { HOST };
`,
      'main.js': `import { HOST } from './kit';
fetch('${api}/' + HOST, { method: 'PUT' });
`,
      'lib/routes.ts': `export const TYPES = 'types';
`,
      'lib/index.ts': `export { TYPES as KINDS } from './routes';
`,
      'main.ts': `import { KINDS } from './lib';
fetch('${api}/' + KINDS);
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | kit/routes.js:1',
      'call | certain | rest GET /types | lib/routes.ts:1',
    ],
  ],
  [
    'Rust: pub use',
    {
      'src/kit/routes.rs': `pub const HOST: &str = "channels/7/hostee";
`,
      'src/kit/mod.rs': `mod routes;
pub use self::routes::HOST;
`,
      'src/main.rs': `mod kit;
use crate::kit::HOST;
async fn go(c: reqwest::Client) { c.put(format!("${api}/{}", HOST)).send().await; }
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/hostee | src/kit/routes.rs:1'],
  ],
  [
    'Python, Lua: a module, and a file of settings with its name',
    {
      'config.json': '{ "token": "" }',
      'config.py': `ROOT = "${api}"
`,
      'a.py': `import requests
from config import ROOT
requests.get(ROOT + "/users/current")
`,
      'setup.json': '{ "token": "" }',
      'setup.lua': `return { root = "${api}" }
`,
      'a.lua': `local setup = require("setup")
http.get(setup.root .. "/types")
`,
    },
    ['call | certain | rest GET /types | a.lua:2', 'call | certain | rest GET /users/current | a.py:3'],
  ],
  [
    'Python: modules that import from each other, and a name of outside',
    {
      'one.py': `from two import PATH
from os import sep
`,
      'two.py': `from one import PATH
`,
      'main.py': `import requests
from one import PATH, sep
requests.get("${api}/" + PATH)
requests.get("${api}/users/" + sep)
`,
    },
    ['call | unresolved | GET /{} | main.py:3', 'call | certain | rest GET /users/{userId} | main.py:4'],
  ],
]);
