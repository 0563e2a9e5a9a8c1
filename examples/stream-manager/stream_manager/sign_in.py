"""Signing in with the authorization code flow."""

import os
import secrets

from requests_oauthlib import OAuth2Session

AUTHORIZE_URL = "https://mixer.com/oauth/authorize"
TOKEN_URL = "https://mixer.com/api/v1/oauth/token"
SCOPES = ["channel:update:self", "channel:details:self", "channel:streamKey:self"]


def session():
    return OAuth2Session(
        client_id=os.environ["MANAGER_CLIENT_ID"],
        redirect_uri="https://manager.example/callback",
        scope=SCOPES,
        state=secrets.token_urlsafe(),
    )


def login_url(oauth):
    url, _state = oauth.authorization_url(AUTHORIZE_URL, approval_prompt="force")
    return url


def exchange(oauth, answer):
    return oauth.fetch_token(TOKEN_URL, authorization_response=answer, client_secret=os.environ["MANAGER_SECRET"])
