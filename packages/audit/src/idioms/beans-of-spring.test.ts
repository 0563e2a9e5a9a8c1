import { testIdioms } from '@mixer-oauth/testkit';

// Clients of Spring that one class makes and another is handed.
testIdioms([
  [
    'Java: the one bean of a reactive client',
    {
      'Conf.java': `package app;
import org.springframework.web.reactive.function.client.WebClient;
@Configuration
class Conf {
  @Value("\${mixer.root:https://mixer.com/api/v1}") private String root;
  @Bean
  public WebClient mixerClient() {
    return WebClient.builder().baseUrl(root).defaultHeader("Client-ID", "x").build();
  }
}
`,
      'Service.java': `package app;
import org.springframework.web.reactive.function.client.WebClient;
@Service
class TeamService {
  private final WebClient client;
  TeamService(WebClient client) { this.client = client; }
  Mono<Team> team(long id) { return client.get().uri("/teams/{id}", id).retrieve().bodyToMono(Team.class); }
  Mono<Void> kick(long id, long user) { return client.delete().uri("/teams/{id}/users/{user}", id, user).retrieve().bodyToMono(Void.class); }
  Mono<Void> search(String name) { return client.get().uri(b -> b.path("/users/search").queryParam("query", name).build()).retrieve().bodyToMono(Void.class); }
  Mono<Void> hostee(long id, long other) { return client.method(HttpMethod.PUT).uri("/channels/" + id + "/hostee").bodyValue(other).retrieve().bodyToMono(Void.class); }
}
`,
    },
    [
      'call | certain | rest GET /teams/{teamId} | Service.java:7',
      'call | certain | rest DELETE /teams/{teamId}/users/{userId} | Service.java:8',
      'call | certain | rest GET /users/search | Service.java:9',
      'call | certain | rest PUT /channels/{channelId}/hostee | Service.java:10',
    ],
  ],
  [
    'Java: by the name of a parameter, by a qualifier, and by neither',
    {
      'Conf2.java': `package app;
import org.springframework.web.reactive.function.client.WebClient;
@Configuration
class Conf {
  @Bean WebClient mixer() { return WebClient.create("https://mixer.com/api/v1"); }
  @Bean WebClient other() { return WebClient.create("https://api.example.com/v1"); }
  @Bean(name = "plain") WebClient third() { return WebClient.create(); }
}
`,
      'Service2.java': `package app;
import org.springframework.web.reactive.function.client.WebClient;
@Service
class TeamService {
  private final WebClient client;
  private final WebClient elsewhere;
  TeamService(WebClient mixer, @Qualifier("other") WebClient elsewhere) { this.client = mixer; this.elsewhere = elsewhere; }
  Mono<Team> team(long id) { return client.get().uri("/teams/{id}", id).retrieve().bodyToMono(Team.class); }
  Mono<Team> types() { return elsewhere.get().uri("/types").retrieve().bodyToMono(Team.class); }
}
@Service
class Third {
  @Autowired @Qualifier("plain") private WebClient client;
  Mono<Team> types() { return client.get().uri("/types").retrieve().bodyToMono(Team.class); }
}
@Service
class Unknown {
  @Autowired private WebClient client;
  Mono<Team> types() { return client.get().uri("/types").retrieve().bodyToMono(Team.class); }
}
`,
    },
    ['call | certain | rest GET /teams/{teamId} | Service2.java:8'],
  ],
  [
    'Kotlin: two types of clients, with a base from a setting',
    {
      'Conf3.kt': `import org.springframework.web.client.RestClient
@Configuration
class Conf(@Value("\\\${mixer.root:https://mixer.com/api/v1}") private val root: String) {
  @Bean fun mixer() = RestClient.builder().baseUrl(root).build()
  @Bean fun templates(): RestTemplate = RestTemplate().apply { uriTemplateHandler = DefaultUriBuilderFactory(root) }
}
`,
      'Service3.kt': `import org.springframework.web.client.RestClient
import org.springframework.web.client.RestTemplate
@Service
class TeamService(private val client: RestClient, private val rest: RestTemplate) {
  fun team(id: Long) = client.get().uri("/teams/{id}", id).retrieve().body(Team::class.java)
  fun kick(id: Long, user: Long) = client.delete().uri("/teams/$id/users/$user").retrieve().toBodilessEntity()
  fun types() = rest.getForObject("/types", String::class.java)
}
`,
    },
    [
      'call | certain | rest GET /teams/{teamId} | Service3.kt:5',
      'call | certain | rest DELETE /teams/{teamId}/users/{userId} | Service3.kt:6',
      'call | certain | rest GET /types | Service3.kt:7',
    ],
  ],
  [
    'Java: a builder of addresses that begins with a path',
    {
      'Two.java': `package app;
import org.springframework.web.client.RestTemplate;
class MixerTeamService {
    private final RestTemplate rest = new RestTemplateBuilder().rootUri("https://mixer.com/api/v1").build();
    public List<MixerMember> members(int page) {
        String uri = UriComponentsBuilder.fromPath("/teams/{id}/users")
            .queryParam("page", page)
            .buildAndExpand(props.getTeamId())
            .toUriString();
        return rest.exchange(uri, HttpMethod.GET, null, List.class);
    }
    public List<MixerMember> others(int page) {
        return rest.getForObject(UriComponentsBuilder.fromPath("/teams/{id}").buildAndExpand(5).toUri(), List.class);
    }
    public List<MixerMember> whole(int page) {
        return new RestTemplate().getForObject(UriComponentsBuilder.fromUriString("https://mixer.com/api/v1/channels/{id}").queryParam("a", 1).buildAndExpand(5).toUri(), List.class);
    }
}
`,
    },
    [
      'call | certain | rest GET /teams/{teamId}/users | Two.java:6',
      'call | certain | rest GET /teams/{teamId} | Two.java:13',
      'call | certain | rest GET /channels/{channelIdOrToken} | Two.java:16',
    ],
  ],
]);
