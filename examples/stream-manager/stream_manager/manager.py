"""What a streamer does before and during a broadcast."""

import uuid

import requests

from .api import Api


class Manager(Api):
    def channel(self, name):
        return self.get("/channels/{}/details".format(name))

    def find_game(self, title):
        games = self.get("/types", params={"query": f"eq:{title}"})
        return games[0]["id"] if games else None

    def update(self, channel_id, title, game):
        changes = {"name": title, "typeId": self.find_game(game)}
        return self.request("PATCH", f"/channels/{channel_id}", json=changes)

    def run_ads(self, channel_id):
        url = "https://mixer.com/api/v2/ads/channels/%d" % channel_id
        return self.session.post(url, json={"requestId": str(uuid.uuid4())})


def is_online():
    return requests.get("https://mixer.com/api/v1/channels/1", timeout=10).ok
