import { testIdioms } from '@mixer-oauth/testkit';

// A default beside settings of the tree that say something else: it is likely, since somebody may run the code with settings of his own.
testIdioms([
  [
    'JavaScript: a file that is required, one that is read, and the environment',
    {
      'a/bot.js': `const config = require('./config.json');
const host = config.host || 'mixer.com';
fetch('https://' + host + '/api/v1/users/current');
`,
      'a/config.json': `{ "host": "api.example" }
`,
      'b/bot.js': `const config = yaml.load(fs.readFileSync('settings.yml', 'utf8'));
fetch((config.root ?? 'https://mixer.com/api/v1') + '/types');
`,
      'b/settings.yml': `root: https://api.example/v1
`,
      'c/bot.js': `fetch('https://' + (process.env.API_HOST || 'mixer.com') + '/api/v1/ingests');
fetch('https://' + (process.env.OTHER_HOST || 'mixer.com') + '/api/v1/achievements');
`,
      '.env': `API_HOST=api.example
`,
    },
    [
      'call | likely | rest GET /users/current | a/bot.js:3',
      'call | likely | rest GET /types | b/bot.js:2',
      'call | likely | rest GET /ingests | c/bot.js:1',
      'call | certain | rest GET /achievements | c/bot.js:2',
    ],
  ],
  [
    'JavaScript: settings that say the same, nothing, or are an example',
    {
      'a/bot.js': `const config = require('./config.json');
fetch('https://' + (config.host || 'mixer.com') + '/api/v1/users/current');
`,
      'a/config.json': `{ "host": "mixer.com" }
`,
      'b/bot.js': `const config = require('./config.json');
fetch('https://' + (config.host || 'mixer.com') + '/api/v1/types');
`,
      'b/config.json': `{ "host": "" }
`,
      'c/bot.js': `fetch('https://' + (process.env.API_HOST || 'mixer.com') + '/api/v1/ingests');
fetch('https://' + (process.env.SAME_HOST || 'mixer.com') + '/api/v1/achievements');
`,
      '.env.example': `API_HOST=api.example
`,
      '.env.test': `API_HOST=localhost
`,
      '.env': `SAME_HOST=mixer.com
`,
    },
    [
      'call | certain | rest GET /users/current | a/bot.js:2',
      'call | certain | rest GET /types | b/bot.js:2',
      'call | certain | rest GET /ingests | c/bot.js:1',
      'call | certain | rest GET /achievements | c/bot.js:2',
    ],
  ],
  [
    'Python, Ruby, Rust and Go: a variable of the environment with a default',
    {
      'a.py': `import os, requests
requests.get('https://' + os.environ.get('API_HOST', 'mixer.com') + '/api/v1/users/current')
requests.get('https://' + os.getenv('OTHER_HOST', 'mixer.com') + '/api/v1/types')
`,
      'b.rb': `require 'httparty'
HTTParty.get("https://#{ENV.fetch('API_HOST', 'mixer.com')}/api/v1/users/current")
`,
      'c.rs': `fn main() { let host = std::env::var("API_HOST").unwrap_or("mixer.com".into()); reqwest::blocking::get(format!("https://{}/api/v1/users/current", host)); }
`,
      'd.go': `package main
import ("os"; "net/http")
func env(key, otherwise string) string { if set := os.Getenv(key); set != "" { return set }; return otherwise }
func main() {
	http.Get("https://" + env("API_HOST", "mixer.com") + "/api/v1/users/current")
	http.Get("https://" + env("OTHER_HOST", "mixer.com") + "/api/v1/types")
}
`,
      '.env': `API_HOST=api.example
`,
    },
    [
      'call | likely | rest GET /users/current | a.py:2',
      'call | certain | rest GET /types | a.py:3',
      'call | likely | rest GET /users/current | b.rb:2',
      'call | likely | rest GET /users/current | c.rs:1',
      'call | likely | rest GET /users/current | d.go:5',
      'call | certain | rest GET /types | d.go:6',
    ],
  ],
  [
    'Java, C# and Elixir: settings of the framework',
    {
      'src/main/java/Api.java': `class Api {
  @Value("\${api.host:mixer.com}") private String host;
  @Value("\${other.host:mixer.com}") private String other;
  void me() { template.getForObject("https://" + host + "/api/v1/users/current", String.class); }
  void types() { template.getForObject("https://" + other + "/api/v1/types", String.class); }
}
`,
      'src/main/resources/application.yml': `api:
  host: api.example
`,
      'Api.cs': `class Api {
  void Me(IConfiguration config) { new HttpClient().GetAsync((config["Api:Url"] ?? "https://mixer.com/api/v1") + "/users/current"); }
  void Types(IConfiguration config) { new HttpClient().GetAsync((config["Other:Url"] ?? "https://mixer.com/api/v1") + "/types"); }
}
`,
      'appsettings.json': `{ "Api": { "Url": "https://api.example/v1" } }
`,
      'lib/a.ex': `defmodule A do
  def me, do: HTTPoison.get("https://" <> Application.get_env(:app, :host, "mixer.com") <> "/api/v1/users/current")
  def types, do: HTTPoison.get("https://" <> Application.get_env(:app, :other, "mixer.com") <> "/api/v1/types")
end
`,
      'config/config.exs': `import Config
config :app, host: "api.example"
`,
    },
    [
      'call | likely | rest GET /users/current | Api.cs:2',
      'call | certain | rest GET /types | Api.cs:3',
      'call | likely | rest GET /users/current | lib/a.ex:2',
      'call | certain | rest GET /types | lib/a.ex:3',
      'call | likely | rest GET /users/current | src/main/java/Api.java:4',
      'call | certain | rest GET /types | src/main/java/Api.java:5',
    ],
  ],
]);
