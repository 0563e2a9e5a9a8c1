import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    "Java, Kotlin: services of the program that extend a package's class, which puts what it is handed before every path",
    {
      'Teams.java': `package app;
import com.mixer.api.MixerAPI;
import com.mixer.api.services.AbstractHTTPService;
public class Teams extends AbstractHTTPService {
  private static final String ROOT = "teams";
  public Teams(MixerAPI mixer) { super(mixer, ROOT); }
  public Object all() { return this.get("", List.class, options()); }
  public Object one(String token) { return this.get(token, Team.class); }
  public Object members(int id) { return get(String.format("%d/users", id), List.class); }
  public Object leave(int id, int user) { return this.delete(id + "/users/" + user, null); }
  public Object other(Map<String, String> map) { map.put("users", "1"); return map.get("users"); }
}
`,
      'Clips.kt': `package app
import com.mixer.api.MixerAPI
import com.mixer.api.services.AbstractHTTPService
class Clips(mixer: MixerAPI) : AbstractHTTPService(mixer, "clips") {
  fun one(id: String) = get(id, Clip::class.java)
  fun drop(id: String) = this.delete("$id", null)
}
`,
      'Other.java': `package app;
import org.example.services.AbstractHTTPService;
public class Other extends AbstractHTTPService {
  public Other(Api api) { super(api, "users"); }
  public Object current() { return this.get("current", User.class); }
}
`,
      'Open.java': `package app;
import com.mixer.api.services.AbstractHTTPService;
public abstract class Open extends AbstractHTTPService {
  public Object current() { return this.get("current", User.class); }
}
`,
    },
    [
      'call | certain | rest GET /clips/{clipId} | Clips.kt:5',
      'call | certain | rest DELETE /clips/{clipId} | Clips.kt:6',
      'call | certain | rest GET /teams | Teams.java:7',
      'call | certain | rest GET /teams/{teamId} | Teams.java:8',
      'call | certain | rest GET /teams/{teamId}/users | Teams.java:9',
      'call | certain | rest DELETE /teams/{teamId}/users/{userId} | Teams.java:10',
    ],
  ],
  [
    "Java, Kotlin: the client of a package's own client, and the base of its addresses",
    {
      'Bot.java': `package app;
import com.mixer.api.MixerAPI;
public class Bot {
  private MixerAPI api;
  public Bot(String id, String token) { this.api = new MixerAPI(id, token); }
  public void mute(int channel, String user) {
    String target = api.basePath.resolve("channels/" + channel + "/users/" + user).toString();
    api.http.patch(target, Object.class, roles()).get();
    this.api.http.get("users/current", User.class, null);
  }
}
`,
      'Old.kt': `package app
import pro.beam.api.BeamAPI
class Old {
  private val beam = BeamAPI()
  fun leave(id: Int) = beam.http.delete(beam.basePath.resolve("teams/$id").toString(), null)
}
`,
      'Other.java': `package app;
import org.example.MixerAPI;
public class Other {
  private MixerAPI api = new MixerAPI("x", "y");
  public void all() { api.http.get(api.basePath.resolve("types").toString(), List.class); }
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId}/users/{userId} | Bot.java:7',
      'call | certain | rest GET /users/current | Bot.java:9',
      'call | certain | rest DELETE /teams/{teamId} | Old.kt:5',
      'call | unresolved | GET /{} | Other.java:5',
    ],
  ],
]);
