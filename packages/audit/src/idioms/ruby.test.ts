import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Ruby: interpolation, format, join, constants of modules',
    {
      'a.rb': `module Mix
  API = 'https://mixer.com/api/v1'.freeze
end
RestClient.get("#{Mix::API}/types/#{id}")
HTTP.auth(token).get(format('%s/users/%d', Mix::API, id))
Excon.put([Mix::API, 'channels', id, 'follow'].join('/'))
Net::HTTP.get(URI.parse(Mix::API + '/users/current'))
`,
    },
    [
      'call | certain | rest GET /types/{typeId} | a.rb:4',
      'call | certain | rest GET /users/{userId} | a.rb:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:6',
      'call | certain | rest GET /users/current | a.rb:7',
    ],
  ],
  [
    'Ruby: a base address in the body of the class, called on the class and on its objects',
    {
      'a.rb': `class Mixer
  include HTTParty
  base_uri 'https://mixer.com/api/v1'
  def me; self.class.get('/users/current'); end
  def self.title(id, name) = patch("/channels/#{id}", body: { name: name })
end
Mixer.get("/types/#{id}")
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:4',
      'call | certain | rest PATCH /channels/{channelId} | a.rb:5',
      'call | certain | rest GET /types/{typeId} | a.rb:7',
    ],
  ],
  [
    'Ruby: a client in an instance variable, read by a method; a base as a default',
    {
      'client.rb': `module Mix
  ROOT = 'https://mixer.com/api/v1'
  class Client
    def initialize(base = ROOT) @base = base end
    def http; @http ||= Faraday.new(url: @base); end
    def follow(id) http.put "channels/#{id}/follow" end
    def call(verb, path) RestClient::Request.execute(method: verb, url: @base + path) end
  end
end
`,
      'bot.rb': `require_relative 'client'
client = Mix::Client.new
client.call(:delete, "/clips/#{id}")
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | bot.rb:3',
      'call | certain | rest PUT /channels/{channelId}/follow | client.rb:6',
    ],
  ],
  [
    'Ruby: Net::HTTP, a request as an object',
    {
      'a.rb': `uri = URI("https://mixer.com/api/v1/channels/#{id}")
http = Net::HTTP.new(uri.host, uri.port)
request = Net::HTTP::Patch.new(uri.request_uri)
http.request(request)
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:1'],
  ],
  [
    'Ruby: OAuth2, its site and what it is asked for',
    {
      'a.rb': `client = OAuth2::Client.new(id, secret, site: 'https://mixer.com', authorize_url: '/oauth/authorize')
client.auth_code.authorize_url(redirect_uri: back, scope: %w[chat:connect chat:chat].join(' '))
token = client.auth_code.get_token(code)
token.get('/api/v1/users/current').parsed
`,
    },
    [
      'redirect | unresolved | a.rb:2',
      'request | certain | chat:connect | a.rb:2',
      'request | certain | chat:chat | a.rb:2',
      'call | certain | rest GET /users/current | a.rb:4',
    ],
  ],
  [
    'Ruby: an omniauth strategy: its options, its default scope, what it fetches',
    {
      'lib/strategies/mixer.rb': `module OmniAuth
  module Strategies
    class Mixer < OmniAuth::Strategies::OAuth2
      SCOPE = 'user:details:self'.freeze
      option :client_options, site: 'https://mixer.com', authorize_url: 'https://mixer.com/oauth/authorize'
      option :scope, 'chat:connect'
      def authorize_params
        super.tap { |params| params[:scope] ||= SCOPE }
      end
      def raw_info
        @raw_info ||= access_token.get('/api/v1/users/current').parsed
      end
    end
  end
end
`,
      'config/initializers/omniauth.rb': `Rails.application.config.middleware.use OmniAuth::Builder do
  provider :mixer, ENV['ID'], ENV['SECRET'], scope: 'chat:chat channel:details:self'
end
`,
    },
    [
      'request | certain | chat:chat | config/initializers/omniauth.rb:2',
      'request | certain | channel:details:self | config/initializers/omniauth.rb:2',
      'request | certain | user:details:self | lib/strategies/mixer.rb:4',
      'request | certain | chat:connect | lib/strategies/mixer.rb:6',
      'call | certain | rest GET /users/current | lib/strategies/mixer.rb:11',
    ],
  ],
  [
    'Ruby: lists that grow, lists put together, environment with a default',
    {
      'a.rb': `BASE = %w[chat:connect]
scopes = BASE + ['chat:chat']
scopes << 'chat:whisper'
login(scope: scopes.join(' '))
login(scope: ENV.fetch('SCOPE', 'user:details:self'))
`,
    },
    [
      'request | certain | chat:connect | a.rb:1',
      'request | certain | chat:chat | a.rb:2',
      'request | certain | chat:whisper | a.rb:3',
      'request | certain | user:details:self | a.rb:5',
    ],
  ],
  [
    'Ruby: nothing in comments, comparisons, output, routes, other hosts, other strategies',
    {
      'a.rb': `# RestClient.get('https://mixer.com/api/v1/users/current')
=begin
RestClient.get('https://mixer.com/api/v1/users/current')
=end
API = 'https://mixer.com/api/v1'
puts "#{API}/channels/1" if scope == 'chat:chat'
RestClient.get('https://api.example/api/v1/users/current')
class Other < OmniAuth::Strategies::OAuth2
  option :client_options, site: 'https://api.example'
  def raw_info; access_token.get('/api/v1/users/current').parsed; end
end
`,
    },
    [],
  ],
]);
