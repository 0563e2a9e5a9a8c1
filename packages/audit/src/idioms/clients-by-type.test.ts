import { testIdioms } from '@mixer-oauth/testkit';

// Two classes or interfaces alike in each: a type decides whose client is the provider's.
testIdioms([
  [
    'C#: a client for a type, with what the base class makes of it',
    {
      'Base.cs': `abstract class Service {
  protected readonly HttpClient http;
  protected Service(HttpClient http) { this.http = http; }
  protected Task<T> Get<T>(string path) => http.GetFromJsonAsync<T>(path);
}
`,
      'Mixer.cs': `class MixerApi : Service, IMixerApi {
  public MixerApi(HttpClient http, ILogger<MixerApi> log) : base(http) { }
  public Task<User> Me() => Get<User>("users/current");
  public Task Follow(int id) => http.PutAsync($"channels/{id}/follow", null);
}
`,
      'Other.cs': `class OtherApi : Service {
  public OtherApi(HttpClient http) : base(http) { }
  public Task<User> Me() => Get<User>("types");
  public Task Follow(int id) => http.DeleteAsync($"clips/{id}");
}
`,
      'Startup.cs': `class Startup {
  void Configure(IServiceCollection services) {
    services.AddHttpClient<IMixerApi, MixerApi>(client => {
      client.Timeout = Limit;
      client.BaseAddress = new Uri("https://mixer.com/api/v1/");
    });
    services.AddHttpClient<OtherApi>(client => client.BaseAddress = new Uri("https://api.example/"));
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Mixer.cs:3',
      'call | certain | rest PUT /channels/{channelId}/follow | Mixer.cs:4',
    ],
  ],
  [
    'C#: a client for a class with a primary constructor, set up in the chain and by configuration',
    {
      'appsettings.json': `{ "Mixer": { "Url": "https://mixer.com/api/v1/" } }
`,
      'MixerApi.cs': `class MixerApi(HttpClient http) {
  public Task<string> Me() => http.GetStringAsync("users/current");
}
`,
      'Program.cs': `var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<MixerApi>().ConfigureHttpClient((services, c) => c.BaseAddress = new Uri(Configuration["Mixer:Url"]));
`,
    },
    ['call | certain | rest GET /users/current | MixerApi.cs:2'],
  ],
  [
    'C#: clients by name',
    {
      'Names.cs': `static class Names { public const string Mixer = "live"; }
`,
      'Startup.cs': `class Startup { void Configure(IServiceCollection services) {
  services.AddHttpClient(Names.Mixer, c => c.BaseAddress = new Uri("https://mixer.com/api/v1/"));
  services.AddHttpClient("other", c => c.BaseAddress = new Uri("https://api.example/"));
} }
`,
      'Use.cs': `class Use {
  readonly HttpClient client;
  public Use(IHttpClientFactory factory) { client = factory.CreateClient("live"); }
  Task<string> Me() => client.GetStringAsync("users/current");
  Task<string> No(IHttpClientFactory factory) => factory.CreateClient("other").GetStringAsync("types");
}
`,
    },
    ['call | certain | rest GET /users/current | Use.cs:4'],
  ],
  [
    'C#: interfaces of Refit and RestEase',
    {
      'Apis.cs': `interface IMixer {
  [Get("/users/current")] Task<User> Me();
  [Put("/channels/{id}/follow")] Task Follow(int id);
}
interface IAdded { [Delete("/clips/{id}")] Task Remove(int id); }
interface IOther { [Get("/types")] Task<Types> All(); }
interface ISecond { [Get("/types")] Task<Types> All(); }
[BaseAddress("https://mixer.com/api/v1")]
interface IAnnotated { [Get("types/{id}")] Task<Type> One([Path] int id); }
`,
      'Use.cs': `class Use { void Make(IServiceCollection services) {
  var mixer = RestService.For<IMixer>("https://mixer.com/api/v1");
  var other = RestService.For<IOther>("https://api.example");
  services.AddRefitClient<IAdded>().ConfigureHttpClient(c => c.BaseAddress = new Uri("https://mixer.com/api/v1"));
  services.AddRefitClient<ISecond>().ConfigureHttpClient(c => c.BaseAddress = new Uri("https://api.example"));
} }
`,
    },
    [
      'call | certain | rest GET /users/current | Apis.cs:2',
      'call | certain | rest PUT /channels/{channelId}/follow | Apis.cs:3',
      'call | certain | rest DELETE /clips/{clipId} | Apis.cs:5',
      'call | certain | rest GET /types/{typeId} | Apis.cs:9',
    ],
  ],
  [
    'C#: Refit interfaces that a helper of the program registers by its own type parameter',
    {
      'Apis.cs': `interface IFirst { [Get("/users/current")] Task<User> Me(); }
interface ISecond { [Get("/chats/{id}")] Task<Chat> Join(int id); }
interface IElsewhere { [Get("/types")] Task<Types> All(); }
`,
      'Setup.cs': `static class Registering {
  public static IHttpClientBuilder AddApi<T>(this IServiceCollection services, string root, string version = "/v1") where T : class =>
    services.AddRefitClient<T>().ConfigureHttpClient(c => c.BaseAddress = new Uri(root + version));
}
class Setup { void Configure(IServiceCollection services) {
  services.AddApi<IFirst>("https://mixer.com/api");
  services.AddApi<ISecond>("https://mixer.com/api", "/v2");
  services.AddApi<IElsewhere>("https://api.example");
} }
`,
    },
    [
      'call | certain | rest GET /users/current | Apis.cs:1',
      'call | certain | rest GET /chats/{channelId} | Apis.cs:2',
    ],
  ],
  [
    'Java: interfaces of Retrofit and Feign',
    {
      'Apis.java': `interface MixerApi { @GET("users/current") Call<User> me(); }
interface OtherApi { @GET("users/current") Call<User> me(); }
interface MixerTarget { @RequestLine("PUT /channels/{id}/follow") void follow(@Param("id") int id); }
interface OtherTarget { @RequestLine("GET /types") Types all(); }
`,
      'Use.java': `class Use { void make() {
  Retrofit retrofit = new Retrofit.Builder().baseUrl("https://mixer.com/api/v1/").build();
  MixerApi mixer = retrofit.create(MixerApi.class);
  OtherApi other = new Retrofit.Builder().baseUrl("https://api.example/").build().create(OtherApi.class);
  MixerTarget one = Feign.builder().target(MixerTarget.class, "https://mixer.com/api/v1");
  OtherTarget two = Feign.builder().target(OtherTarget.class, "https://api.example");
} }
`,
    },
    [
      'call | certain | rest GET /users/current | Apis.java:1',
      'call | certain | rest PUT /channels/{channelId}/follow | Apis.java:3',
    ],
  ],
  [
    'Java: interfaces that say their address themselves, written out or in configuration',
    {
      'application.properties': `mixer.url=https://mixer.com/api/v1
`,
      'Apis.java': `@FeignClient(name = "mixer", url = "\${mixer.url}") interface MixerApi { @GetMapping("/users/current") User me(); }
@FeignClient(name = "other", url = "https://api.example") interface OtherApi { @GetMapping("/users/current") User me(); }
@FeignClient(name = "third", url = "https://mixer.com", path = "/api/v1") interface Third { @GetMapping("/types") Types all(); }
@HttpExchange("https://mixer.com/api/v1") interface Exchange { @DeleteExchange("/clips/{id}") void remove(String id); }
@RestController @Described("https://mixer.com/api/v1") class Served { @GetMapping("/types") Types all() { return null; } }
`,
    },
    [
      'call | certain | rest GET /users/current | Apis.java:1',
      'call | certain | rest GET /types | Apis.java:3',
      'call | certain | rest DELETE /clips/{clipId} | Apis.java:4',
    ],
  ],
  [
    'Kotlin: interfaces of Retrofit, by type arguments and through a helper',
    {
      'Apis.kt': `interface MixerApi { @GET("users/current") suspend fun me(): User }
interface OtherApi { @GET("users/current") suspend fun me(): User }
interface Channels { @PUT("channels/{id}/follow") suspend fun follow(@Path("id") id: Int) }
interface Types { @GET("types") suspend fun all(): List<Type> }
`,
      'Net.kt': `object Net {
  private val mixer = Retrofit.Builder().baseUrl("https://mixer.com/api/v1/").client(http).build()
  private val other = Retrofit.Builder().baseUrl("https://api.example/").client(http).build()
  fun <T> ofMixer(type: Class<T>): T = mixer.create(type)
  inline fun <reified T> ofOther(): T = other.create(T::class.java)
  val users = mixer.create<MixerApi>()
  val others = other.create(OtherApi::class.java)
}
class Use { val channels = Net.ofMixer(Channels::class.java); val types = Net.ofOther<Types>() }
`,
    },
    [
      'call | certain | rest GET /users/current | Apis.kt:1',
      'call | certain | rest PUT /channels/{channelId}/follow | Apis.kt:3',
    ],
  ],
]);
