import { testIdioms } from '@mixer-oauth/testkit';

// What stands in a class whose base class is handed an address, and is no request for that.
testIdioms([
  [
    'Java: what a map is made of is no request of the class, though its base class is handed the address',
    {
      'a.java': `import com.google.common.collect.ImmutableMap;
import org.apache.http.client.methods.HttpGet;
abstract class PlatformClient {
  private final String root;
  PlatformClient(String root) { this.root = root; }
  protected Object fetch(String path, java.util.Map<String, String> query) { return http.execute(new HttpGet(root + path)); }
}
class MixerClient extends PlatformClient {
  MixerClient() { super("https://mixer.com/api/v1"); }
  Object games() { return fetch("/types", ImmutableMap.of("order", "viewersCurrent:DESC", "limit", "50")); }
}`,
    },
    ['call | certain | rest GET /types | a.java:10'],
  ],
  [
    'JavaScript: a method of the program is no request of its class, though its base class is handed the address',
    {
      'a.js': `const axios = require('axios');
class P { constructor(root) { this.client = axios.create({ baseURL: root }); } load(p) { return this.client.get(p); } }
class Mixer extends P { constructor() { super('https://mixer.com/api/v1'); } live(n) { return this.load('/channels/' + n); } }
new Mixer().live('x');`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:3'],
  ],
]);
