import { testIdioms } from '@mixer-oauth/testkit';

// A base class makes the request, and each heir says at which address.
testIdioms([
  [
    'Ruby: HTTParty in the heirs, the call in their base class',
    {
      'a.rb': `

require 'httparty'
class Base
  def fetch(path)
    self.class.get(path)
  end
end
class Users < Base
  include HTTParty
  base_uri 'https://mixer.com/api/v1'
  def me
    fetch('/users/current')
  end
end
class Streams < Base
  include HTTParty
  base_uri 'https://other.example/v1'
  def one(id)
    fetch("/channels/#{id}")
  end
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:13'],
  ],
]);
