import { testIdioms } from '@mixer-oauth/testkit';

// What methods marked with @Provides make is handed to who asks for the type and the qualifiers.
const services = `interface MixerService {
  @GET("types")
  suspend fun types(): List<Type>
}
interface OtherService {
  @GET("users")
  suspend fun users(): List<User>
}
`;
const roots = `const val MIXER = "https://mixer.com/api/v1/"
const val OTHER = "https://api.other.tv/"
`;
const asked = 'call | certain | rest GET /types | Services.kt:2';

testIdioms([
  [
    'Kotlin: qualifiers of the program',
    {
      'Services.kt': services,
      'Roots.kt': roots,
      'Net.kt': `@Module
object Net {
  @Provides @Singleton @ForMixer
  fun mixer(@ForMixer client: OkHttpClient): Retrofit = Retrofit.Builder().client(client).baseUrl(MIXER).build()
  @Provides @Singleton @ForOther
  fun other(): Retrofit = Retrofit.Builder().baseUrl(OTHER).build()
  @Provides
  fun mixerService(@ForMixer retrofit: Retrofit) = retrofit.create(MixerService::class.java)
  @Provides
  fun otherService(@ForOther retrofit: Retrofit) = retrofit.create(OtherService::class.java)
}
`,
    },
    [asked],
  ],
  [
    'Java: names, and a field that is handed an object',
    {
      'MixerService.java': `interface MixerService {
  @GET("types") Call<List<Type>> types();
}
`,
      'Net.java': `@Module class Net {
  @Provides @Named("mixer") Retrofit mixer() { return new Retrofit.Builder().baseUrl("https://mixer.com/api/v1/").build(); }
  @Provides @Named("other") Retrofit other() { return new Retrofit.Builder().baseUrl("https://api.other.tv/").build(); }
  @Provides MixerService service(@Named("mixer") Retrofit retrofit) { return retrofit.create(MixerService.class); }
  @Provides Api api() { return new Api("https://mixer.com/api/v1/"); }
}
`,
      'Api.java': `class Api {
  final String root;
  Api(String root) { this.root = root; }
  void get(String path) { client.newCall(new Request.Builder().url(root + path).build()).execute(); }
}
`,
      'Home.java': `class Home {
  @Inject Api api;
  void show() { api.get("channels/1"); }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | Home.java:3',
      'call | certain | rest GET /types | MixerService.java:2',
    ],
  ],
  [
    'two of a type without a qualifier, and one for another service',
    {
      'Services.kt': services,
      'Roots.kt': roots,
      'Net.kt': `@Module
object Net {
  @Provides fun mixer(): Retrofit = Retrofit.Builder().baseUrl(MIXER).build()
  @Provides fun other(): Retrofit = Retrofit.Builder().baseUrl(OTHER).build()
  @Provides fun otherService(retrofit: Retrofit) = retrofit.create(OtherService::class.java)
}
`,
    },
    [],
  ],
]);
