import { testIdioms } from '@mixer-oauth/testkit';

// Formats that macros of classes are handed, and hashes without braces.
testIdioms([
  [
    'Ruby: a format that a macro of a class is handed',
    {
      'a.rb': `require 'faraday'
module Blender
  class Configuration
    attr_accessor :endpoint, :logger
    def initialize
      @endpoint = 'https://mixer.com/api'
    end
  end
  class Connection
    def initialize(config)
      @config = config
      @faraday = Faraday.new(url: config.endpoint) do |f|
        f.request :json
      end
    end
    def call(verb, path, query: {}, body: nil, version: 'v1')
      response = @faraday.run_request(verb, "#{version}/#{path}", body, {}) do |request|
        request.params.update(query)
      end
      response.body
    end
  end
  class << self
    def configuration
      @configuration ||= Configuration.new
    end
    def connection
      @connection ||= Connection.new(configuration)
    end
  end
end
module Blender
  class Resource
    class << self
      def has_many(name, at:, of: nil, version: 'v1')
        define_method(name) do |**query|
          list = self.class.request(:get, format(at, id: id), query: query, version: version)
          of ? list.map { |a| Blender.const_get(of).new(a) } : list
        end
      end
      def request(verb, path, **options)
        Blender.connection.call(verb, path, **options)
      end
    end
  end
  class Channel < Resource
    has_many :hosters, at: 'channels/%<id>s/hosters'
  end
end
`,
    },
    ['call | certain | rest GET /channels/{channelId}/hosters | a.rb:47'],
  ],
  [
    'Ruby: the same with verbs and blocks',
    {
      'a.rb': `require 'faraday'
module Blender
  class Configuration
    attr_accessor :endpoint, :logger
    def initialize
      @endpoint = 'https://mixer.com/api'
    end
  end
  class Connection
    def initialize(config)
      @config = config
      @faraday = Faraday.new(url: config.endpoint) do |f|
        f.request :json
      end
    end
    def call(verb, path, query: {}, body: nil, version: 'v1')
      response = @faraday.run_request(verb, "#{version}/#{path}", body, {}) do |request|
        request.params.update(query)
      end
      response.body
    end
  end
  class << self
    def configuration
      @configuration ||= Configuration.new
    end
    def connection
      @connection ||= Connection.new(configuration)
    end
  end
end
module Blender
  class Resource
    class << self
      def action(name, verb, template, &payload)
        define_method(name) do |*args|
          body = payload&.call(*args)
          self.class.request(verb, format(template, id: id), body: body)
        end
      end
      def request(verb, path, **options)
        Blender.connection.call(verb, path, **options)
      end
    end
  end
  class Channel < Resource
    action(:host, :put, 'channels/%<id>s/hostee') { |other| { id: other.id } }
    action :unhost, :delete, 'channels/%<id>s/hostee'
    action :update, :patch, 'channels/%<id>s' do |title: nil, game: nil|
      { name: title, typeId: game }.compact
    end
  end
end
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | a.rb:47',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.rb:48',
      'call | certain | rest PATCH /channels/{channelId} | a.rb:49',
    ],
  ],
  [
    'Ruby: frames that are hashes without braces, by a macro',
    {
      'a.rb': `require 'faye/websocket'
BASE = 'https://mixer.com/api/v1'
class Chat
  class << self
    def packet(name, method = name.to_s, *parameters)
      define_method(name) do |*arguments|
        transmit(method, arguments)
      end
    end
  end
  packet :say, 'msg', :text
  packet :purge, 'purge', :user
  def open(url)
    @socket = Faye::WebSocket::Client.new(url)
    @socket.on(:open) do
      transmit 'auth', [1]
    end
  end
  private
  def transmit(method, arguments)
    @socket.send(JSON.generate(type: 'method', method: method, arguments: arguments, id: 1))
  end
end
`,
    },
    [
      'call | certain | chat msg | a.rb:11',
      'call | likely | chat purge | a.rb:12',
      'call | certain | chat purge | a.rb:12',
      'call | certain | chat auth | anonymous | a.rb:16',
    ],
  ],
  [
    'Ruby: names in braces, and by position',
    {
      'a.rb': `require 'net/http'
BASE = 'https://mixer.com/api/v1'
Net::HTTP.get(URI(BASE + format('/channels/%{id}/follow', id: id)))
Net::HTTP.get(URI(BASE + '/users/%<id>s/teams' % { id: id }))
Net::HTTP.get(URI(BASE + format('/types/%1$s', type)))
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.rb:3',
      'call | certain | rest GET /users/{userId}/teams | a.rb:4',
      'call | certain | rest GET /types/{typeId} | a.rb:5',
    ],
  ],
  [
    'Ruby: what is named for a function of the program stays named',
    {
      'a.rb': `require 'net/http'
class Feed
  def generate(path:, limit: 5)
    Net::HTTP.get(URI("https://mixer.com/api/v1/#{path}"))
  end
  def all
    self.generate(path: 'types', limit: 1)
  end
end
`,
    },
    ['call | certain | rest GET /types | a.rb:7'],
  ],
]);
