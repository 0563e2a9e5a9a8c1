import { mixerCatalogue } from '@mixer-oauth/testkit';
import { describe, expect, test } from 'vitest';
import { trafficEvidence } from './traffic-evidence.ts';

const token = 'Bearer hG7d0sQz81LmNp42';
const withToken = [{ name: 'Authorization', value: token }];

interface Made {
  readonly method?: string;
  readonly url: string;
  readonly headers?: readonly object[];
  readonly status?: number;
  readonly challenge?: string;
  readonly frames?: readonly object[];
}

const har = (...entries: readonly Made[]): string =>
  JSON.stringify(
    {
      log: {
        entries: entries.map(({ method = 'GET', url, headers = withToken, status = 200, challenge, frames = [] }) => ({
          request: { method, url, headers, cookies: [] },
          response: { status, headers: challenge ? [{ name: 'www-authenticate', value: challenge }] : [] },
          _webSocketMessages: frames.map((frame) => ({ type: 'send', data: JSON.stringify(frame) })),
        })),
      },
    },
    undefined,
    1,
  );

function read(text: string) {
  const traffic = trafficEvidence(text, 'a.har', [mixerCatalogue()]);
  if ('problem' in traffic) throw new Error(traffic.problem);
  return traffic;
}

const shown = (text: string): string[] =>
  read(text).evidence.map(({ protocol, method, path, operation, isAnonymous, refusedFor }) =>
    [
      protocol,
      method,
      path,
      ...(operation === undefined ? ['(not in the catalogue)'] : []),
      ...(isAnonymous ? ['anonymous'] : []),
      ...(refusedFor ? [`refused for ${refusedFor.join(' ')}`] : []),
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );

const api = 'https://mixer.com/api/v1';
const rows: Record<string, [text: string, evidence: readonly string[]]> = {
  'a call, without its query': [
    har({ method: 'PATCH', url: `${api}/channels/12?access_token=hG7d` }),
    ['rest PATCH /channels/{channelId}'],
  ],
  'a call that the catalogue lacks keeps no ids': [
    har({ url: `${api}/nothing/12/of/0f8fad5b-d9cb-469f-a165-70867728950e` }),
    ['rest GET /nothing/{}/of/{} (not in the catalogue)'],
  ],
  'a request to somebody else': [har({ url: 'https://api.example.com/api/v1/channels/1' }), []],
  'a look-alike of the host': [har({ url: 'https://mixer.com.example.org/api/v1/channels/1' }), []],
  'a refusal that names its scopes': [
    har({ url: `${api}/nothing`, status: 403, challenge: 'Bearer error="insufficient_scope", scope="chat:connect"' }),
    ['rest GET /nothing (not in the catalogue) refused for chat:connect'],
  ],
  'a refusal with a token where a scope belongs': [
    har({
      url: `${api}/nothing`,
      status: 403,
      challenge: `Bearer error="insufficient_scope", scope="chat:connect ghp_${'aB3dE6gH9j'.repeat(3)}kL2mN5 ${'q7Rt2Yw9'.repeat(3)}"`,
    }),
    ['rest GET /nothing (not in the catalogue) refused for chat:connect •••••• ••••••'],
  ],
  'a call without a token, where others have one': [
    har({ url: `${api}/channels/1`, headers: [] }, { url: `${api}/users/current` }),
    ['rest GET /channels/{channelIdOrToken} anonymous', 'rest GET /users/current'],
  ],
  'a refusal for lack of a scope, of a call whose token is not in the recording': [
    har(
      {
        url: `${api}/nothing`,
        headers: [],
        status: 403,
        challenge: 'Bearer error="insufficient_scope", scope="chat:connect"',
      },
      { url: `${api}/users/current` },
    ),
    ['rest GET /nothing (not in the catalogue) refused for chat:connect', 'rest GET /users/current'],
  ],
  'a recording that was cleaned of tokens says nothing of them': [
    har({ url: `${api}/users/current`, headers: [] }),
    ['rest GET /users/current'],
  ],
  'methods through a socket, each once': [
    har({
      url: 'wss://chat.mixer.com/?version=1',
      frames: [
        { type: 'method', method: 'msg', arguments: ['hello'], id: 1 },
        { type: 'method', method: 'msg', arguments: ['again'], id: 2 },
        { type: 'event', method: 'msg' },
      ],
    }),
    ['chat msg'],
  ],
  "somebody else's socket": [
    har({ url: 'wss://chat.example.com/', frames: [{ type: 'method', method: 'msg', id: 1 }] }),
    [],
  ],
};
test.each(Object.entries(rows))('%s', (_, [text, evidence]) => expect(shown(text)).toEqual(evidence));

test('nothing of a token is kept', () => {
  const text = har({
    url: `${api}/channels/1?access_token=hG7d0sQz81LmNp42`,
    status: 403,
    challenge: 'Bearer error="insufficient_scope", scope="chat:connect"',
  });
  expect(JSON.stringify(read(text))).not.toContain('hG7d');
});

test('each piece of evidence points at its address', () => {
  const text = har({ url: `${api}/users/current` }, { url: `${api}/channels/1` }, { url: `${api}/users/current` });
  const spans = read(text).evidence.map(({ span }) => text.slice(span.start.offset, span.end.offset));
  expect(spans).toEqual([`${api}/users/current`, `${api}/channels/1`, `${api}/users/current`]);
  expect(new Set(read(text).evidence.map(({ id }) => id)).size).toBe(3);
});

describe('what is no recording', () => {
  test.each(['', '{', '[]', '{"log":{}}', `{"a": "${token}`])('%s', (text) => {
    const told = trafficEvidence(text, 'a.har', [mixerCatalogue()]);
    expect(told).toHaveProperty('problem');
    expect(JSON.stringify(told)).not.toContain(token);
  });

  test('entries without a request are counted', () => {
    expect(read('{"log":{"entries":[{},null,7]}}')).toMatchObject({ evidence: [], broken: 3 });
  });
});
