import { testIdioms } from '@mixer-oauth/testkit';

const fetching = `fetch('https://mixer.com/api/v1' + path)`;

// What scripts of a page put on the global object, or on an object that one of them makes.
testIdioms([
  [
    'JavaScript: a table that each script adds a row to',
    {
      'main.js': `let services = {};
function look(id, which) {
  const request = services[which].address(id);
  $.getJSON(request.href, show);
}
function mine() { return fetch(services.mixer.self); }
`,
      'js/services/mixer.js': `services.mixer = {
  self: 'https://mixer.com/api/v1/users/current',
  address: function (id) { return { href: 'https://mixer.com/api/v1/channels/' + id + '/recordings' }; },
};
`,
      'js/services/other.js': `services.other = { address: function (id) { return { href: 'https://example.com/' + id }; } };
`,
    },
    [
      'call | certain | rest GET /users/current | js/services/mixer.js:2',
      'call | certain | rest GET /channels/{channelId}/recordings | js/services/mixer.js:3',
    ],
  ],
  [
    'JavaScript: a namespace that is there or made, in three scripts',
    {
      'base.js': `var Tracker = Tracker || {};
Tracker.root = 'https://mixer.com/api/v1';
`,
      'load.js': `window.Tracker = window.Tracker || {};
Tracker.load = function (path, options) { return fetch(Tracker.root + path, options); };
`,
      'run.js': `(function () {
  Tracker.load('/channels/5/follow', { method: 'DELETE' });
  window.Tracker.load('/types');
})();
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | run.js:2',
      'call | certain | rest GET /types | run.js:3',
    ],
  ],
  [
    'JavaScript: functions and classes on window, also where a script is handed it',
    {
      'a.js': `(function (window, $) {
  window.fetchMixer = (path) => ${fetching};
  window.MixerPages = class { pull(path) { return ${fetching}; } };
})(window, jQuery);
function plainMixer(path) { return ${fetching}; }
`,
      'b.js': `(function (root, factory) {
  if (typeof define === 'function') define([], factory);
  else root.MixerKit = factory();
})(this, function () {
  return { obtain: function (path) { return ${fetching}; } };
});
`,
      'c.js': `fetchMixer('/users/current');
window.fetchMixer('/types');
new MixerPages().pull('/channels');
window.plainMixer('/ingests');
MixerKit.obtain('/teams');
`,
    },
    [
      'call | certain | rest GET /users/current | c.js:1',
      'call | certain | rest GET /types | c.js:2',
      'call | certain | rest GET /channels | c.js:3',
      'call | certain | rest GET /ingests | c.js:4',
      'call | certain | rest GET /teams | c.js:5',
    ],
  ],
  [
    'JavaScript: what is put on jQuery, and on Node’s global object by a module',
    {
      'web/a.js': `jQuery.askMixer = function (path) { return $.ajax({ url: 'https://mixer.com/api/v1' + path, method: 'PATCH' }); };
`,
      'web/b.js': `$.askMixer('/users/5');
`,
      'node/setup.js': `const axios = require('axios');
global.mixerRoot = 'https://mixer.com/api/v1';
globalThis.takeMixer = (path) => axios.get(mixerRoot + path);
`,
      'node/index.js': `require('./setup');
takeMixer('/users/current');
`,
    },
    [
      'call | certain | rest GET /users/current | node/index.js:2',
      'call | certain | rest PATCH /users/{userId} | web/b.js:1',
    ],
  ],
  [
    'JavaScript: two pages that each have an object of one name, and a module’s own',
    {
      'one.js': `const page = {};
page.address = 'https://mixer.com/api/v1/users/current';
fetch(page.address);
`,
      'two.js': `const page = {};
page.address = 'https://mixer.com/api/v1/types';
fetch(page.address);
`,
      'three.mjs': `import fs from 'node:fs';
const panel = {};
export const go = () => fetch(panel.address);
`,
      'four.js': `panel.address = 'https://mixer.com/api/v1/teams';
`,
    },
    ['call | certain | rest GET /users/current | one.js:2', 'call | certain | rest GET /types | two.js:2'],
  ],
  [
    'JavaScript: a window of one’s own, and scripts of folders that have nothing to do with each other',
    {
      'own/a.js': `(function () {
  var window = {};
  window.fetchMixer = (path) => ${fetching};
})();
`,
      'own/b.js': `fetchMixer('/users/current');
`,
      'left/a.js': `var tables = {};
function go() { return fetch(tables.mixer.self); }
`,
      'right/b.js': `tables.mixer = { self: 'https://mixer.com/api/v1/users/current' };
`,
    },
    ['call | unresolved | GET /{} | own/a.js:3'],
  ],
  [
    'TypeScript: what takes the place of the platform’s own in a test, and for a while',
    {
      'api.ts': `export class Pages {
  async fetch(path: string) { return await fetch('https://mixer.com/api/v1' + path); }
}
`,
      'api.test.ts': `import { Pages } from './api';
beforeEach(() => { global.fetch = jest.fn(() => ({ ok: true })); });
`,
      'page.user.js': `const before = window.fetch;
window.fetch = async (...args) => { note(args); return before(...args); };
`,
      'use.ts': `import { Pages } from './api';
new Pages().fetch('/users/current');
`,
    },
    ['call | certain | rest GET /users/current | use.ts:2'],
  ],
]);
