import { testIdioms } from '@mixer-oauth/testkit';

// Paths in annotations that begin with a constant of their interface.
testIdioms([
  [
    'C#: a constant of the interface',
    {
      'Api.cs': `using Refit;
interface IMixer {
  const string V1 = "/v1";
  [Get(V1 + "/users/current")] Task<User> Me();
}
class A { IMixer mixer = RestService.For<IMixer>("https://mixer.com/api"); }
`,
    },
    ['call | certain | rest GET /users/current | Api.cs:4'],
  ],
  [
    'Kotlin: a constant of the companion',
    {
      'Api.kt': `interface MixerService {
  companion object { const val V1 = "v1/" }
  @GET(V1 + "users/current") suspend fun me(): User
  @PUT("\${V1}channels/{id}/hostee") suspend fun host(@Path("id") id: Long)
}
val mixer = Retrofit.Builder().baseUrl("https://mixer.com/api/").build().create(MixerService::class.java)
`,
    },
    [
      'call | certain | rest GET /users/current | Api.kt:3',
      'call | certain | rest PUT /channels/{channelId}/hostee | Api.kt:4',
    ],
  ],
  [
    'Java: constants of the same name in two interfaces, of which one is for another host',
    {
      'Elsewhere.java': `interface MixerService {
  String V1 = "v1/";
  @GET(V1 + "users/current") Single<User> me();
}
interface OtherService {
  String V1 = "v2/";
  @GET(V1 + "types") Single<User> types();
}
class A {
  MixerService mixer = new Retrofit.Builder().baseUrl("https://mixer.com/api/").build().create(MixerService.class);
  OtherService other = new Retrofit.Builder().baseUrl("https://api.example.com/").build().create(OtherService.class);
}
`,
    },
    ['call | certain | rest GET /users/current | Elsewhere.java:3'],
  ],
]);
