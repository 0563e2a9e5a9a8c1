import { testIdioms } from '@mixer-oauth/testkit';

// Settings that take in variables and other settings.
testIdioms([
  [
    'Spring: what stands behind a variable',
    {
      'A.java': `import org.springframework.beans.factory.annotation.Value; import org.springframework.web.client.RestTemplate;
@Service class A { private final RestTemplate rest = new RestTemplate(); @Value("\${mixer.url}") private String url; 
 void go(Object m) { rest.getForObject(url + "/channels/1", X.class); } }`,
      'src/main/resources/application.yml': `mixer:
  url: \${MIXER_URL:https://mixer.com/api/v1}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | A.java:3'],
  ],
  [
    'Spring: another setting',
    {
      'A.java': `import org.springframework.beans.factory.annotation.Value; import org.springframework.web.client.RestTemplate;
@Service class A { private final RestTemplate rest = new RestTemplate(); @Value("\${mixer.channels}") private String url; 
 void go(Object m) { rest.getForObject(url + "/1", X.class); } }`,
      'src/main/resources/application.yml': `mixer:
  base: https://mixer.com/api/v1
  channels: \${mixer.base}/channels
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | src/main/resources/application.yml:3'],
  ],
  [
    'Spring: the same in a properties file',
    {
      'A.java': `import org.springframework.beans.factory.annotation.Value; import org.springframework.web.client.RestTemplate;
@Service class A { private final RestTemplate rest = new RestTemplate(); @Value("\${mixer.channels}") private String url; 
 void go(Object m) { rest.getForObject(url + "/1", X.class); } }`,
      'src/main/resources/application.properties': `mixer.base=https://mixer.com/api/v1
mixer.channels=\${mixer.base}/channels
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | src/main/resources/application.properties:2'],
  ],
  [
    'Spring: a variable with nothing behind it is no path, and settings that name each other end',
    {
      'A.java': `class A { private final RestTemplate rest = new RestTemplate(); @Value("\${discord.webhook}") private String webhook; @Value("\${a.url}") private String url;
 void go(Object m) { rest.postForObject(webhook, m, Void.class); rest.getForObject(url + "/channels/1", X.class); rest.getForObject("https://mixer.com/api/v1/types", X.class); } }`,
      'src/main/resources/application.yml': `discord:
  webhook: \${DISCORD_WEBHOOK:}
a:
  url: \${b.url}
b:
  url: \${a.url}
`,
    },
    ['call | likely | rest GET /channels/{channelIdOrToken} | A.java:2', 'call | certain | rest GET /types | A.java:2'],
  ],
  [
    'MicroProfile and Micronaut: settings by their names, and what runs elsewhere than in production (Kotlin, Java)',
    {
      'A.kt': `package a
class Shelf(
  @param:ConfigProperty(name = "media.base-url") private val base: String,
  @ConfigProperty(name = "media.login", defaultValue = "https://mixer.com/api/v1/nothing") private val login: String,
  @ConfigProperty(name = "media.types", defaultValue = "https://mixer.com/api/v1/types") private val types: String,
  @Named("media.base-url") private val other: String,
) {
  private val client = HttpClient.newHttpClient()
  fun user(id: Int) = client.send(HttpRequest.newBuilder().uri(URI.create("$base/users/$id")).GET().build(), text)
  fun current() = client.send(HttpRequest.newBuilder().uri(URI.create("$login/current")).GET().build(), text)
  fun types() = client.send(HttpRequest.newBuilder().uri(URI.create(types)).GET().build(), text)
  fun others(id: Int) = client.send(HttpRequest.newBuilder().uri(URI.create("$other/clips/$id")).GET().build(), text)
}
`,
      'B.java': `class B {
  @Inject @ConfigProperty(name = "media.base-url") String base;
  @Property(name = "media.login") String login;
  void follow(int id) { client.send(HttpRequest.newBuilder().uri(URI.create(base + "/channels/" + id + "/follow")).PUT(none).build(), text); }
  void current() { client.send(HttpRequest.newBuilder().uri(URI.create(login + "/current")).GET().build(), text); }
}
`,
      'src/main/resources/application.properties': `media.base-url=https://mixer.com/api/v1
%dev.media.base-url=http://localhost:8080/mock
%prod.media.login=https://mixer.com/api/v1/users
%test.media.login=https://mixer.com/api/v1/ads
`,
    },
    [
      'call | certain | rest GET /types | A.kt:5',
      'call | certain | rest GET /users/{userId} | A.kt:9',
      'call | certain | rest GET /users/current | A.kt:10',
      'call | certain | rest PUT /channels/{channelId}/follow | B.java:4',
      'call | certain | rest GET /users/current | B.java:5',
    ],
  ],
  [
    '.env: a variable of the same file, and one with a default',
    {
      '.env': `HOST=https://mixer.com
API=\${HOST}/api/v1
AUTH=\${LOGIN:-https://mixer.com/api/v2}
`,
      'a.js': `fetch(process.env.API + '/channels/' + id);
fetch(process.env.AUTH + '/types');
`,
    },
    [],
  ],
]);
