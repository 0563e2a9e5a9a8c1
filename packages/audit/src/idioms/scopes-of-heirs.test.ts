import { testIdioms } from '@mixer-oauth/testkit';

// A base class asks for the scopes that each heir has at the address that this heir has.
testIdioms([
  [
    'C#: one heir',
    {
      'a.cs': `
public abstract class Platform { protected abstract string[] Scopes { get; } protected abstract string AuthUrl { get; }
  public string Login() => AuthUrl + "?response_type=code&client_id=x&scope=" + Uri.EscapeDataString(string.Join(" ", Scopes)); }
public class MixerP : Platform { protected override string AuthUrl => "https://mixer.com/oauth/authorize";
  protected override string[] Scopes => new[] { "chat:connect", "chat:chat" }; }`,
    },
    ['request | certain | chat:connect | a.cs:5', 'request | certain | chat:chat | a.cs:5'],
  ],
  [
    'C#: heirs for two providers',
    {
      'a.cs': `
public abstract class Platform { protected abstract string[] Scopes { get; } protected abstract string AuthUrl { get; }
  public string Login() => AuthUrl + "?response_type=code&client_id=x&scope=" + Uri.EscapeDataString(string.Join(" ", Scopes)); }
public class MixerP : Platform { protected override string AuthUrl => "https://mixer.com/oauth/authorize";
  protected override string[] Scopes => new[] { "chat:connect", "chat:chat" }; }
public class TwitchP : Platform { protected override string AuthUrl => "https://id.twitch.tv/oauth2/authorize";
  protected override string[] Scopes => new[] { "user:read:email", "channel:analytics:self" }; }
`,
    },
    ['request | certain | chat:connect | a.cs:5', 'request | certain | chat:chat | a.cs:5'],
  ],
  [
    'C#: an address that a property gives',
    {
      'a.cs': `
public abstract class Platform { protected abstract IEnumerable<string> Scopes { get; } protected abstract string AuthUrl { get; }
  public Uri LoginUri => new Uri(AuthUrl + "?response_type=token" + "&client_id=" + ClientId + "&scope=" + Uri.EscapeDataString(string.Join(" ", Scopes))); }
public class MixerP : Platform { protected override string AuthUrl => "https://mixer.com/oauth/authorize";
  protected override IEnumerable<string> Scopes => new[] { "chat:connect", "chat:chat" }; }
public class TwitchP : Platform { protected override string AuthUrl => "https://id.twitch.tv/oauth2/authorize";
  protected override IEnumerable<string> Scopes => new[] { "user:read:email", "channel:analytics:self" }; }
`,
    },
    ['request | certain | chat:connect | a.cs:5', 'request | certain | chat:chat | a.cs:5'],
  ],
  [
    'TypeScript: fields',
    {
      'a.ts': `
abstract class Platform { abstract authUrl: string; abstract scopes: string[];
  login() { window.location.href = this.authUrl + '?response_type=code&client_id=x&scope=' + encodeURIComponent(this.scopes.join(' ')); } }
class MixerP extends Platform { authUrl = 'https://mixer.com/oauth/authorize'; scopes = ['chat:connect', 'chat:chat']; }
class TwitchP extends Platform { authUrl = 'https://id.twitch.tv/oauth2/authorize'; scopes = ['user:read:email', 'channel:analytics:self']; }
`,
    },
    ['request | certain | chat:connect | a.ts:4', 'request | certain | chat:chat | a.ts:4'],
  ],
  [
    'TypeScript: getters and methods',
    {
      'a.ts': `
abstract class Platform { abstract get authUrl(): string; abstract getScopes(): string[];
  login() { return \`\${this.authUrl}?response_type=code&client_id=x&scope=\${this.getScopes().join('%20')}\`; } }
class MixerP extends Platform { get authUrl() { return 'https://mixer.com/oauth/authorize'; } getScopes() { return ['chat:connect', 'chat:chat']; } }
class TwitchP extends Platform { get authUrl() { return 'https://id.twitch.tv/oauth2/authorize'; } getScopes() { return ['user:read:email', 'channel:analytics:self']; } }
`,
    },
    ['request | certain | chat:connect | a.ts:4', 'request | certain | chat:chat | a.ts:4'],
  ],
  [
    'Python: attributes of classes',
    {
      'a.py': `
import requests
from urllib.parse import urlencode
class Platform:
    auth_url = None
    scopes = []
    def login(self):
        return self.auth_url + '?' + urlencode({'response_type': 'code', 'client_id': 'x', 'scope': ' '.join(self.scopes)})
class Mixer(Platform):
    auth_url = 'https://mixer.com/oauth/authorize'
    scopes = ['chat:connect', 'chat:chat']
class Twitch(Platform):
    auth_url = 'https://id.twitch.tv/oauth2/authorize'
    scopes = ['user:read:email', 'channel:analytics:self']
`,
    },
    [
      'client-id | certain | x | a.py:8',
      'request | certain | chat:connect | a.py:11',
      'request | certain | chat:chat | a.py:11',
    ],
  ],
  [
    'PHP: a method and a field',
    {
      'a.php': `<?php
abstract class Provider { abstract protected function authUrl(); protected $scopes = [];
 function login() { return $this->authUrl() . '?' . http_build_query(['response_type' => 'code', 'client_id' => 'x', 'scope' => implode(' ', $this->scopes)]); } }
class MixerProvider extends Provider { protected $scopes = ['chat:connect', 'chat:chat']; protected function authUrl() { return 'https://mixer.com/oauth/authorize'; } }
class TwitchProvider extends Provider { protected $scopes = ['user:read:email', 'channel:analytics:self']; protected function authUrl() { return 'https://id.twitch.tv/oauth2/authorize'; } }
`,
    },
    [
      'client-id | certain | x | a.php:3',
      'request | certain | chat:connect | a.php:4',
      'request | certain | chat:chat | a.php:4',
    ],
  ],
  [
    'Kotlin',
    {
      'a.kt': `
abstract class Platform { abstract val authUrl: String
  abstract val scopes: List<String>
  fun login() = "$authUrl?response_type=code&client_id=x&scope=" + scopes.joinToString("+") }
class Mixer : Platform() { override val authUrl = "https://mixer.com/oauth/authorize"
  override val scopes = listOf("chat:connect", "chat:chat") }
class Twitch : Platform() { override val authUrl = "https://id.twitch.tv/oauth2/authorize"
  override val scopes = listOf("user:read:email", "channel:analytics:self") }
`,
    },
    ['request | certain | chat:connect | a.kt:6', 'request | certain | chat:chat | a.kt:6'],
  ],
  [
    'Java: methods',
    {
      'a.java': `
abstract class Platform { protected abstract String authUrl(); protected abstract String[] scopes();
  String login() { return authUrl() + "?response_type=code&client_id=x&scope=" + String.join(" ", scopes()); } }
class Mixer extends Platform { protected String authUrl() { return "https://mixer.com/oauth/authorize"; } protected String[] scopes() { return new String[] { "chat:connect", "chat:chat" }; } }
class Twitch extends Platform { protected String authUrl() { return "https://id.twitch.tv/oauth2/authorize"; } protected String[] scopes() { return new String[] { "user:read:email", "channel:analytics:self" }; } }
`,
    },
    ['request | certain | chat:connect | a.java:4', 'request | certain | chat:chat | a.java:4'],
  ],
  [
    'Ruby: methods',
    {
      'a.rb': `
require 'net/http'
class Platform
  def login
    "#{auth_url}?response_type=code&client_id=x&scope=#{scopes.join('+')}"
  end
end
class Mixer < Platform
  def auth_url
    'https://mixer.com/oauth/authorize'
  end
  def scopes
    %w[chat:connect chat:chat]
  end
end
class Twitch < Platform
  def auth_url
    'https://id.twitch.tv/oauth2/authorize'
  end
  def scopes
    %w[user:read:email channel:analytics:self]
  end
end
`,
    },
    ['request | certain | chat:connect | a.rb:13', 'request | certain | chat:chat | a.rb:13'],
  ],
  [
    'Swift: an extension of a protocol',
    {
      'a.swift': `
protocol Platform { var authUrl: String { get }
  var scopes: [String] { get } }
extension Platform { func login() -> URL { return URL(string: "\\(authUrl)?response_type=code&client_id=x&scope=" + scopes.joined(separator: "%20"))! } }
struct Mixer: Platform { let authUrl = "https://mixer.com/oauth/authorize"
  let scopes = ["chat:connect", "chat:chat"] }
struct Twitch: Platform { let authUrl = "https://id.twitch.tv/oauth2/authorize"
  let scopes = ["user:read:email", "channel:analytics:self"] }
`,
    },
    ['request | certain | chat:connect | a.swift:6', 'request | certain | chat:chat | a.swift:6'],
  ],
  [
    'TypeScript: a getter and a field',
    {
      'a.ts': `
abstract class Platform { abstract get authUrl(): string; abstract scopes: string[];
  login() { return \`\${this.authUrl}?response_type=code&client_id=x&scope=\${this.scopes.join("%20")}\`; } }
class MixerP extends Platform { get authUrl() { return 'https://mixer.com/oauth/authorize'; } scopes = ['chat:connect', 'chat:chat']; }
class TwitchP extends Platform { get authUrl() { return 'https://id.twitch.tv/oauth2/authorize'; } scopes = ['user:read:email', 'channel:analytics:self']; }
`,
    },
    ['request | certain | chat:connect | a.ts:4', 'request | certain | chat:chat | a.ts:4'],
  ],
]);
