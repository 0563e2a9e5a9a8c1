import { evidenceIn } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';

// The path begins in a constant, goes on in a variable and is sent below: each of the three lines is told.
const programs = {
  'a.js': `import request from 'request';
const users = 'https://mixer.com/api/v1/users/';
export function show(id) {
  const options = {
    url: users + id,
    json: true,
  };
  return request(options);
}
`,
  'A.java': `class A {
  static final String USERS = "https://mixer.com/api/v1/users/";
  void show(String id) {
    HttpClient client = HttpClients.createDefault();
    String address =
      USERS + id;
    int attempts = 3;
    client.execute(new HttpGet(address));
  }
}
`,
  'a.py': `import requests
USERS = 'https://mixer.com/api/v1/users/'
def show(id):
    headers = {'Client-ID': 'x'}

    url = '%s%s' % (USERS, id)
    timeout = 3
    return requests.get(url, headers=headers, timeout=timeout)
`,
  'b.cpp': `#include <curl/curl.h>
#define USERS "https://mixer.com/api/v1/users/7"
#define OTHERS "https://other.example/users/7"

#define FOLLOWS (USERS "/follows")
void show(CURL* curl) {

  curl_easy_setopt(curl, CURLOPT_URL, FOLLOWS);
  curl_easy_perform(curl);
}
`,
  'b.py': `import requests
USERS = 'https://mixer.com/api/v1/users/7'


FOLLOWS = USERS + '/follows'
def show():

    return requests.get(FOLLOWS)
`,
};

test.each([
  ['a.js', { path: 2, address: 5, request: 8 }],
  ['A.java', { path: 2, address: 6, request: 8 }],
  ['a.py', { path: 2, address: 6, request: 8 }],
  ['b.cpp', { path: 2, address: 5, request: 9 }],
  ['b.py', { path: 2, address: 5, request: 8 }],
] as const)('the line where an address is put together, %s', async (file, lines) => {
  const { evidence } = await evidenceIn({ [file]: programs[file] });
  const [call] = evidence.filter(({ kind }) => kind === 'call');
  const lineOf = (wanted: string): number | undefined =>
    call?.related.find(({ message }) => message === wanted)?.span.start.line;
  expect({ path: call?.span.start.line, address: lineOf('the address'), request: lineOf('the request') }).toEqual(
    lines,
  );
});

test('a call that puts it together itself has no such line', async () => {
  const code = `const users = 'https://mixer.com/api/v1/users/';
const show = (id) => fetch(users + id);
`;
  const { evidence } = await evidenceIn({ 'a.js': code });
  expect(evidence.flatMap(({ related }) => related.map(({ message }) => message))).toEqual(['the request']);
});
