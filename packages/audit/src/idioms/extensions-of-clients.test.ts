import { testIdioms } from '@mixer-oauth/testkit';

// What a program adds to a client of a package adds a part of the path too, and the base is that of the client it is called on.
testIdioms([
  [
    'Kotlin: a prefix, behind a host that the client has',
    {
      'Mixer.kt': `import io.ktor.client.HttpClient
import io.ktor.client.request.get
object Mixer {
    private val http = HttpClient(OkHttp) {
        defaultRequest {
            url.protocol = URLProtocol.HTTPS
            url.host = "mixer.com"
        }
    }
    suspend fun me(): User = http.get(path = "/api/v1/users/current")
    suspend fun clips(channel: Int): List<Clip> = http.clips("channels/$channel")
}
private suspend inline fun <reified T> HttpClient.clips(tail: String): T = get(path = "/api/v1/clips/$tail") {
    parameter("order", "viewCount:DESC")
}
`,
    },
    [
      'call | certain | rest GET /users/current | Mixer.kt:10',
      'call | certain | rest GET /clips/channels/{channelId} | Mixer.kt:11',
    ],
  ],
  [
    'Kotlin: of a client that is handed over',
    {
      'Handed.kt': `import io.ktor.client.HttpClient
import io.ktor.client.request.get
class Clips(private val http: HttpClient) {
    suspend fun of(channel: Int): List<Clip> = http.clips("channels/$channel")
}
private suspend fun HttpClient.clips(tail: String): Clip = get("/api/v1/clips/$tail")
fun main() {
    val http = HttpClient(OkHttp) { defaultRequest { url("https://mixer.com") } }
    Clips(http).of(5)
}
`,
    },
    ['call | certain | rest GET /clips/channels/{channelId} | Handed.kt:4'],
  ],
  [
    'Kotlin: what looks alike: a client of another host',
    {
      'Apis.kt': `import io.ktor.client.HttpClient
import io.ktor.client.request.get
object Apis {
    private val mixer = HttpClient(OkHttp) { defaultRequest { host = "mixer.com" } }
    private val other = HttpClient(OkHttp) { defaultRequest { host = "api.example.com" } }
    suspend fun me(): User = mixer.part("users/current")
    suspend fun types(): User = other.part("types")
}
private suspend fun HttpClient.part(tail: String): Clip = get("/api/v1/$tail")
`,
    },
    ['call | certain | rest GET /users/current | Apis.kt:6'],
  ],
  [
    'C#: two clients with a base',
    {
      'Clips.cs': `using System;
using System.Net.Http;
static class ClipsOfClient {
  public static Task<string> Clips(this HttpClient http, string tail) => http.GetStringAsync("/api/v1/clips/" + tail);
}
class Mixer {
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com") };
  private readonly HttpClient other = new HttpClient { BaseAddress = new Uri("https://api.example.com") };
  Task<string> Of(int channel) => http.Clips("channels/" + channel);
  Task<string> Others(int clip) => other.Clips("" + clip);
}
`,
    },
    ['call | certain | rest GET /clips/channels/{channelId} | Clips.cs:9'],
  ],
  [
    'Swift: two objects with a root',
    {
      'Clips.swift': `import Foundation
struct Api { let root: String }
extension Api {
  func clips(_ tail: String) { URLSession.shared.dataTask(with: URL(string: root + "/clips/" + tail)!) { _, _, _ in }.resume() }
}
let mixer = Api(root: "https://mixer.com/api/v1")
let other = Api(root: "https://api.example.com/api/v1")
mixer.clips("channels/5")
other.clips("5")
`,
    },
    ['call | certain | rest GET /clips/channels/{channelId} | Clips.swift:8'],
  ],
  [
    'Rust: a trait for the type of a package',
    {
      'main.rs': `use reqwest::Client;
trait Clips { fn clips(&self, tail: &str); }
impl Clips for Client {
    fn clips(&self, tail: &str) { self.get(&format!("https://mixer.com/api/v1/clips/{}", tail)).send(); }
}
fn main() { let http = Client::new(); http.clips("channels/5"); }
`,
    },
    ['call | certain | rest GET /clips/channels/{channelId} | main.rs:6'],
  ],
  [
    'Rust: what looks alike: a method of the same name of an own type',
    {
      'lib.rs': `use reqwest::Client;
trait Clips { fn clips(&self, tail: &str); }
impl Clips for Client {
    fn clips(&self, tail: &str) { self.get(&format!("https://mixer.com/api/v1/clips/{}", tail)).send(); }
}
struct Disk;
impl Disk { fn clips(&self, tail: &str) { std::fs::read(tail); } }
fn main() {
    Client::new().clips("channels/5");
    Disk.clips("channels/6");
}
`,
    },
    ['call | certain | rest GET /clips/channels/{channelId} | lib.rs:9'],
  ],
]);
