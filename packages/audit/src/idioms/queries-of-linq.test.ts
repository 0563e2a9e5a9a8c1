import { testIdioms } from '@mixer-oauth/testkit';

// C#'s queries: `from x in xs select …` is a loop through xs.
testIdioms([
  [
    'C#: a request for each',
    {
      'Pages.cs': `using System.Linq;
using System.Net.Http;
class Pages {
  readonly HttpClient client = new HttpClient();
  Task All(string[] ids) => Task.WhenAll(from id in ids select client.GetAsync("https://mixer.com/api/v1/channels/" + id));
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | Pages.cs:5'],
  ],
  [
    'C#: with what is kept on the way',
    {
      'Pages.cs': `using System.Linq;
using System.Net.Http;
class Pages {
  readonly HttpClient client = new HttpClient();
  void All() {
    var paths = new[] { "/users/current", "/channels/1" };
    var tasks = from path in paths where path != null let address = "https://mixer.com/api/v1" + path orderby address descending select client.GetAsync(address);
    Task.WhenAll(tasks);
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Pages.cs:6',
      'call | certain | rest GET /channels/{channelIdOrToken} | Pages.cs:6',
    ],
  ],
  [
    'C#: one in the other',
    {
      'Pages.cs': `using System.Linq;
using System.Net.Http;
class Pages {
  readonly HttpClient client = new HttpClient();
  void All() {
    var groups = new[] { new { Paths = new[] { "/channels/1/hostee", "/channels/1/follow" } } };
    var tasks = (from one in groups from path in one.Paths select client.DeleteAsync("https://mixer.com/api/v1" + path)).ToList();
  }
}
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/hostee | Pages.cs:6',
      'call | certain | rest DELETE /channels/{channelId}/follow | Pages.cs:6',
    ],
  ],
  [
    'C#: rows, each with its verb',
    {
      'Pages.cs': `using System.Linq;
using System.Net.Http;
class Pages {
  readonly HttpClient client = new HttpClient();
  void All() {
    var rows = new[] { (HttpMethod.Put, "/channels/1/hostee"), (HttpMethod.Delete, "/channels/1/follow") };
    var requests = from row in rows select new HttpRequestMessage(row.Item1, "https://mixer.com/api/v1" + row.Item2);
    foreach (var request in requests) client.SendAsync(request);
  }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | Pages.cs:6',
      'call | certain | rest DELETE /channels/{channelId}/follow | Pages.cs:6',
    ],
  ],
  [
    'C#: addresses that a loop goes through',
    {
      'Pages.cs': `using System.Linq;
using System.Net.Http;
class Pages {
  readonly HttpClient client = new HttpClient();
  void All() {
    foreach (var address in from path in new[] { "/users/current" } select "https://mixer.com/api/v1" + path) client.GetAsync(address);
  }
}
`,
    },
    ['call | certain | rest GET /users/current | Pages.cs:6'],
  ],
  [
    'C#: a query that goes on with what it has selected',
    {
      'Pages.cs': `using System.Linq;
using System.Net.Http;
class Pages {
  readonly HttpClient client = new HttpClient();
  void All(string[] ids) {
    var tasks = from id in ids select "https://mixer.com/api/v1/channels/" + id into address select client.GetAsync(address);
  }
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | Pages.cs:6'],
  ],
  [
    'C#: two lists that go together',
    {
      'Pages.cs': `using System.Linq;
using System.Net.Http;
class Pages {
  readonly HttpClient client = new HttpClient();
  void All(Channel[] channels, Team[] teams) {
    var tasks = from channel in channels join team in teams on channel.TeamId equals team.Id select client.PutAsync("https://mixer.com/api/v1/channels/" + channel.Id + "/hostee", null);
  }
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/hostee | Pages.cs:6'],
  ],
  [
    'C#: a query that asks nobody',
    {
      'Pages.cs': `using System.Linq;
using System.Net.Http;
class Pages {
  readonly HttpClient client = new HttpClient();
  void All(string[] ids) {
    var lines = from id in ids select "https://mixer.com/api/v1/channels/" + id;
    foreach (var line in lines) Console.WriteLine(line);
  }
}
`,
    },
    [],
  ],
]);
