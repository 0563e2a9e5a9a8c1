import { testIdioms } from '@mixer-oauth/testkit';

// A path into what is kept on a disk reads like that of a request, and is none.
testIdioms([
  [
    'JavaScript: a package that keeps data, made by a function of another file, beside an own client',
    {
      'settings.js': `const JsonDB = require('node-json-db');
exports.settingsIn = (file) => new JsonDB(file, true, true);
`,
      'boards.js': `const settings = require('./settings');
const Store = require('electron-store');
const client = require('./client');
const home = 'https://mixer.com/';
const boards = settings.settingsIn('boards');
const last = boards.getData('/users/current');
const other = new Store().get('/types');
client.getData('/users/search');
const { opened } = require('not-here');
const dbBoards = opened('boards');
dbBoards.getData('/users/current');
const boardsDb = opened('boards');
boardsDb.getData('/types');
`,
    },
    ['call | likely | rest GET /users/search | boards.js:8'],
  ],
  [
    'C#: a query that is put together step by step goes without its mark on no way',
    {
      'Client.cs': `abstract class Message { protected abstract string Uri { get; } public string GetUri() { return Uri; } }
class Me : Message { protected override string Uri => "users/current"; }
class Find : Message { protected override string Uri => "users/search"; }
class Client {
  HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  string AddressOf(Message message) {
    var address = new StringBuilder();
    address.Append(message.GetUri());
    var isFirst = true;
    foreach (var pair in Values(message)) {
      address.Append(isFirst ? '?' : '&');
      isFirst = false;
      address.Append(pair.Key);
      address.Append('=');
      address.Append(pair.Value);
    }
    return address.ToString();
  }
  Task Get(Message message) { return http.GetAsync(AddressOf(message)); }
  Task Run() { Get(new Me()); return Get(new Find()); }
}
`,
    },
    ['call | certain | rest GET /users/current | Client.cs:2', 'call | certain | rest GET /users/search | Client.cs:3'],
  ],
]);
