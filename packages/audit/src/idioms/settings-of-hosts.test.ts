import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/** A base that a host's configuration says, asked for through what hands the configuration over. */
const program = (section: string): string => `using Refit;
class Program { static void Main() => new HostBuilder().ConfigureServices((context, services) => {
  var cfg = context.Configuration;
  services.AddRefitClient<IApi>().ConfigureHttpClient(c => { c.BaseAddress = new Uri(cfg["${section}:BaseUrl"]); });
}); }
interface IApi {
  [Get("/channels/{id}/broadcast")] Task<Broadcast> Live(uint id);
}
`;
const settings = `{ "Mixer": { "BaseUrl": "https://mixer.com/api/v1" }, "Other": { "BaseUrl": "https://api.example" } }
`;

const idioms: readonly Idiom[] = [
  [
    'C#: Refit, with a base from the settings',
    { 'Program.cs': program('Mixer'), 'appsettings.json': settings },
    ['call | certain | rest GET /channels/{channelId}/broadcast | Program.cs:7'],
  ],
  ['C#: a base from another section', { 'Program.cs': program('Other'), 'appsettings.json': settings }, []],
];

testIdioms(idioms);
