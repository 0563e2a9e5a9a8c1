import { testIdioms } from '@mixer-oauth/testkit';

// A client of a container that a function of the program sets up.
testIdioms([
  [
    'C#: a client that a function of the program sets up',
    {
      'S.cs': `public class Startup { IConfiguration Configuration;
 public void ConfigureServices(IServiceCollection services) { var mixer = Configuration.GetSection("Mixer"); services.AddHttpClient<IMixerClient, MixerClient>(c => ConfigureMixer(c, mixer)); }
 private static void ConfigureMixer(HttpClient client, IConfiguration section) { client.BaseAddress = new Uri("https://mixer.com/api/v1/"); client.DefaultRequestHeaders.Add("a", "b"); } }`,
      'C.cs': `public class MixerClient : IMixerClient { private readonly HttpClient _http; public MixerClient(HttpClient http) => _http = http;
 public Task<C> Find(string n) => _http.GetAsync($"channels/{n}"); }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | C.cs:2'],
  ],
  [
    'C#: with an address from a section of the settings',
    {
      'S.cs': `public class Startup { IConfiguration Configuration;
 public void ConfigureServices(IServiceCollection services) { var mixer = Configuration.GetSection("Mixer"); services.AddHttpClient<IMixerClient, MixerClient>(c => ConfigureMixer(c, mixer)); }
 private static void ConfigureMixer(HttpClient client, IConfiguration section) { client.BaseAddress = new Uri(section["BaseUrl"]); client.DefaultRequestHeaders.Add("a", "b"); } }`,
      'C.cs': `public class MixerClient : IMixerClient { private readonly HttpClient _http; public MixerClient(HttpClient http) => _http = http;
 public Task<C> Find(string n) => _http.GetAsync($"channels/{n}"); }`,
      'appsettings.json': '{"Mixer":{"BaseUrl":"https://mixer.com/api/v1/"}}',
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | C.cs:2'],
  ],
  [
    'C#: a function that is handed another client sets this one up in no way',
    {
      'S.cs': `public class Startup {
 public void ConfigureServices(IServiceCollection services) { var other = new HttpClient(); services.AddHttpClient<IMixerClient, MixerClient>(c => ConfigureMixer(other, c)); }
 private static void ConfigureMixer(HttpClient client, HttpClient unused) { client.BaseAddress = new Uri("https://mixer.com/api/v1/"); } }`,
      'C.cs': `public class MixerClient : IMixerClient { private readonly HttpClient _http; public MixerClient(HttpClient http) => _http = http;
 public Task<C> Find(string n) => _http.GetAsync($"channels/{n}"); }`,
    },
    [],
  ],
]);
