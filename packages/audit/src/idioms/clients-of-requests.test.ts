import { testIdioms } from '@mixer-oauth/testkit';

// Requests of a library that are handed their client, and clients that are made with a root and a path under it.
const request = `package acme;
import com.google.api.client.googleapis.services.json.AbstractGoogleJsonClientRequest;
abstract class BeamRequest<T> extends AbstractGoogleJsonClientRequest<T> {
  BeamRequest(Beam beam, String verb, String template, Object body, Class<T> type) { super(beam, verb, template, body, type); }
}
`;

const service = (root: string): string => `package acme;
import com.google.api.client.googleapis.services.json.AbstractGoogleJsonClient;
public class Beam extends AbstractGoogleJsonClient {
  static final String ROOT = "${root}";
  Beam(Builder builder) { super(builder); }
  public class Clips {
    public class Remove extends BeamRequest<Void> {
      private static final String REST_PATH = "clips/{clip}";
      Remove(String clip) { super(Beam.this, "DELETE", REST_PATH, null, Void.class); }
    }
    public Remove remove(String clip) { return new Remove(clip); }
  }
  public class Versions {
    public class Store extends BeamRequest<Game> {
      private static final String REST_PATH = "interactive/versions/{version}";
      Store(Long version, Game game) { super(Beam.this, "PUT", REST_PATH, game, Game.class); }
    }
    public Store store(Long version, Game game) { return new Store(version, game); }
  }
  public static final class Builder extends AbstractGoogleJsonClient.Builder {
    public Builder(HttpTransport transport, JsonFactory json) { super(transport, json, ROOT, "api/v1/", null, false); }
    public Beam build() { return new Beam(this); }
  }
}
`;

const both = [
  'call | certain | rest DELETE /clips/{clipId} | Beam.java:8',
  'call | certain | rest PUT /interactive/versions/{versionId} | Beam.java:15',
];

testIdioms([
  [
    'Java: the builder hands root and path to the library',
    { 'Beam.java': service('https://mixer.com/'), 'BeamRequest.java': request },
    both,
  ],
  [
    'Java: a root that is set in the stead of its own',
    {
      'Beam.java': service('https://beam.example/'),
      'BeamRequest.java': request,
      'App.java': `package acme;
class App { Beam beam() { return new Beam.Builder(transport, json).setApplicationName("x").setRootUrl("https://mixer.com/").build(); } }
`,
    },
    both,
  ],
  [
    'Java: NO client whose root is another one, or is set to another one',
    {
      'Beam.java': service('https://mixer.com/'),
      'BeamRequest.java': request,
      'App.java': `package acme;
class App { Beam beam() { return new Beam.Builder(transport, json).setRootUrl("https://beam.example/").build(); } }
`,
    },
    [],
  ],
  [
    'Java: the library\u2019s own builder',
    {
      'Beam.java': `package acme;
import com.google.api.client.googleapis.services.json.*;
class Beam extends AbstractGoogleJsonClient {
  Beam() { super(new Builder(null, null, "https://mixer.com/", "api/v1/", null, false)); }
}
class Me extends AbstractGoogleJsonClientRequest<User> {
  Me(Beam beam) { super(beam, "GET", "users/current", null, User.class); }
}
`,
    },
    ['call | certain | rest GET /users/current | Beam.java:7'],
  ],
  [
    'Kotlin: the same',
    {
      'Beam.kt': `package acme
import com.google.api.client.googleapis.services.json.*
class Beam(builder: Builder) : AbstractGoogleJsonClient(builder) {
  inner class Clips { fun remove(clip: String) = Remove(this@Beam, clip) }
  class Builder : AbstractGoogleJsonClient.Builder(null, null, "https://mixer.com/", "api/v1/", null, false) { override fun build() = Beam(this) }
}
abstract class BeamRequest<T>(beam: Beam, verb: String, template: String, type: Class<T>) : AbstractGoogleJsonClientRequest<T>(beam, verb, template, null, type)
class Remove(beam: Beam, val clip: String) : BeamRequest<Void>(beam, "DELETE", "clips/{clip}", Void::class.java)
`,
    },
    ['call | certain | rest DELETE /clips/{clipId} | Beam.kt:8'],
  ],
]);
