import { testIdioms } from '@mixer-oauth/testkit';

// Clients that .NET's container hands out, and bases among the options of a client.
testIdioms([
  [
    'C#: a function makes the client that is asked for by its interface',
    {
      'A.cs': `using RestSharp;
class Fan {
  readonly IRestClient beam;
  public Fan(IRestClient beam) { this.beam = beam; }
  public Task Follow(int id) => beam.ExecuteAsync(new RestRequest($"channels/{id}/follow", Method.Put));
}
class Startup {
  void Add(IServiceCollection services) { services.AddSingleton<IRestClient>(_ => new RestClient("https://mixer.com/api/v1")); services.AddScoped<Fan>(); }
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.cs:5'],
  ],
  [
    'C#: by the type of what is made',
    {
      'A.cs': `using System.Net.Http;
class Fan(HttpClient beam) { public Task Follow(int id) => beam.PutAsync($"channels/{id}/follow", null); }
class Startup {
  void Add(IServiceCollection services) => services.AddSingleton(new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") });
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.cs:2'],
  ],
  [
    'C#: NO object of two, and one that goes elsewhere',
    {
      'A.cs': `using RestSharp;
class Fan {
  readonly IRestClient any; readonly IRestSharpClient shop;
  public Fan(IRestClient any, IRestSharpClient shop) { this.any = any; this.shop = shop; }
  public Task Types() => shop.ExecuteAsync(new RestRequest("types", Method.Get));
}
class Startup {
  const string Home = "https://mixer.com/api/v1";
  void Add(IServiceCollection services) {
    services.AddSingleton<IRestClient>(_ => new RestClient(Home));
    services.AddSingleton<IRestSharpClient>(_ => new RestClient("https://shop.example/"));
  }
}
`,
    },
    ['call | likely | rest GET /types | A.cs:5'],
  ],
  [
    'C#: a base among options, and one whose type is not written',
    {
      'A.cs': `using RestSharp;
class Fan {
  readonly RestClient one = new RestClient(new RestClientOptions("https://mixer.com/api/v1") { MaxTimeout = 3 });
  readonly HttpClient two = new() { BaseAddress = new("https://mixer.com/api/v1/") };
  readonly RestClient shop = new RestClient(new RestClientOptions("https://shop.example") { MaxTimeout = 3 });
  public Task Follow(int id) => one.ExecuteAsync(new RestRequest($"channels/{id}/follow", Method.Put));
  public Task Drop(string clip) => two.DeleteAsync($"clips/{clip}");
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:6',
      'call | certain | rest DELETE /clips/{clipId} | A.cs:7',
    ],
  ],
]);
