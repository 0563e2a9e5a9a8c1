import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// Classes that answer for what they do not have: what stands in brackets is one thing, and what stands behind a dot another.
testIdioms([
  [
    'Python: __getitem__ and __getattr__',
    {
      'a.py': `import requests
class Keyed:
    def __getitem__(self, name):
        return '${api}/users/' + name
class Named:
    def __getattr__(self, name):
        return '${api}/' + name
class Either:
    def __getitem__(self, name):
        return '${api}/channels/1/' + name
    __getattr__ = __getitem__
class Each:
    def __getitem__(self, name):
        return '${api}/chats/' + name
    def __getattr__(self, name):
        return '${api}/clips/' + name
requests.get(Keyed()['current'])
requests.get(Keyed().current)
requests.get(Named().types)
requests.get(Named()['types'])
requests.get(getattr(Named(), 'achievements'))
requests.get(Either().follow)
requests.get(Either()['hostee'])
requests.get(Each()['5'])
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:4',
      'call | certain | rest GET /achievements | a.py:6',
      'call | certain | rest GET /types | a.py:6',
      'call | certain | rest GET /channels/{channelId}/follow | a.py:10',
      'call | certain | rest GET /channels/{channelId}/hostee | a.py:10',
      'call | certain | rest GET /chats/{channelId} | a.py:14',
    ],
  ],
  [
    'Python: what a base class has is asked of it',
    {
      'a.py': `import requests
class Base:
    where = 'https://api.example/types'
    def path(self):
        return 'https://api.example/users/current'
class Named(Base):
    def __getattr__(self, name):
        return '${api}/' + name
requests.get(Named().where)
requests.get(Named().types)
`,
    },
    ['call | certain | rest GET /types | a.py:7'],
  ],
  [
    'PHP: offsetGet and __get',
    {
      'a.php': `<?php
class Keyed implements ArrayAccess {
  function offsetGet($name) { return '${api}/' . $name; }
}
class Named {
  function __get($name) { return '${api}/users/' . $name; }
}
$keyed = new Keyed();
$named = new Named();
file_get_contents($keyed['types']);
file_get_contents($keyed->achievements);
file_get_contents($named->current);
file_get_contents($named['current']);
`,
    },
    ['call | certain | rest GET /types | a.php:3', 'call | certain | rest GET /users/current | a.php:6'],
  ],
  [
    'Ruby: [] and method_missing',
    {
      'a.rb': `require 'httparty'
class Keyed
  def [](name) = "${api}/#{name}"
end
class Named
  def method_missing(name) = "${api}/users/#{name}"
end
HTTParty.get(Keyed.new['types'])
HTTParty.get(Keyed.new.achievements)
HTTParty.get(Named.new.current)
HTTParty.get(Named.new['current'])
`,
    },
    ['call | certain | rest GET /types | a.rb:3', 'call | certain | rest GET /users/current | a.rb:6'],
  ],
]);
