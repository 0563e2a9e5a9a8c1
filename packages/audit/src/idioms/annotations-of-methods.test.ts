import { testIdioms } from '@mixer-oauth/testkit';

// What else stands at a method than its path.
testIdioms([
  [
    'Java: names of caches and timers beside the paths',
    {
      'F.java': `import org.springframework.cloud.openfeign.FeignClient;
@FeignClient(name = "mixer", url = "https://mixer.com/api/v1")
public interface F { @GetMapping("/teams/{team}") @Cacheable("teams") Dto team(@PathVariable("team") String id);
 @Cacheable("users") @GetMapping("/users/{u}") Dto user(@PathVariable("u") long id);
 @Timed("channels") @CircuitBreaker(name = "channels") @PostMapping("/channels/{c}/hostee") void host(@PathVariable("c") long id);}`,
    },
    [
      'call | certain | rest GET /teams/{teamId} | F.java:3',
      'call | certain | rest GET /users/{userId} | F.java:4',
      'call | certain | rest POST /channels/{c}/hostee | F.java:5',
    ],
  ],
  [
    'Kotlin: the same',
    {
      'F.kt': `interface F { @GET("channels/{id}") @Cached("users") fun ch(@Path("id") id: Int): Call<X>
 @Deprecated("types") @Headers("teams: x") @PATCH("channels/{id}") fun up(@Path("id") id: Int): Call<X> }
val r = Retrofit.Builder().baseUrl("https://mixer.com/api/v1/").build().create(F::class.java)`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | F.kt:1',
      'call | certain | rest PATCH /channels/{channelId} | F.kt:2',
    ],
  ],
]);
