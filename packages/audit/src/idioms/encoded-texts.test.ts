import { testIdioms } from '@mixer-oauth/testkit';

const page = 'https://mixer.com/oauth/authorize?client_id=';

testIdioms([
  [
    'every language: scopes encoded for the address that asks for them',
    {
      'A.java': `class A { void f() throws Exception {
  browse(new URI("${page}" + ID + "&scope=" + URLEncoder.encode("user:details:self chat:chat", "UTF-8")));
  String scope = "chat:connect chat:whisper";
  open("${page}" + ID + "&scope=" + java.net.URLEncoder.encode(scope, StandardCharsets.UTF_8));
} }
`,
      'B.kt': `fun f() {
  browse("${page}" + id + "&scope=" + URLEncoder.encode("chat:chat", "UTF-8"))
  browse("${page}$id&scope=\${Uri.encode("chat:whisper")}")
}
`,
      'C.cs': `class C { void F() {
  Open("${page}" + id + "&scope=" + Uri.EscapeDataString("chat:chat chat:connect"));
  Open($"${page}{id}&scope={HttpUtility.UrlEncode("chat:whisper")}");
  Open($"${page}{id}&scope={UrlEncoder.Default.Encode("chat:purge")}");
} }
`,
      'D.swift': `func f() {
  open("${page}\\(id)&scope=" + "chat:chat".addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed)!)
}
`,
      'e.php': `<?php
header("Location: ${page}$id&scope=" . urlencode("chat:chat"));
header("Location: ${page}$id&scope=" . rawurlencode("chat:whisper"));
`,
      'f.py': `webbrowser.open("${page}" + cid + "&scope=" + quote("chat:chat"))
webbrowser.open("${page}%s&scope=%s" % (cid, urllib.parse.quote_plus("chat:whisper")))
`,
      'g.go': `package main
func f() { open("${page}" + id + "&scope=" + url.QueryEscape("chat:chat")) }
`,
      'h.rb': `redirect_to "${page}#{id}&scope=#{CGI.escape('chat:chat')}"
redirect_to "${page}#{id}&scope=" + URI.encode_www_form_component('chat:whisper')
redirect_to "${page}#{id}&scope=#{ERB::Util.url_encode('chat:purge')}"
`,
      'i.rs': `fn f() {
  open(&format!("${page}{}&scope={}", id, urlencoding::encode("chat:chat")));
  open(&("${page}".to_string() + id + "&scope=" + &urlencoding::encode("chat:whisper").into_owned()));
  open(&format!("${page}{}&scope={}", id, utf8_percent_encode("chat:purge", NON_ALPHANUMERIC)));
}
`,
      'j.lua': `open("${page}" .. id .. "&scope=" .. ngx.escape_uri("chat:chat"))
`,
      'k.cpp': `void f() { open("${page}" + id + "&scope=" + QUrl::toPercentEncoding("chat:chat")); }
`,
      'l.js': `window.open('${page}' + id + '&scope=' + encodeURIComponent('chat:chat'));
window.open(\`${page}\${id}&scope=\${querystring.escape('chat:purge')}\`);
`,
    },
    [
      'request | certain | user:details:self | A.java:2',
      'request | certain | chat:chat | A.java:2',
      'request | certain | chat:connect | A.java:3',
      'request | certain | chat:whisper | A.java:3',
      'request | certain | chat:chat | B.kt:2',
      'request | certain | chat:whisper | B.kt:3',
      'request | certain | chat:chat | C.cs:2',
      'request | certain | chat:connect | C.cs:2',
      'request | certain | chat:whisper | C.cs:3',
      'request | certain | chat:purge | C.cs:4',
      'request | certain | chat:chat | D.swift:2',
      'request | certain | chat:chat | e.php:2',
      'request | certain | chat:whisper | e.php:3',
      'request | certain | chat:chat | f.py:1',
      'request | certain | chat:whisper | f.py:2',
      'request | certain | chat:chat | g.go:2',
      'request | certain | chat:chat | h.rb:1',
      'request | certain | chat:whisper | h.rb:2',
      'request | certain | chat:purge | h.rb:3',
      'request | certain | chat:chat | i.rs:2',
      'request | certain | chat:whisper | i.rs:3',
      'request | certain | chat:purge | i.rs:4',
      'request | certain | chat:chat | j.lua:1',
      'request | certain | chat:chat | k.cpp:1',
      'request | certain | chat:chat | l.js:1',
      'request | certain | chat:purge | l.js:2',
    ],
  ],
  [
    'every language: a function of the program that is called encode may make anything of its text',
    {
      'a.js': `function urlEncode(text) { return table[text]; }
window.open('${page}' + id + '&scope=' + urlEncode('chat:chat'));
`,
      'B.java': `class Encoder { static String encode(String text) { return table.get(text); } }
class B { void f() { open("${page}" + ID + "&scope=" + Encoder.encode("chat:chat")); } }
`,
      'c.py': `open("${page}" + cid + "&scope=" + audio.encode("chat:chat"))
`,
    },
    [
      'request | unresolved | authorize URL | B.java:2',
      'request | unresolved | authorize URL | a.js:2',
      'request | unresolved | authorize URL | c.py:1',
    ],
  ],
]);
