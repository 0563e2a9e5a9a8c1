import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// Mixins stand before the base class whose constructor makes the object; what that sets is another thing for each heir.
testIdioms([
  [
    'Python: managers of resources, each with some of the operations',
    {
      'kit.py': `import requests
class Client:
    def __init__(self, host="mixer.com"):
        self._root = f"https://{host}/api/v1"
        self.channels = Channels(self)
        self.clips = Clips(self)
    def send(self, verb, path, **more):
        return requests.request(verb, self._root + path, **more)
class Manager:
    _path = None
    def __init__(self, client):
        self.client = client
        self._whole = self._made()
    def _made(self, path=None):
        if path is None:
            path = self._path
        return path
    @property
    def path(self):
        return self._whole
class Getting:
    def get(self, key, **more):
        return self.client.send("get", f"{self.path}/{key}", **more)
class Changing:
    def update(self, key, change):
        return self.client.send("patch", f"{self.path}/{key}", json=change)
class Deleting:
    def delete(self, key):
        self.client.send("delete", f"{self.path}/{key}")
class Channels(Getting, Changing, Manager):
    _path = "/channels"
class Clips(Deleting, Manager):
    _path = "/clips"
`,
      'main.py': `from kit import Client
client = Client()
client.channels.get(3)
client.channels.update(3, {})
client.clips.delete("x")
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | kit.py:23',
      'call | certain | rest PATCH /channels/{channelId} | kit.py:26',
      'call | certain | rest DELETE /clips/{clipId} | kit.py:29',
    ],
  ],
  [
    'Python: heirs of one base, and what its constructor makes of their paths; a mixin that stands last',
    {
      'a.py': `import requests
class Base:
    _path = None
    def __init__(self, session):
        self.session = session
        self._whole = self._made()
    def _made(self):
        return "${api}" + self._path
class Getting(Base):
    def get(self, key):
        return requests.get(self._whole + "/" + key)
class Deleting(Base):
    def delete(self, key):
        requests.delete(self._whole + "/" + key)
class Loud:
    pass
class Channels(Getting, Loud):
    _path = "/channels"
class Clips(Deleting, Loud):
    _path = "/clips"
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.py:18',
      'call | certain | rest DELETE /clips/{clipId} | a.py:20',
    ],
  ],
  [
    'C++: the second of two bases is handed the root',
    {
      'a.cpp': `class Loud {};
class Service { public: Service(std::string root) : root_(root) {} protected: std::string root_; };
class Channels : public Loud, public Service { public: Channels() : Service("${api}/channels") {} void load() { client.get(root_ + "/1"); } };
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cpp:3'],
  ],
]);
