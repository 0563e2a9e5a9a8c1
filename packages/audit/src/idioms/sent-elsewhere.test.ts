import { testIdioms } from '@mixer-oauth/testkit';

const other = 'https://id.example.com/oauth2/authorize';
const own = 'https://mixer.com/oauth/authorize';

testIdioms([
  [
    'every language: scopes that go to the sign-in of somebody else',
    {
      'a.js': `function a() {
  const params = { client_id: id, response_type: 'code', scope: 'chat:chat' };
  return redirect('${other}?' + qs.stringify(params));
}
function b() { return redirect('${other}?' + qs.stringify({ client_id: id, scope: 'chat:connect' })); }
function c() {
  const params = new URLSearchParams({ client_id: id, scope: 'chat:whisper' });
  return redirect(\`${other}?\${params}\`);
}
function d() {
  const base = '${other}?';
  const params = { client_id: id, scope: 'chat:purge' };
  const url = base + 'client_id=' + params.client_id + '&scope=' + params.scope;
  return url;
}
function e() { const url = new URL('${other}'); url.searchParams.set('scope', 'chat:timeout'); return url; }
function f() { return axios.get('${other}', { params: { scope: 'chat:poll_start' } }); }
function g() {
  const url = new URL('${other}');
  url.search = new URLSearchParams({ client_id: 'a', scope: 'chat:poll_vote' });
  return url;
}
`,
      'b.py': `def a():
    params = {"client_id": "x", "scope": "chat:chat"}
    return redirect("${other}?" + urlencode(params))
def b():
    params = {"client_id": "x", "scope": "chat:whisper"}
    return redirect(f"${other}?{urlencode(params)}")
def c():
    params = {"client_id": "x", "scope": "chat:purge"}
    return requests.get("${other}", params=params)
def d():
    return redirect("${other}?{}".format(urlencode({"client_id": "x", "scope": "chat:timeout"})))
`,
      'c.php': `<?php
function a() {
  $params = ['client_id' => 'x', 'scope' => 'chat:chat'];
  header('Location: ${other}?' . http_build_query($params));
}
function b() { header('Location: ${other}?' . http_build_query(['client_id' => 'x', 'scope' => 'chat:connect'])); }
`,
      'd.rb': `def a
  params = { client_id: id, scope: 'chat:chat' }
  redirect_to "${other}?#{params.to_query}"
end
def b
  redirect_to "${other}?" + URI.encode_www_form({ client_id: id, scope: 'chat:connect' })
end
`,
      'e.go': `package main
func a() { v := url.Values{}; v.Set("scope", "chat:chat"); redirect("${other}?" + v.Encode()) }
`,
      'F.cs': `class F { void A() {
  var query = new Dictionary<string, string> { ["client_id"] = "x", ["scope"] = "chat:chat" };
  Open(QueryHelpers.AddQueryString("${other}", query));
} }
`,
      'g.kt': `fun a() {
  val url = Uri.parse("${other}").buildUpon().appendQueryParameter("scope", "chat:chat").build()
  open(url)
}
`,
      'H.java': `class H { void a() {
  Map<String, String> params = Map.of("client_id", "x", "scope", "chat:chat");
  open("${other}?" + encode(params));
  open(UriComponentsBuilder.fromHttpUrl("${other}").queryParam("scope", "chat:connect").toUriString());
} }
`,
      'i.swift': `func a() {
  var parts = URLComponents(string: "${other}")!
  parts.queryItems = [URLQueryItem(name: "scope", value: "chat:chat")]
  open(parts.url!)
}
`,
      'j.rs': `fn a() { let mut url = Url::parse("${other}").unwrap(); url.query_pairs_mut().append_pair("scope", "chat:chat"); open(url); }
`,
    },
    [],
  ],
  [
    'scopes that go to this provider, to both, to the own server that hands them on, or beside an explanation',
    {
      'a.js': `function a() {
  const params = { client_id: id, response_type: 'code', scope: 'chat:chat' };
  return redirect('${own}?' + qs.stringify(params));
}
function b() {
  const params = { client_id: id, response_type: 'code', scope: 'chat:connect' };
  return redirect((isOld ? '${other}?' : '${own}?') + qs.stringify(params));
}
function c() {
  const params = { client_id: id, scope: 'chat:whisper' };
  return redirect('https://app.example.com/oauth/mixer?' + qs.stringify(params));
}
function d() {
  const params = { client_id: id, scope: 'chat:purge' };
  show('https://docs.example.com/how-to', params);
  return signIn(params);
}
function e() {
  const params = { client_id: id, scope: 'chat:timeout' };
  show('${other}?client_id=' + params.client_id);
  return signIn(params);
}
`,
    },
    [
      'request | certain | chat:chat | a.js:2',
      'request | certain | chat:connect | a.js:6',
      'request | certain | chat:whisper | a.js:10',
      'request | certain | chat:purge | a.js:14',
      'request | certain | chat:timeout | a.js:19',
    ],
  ],
]);
