import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// A default that names what stands in the class around it; options of a client in an object of their own; addresses made normal.
testIdioms([
  [
    'Python: a default of the constructor is a name in the class',
    {
      'a.py': `import requests
ROOT = "https://api.twitch.tv/helix"
class Wire:
    ROOT = "${api}"
    def __init__(self, token=None, root=ROOT):
        self.root = root
    def types(self):
        return requests.get(self.root + "/types")
class Other:
    def __init__(self, root=ROOT):
        self.root = root
    def me(self):
        return requests.get(self.root + "/streams")
`,
    },
    ['call | certain | rest GET /types | a.py:8'],
  ],
  [
    'Ruby: the address of a client among its options; a path that Addressable has made normal',
    {
      'a.rb': `class Wire
  def connection
    options = { headers: {}, url: '${api}/' }.merge(more)
    Faraday::Connection.new(options) do |one|
      one.use Faraday::Request::UrlEncoded
    end
  end
  def call_on(verb, path)
    connection.public_send(verb, Addressable::URI.parse(path.to_s).normalize.to_s)
  end
  def drop(id)
    call_on(:delete, "clips/#{id}")
  end
end
`,
    },
    ['call | certain | rest DELETE /clips/{clipId} | a.rb:12'],
  ],
  [
    'Ruby: what is sent is no address of a client',
    {
      'a.rb': `hooks = Faraday.new('https://hooks.example.com/')
hooks.post('users/current', { url: '${api}/' })
`,
      'b.rb': `url = '${api}'
`,
    },
    [],
  ],
  [
    'Java: what Jenkins fills a form with, and classes that are no forms or no sign-ins',
    {
      'Realm.java': `import hudson.model.Descriptor;
public class Realm extends SecurityRealm {
  private static final String SCOPES = "chat:connect,channel:details:self";
  private String clientID;
  private String oauthScopes;
  @DataBoundConstructor
  public Realm(String clientID, String oauthScopes) { this.clientID = clientID; this.oauthScopes = oauthScopes; }
  public HttpResponse doLogin() {
    return new HttpRedirect("https://mixer.com/oauth/authorize?client_id=" + clientID + "&scope=" + oauthScopes);
  }
  @Extension
  public static final class DescriptorImpl extends Descriptor<SecurityRealm> {
    public String getDefaultOauthScopes() { return SCOPES; }
    public String getHelpOfScopes() { return "user:update:self"; }
  }
  static class Shown { String getDefaultOauthScopes() { return "chat:chat"; } }
}
class Page extends Plugin {
  private String title;
  public static final class DescriptorImpl extends Descriptor<Plugin> {
    public String getDefaultScopes() { return "channel:update:self"; }
  }
}
class Other extends SecurityRealm {
  private String clientId;
  String address() { return "https://other.example/authorize?client_id=" + clientId; }
  public static final class DescriptorImpl extends Descriptor<SecurityRealm> {
    public String getDefaultScopes() { return "channel:follow:self"; }
  }
}
`,
    },
    ['request | certain | chat:connect | Realm.java:3', 'request | certain | channel:details:self | Realm.java:3'],
  ],
]);
