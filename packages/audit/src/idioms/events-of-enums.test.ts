import { testIdioms } from '@mixer-oauth/testkit';

// Of an enum of events those that somebody names are subscribed to.
testIdioms([
  [
    'TypeScript: events that decorators name',
    {
      'constants.ts': `export enum LiveEvent {
  Followed = 'channel:{channel}:followed',
  Hosted = 'channel:{channel}:hosted',
  Updated = 'channel:{channel}:update',
}
`,
      'bot.ts': `import { Carina } from 'carina';
import { LiveEvent } from './constants';
export function OnLive(event: LiveEvent): MethodDecorator { return (target, key) => { events.push({ event, key }); }; }
export class Bot {
  private live = new Carina({ isBot: true });
  watch(event: LiveEvent, listener: any) { this.live.subscribe(event.replace('{channel}', '5'), listener); }
}
`,
      'plugin.ts': `import { LiveEvent } from './constants';
import { OnLive } from './bot';
export class Greeter {
  @OnLive(LiveEvent.Followed) followed() {}
  @OnLive(LiveEvent.Updated) updated() {}
}
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:followed | constants.ts:2',
      'call | certain | constellation subscribe channel:{channelId}:update | constants.ts:4',
    ],
  ],
  [
    'TypeScript: events that calls name',
    {
      'constants.ts': `export enum LiveEvent {
  Followed = 'channel:{channel}:followed',
  Hosted = 'channel:{channel}:hosted',
  Updated = 'channel:{channel}:update',
}
`,
      'bot.ts': `import { Carina } from 'carina';
import { LiveEvent } from './constants';
export function OnLive(event: LiveEvent): MethodDecorator { return (target, key) => { events.push({ event, key }); }; }
export class Bot {
  private live = new Carina({ isBot: true });
  watch(event: LiveEvent, listener: any) { this.live.subscribe(event.replace('{channel}', '5'), listener); }
}
`,
      'plugin.ts': `import { LiveEvent } from './constants';
import { OnLive } from './bot';
export class Greeter {
  start(bot: Bot) { bot.watch(LiveEvent.Followed, () => 1); }
}
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:followed | constants.ts:2'],
  ],
  [
    'TypeScript: all of an enum',
    {
      'constants.ts': `export enum LiveEvent {
  Followed = 'channel:{channel}:followed',
  Hosted = 'channel:{channel}:hosted',
  Updated = 'channel:{channel}:update',
}
`,
      'bot.ts': `import { Carina } from 'carina';
import { LiveEvent } from './constants';
export function OnLive(event: LiveEvent): MethodDecorator { return (target, key) => { events.push({ event, key }); }; }
export class Bot {
  private live = new Carina({ isBot: true });
  watch(event: LiveEvent, listener: any) { this.live.subscribe(event.replace('{channel}', '5'), listener); }
}
`,
      'plugin.ts': `import { LiveEvent } from './constants';
import { OnLive } from './bot';
export class Greeter {
  start(bot: Bot) { for (const one of Object.values(LiveEvent)) bot.watch(one, () => 1); bot.watch(LiveEvent.Followed, () => 2); }
}
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:followed | constants.ts:2',
      'call | likely | constellation subscribe channel:{channelId}:hosted | constants.ts:3',
      'call | likely | constellation subscribe channel:{channelId}:update | constants.ts:4',
    ],
  ],
  [
    'Java: all of an enum by its values',
    {
      'A.java': `enum LiveEvent { FOLLOWED("channel:%d:followed"), HOSTED("channel:%d:hosted"); final String path; LiveEvent(String path) { this.path = path; } }
class L { ConstellationClient live = new ConstellationClient("wss://constellation.mixer.com");
  void one(int id) { live.subscribe(String.format(LiveEvent.FOLLOWED.path, id)); }
  void all(int id) { for (LiveEvent one : LiveEvent.values()) live.subscribe(String.format(one.path, id)); } }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:followed | A.java:1',
      'call | likely | constellation subscribe channel:{channelId}:hosted | A.java:1',
    ],
  ],
  [
    'Java: one of an enum',
    {
      'A.java': `class LiveEvents { static final String FOLLOWED = "channel:%d:followed"; static final String HOSTED = "channel:%d:hosted"; }
class L { ConstellationClient live = new ConstellationClient("wss://constellation.mixer.com");
  void one(int id) { live.subscribe(String.format(LiveEvents.FOLLOWED, id)); } }
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:followed | A.java:1'],
  ],
]);
