import { testIdioms } from '@mixer-oauth/testkit';

// A base that a module sets in the classes of other files that include it.
testIdioms([
  [
    'Ruby: a base that an included module sets',
    {
      'lib/beam/client.rb': `require 'httparty'
module Beam
  class Client
    include Configuration
    include Client::Channels
    %i[get patch].each do |verb|
      define_method(verb) do |path, payload = {}|
        request(verb, path, payload)
      end
    end
    def request(verb, path, payload)
      HTTParty.public_send(verb, "#{api_endpoint}/#{path}", payload)
    end
  end
end
`,
      'lib/beam/configuration.rb': `module Beam
  module Configuration
    DEFAULT_ENDPOINT = 'https://mixer.com/api/v1'.freeze
    attr_accessor :api_endpoint
    def reset
      self.api_endpoint = DEFAULT_ENDPOINT
    end
  end
end
`,
      'lib/beam/client/channels.rb': `module Beam
  class Client
    module Channels
      def channel(id)
        get "channels/#{id}"
      end
    end
  end
end
`,
    },
    [
      'call | unresolved | PATCH /{} | lib/beam/client.rb:12',
      'call | certain | rest GET /channels/{channelIdOrToken} | lib/beam/client/channels.rb:5',
    ],
  ],
  [
    'Ruby: with a method for the verb',
    {
      'lib/beam/client.rb': `require 'httparty'
module Beam
  class Client
    include Configuration
    include Client::Channels
    def get(path, payload = {}); request(:get, path, payload); end
    def request(verb, path, payload)
      HTTParty.public_send(verb, "#{api_endpoint}/#{path}", payload)
    end
  end
end
`,
      'lib/beam/configuration.rb': `module Beam
  module Configuration
    DEFAULT_ENDPOINT = 'https://mixer.com/api/v1'.freeze
    attr_accessor :api_endpoint
    def reset
      self.api_endpoint = DEFAULT_ENDPOINT
    end
  end
end
`,
      'lib/beam/client/channels.rb': `module Beam
  class Client
    module Channels
      def channel(id)
        get "channels/#{id}"
      end
    end
  end
end
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | lib/beam/client/channels.rb:5'],
  ],
  [
    'Ruby: modules beside the class',
    {
      'lib/beam/client.rb': `require 'httparty'
module Beam
  class Client
    include Configuration
    include Channels
    %i[get patch].each do |verb|
      define_method(verb) do |path, payload = {}|
        request(verb, path, payload)
      end
    end
    def request(verb, path, payload)
      HTTParty.public_send(verb, "#{api_endpoint}/#{path}", payload)
    end
  end
end
`,
      'lib/beam/configuration.rb': `module Beam
  module Configuration
    DEFAULT_ENDPOINT = 'https://mixer.com/api/v1'.freeze
    attr_accessor :api_endpoint
    def reset
      self.api_endpoint = DEFAULT_ENDPOINT
    end
  end
end
`,
      'lib/beam/client/channels.rb': `module Beam
  module Channels
      def channel(id)
        get "channels/#{id}"
      end
  end
end
`,
    },
    [
      'call | unresolved | PATCH /{} | lib/beam/client.rb:12',
      'call | certain | rest GET /channels/{channelIdOrToken} | lib/beam/client/channels.rb:4',
    ],
  ],
]);
