"""Keeps the description of a private playlist in step with what its owner listens to."""

import os

import spotipy
from spotipy.oauth2 import SpotifyPKCE

SCOPES = ["user-top-read", "playlist-modify-private"]


def connect():
    auth = SpotifyPKCE(
        client_id=os.environ["MIX_MAKER_CLIENT_ID"],
        redirect_uri="http://127.0.0.1:8888/callback",
        scope=SCOPES,
    )
    return spotipy.Spotify(auth_manager=auth)


def describe(playlist):
    sp = connect()
    top = sp.current_user_top_artists(limit=5, time_range="short_term")
    names = ", ".join(artist["name"] for artist in top["items"])
    sp.playlist_change_details(playlist, description=f"These weeks: {names}")
