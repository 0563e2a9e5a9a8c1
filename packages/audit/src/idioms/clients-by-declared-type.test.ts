import { testIdioms } from '@mixer-oauth/testkit';

// Clients of Retrofit by the type that is written where they go.
testIdioms([
  [
    'Kotlin: a property',
    {
      'S.kt': `interface MixerService {
    @GET("users/current")
    suspend fun me(): User
}
interface TwitchService {
    @GET("channels/{id}")
    suspend fun channel(@Path("id") id: Long): Channel
}
`,
      'M.kt': `import retrofit2.Retrofit
import retrofit2.create
object ApiModule {
    private const val MIXER = "https://mixer.com/api/v1/"
    private const val TWITCH = "https://api.twitch.tv/helix/"
    val mixer: MixerService = retrofit(MIXER).create()
    val twitch: TwitchService = retrofit(TWITCH).create()
    private fun retrofit(base: String) = Retrofit.Builder().baseUrl(base).build()
}
`,
    },
    ['call | certain | rest GET /users/current | S.kt:2'],
  ],
  [
    'Kotlin: a function',
    {
      'S.kt': `interface MixerService {
    @GET("users/current")
    suspend fun me(): User
}
interface TwitchService {
    @GET("channels/{id}")
    suspend fun channel(@Path("id") id: Long): Channel
}
`,
      'M.kt': `import retrofit2.Retrofit
import retrofit2.create
object ApiModule {
    private const val MIXER = "https://mixer.com/api/v1/"
    private const val TWITCH = "https://api.twitch.tv/helix/"
    fun mixer(): MixerService = retrofit(MIXER).create()
    val twitch: TwitchService = retrofit(TWITCH).create()
    private fun retrofit(base: String) = Retrofit.Builder().baseUrl(base).build()
}
`,
    },
    ['call | certain | rest GET /users/current | S.kt:2'],
  ],
  [
    'Kotlin: what a block returns',
    {
      'S.kt': `interface MixerService {
    @GET("users/current")
    suspend fun me(): User
}
interface TwitchService {
    @GET("channels/{id}")
    suspend fun channel(@Path("id") id: Long): Channel
}
`,
      'M.kt': `import retrofit2.Retrofit
import retrofit2.create
object ApiModule {
    private const val MIXER = "https://mixer.com/api/v1/"
    private const val TWITCH = "https://api.twitch.tv/helix/"
    fun mixer(): MixerService { return retrofit(MIXER).create() }
    val twitch: TwitchService = retrofit(TWITCH).create()
    private fun retrofit(base: String) = Retrofit.Builder().baseUrl(base).build()
}
`,
    },
    ['call | certain | rest GET /users/current | S.kt:2'],
  ],
  [
    'Kotlin: made when it is asked for',
    {
      'S.kt': `interface MixerService {
    @GET("users/current")
    suspend fun me(): User
}
interface TwitchService {
    @GET("channels/{id}")
    suspend fun channel(@Path("id") id: Long): Channel
}
`,
      'M.kt': `import retrofit2.Retrofit
import retrofit2.create
object ApiModule {
    private const val MIXER = "https://mixer.com/api/v1/"
    private const val TWITCH = "https://api.twitch.tv/helix/"
    val mixer: MixerService by lazy { retrofit(MIXER).create() }
    val twitch: TwitchService = retrofit(TWITCH).create()
    private fun retrofit(base: String) = Retrofit.Builder().baseUrl(base).build()
}
`,
    },
    ['call | certain | rest GET /users/current | S.kt:2'],
  ],
  [
    'Kotlin: a type argument',
    {
      'S.kt': `interface MixerService {
    @GET("users/current")
    suspend fun me(): User
}
interface TwitchService {
    @GET("channels/{id}")
    suspend fun channel(@Path("id") id: Long): Channel
}
`,
      'M.kt': `import retrofit2.Retrofit
import retrofit2.create
object ApiModule {
    private const val MIXER = "https://mixer.com/api/v1/"
    private const val TWITCH = "https://api.twitch.tv/helix/"
    val mixer = retrofit(MIXER).create<MixerService>()
    val twitch: TwitchService = retrofit(TWITCH).create()
    private fun retrofit(base: String) = Retrofit.Builder().baseUrl(base).build()
}
`,
    },
    ['call | certain | rest GET /users/current | S.kt:2'],
  ],
  [
    'Kotlin: a class as argument',
    {
      'S.kt': `interface MixerService {
    @GET("users/current")
    suspend fun me(): User
}
interface TwitchService {
    @GET("channels/{id}")
    suspend fun channel(@Path("id") id: Long): Channel
}
`,
      'M.kt': `import retrofit2.Retrofit
import retrofit2.create
object ApiModule {
    private const val MIXER = "https://mixer.com/api/v1/"
    private const val TWITCH = "https://api.twitch.tv/helix/"
    val mixer = retrofit(MIXER).create(MixerService::class.java)
    val twitch: TwitchService = retrofit(TWITCH).create()
    private fun retrofit(base: String) = Retrofit.Builder().baseUrl(base).build()
}
`,
    },
    ['call | certain | rest GET /users/current | S.kt:2'],
  ],
]);
