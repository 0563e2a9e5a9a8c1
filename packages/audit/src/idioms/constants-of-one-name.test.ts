import { testIdioms } from '@mixer-oauth/testkit';

// Events, and scopes, among the constants of a class: what another class has under the same name is another constant, whoever asks for that.
testIdioms([
  [
    'C#: the constants of two static classes',
    {
      'Live.cs': `static class Live { public const string Hosted = "channel:{0}:hosted"; public const string Update = "channel:{0}:update"; }
`,
      'Grants.cs': `static class Grants { public const string Update = "change the channel"; }
`,
      'Run.cs': `class Run { void Go() { socket.Connect("wss://constellation.mixer.com"); Ask(Grants.Update); socket.Subscribe(Live.Hosted); } }
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:hosted | Live.cs:1'],
  ],
  [
    'C#: its own class says it by its bare name',
    {
      'Live.cs': `static class Live { public const string Hosted = "channel:{0}:hosted"; public const string Update = "channel:{0}:update"; }
static class Grants { const string Update = "change the channel"; static readonly string[] All = { Update }; }
class Run { void Go() { socket.Connect("wss://constellation.mixer.com"); socket.Subscribe(Live.Hosted); } }
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:hosted | Live.cs:1'],
  ],
  [
    'Java: two final classes',
    {
      'Live.java': `final class Live { static final String HOSTED = "channel:%d:hosted"; static final String UPDATE = "channel:%d:update"; }
`,
      'Run.java': `class Grants { static final String UPDATE = "change the channel"; }
class Run { void go() { socket.connect("wss://constellation.mixer.com"); ask(Grants.UPDATE); socket.subscribe(String.format(Live.HOSTED, id)); } }
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:hosted | Live.java:1'],
  ],
  [
    'Kotlin: objects and companions',
    {
      'Live.kt': `object Live { const val HOSTED = "channel:%d:hosted"; const val UPDATE = "channel:%d:update" }
class Other { companion object { const val FOLLOWED = "channel:%d:followed"; const val SKILL = "channel:%d:skill" } }
`,
      'Run.kt': `object Grants { const val UPDATE = "change the channel" }
class Gifts { companion object { const val SKILL = "a skill" } }
class Run { fun go() { socket.connect("wss://constellation.mixer.com"); ask(Grants.UPDATE, Gifts.SKILL); socket.subscribe(Live.HOSTED.format(id), Other.FOLLOWED.format(id)) } }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:hosted | Live.kt:1',
      'call | certain | constellation subscribe channel:{channelId}:followed | Live.kt:2',
    ],
  ],
  [
    'Swift: enums without cases',
    {
      'a.swift': `enum Live { static let hosted = "channel:%d:hosted"; static let update = "channel:%d:update" }
enum Grants { static let update = "change the channel" }
func go() { socket.connect("wss://constellation.mixer.com"); ask(Grants.update); socket.subscribe(String(format: Live.hosted, id)) }
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:hosted | a.swift:1'],
  ],
  [
    'Python: attributes of classes',
    {
      'a.py': `class Live:
    HOSTED = "channel:{}:hosted"
    UPDATE = "channel:{}:update"
class Grants:
    UPDATE = "change the channel"
def go(socket):
    socket.connect("wss://constellation.mixer.com")
    ask(Grants.UPDATE)
    socket.subscribe(Live.HOSTED.format(1))
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:hosted | a.py:2'],
  ],
  [
    'Ruby: modules',
    {
      'a.rb': `module Live
  HOSTED = "channel:%d:hosted"
  UPDATE = "channel:%d:update"
end
module Grants
  UPDATE = "change the channel"
end
def go(socket)
  socket.connect("wss://constellation.mixer.com")
  ask(Grants::UPDATE)
  socket.subscribe(Live::HOSTED % 1)
end
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:hosted | a.rb:2'],
  ],
  [
    'PHP: constants of classes',
    {
      'a.php': `<?php class Live { const HOSTED = "channel:%d:hosted"; const UPDATE = "channel:%d:update"; }
class Grants { const UPDATE = "change the channel"; }
function go($socket) { $socket->connect("wss://constellation.mixer.com"); ask(Grants::UPDATE); $socket->subscribe(sprintf(Live::HOSTED, 1)); }
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:hosted | a.php:1'],
  ],
  [
    'JavaScript: static fields, and a table of functions',
    {
      'a.js': `class Live { static hosted = 'channel:%d:hosted'; static update = 'channel:%d:update'; }
const named = { followed: (id) => \`channel:\${id}:followed\`, skill: (id) => \`channel:\${id}:skill\` };
const Grants = { update: 'change the channel', skill: 'a skill' };
function go(socket) { socket.connect('wss://constellation.mixer.com'); ask(Grants.update, Grants.skill); socket.subscribe(util.format(Live.hosted, 1), named.followed(1)); }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.js:1',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.js:2',
      'call | likely | constellation subscribe channel:{channelId}:skill | a.js:2',
    ],
  ],
  [
    'TypeScript: enums',
    {
      'a.ts': `enum Live { Hosted = 'channel:{0}:hosted', Update = 'channel:{0}:update' }
enum Grants { Update = 'change the channel' }
function go(socket: any) { socket.connect('wss://constellation.mixer.com'); ask(Grants.Update); socket.subscribe(Live.Hosted); }
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:hosted | a.ts:1'],
  ],
  [
    'C++: members of structs',
    {
      'a.cpp': `struct Live { static constexpr const char* Hosted = "channel:%d:hosted"; static constexpr const char* Update = "channel:%d:update"; };
struct Grants { static constexpr const char* Update = "change the channel"; };
void go(Socket& socket) { socket.connect("wss://constellation.mixer.com"); ask(Grants::Update); socket.subscribe(fmt(Live::Hosted, 1)); }
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:hosted | a.cpp:1'],
  ],
  [
    'asked for all the same: through an heir, by a base class, under another name, without the class',
    {
      'A.java': `class Base { static final String HOSTED = "channel:%d:hosted"; static final String UPDATE = "channel:%d:update"; static final String SKILL = "channel:%d:skill"; }
class Live extends Base { static final String ADDRESS = "wss://constellation.mixer.com"; }
class Run { void go() { socket.connect(Live.ADDRESS); socket.subscribe(Live.UPDATE); } }
`,
      'b.php': `<?php abstract class Feed { const UPDATE = ''; function go($socket) { $socket->subscribe(static::UPDATE); } }
class Live extends Feed { const UPDATE = "channel:%d:update"; const FOLLOWED = "channel:%d:followed"; }
function go($socket) { $socket->subscribe(sprintf(Live::FOLLOWED, 1)); }
`,
      'C.cs': `using L = App.Live;
namespace App { static class Live { public const string Hosted = "channel:{0}:hosted"; public const string Update = "channel:{0}:update"; public const string Skill = "channel:{0}:skill"; }
class Run { void Go() { socket.Subscribe(Live.Hosted, L.Update); } } }
`,
      'd/Live.java': `package d; class Names { public static final String HOSTED = "channel:%d:hosted"; public static final String UPDATE = "channel:%d:update"; public static final String SKILL = "channel:%d:skill"; }
`,
      'd/Run.java': `package d; import static d.Names.*; class Go { void go() { socket.subscribe(HOSTED, UPDATE); } }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:hosted | A.java:1',
      'call | certain | constellation subscribe channel:{channelId}:update | A.java:1',
      'call | certain | constellation subscribe channel:{channelId}:hosted | C.cs:2',
      'call | certain | constellation subscribe channel:{channelId}:update | C.cs:2',
      'call | certain | constellation subscribe channel:{channelId}:update | b.php:2',
      'call | certain | constellation subscribe channel:{channelId}:followed | b.php:2',
      'call | certain | constellation subscribe channel:{channelId}:hosted | d/Live.java:1',
      'call | certain | constellation subscribe channel:{channelId}:update | d/Live.java:1',
    ],
  ],
  [
    'PHP: scopes of a class that nobody reads, while another class reads its own',
    {
      'a.php': `<?php class Chat extends AbstractProvider {
  const SCOPES = ['chat:chat'];
  function getBaseAuthorizationUrl() { return 'https://mixer.com/oauth/authorize'; }
  function getDefaultScopes() { return ['chat:connect']; }
}
class Elsewhere extends AbstractProvider {
  const SCOPES = ['user_read'];
  function getBaseAuthorizationUrl() { return 'https://example.org/authorize'; }
  function getDefaultScopes() { return self::SCOPES; }
}
`,
    },
    ['request | certain | chat:connect | a.php:4'],
  ],
  [
    'PHP: scopes of a class that its base class reads',
    {
      'a.php': `<?php abstract class Ours extends AbstractProvider {
  const SCOPES = [];
  function getDefaultScopes() { return static::SCOPES; }
}
class Chat extends Ours {
  const SCOPES = ['chat:chat'];
  function getBaseAuthorizationUrl() { return 'https://mixer.com/oauth/authorize'; }
}
`,
    },
    ['request | certain | chat:chat | a.php:6'],
  ],
  [
    'Ruby: a client in a constant of another file, whose name is not in capitals alone',
    {
      'config/initializers/desk.rb': `DeskClient = OAuth2::Client.new(ENV['ID'], ENV['SECRET'], site: 'https://mixer.com/api/v1')
OtherClient = OAuth2::Client.new(ENV['ID'], ENV['SECRET'], site: 'https://shop.example/api')
`,
      'lib/desk.rb': `class Desk
  def initialize
    @key = DeskClient.auth_code.get_token(params[:code])
    @other = OtherClient.auth_code.get_token(params[:code])
  end

  def me
    @key.get('/users/current').parsed
  end

  def rename(id, name)
    @key.patch("/channels/#{id}", body: { name: name })
    @other.delete("/channels/#{id}")
  end
end
`,
    },
    [
      'call | certain | rest GET /users/current | lib/desk.rb:8',
      'call | certain | rest PATCH /channels/{channelId} | lib/desk.rb:12',
    ],
  ],
]);
