import { testIdioms } from '@mixer-oauth/testkit';

// What a container hands over, or is asked for: what the class of the object and the settings say.
testIdioms([
  [
    'C#: options that a provider of services is asked for',
    {
      'a.cs': `public class MxOptions { public string BaseAddress { get; set; } = "https://mixer.com/api/v1/"; }
public static class Ext {
  public static void AddMixer(this IServiceCollection services, IConfiguration c) { services.Configure<MxOptions>(c.GetSection("Mixer")); services.AddHttpClient<IGate, Gate>((sp, http) => { var options = sp.GetRequiredService<IOptions<MxOptions>>().Value; http.BaseAddress = new Uri(options.BaseAddress); }); } }`,
      'b.cs': `
public abstract class BaseGate { private readonly HttpClient _http; protected BaseGate(HttpClient http) { _http = http; }
  protected Task<T> GetAsync<T>(string r) => SendAsync<T>(HttpMethod.Get, r);
  private async Task<T> SendAsync<T>(HttpMethod m, string r) { var request = new HttpRequestMessage(m, r); await _http.SendAsync(request); } }
public class Gate : BaseGate, IGate { public Gate(HttpClient http) : base(http) { }
  public Task<C> Find(string n) => GetAsync<C>("channels/" + n); }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | b.cs:6'],
  ],
  [
    'C#: settings that it is asked for by their own type',
    {
      'a.cs': `public class MxOptions { public string BaseAddress { get; set; } = "https://mixer.com/api/v1/"; }
public static class Ext {
  public static void AddMixer(this IServiceCollection services, IConfiguration c) { services.Configure<MxOptions>(c.GetSection("Mixer")); services.AddHttpClient<IGate, Gate>((sp, http) => { var o = sp.GetService<MxOptions>(); http.BaseAddress = new Uri(o.BaseAddress); }); } }`,
      'b.cs': `
public abstract class BaseGate { private readonly HttpClient _http; protected BaseGate(HttpClient http) { _http = http; }
  protected Task<T> GetAsync<T>(string r) => SendAsync<T>(HttpMethod.Get, r);
  private async Task<T> SendAsync<T>(HttpMethod m, string r) { var request = new HttpRequestMessage(m, r); await _http.SendAsync(request); } }
public class Gate : BaseGate, IGate { public Gate(HttpClient http) : base(http) { }
  public Task<C> Find(string n) => GetAsync<C>("channels/" + n); }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | b.cs:6'],
  ],
  [
    'C#: a client that a function registers for two types that its callers name',
    {
      'a.cs': `public class MxOptions { public string BaseAddress { get; set; } = "https://mixer.com/api/v1/"; }
public static class Ext {
  public static void AddMixer(this IServiceCollection services, IConfiguration c) { services.Configure<MxOptions>(c.GetSection("Mixer")); services.AddMixerClient<IGate, Gate>(); } private static void AddMixerClient<TInterface, TClient>(this IServiceCollection services) where TInterface : class where TClient : BaseGate, TInterface {
    services.AddHttpClient<TInterface, TClient>((sp, http) => { http.BaseAddress = new Uri("https://mixer.com/api/v1/"); }); } }`,
      'b.cs': `
public abstract class BaseGate { private readonly HttpClient _http; protected BaseGate(HttpClient http) { _http = http; }
  protected Task<T> GetAsync<T>(string r) => SendAsync<T>(HttpMethod.Get, r);
  private async Task<T> SendAsync<T>(HttpMethod m, string r) { var request = new HttpRequestMessage(m, r); await _http.SendAsync(request); } }
public class Gate : BaseGate, IGate { public Gate(HttpClient http) : base(http) { }
  public Task<C> Find(string n) => GetAsync<C>("channels/" + n); }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | b.cs:6'],
  ],
  [
    'C#: the same for one type',
    {
      'a.cs': `public class MxOptions { public string BaseAddress { get; set; } = "https://mixer.com/api/v1/"; }
public static class Ext {
  public static void AddMixer(this IServiceCollection services, IConfiguration c) { services.Configure<MxOptions>(c.GetSection("Mixer")); services.AddMixerClient<Gate>(); } private static void AddMixerClient<TClient>(this IServiceCollection services) where TClient : class {
    services.AddHttpClient<TClient>(http => { http.BaseAddress = new Uri("https://mixer.com/api/v1/"); }); } }`,
      'b.cs': `
public abstract class BaseGate { private readonly HttpClient _http; protected BaseGate(HttpClient http) { _http = http; }
  protected Task<T> GetAsync<T>(string r) => SendAsync<T>(HttpMethod.Get, r);
  private async Task<T> SendAsync<T>(HttpMethod m, string r) { var request = new HttpRequestMessage(m, r); await _http.SendAsync(request); } }
public class Gate : BaseGate, IGate { public Gate(HttpClient http) : base(http) { }
  public Task<C> Find(string n) => GetAsync<C>("channels/" + n); }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | b.cs:6'],
  ],
  [
    'C#: options that a function sets',
    {
      'a.cs': `public class MxOptions { public string BaseAddress { get; set; } = "https://mixer.com/api/v1/"; }
public static class Ext {
  public static void AddMixer(this IServiceCollection services, IConfiguration c) { services.Configure<MxOptions>(c.GetSection("Mixer")); services.Configure<MxOptions>(o => o.BaseAddress = "https://mixer.com/api/v1/"); services.AddHttpClient<IGate, Gate>((sp, http) => { http.BaseAddress = new Uri(sp.GetRequiredService<IOptions<MxOptions>>().Value.BaseAddress); }); } }`,
      'b.cs': `
public abstract class BaseGate { private readonly HttpClient _http; protected BaseGate(HttpClient http) { _http = http; }
  protected Task<T> GetAsync<T>(string r) => SendAsync<T>(HttpMethod.Get, r);
  private async Task<T> SendAsync<T>(HttpMethod m, string r) { var request = new HttpRequestMessage(m, r); await _http.SendAsync(request); } }
public class Gate : BaseGate, IGate { public Gate(HttpClient http) : base(http) { }
  public Task<C> Find(string n) => GetAsync<C>("channels/" + n); }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | b.cs:6'],
  ],
  [
    'C#: options that are watched',
    {
      'a.cs': `public class MxOptions { public string BaseAddress { get; set; } = "https://mixer.com/api/v1/"; }
public static class Ext {
  public static void AddMixer(this IServiceCollection services, IConfiguration c) { services.Configure<MxOptions>(c.GetSection("Mixer")); services.AddHttpClient<IGate, Gate>((sp, http) => { http.BaseAddress = new Uri(sp.GetRequiredService<IOptionsMonitor<MxOptions>>().CurrentValue.BaseAddress); }); } }`,
      'b.cs': `
public abstract class BaseGate { private readonly HttpClient _http; protected BaseGate(HttpClient http) { _http = http; }
  protected Task<T> GetAsync<T>(string r) => SendAsync<T>(HttpMethod.Get, r);
  private async Task<T> SendAsync<T>(HttpMethod m, string r) { var request = new HttpRequestMessage(m, r); await _http.SendAsync(request); } }
public class Gate : BaseGate, IGate { public Gate(HttpClient http) : base(http) { }
  public Task<C> Find(string n) => GetAsync<C>("channels/" + n); }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | b.cs:6'],
  ],
  [
    'C#: a parameter of the constructor',
    {
      'a.cs': `public class MxOptions { public string BaseAddress { get; set; } = "https://mixer.com/api/v1/"; }
public class Gate { private readonly HttpClient _http; public Gate(HttpClient http, MxOptions o) { _http = http; _http.BaseAddress = new Uri(o.BaseAddress); }
  public Task<C> Find(string n) => _http.GetAsync("channels/" + n); }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cs:3'],
  ],
  [
    'C#: options around it',
    {
      'a.cs': `public class MxOptions { public string BaseAddress { get; set; } = "https://mixer.com/api/v1/"; }
public class Gate { private readonly HttpClient _http; public Gate(HttpClient http, IOptions<MxOptions> o) { _http = http; _http.BaseAddress = new Uri(o.Value.BaseAddress); }
  public Task<C> Find(string n) => _http.GetAsync("channels/" + n); }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cs:3'],
  ],
  [
    'C#: a client that is made with them',
    {
      'a.cs': `public class MxOptions { public string BaseAddress { get; set; } = "https://mixer.com/api/v1/"; }
public class Gate { private readonly HttpClient _http; public Gate(IOptions<MxOptions> o) { _http = new HttpClient { BaseAddress = new Uri(o.Value.BaseAddress) }; }
  public Task<C> Find(string n) => _http.GetAsync("channels/" + n); }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cs:3'],
  ],
  [
    'C#: in a method',
    {
      'a.cs': `public class MxOptions { public string BaseAddress { get; set; } = "https://mixer.com/api/v1/"; }
public class P { void Go(IServiceProvider sp, string n) { var o = sp.GetRequiredService<MxOptions>(); new HttpClient().GetAsync(o.BaseAddress + "channels/" + n); } }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cs:2'],
  ],
  [
    'C#: a parameter that nobody in the code passes',
    {
      'a.cs': `public class MxOptions { public string BaseAddress { get; set; } = "https://mixer.com/api/v1/"; }
public class P { void Go(MxOptions o, string n) { new HttpClient().GetAsync(o.BaseAddress + "channels/" + n); } }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cs:2'],
  ],
  [
    'PHP: a parameter with a type of a namespace',
    {
      'a.php': `<?php
namespace App;
class Settings { public $base = 'https://mixer.com/api/v1'; }
class Api { function __construct(\\App\\Settings $s) { $this->s = $s; }
 function go($id) { $c = curl_init($this->s->base . '/channels/' . $id); return curl_exec($c); } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.php:5'],
  ],
  [
    'C#: a method of its own that is called like one of a container',
    {
      'a.cs': `public class Settings { public string Base { get; set; } = "https://mixer.com/api/v1/"; }
public class Store { Settings GetService<T>() { return Load(); }
  void Go(string n) { var s = GetService<Settings>(); new HttpClient().GetAsync(s.Base2 + "channels/" + n); } }
`,
    },
    [],
  ],
  [
    'C#: objects of which the code makes several are none that a container hands over',
    {
      'a.cs': `public class Site { public string Base { get; set; } = "https://mixer.com/api/v1/"; }
public class P { Site[] all = { new Site { Base = "https://example.org/" }, new Site { Base = "https://example.com/" } };
  void Go(Site s, string n) { new HttpClient().GetAsync(s.Base + "channels/" + n); } }
`,
    },
    [],
  ],
]);
