import { testIdioms } from '@mixer-oauth/testkit';

// Settings of an app, wherever they are set.
testIdioms([
  [
    'Flask: a class of settings',
    {
      'site/config.py': `class Config:
    MIXER_CLIENT_ID = "abc"
    MIXER_SCOPES = [
        "user:details:self",
        "channel:details:self",
    ]
`,
      'site/__init__.py': `from flask import Flask
app = Flask(__name__)
from .config import Config
app.config.from_object(Config)
`,
      'site/auth.py': `from flask import current_app, redirect
from requests_oauthlib import OAuth2Session
def login():
    oauth = OAuth2Session(current_app.config["MIXER_CLIENT_ID"], scope=current_app.config["MIXER_SCOPES"], redirect_uri="https://x.example/cb")
    url, state = oauth.authorization_url("https://mixer.com/oauth/authorize")
    return redirect(url)
`,
    },
    [
      'redirect | certain | https://x.example/cb | site/auth.py:4',
      'request | certain | user:details:self | site/config.py:4',
      'request | certain | channel:details:self | site/config.py:5',
    ],
  ],
  [
    'Flask: a file of settings',
    {
      'site/config.py': `MIXER_CLIENT_ID = "abc"
MIXER_SCOPES = ["user:details:self", "channel:details:self"]
`,
      'site/__init__.py': `from flask import Flask
app = Flask(__name__)
app.config.from_pyfile("config.py")
`,
      'site/auth.py': `from flask import current_app, redirect
from requests_oauthlib import OAuth2Session
def login():
    oauth = OAuth2Session(current_app.config["MIXER_CLIENT_ID"], scope=current_app.config["MIXER_SCOPES"], redirect_uri="https://x.example/cb")
    url, state = oauth.authorization_url("https://mixer.com/oauth/authorize")
    return redirect(url)
`,
    },
    [
      'redirect | certain | https://x.example/cb | site/auth.py:4',
      'request | certain | user:details:self | site/config.py:2',
      'request | certain | channel:details:self | site/config.py:2',
    ],
  ],
  [
    'Flask: settings that are handed over',
    {
      'site/config.py': ``,
      'site/__init__.py': `from flask import Flask
app = Flask(__name__)
app.config.update(MIXER_SCOPES=["user:details:self", "channel:details:self"])
`,
      'site/auth.py': `from flask import current_app, redirect
from requests_oauthlib import OAuth2Session
def login():
    oauth = OAuth2Session(current_app.config["MIXER_CLIENT_ID"], scope=current_app.config["MIXER_SCOPES"], redirect_uri="https://x.example/cb")
    url, state = oauth.authorization_url("https://mixer.com/oauth/authorize")
    return redirect(url)
`,
    },
    [
      'request | certain | user:details:self | site/__init__.py:3',
      'request | certain | channel:details:self | site/__init__.py:3',
      'redirect | certain | https://x.example/cb | site/auth.py:4',
    ],
  ],
  [
    'Flask: settings one by one',
    {
      'site/config.py': ``,
      'site/__init__.py': `from flask import Flask
app = Flask(__name__)
app.config["MIXER_SCOPES"] = ["user:details:self", "channel:details:self"]
`,
      'site/auth.py': `from flask import current_app, redirect
from requests_oauthlib import OAuth2Session
def login():
    oauth = OAuth2Session(current_app.config["MIXER_CLIENT_ID"], scope=current_app.config["MIXER_SCOPES"], redirect_uri="https://x.example/cb")
    url, state = oauth.authorization_url("https://mixer.com/oauth/authorize")
    return redirect(url)
`,
    },
    [
      'request | certain | user:details:self | site/__init__.py:3',
      'request | certain | channel:details:self | site/__init__.py:3',
      'redirect | certain | https://x.example/cb | site/auth.py:4',
    ],
  ],
  [
    'Flask: settings in a variable',
    {
      'site/config.py': `class Config:
    MIXER_CLIENT_ID = "abc"
    MIXER_SCOPES = [
        "user:details:self",
        "channel:details:self",
    ]
`,
      'site/__init__.py': `from flask import Flask
from .config import Config
def create_app():
    app = Flask(__name__)
    app.config.from_object(Config)
    return app
`,
      'site/auth.py': `from flask import current_app, redirect
from requests_oauthlib import OAuth2Session
def mixer(token=None):
    config = current_app.config
    return OAuth2Session(config["MIXER_CLIENT_ID"], scope=config["MIXER_SCOPES"])
def login():
    url, state = mixer().authorization_url("https://mixer.com/oauth/authorize")
    return redirect(url)
`,
    },
    [
      'request | certain | user:details:self | site/config.py:4',
      'request | certain | channel:details:self | site/config.py:5',
    ],
  ],
  [
    'Python: a config of its own says nothing of settings',
    {
      'config.py': `MIXER_SCOPES = ["chat:connect"]
`,
      'a.py': `from requests_oauthlib import OAuth2Session
def login(config):
    return OAuth2Session("abc", scope=config["MIXER_SCOPES"]).authorization_url("https://mixer.com/oauth/authorize")
`,
    },
    [],
  ],
]);
