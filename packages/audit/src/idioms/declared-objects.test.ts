import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

// What comes out of a registry is what the field or variable that takes it is declared as.
const idioms: readonly Idiom[] = [
  [
    'Java: a cast object in a field and in a variable',
    {
      'Bot.java': `import pro.beam.api.BeamAPI;
public class Bot { final BeamAPI beam = new BeamAPI(); }
`,
      'Use.java': `import pro.beam.api.services.impl.*;
import com.example.registry.Control;
public class Use {
  private final Bot bot;
  Use() { bot = (Bot) Control.bot(); }
  Object find(String name) { return bot.beam.use(UsersService.class).search(name).get(); }
  Object chat() {
    Bot other = (Bot) Control.bot();
    return other.beam.use(ChatService.class).findOne(1).get();
  }
}
`,
    },
    [
      'call | certain | rest GET /users/search | Use.java:6',
      'call | certain | rest GET /chats/{channelId} | Use.java:9',
    ],
  ],
  [
    'C# and Kotlin',
    {
      'Use.cs': `using Mixer.Base;
using Outside.Things;
class Bot { public MixerConnection Connection; }
class Use {
  private readonly Bot other = (Bot)Registry.Find("bot");
  async Task F() { await this.other.Connection.Channels.GetChannel(1); }
  async Task G() { Bot b = Locator.Get("b") as Bot; await b.Connection.Users.GetCurrentUser(); }
}
`,
      'use.kt': `import pro.beam.api.BeamAPI
import pro.beam.api.services.impl.UsersService
import com.example.Registry
class Keeper { val beam = BeamAPI() }
class Use {
    private val keeper: Keeper = Registry.find("bot") as Keeper
    fun find() = keeper.beam.use(UsersService::class.java).search("x")
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | Use.cs:6',
      'call | certain | rest GET /users/current | Use.cs:7',
      'call | certain | rest GET /users/search | use.kt:7',
    ],
  ],
];

testIdioms(idioms);
