import { testIdioms } from '@mixer-oauth/testkit';

// What is made with a client asks as that client does.
testIdioms([
  [
    'Ruby: an access token of a client of OAuth2',
    {
      'a.rb': `def client
  OAuth2::Client.new(id, secret, site: 'https://mixer.com', token_url: '/api/v1/oauth/token')
end
def other
  OAuth2::Client.new(id, secret, site: 'https://api.example')
end
token = OAuth2::AccessToken.new(client, session[:token])
token.get('/api/v1/users/current').parsed
again = OAuth2::AccessToken.from_hash(client, session[:hash])
again.request(:get, "/api/v1/users/#{id}/invoices").parsed
OAuth2::AccessToken.new(other, session[:token]).get('/api/v1/users/current')
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:8',
      'call | certain | rest GET /users/{userId}/invoices | a.rb:10',
    ],
  ],
  [
    'C#: Refit with an HttpClient that has the base',
    {
      'IApi.cs': `public interface IApi {
  [Get("/users/current")] Task<User> Me();
  [Put("/channels/{id}/follow")] Task Follow(long id, [Body] Body body);
}`,
      'IOther.cs': `public interface IOther {
  [Get("/users/current")] Task<User> Me();
}`,
      'Factory.cs': `public static class Factory {
  public static string Base = "https://mixer.com/api/v1";
  static IApi api;
  static IOther other = RestService.For<IOther>(new HttpClient { BaseAddress = new Uri("https://api.example") });
  public static IApi Api => api ?? (api = RestService.For<IApi>(new HttpClient(new Handler()) { BaseAddress = new Uri(Base) }));
}`,
    },
    [
      'call | certain | rest GET /users/current | IApi.cs:2',
      'call | certain | rest PUT /channels/{channelId}/follow | IApi.cs:3',
    ],
  ],
]);

// A client of another host asks nothing of the provider, whatever else the file talks to.
testIdioms([
  [
    'JavaScript: an instance with a base of another host',
    {
      'a.js': `const me = fetch('https://mixer.com/api/v1/users/current');
const other = axios.create({ baseURL: 'https://api.example/kraken' });
other.get('/channels/' + name);
const unknown = make();
unknown.get('/channels/' + name);
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:1',
      'call | likely | rest GET /channels/{channelIdOrToken} | a.js:5',
    ],
  ],
  [
    'Python: the same',
    {
      'a.py': `root = 'https://mixer.com/api/v1/users/current'
other = httpx.Client(base_url='https://api.example/kraken')
other.get('/channels/' + name)
`,
    },
    [],
  ],
  [
    'C#: the same',
    {
      'A.cs': `class A {
  string root = "https://mixer.com/api/v1/users/current";
  HttpClient other = new HttpClient { BaseAddress = new Uri("https://api.example/kraken/") };
  void Ask() { other.GetAsync("channels/x"); }
}`,
    },
    [],
  ],
  [
    'PHP: the same',
    {
      'a.php': `<?php
$root = 'https://mixer.com/api/v1/users/current';
$other = new GuzzleHttp\\Client(['base_uri' => 'https://api.example/kraken/']);
$other->get('channels/x');
`,
    },
    [],
  ],
  [
    'Ruby: the same',
    {
      'a.rb': `root = 'https://mixer.com/api/v1/users/current'
other = Faraday.new(url: 'https://api.example/kraken')
other.get('channels/x')
`,
    },
    [],
  ],
]);
