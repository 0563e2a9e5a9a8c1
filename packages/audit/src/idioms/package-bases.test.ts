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
]);
