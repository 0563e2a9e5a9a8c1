import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Kotlin: Fuel is handed a route whose verb and path are told by its class',
    {
      'Routes.kt': `import com.github.kittinunf.fuel.util.FuelRouting
import com.github.kittinunf.fuel.core.Method
sealed class Route : FuelRouting {
  class Me : Route()
  class Channel(val id: Long) : Route()
  class Follow(val id: Long, val user: Long) : Route()
  class Unfollow(val id: Long, val user: Long) : Route()
  override val basePath = "https://mixer.com/api/v1"
  override val method: Method
    get() = when (this) {
      is Follow -> Method.PUT
      is Unfollow -> Method.DELETE
      else -> Method.GET
    }
  override val path: String
    get() = when (this) {
      is Me -> "/users/current"
      is Channel -> "/channels/$id"
      is Follow -> "/channels/$id/follow"
      is Unfollow -> "/channels/$id/follow"
    }
  override val params: Parameters? = null
  override val body: String? = null
  override val bytes: ByteArray? = null
  override val headers: Map<String, HeaderValues>? = null
}
`,
      'Use.kt': `fun a() { Fuel.request(Route.Me()).responseString(); Fuel.request(Route.Channel(1)).responseString(); Fuel.request(Route.Follow(1, 2)).responseString(); Fuel.request(Route.Unfollow(1, 2)).responseString() }`,
    },
    [
      'call | certain | rest GET /users/current | Routes.kt:17',
      'call | certain | rest GET /channels/{channelIdOrToken} | Routes.kt:18',
      'call | certain | rest PUT /channels/{channelId}/follow | Routes.kt:19',
      'call | certain | rest DELETE /channels/{channelId}/follow | Routes.kt:20',
    ],
  ],
  [
    'Kotlin: by way of a function, and chosen before',
    {
      'Routes.kt': `import com.github.kittinunf.fuel.util.FuelRouting
import com.github.kittinunf.fuel.core.Method
sealed class Route : FuelRouting {
  class Me : Route()
  class Channel(val id: Long) : Route()
  class Follow(val id: Long, val user: Long) : Route()
  class Unfollow(val id: Long, val user: Long) : Route()
  override val basePath = "https://mixer.com/api/v1"
  override val method: Method
    get() = when (this) {
      is Follow -> Method.PUT
      is Unfollow -> Method.DELETE
      else -> Method.GET
    }
  override val path: String
    get() = when (this) {
      is Me -> "/users/current"
      is Channel -> "/channels/$id"
      is Follow -> "/channels/$id/follow"
      is Unfollow -> "/channels/$id/follow"
    }
  override val params: Parameters? = null
  override val body: String? = null
  override val bytes: ByteArray? = null
  override val headers: Map<String, HeaderValues>? = null
}
`,
      'Use.kt': `class Repo { fun me() = load(Route.Me()); fun channel(id: Long) = load(Route.Channel(id))
 fun set(id: Long, yes: Boolean) { val route = if (yes) Route.Follow(id, 2) else Route.Unfollow(id, 2); load(route) }
 private fun load(route: FuelRouting) = Fuel.request(route).responseString() }`,
    },
    [
      'call | certain | rest GET /users/current | Routes.kt:17',
      'call | certain | rest GET /channels/{channelIdOrToken} | Routes.kt:18',
      'call | certain | rest PUT /channels/{channelId}/follow | Routes.kt:19',
      'call | certain | rest DELETE /channels/{channelId}/follow | Routes.kt:20',
    ],
  ],
  [
    'Kotlin: routes as members of an enum',
    {
      'Routes.kt': `import com.github.kittinunf.fuel.util.FuelRouting
import com.github.kittinunf.fuel.core.Method
enum class Route(private val p: String, override val method: Method) : FuelRouting {
  ME("/users/current", Method.GET), TYPES("/types", Method.GET);
  override val basePath = "https://mixer.com/api/v1"
  override val path: String get() = p
  override val params: Parameters? = null
}
`,
      'Use.kt': `fun a() { Fuel.request(Route.ME).response(); Fuel.request(Route.TYPES).response() }`,
    },
    ['call | certain | rest GET /users/current | Routes.kt:4', 'call | certain | rest GET /types | Routes.kt:4'],
  ],
  [
    'Kotlin: routes that hand verb and path to their base',
    {
      'Routes.kt': `import com.github.kittinunf.fuel.util.FuelRouting
import com.github.kittinunf.fuel.core.Method
sealed class Route(override val method: Method, override val path: String) : FuelRouting {
  override val basePath = "https://mixer.com/api/v1"
  object Me : Route(Method.GET, "/users/current")
  class Follow(id: Long) : Route(Method.PUT, "/channels/$id/follow")
  override val params: Parameters? = null
}
`,
      'Use.kt': `fun a() { Fuel.request(Route.Me).response(); Fuel.request(Route.Follow(1)).response() }`,
    },
    [
      'call | certain | rest GET /users/current | Routes.kt:5',
      'call | certain | rest PUT /channels/{channelId}/follow | Routes.kt:6',
    ],
  ],
  [
    'Kotlin: routes of somebody else, beside an address that nobody joins',
    {
      'Routes.kt': `import com.github.kittinunf.fuel.util.FuelRouting
import com.github.kittinunf.fuel.core.Method
sealed class Route : FuelRouting {
  class Me : Route()
  class Channel(val id: Long) : Route()
  class Follow(val id: Long, val user: Long) : Route()
  class Unfollow(val id: Long, val user: Long) : Route()
  override val basePath = "https://api.twitch.tv/kraken"
  override val method: Method
    get() = when (this) {
      is Follow -> Method.PUT
      is Unfollow -> Method.DELETE
      else -> Method.GET
    }
  override val path: String
    get() = when (this) {
      is Me -> "/users/current"
      is Channel -> "/channels/$id"
      is Follow -> "/channels/$id/follow"
      is Unfollow -> "/channels/$id/follow"
    }
  override val params: Parameters? = null
  override val body: String? = null
  override val bytes: ByteArray? = null
  override val headers: Map<String, HeaderValues>? = null
}
val base = "https://mixer.com/api/v1"

`,
      'Use.kt': `fun a() { Fuel.request(Route.Me()).responseString(); Fuel.request(Route.Follow(1, 2)).responseString() }`,
    },
    [],
  ],
  [
    'AppAuth: a resource with scopes beside the addresses',
    {
      'app/src/main/java/Config.java': `class Config {
  JSONObject read(Context context) { return new JSONObject(text(context.getResources().openRawResource(R.raw.sign_in))); }
  void me() { client.get("https://mixer.com/api/v1/users/current"); }
}
`,
      'app/src/main/res/raw/sign_in.json': `{
  "client_id": "abc",
  "redirect_uri": "app.acme:/oauth2redirect",
  "authorization_scope": "chat:connect chat:chat",
  "discovery_uri": "",
  "authorization_endpoint_uri": "https://mixer.com/oauth/authorize",
  "token_endpoint_uri": "https://mixer.com/api/v1/oauth/token"
}
`,
    },
    [
      'call | certain | rest GET /users/current | app/src/main/java/Config.java:3',
      'client-id | certain | abc | app/src/main/res/raw/sign_in.json:2',
      'redirect | certain | app.acme:/oauth2redirect | app/src/main/res/raw/sign_in.json:3',
      'request | certain | chat:connect | app/src/main/res/raw/sign_in.json:4',
      'request | certain | chat:chat | app/src/main/res/raw/sign_in.json:4',
    ],
  ],
  [
    'AppAuth: the same of somebody else',
    {
      'app/src/main/java/Config.java': `class Config {
  JSONObject read(Context context) { return new JSONObject(text(context.getResources().openRawResource(R.raw.sign_in))); }
  void me() { client.get("https://mixer.com/api/v1/users/current"); }
}
`,
      'app/src/main/res/raw/sign_in.json': `{
  "client_id": "abc",
  "redirect_uri": "app.acme:/oauth2redirect",
  "authorization_scope": "email profile",
  "discovery_uri": "",
  "authorization_endpoint_uri": "https://id.acme.example/oauth/authorize",
  "token_endpoint_uri": "https://id.acme.example/api/v1/oauth/token"
}
`,
    },
    ['call | certain | rest GET /users/current | app/src/main/java/Config.java:3'],
  ],
]);
