import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'what a base class asks of its heirs, though it extends a class of others itself',
    {
      'views.py': `from django.views import View
import requests
class SignIn(View):
    def user(self, token):
        return requests.get(f"{self.api}/{self.paths['user']}", headers={'Authorization': token}).json()
`,
      'acme.py': `from .views import SignIn
class AcmeSignIn(SignIn):
    site = "https://mixer.com"
    api = f"{site}/api/v1"
    paths = { "user": "users/current" }
`,
      'api.ts': `import { DataSource } from 'data-source';
export abstract class Api extends DataSource {
  types() { return fetch(this.root + '/types'); }
}
`,
      'acme.ts': `import { Api } from './api';
export class AcmeApi extends Api { root = 'https://mixer.com/api/v1'; }
`,
      'Base.cs': `public abstract class Base : Controller {
  protected Task<string> Teams() => new HttpClient().GetStringAsync(this.Root + "/teams");
}
`,
      'Acme.cs': `public class Acme : Base { string Root => "https://mixer.com/api/v1"; }
`,
    },
    [
      'call | certain | rest GET /teams | Base.cs:2',
      'call | certain | rest GET /users/current | acme.py:5',
      'call | certain | rest GET /types | api.ts:3',
    ],
  ],
  [
    'a class that hands its address to its base class: what else its methods do is no request',
    {
      'Helper.java': `package app;
abstract class Helper {
  private final String base;
  Helper(ObjectMapper mapper, String base) { this.base = base; }
  abstract void addHeaders(HttpHeaders headers);
  <T> T get(String path, Class<T> type) { return rest.exchange(base + path, HttpMethod.GET, entity(), type).getBody(); }
}
class Acme extends Helper {
  Acme(ObjectMapper mapper) { super(mapper, "https://mixer.com/api/v1"); }
  void addHeaders(HttpHeaders headers) { headers.set("Client-ID", "id"); }
  Channel channel(String id) {
    HttpHeaders own = new HttpHeaders();
    own.add("users", "teams");
    return get("/channels/" + id, Channel.class);
  }
}
`,
      'acme.ts': `import { Api } from 'apis';
export class Acme extends Api {
  constructor() { super({ baseURL: 'https://mixer.com/api/v1' }); }
  willSend(request) { request.headers.set('Authorization', 'types'); }
  types() { const seen = new Map(); seen.get('teams'); return this.get('types'); }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | Helper.java:14',
      'call | certain | rest GET /types | acme.ts:5',
    ],
  ],
]);
