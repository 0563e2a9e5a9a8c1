import { testIdioms } from '@mixer-oauth/testkit';

// A method of the class that a base class has: on which heir it is called, and of which it makes an object.
testIdioms([
  [
    'Python: an heir two steps further, told apart from those that nobody asks',
    {
      'a.py': `import requests
class Stored:
    KIND = None
    def __init__(self, key):
        self.key = key
    @classmethod
    def root(cls):
        return "/%ss" % cls.KIND
    def load(self):
        return requests.get("https://mixer.com/api/v1" + self.root() + "/" + self.key)
    @classmethod
    def find(cls, key):
        found = cls(key)
        found.load()
        return found
class Listed(Stored):
    @classmethod
    def all(cls):
        return requests.get("https://mixer.com/api/v1" + cls.root())
class Channel(Listed):
    KIND = "channel"
class Team(Listed):
    KIND = "team"
Channel.find("a")
Team.all()
`,
    },
    ['call | certain | rest GET /teams | a.py:23', 'call | certain | rest GET /channels/{channelIdOrToken} | a.py:24'],
  ],
]);
