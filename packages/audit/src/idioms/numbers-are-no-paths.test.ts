import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Kotlin: an id that a method of a Retrofit interface is handed, under a base from the build',
    {
      'app/build.gradle': `buildTypes { debug { buildConfigField("String", "API", "\\"https://mixer.com/api/v1/\\"") } }
`,
      'Api.kt': `interface Api {
    @GET("channels")
    suspend fun loadChannels(@Query("typeId") id: Int): List<Channel>
}
`,
      'Repo.kt': `class Repo(private val retrofit: Retrofit) {
    private val api = retrofit.baseUrl(BuildConfig.API).build().create(Api::class.java)
    suspend fun load(game: Game?) = api.loadChannels(game?.id ?: 0)
}
`,
    },
    ['call | certain | rest GET /channels | Api.kt:2'],
  ],
  [
    'JavaScript: an id under a base that ends with what it is of',
    {
      'a.js': `const axios = require('axios');
const api = axios.create({ baseURL: 'https://mixer.com/api/v1/' });
api.get(0);
api.get('users/' + 1);
`,
    },
    ['call | certain | rest GET /users/{userId} | a.js:4'],
  ],
]);
