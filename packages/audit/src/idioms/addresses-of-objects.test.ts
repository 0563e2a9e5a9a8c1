import { testIdioms } from '@mixer-oauth/testkit';

// An object that a package is handed as an address, and asks for the address by the name that its interface has.
testIdioms([
  [
    'Swift: a class of addresses, made with a path; one for which the program itself asks, and one that implements nothing of a package',
    {
      'Api.swift': `import AcmeNet
class ApiUrl: AcmeNet.Addressable, URLSource {
  private let path: String
  private var isRelative = true
  var absolute: String {
    if isRelative { return "https://mixer.com/api/v1/\\(path)" }
    return path
  }
  init(path: String) { self.path = path }
}
class Plain {
  let path: String
  init(path: String) { self.path = path }
  var other: String { return "https://mixer.com/api/v1/" + path }
}
class Api {
  static let manager = Manager<ApiUrl>()
  func me() { Api.manager.load(.get, url: ApiUrl(path: "users/current")) }
  func follow(id: Int) {
    let url = ApiUrl(path: "channels/\\(id)/follow")
    Api.manager.load(.put, url: url)
  }
  func words() { Api.manager.load(.get, url: ApiUrl(path: "channels/1/\\(AcmeWords.kind)")) }
  func own() { read(url: ApiUrl(path: "types")) }
  func read(url: ApiUrl) { print(url) }
  func plain() { Api.manager.load(.get, url: Plain(path: "ingests")) }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Api.swift:18',
      'call | certain | rest PUT /channels/{channelId}/follow | Api.swift:20',
    ],
  ],
  [
    'Kotlin, C#, TypeScript: the same',
    {
      'Api.kt': `import acme.net.UrlSource
class ApiUrl(private val path: String) : UrlSource {
  override fun getUrl(): String = "https://mixer.com/api/v1/" + path
}
class Api(private val client: AcmeClient) {
  fun me() = client.get(ApiUrl("users/current"))
}
`,
      'Api.cs': `using Acme.Net;
class ApiUri : IUriSource {
  private readonly string path;
  public ApiUri(string path) { this.path = path; }
  public string AbsoluteUri => "https://mixer.com/api/v1/" + path;
}
class Api {
  void Me(AcmeClient client) { client.Get(new ApiUri("users/current")); }
}
`,
      'api.ts': `import { Client, UrlSource } from 'acme-net';
class ApiUrl extends UrlSource {
  constructor(private readonly path: string) { super(); }
  get url() { return 'https://mixer.com/api/v1/' + this.path; }
}
new Client().get(new ApiUrl('users/current'));
`,
    },
    [
      'call | certain | rest GET /users/current | Api.cs:8',
      'call | certain | rest GET /users/current | Api.kt:6',
      'call | certain | rest GET /users/current | api.ts:6',
    ],
  ],
]);
