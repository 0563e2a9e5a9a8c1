import { testIdioms } from '@mixer-oauth/testkit';

const open = 'wss://constellation.mixer.com';

// Names of events with places that have names, filled where they are subscribed to.
testIdioms([
  [
    'Ruby, Python and PHP: %{id}, %<id>d, %(id)s and %1$d',
    {
      'a.rb': `require 'websocket-client-simple'
ws = WebSocket::Client::Simple.connect('${open}')
ws.send({ type: 'method', method: 'livesubscribe', params: { events: [format('channel:%{id}:followed', id: me), format('channel:%<id>d:hosted', id: me)] }, id: 1 }.to_json)
`,
      'b.py': `import json, websocket
ws = websocket.create_connection('${open}')
ws.send(json.dumps({'type': 'method', 'method': 'livesubscribe', 'params': {'events': ['channel:%(id)s:followed' % {'id': me}]}, 'id': 1}))
`,
      'c.php': `<?php
$ws = new WebSocket\\Client('${open}');
$ws->send(json_encode(['type' => 'method', 'method' => 'livesubscribe', 'params' => ['events' => [sprintf('channel:%1$d:followed', $me)]], 'id' => 1]));
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:followed | a.rb:3',
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.rb:3',
      'call | certain | constellation subscribe channel:{channelId}:followed | b.py:3',
      'call | certain | constellation subscribe channel:{channelId}:followed | c.php:3',
    ],
  ],
]);
