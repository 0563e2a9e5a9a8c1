import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/** `object Users : UsersApi by retrofit.create(UsersApi::class.java)`: what an interface is left to says where its paths go. */
const idioms: readonly Idiom[] = [
  [
    'Kotlin: objects and classes, beside an interface of another host',
    {
      'Client.kt': `package a.net
import retrofit2.Retrofit
private const val ROOT = "https://mixer.com/api/v1/"
private const val OTHER = "https://api.example/v1/"
val api by lazy { build(ROOT) }
val other by lazy { build(OTHER) }
private fun build(root: String): Retrofit {
  return Retrofit.Builder().client(OkHttpClient()).baseUrl(root).build()
}
`,
      'Users.kt': `package a.users
import a.net.api
import a.net.other
import retrofit2.http.*
interface UsersApi {
  @GET("users/current")
  fun me(): Observable<User>
}
interface ChannelsApi {
  @PUT("channels/{id}/follow")
  fun follow(@Path("id") id: Int): Observable<Any>
}
interface OtherApi {
  @GET("channels/{id}")
  fun channel(@Path("id") id: Int): Observable<Any>
}
object Users : UsersApi by api.create(UsersApi::class.java)
class Channels(private val log: Log) : Base(log), ChannelsApi by api.create(ChannelsApi::class.java) {
  fun start() { follow(5) }
}
object Others : OtherApi by other.create(OtherApi::class.java)
`,
    },
    [
      'call | certain | rest GET /users/current | Users.kt:6',
      'call | certain | rest PUT /channels/{channelId}/follow | Users.kt:10',
    ],
  ],
  [
    "Kotlin: an interface of another host, beside the provider's address",
    {
      'Users.kt': `package a.users
import retrofit2.http.*
const val HOME = "https://mixer.com/api/v1/"
interface UsersApi {
  @GET("users/current")
  fun me(): User
}
object Users : UsersApi by Retrofit.Builder().baseUrl("https://api.example/v1/").build().create(UsersApi::class.java)
`,
    },
    [],
  ],
];

testIdioms(idioms);
