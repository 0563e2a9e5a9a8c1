import { testIdioms } from '@mixer-oauth/testkit';

// A sign-in library that serves many providers is asked for one by its name; what the others are asked for is not this one's.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'PHP: a driver by its name',
    {
      'a.php': `<?php
use Laravel\\Socialite\\Facades\\Socialite;
Socialite::driver('mixer')->scopes(['chat:connect'])->redirect();
Socialite::driver('other')->scopes(['chat:chat'])->redirect();
Socialite::with('other')->setScopes(['chat:timeout'])->redirect();
Socialite::driver('beam')->scopes(['user:details:self'])->redirect();
`,
    },
    ['request | certain | chat:connect | a.php:3', 'request | certain | user:details:self | a.php:6'],
  ],
  [
    'TypeScript: a provider under its key',
    {
      'a.ts': `export const signIn = () => auth.signInWithOAuth({ provider: 'mixer', options: { scopes: 'chat:connect' } });
export const other = () => auth.signInWithOAuth({ provider: 'other', options: { scopes: 'chat:chat' } });
export const flat = () => auth.signInWithOAuth({ provider: 'other', scopes: ['chat:timeout'] });
`,
    },
    ['request | certain | chat:connect | a.ts:1'],
  ],
  [
    'JavaScript: a message to another window may be sent on',
    {
      'a.js': `fetch('${api}/users/current');
parent.postMessage(JSON.stringify({ type: 'method', method: 'msg', arguments: ['hi'], id: 1 }), '*');
function ask(choice) {
  const frame = { type: 'method', method: 'vote:choose', arguments: [choice], id: 2 };
  worker.postMessage(frame);
}
function both() {
  const frame = { type: 'method', method: 'timeout', arguments: ['bob', '10s'], id: 3 };
  parent.postMessage(frame);
  socket.send(frame);
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:1',
      'call | likely | chat msg | a.js:2',
      'call | likely | chat vote:choose | a.js:4',
      'call | certain | chat timeout | a.js:8',
    ],
  ],
]);
