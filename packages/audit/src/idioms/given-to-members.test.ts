import { testIdioms } from '@mixer-oauth/testkit';

// What a language gives each member of an enum, asked in the methods of that without the object.
testIdioms([
  [
    'Swift: rawValue of a base, where the method chooses one by default',
    {
      'Root.swift': `import Foundation
enum Root: String {
  case sign = "https://mixer.com/oauth/"
  case api = "https://mixer.com/api/v1/"
  case shop = "https://shop.example/api/"
  var address: URL { return URL(string: rawValue)! }
}
`,
      'Desk.swift': `import Foundation
final class Desk {
  let session: URLSession
  func load(_ path: String, from root: Root = .api) async throws -> Data {
    let request = URLRequest(url: root.address.appendingPathComponent(path))
    return try await session.data(for: request).0
  }
  func me() async throws -> Data { try await load("users/current") }
  func items() async throws -> Data { try await load("channels", from: .shop) }
}
`,
    },
    ['call | certain | rest GET /users/current | Desk.swift:8'],
  ],
  [
    'Kotlin: name and toString, beside a parameter of that name and an enum of another host',
    {
      'Page.kt': `enum class Page {
  types, channels;
  fun address() = "https://mixer.com/api/v1/" + name
  fun written() = "https://mixer.com/api/v1/\${toString()}"
  fun under(name: String) = "https://mixer.com/api/v1/users/" + name
}
enum class Shop(private val label: String) { first("a"); fun address() = "https://shop.example/" + name }
`,
      'Load.kt': `import io.ktor.client.*
import io.ktor.client.request.*
suspend fun load(client: HttpClient) {
  client.get(Page.types.address())
  client.get(Page.channels.written())
  client.get(Page.types.under("current"))
  client.get(Shop.first.address())
}
`,
    },
    [
      'call | certain | rest GET /types | Load.kt:4',
      'call | certain | rest GET /channels | Load.kt:5',
      'call | certain | rest GET /users/current | Load.kt:6',
    ],
  ],
  [
    'Java: name(), beside a field of the class around it',
    {
      'Page.java': `enum Page {
  types, channels;
  String address() { return "https://mixer.com/api/v1/" + name(); }
  String written() { return "https://mixer.com/api/v1/" + toString(); }
}
`,
      'Desk.java': `import org.springframework.web.client.RestTemplate;
class Desk {
  static final String name = "users/current";
  enum Kind { hosters; String address() { return "https://mixer.com/api/v1/" + name; } }
  private final RestTemplate line = new RestTemplate();
  void load() {
    line.getForObject(Page.types.address(), String.class);
    line.getForObject(Page.channels.written(), String.class);
    line.getForObject(Kind.hosters.address(), String.class);
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Desk.java:3',
      'call | certain | rest GET /types | Desk.java:7',
      'call | certain | rest GET /channels | Desk.java:8',
    ],
  ],
]);
