import { testIdioms } from '@mixer-oauth/testkit';

// Settings in modules of JavaScript, and objects that sections of settings fill.
testIdioms([
  [
    'NestJS: a function that gives the settings',
    {
      'mixer.service.ts': `import { HttpService, Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
@Injectable()
export class MixerService {
  private readonly base: string;
  constructor(private readonly http: HttpService, config: ConfigService) { this.base = config.get('mixer.apiUrl'); }
  summary(channelId: number) {
    return this.http.get(\`\${this.base}/channels/\${channelId}\`).pipe(map(({ data }) => data.name)).toPromise();
  }
}`,
      'app.module.ts': `import { ConfigModule } from '@nestjs/config';
import config from './common/config';
@Module({ imports: [ConfigModule.forRoot({ load: [config], isGlobal: true })], providers: [MixerService] })
export class AppModule {}`,
      'common/config.ts': `export default () => ({
  port: 3000,
  mixer: { apiUrl: 'https://mixer.com/api/v1', clientId: process.env.MIXER_CLIENT_ID },
});`,
    },
    [
      'client-id | certain | ${MIXER_CLIENT_ID} | common/config.ts:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | mixer.service.ts:8',
    ],
  ],
  [
    'NestJS: settings under a name',
    {
      'mixer.service.ts': `import { HttpService, Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
@Injectable()
export class MixerService {
  private readonly base: string;
  constructor(private readonly http: HttpService, config: ConfigService) { this.base = config.get('mixer.apiUrl'); }
  summary(channelId: number) {
    return this.http.get(\`\${this.base}/channels/\${channelId}\`).pipe(map(({ data }) => data.name)).toPromise();
  }
}`,
      'app.module.ts': `import { ConfigModule } from '@nestjs/config';
import config from './common/config';
@Module({ imports: [ConfigModule.forRoot({ load: [config], isGlobal: true })], providers: [MixerService] })
export class AppModule {}`,
      'common/config.ts': `import { registerAs } from '@nestjs/config';
export default registerAs('mixer', () => ({ apiUrl: 'https://mixer.com/api/v1' }));`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | mixer.service.ts:8'],
  ],
  [
    'NestJS: a fallback of the environment',
    {
      'mixer.service.ts': `import { HttpService, Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
@Injectable()
export class MixerService {
  private readonly base: string;
  constructor(private readonly http: HttpService, config: ConfigService) { this.base = config.get('mixer.apiUrl'); }
  summary(channelId: number) {
    return this.http.get(\`\${this.base}/channels/\${channelId}\`).pipe(map(({ data }) => data.name)).toPromise();
  }
}`,
      'app.module.ts': `import { ConfigModule } from '@nestjs/config';
import config from './common/config';
@Module({ imports: [ConfigModule.forRoot({ load: [configuration], isGlobal: true })], providers: [MixerService] })
export class AppModule {}`,
      'common/config.ts': `export default () => ({ mixer: { apiUrl: process.env.MIXER_URL || 'https://mixer.com/api/v1' } });`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | mixer.service.ts:8'],
  ],
  [
    'C#: a client that must not be null',
    {
      'Gateway.cs': `using System.Net.Http;
namespace A {
  internal sealed class MixerGateway : IMixerGateway {
    private readonly HttpClient _httpClient;
    public MixerGateway(HttpClient httpClient) { _httpClient = httpClient ?? throw new ArgumentNullException(nameof(httpClient)); }
    public Task<MixerChannel> GetChannelAsync(uint channelId, CancellationToken t) =>
            QueryAsync<MixerChannel>($"v1/channels/{channelId}", t);
    private static string Format(string route, params object[] values) =>
            string.Format(CultureInfo.InvariantCulture, route, values);
    private async Task<T> QueryAsync<T>(string route, CancellationToken cancellationToken) {
      using (var request = new HttpRequestMessage(HttpMethod.Get, route))
      using (var response = await SendAsync(request, cancellationToken).ConfigureAwait(false))
      { return 1; }
    }
    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) {
      var response = await _httpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
      return response;
    }
  }
}`,
      'Startup.cs': `namespace A { public class Startup {
  public void ConfigureServices(IServiceCollection services) {
    
    services.AddHttpClient<IMixerGateway, MixerGateway>(c => c.BaseAddress = new Uri("https://mixer.com/api/"));
  } } }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | Gateway.cs:7'],
  ],
  [
    'C#: routes in a file of their own',
    {
      'Gateway.cs': `using System.Net.Http;
namespace A {
  internal sealed class MixerGateway : IMixerGateway {
    private readonly HttpClient _httpClient;
    public MixerGateway(HttpClient httpClient) { _httpClient = httpClient; }
    public Task<MixerChannel> GetChannelAsync(uint channelId, CancellationToken t) =>
            QueryAsync<MixerChannel>(Format(MixerRoutes.Channel, channelId), t);
    private static string Format(string route, params object[] values) =>
            string.Format(CultureInfo.InvariantCulture, route, values);
    private async Task<T> QueryAsync<T>(string route, CancellationToken cancellationToken) {
      using (var request = new HttpRequestMessage(HttpMethod.Get, route))
      using (var response = await SendAsync(request, cancellationToken).ConfigureAwait(false))
      { return 1; }
    }
    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) {
      var response = await _httpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
      return response;
    }
  }
}`,
      'Startup.cs': `namespace A { public class Startup {
  public void ConfigureServices(IServiceCollection services) {
    
    services.AddHttpClient<IMixerGateway, MixerGateway>(c => c.BaseAddress = new Uri("https://mixer.com/api/"));
  } } }`,
      'MixerRoutes.cs': `namespace A { internal static class MixerRoutes { public const string Channel = "v1/channels/{0}"; } }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | MixerRoutes.cs:1'],
  ],
  [
    'C#: routes, settings and a typed client',
    {
      'Gateway.cs': `using System.Net.Http;
namespace A {
  internal sealed class MixerGateway : IMixerGateway {
    private readonly HttpClient _httpClient;
    public MixerGateway(HttpClient httpClient) { _httpClient = httpClient; }
    public Task<MixerChannel> GetChannelAsync(uint channelId, CancellationToken t) =>
            QueryAsync<MixerChannel>(Format(MixerRoutes.Channel, channelId), t);
    private static string Format(string route, params object[] values) =>
            string.Format(CultureInfo.InvariantCulture, route, values);
    private async Task<T> QueryAsync<T>(string route, CancellationToken cancellationToken) {
      using (var request = new HttpRequestMessage(HttpMethod.Get, route))
      using (var response = await SendAsync(request, cancellationToken).ConfigureAwait(false))
      { return 1; }
    }
    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) {
      var response = await _httpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
      return response;
    }
  }
}`,
      'Startup.cs': `namespace A { public class Startup {
  public void ConfigureServices(IServiceCollection services) {
    var mixer = Configuration.GetSection("Mixer").Get<MixerOptions>();
    services.AddHttpClient<IMixerGateway, MixerGateway>(c => c.BaseAddress = mixer.BaseAddress);
  } } }`,
      'MixerRoutes.cs': `namespace A { internal static class MixerRoutes { public const string Channel = "v1/channels/{0}"; } }`,
      'appsettings.json': `{ "Mixer": { "BaseAddress": "https://mixer.com/api/" } }`,
      'MixerOptions.cs': `namespace A { public sealed class MixerOptions { public Uri BaseAddress { get; set; } public string ClientId { get; set; } } }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | MixerRoutes.cs:1'],
  ],
  [
    'C#: an object of a section',
    {
      'Gateway.cs': `using System.Net.Http;
namespace A {
  internal sealed class MixerGateway : IMixerGateway {
    private readonly HttpClient _httpClient;
    public MixerGateway(HttpClient httpClient) { _httpClient = httpClient; }
    public Task<MixerChannel> GetChannelAsync(uint channelId, CancellationToken t) =>
            QueryAsync<MixerChannel>($"v1/channels/{channelId}", t);
    private static string Format(string route, params object[] values) =>
            string.Format(CultureInfo.InvariantCulture, route, values);
    private async Task<T> QueryAsync<T>(string route, CancellationToken cancellationToken) {
      using (var request = new HttpRequestMessage(HttpMethod.Get, route))
      using (var response = await SendAsync(request, cancellationToken).ConfigureAwait(false))
      { return 1; }
    }
    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) {
      var response = await _httpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
      return response;
    }
  }
}`,
      'Startup.cs': `namespace A { public class Startup {
  public void ConfigureServices(IServiceCollection services) {
    var mixer = Configuration.GetSection("Mixer").Get<MixerOptions>();
    services.AddHttpClient<IMixerGateway, MixerGateway>(c => c.BaseAddress = new Uri(mixer.BaseAddress));
  } } }`,
      'appsettings.json': `{ "Mixer": { "BaseAddress": "https://mixer.com/api/" } }`,
      'MixerOptions.cs': `namespace A { public sealed class MixerOptions { public string BaseAddress { get; set; } public string ClientId { get; set; } } }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | Gateway.cs:7'],
  ],
  [
    'C#: whose field is an address',
    {
      'Gateway.cs': `using System.Net.Http;
namespace A {
  internal sealed class MixerGateway : IMixerGateway {
    private readonly HttpClient _httpClient;
    public MixerGateway(HttpClient httpClient) { _httpClient = httpClient; }
    public Task<MixerChannel> GetChannelAsync(uint channelId, CancellationToken t) =>
            QueryAsync<MixerChannel>($"v1/channels/{channelId}", t);
    private static string Format(string route, params object[] values) =>
            string.Format(CultureInfo.InvariantCulture, route, values);
    private async Task<T> QueryAsync<T>(string route, CancellationToken cancellationToken) {
      using (var request = new HttpRequestMessage(HttpMethod.Get, route))
      using (var response = await SendAsync(request, cancellationToken).ConfigureAwait(false))
      { return 1; }
    }
    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) {
      var response = await _httpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
      return response;
    }
  }
}`,
      'Startup.cs': `namespace A { public class Startup {
  public void ConfigureServices(IServiceCollection services) {
    var mixer = Configuration.GetSection("Mixer").Get<MixerOptions>();
    services.AddHttpClient<IMixerGateway, MixerGateway>(c => c.BaseAddress = mixer.BaseAddress);
  } } }`,
      'appsettings.json': `{ "Mixer": { "BaseAddress": "https://mixer.com/api/" } }`,
      'MixerOptions.cs': `namespace A { public sealed class MixerOptions { public Uri BaseAddress { get; set; } public string ClientId { get; set; } } }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | Gateway.cs:7'],
  ],
  [
    'C#: an object that a section is bound to',
    {
      'Gateway.cs': `using System.Net.Http;
namespace A {
  internal sealed class MixerGateway : IMixerGateway {
    private readonly HttpClient _httpClient;
    public MixerGateway(HttpClient httpClient) { _httpClient = httpClient; }
    public Task<MixerChannel> GetChannelAsync(uint channelId, CancellationToken t) =>
            QueryAsync<MixerChannel>($"v1/channels/{channelId}", t);
    private static string Format(string route, params object[] values) =>
            string.Format(CultureInfo.InvariantCulture, route, values);
    private async Task<T> QueryAsync<T>(string route, CancellationToken cancellationToken) {
      using (var request = new HttpRequestMessage(HttpMethod.Get, route))
      using (var response = await SendAsync(request, cancellationToken).ConfigureAwait(false))
      { return 1; }
    }
    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) {
      var response = await _httpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
      return response;
    }
  }
}`,
      'Startup.cs': `namespace A { public class Startup {
  public void ConfigureServices(IServiceCollection services) {
    var mixer = new MixerOptions(); Configuration.Bind("Mixer", mixer);
    services.AddHttpClient<IMixerGateway, MixerGateway>(c => c.BaseAddress = mixer.BaseAddress);
  } } }`,
      'appsettings.json': `{ "Mixer": { "BaseAddress": "https://mixer.com/api/" } }`,
      'MixerOptions.cs': `namespace A { public sealed class MixerOptions { public Uri BaseAddress { get; set; } public string ClientId { get; set; } } }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | Gateway.cs:7'],
  ],
  [
    'C#: declared by its class',
    {
      'Gateway.cs': `using System.Net.Http;
namespace A {
  internal sealed class MixerGateway : IMixerGateway {
    private readonly HttpClient _httpClient;
    public MixerGateway(HttpClient httpClient) { _httpClient = httpClient; }
    public Task<MixerChannel> GetChannelAsync(uint channelId, CancellationToken t) =>
            QueryAsync<MixerChannel>($"v1/channels/{channelId}", t);
    private static string Format(string route, params object[] values) =>
            string.Format(CultureInfo.InvariantCulture, route, values);
    private async Task<T> QueryAsync<T>(string route, CancellationToken cancellationToken) {
      using (var request = new HttpRequestMessage(HttpMethod.Get, route))
      using (var response = await SendAsync(request, cancellationToken).ConfigureAwait(false))
      { return 1; }
    }
    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) {
      var response = await _httpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
      return response;
    }
  }
}`,
      'Startup.cs': `namespace A { public class Startup {
  public void ConfigureServices(IServiceCollection services) {
    MixerOptions mixer = Configuration.GetSection("Mixer").Get<MixerOptions>();
    services.AddHttpClient<IMixerGateway, MixerGateway>(c => c.BaseAddress = mixer.BaseAddress);
  } } }`,
      'appsettings.json': `{ "Mixer": { "BaseAddress": "https://mixer.com/api/" } }`,
      'MixerOptions.cs': `namespace A { public sealed class MixerOptions { public Uri BaseAddress { get; set; } public string ClientId { get; set; } } }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | Gateway.cs:7'],
  ],
  [
    'node-config: a module of settings',
    {
      'config/default.js': `module.exports = { mixer: { api: 'https://mixer.com/api/v1' } };
`,
      'index.js': `const config = require('config');
const got = require('got');
module.exports = id => got(config.get('mixer.api') + '/channels/' + id);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | index.js:3'],
  ],
  [
    'a record that is no settings',
    {
      'lib/defaults.js': `module.exports = { mixer: { api: 'https://mixer.com/api/v1' } };
`,
      'index.js': `const config = require('config');
const got = require('got');
module.exports = id => got(config.get('mixer.api') + '/channels/' + id);
`,
    },
    [],
  ],
  [
    'C#: a section of somebody else',
    {
      'Gateway.cs': `using System.Net.Http;
namespace A {
  internal sealed class MixerGateway : IMixerGateway {
    private readonly HttpClient _httpClient;
    public MixerGateway(HttpClient httpClient) { _httpClient = httpClient; }
    public Task<MixerChannel> GetChannelAsync(uint channelId, CancellationToken t) =>
            QueryAsync<MixerChannel>($"v1/channels/{channelId}", t);
    private static string Format(string route, params object[] values) =>
            string.Format(CultureInfo.InvariantCulture, route, values);
    private async Task<T> QueryAsync<T>(string route, CancellationToken cancellationToken) {
      using (var request = new HttpRequestMessage(HttpMethod.Get, route))
      using (var response = await SendAsync(request, cancellationToken).ConfigureAwait(false))
      { return 1; }
    }
    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) {
      var response = await _httpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
      return response;
    }
  }
}`,
      'Startup.cs': `namespace A { public class Startup {
  public void ConfigureServices(IServiceCollection services) {
    var mixer = Configuration.GetSection("Mixer").Get<MixerOptions>();
    services.AddHttpClient<IMixerGateway, MixerGateway>(c => c.BaseAddress = mixer.BaseAddress);
  } } }`,
      'appsettings.json': `{ "Mixer": { "BaseAddress": "https://api.example.com/" } }`,
      'MixerOptions.cs': `namespace A { public sealed class MixerOptions { public Uri BaseAddress { get; set; } public string ClientId { get; set; } } }`,
    },
    [],
  ],
]);
