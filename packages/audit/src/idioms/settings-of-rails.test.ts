import { testIdioms } from '@mixer-oauth/testkit';

// What Rails reads of `config/acme.yml` and keeps on the application, and what YAML takes over from another part of the file.
const client = `class Client
  def me
    connection.get('v1/users/current')
  end
  def connection
    @connection ||= Faraday.new(url: Rails.configuration.wall[:root])
  end
end
`;

testIdioms([
  [
    'config_for, with an example in place of the file, and parts that are taken over',
    {
      'config/wall.example.yml': `base: &base
  root: https://mixer.com/api/
development:
  <<: *base
production:
  <<: *base
`,
      'config/application.rb': `module Wall
  class Application < Rails::Application
    config.wall = config_for(:wall)
  end
end
`,
      'app/client.rb': client,
    },
    ['call | certain | rest GET /users/current | app/client.rb:3'],
  ],
  [
    'shared for all environments, an initializer, config.x, a setting that is written out',
    {
      'config/wall.yml': `shared:
  root: https://mixer.com/api/
`,
      'config/initializers/wall.rb': `Rails.application.config.wall = Rails.application.config_for(:wall)
Rails.application.config.x.wall_types = 'https://mixer.com/api/v1/types'
`,
      'app/client.rb': client,
      'app/types.rb': `require 'net/http'
Net::HTTP.get(URI(Rails.configuration.x.wall_types))
`,
    },
    [
      'call | certain | rest GET /users/current | app/client.rb:3',
      'call | certain | rest GET /types | config/initializers/wall.rb:2',
    ],
  ],
  [
    'PyYAML: a part under its own name, and the same part again',
    {
      'config.yml': `first: &service
  root: https://mixer.com/api/v1/
second: *service
third:
  <<: [*service]
  path: types
`,
      'a.py': `import requests
import yaml
config = yaml.safe_load(open("config.yml"))
requests.get(config["second"]["root"] + "users/current")
requests.get(config["third"]["root"] + config["third"]["path"])
`,
    },
    ['call | certain | rest GET /users/current | a.py:4', 'call | certain | rest GET /types | config.yml:6'],
  ],
  [
    'a file that tests alone use, another setting, an own function of that name',
    {
      'config/wall.yml': `test:
  root: https://mixer.com/api/
production:
  root: https://api.example/
`,
      'config/application.rb': `class Application < Rails::Application
  config.wall = config_for(:wall)
  config.other = 'https://mixer.com/api/'
end
`,
      'app/client.rb': client,
    },
    [],
  ],
]);
