import { testIdioms } from '@mixer-oauth/testkit';

const host = 'https://mixer.com';

const wire = `package app
import io.ktor.client.request.request
import io.ktor.http.HttpMethod
import io.ktor.http.URLBuilder
import io.ktor.http.path
import io.ktor.http.takeFrom

class Wire(val root: String = "${host}", val http: HttpClient)

suspend inline fun <reified T> Wire.ask(vararg segments: String, told: Told.() -> Unit = {}): T = http.request {
    url.takeFrom(URLBuilder(root).apply { path(*segments) })
    Told().apply(told).steps.forEach { it() }
}.body()

suspend inline fun <reified T> Wire.drop(vararg segments: String, told: Told.() -> Unit = {}): T =
    ask(*segments) {
        told()
        step { method = HttpMethod.Delete }
    }
`;

// Ktor's builder of addresses, filled in a block; a block behind a variable number of segments.
testIdioms([
  [
    'Kotlin: segments in a variable number, and a block behind them that says the verb',
    {
      'Wire.kt': wire,
      'Setup.kt': `package app
class Setup {
    var root: String = "${host}"
    fun build(): Wire = Wire(root, client())
}
`,
      'Squads.kt': `package app
class Squads(private val wire: Wire) {
    suspend fun squad(id: String): Squad = wire.ask("api", "v1", "teams", id)
    suspend fun leave(id: String, user: String): Unit = wire.drop("api", "v1", "teams", id, "users", user)
    suspend fun clip(id: String): Unit = wire.drop("api", "v1", "clips", id) { step { body = 3 } }
    suspend fun end(id: String): Unit = wire.ask("api", "v1", "teams", id) { step { method = HttpMethod.Delete } }
}
`,
    },
    [
      'call | certain | rest GET /teams/{teamId} | Squads.kt:3',
      'call | certain | rest DELETE /teams/{teamId}/users/{userId} | Squads.kt:4',
      'call | certain | rest DELETE /clips/{clipId} | Squads.kt:5',
      'call | certain | rest DELETE /teams/{teamId} | Squads.kt:6',
    ],
  ],
  [
    'Kotlin: path says the whole path, what is appended goes on behind it; the verb beside the address',
    {
      'Wire.kt': `package app
suspend fun types() = http.request { url.takeFrom(URLBuilder("${host}/elsewhere").apply { path("api", "v1", "types") }) }
suspend fun end(id: String) = http.request {
    url.takeFrom(URLBuilder("${host}/api/v1/teams").apply { appendPathSegments(id) })
    method = HttpMethod.Delete
}
suspend fun none() = http.request { url.takeFrom(URLBuilder("${host}/api/v1").apply { path("types") }) }
`,
    },
    ['call | certain | rest GET /types | Wire.kt:2', 'call | certain | rest DELETE /teams/{teamId} | Wire.kt:4'],
  ],
  [
    'Kotlin: another host',
    {
      'Wire.kt': wire.replace(host, 'https://hooks.example.com'),
      'Squads.kt': `package app
val site = "${host}/api/v1"
class Squads(private val wire: Wire) {
    suspend fun leave(id: String, user: String): Unit = wire.drop("api", "v1", "teams", id, "users", user)
}
`,
    },
    [],
  ],
]);
