import { testIdioms } from '@mixer-oauth/testkit';

// Clients that a container makes and hands over by their type.
testIdioms([
  [
    'Spring: a template that a bean makes',
    {
      'App.java': `import org.springframework.boot.web.client.RestTemplateBuilder;
class App { @Bean public RestTemplate mixerRestTemplate(RestTemplateBuilder builder) { return builder.rootUri("https://mixer.com/api/v1").build(); }
}
`,
      'TeamService.java': `import org.springframework.web.client.RestTemplate;
@Service public class TeamService {
  private final RestTemplate rest;
  public TeamService(RestTemplate mixerRestTemplate) { this.rest = mixerRestTemplate; }
  public Team team() { return rest.getForObject("/teams/{id}", Team.class, 5); }
  public void invite(long u) { rest.postForEntity("/teams/{team}/users", u, Void.class, 5); }
}
`,
    },
    [
      'call | certain | rest GET /teams/{teamId} | TeamService.java:5',
      'call | certain | rest POST /teams/{teamId}/users | TeamService.java:6',
    ],
  ],
  [
    'Spring: for another host',
    {
      'App.java': `import org.springframework.boot.web.client.RestTemplateBuilder;
class App { @Bean public RestTemplate mixerRestTemplate(RestTemplateBuilder builder) { return builder.rootUri("https://api.example.com/v1").build(); }
}
`,
      'TeamService.java': `import org.springframework.web.client.RestTemplate;
@Service public class TeamService {
  private final RestTemplate rest;
  public TeamService(RestTemplate mixerRestTemplate) { this.rest = mixerRestTemplate; }
  public Team team() { return rest.getForObject("/teams/{id}", Team.class, 5); }
  public void invite(long u) { rest.postForEntity("/teams/{team}/users", u, Void.class, 5); }
}
`,
    },
    [],
  ],
  [
    'Spring: one of two beans, which has the name of the parameter',
    {
      'App.java': `import org.springframework.boot.web.client.RestTemplateBuilder;
class App { @Bean public RestTemplate mixerRestTemplate(RestTemplateBuilder builder) { return builder.rootUri("https://mixer.com/api/v1").build(); }
@Bean public RestTemplate other(RestTemplateBuilder builder) { return builder.rootUri("https://api.example.com").build(); }
}
`,
      'TeamService.java': `import org.springframework.web.client.RestTemplate;
@Service public class TeamService {
  private final RestTemplate rest;
  public TeamService(RestTemplate mixerRestTemplate) { this.rest = mixerRestTemplate; }
  public Team team() { return rest.getForObject("/teams/{id}", Team.class, 5); }
  public void invite(long u) { rest.postForEntity("/teams/{team}/users", u, Void.class, 5); }
}
`,
    },
    [
      'call | certain | rest GET /teams/{teamId} | TeamService.java:5',
      'call | certain | rest POST /teams/{teamId}/users | TeamService.java:6',
    ],
  ],
]);
