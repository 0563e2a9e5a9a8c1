import { testIdioms } from '@mixer-oauth/testkit';

// Python: an object of a class without a constructor, made of a record that is taken apart.
testIdioms([
  [
    'of a settings file, with a part that is an object again',
    {
      'settings.json': '{ "name": "wall", "service": { "api": "https://mixer.com/api/v1/" } }',
      'a.py': `import json
import requests
from pydantic import BaseModel
class Service(BaseModel):
    api: str = ""
class Settings(BaseModel):
    name: str
    service: Service
def load(path):
    with open(path) as file:
        return Settings(**json.load(file))
class Client:
    def __init__(self, service):
        self.service = service
    def me(self):
        return requests.get(self.service.api + "users/current")
Client(load("settings.json").service).me()
`,
    },
    ['call | certain | rest GET /users/current | a.py:16'],
  ],
  [
    'of a dictionary of parts, and of a record that is written out, beside a name',
    {
      'services.json': '{ "all": { "mixer": { "api": "https://mixer.com/api/v1/" } } }',
      'a.py': `import json
import requests
from dataclasses import dataclass
from typing import Dict
from pydantic import BaseModel
class Service(BaseModel):
    api: str
class Services(BaseModel):
    all: Dict[str, Service]
services = Services(**json.load(open("services.json")))
requests.get(services.all["mixer"].api + "types")
@dataclass
class Route:
    verb: str
    path: str
    def send(self):
        return requests.request(self.verb, "https://mixer.com/api/v1/" + self.path)
common = {"verb": "PUT"}
Route(path="channels/1/hostee", **common).send()
Route(**{"verb": "PATCH", "path": "channels/1"}).send()
`,
    },
    [
      'call | certain | rest GET /types | a.py:11',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.py:19',
      'call | certain | rest PATCH /channels/{channelId} | a.py:20',
    ],
  ],
  [
    'what the record does not have, and what another class is made of',
    {
      'settings.json': '{ "other": "https://mixer.com/api/v1/" }',
      'a.py': `import json
import requests
from pydantic import BaseModel
class Service(BaseModel):
    api: str = "https://api.example/"
class Unrelated(BaseModel):
    other: str
service = Service(**json.load(open("settings.json")))
requests.get(service.api + "users/current")
`,
    },
    [],
  ],
]);
