import { testIdioms } from '@mixer-oauth/testkit';

const gate = `abstract class Gate { readonly HttpClient http; protected Gate(HttpClient http) => this.http = http;
  protected Task<T> Ask<T>(string path) => Send<T>(HttpMethod.Get, path);
  protected Task Drop(string path) => Send<Nothing>(HttpMethod.Delete, path);
  async Task<T> Send<T>(HttpMethod verb, string path) => await Read<T>(await http.SendAsync(new HttpRequestMessage(verb, path))); }
class Desk : Gate { public Desk(HttpClient http) : base(http) { }
  public Task<Row> One(int id) => Ask<Row>($"{id}/details"); }
class Shelf : Gate { const string Items = "games";
  public Shelf(HttpClient http) : base(http) { }
  public Task Remove(int id) => Drop($"{Items}/{id}");
  public Task<Row> All() => Ask<Row>("games/owned"); }
`;

// A function of the program registers a client for each type that it is called with: what it is handed beside the type is that client's.
testIdioms([
  [
    'C#: an area for each client, of a function with a type parameter',
    {
      'Gate.cs': gate,
      'Setup.cs': `static class Setup { public static void Use(IServiceCollection services) {
    Register<Desk>(services, "channels/");
    Register<Shelf>(services, "interactive/"); }
  static void Register<T>(IServiceCollection services, string area) where T : class =>
    services.AddHttpClient<T>(http => http.BaseAddress = new Uri(new Uri("https://mixer.com/api/v1/"), area)); }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken}/details | Gate.cs:6',
      'call | certain | rest DELETE /interactive/games/{gameId} | Gate.cs:9',
      'call | certain | rest GET /interactive/games/owned | Gate.cs:10',
    ],
  ],
  [
    'C#: through two such functions, as extensions, one of which is elsewhere for another client',
    {
      'Gate.cs': gate,
      'Setup.cs': `static class Setup { public static void Use(IServiceCollection services) {
    services.OfProvider<Desk>("channels/");
    services.Of<Shelf>("https://shelves.example/", "interactive/"); }
  static void OfProvider<TClient>(this IServiceCollection services, string area) where TClient : class =>
    services.Of<TClient>("https://mixer.com/api/v1/", area);
  static void Of<T>(this IServiceCollection services, string root, string area) where T : class =>
    services.AddHttpClient<T>(http => http.BaseAddress = new Uri(root + area)); }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken}/details | Gate.cs:6'],
  ],
  [
    'C#: the function that sets the client up is handed over too',
    {
      'Gate.cs': gate,
      'Setup.cs': `class Setup { void Use(IServiceCollection services) {
    Register<Desk>(services, http => http.BaseAddress = new Uri("https://mixer.com/api/v1/channels/"));
    Register<Shelf>(services, http => http.BaseAddress = new Uri("https://mixer.com/api/v1/interactive/")); }
  void Register<T>(IServiceCollection services, Action<HttpClient> set) where T : class => services.AddHttpClient<T>(set); }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken}/details | Gate.cs:6',
      'call | certain | rest DELETE /interactive/games/{gameId} | Gate.cs:9',
      'call | certain | rest GET /interactive/games/owned | Gate.cs:10',
    ],
  ],
  [
    'C#: NO caller that asks another object, whose method of that name is of no file here',
    {
      'Gate.cs': gate,
      'Setup.cs': `class Setup { void Use(IServiceCollection services, Catalogue shelves) {
    Register<Desk>(services, "channels/");
    shelves.Register<Shelf>(services, "interactive/"); }
  void Register<T>(IServiceCollection services, string area) where T : class =>
    services.AddHttpClient<T>(http => http.BaseAddress = new Uri("https://mixer.com/api/v1/" + area)); }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken}/details | Gate.cs:6'],
  ],
  [
    'C#: an extension of an object that nobody knows',
    {
      'Gate.cs': gate,
      'Setup.cs': `static class Setup { static void Use(WebApplicationBuilder builder) {
    builder.Services.AddLogging().Register<Desk>("channels/"); }
  static void Register<T>(this IServiceCollection services, string area) where T : class =>
    services.AddHttpClient<T>(http => http.BaseAddress = new Uri("https://mixer.com/api/v1/" + area)); }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken}/details | Gate.cs:6'],
  ],
  [
    'C#: clients by names that a function is handed',
    {
      'Use.cs': `class Use { readonly IHttpClientFactory clients; Use(IHttpClientFactory clients) => this.clients = clients;
  Task<Row> Details(int id) => clients.CreateClient("rooms").GetFromJsonAsync<Row>($"{id}/details");
  Task<Row> Owned() => clients.CreateClient("plays").GetFromJsonAsync<Row>("games/owned");
  Task<Row> Other(int id) => clients.CreateClient("elsewhere").GetFromJsonAsync<Row>($"{id}/details"); }
`,
      'Setup.cs': `class Setup { void Use(IServiceCollection services) {
    Named(services, "rooms", "https://mixer.com/api/v1/channels/");
    Named(services, "plays", "https://mixer.com/api/v1/interactive/");
    Named(services, "elsewhere", "https://rooms.example/channels/"); }
  void Named(IServiceCollection services, string name, string root) =>
    services.AddHttpClient(name, http => { http.BaseAddress = new Uri(root); }); }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken}/details | Use.cs:2',
      'call | certain | rest GET /interactive/games/owned | Use.cs:3',
    ],
  ],
]);
