import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'every language: an address that one function hands to the next',
    {
      'a.js': `const api = '${api}';
getId().then((id) => \`\${api}/channels/\${id}\`).then((url) => fetch(url));
getId()
  .then((id) => { return api + '/users/' + id; })
  .then((url) => axios.get(url))
  .then((answer) => show(answer));
`,
      'b.ts': `const api = '${api}';
class B {
  constructor(private http: HttpClient) {}
  f() {
    return this.id$.pipe(
      map((id: number) => \`\${api}/channels/\${id}\`),
      distinctUntilChanged(),
      tap((url) => console.log(url)),
      switchMap((url: string) => this.http.get(url)),
      map((answer) => show(answer)),
    );
  }
  g() { return from(ids).pipe(map((id) => api + '/teams/' + id), mergeMap((url) => ajax(url))); }
}
`,
      'C.java': `class C {
  static final String API = "${api}";
  void f() {
    id().thenApply(id -> API + "/channels/" + id).thenAccept(url -> client.get(url));
    id().thenApply(id -> API + "/users/" + id).thenCompose(url -> client.get(url));
  }
}
`,
      'd.kt': `const val API = "${api}"
fun f() { id.let { "$API/teams/$it" }.let { client.get(it) } }
`,
      'E.cs': `class E { const string Api = "${api}"; void F() {
  ids.Select(id => Api + "/channels/" + id).Select(url => http.GetAsync(url));
} }
`,
      'f.rs': `fn f() {
  id().map_ok(|id| format!("${api}/channels/{}", id)).and_then(|url| client.get(&url).send());
}
`,
      'g.rb': `ids.collect { |id| "${api}/channels/#{id}" }.each { |url| HTTParty.get(url) }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | C.java:4',
      'call | certain | rest GET /users/{userId} | C.java:5',
      'call | certain | rest GET /channels/{channelIdOrToken} | E.cs:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:2',
      'call | certain | rest GET /users/{userId} | a.js:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | b.ts:6',
      'call | certain | rest GET /teams/{teamId} | b.ts:13',
      'call | certain | rest GET /teams/{teamId} | d.kt:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | f.rs:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | g.rb:1',
    ],
  ],
  [
    'what is handed on goes elsewhere, or is only shown',
    {
      'a.js': `const api = '${api}';
getId().then((id) => \`https://example.com/channels/\${id}\`).then((url) => fetch(url));
getId().then((id) => \`\${api}/channels/\${id}\`).then((url) => console.log(url));
getId().then((id) => \`\${api}/users/\${id}\`).then((url) => \`https://example.com/?of=\${url}\`).then((url) => fetch(url));
`,
      'b.ts': `const api = '${api}';
id$.pipe(map((id) => \`\${api}/channels/\${id}\`), map((url) => 'https://example.com/'), switchMap((url) => ajax(url)));
id$.pipe(map((id) => \`\${api}/users/\${id}\`), switchMap((url) => other.answers(url.length)), map((x) => ajax(x)));
`,
    },
    [],
  ],
]);
