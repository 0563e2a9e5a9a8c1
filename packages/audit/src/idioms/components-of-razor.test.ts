import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'C#: the code of a Razor component, and links in its markup',
    {
      'Sign.razor': `@page "/sign"
@using System.Net.Http
@inject HttpClient Http

<a href="https://mixer.com/oauth/authorize?response_type=code&client_id=1&redirect_uri=https://a.example/b&scope=chat:chat&state=x">Sign in</a>
<p>@address "it's" { here }</p>

@code {
    private string address;

    protected override async Task OnInitializedAsync()
    {
        var state = Guid.NewGuid().ToString();
        address = $"https://mixer.com/oauth/authorize?response_type=code&client_id={Id}&scope=chat:connect&state={state}";
        var me = await Http.GetFromJsonAsync<User>("https://mixer.com/api/v1/users/current");
    }
}
`,
      'Old.RAZOR': `<h1>{ it's old }</h1>
@code { Task Types() => Http.GetAsync("https://mixer.com/api/v1/types"); }
`,
      'Words.razor': `<p>Http.GetAsync("https://mixer.com/api/v1/types") is how we ask, with user:details:self</p>
`,
    },
    [
      'call | certain | rest GET /types | Old.RAZOR:2',
      'redirect | certain | https://a.example/b | Sign.razor:5',
      'request | certain | chat:chat | Sign.razor:5',
      'request | certain | chat:connect | Sign.razor:14',
      'call | certain | rest GET /users/current | Sign.razor:15',
    ],
  ],
]);
