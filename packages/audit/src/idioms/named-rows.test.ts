import { testIdioms } from '@mixer-oauth/testkit';

// Rows whose places have names.
const both = ['call | certain | rest GET /types | a.py:5', 'call | certain | rest DELETE /clips/{clipId} | a.py:6'];
const loop = `for row in rows:
    requests.request(row.verb, 'https://mixer.com/api/v1' + row.path)
`;

testIdioms([
  [
    'Python: namedtuple',
    {
      'a.py': `from collections import namedtuple
import requests
Row = namedtuple('Row', 'verb path')
rows = [
    Row('GET', '/types'),
    Row(verb='DELETE', path='/clips/1'),
]
${loop}`,
    },
    both,
  ],
  [
    'Python: NamedTuple',
    {
      'a.py': `from typing import NamedTuple
import requests
Row = NamedTuple('Row', [('verb', str), ('path', str)])
rows = [
    Row('GET', '/types'),
    Row('DELETE', '/clips/1'),
]
${loop}`,
    },
    both,
  ],
  [
    'Python: an enum of rows',
    {
      'a.py': `from enum import Enum
import requests
ROOT = 'https://mixer.com/api/v1'
class Call(Enum):
    TYPES = ('GET', '/types')
    CLIP = ('DELETE', '/clips/1')
def send(call):
    verb, path = call.value
    return requests.request(verb, ROOT + path)
send(Call.TYPES)
send(Call.CLIP)
`,
    },
    both,
  ],
  [
    'AngularJS: an action that writes the address of all once more',
    {
      'a.js': `app.factory('Clip', ($resource) => $resource('https://mixer.com/api/v1/clips/:id', { id: '@id' }, {
  remove: { method: 'DELETE', url: 'https://mixer.com/api/v1/clips/:id' },
}));
`,
    },
    ['call | certain | rest GET /clips/{clipId} | a.js:1', 'call | certain | rest DELETE /clips/{clipId} | a.js:2'],
  ],
]);
