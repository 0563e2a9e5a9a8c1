import { testIdioms } from '@mixer-oauth/testkit';

// Lambdas and procs however they are made and called, classes asked of a hash, and what stands in the blocks of frameworks.
testIdioms([
  [
    'Ruby: lambda and proc with a block, called with call, a dot or brackets',
    {
      'bot.rb': `API = 'https://mixer.com/api/v1'
deliver = lambda do |method, *args|
  ws.send({ type: 'method', method: method, arguments: args }.to_json)
end
again = proc { |method, *args| ws.send({ type: 'method', method: method, arguments: args }.to_json) }
made = Proc.new { |method| ws.send({ type: 'method', method: method, arguments: [] }.to_json) }
deliver.call('msg', 'hi')
deliver.('whisper', 'bob', 'hi')
deliver['purge', 'bob']
again.call('timeout', 'bob', '5m')
made.call('clearMessages')
`,
    },
    [
      'call | certain | chat msg | bot.rb:7',
      'call | certain | chat whisper | bot.rb:8',
      'call | certain | chat purge | bot.rb:9',
      'call | certain | chat timeout | bot.rb:10',
      'call | certain | chat clearMessages | bot.rb:11',
    ],
  ],
  [
    'Ruby: a class that a hash has for the verb, asked by fetch',
    {
      'http.rb': `VERBS = { get: Net::HTTP::Get, patch: Net::HTTP::Patch, delete: Net::HTTP::Delete }.freeze
def ask(verb, path)
  uri = URI.parse("https://mixer.com/api/v1#{path}")
  request = VERBS.fetch(verb).new(uri.request_uri)
  http.request(request)
end
ask(:patch, '/channels/5')
ask(:delete, '/channels/5/follow')
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | http.rb:7',
      'call | certain | rest DELETE /channels/{channelId}/follow | http.rb:8',
    ],
  ],
  [
    'Ruby: methods in helpers of Sinatra, also of a class',
    {
      'app.rb': `helpers do
  def api(path)
    HTTParty.get("https://mixer.com/api/v1/#{path}")
  end
end
get('/me') { api('users/current') }
`,
      'admin.rb': `class Admin < Sinatra::Base
  helpers do
    def remove(path)
      HTTParty.delete("https://mixer.com/api/v1/#{path}")
    end
  end
  post('/unhost') { remove('channels/5/hostee') }
end
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/hostee | admin.rb:7',
      'call | certain | rest GET /users/current | app.rb:6',
    ],
  ],
  [
    'Ruby: what an attribute of a class is at first',
    {
      'client.rb': `class Client
  class_attribute :root, default: 'https://mixer.com/api/v1'
  cattr_accessor :other, default: 'https://api.example/v1'
  def me
    HTTParty.get("#{root}/users/current")
    HTTParty.get("#{self.class.root}/channels/5")
    HTTParty.get("#{other}/channels/5")
  end
end
`,
      'connection.rb': `module Connection
  extend ActiveSupport::Concern
  included do
    class_attribute :endpoint, default: 'https://mixer.com'
  end
  def connection
    @connection ||= Faraday.new(url: endpoint)
  end
end
class Updater
  include Connection
  def call(title)
    connection.patch("/api/v1/channels/#{@id}", name: title)
  end
end
`,
    },
    [
      'call | certain | rest GET /users/current | client.rb:5',
      'call | certain | rest GET /channels/{channelIdOrToken} | client.rb:6',
      'call | certain | rest PATCH /channels/{channelId} | connection.rb:13',
    ],
  ],
  [
    "Ruby: RestClient's resource, its paths in brackets",
    {
      'a.rb': `site = RestClient::Resource.new('https://mixer.com/api/v1')
other = RestClient::Resource.new('https://api.example/v1')
site['users/current'].get
site["channels/#{id}/hostee"].put({ id: 5 }.to_json)
other['users/current'].get
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:3',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.rb:4',
    ],
  ],
]);
