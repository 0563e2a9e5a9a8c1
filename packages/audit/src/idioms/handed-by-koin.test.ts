import { testIdioms } from '@mixer-oauth/testkit';

// What Koin hands over is what the block for this type and qualifier makes.
testIdioms([
  [
    'told apart by type and by name, of other providers too',
    {
      'A.kt': `import org.koin.core.qualifier.named
import org.koin.dsl.module
import retrofit2.Retrofit
import retrofit2.create
interface Users { @GET("users/current") suspend fun me(): User }
interface Others { @GET("users/follows") suspend fun follows(): Page }
val app = module {
  single(named("mixer")) { OkHttpClient.Builder().build() }
  single(named("mixer")) { Retrofit.Builder().baseUrl("https://mixer.com/api/v1/").client(get(named("mixer"))).build() }
  single(named("other")) { Retrofit.Builder().baseUrl("https://api.example/").build() }
  single { get<Retrofit>(named("mixer")).create<Users>() }
  single { get<Retrofit>(named("other")).create<Others>() }
}
`,
    },
    ['call | certain | rest GET /users/current | A.kt:5'],
  ],
  [
    'by the types of parameters',
    {
      'A.kt': `import org.koin.core.qualifier.named
import org.koin.dsl.module
import retrofit2.Retrofit
import retrofit2.create
interface Users { @GET("users/current") suspend fun me(): User }
interface Teams { @GET("teams/{id}") suspend fun team(@Path("id") id: Long): Team }
fun retrofit(client: OkHttpClient) = Retrofit.Builder().baseUrl("https://mixer.com/api/v1/").client(client).build()
fun users(retrofit: Retrofit): Users = retrofit.create(Users::class.java)
val app = module {
  single { OkHttpClient.Builder().build() }
  single { retrofit(get()) }
  single { users(get()) }
  factory { get<Retrofit>().create(Teams::class.java) }
}
`,
    },
    ['call | certain | rest GET /users/current | A.kt:5', 'call | certain | rest GET /teams/{teamId} | A.kt:6'],
  ],
  [
    'by what an object is handed, with a base of a name of its own',
    {
      'A.kt': `import org.koin.core.qualifier.named
import org.koin.dsl.module
import retrofit2.Retrofit
import retrofit2.create
interface Users { @GET("users/current") suspend fun me(): User }
interface Others { @GET("users/follows") suspend fun me(): User }
class Repo(retrofit: Retrofit) { private val users = retrofit.create(Users::class.java) }
val app = module {
  single(named("base")) { "https://mixer.com/api/v1/" }
  single<Retrofit>(named("mixer")) { Retrofit.Builder().baseUrl(get<String>(named("base"))).build() }
  single<Retrofit>(named("twitch")) { Retrofit.Builder().baseUrl("https://api.twitch.tv/helix/").build() }
  single { Repo(get<Retrofit>(named("mixer"))) }
  single { get<Retrofit>(named("twitch")).create<Others>() }
}
`,
    },
    ['call | likely | rest GET /users/current | A.kt:5'],
  ],
  [
    'which of two modules is loaded nobody can tell',
    {
      'A.kt': `import org.koin.core.qualifier.named
import org.koin.dsl.module
import retrofit2.Retrofit
import retrofit2.create
interface Users { @GET("users/current") suspend fun me(): User }
val app = module {
  single { Retrofit.Builder().baseUrl("https://mixer.com/api/v1/").build() }
}
val demo = module {
  single { Retrofit.Builder().baseUrl("https://demo.example/").build() }
}
class Screen : KoinComponent { private val users by lazy { get<Retrofit>().create(Users::class.java) } }
`,
    },
    ['call | likely | rest GET /users/current | A.kt:5'],
  ],
]);
