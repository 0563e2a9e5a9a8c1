import { testIdioms } from '@mixer-oauth/testkit';

// A base asks its own methods, which its heirs answer: what an object of one of them gives decides what runs.
testIdioms([
  [
    'JavaScript: a method in a condition, and its result in a variable',
    {
      'a.js': `class Page {
  verb() { return 'GET'; }
  suffix() { return ''; }
  path(id) {
    let path = \`/channels/\${id}\`;
    if (this.suffix()) path += \`/\${this.suffix()}\`;
    return path;
  }
}
class Details extends Page { suffix() { return 'details'; } }
class Edit extends Page { verb() { return 'PATCH'; } }
const ask = (page) => fetch('https://mixer.com/api/v1' + page.path(7), { method: page.verb() });
ask(new Details()); ask(new Edit());
`,
      'b.js': `class Users {
  ending() { return undefined; }
  path() {
    const ending = this.ending();
    return ending ? \`/users/9/\${ending}\` : '/users/current';
  }
}
class Follows extends Users { ending() { return 'follows'; } }
const list = (users) => fetch('https://mixer.com/api/v1' + users.path());
list(new Follows()); list(new Users());
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.js:5',
      'call | certain | rest PATCH /channels/{channelId} | a.js:5',
      'call | certain | rest GET /users/{userId}/follows | b.js:5',
      'call | certain | rest GET /users/current | b.js:5',
    ],
  ],
  [
    'JavaScript: a method that gives one thing or another, or what somebody sets, leaves it open',
    {
      'a.js': `class Page {
  suffix() { return ''; }
  path(id) { let path = \`/channels/\${id}\`; if (this.suffix()) path += \`/\${this.suffix()}\`; return path; }
}
class Some extends Page { suffix() { if (Date.now() % 2) return 'details'; return ''; } }
fetch('https://mixer.com/api/v1' + new Some().path(7));
`,
      'b.js': `class Page {
  constructor(rest) { this.rest = rest; }
  suffix() { return this.rest; }
  path(id) { let path = \`/users/\${id}\`; if (this.suffix()) path += '/follows'; return path; }
}
const ask = (rest) => fetch('https://mixer.com/api/v1' + new Page(rest).path(7));
ask(location.hash);
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:3',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.js:3',
      'call | certain | rest GET /users/{userId} | b.js:4',
      'call | certain | rest GET /users/{userId}/follows | b.js:4',
    ],
  ],
  [
    'Python',
    {
      'a.py': `import requests
class Page:
    def verb(self): return "GET"
    def suffix(self): return ""
    def path(self):
        path = "/channels/" + str(self.id)
        rest = self.suffix()
        if rest:
            path += "/" + rest
        return path
class Details(Page):
    def suffix(self): return "details"
class Edit(Page):
    def verb(self): return "PATCH"
def ask(page: Page):
    requests.request(page.verb(), "https://mixer.com/api/v1" + page.path())
ask(Details())
ask(Edit())
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:6',
      'call | certain | rest PATCH /channels/{channelId} | a.py:6',
    ],
  ],
  [
    'Ruby: without parentheses',
    {
      'a.rb': `class Page
  def verb = :get
  def suffix = nil
  def path
    path = "/channels/#{@id}"
    rest = suffix
    path += "/#{rest}" if rest
    path
  end
end
class Details < Page
  def suffix = 'details'
end
class Edit < Page
  def verb = :patch
end
def ask(page) = HTTParty.send(page.verb, "https://mixer.com/api/v1#{page.path}")
ask(Details.new)
ask(Edit.new)
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.rb:5',
      'call | certain | rest PATCH /channels/{channelId} | a.rb:5',
    ],
  ],
  [
    'Java, Kotlin and Swift: a variable of the same name as the method',
    {
      'A.java': `abstract class Page {
  String verb() { return "GET"; }
  protected String suffix() { return null; }
  String path(int id) {
    String path = "/channels/" + id;
    String suffix = suffix();
    if (suffix != null) path += "/" + suffix;
    return path;
  }
}
class Details extends Page { @Override protected String suffix() { return "details"; } }
class Edit extends Page { @Override String verb() { return "PATCH"; } }
class Api {
  void ask(HttpClient http, Page page) { http.send(HttpRequest.newBuilder(URI.create("https://mixer.com/api/v1" + page.path(7))).method(page.verb(), none()).build(), text()); }
  void go(HttpClient http) { ask(http, new Details()); ask(http, new Edit()); }
}
`,
      'b.kt': `import okhttp3.*
abstract class Page {
  open fun verb(): String = "GET"
  protected open fun suffix(): String? = null
  fun path(id: Int): String {
    var path = "/channels/$id"
    val suffix = suffix()
    if (suffix != null) path += "/$suffix"
    return path
  }
}
class Details : Page() { override fun suffix(): String? = "details" }
class Edit : Page() { override fun verb() = "PATCH" }
fun ask(http: OkHttpClient, page: Page) = http.newCall(Request.Builder().url("https://mixer.com/api/v1" + page.path(7)).method(page.verb(), null).build()).execute()
fun go(http: OkHttpClient) { ask(http, Details()); ask(http, Edit()) }
`,
      'c.swift': `class Page {
  var verb: String { "GET" }
  func suffix() -> String? { nil }
  func path(_ id: Int) -> String {
    var path = "/channels/\\(id)"
    if let suffix = suffix() { path += "/\\(suffix)" }
    return path
  }
}
class Details: Page { override func suffix() -> String? { "details" } }
class Edit: Page { override var verb: String { "PATCH" } }
func ask(_ page: Page) {
  var request = URLRequest(url: URL(string: "https://mixer.com/api/v1" + page.path(7))!)
  request.httpMethod = page.verb
  URLSession.shared.dataTask(with: request).resume()
}
func go() { ask(Details()); ask(Edit()) }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken}/details | A.java:5',
      'call | certain | rest PATCH /channels/{channelId} | A.java:5',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | b.kt:6',
      'call | certain | rest PATCH /channels/{channelId} | b.kt:6',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | c.swift:5',
      'call | certain | rest PATCH /channels/{channelId} | c.swift:5',
    ],
  ],
  [
    'A property in C#, and PHP',
    {
      'b.php': `<?php
abstract class Page {
  public function verb() { return 'GET'; }
  protected function suffix() { return ''; }
  public function path($id) {
    $path = '/channels/' . $id;
    if ($this->suffix() !== '') { $path .= '/' . $this->suffix(); }
    return $path;
  }
}
class Details extends Page { protected function suffix() { return 'details'; } }
class Edit extends Page { public function verb() { return 'PATCH'; } }
function ask(GuzzleHttp\\Client $http, Page $page) { return $http->request($page->verb(), 'https://mixer.com/api/v1' . $page->path(7)); }
ask($http, new Details()); ask($http, new Edit());
`,
      'A.cs': `using System.Net.Http;
abstract class Page {
  public virtual HttpMethod Verb => HttpMethod.Get;
  protected virtual string Suffix => null;
  public string Path(int id) {
    var path = $"/channels/{id}";
    if (Suffix != null) path += "/" + Suffix;
    return path;
  }
}
class Details : Page { protected override string Suffix => "details"; }
class Edit : Page { public override HttpMethod Verb => HttpMethod.Patch; }
class Api {
  HttpClient http = new HttpClient();
  Task Ask(Page page) => http.SendAsync(new HttpRequestMessage(page.Verb, "https://mixer.com/api/v1" + page.Path(7)));
  void Go() { Ask(new Details()); Ask(new Edit()); }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken}/details | A.cs:6',
      'call | certain | rest PATCH /channels/{channelId} | A.cs:6',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | b.php:6',
      'call | certain | rest PATCH /channels/{channelId} | b.php:6',
    ],
  ],
  [
    'C++: an empty text, and a character of Qt',
    {
      'a.cpp': `#include <QNetworkAccessManager>
class Page {
public:
  virtual QByteArray verb() const { return "GET"; }
  QString path(int id) const {
    QString path = QStringLiteral("channels/") + QString::number(id);
    const QString rest = suffix();
    if (!rest.isEmpty()) path += QLatin1Char('/') + rest;
    return path;
  }
protected:
  virtual QString suffix() const { return {}; }
};
class Details : public Page { QString suffix() const override { return QStringLiteral("details"); } };
class Edit : public Page { public: QByteArray verb() const override { return "PATCH"; } };
class Api {
  QNetworkAccessManager m_net;
  void ask(Page *page) {
    QNetworkRequest request(QUrl("https://mixer.com/api/v1/" + page->path(7)));
    m_net.sendCustomRequest(request, page->verb(), "");
  }
  void go() { ask(new Details()); ask(new Edit()); }
};
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.cpp:6',
      'call | certain | rest PATCH /channels/{channelId} | a.cpp:6',
    ],
  ],
]);
