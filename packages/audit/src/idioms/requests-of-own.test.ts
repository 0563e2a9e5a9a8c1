import { testIdioms } from '@mixer-oauth/testkit';

// Requests that are objects of a class of the program, whose base class is the library's.
testIdioms([
  [
    'Kotlin: requests of a class of its own',
    {
      'A.kt': `class Site {
    fun a() { queue.add(ApiRequest(Request.Method.GET, BASE + "users/current", null)) }
    fun b(id: String) { queue.add(ApiRequest(Request.Method.PUT, BASE + "channels/$id/follow", null)) }
    companion object { private const val BASE = "https://mixer.com/api/v1/" }
}
class ApiRequest(method: Int, url: String, private val json: JSONObject?) : Request<Any>(method, url, null) {
    override fun getBody(): ByteArray? = json?.toString()?.toByteArray()
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.kt:2',
      'call | certain | rest PUT /channels/{channelId}/follow | A.kt:3',
    ],
  ],
  [
    'Java: requests of a class of its own',
    {
      'Site.java': `class Site {
    static final String BASE = "https://mixer.com/api/v1/";
    void a() { queue.add(new ApiRequest(Request.Method.GET, BASE + "users/current", null)); }
    void b(String id) { queue.add(new ApiRequest(Request.Method.PUT, BASE + "channels/" + id + "/follow", null)); }
}
class ApiRequest extends Request<JSONObject> {
    ApiRequest(int method, String url, JSONObject json) { super(method, url, null); }
    protected Response<JSONObject> parseNetworkResponse(NetworkResponse r) { return null; }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Site.java:3',
      'call | certain | rest PUT /channels/{channelId}/follow | Site.java:4',
    ],
  ],
  [
    'C#: requests of a class of its own',
    {
      'A.cs': `class Site {
    const string Base = "https://mixer.com/api/v1/";
    HttpClient http = new HttpClient();
    Task A() => http.SendAsync(new ApiRequest(HttpMethod.Get, Base + "users/current"));
    Task B(int id) => http.SendAsync(new ApiRequest(HttpMethod.Put, Base + "channels/" + id + "/follow"));
}
class ApiRequest : HttpRequestMessage {
    public ApiRequest(HttpMethod method, string url) : base(method, url) { Headers.Add("Client-ID", "x"); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:4',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:5',
    ],
  ],
  [
    'Python: requests of a class of its own',
    {
      'a.py': `import urllib.request
BASE = "https://mixer.com/api/v1/"
class ApiRequest(urllib.request.Request):
    def __init__(self, method, url):
        super().__init__(url, method=method)
def a(): return urllib.request.urlopen(ApiRequest("GET", BASE + "users/current"))
def b(id): return urllib.request.urlopen(ApiRequest("PUT", BASE + "channels/%s/follow" % id))
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:6',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:7',
    ],
  ],
  [
    'C++, where who sends it says the verb: requests of a class of its own',
    {
      'a.cpp': `class ApiRequest : public QNetworkRequest {
public:
  explicit ApiRequest(const QString &path) : QNetworkRequest(QUrl("https://mixer.com/api/v1/" + path)) { setRawHeader("Client-ID", "x"); }
};
void a(QNetworkAccessManager *m) { m->get(ApiRequest("users/current")); }
void b(QNetworkAccessManager *m, QString id) { m->put(ApiRequest("channels/" + id + "/follow"), QByteArray()); }
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:6',
    ],
  ],
  [
    'TypeScript: requests of a class of its own',
    {
      'a.ts': `class ApiRequest extends Request {
  constructor(method: string, path: string) { super('https://mixer.com/api/v1/' + path, { method }); }
}
export const a = () => fetch(new ApiRequest('GET', 'users/current'));
export const b = (id: number) => fetch(new ApiRequest('PUT', \`channels/\${id}/follow\`));
`,
    },
    [
      'call | certain | rest GET /users/current | a.ts:4',
      'call | certain | rest PUT /channels/{channelId}/follow | a.ts:5',
    ],
  ],
  [
    'PHP: requests of a class of its own',
    {
      'a.php': `<?php
class ApiRequest extends \\GuzzleHttp\\Psr7\\Request {
  public function __construct($method, $path) { parent::__construct($method, 'https://mixer.com/api/v1/' . $path); }
}
function a($c) { return $c->send(new ApiRequest('GET', 'users/current')); }
function b($c, $id) { return $c->send(new ApiRequest('PUT', "channels/$id/follow")); }
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:6',
    ],
  ],
  [
    'Kotlin: made by a function that its callers hand the path',
    {
      'A.kt': `class MixerSite {
    fun follow(id: String) { send(Request.Method.PUT, "channels/$id/follow") }
    private fun send(method: Int, path: String) { queue.add(ApiRequest(method, "https://mixer.com/api/v1/" + path)) }
}
class ApiRequest(method: Int, url: String) : Request<Any>(method, url, null) {
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.kt:2'],
  ],
  [
    'Java: made by a function that its callers hand the path',
    {
      'A.java': `class MixerSite {
    void follow(String id) { send(Request.Method.PUT, "channels/" + id + "/follow"); }
    private void send(int method, String path) { queue.add(new ApiRequest(method, "https://mixer.com/api/v1/" + path)); }
}
class ApiRequest extends Request<JSONObject> {
    ApiRequest(int method, String url) { super(method, url, null); }
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.java:2'],
  ],
  [
    'C#: made by a function that its callers hand the path',
    {
      'A.cs': `class MixerSite {
    void Follow(string id) { Send(HttpMethod.Put, "channels/" + id + "/follow"); }
    private void Send(HttpMethod method, string path) { http.SendAsync(new ApiRequest(method, "https://mixer.com/api/v1/" + path)); }
}
class ApiRequest : HttpRequestMessage {
    public ApiRequest(HttpMethod method, string url) : base(method, url) { }
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.cs:2'],
  ],
  [
    'Python: made by a function that its callers hand the path',
    {
      'a.py': `import urllib.request
class ApiRequest(urllib.request.Request):
    def __init__(self, method, url):
        super().__init__(url, method=method)
class Site:
    def follow(self, id):
        self.send('PUT', 'channels/%s/follow' % id)
    def send(self, method, path):
        return urllib.request.urlopen(ApiRequest(method, 'https://mixer.com/api/v1/' + path))
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.py:7'],
  ],
  [
    'C++: one that nobody is seen to send is likely read',
    {
      'a.cpp': `class ApiRequest : public QNetworkRequest {
public:
  explicit ApiRequest(const QString &path) : QNetworkRequest(QUrl("https://mixer.com/api/v1/" + path)) {}
};
void a() { keep(ApiRequest("users/current")); }
`,
    },
    ['call | likely | rest GET /users/current | a.cpp:5'],
  ],
  [
    'C#: a class whose base is no request of a library',
    {
      'A.cs': `class Site {
    object A(int id) => new Page("https://mixer.com/api/v1/", "channels/" + id + "/follow");
}
class Page : ViewModelBase { public Page(string root, string path) : base(root, path) { } }
`,
    },
    [],
  ],
]);
