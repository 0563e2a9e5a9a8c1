import { testIdioms } from '@mixer-oauth/testkit';

// A verb of outside, in the place of a library where nothing but a verb may stand: GET is likely then, and never certain.
testIdioms([
  [
    'Rust: what another crate gives, beside a verb that is known',
    {
      'e.rs': `use other::pick;
fn go(client: &reqwest::Client) {
    client.request(pick(), "https://mixer.com/api/v1/channels/1").send();
    client.request(Method::PUT, "https://mixer.com/api/v1/channels/1/follow").send();
    client.get("https://mixer.com/api/v1/users/current").send();
}
`,
    },
    [
      'call | likely | rest GET /channels/{channelIdOrToken} | e.rs:3',
      'call | certain | rest PUT /channels/{channelId}/follow | e.rs:4',
      'call | certain | rest GET /users/current | e.rs:5',
    ],
  ],
  [
    'Rust: callers say it',
    {
      'e.rs': `fn go(client: &reqwest::Client, how: Method) { client.request(how, "https://mixer.com/api/v1/channels/1/follow").send(); }
fn main() { go(&reqwest::Client::new(), Method::DELETE); }
`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/follow | e.rs:1'],
  ],
  [
    'Java: Spring, what another class gives',
    {
      'A.java': `class A {
  void go(RestTemplate template) {
    template.exchange("https://mixer.com/api/v1/channels/1", Other.pick(), null, String.class);
    template.exchange("https://mixer.com/api/v1/channels/1/follow", HttpMethod.PUT, null, String.class);
  }
}
`,
    },
    [
      'call | likely | rest GET /channels/{channelIdOrToken} | A.java:3',
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:4',
    ],
  ],
  [
    'C#: what another class gives',
    {
      'A.cs': `using System.Net.Http;
class A {
  void Go(HttpClient client) {
    client.SendAsync(new HttpRequestMessage(Other.Pick(), "https://mixer.com/api/v1/channels/1"));
    client.SendAsync(new HttpRequestMessage(HttpMethod.Put, "https://mixer.com/api/v1/channels/1/follow"));
    client.SendAsync(new HttpRequestMessage { RequestUri = new Uri("https://mixer.com/api/v1/users/current") });
  }
}
`,
    },
    [
      'call | likely | rest GET /channels/{channelIdOrToken} | A.cs:4',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:5',
      'call | certain | rest GET /users/current | A.cs:6',
    ],
  ],
  [
    'PHP: what another class gives',
    {
      'a.php': `<?php
$client = new GuzzleHttp\\Client();
$client->request(Other::pick(), 'https://mixer.com/api/v1/channels/1');
$client->request('PUT', 'https://mixer.com/api/v1/channels/1/follow');
$client->get('https://mixer.com/api/v1/users/current');
`,
    },
    [
      'call | likely | rest GET /channels/{channelIdOrToken} | a.php:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:4',
      'call | certain | rest GET /users/current | a.php:5',
    ],
  ],
  [
    'Elixir: what another module gives',
    {
      'e.ex': `defmodule A do
  def a, do: HTTPoison.request(Other.pick(), "https://mixer.com/api/v1/channels/1", "")
  def b, do: HTTPoison.request(:put, "https://mixer.com/api/v1/channels/1/follow", "")
  def c, do: Req.request(method: Other.pick(), url: "https://mixer.com/api/v1/channels/1/broadcast")
end
`,
    },
    [
      'call | likely | rest GET /channels/{channelIdOrToken} | e.ex:2',
      'call | certain | rest PUT /channels/{channelId}/follow | e.ex:3',
      'call | likely | rest GET /channels/{channelId}/broadcast | e.ex:4',
    ],
  ],
  [
    'C++: what another namespace gives',
    {
      'e.cpp': `#include <cpprest/http_client.h>
void go(http_client client) {
  client.request(other::pick(), U("https://mixer.com/api/v1/channels/1"));
  client.request(methods::PUT, U("https://mixer.com/api/v1/channels/1/follow"));
}
`,
    },
    [
      'call | likely | rest GET /channels/{channelIdOrToken} | e.cpp:3',
      'call | certain | rest PUT /channels/{channelId}/follow | e.cpp:4',
    ],
  ],
  [
    'JavaScript: an address and what is sent with it',
    {
      'e.js': `import request from 'request';
import { pick } from 'other';
request('https://mixer.com/api/v1/users/current', pick());
`,
    },
    ['call | certain | rest GET /users/current | e.js:3'],
  ],
  [
    'Ruby: an address and what is sent with it',
    {
      'e.rb': `require 'typhoeus'
Typhoeus::Request.new('https://mixer.com/api/v1/users/current', Other.pick).run
`,
    },
    ['call | certain | rest GET /users/current | e.rb:2'],
  ],
]);
