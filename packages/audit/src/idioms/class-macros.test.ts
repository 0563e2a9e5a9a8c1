import { testIdioms } from '@mixer-oauth/testkit';

// Methods that a class declares by a method of its base class or of a module, which makes them.
testIdioms([
  [
    'Ruby: of a base class',
    {
      'base.rb': `require 'faraday'
class Resource
  def self.endpoint(name, verb, template)
    define_method(name) do |params = {}|
      request(verb, format(template, params))
    end
  end
  def request(verb, path)
    Faraday.new(url: 'https://mixer.com').public_send(verb, "/api/v1/#{path}").body
  end
end
class Users < Resource
  endpoint :current_user, :get,   'users/current'
  endpoint :role,         :patch, 'channels/%{channel}/users/%{user}'
end
`,
    },
    [
      'call | certain | rest GET /users/current | base.rb:13',
      'call | certain | rest PATCH /channels/{channelId}/users/{userId} | base.rb:14',
    ],
  ],
  [
    'Ruby: of a module that the class extends',
    {
      'extended.rb': `require 'faraday'
module Endpoints
  def endpoint(name, verb, template)
    define_method(name) do |params = {}|
      request(verb, template % params)
    end
  end
end
class Users
  extend Endpoints
  endpoint :current_user, :get,   'users/current'
  endpoint :role,         :patch, 'channels/%{channel}/users/%{user}'
  def request(verb, path)
    Faraday.new(url: 'https://mixer.com').public_send(verb, "/api/v1/#{path}").body
  end
end
`,
    },
    [
      'call | certain | rest GET /users/current | extended.rb:11',
      'call | certain | rest PATCH /channels/{channelId}/users/{userId} | extended.rb:12',
    ],
  ],
  [
    'Ruby: of a module that extends who includes it',
    {
      'hook.rb': `require 'faraday'
module Api
  module Endpoints
    def self.included(base)
      base.extend(ClassMethods)
    end
    module ClassMethods
      def get(name, path)
        define_method(name) { |*ids| request(:get, path.sub(':id', ids.first.to_s)) }
      end
      def endpoint(name, verb:, path:)
        define_method(name) do |params = {}|
          request(verb, path)
        end
      end
    end
    def request(verb, path)
      Faraday.new(url: 'https://mixer.com').public_send(verb, "/api/v1/#{path}").body
    end
  end
end
class Users
  include Api::Endpoints
  endpoint :current_user, verb: :get, path: 'users/current'
  endpoint :role, verb: :patch, path: 'channels/:channel/users/:user'
  get :chat, 'chats/:id'
end
`,
    },
    [
      'call | certain | rest GET /users/current | hook.rb:24',
      'call | certain | rest PATCH /channels/{channelId}/users/{userId} | hook.rb:25',
      'call | certain | rest GET /chats/{channelId} | hook.rb:26',
    ],
  ],
  [
    'Ruby: of what the class has for itself, with a client that its objects are handed',
    {
      'eigen.rb': `require 'faraday'
class Resource
  class << self
    def endpoint(name, verb, template)
      define_method(name) do |*ids|
        client.request(verb, template.gsub(/:\\w+/) { ids.shift.to_s })
      end
    end
  end
  attr_reader :client
  def initialize(client) = @client = client
end
class Users < Resource
  endpoint :current_user, :get,   'users/current'
  endpoint :role,         :patch, 'channels/:channel/users/:user'
end
class Client
  def users = Users.new(self)
  def request(verb, path)
    Faraday.new(url: 'https://mixer.com').public_send(verb, "/api/v1/#{path}").body
  end
end
`,
    },
    [
      'call | certain | rest GET /users/current | eigen.rb:14',
      'call | certain | rest PATCH /channels/{channelId}/users/{userId} | eigen.rb:15',
    ],
  ],
  [
    'Ruby: of a concern',
    {
      'concern.rb': `require 'faraday'
module Endpoints
  extend ActiveSupport::Concern
  module ClassMethods
    def endpoint(name, verb, template)
      define_method(name) { |*ids| request(verb, template % ids) }
    end
  end
  def request(verb, path)
    Faraday.new(url: 'https://mixer.com').public_send(verb, "/api/v1/#{path}").body
  end
end
class Users
  include Endpoints
  endpoint :current_user, :get,   'users/current'
  endpoint :role,         :patch, 'channels/%s/users/%s'
end
`,
    },
    [
      'call | certain | rest GET /users/current | concern.rb:15',
      'call | certain | rest PATCH /channels/{channelId}/users/{userId} | concern.rb:16',
    ],
  ],
  [
    'Ruby: of a concern in blocks, with a base that runs in the class',
    {
      'blocks.rb': `require 'httparty'
module Endpoints
  extend ActiveSupport::Concern
  included do
    include HTTParty
    base_uri 'https://mixer.com/api/v1'
  end
  class_methods do
    def endpoint(name, verb, template)
      define_method(name) { |*ids| self.class.public_send(verb, template % ids) }
    end
  end
end
class Users
  include Endpoints
  endpoint :current_user, :get,   '/users/current'
  endpoint :role,         :patch, '/channels/%s/users/%s'
end
`,
    },
    [
      'call | certain | rest GET /users/current | blocks.rb:16',
      'call | certain | rest PATCH /channels/{channelId}/users/{userId} | blocks.rb:17',
    ],
  ],
  [
    'Ruby: what looks alike: columns of a table',
    {
      'columns.rb': `require 'faraday'
module Tables
  def column(name, kind, label)
    define_method(name) { |*ids| render(kind, label % ids) }
  end
  def render(kind, label)
    "#{kind} #{label}"
  end
end
class Report
  extend Tables
  column :users, :get, 'users/current'
end
class Api
  def self.endpoint(name, verb, template)
    define_method(name) { |*ids| Faraday.new(url: 'https://mixer.com').public_send(verb, "/api/v1/#{template}").body }
  end
  endpoint :types, :get, 'types'
end
`,
    },
    ['call | certain | rest GET /types | columns.rb:18'],
  ],
  [
    'Ruby: what looks alike: a module of the same name in another one',
    {
      'two.rb': `require 'faraday'
module Remote
  def self.included(base)
    base.extend(ClassMethods)
  end
  module ClassMethods
    def endpoint(name, path)
      define_method(name) { request(path) }
    end
  end
  def request(path)
    Faraday.new(url: 'https://mixer.com').get("/api/v1/#{path}")
  end
end
module Local
  def self.included(base)
    base.extend(ClassMethods)
  end
  module ClassMethods
    def endpoint(name, path)
      define_method(name) { File.read(path) }
    end
  end
end
class Users
  include Remote
  endpoint :current, 'users/current'
end
class Files
  include Local
  endpoint :types, 'types'
end
`,
    },
    ['call | certain | rest GET /users/current | two.rb:27'],
  ],
]);
