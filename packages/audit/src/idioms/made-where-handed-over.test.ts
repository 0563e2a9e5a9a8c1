import { testIdioms } from '@mixer-oauth/testkit';

const wire = `using System.Net.Http;
class Wire {
    readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
    async Task<T> Send<T>(HttpRequestMessage request, CancellationToken stop) => await Read<T>(await http.SendAsync(request, stop));
    void Note(Entry entry) => log.Add(entry);
`;

// C#: an object that is made where it is handed over, of the type that the parameter has.
testIdioms([
  [
    'C#: new without a type, for a request of .NET and for an object of the program',
    {
      'Wire.cs': `${wire}
    async Task Run(Step step) => await http.SendAsync(new HttpRequestMessage(step.Verb, step.Path));
    Task<User> Me(CancellationToken stop) => Send<User>(new(HttpMethod.Get, "users/current"), stop);
    Task<User> Leave(string id, string user, CancellationToken stop) => Send<User>(new(HttpMethod.Delete, $"teams/{id}/users/{user}"), stop);
    Task Drop(string id) => Run(new(HttpMethod.Delete, $"clips/{id}"));
}
class Step {
    public HttpMethod Verb { get; }
    public string Path { get; }
    public Step(HttpMethod verb, string path) { Verb = verb; Path = path; }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Wire.cs:8',
      'call | certain | rest DELETE /teams/{teamId}/users/{userId} | Wire.cs:9',
      'call | certain | rest DELETE /clips/{clipId} | Wire.cs:10',
    ],
  ],
  [
    'C#: what is made is no request',
    {
      'Wire.cs': `${wire}
    void Told(string id) => Note(new(HttpMethod.Delete, $"clips/{id}"));
}
class Entry { public Entry(HttpMethod verb, string path) { } }
`,
    },
    // What nobody hands to the function that sends.
    ['call | unresolved | GET /{} | Wire.cs:3'],
  ],
]);
