import { testIdioms } from '@mixer-oauth/testkit';

// Classes that Ruby's Struct and Data make, and what stands for them in Python.
testIdioms([
  [
    'Ruby: a Struct by place',
    {
      'a.rb': `Route = Struct.new(:path, :verb)
ME = Route.new('/users/current', :get)
FOLLOW = Route.new('/channels/1/follow', :put)
def call(route)
  HTTParty.send(route.verb, 'https://mixer.com/api/v1' + route.path)
end
call(ME)
call(FOLLOW)
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:3',
    ],
  ],
  [
    'Ruby: a Struct by keywords',
    {
      'a.rb': `Route = Struct.new(:path, :verb, keyword_init: true)
ROUTES = { me: Route.new(path: '/users/current', verb: :get), follow: Route.new(verb: :put, path: '/channels/1/follow') }.freeze
ROUTES.each_value do |route|
  HTTParty.send(route.verb, 'https://mixer.com/api/v1' + route.path)
end
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:2',
    ],
  ],
  [
    'Ruby: a Struct with methods',
    {
      'a.rb': `Route = Struct.new(:path, :verb) do
  def url
    'https://mixer.com/api/v1' + path
  end
  def call
    HTTParty.send(verb, url)
  end
end
Route.new('/users/current', :get).call
Route.new('/channels/1/follow', :put).call
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:9',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:10',
    ],
  ],
  [
    'Ruby: a class that derives from a Struct',
    {
      'a.rb': `class Route < Struct.new(:path, :verb)
  def call
    HTTParty.send(verb, 'https://mixer.com/api/v1' + path)
  end
end
Route.new('/users/current', :get).call
Route.new('/channels/1/follow', :put).call
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:6',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:7',
    ],
  ],
  [
    'Ruby: Data.define by keywords and by place',
    {
      'a.rb': `Route = Data.define(:path, :verb)
ME = Route.new(path: '/users/current', verb: :get)
FOLLOW = Route.new('/channels/1/follow', :put)
[ME, FOLLOW].each { |route| HTTParty.send(route.verb, 'https://mixer.com/api/v1' + route.path) }
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:3',
    ],
  ],
  [
    'Ruby: a Struct in a module, taken apart',
    {
      'a.rb': `module Acme
  Route = Struct.new(:path, :verb)
  ROUTES = [Route.new('/users/current', :get), Route.new('/channels/1/follow', :put)]
  def self.all
    ROUTES.each do |route|
      path, verb = *route
      HTTParty.send(verb, 'https://mixer.com/api/v1' + path)
    end
  end
end
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:3',
    ],
  ],
  [
    'Ruby: a Struct that another file makes',
    {
      'route.rb': `Route = Struct.new(:path, :verb)
`,
      'a.rb': `require_relative 'route'
ME = Route.new('/users/current', :get)
def call(route)
  HTTParty.send(route.verb, "https://mixer.com/api/v1#{route[:path]}")
end
call(ME)
`,
    },
    ['call | certain | rest GET /users/current | a.rb:2'],
  ],
  [
    'Ruby: OpenStruct',
    {
      'a.rb': `ME = OpenStruct.new(path: '/users/current', verb: :get)
HTTParty.send(ME.verb, 'https://mixer.com/api/v1' + ME.path)
`,
    },
    ['call | certain | rest GET /users/current | a.rb:1'],
  ],
  [
    'Ruby: Data.define with a block and defaults',
    {
      'a.rb': `Route = Data.define(:path, :verb) do
  def initialize(path:, verb: :get) = super
  def url = "https://mixer.com/api/v1#{path}"
end
def call(route) = HTTParty.send(route.verb, route.url)
call(Route.new(path: '/users/current'))
call(Route.new(path: '/channels/1/follow', verb: :put))
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:6',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:7',
    ],
  ],
  [
    'Python: namedtuples',
    {
      'a.py': `import requests
from collections import namedtuple
from typing import NamedTuple
Route = namedtuple('Route', ['path', 'verb'])
Other = namedtuple('Other', 'verb path')
class Third(NamedTuple):
    path: str
    verb: str = 'GET'
def call(route):
    requests.request(route.verb, 'https://mixer.com/api/v1' + route.path)
call(Route('/users/current', 'GET'))
call(Other('PUT', '/channels/1/follow'))
call(Third('/types'))
call(Route(verb='DELETE', path='/channels/1/follow'))
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:11',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:12',
      'call | certain | rest GET /types | a.py:13',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:14',
    ],
  ],
  [
    'Python: dataclass',
    {
      'a.py': `import requests
from dataclasses import dataclass, make_dataclass
@dataclass
class Route:
    path: str
    verb: str = 'GET'
def call(route):
    requests.request(route.verb, 'https://mixer.com/api/v1' + route.path)
call(Route('/users/current'))
call(Route('/channels/1/follow', 'PUT'))
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:9',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:10',
    ],
  ],
  [
    'Ruby: NO a Struct whose places are the other way round',
    {
      'a.rb': `Route = Struct.new(:verb, :path)
ME = Route.new('/users/current', :get)
def call(route)
  HTTParty.get('https://mixer.com/api/v1' + route.path)
end
call(ME)
`,
    },
    [],
  ],
  [
    'Ruby: NO a struct of a class of the program',
    {
      'a.rb': `class Struct2
  def self.new(*names); Other; end
end
Route = Struct2.new(:path)
def call(route)
  HTTParty.get('https://mixer.com/api/v1' + route.path)
end
call(Route.new('/users/current'))
`,
    },
    ['call | unresolved | GET /{} | a.rb:6'],
  ],
  [
    'Ruby: a class that Class.new makes',
    {
      'a.rb': `class Base
  def base; 'https://mixer.com/api/v1'; end
end
Api = Class.new(Base) do
  def me; HTTParty.get(base + '/users/current'); end
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:5'],
  ],
  [
    'Ruby: values of a hash, one after the other',
    {
      'a.rb': `PATHS = { me: '/users/current', types: '/types' }.freeze
PATHS.each_value { |path| HTTParty.get('https://mixer.com/api/v1' + path) }
`,
    },
    ['call | certain | rest GET /users/current | a.rb:1', 'call | certain | rest GET /types | a.rb:1'],
  ],
]);
