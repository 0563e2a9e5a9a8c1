"""A small client of the Mixer API."""

import requests


class Api:
    base = "https://mixer.com/api/v1"

    def __init__(self, token):
        self.session = requests.Session()
        self.session.headers["Authorization"] = f"Bearer {token}"

    def request(self, verb, path, **options):
        response = self.session.request(verb, self.base + path, timeout=10, **options)
        response.raise_for_status()
        return response.json()

    def get(self, path, **options):
        return self.request("GET", path, **options)
