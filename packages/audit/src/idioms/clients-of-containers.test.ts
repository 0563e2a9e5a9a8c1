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
  [
    'TypeScript: two clients of NestJS, each of its module',
    {
      'src/main.ts': `import { HttpModule, Module } from '@nestjs/common';
import { Streams } from './streams/streams';
@Module({ imports: [HttpModule.register({ baseURL: 'https://api.twitch.tv/kraken' })], providers: [Streams] })
export class AppModule {}
`,
      'src/mixer/mixer.module.ts': `import { HttpModule, Module } from '@nestjs/common';
import { Channels } from '../channels/channels';
@Module({ imports: [HttpModule.registerAsync({ useFactory: () => ({ baseURL: 'https://mixer.com/api/v1' }) })], providers: [Channels], exports: [Channels] })
export class MixerModule {}
`,
      'src/streams/streams.ts': `import { Injectable, HttpService } from '@nestjs/common';
@Injectable()
export class Streams { constructor(private readonly http: HttpService) {} load(id: string) { return this.http.get(\`/channels/\${id}\`).toPromise(); } }
`,
      'src/channels/channels.ts': `import { Injectable, HttpService } from '@nestjs/common';
@Injectable()
export class Channels { constructor(private readonly http: HttpService) {} load(id: string) { return this.http.get(\`/users/\${id}\`).toPromise(); } }
`,
    },
    ['call | certain | rest GET /users/{userId} | src/channels/channels.ts:3'],
  ],
]);
