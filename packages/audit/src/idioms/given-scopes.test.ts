import { testIdioms } from '@mixer-oauth/testkit';

const talks = { 'talks.js': `fetch('https://mixer.com/api/v1/achievements');\n` };
const achievements = 'call | certain | rest GET /achievements | talks.js:1';

// Scopes that a class has for a package which asks its objects for them.
testIdioms([
  [
    'Java and Kotlin: a method of an interface of outside; one of the program does nothing with it, nor does another name',
    {
      'Bot.java': `import acme.stream.BotSettings;
class Settings implements BotSettings {
  @Override public List<String> requiredScopes() {
    return List.of("chat:chat", "chat:connect");
  }
  public List<String> missing() { return List.of("user:details:self", "channel:details:self"); }
  public List<String> missingScopes() { return List.of("user:details:self", "channel:details:self"); }
}
interface Own { List<String> scopes(); }
class Mine implements Own { public List<String> scopes() { return List.of("user:details:self", "channel:details:self"); } }
class Alone { public List<String> requiredScopes() { return List.of("user:details:self", "channel:details:self"); } }
class Words implements BotSettings { public List<String> scopes() { return List.of("chat:chat", "anything"); } }
`,
      'Bot.kt': `import acme.stream.BotSettings
class Settings : BotSettings {
  override val scopes = listOf("chat:chat", "chat:connect")
  override fun getDefaultScopes() = listOf("user:details:self", "user:update:self")
}
`,
      ...talks,
    },
    [
      'request | likely | chat:chat | Bot.java:4',
      'request | likely | chat:connect | Bot.java:4',
      'request | likely | chat:chat | Bot.kt:3',
      'request | likely | chat:connect | Bot.kt:3',
      'request | likely | user:details:self | Bot.kt:4',
      'request | likely | user:update:self | Bot.kt:4',
      achievements,
    ],
  ],
  [
    'other languages: a class of a package extended, by a field or a method',
    {
      'bot.py': `from acme_stream import Settings
class Mine(Settings):
    scopes = ["chat:chat", "chat:connect"]
class Other(Settings):
    def get_scopes(self):
        return ["user:details:self", "user:update:self"]
class Alone:
    scopes = ["channel:details:self", "channel:update:self"]
`,
      'Bot.cs': `using Acme.Stream;
class Mine : BotSettings {
  public override IList<string> Scopes => new[] { "chat:chat", "chat:connect" };
}
`,
      'bot.ts': `import { BotSettings } from 'acme-stream';
export class Mine extends BotSettings {
  requiredScopes() { return ['chat:chat', 'chat:connect']; }
}
`,
      'Bot.swift': `import AcmeStream
class Mine: BotSettings {
  var scopes: [String] { return ["chat:chat", "chat:connect"] }
}
`,
      'bot.rb': `require 'acme_stream'
class Mine < AcmeStream::Settings
  def scopes
    ['chat:chat', 'chat:connect']
  end
end
`,
      'bot.php': `<?php
use Acme\\Stream\\Settings;
class Mine extends Settings {
  protected $scopes = ['chat:chat', 'chat:connect'];
}
`,
      ...talks,
    },
    [
      'request | likely | chat:chat | Bot.cs:3',
      'request | likely | chat:connect | Bot.cs:3',
      'request | likely | chat:chat | Bot.swift:3',
      'request | likely | chat:connect | Bot.swift:3',
      'request | likely | chat:chat | bot.php:4',
      'request | likely | chat:connect | bot.php:4',
      'request | likely | chat:chat | bot.py:3',
      'request | likely | chat:connect | bot.py:3',
      'request | likely | user:details:self | bot.py:6',
      'request | likely | user:update:self | bot.py:6',
      'request | likely | chat:chat | bot.rb:4',
      'request | likely | chat:connect | bot.rb:4',
      'request | likely | chat:chat | bot.ts:3',
      'request | likely | chat:connect | bot.ts:3',
      achievements,
    ],
  ],
]);
