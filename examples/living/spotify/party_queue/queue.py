"""Lets guests add songs to what is playing."""

import os
from urllib.parse import urlencode

import requests

API = "https://api.spotify.com/v1"


def sign_in_url(state):
    query = {
        "client_id": os.environ["PARTY_QUEUE_CLIENT_ID"],
        "response_type": "token",
        "redirect_uri": "http://localhost:3000/callback",
        "scope": "user-read-currently-playing user-follow-read",
        "state": state,
    }
    return "https://accounts.spotify.com/authorize?" + urlencode(query)


class Queue:
    def __init__(self, token):
        self.headers = {"Authorization": f"Bearer {token}"}

    def playing(self):
        return requests.get(f"{API}/me/player/currently-playing", headers=self.headers).json()

    def find(self, words):
        return requests.get(f"{API}/search", params={"q": words, "type": "track"}, headers=self.headers).json()

    def add(self, uri):
        requests.post(f"{API}/me/player/queue", params={"uri": uri}, headers=self.headers).raise_for_status()

    def skip(self):
        requests.post(f"{API}/me/player/next", headers=self.headers).raise_for_status()
