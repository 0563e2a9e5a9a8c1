import { testIdioms } from '@mixer-oauth/testkit';

const url = 'https://mixer.com/api/v1';

testIdioms([
  [
    'every language: names of events that are only held against what came in',
    {
      'A.java': `class A {
  static final String API = "${url}";
  private final String subscribed = "channel:" + id + ":subscribed";
  void f(String slug, int id) {
    final String followed = "channel:" + id + ":followed";
    final String hosted = "channel:" + id + ":hosted";
    String update = "channel:" + id + ":update";
    if (followed.equalsIgnoreCase(slug)) { boolean followed = answer.get("following"); if (followed && isNew) show(); }
    if (slug.equals(this.subscribed)) show();
    if (hosted.equals(slug)) socket.subscribe(hosted);
    socket.subscribe(update);
  }
}
`,
      'b.js': `const api = '${url}';
function f(slug, id) {
  const followed = \`channel:\${id}:followed\`;
  const update = 'channel:' + id + ':update';
  const hosted = \`channel:\${id}:hosted\`;
  if (slug === followed) return;
  switch (slug) { case update: show(); }
  if (slug == hosted) subscribe(hosted);
}
`,
      'c.py': `API = "${url}"
def f(slug, id):
    followed = "channel:%d:followed" % id
    update = f"channel:{id}:update"
    hosted = "channel:{}:hosted".format(id)
    if slug == followed or slug in (update,):
        show()
    subscribe(hosted)
`,
      'D.cs': `class D { const string Api = "${url}"; void F(string slug, int id) {
  var followed = $"channel:{id}:followed"; if (slug == followed) Show();
  var update = string.Format("channel:{0}:update", id); if (update.Equals(slug)) Show();
} }
`,
      'e.go': `package main
const api = "${url}"
func f(slug string, id int) {
  followed := fmt.Sprintf("channel:%d:followed", id)
  update := fmt.Sprintf("channel:%d:update", id)
  if slug == followed || strings.EqualFold(slug, update) { show() }
}
`,
      'f.kt': `const val API = "${url}"
fun f(slug: String, id: Int) {
  val followed = "channel:$id:followed"
  val update = "channel:\${id}:update"
  if (slug == followed) show()
  when (slug) { update -> show() }
}
`,
      'g.php': `<?php
$api = "${url}";
function f($slug, $id) {
  $followed = "channel:$id:followed";
  $update = "channel:$id:update";
  if ($slug === $followed || strcasecmp($slug, $update) === 0) { show(); }
}
`,
      'h.rb': `API = "${url}"
def f(slug, id)
  followed = "channel:#{id}:followed"
  show if slug == followed
end
`,
      'i.rs': `const API: &str = "${url}";
fn f(slug: &str, id: u32) {
  let followed = format!("channel:{}:followed", id);
  if slug == followed { show(); }
}
`,
      'j.swift': `let api = "${url}"
func f(slug: String, id: Int) {
  let followed = "channel:\\(id):followed"
  let update = "channel:\\(id):update"
  if slug == followed { show() }
  switch slug { case update: show(); default: break }
}
`,
      'k.lua': `local api = "${url}"
function f(slug, id) local followed = "channel:" .. id .. ":followed"; if slug == followed then show() end end
`,
      'l.cpp': `const char* api = "${url}";
void f(std::string slug, std::string id) {
  std::string followed = "channel:" + id + ":followed";
  if (slug == followed || slug.compare(followed) == 0) show();
}
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:hosted | A.java:6',
      'call | certain | constellation subscribe channel:{channelId}:update | A.java:7',
      'call | certain | constellation subscribe channel:{channelId}:hosted | b.js:5',
      'call | certain | constellation subscribe channel:{channelId}:hosted | c.py:5',
    ],
  ],
]);
