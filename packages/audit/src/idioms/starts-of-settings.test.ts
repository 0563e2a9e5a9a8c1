import { testIdioms } from '@mixer-oauth/testkit';

// What a class of settings says of a field is only a start where configuration fills its objects.
const api = 'https://mixer.com/api/v1';
const json = `{ "Mixer": { "Root": "${api}/" }, "Other": { "Root": "https://example.com/" } }`;

const client = (start: string, section = 'Mixer'): Record<string, string> => ({
  'appsettings.json': json,
  'Program.cs': `using Microsoft.Extensions.Options;
var app = WebApplication.CreateBuilder(args);
app.Services.Configure<RoomOptions>(app.Configuration.GetSection("${section}"));
app.Services.AddHttpClient<RoomApi>((services, http) =>
    http.BaseAddress = new Uri(services.GetRequiredService<IOptions<RoomOptions>>().Value.Root));
public sealed class RoomOptions { public string Root { get; set; } = ${start}; }
public sealed class RoomApi(HttpClient http)
{
    public Task<string> Me() => http.GetStringAsync("users/current");
}
`,
});

const properties = `@ConfigurationProperties("room")
`;
const yaml = `room:
  base-url: ${api}
`;

testIdioms([
  ...['""', 'null!', 'string.Empty', 'default!', '"http://localhost:5000/"'].map(
    (start): [string, Record<string, string>, string[]] => [
      `C#: an option that starts as ${start}`,
      client(start),
      ['call | certain | rest GET /users/current | Program.cs:9'],
    ],
  ),
  ['C#: look-alike, filled from another section', client('""', 'Other'), []],
  [
    'C#: look-alike, an empty text that nothing fills',
    {
      'appsettings.json': json,
      'A.cs': `class RoomOptions { public string Root { get; set; } = ""; }
class A { Task<string> F(RoomOptions options) => new HttpClient().GetStringAsync(options.Root + "users/current"); }
`,
    },
    [],
  ],
  [
    'Java: an empty field behind a getter',
    {
      'application.yml': yaml,
      'RoomProperties.java': `${properties}public class RoomProperties {
  private String baseUrl = "";
  public String getBaseUrl() { return baseUrl; }
  public void setBaseUrl(String value) { this.baseUrl = value; }
}
`,
      'A.java': `class A {
  private final RoomProperties room;
  A(RoomProperties room) { this.room = room; }
  String me() { return new RestTemplate().getForObject(room.getBaseUrl() + "/users/current", String.class); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.java:4'],
  ],
  ...['data class RoomProperties(val baseUrl: String = "")', 'class RoomProperties { var baseUrl: String = "" }'].map(
    (type): [string, Record<string, string>, string[]] => [
      `Kotlin: ${type}`,
      {
        'application.yml': yaml,
        'A.kt': `${properties}${type}
class A(private val room: RoomProperties) {
  fun me() = RestTemplate().getForObject(room.baseUrl + "/users/current", String::class.java)
}
`,
      },
      ['call | certain | rest GET /users/current | A.kt:4'],
    ],
  ),
  ...[
    'base_url: str = ""\n    model_config = SettingsConfigDict(env_prefix="ROOM_")',
    'room_base_url: str | None = None',
    'anything: str = Field("", validation_alias="ROOM_BASE_URL")',
    'base_url: str = ""\n    class Config:\n        env_prefix = "room_"',
  ].map((field): [string, Record<string, string>, string[]] => [
    `Python: pydantic, ${field}`,
    {
      '.env': `ROOM_BASE_URL=${api}\n`,
      'a.py': `import requests
def me(settings):
    return requests.get(settings.${field.split(':')[0]} + "/users/current")
from pydantic_settings import BaseSettings
class Base(BaseSettings):
    debug: bool = False
class Settings(Base):
    ${field}
me(Settings())
`,
    },
    ['call | certain | rest GET /users/current | a.py:3'],
  ]),
  [
    'Python: look-alike, a class that is no settings',
    {
      '.env': `ROOM_BASE_URL=${api}\n`,
      'a.py': `import requests
from pydantic import BaseModel
class Room(BaseModel):
    room_base_url: str = ""
requests.get(Room().room_base_url + "/users/current")
`,
    },
    [],
  ],
]);
