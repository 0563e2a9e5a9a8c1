import { testIdioms } from '@mixer-oauth/testkit';

// Functions that a program gives to texts, and to its own types, called on them.
testIdioms([
  [
    'C#: an extension that fills a format, of as many values as there are',
    {
      'A.cs': `using System.Net.Http;
class Clips {
  readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Task Drop(string clip) => http.DeleteAsync("clips/{0}".Filled(clip));
  public Task Role(int channel, int user) => http.PatchAsync("channels/{0}/users/{1}".Filled(channel, user), null);
}
`,
      'B.cs': `static class Texts {
  public static Uri Filled(this string format, params object[] values) => new Uri(string.Format(format, values), UriKind.Relative);
}
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | A.cs:4',
      'call | certain | rest PATCH /channels/{channelId}/users/{userId} | A.cs:5',
    ],
  ],
  [
    'C#: on a parameter, and as the function of its class that it is',
    {
      'A.cs': `using System.Net.Http;
class Clips {
  readonly HttpClient http = new HttpClient();
  Task Remove(string route) => http.DeleteAsync(route.OnMixer());
  public Task Drop(string clip) => Remove($"clips/{clip}");
  public Task Follow(int id) => http.PutAsync(Texts.OnMixer($"channels/{id}/follow"), null);
}
static class Texts { public static string OnMixer(this string route) => "https://mixer.com/api/v1/" + route; }
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | A.cs:5',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:6',
    ],
  ],
  [
    'C#: NO extension of the same name on another type, and one that leads elsewhere',
    {
      'A.cs': `using System.Net.Http;
class Clips {
  const string Home = "https://mixer.com/api/v1/";
  readonly HttpClient http = new HttpClient();
  public Task Drop(string clip) => http.DeleteAsync($"clips/{clip}".OnShop());
  public Task Follow(int id) => http.PutAsync($"channels/{id}/follow".Filled(), null);
}
static class Texts {
  public static string OnShop(this string route) => "https://shop.example/" + route;
  public static string Filled(this Uri address) => "https://mixer.com/api/v1/" + address;
}
`,
    },
    [],
  ],
  [
    'C#: an extension of an interface of the program',
    {
      'A.cs': `using System.Net.Http;
interface ILine { Task Run(HttpMethod verb, string route); }
class Line : ILine {
  readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Task Run(HttpMethod verb, string route) => http.SendAsync(new HttpRequestMessage(verb, route));
}
static class Lines { public static Task Put(this ILine line, string route) => line.Run(HttpMethod.Put, route); }
class Fan {
  readonly ILine line;
  Fan(ILine line) { this.line = line; }
  Task Follow(int id) => line.Put($"channels/{id}/follow");
  static void Main() { new Fan(new Line()).Follow(1); }
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.cs:11'],
  ],
  [
    'Kotlin: an extension function',
    {
      'A.kt': `import okhttp3.*
fun String.onMixer(id: Int): String = "https://mixer.com/api/v1/" + this.format(id)
class Clips(val http: OkHttpClient) {
  fun follow(id: Int) = http.newCall(Request.Builder().url("channels/%d/follow".onMixer(id)).put(body).build()).execute()
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.kt:4'],
  ],
  [
    'Swift: a function and a property of every text',
    {
      'A.swift': `import Foundation
extension String {
  func onMixer(_ id: Int) -> URL { return URL(string: "https://mixer.com/api/v1/\\(self)/\\(id)")! }
  var address: URL { return URL(string: "https://mixer.com/api/v1/" + self)! }
}
class Clips {
  func channel(id: Int) { URLSession.shared.dataTask(with: "channels".onMixer(id)) { _, _, _ in }.resume() }
  func me() { URLSession.shared.dataTask(with: "users/current".address) { _, _, _ in }.resume() }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | A.swift:7',
      'call | certain | rest GET /users/current | A.swift:8',
    ],
  ],
  [
    'Ruby: a class that is opened again',
    {
      'a.rb': `require 'httparty'
class String
  def on_mixer(id) = "https://mixer.com/api/v1/#{self}/#{id}"
end
def drop(id) = HTTParty.delete('clips'.on_mixer(id))
`,
    },
    ['call | certain | rest DELETE /clips/{clipId} | a.rb:5'],
  ],
  [
    'JavaScript: a prototype of the language',
    {
      'a.js': `String.prototype.onMixer = function (id) { return 'https://mixer.com/api/v1/' + this + '/' + id; };
const drop = (id) => fetch('clips'.onMixer(id), { method: 'DELETE' });
`,
    },
    ['call | certain | rest DELETE /clips/{clipId} | a.js:2'],
  ],
  [
    'JavaScript: NO prototype of a class of its own',
    {
      'a.js': `function Label() {}
Label.prototype.onMixer = function (id) { return 'https://mixer.com/api/v1/clips/' + id; };
const drop = (id) => fetch('clips'.onMixer(id), { method: 'DELETE' });
`,
    },
    [],
  ],
]);
