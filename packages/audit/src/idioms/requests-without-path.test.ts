import { testIdioms } from '@mixer-oauth/testkit';

// A client for one address, and a request that says no more than its verb.
testIdioms([
  [
    'C#: RestSharp',
    {
      'A.cs': `using RestSharp;
class A {
  const string Api = "https://mixer.com/api/v1";
  async Task<User> Me(string token) {
    var client = new RestClient($"{Api}/users/current");
    client.Timeout = -1;
    var request = new RestRequest(Method.GET);
    request.AddHeader("Authorization", $"Bearer {token}");
    IRestResponse answer = await client.ExecuteAsync(request);
  }
  void Follow(int id) {
    var client = new RestClient(Api + "/channels/" + id + "/follow");
    client.Execute(new RestRequest(Method.PUT).AddParameter("user", 5));
  }
  void Types() { new RestClient("https://mixer.com/api/v1/types").Execute(new RestRequest()); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:5',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:12',
      'call | certain | rest GET /types | A.cs:15',
    ],
  ],
  [
    'C#: a request that has a path, known or not, and one for somebody else',
    {
      'B.cs': `using RestSharp;
class B {
  void One(string path) {
    var client = new RestClient("https://mixer.com/api/v1/users");
    client.Execute(new RestRequest("current", Method.GET));
    var other = new RestClient("https://other.example/api/v1/types");
    other.Execute(new RestRequest(Method.GET));
  }
}
`,
    },
    ['call | certain | rest GET /users/current | B.cs:5'],
  ],
]);
