import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

const services = `package app
import org.springframework.http.HttpMethod
import org.springframework.http.RequestEntity
import org.springframework.web.util.UriComponentsBuilder

class Sender(private val builder: RestTemplateBuilder) {
    private val template = builder.build()
    fun <R> send(request: RequestEntity<*>): R = template.exchange(request, type).body
}

class Squads(private val sender: Sender) {
    fun squad(id: Long) = sender.send<Squad>(RequestEntity.get("/teams/{id}", id).build())
    fun leave(id: Long, user: Long) = sender.send<Squad>(
        RequestEntity
            .delete("/teams/{id}/users/{user}", id, user)
            .build(),
    )
    fun kinds(query: String?): Any {
        val template = "/types"
        val where = UriComponentsBuilder.fromUriString(template)
        query?.let { where.queryParam("query", it) }
        return sender.send<Any>(RequestEntity.method(HttpMethod.GET, where.build().toUriString(), mapOf("a" to 1)).build())
    }
}
`;
const setUp = (root: string, more = ''): string => `package app
class Setup(private val wire: Wire, private val builder: RestTemplateBuilder) {
    @Bean
    fun sender(): Sender = Sender(prepared())
    private fun prepared(): RestTemplateBuilder {
        var made = builder.${root}.messageConverters(converter)
        return made
    }
${more}}
`;

// Requests that Spring makes of a path alone; what a class of settings has for want of an argument.
testIdioms([
  [
    'Kotlin: paths of RequestEntity, where the program sets one root, a default of a class of settings',
    {
      'Wire.kt': `package app
@ConfigurationProperties("wire")
data class Wire(
    var token: String = "",
    var root: String = "${api}/",
)
`,
      'Setup.kt': setUp('baseUri(wire.root)'),
      'Squads.kt': services,
    },
    [
      'call | certain | rest GET /teams/{teamId} | Squads.kt:12',
      'call | certain | rest DELETE /teams/{teamId}/users/{userId} | Squads.kt:15',
      'call | certain | rest GET /types | Squads.kt:19',
    ],
  ],
  [
    'Java: the same in a builder of templates, and a whole address',
    {
      'Setup.java': `package app;
class Setup {
    RestTemplate template(RestTemplateBuilder builder) { return builder.rootUri("${api}").build(); }
}
`,
      'Squads.java': `package app;
import org.springframework.http.RequestEntity;
class Squads {
    void leave(long id, long user) { template.exchange(RequestEntity.delete("/teams/{id}/users/{user}", id, user).build(), Void.class); }
    void drop(long id) {
        RequestEntity<Void> request = RequestEntity.delete("${api}/clips/{id}", id).build();
        template.exchange(request, Void.class);
    }
}
`,
    },
    [
      'call | certain | rest DELETE /teams/{teamId}/users/{userId} | Squads.java:4',
      'call | certain | rest DELETE /clips/{clipId} | Squads.java:6',
    ],
  ],
  [
    'Kotlin: two roots, which of them a path is below is not known',
    {
      'Setup.kt': setUp(
        `rootUri("${api}")`,
        '    fun other() = builder.rootUri("https://hooks.example.com").build()\n',
      ),
      'Squads.kt': services,
    },
    [],
  ],
  [
    'Kotlin: a root elsewhere; an object that the code makes with another address',
    {
      'Wire.kt': `package app
class Wire(var root: String = "${api}/")
val own = Wire("https://hooks.example.com/")
`,
      'Setup.kt': setUp('baseUri(wire.root)'),
      'Squads.kt': services,
    },
    [],
  ],
]);
