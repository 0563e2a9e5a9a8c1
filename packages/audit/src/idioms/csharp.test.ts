import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

const idioms: readonly Idiom[] = [
  [
    'a client of an SDK, and a class of the same kind that is not in its table',
    {
      'A.cs': `using Mixer.Base;
class A { async Task F(MixerConnection connection, object channel) {
  var chat = await ChatClient.CreateFromChannel(connection, channel);
  var other = await OverlayClient.CreateFromChannel(connection, channel);
  var game = await InteractiveClient.CreateFromChannel(connection, channel);
  await game.Connect();
} }
`,
    },
    ['call | certain | rest GET /chats/{channelId} | A.cs:3', 'call | certain | interactive open | A.cs:6'],
  ],
  [
    'a service layer: overloads, constructors that call each other, a base address that a subclass overrides',
    {
      'Http.cs': `class JsonClient : HttpClient {
  public JsonClient(string address) : base() { this.BaseAddress = new Uri(address); }
  public JsonClient(string address, string token) : this(address) { }
  public async Task<HttpResponseMessage> GetAsync(string uri) { return await base.GetAsync(uri); }
  public async Task<T> GetAsync<T>(string uri, bool strict = true) { return await (await this.GetAsync(uri)).Read<T>(); }
}
abstract class RestBase {
  protected abstract string Address();
  protected async Task<JsonClient> Client() { return new JsonClient(this.Address(), "x"); }
  protected async Task<T> GetAsync<T>(string uri) { using (JsonClient client = await this.Client()) { return await client.GetAsync<T>(uri); } }
}
`,
      'Mixer.cs': `abstract class MixerBase : RestBase {
  const string Format = "https://mixer.com/api/v{0}/";
  readonly string address;
  public MixerBase(Connection c) : this(c, 1) { }
  public MixerBase(Connection c, int version) { this.address = string.Format(Format, version); }
  protected override string Address() { return this.address; }
}
class Users : MixerBase {
  public Users(Connection c) : base(c) { }
  public Task<User> Me() { return this.GetAsync<User>("users/current"); }
}
class Status : MixerBase {
  public Status(Connection c) : base(c, 2) { }
  public Task<Info> All(uint id) { return this.GetAsync<Info>("levels/patronage/channels/" + id + "/status/all"); }
}
`,
      'Other.cs': `class Other : RestBase {
  protected override string Address() { return "https://api.example/v1/"; }
  public Task<User> Me() { return this.GetAsync<User>("users/current"); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Mixer.cs:10',
      'call | certain | rest GET /levels/patronage/channels/{channelId}/status/all | Mixer.cs:14',
    ],
  ],
  [
    'extension methods',
    {
      'Ext.cs': `static class Ext {
  public static Task<string> PutJson(this HttpClient client, string path, object body) => client.PutAsync("https://mixer.com/api/v1/" + path, Json(body));
}
class A { void M(HttpClient c, uint id) { c.PutJson($"channels/{id}/hostee", null); } }
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/hostee | Ext.cs:4'],
  ],
  [
    'packets: constructor arguments, initialisers, annotations, a packet of its own class',
    {
      'Packets.cs': `class Packet { public string type; public string method; public Packet() { this.type = "method"; } public Packet(string m) : this() { this.method = m; } }
class ArgPacket : Packet { public ArgPacket(string m, JArray a) : base() { this.method = m; } }
class Frame { [JsonProperty("type")] public string Kind { get; } = "method"; [JsonProperty("method")] public string Name { get; set; } }
class Auth : Frame { public Auth() { Name = "auth"; } }
class Unused : Frame { public Unused() { Name = "purge"; } }
static class Names { public const string Whisper = "whisper"; }
`,
      'Chat.cs': `class Chat {
  const string Host = "https://mixer.com/api/v1/";
  void Ping() { Send(new Packet("ping")); }
  void Msg(string m) { Send(new ArgPacket("msg", m)); }
  void Join() { Send(new Auth()); }
  Task Call(string name, JArray a) { var f = new Frame { Name = name, Args = a }; return socket.SendAsync(Bytes(f)); }
  Task Whisper(string m) => Call(Names.Whisper, m);
  void Late(Packet p) { var q = new Packet(); q.method = "clearMessages"; Send(q); }
}
`,
    },
    [
      'call | certain | chat ping | Chat.cs:3',
      'call | certain | chat msg | Chat.cs:4',
      'call | certain | chat clearMessages | Chat.cs:8',
      'call | certain | chat auth | Packets.cs:4',
      'call | certain | chat whisper | Packets.cs:6',
    ],
  ],
  [
    'a culture before the format; a body written as JSON text; what is only compared',
    {
      'A.cs': `class A {
  static readonly string Chat = "https://mixer.com/api/v1/chats/{0}";
  Task Join(uint id) => client.SendAsync(new HttpRequestMessage(HttpMethod.Get, string.Format(CultureInfo.InvariantCulture, Chat, id)));
  string Body(string id) => "{ \\"client_id\\": \\"" + id + "\\", \\"scope\\": \\"chat:connect chat:chat\\" }";
  bool Is(string e, uint id) => e.StartsWith($"channel:{id}:update") || e == string.Format("channel:{0}:followed", id);
}
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | A.cs:2',
      'request | certain | chat:connect | A.cs:4',
      'request | certain | chat:chat | A.cs:4',
    ],
  ],
  [
    'the preprocessor: members in branches, two signatures for one body',
    {
      'A.cs': `class A {
  const string Root = "https://mixer.com/api/v1/";
#if UNITY
  void One() { client.GetAsync(Root + "users/current"); }
#endif
#if WSA
  private async void Send(string text)
#else
  private void Send(string text)
#endif
  { client.DeleteAsync(Root + "clips/" + text); }
  void Two() { client.GetAsync(Root + "types"); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:4',
      'call | certain | rest DELETE /clips/{clipId} | A.cs:11',
      'call | certain | rest GET /types | A.cs:12',
    ],
  ],
  [
    'a client library: other hosts and other services through its base class, twins of methods, names by pattern',
    {
      'A.cs': `using Mixer.Base;
using Mixer.Base.Clients;
class A {
  private ChatClient chat;
  void Connect(Result r) { this.chat = r.Value; }
  Task One(AdvancedHttpClient c) => c.GetAsync<X>("https://store.example/api/appdetails");
  Task Two() => this.chat.WhisperWithResponse("bob", "hi");
  Task Three() => connection.Leaderboards.GetWeeklySparksLeaderboard(channel);
}
class Emotes : OAuthRestServiceBase { Task All(string name) => GetAsync<X>($"emotes/{name}"); }
`,
    },
    [
      'call | certain | chat whisper | A.cs:7',
      'call | certain | rest GET /leaderboards/{type}/channels/{channelId} | A.cs:8',
    ],
  ],
  [
    'WebClient uploads with POST',
    {
      'A.cs': `class A { void M() { new WebClient().UploadString(new Uri($"https://mixer.com/api/v1/clips/create"), body); } }
`,
    },
    ['call | certain | rest POST /clips/create | A.cs:1'],
  ],
  [
    'scopes: the body of a request as a class, an enum of the program by a naming rule, overloads and a ternary',
    {
      'Body.cs': `class ShortcodeBody {
  public ShortcodeBody() { client_id = Settings.Id; scope = "chat:chat chat:connect"; }
  public string client_id { get; set; }
  public string scope { get; set; }
}
class Response { public string scope = "chat:purge"; }
`,
      'Mixer.Base/MixerConnection.cs': `namespace Mixer.Base {
  public enum OAuthClientScopeEnum { chat__connect, chat__whisper, user__act_as, channel__update__self }
  public class MixerConnection {
    public static Task<MixerConnection> ConnectViaLocalhostOAuthBrowser(string id, IEnumerable<OAuthClientScopeEnum> scopes, bool force = false) { return null; }
  }
}
`,
      'Sample.cs': `using Mixer.Base;
class Sample {
  static readonly List<OAuthClientScopeEnum> One = new List<OAuthClientScopeEnum>() { OAuthClientScopeEnum.chat__connect };
  static readonly List<OAuthClientScopeEnum> Two = new List<OAuthClientScopeEnum>() { OAuthClientScopeEnum.user__act_as };
  static Task Connect(Token token) => null;
  static Task Connect(IEnumerable<OAuthClientScopeEnum> scopes, bool force) => MixerConnection.ConnectViaLocalhostOAuthBrowser(Id, scopes, force);
  Task User(bool streamer) => Sample.Connect(streamer ? Sample.One : Sample.Two, false);
  string Root = "https://mixer.com/";
}
`,
    },
    [
      'request | certain | chat:chat | Body.cs:2',
      'request | certain | chat:connect | Body.cs:2',
      'request | certain | chat:connect | Sample.cs:3',
      'request | certain | user:act_as | Sample.cs:4',
    ],
  ],
  [
    'settings by a path with colons; an empty text stands for nothing',
    {
      'appsettings.json': `{ "Services": { "Mixer": { "Root": "https://mixer.com/api/v1/" } } }
`,
      'A.cs': `class A {
  Task Get(Item item) => client.GetAsync(_config["Services:Mixer:Root"] + "users/current");
  Task Check(Json j) { var r = new Request { Id = j.Find("id", out var h) ? h.Value : "" }; return client.GetAsync($"https://mixer.com/api/v1/clips/{r.Id}"); }
}
class Request { public string Id { get; set; } = ""; }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2', 'call | certain | rest GET /clips/{clipId} | A.cs:3'],
  ],
  [
    'C#: what an answer says in its headers, by the name of a header',
    {
      'Api.cs': `class Api {
  async Task<string> Call(string path) {
    using (var client = new HttpClient()) {
      var response = await client.GetAsync($"https://mixer.com/api/v1/{path}");
      left = response.Headers.GetValues("x-limit-left").First();
      kind = response.Content.Headers.GetValues("types").First();
      return await response.Content.ReadAsStringAsync();
    }
  }
  Task<string> Types() { return Call("types"); }
}
`,
    },
    ['call | certain | rest GET /types | Api.cs:10'],
  ],
  [
    'C#: messages whose address is an abstract property, through a generic method and a builder that adds a query in a loop',
    {
      'Api.cs': `class Api {
  static readonly Uri Base = new Uri("https://mixer.com/api/v1/");
  ApiClient client = new ApiClient();
  async Task<Types> Types() { return await client.Get<TypesRequest, Types>(new TypesRequest()); }
  async Task<User> Login(string name) {
    var request = new LoginRequest(name);
    return await client.Post<LoginRequest, User>(request);
  }
  async Task<Channel> Channel(int id) { return await client.Get<ChannelRequest, Channel>(new ChannelRequest(id)); }
}
`,
      'ApiClient.cs': `class ApiClient {
  readonly HttpClient http = new HttpClient { BaseAddress = Api.Base };
  async Task<TAnswer> Get<TMessage, TAnswer>(TMessage message) where TMessage : GetMessage {
    var address = AddressOf(message);
    return await Read<TAnswer>(await http.GetAsync(address));
  }
  async Task<TAnswer> Post<TMessage, TAnswer>(TMessage message) where TMessage : PostMessage {
    var address = message.GetAddress();
    return await Read<TAnswer>(await http.PostAsync(address, Body(message)));
  }
  string AddressOf(Message message) {
    var text = new StringBuilder();
    text.Append(message.GetAddress());
    var isFirst = true;
    foreach (var one in Values(message)) {
      text.Append(isFirst ? '?' : '&');
      isFirst = false;
      text.Append(one.Key);
      text.Append('=');
      text.Append(one.Value);
    }
    return text.ToString();
  }
}
`,
      'Messages.cs': `abstract class Message {
  protected abstract string Address { get; }
  internal string GetAddress() { return Address; }
}
abstract class GetMessage : Message {}
abstract class PostMessage : Message {}
class TypesRequest : GetMessage { protected override string Address => "types"; }
class LoginRequest : PostMessage {
  public LoginRequest(string name) { Name = name; }
  protected override string Address => "users/login";
  public string Name { get; }
}
class ChannelRequest : GetMessage {
  public int ChannelId { get; private set; }
  public ChannelRequest(int id) { ChannelId = id; }
  protected override string Address => $"channels/{ChannelId}";
}
`,
    },
    [
      'call | certain | rest GET /types | Messages.cs:7',
      'call | certain | rest POST /users/login | Messages.cs:10',
      'call | certain | rest GET /channels/{channelIdOrToken} | Messages.cs:16',
    ],
  ],
  [
    'C#: the address and verb of a request in its initialiser, or set afterwards',
    {
      'A.cs': `class A { HttpClient client; const string Root = "https://mixer.com/api/v1";
  Task F(int id) => client.SendAsync(new HttpRequestMessage { RequestUri = new Uri($"{Root}/channels/{id}"), Method = new HttpMethod("PATCH") });
  Task G() { var message = new HttpRequestMessage(); message.RequestUri = new Uri(Root + "/types"); return client.SendAsync(message); }
  void H() { var rest = new RestClient(Root); var asked = new RestRequest { Resource = "ingests", Method = Method.GET }; rest.Execute(asked); }
  void I() { var rest = new RestClient(Root); var asked = new RestRequest(); asked.Resource = "teams"; rest.Execute(asked); } }
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | A.cs:2',
      'call | certain | rest GET /types | A.cs:3',
      'call | certain | rest GET /ingests | A.cs:4',
      'call | certain | rest GET /teams | A.cs:5',
    ],
  ],
  [
    'C#: collections in brackets, and members that follow a question mark',
    {
      'A.cs': `public static class Constants {
    public static readonly string[] First = ["chat:connect"];
    public static readonly string[] Scopes = [
        "chat:chat", // says things
        ..First,
    ];
}
class Tools {
    string Url(Dictionary<string, string>? more) {
        var none = more?["scope"];
        List<string> empty = [];
        return $"https://mixer.com/oauth/authorize?client_id=abc" + $"&scope={string.Join("+", Constants.Scopes)}";
    }
}
`,
    },
    ['request | certain | chat:connect | A.cs:2', 'request | certain | chat:chat | A.cs:4'],
  ],
];

testIdioms(idioms);
