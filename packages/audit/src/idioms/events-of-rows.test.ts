import { testIdioms } from '@mixer-oauth/testkit';

// Events by the members of a library's enum, which rows and callers have.
testIdioms([
  [
    'C#: of a list that a query goes through, of a field, and of a caller',
    {
      'Rows.cs': `using System.Linq;
using Mixer.Base.Clients;
class Live {
  private readonly ConstellationClient socket;
  private static readonly ConstellationEventTypeEnum[] Kinds = { ConstellationEventTypeEnum.channel__id__update };
  async Task Start(ConstellationClient live, uint id) {
    var events = new[] { ConstellationEventTypeEnum.channel__id__followed, ConstellationEventTypeEnum.channel__id__hosted }
      .Select(type => new ConstellationEventType(type, id)).ToList();
    await live.SubscribeToEvents(events);
    foreach (var kind in Kinds)
      await live.SubscribeToEvents(new List<ConstellationEventType> { new ConstellationEventType(kind, id) });
    await Listen(live, ConstellationEventTypeEnum.channel__id__subscribed, id);
  }
  async Task Again(uint id) {
    var wanted = new List<ConstellationEventTypeEnum>
    {
      ConstellationEventTypeEnum.channel__id__resubscribed,
      ConstellationEventTypeEnum.channel__id__resubShared,
    };

    await socket.SubscribeToEvents(wanted.Select(one => new ConstellationEventType(one, id)));
  }
  Task Listen(ConstellationClient live, ConstellationEventTypeEnum kind, uint id) =>
    live.SubscribeToEvents(new List<ConstellationEventType> { new ConstellationEventType(kind, id) });
}
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | Rows.cs:5',
      'call | certain | constellation subscribe channel:{channelId}:followed | Rows.cs:7',
      'call | certain | constellation subscribe channel:{channelId}:hosted | Rows.cs:7',
      'call | certain | constellation subscribe channel:{channelId}:subscribed | Rows.cs:12',
      'call | certain | constellation subscribe channel:{channelId}:resubscribed | Rows.cs:17',
      'call | certain | constellation subscribe channel:{channelId}:resubShared | Rows.cs:18',
    ],
  ],
  [
    'C#: what looks alike: items to show, comparisons, and what is unsubscribed from',
    {
      'Alike.cs': `using System.Linq;
using Mixer.Base.Clients;
class Live {
  List<Item> Names() => new[] { ConstellationEventTypeEnum.channel__id__followed, ConstellationEventTypeEnum.channel__id__hosted }
    .Select(type => new Item(type)).ToList();
  bool Knows(ConstellationLiveEventModel e) => new[] { ConstellationEventTypeEnum.channel__id__update }.Contains(e.kind);
  Task Stop(ConstellationClient live, uint id) {
    foreach (var kind in new[] { ConstellationEventTypeEnum.channel__id__followed })
      live.UnsubscribeToEvents(new List<ConstellationEventType> { new ConstellationEventType(kind, id) });
  }
}
`,
    },
    [],
  ],
]);
