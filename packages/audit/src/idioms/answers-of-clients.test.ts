import { testIdioms } from '@mixer-oauth/testkit';

// What a request gave back is asked for parts of it, and no client; a client that a method sets up is one.
testIdioms([
  [
    'C#: what is asked of a response is no path behind the address of its request',
    {
      'a.cs': `class Api : HttpClient {
  public async Task<HttpResponseMessage> Load(string uri) {
    HttpResponseMessage response = await base.GetAsync(uri);
    this.Check(response);
    return response;
  }
  void Check(HttpResponseMessage response) { var found = response.GetHeaderValue("types"); }
  async Task Go() { await this.Load("https://mixer.com/api/v1/channels"); await this.Load("https://mixer.com/api/v1/"); }
}`,
    },
    ['call | certain | rest GET /channels | a.cs:8'],
  ],
  [
    'C#: a client that a method of another one sets up has its base',
    {
      'a.cs': `class Api {
  RestClient client = new RestClient("https://mixer.com/api/v1");
  void Go() { client.WithTimeout(5).Get("types"); }
}`,
    },
    ['call | certain | rest GET /types | a.cs:3'],
  ],
  [
    'Go: what is asked of an answer is no path behind the address of its request',
    {
      'a.go': `package a
import "github.com/go-resty/resty/v2"
func ask(path string) { answer := resty.New().R().Get("https://mixer.com/api/v1/" + path); answer.Header().Get("channels") }
func main() { ask("types"); ask("") }`,
    },
    ['call | certain | rest GET /types | a.go:4'],
  ],
  [
    'Go: a request that a client makes has the base of the client',
    {
      'a.go': `package a
import "github.com/go-resty/resty/v2"
func main() { resty.New().SetHostURL("https://mixer.com/api/v1").R().Get("/types") }`,
    },
    ['call | certain | rest GET /types | a.go:3'],
  ],
  [
    'Java: a method of a class that nobody defines, named like it, gives what it read',
    {
      'A.java': `class A {
  void run(String name) {
    JsonObject found = ReadJson.ReadJson("https://mixer.com/api/v1/channels/" + name);
    if (!found.get("token").isJsonNull()) show(found.get("online").getAsString());
  }
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | A.java:3'],
  ],
]);
