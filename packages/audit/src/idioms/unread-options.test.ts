import { testIdioms } from '@mixer-oauth/testkit';

// An object that a function keeps to itself, and never reads the scopes of.
const id = (file: string): string => `client-id | certain | abc | ${file}:3`;
const asked = (file: string): string[] => [id(file), `request | certain | user:log:self | ${file}:3`];

testIdioms([
  [
    'JavaScript: only other entries are read',
    {
      'a.js': `const authorize = 'https://mixer.com/oauth/authorize?';
function open() {
  var settings = { client_id: 'abc', scopes: 'user:log:self', kind: 'code' };
  window.open(authorize + 'client_id=' + settings.client_id + '&response_type=' + settings['kind']);
}
`,
    },
    [id('a.js')],
  ],
  [
    'JavaScript: the scopes are read, in a function within',
    {
      'a.js': `const authorize = 'https://mixer.com/oauth/authorize?';
function open() {
  var settings = { client_id: 'abc', scopes: 'user:log:self' };
  setTimeout(() => window.open(authorize + 'client_id=' + settings.client_id + '&scope=' + settings.scopes));
}
`,
    },
    asked('a.js'),
  ],
  [
    'JavaScript: the scopes are taken out of it',
    {
      'a.js': `const authorize = 'https://mixer.com/oauth/authorize?';
function open() {
  const settings = { client_id: 'abc', scopes: 'user:log:self' };
  const { client_id, scopes } = settings;
  window.open(authorize + 'client_id=' + client_id + '&scope=' + scopes);
}
`,
    },
    asked('a.js'),
  ],
  [
    'JavaScript: a class within reads it',
    {
      'a.js': `const authorize = 'https://mixer.com/oauth/authorize?';
function open() {
  const settings = { client_id: 'abc', scopes: 'user:log:self' };
  class Page {
    show() { window.open(authorize + 'client_id=' + settings.client_id + '&scope=' + settings.scopes); }
  }
  new Page().show();
}
`,
    },
    asked('a.js'),
  ],
  [
    'JavaScript: it is handed on as a whole',
    {
      'a.js': `const authorize = 'https://mixer.com/oauth/authorize';
function open(browser) {
  const settings = { client_id: 'abc', scopes: 'user:log:self' };
  console.log(settings.client_id);
  browser.signIn(authorize, settings);
}
`,
    },
    asked('a.js'),
  ],
  [
    'Python: only other entries are read',
    {
      'a.py': `AUTHORIZE = 'https://mixer.com/oauth/authorize?'
def open_page(browser):
    settings = {'client_id': 'abc', 'scope': 'user:log:self'}
    browser.open(AUTHORIZE + 'client_id=' + settings['client_id'])
`,
    },
    [id('a.py')],
  ],
  [
    'Python: it is given back',
    {
      'a.py': `AUTHORIZE = 'https://mixer.com/oauth/authorize?'
def settings_of(browser):
    settings = {'client_id': 'abc', 'scope': 'user:log:self'}
    browser.open(AUTHORIZE + 'client_id=' + settings['client_id'])
    return settings
`,
    },
    asked('a.py'),
  ],
]);
