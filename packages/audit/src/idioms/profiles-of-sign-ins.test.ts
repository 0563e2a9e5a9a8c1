import { testIdioms } from '@mixer-oauth/testkit';

// Where the user's profile is: a sign-in library fetches it. Its address may begin with what callers pass.
testIdioms([
  [
    'C#: a function that sets up two sign-ins, with the root that each of its callers passes',
    {
      'SignIn.cs': `static class SignIn {
  static void Fill(OAuthOptions options, string root, string path) { options.UserInformationEndpoint = root + path; }
  public static void Use(AuthenticationBuilder builder) {
    builder.AddOAuth("one", options => Fill(options, "https://mixer.com/api/v1/", "users/current"));
    builder.AddOAuth("other", options => Fill(options, "https://people.example/", "users/current")); } }
`,
    },
    ['call | likely | rest GET /users/current | SignIn.cs:4'],
  ],
  [
    'C#: the root is in the settings, which are bound to an object that is handed on',
    {
      'SignIn.cs': `class Where { public string Root { get; set; } }
static class SignIn {
  static void Fill(OAuthOptions options, Where where) => options.UserInformationEndpoint = where.Root + "users/current";
  public static void Use(IServiceCollection services, IConfiguration settings) => Add(services, settings.GetSection("Place").Get<Where>());
  static void Add(IServiceCollection services, Where where) => services.AddAuthentication().AddOAuth("one", options => Fill(options, where)); }
`,
      'appsettings.json': '{"Place":{"Root":"https://mixer.com/api/v1/"}}',
    },
    ['call | likely | rest GET /users/current | SignIn.cs:3'],
  ],
]);
