import { testIdioms } from '@mixer-oauth/testkit';

// Requests of a class of the program that derives from a library's: the client that sends them has the address, the library's class the verb.
testIdioms([
  [
    'C#: a class that derives from RestRequest',
    {
      'A.cs': `using RestSharp;
class MixerRequest : RestRequest {
  public MixerRequest(string path, Method method = Method.Get) : base(path, method) { AddHeader("Client-ID", "x"); }
}
class Api {
  private readonly RestClient client = new RestClient("https://mixer.com/api/v1");
  public Task Me() => client.ExecuteAsync(new MixerRequest("users/current"));
  public Task Follow(int id) {
    var request = new MixerRequest($"channels/{id}/follow", Method.Put);
    return client.ExecuteAsync(request);
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:7',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:9',
    ],
  ],
  [
    'C#: classes for each request',
    {
      'A.cs': `using RestSharp;
class MeRequest : RestRequest { public MeRequest() : base("users/current", Method.GET) { } }
class FollowRequest : RestRequest { public FollowRequest(int id) : base("channels/{id}/follow", Method.PUT) { AddUrlSegment("id", id); } }
class Api {
  private readonly IRestClient client = new RestClient { BaseUrl = new Uri("https://mixer.com/api/v1/") };
  public void Me() { client.Execute(new MeRequest()); client.Execute(new FollowRequest(3)); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:2',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:3',
    ],
  ],
  [
    'C#: a class that derives from HttpRequestMessage',
    {
      'A.cs': `using System.Net.Http;
class ApiRequest : HttpRequestMessage {
  public ApiRequest(HttpMethod method, string path) : base(method, path) { Headers.Add("Client-ID", "x"); }
}
class Api {
  private readonly HttpClient client = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Task Me() => client.SendAsync(new ApiRequest(HttpMethod.Get, "users/current"));
  public Task Follow(int id) => client.SendAsync(new ApiRequest(HttpMethod.Put, $"channels/{id}/follow"));
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:7',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:8',
    ],
  ],
  [
    'C#: HttpRequestMessage whose constructor sets',
    {
      'A.cs': `using System.Net.Http;
class ApiRequest : HttpRequestMessage {
  public ApiRequest(HttpMethod method, string path) { Method = method; RequestUri = new Uri("https://mixer.com/api/v1/" + path); }
}
class Api {
  private readonly HttpClient client = new HttpClient();
  public Task Me() => client.SendAsync(new ApiRequest(HttpMethod.Get, "users/current"));
  public Task Follow(int id) => client.SendAsync(new ApiRequest(HttpMethod.Put, $"channels/{id}/follow"));
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:7',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:8',
    ],
  ],
  [
    'C#: NO a class whose client is another one',
    {
      'A.cs': `using RestSharp;
class MixerRequest : RestRequest {
  public MixerRequest(string path, Method method) : base(path, method) { }
}
class Api {
  private readonly RestClient shop = new RestClient("https://shop.example/api");
  private readonly RestClient mixer = new RestClient("https://mixer.com/api/v1");
  public Task Types() => shop.ExecuteAsync(new MixerRequest("types", Method.Get));
  public Task Me() => mixer.ExecuteAsync(new MixerRequest("users/current", Method.Get));
}
`,
    },
    ['call | certain | rest GET /users/current | A.cs:9'],
  ],
  [
    'Ruby: a class that derives from Net::HTTP::Get',
    {
      'a.rb': `require 'net/http'
class MixerGet < Net::HTTP::Get
  def initialize(path)
    super('/api/v1' + path)
    self['Client-ID'] = 'x'
  end
end
class Api
  def me
    http = Net::HTTP.new('mixer.com', 443)
    http.request(MixerGet.new('/users/current'))
  end
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:11'],
  ],
  [
    'Ruby: classes for both verbs, with the whole address',
    {
      'a.rb': `require 'net/http'
class Authorized < Net::HTTP::Get
  def initialize(path)
    super(URI('https://mixer.com/api/v1' + path))
  end
end
class AuthorizedPut < Net::HTTP::Put
  def initialize(path)
    super(URI('https://mixer.com/api/v1' + path))
  end
end
Net::HTTP.start('mixer.com', 443, use_ssl: true) do |http|
  http.request(Authorized.new('/users/current'))
  http.request(AuthorizedPut.new('/channels/1/follow'))
end
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:13',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:14',
    ],
  ],
  [
    'Ruby: without a constructor',
    {
      'a.rb': `require 'net/http'
class Signed < Net::HTTP::Delete
  def sign!; self['Authorization'] = 'x'; self; end
end
Net::HTTP.start('mixer.com', 443, use_ssl: true) do |http|
  http.request(Signed.new('/api/v1/channels/1/follow').sign!)
end
`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/follow | a.rb:6'],
  ],
  [
    'Ruby: Net::HTTP::Get itself',
    {
      'a.rb': `require 'net/http'
http = Net::HTTP.new('mixer.com', 443)
http.request(Net::HTTP::Get.new('/api/v1/users/current'))
`,
    },
    ['call | certain | rest GET /users/current | a.rb:3'],
  ],
  [
    'Ruby: NO for another host',
    {
      'a.rb': `require 'net/http'
class Signed < Net::HTTP::Get
end
Net::HTTP.start('shop.example', 443) { |http| http.request(Signed.new('/api/v1/types')) }
Net::HTTP.start('mixer.com', 443) { |http| http.request(Signed.new('/api/v1/users/current')) }
`,
    },
    ['call | certain | rest GET /users/current | a.rb:5'],
  ],
  [
    'Python: a class that derives from requests.Request',
    {
      'a.py': `import requests
class MixerRequest(requests.Request):
    def __init__(self, method, path):
        super().__init__(method, 'https://mixer.com/api/v1' + path, headers={'Client-ID': 'x'})
session = requests.Session()
session.send(MixerRequest('GET', '/users/current').prepare())
session.send(MixerRequest('PUT', '/channels/1/follow').prepare())
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:6',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:7',
    ],
  ],
  [
    'Python: a class that derives from urllib Request',
    {
      'a.py': `from urllib.request import Request, urlopen
class MixerRequest(Request):
    def __init__(self, path, method='GET'):
        super().__init__('https://mixer.com/api/v1' + path, method=method)
urlopen(MixerRequest('/users/current'))
urlopen(MixerRequest('/channels/1/follow', 'PUT'))
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:6',
    ],
  ],
  [
    'Ruby: a block that is handed the connection',
    {
      'a.rb': `require 'net/http'
Net::HTTP.start('mixer.com', 443, use_ssl: true) do |http|
  http.request(Net::HTTP::Delete.new('/api/v1/channels/1/follow'))
  http.get('/api/v1/types')
end
Net::HTTP.start('shop.example', 443) { |http| http.get('/api/v1/resources') }
`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/follow | a.rb:3', 'call | certain | rest GET /types | a.rb:4'],
  ],
  [
    'Java: a class that derives from HttpPut',
    {
      'A.java': `class SignedPut extends HttpPut {
  SignedPut(String path) { super("https://mixer.com/api/v1" + path); setHeader("Client-ID", "x"); }
}
class A { void go(CloseableHttpClient http) throws Exception { http.execute(new SignedPut("/channels/1/follow")); } }
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.java:4'],
  ],
]);
