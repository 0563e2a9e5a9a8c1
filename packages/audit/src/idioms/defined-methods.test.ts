import { testIdioms } from '@mixer-oauth/testkit';

// Ruby's `define_method`: a loop makes methods, and what stands in its block runs only as one of them.
testIdioms([
  [
    'resources whose base makes a method for each verb, with a path that may be left out',
    {
      'a.rb': `require 'faraday'
class Base
  class << self
    attr_reader :root
    def resource(name, version: 'v1')
      @root = "#{version}/#{name}"
    end
  end
  def initialize(client)
    @client = client
  end
  %i[get post delete].each do |verb|
    define_method(verb) do |path = nil, params = {}|
      @client.request(verb, [self.class.root, path].compact.join('/'), params)
    end
  end
end
class Hooks < Base
  resource :hooks
  def register(url)
    post(nil, url: url)
  end
  def renew(id)
    post("#{id}/renew")
  end
end
class Channels < Base
  resource :channels
  def hosters(id)
    get("#{id}/hosters")
  end
end
class Client
  def channels
    @channels ||= Channels.new(self)
  end
  def hooks
    @hooks ||= Hooks.new(self)
  end
  def request(verb, path, params = {})
    connection.public_send(verb, path, params).body
  end
  def connection
    @connection ||= Faraday.new(url: 'https://mixer.com/api/')
  end
end
`,
    },
    [
      'call | certain | rest POST /hooks | a.rb:19',
      'call | certain | rest POST /hooks/{hookId}/renew | a.rb:24',
      'call | unresolved | DELETE /channels/{} | a.rb:28',
      'call | certain | rest GET /channels/{channelId}/hosters | a.rb:30',
    ],
  ],
  [
    'one method by its name, beside a method that nobody calls',
    {
      'a.rb': `require 'net/http'
class Api
  define_method(:fetch) { |path| Net::HTTP.get(URI("https://mixer.com/api/v1/#{path}")) }
  define_method(:delete) { |path = nil| Net::HTTP.new('mixer.com').delete("/api/v1/channels/#{path}") }
  def me
    fetch('users/current')
  end
end
`,
    },
    ['call | unresolved | DELETE /channels/{} | a.rb:4', 'call | certain | rest GET /users/current | a.rb:6'],
  ],
]);
