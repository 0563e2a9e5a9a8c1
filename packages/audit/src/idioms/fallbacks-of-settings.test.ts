import { testIdioms } from '@mixer-oauth/testkit';

// What comes behind a setting is there where the setting is missing, and whoever writes it knows that it may be.
testIdioms([
  [
    'Ruby: a variable of the environment',
    {
      'lib/client.rb': `require 'httparty'
class Client
  DEFAULT_ENDPOINT = 'https://mixer.com/api/v1'.freeze
  def reset
    self.api_endpoint = ENV['BEAM_ENDPOINT'] || DEFAULT_ENDPOINT
  end
  def get(path)
    HTTParty.get("#{api_endpoint}/#{path}")
  end
  def channel(id)
    get("channels/#{id}")
  end
end
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | lib/client.rb:11'],
  ],
  [
    'Ruby: a variable of the environment that is handed over, and a method of a module of settings',
    {
      'lib/client.rb': `require 'httparty'
class Client
  def initialize(root = nil)
    @root = root || 'https://mixer.com/api/v1'
  end
  def get(path)
    HTTParty.get("#{@root}/#{path}")
  end
end
class Chats
  def get(path)
    root = Settings.api_root || 'https://mixer.com/api/v1'
    HTTParty.get("#{root}/#{path}")
  end
end
Client.new(ENV['BEAM_ROOT']).get('channels/5')
Chats.new.get('chats/5')
`,
    },
    [
      'call | likely | rest GET /channels/{channelIdOrToken} | lib/client.rb:16',
      'call | certain | rest GET /chats/{channelId} | lib/client.rb:17',
    ],
  ],
  [
    'C#: a setting of the application',
    {
      'Client.cs': `using System.Net.Http;
class Client {
  private readonly HttpClient http = new HttpClient();
  void Get(string path) {
    var root = Settings.ApiRoot ?? "https://mixer.com/api/v1";
    http.GetAsync(root + path);
  }
  void Channel(string id) { Get("/channels/" + id); }
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | Client.cs:8'],
  ],
  [
    'Kotlin: a field of the build',
    {
      'Client.kt': `import khttp.get
class Client {
  fun fetch(path: String) {
    val root = Settings.apiRoot ?: "https://mixer.com/api/v1"
    khttp.get(root + path)
  }
  fun channel(id: String) = fetch("/channels/" + id)
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | Client.kt:7'],
  ],
  [
    'Swift: a static member of another module',
    {
      'Client.swift': `import Alamofire
class Client {
  func fetch(_ path: String) {
    let root = Settings.apiRoot ?? "https://mixer.com/api/v1"
    AF.request(root + path, method: .get)
  }
  func channel(_ id: String) { fetch("/channels/" + id) }
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | Client.swift:7'],
  ],
  [
    'JavaScript: a member of a module',
    {
      'client.js': `import axios from 'axios';
import Settings from 'app-settings';
const fetchIt = (path) => axios.get((Settings.API_ROOT || 'https://mixer.com/api/v1') + path);
export const channel = (id) => fetchIt('/channels/' + id);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | client.js:4'],
  ],
  [
    'PHP: a constant of a class of another package',
    {
      'client.php': `<?php
class Client {
  function fetch($path) {
    $root = Settings::API_ROOT ?: 'https://mixer.com/api/v1';
    return file_get_contents($root . $path);
  }
  function channel($id) { return $this->fetch('/channels/' . $id); }
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | client.php:7'],
  ],
  [
    'C#: what looks alike: a constant that a caller passes is there',
    {
      'Client.cs': `using System.Net.Http;
class Client {
  private readonly HttpClient http = new HttpClient();
  void Send(string path, HttpMethod verb = null) {
    http.SendAsync(new HttpRequestMessage(verb ?? HttpMethod.Get, "https://mixer.com/api/v1" + path));
  }
  void Follow(string id) { Send("/channels/" + id + "/follow", HttpMethod.Put); }
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | Client.cs:7'],
  ],
  [
    'Ruby: what looks alike: a base that a caller passes is there',
    {
      'lib/client.rb': `require 'httparty'
class Client
  def get(path, root = nil)
    base = root || 'https://mixer.com/api/v1'
    HTTParty.get("#{base}/#{path}")
  end
  def channel(id)
    get("channels/#{id}", 'https://api.example.com/v1')
  end
end
`,
    },
    [],
  ],
]);
