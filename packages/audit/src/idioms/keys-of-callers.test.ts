import { testIdioms } from '@mixer-oauth/testkit';

const socket = `const WebSocket = require('ws');
class Feed {
  constructor() { this.ws = new WebSocket('wss://constellation.mixer.com'); }
  want(events) { this.ws.send(JSON.stringify({ id: 1, type: 'method', method: 'livesubscribe', params: { events } })); }
`;

// What callers pass is a record, and its keys are what is asked for.
testIdioms([
  [
    'JavaScript: keys of handlers, mapped to events',
    {
      'feed.js': `${socket}  watch(user, handlers) { this.want(Object.keys(handlers).map((name) => \`user:\${user}:\${name}\`)); }
}
module.exports = Feed;
`,
      'app.js': `const Feed = require('./feed');
new Feed().watch(7, {
  followed: () => 1,
  update() { return 2; },
});
`,
    },
    [
      'call | certain | constellation subscribe user:{userId}:followed | app.js:3',
      'call | certain | constellation subscribe user:{userId}:update | app.js:4',
    ],
  ],
  [
    'JavaScript: in loops through keys, entries and by `in`',
    {
      'feed.js': `${socket}  one(user, handlers) { for (const name of Object.keys(handlers)) this.want([\`user:\${user}:\${name}\`]); }
  two(user, handlers) { for (const [name] of Object.entries(handlers)) this.want([\`user:\${user}:\${name}\`]); }
  three(user, handlers) { for (const name in handlers) this.want([\`user:\${user}:\${name}\`]); }
}
const feed = new Feed();
feed.one(7, { followed: () => 1 });
feed.two(7, { update: () => 1 });
feed.three(7, { achievement: () => 1 });
`,
    },
    [
      'call | certain | constellation subscribe user:{userId}:followed | feed.js:10',
      'call | certain | constellation subscribe user:{userId}:update | feed.js:11',
      'call | certain | constellation subscribe user:{userId}:achievement | feed.js:12',
    ],
  ],
  [
    'JavaScript: keys that nobody can see',
    {
      'feed.js': `${socket}  watch(user, handlers) { this.want(Object.keys(handlers).map((name) => \`user:\${user}:\${name}\`)); }
}
new Feed().watch(7, require(process.env.HANDLERS));
`,
    },
    [],
  ],
  [
    'JavaScript: who waits for an event beside its subscription asks for nothing more',
    {
      'feed.js': `${socket}  wait(name, fn) { this.ws.on(name, fn); }
}
const feed = new Feed();
feed.want([\`user:\${id}:update\`]);


feed.on(\`user:\${id}:update\`, () => 1);
feed.on(\`user:\${id}:followed\`, () => 1);
`,
    },
    [
      'call | certain | constellation subscribe user:{userId}:update | feed.js:8',
      'call | likely | constellation subscribe user:{userId}:followed | feed.js:12',
    ],
  ],
  [
    'JavaScript: paths by the keys of what callers pass',
    {
      'api.js': `const base = 'https://mixer.com/api/v1/channels/5/';
exports.load = (parts) => Promise.all(Object.keys(parts).map((part) => fetch(base + part).then(parts[part])));
`,
      'app.js': `const { load } = require('./api');
load({ follow: showFollowers, hosters: showHosters });
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | app.js:2',
      'call | certain | rest GET /channels/{channelId}/hosters | app.js:2',
    ],
  ],
  [
    'Python: what is passed by keyword',
    {
      'feed.py': `import json
import websocket

class Feed:
    def __init__(self):
        self.ws = websocket.create_connection('wss://constellation.mixer.com')

    def want(self, events):
        self.ws.send(json.dumps({'id': 1, 'type': 'method', 'method': 'livesubscribe', 'params': {'events': events}}))

    def watch(self, user, **handlers):
        for name, handler in handlers.items():
            self.want(['user:{}:{}'.format(user, name)])
`,
      'app.py': `from feed import Feed

Feed().watch(7, followed=print, update=print)
`,
    },
    [
      'call | certain | constellation subscribe user:{userId}:followed | app.py:3',
      'call | certain | constellation subscribe user:{userId}:update | app.py:3',
    ],
  ],
  [
    'Ruby: keys of a hash',
    {
      'feed.rb': `class Feed
  URL = 'wss://constellation.mixer.com'
  def want(events)
    @ws.send({ id: 1, type: 'method', method: 'livesubscribe', params: { events: events } }.to_json)
  end
  def watch(user, handlers)
    want(handlers.keys.map { |name| "user:#{user}:#{name}" })
  end
end
`,
      'app.rb': `require_relative 'feed'
Feed.new.watch(7, followed: ->(event) { puts event }, update: method(:show))
`,
    },
    [
      'call | certain | constellation subscribe user:{userId}:followed | app.rb:2',
      'call | certain | constellation subscribe user:{userId}:update | app.rb:2',
    ],
  ],
  [
    'PHP: keys of an array in a loop',
    {
      'Feed.php': `<?php
class Feed {
  const URL = 'wss://constellation.mixer.com';
  function want(array $events) { $this->ws->send(json_encode(['id' => 1, 'type' => 'method', 'method' => 'livesubscribe', 'params' => ['events' => $events]])); }
  function watch($user, array $handlers) {
    foreach ($handlers as $name => $handler) $this->want(["user:$user:$name"]);
  }
}
`,
      'app.php': `<?php
require 'Feed.php';
(new Feed())->watch(7, ['followed' => $followed, 'update' => $update]);
`,
    },
    [
      'call | certain | constellation subscribe user:{userId}:followed | app.php:3',
      'call | certain | constellation subscribe user:{userId}:update | app.php:3',
    ],
  ],
]);
