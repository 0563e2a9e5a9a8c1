import { testIdioms } from '@mixer-oauth/testkit';

// Objects that a section of the settings fills, with those that they have as parts.
testIdioms([
  [
    'Java: with getters that Lombok makes, a part of settings that a section fills',
    {
      'application.yml': `squadron:
  mixer:
    api-url: https://mixer.com/api/v1
`,
      'P.java': `@Data
@ConfigurationProperties("squadron")
public class SquadronProperties {
    private Mixer mixer = new Mixer();
    
    @Data
    public static class Mixer {
        private String apiUrl;
        
    }
}
`,
      'A.java': `public class A {
  private final SquadronProperties properties;
  private final RestTemplate rest = new RestTemplate();
  A(SquadronProperties properties) { this.properties = properties; }
  Team team() { return rest.getForObject(properties.getMixer().getApiUrl() + "/teams/3", Team.class); }
}
`,
    },
    ['call | certain | rest GET /teams/{teamId} | A.java:5'],
  ],
  [
    'Java: a field that nobody sets, a part of settings that a section fills',
    {
      'application.yml': `squadron:
  mixer:
    api-url: https://mixer.com/api/v1
`,
      'P.java': `@Data
@ConfigurationProperties("squadron")
public class SquadronProperties {
    private Mixer mixer;
    
    @Data
    public static class Mixer {
        private String apiUrl;
        
    }
}
`,
      'A.java': `public class A {
  private final SquadronProperties properties;
  private final RestTemplate rest = new RestTemplate();
  A(SquadronProperties properties) { this.properties = properties; }
  Team team() { return rest.getForObject(properties.getMixer().getApiUrl() + "/teams/3", Team.class); }
}
`,
    },
    ['call | certain | rest GET /teams/{teamId} | A.java:5'],
  ],
  [
    'Java: handed to a method, a part of settings that a section fills',
    {
      'application.yml': `squadron:
  mixer:
    api-url: https://mixer.com/api/v1
`,
      'P.java': `@Data
@ConfigurationProperties("squadron")
public class SquadronProperties {
    private Mixer mixer = new Mixer();
    
    @Data
    public static class Mixer {
        private String apiUrl;
        
    }
}
`,
      'A.java': `public class A {
  private final RestTemplate rest = new RestTemplate();
  Team team(SquadronProperties properties) { return rest.getForObject(properties.getMixer().getApiUrl() + "/teams/3", Team.class); }
}
`,
    },
    ['call | certain | rest GET /teams/{teamId} | A.java:3'],
  ],
  [
    'Java: with getters of its own, a part of settings that a section fills',
    {
      'application.yml': `squadron:
  mixer:
    api-url: https://mixer.com/api/v1
`,
      'P.java': `
@ConfigurationProperties("squadron")
public class SquadronProperties {
    private Mixer mixer = new Mixer();
    public Mixer getMixer() { return mixer; }
    
    public static class Mixer {
        private String apiUrl;
        public String getApiUrl() { return apiUrl; }
    }
}
`,
      'A.java': `public class A {
  private final SquadronProperties properties;
  private final RestTemplate rest = new RestTemplate();
  A(SquadronProperties properties) { this.properties = properties; }
  Team team() { return rest.getForObject(properties.getMixer().getApiUrl() + "/teams/3", Team.class); }
}
`,
    },
    ['call | certain | rest GET /teams/{teamId} | A.java:5'],
  ],
  [
    'Kotlin, a part of settings that a section fills',
    {
      'application.yml': `squadron:
  mixer:
    api-url: https://mixer.com/api/v1
`,
      'P.kt': `@ConfigurationProperties("squadron")
class Props {
  var mixer = Mixer()
  class Mixer { lateinit var apiUrl: String }
}
`,
      'A.kt': `class A(private val props: Props) { val rest = RestTemplate()
 fun team() = rest.getForObject(props.mixer.apiUrl + "/teams/3", Team::class.java) }
`,
    },
    ['call | certain | rest GET /teams/{teamId} | A.kt:2'],
  ],
  [
    'C#, a part of settings that a section fills',
    {
      'appsettings.json': `{"Squadron":{"Mixer":{"ApiUrl":"https://mixer.com/api/v1"}}}`,
      'P.cs': `public class Props { public MixerProps Mixer { get; set; } = new MixerProps(); }
public class MixerProps { public string ApiUrl { get; set; } }
class S { void C(IServiceCollection s) { s.Configure<Props>(Configuration.GetSection("Squadron")); } }
`,
      'A.cs': `class A { Props p; HttpClient c = new HttpClient(); public A(IOptions<Props> o) { p = o.Value; } Task T() => c.GetStringAsync(p.Mixer.ApiUrl + "/teams/3"); }
`,
    },
    ['call | certain | rest GET /teams/{teamId} | A.cs:1'],
  ],
  [
    'Go, a part of settings that a section fills',
    {
      'config.yaml': `mixer:
  api_url: https://mixer.com/api/v1
`,
      'a.go': `package a
type Config struct { Mixer MixerConfig \`yaml:"mixer"\` }
type MixerConfig struct { APIURL string \`yaml:"api_url"\` }
func load() *Config { b, _ := ioutil.ReadFile("config.yaml"); c := &Config{}; yaml.Unmarshal(b, c); return c }
func go1() { c := load(); http.Get(c.Mixer.APIURL + "/teams/3") }
`,
    },
    ['call | certain | rest GET /teams/{teamId} | a.go:5'],
  ],
  [
    'Java: a section that fills a class, without parts',
    {
      'application.yml': `squadron:
  mixer:
    api-url: https://mixer.com/api/v1
`,
      'P.java': `@ConfigurationProperties("squadron.mixer")
public class Props {
    private String apiUrl;
    public String getApiUrl() { return apiUrl; }
}
`,
      'A.java': `public class A {
  private final Props properties;
  private final RestTemplate rest = new RestTemplate();
  A(Props properties) { this.properties = properties; }
  Team team() { return rest.getForObject(properties.getApiUrl() + "/teams/3", Team.class); }
}
`,
    },
    ['call | certain | rest GET /teams/{teamId} | A.java:5'],
  ],
  [
    'Java: getters that Lombok makes of a field with a value',
    {
      'P.java': `@Getter
public class Props {
    private Inner inner = new Inner();
    private String apiUrl = "https://mixer.com/api/v1";
    @Data
    public static class Inner { private String x = "https://mixer.com/api/v1"; }
}
`,
      'A.java': `public class A {
  private final Props properties;
  private final RestTemplate rest = new RestTemplate();
  A(Props properties) { this.properties = properties; }
  Team team() { return rest.getForObject(properties.getInner().getX() + "/teams/3", Team.class); }
}
`,
    },
    ['call | certain | rest GET /teams/{teamId} | A.java:5'],
  ],
  [
    'Java: a constructor that Lombok makes',
    {
      'A.java': `@RequiredArgsConstructor
public class A {
  private final String base;
  private final RestTemplate rest;
  private int count;
  Team team() { return rest.getForObject(base + "/teams/3", Team.class); }
}
class M { void m() { new A("https://mixer.com/api/v1", new RestTemplate()).team(); } }
`,
    },
    ['call | certain | rest GET /teams/{teamId} | A.java:6'],
  ],
  [
    "Java: Spring's @Value at a field makes no getter",
    {
      'A.java': `public class A {
  @Value("\${api.url:https://mixer.com/api/v1}") private String base;
}
class B extends A { String t() { return new RestTemplate().getForObject(getBase() + "/teams/3", String.class); } }
`,
    },
    ['call | likely | rest GET /teams/{teamId} | A.java:4'],
  ],
  [
    'PHP: a section of the settings of the app at hand',
    {
      'config/services.php': `<?php
return ['mixer' => ['api' => 'https://mixer.com/api/v1/'], 'other' => ['api' => 'https://api.example/']];
`,
      'P.php': `<?php
class P { function register() { $this->app->singleton(S::class, function ($app) { $config = $app['config']['services.mixer']; return new S(new Client(['base_uri' => $config['api']])); });
 $this->app->singleton(O::class, function ($app) { $config = $app['config']['services.other']; return new O(new Client(['base_uri' => $config['api']])); }); } }
class S { function __construct(Client $http) { $this->http = $http; } function types() { return $this->http->get('types'); } }
class O { function __construct(Client $http) { $this->http = $http; } function channels() { return $this->http->get('channels'); } }
`,
    },
    ['call | certain | rest GET /types | P.php:4'],
  ],
]);
