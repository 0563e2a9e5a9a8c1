import { testIdioms } from '@mixer-oauth/testkit';

// What is empty, and what is not; what only sets a client up.
testIdioms([
  [
    'JavaScript: a path of which a part is known is not empty',
    {
      'a.js': `class Resource {
  constructor(prefix) { this.prefix = prefix; }
  call(method, path) { const full = path === '' ? this.prefix : this.prefix + '/' + path; return fetch('https://mixer.com/api/v1' + full, { method }); }
}
class Teams extends Resource {
  constructor() { super('/teams'); }
  invite(id) { return this.call('POST', id + '/users'); }
  list() { return this.call('GET', ''); }
}`,
    },
    ['call | certain | rest POST /teams/{teamId}/users | a.js:7', 'call | certain | rest GET /teams | a.js:8'],
  ],
  [
    'Ruby: who a client signs in as is no request',
    {
      'a.rb': `require 'faraday'
class Api
  def initialize(token)
    @conn = Faraday.new(url: 'https://mixer.com/api/v1/')
    @conn.authorization :Bearer, token
    @conn.basic_auth 'me', token
  end
  def types
    @conn.get('types')
  end
end`,
    },
    ['call | certain | rest GET /types | a.rb:9'],
  ],
]);
