import { testProvider } from '@mixer-oauth/testkit';

testProvider('spotify', {
  'a client of Go with its own constants, and flags of a client of C# before version 6': {
    files: {
      'login.go': `package login

import "github.com/brianstrauch/spotify"

func page(challenge, state string) string {
	wanted := []string{spotify.ScopeUserTopRead, spotify.ScopeUGCImageUpload}
	return spotify.BuildPKCEAuthURI(id, "http://localhost:8080/done", challenge, state, wanted...)
}

func other(state string) string {
	return spotify.BuildAuthURI(id, "http://localhost:8080/done", state, true, spotify.ScopeUserReadEmail)
}

func isTold(scope string) bool { return scope == spotify.ScopeUserLibraryRead }

func run(api *spotify.API) {
	api.GetDevices()
	api.SkipToNextTrack()
}
`,
      'Door.cs': `using SpotifyAPI.Web.Auth;
using SpotifyAPI.Web.Enums;

class Door
{
    void Open(string id, string secret)
    {
        var whole = new AuthorizationCodeAuth(id, secret, Here, Here, Scope.Streaming | Scope.UserReadPrivate);
        var known = new AuthorizationCodeAuth(Here, Here, Scope.UserLibraryRead, "state");
        var quick = new ImplicitGrantAuth(id, Here, Here, Scope.UserFollowRead);
    }
    bool IsTold(Scope scope) => scope == Scope.UserTopRead;
    const string Here = "http://localhost:4002";
}
`,
    },
    found: [
      'Door.cs:8 streaming',
      'Door.cs:8 user-read-private',
      'Door.cs:9 user-library-read',
      'Door.cs:10 user-follow-read',
      'login.go:6 user-top-read',
      'login.go:6 ugc-image-upload',
      'login.go:11 user-read-email',
      'login.go:17 GET /me/player/devices',
      'login.go:18 POST /me/player/next',
    ],
  },
  'a sign-in library of PHP behind a common base class': {
    files: {
      'SignIn.php': `<?php
abstract class SignIn {
    protected $door;
    protected string $scope;
    public function start() { header('Location: ' . $this->door->getAuthorizationUrl(['scope' => $this->scope])); }
}
`,
      'SpotifySignIn.php': `<?php
use Kerox\\OAuth2\\Client\\Provider\\Spotify;
class SpotifySignIn extends SignIn {
    public function __construct() { $this->door = new Spotify(['clientId' => 'x']); $this->scope = 'streaming'; }
}
`,
      'OtherSignIn.php': `<?php
use Acme\\OAuth2\\Client\\Provider\\Other;
class OtherSignIn extends SignIn {
    public function __construct() { $this->door = new Other(['clientId' => 'y']); $this->scope = 'streaming'; }
}
`,
    },
    found: ['SpotifySignIn.php:4 streaming'],
  },
  'Ueberauth and a client of HTTP (Elixir)': {
    files: {
      'config/config.exs': `import Config
config :ueberauth, Ueberauth,
  providers: [
    github: {Ueberauth.Strategy.Github, [default_scope: "user:email,repo"]},
    twitch: {Ueberauth.Strategy.Twitch, [default_scope: "user:read:email channel:read:subscriptions"]},
    discord: {Ueberauth.Strategy.Discord, []},
    spotify: {Ueberauth.Strategy.Spotify, [default_scope: "user-library-read,user-top-read"]}
  ]
`,
      'lib/client.ex': `defmodule Acme.Spotify do
  @api URI.parse("https://api.spotify.com/v1/")
  def me(token), do: Req.new(base_url: "https://api.spotify.com/v1", auth: {:bearer, token}) |> Req.get!(url: "/me")
  def saved(token), do: HTTPoison.get(URI.merge(@api, "me/tracks"), [{"authorization", token}])
end
`,
    },
    found: [
      'config/config.exs:7 user-library-read',
      'config/config.exs:7 user-top-read',
      'lib/client.ex:3 GET /me',
      'lib/client.ex:4 GET /me/tracks',
    ],
  },
  'spotipy: a manager with scopes, calls, and a call of any path': {
    files: {
      'app.py': `import spotipy
from spotipy.oauth2 import SpotifyOAuth

SCOPE = "user-library-read playlist-modify-private"

sp = spotipy.Spotify(auth_manager=SpotifyOAuth(scope=SCOPE, redirect_uri="http://127.0.0.1:8888/callback"))


def run(user):
    saved = sp.current_user_saved_tracks(limit=20)
    playlist = sp.user_playlist_create(user, "Mix", public=False)
    sp.playlist_add_items(playlist["id"], [item["track"]["uri"] for item in saved["items"]])
    sp.start_playback()
    return sp.current_user_top_artists()
`,
    },
    found: [
      'app.py:4 user-library-read',
      'app.py:4 playlist-modify-private',
      'app.py:10 GET /me/tracks',
      'app.py:11 POST /users/{user_id}/playlists',
      'app.py:12 POST /playlists/{playlist_id}/tracks',
      'app.py:13 PUT /me/player/play',
      'app.py:14 GET /me/top/artists',
    ],
    verdicts: {
      '+user-library-read': 'ok',
      '+playlist-modify-private': 'ok',
      '+playlist-modify-public': 'unprovable',
      '+user-follow-read': 'unused',
      '+streaming': 'unprovable',
      'user-modify-playback-state': 'missing',
      'user-top-read': 'missing',
    },
  },
  'spotify-web-api-java: builders': {
    files: {
      'Library.java': `import se.michaelthelin.spotify.SpotifyApi;

class Library {
  private final SpotifyApi api;
  Library(SpotifyApi api) { this.api = api; }
  void read() {
    api.getCurrentUsersSavedAlbums().limit(10).build().execute();
    api.getUsersTopTracks().build().execute();
  }
}
`,
    },
    found: ['Library.java:7 GET /me/albums', 'Library.java:8 GET /me/top/tracks'],
  },
  'spotify-web-api-java: types of the package that have a method of the same name': {
    files: {
      'Saved.java': `import se.michaelthelin.spotify.SpotifyApi;
import se.michaelthelin.spotify.model_objects.specification.SavedAlbum;

class Saved {
  String name(SavedAlbum saved) { return saved.getAlbum().getName(); }
  void read(SpotifyApi anything, String id) { anything.getAlbum(id).build().execute(); }
}
`,
    },
    found: ['Saved.java:6 GET /albums/{id}'],
  },
  'SpotifyAPI.Web before version 6: methods of one class, and scopes that a container hands over': {
    files: {
      'Player.cs': `using SpotifyAPI.Web;
using SpotifyAPI.Web.Models;
using Service = SpotifyAPI.Web.SpotifyWebAPI;

class Player
{
    private Service service;
    private Service Client => this.service;
    async Task<FullTrack> Now()
    {
        PlaybackContext now = await Ask(async () => await this.Client.GetPlayingTrackAsync().ConfigureAwait(false));
        PrivateProfile me = new SpotifyWebAPI { AccessToken = token }.GetPrivateProfile();
        var tops = await service.GetUsersTopArtistsAsync();
        return now.Item;
    }
    FullTrack Find(Shelf shelf) => shelf.GetTrack("x");
}

class Shelf { public FullTrack GetTrack(string id) => null; }
`,
      'App.cs': `using SpotifyAPI.Web.Enums;

class App
{
    void Start()
    {
        const Scope wanted = Scope.UserReadPrivate | Scope.PlaylistReadPrivate;
        container.Register(Value.On(key, wanted));
        container.Register(Scope.UserTopRead | Scope.UserFollowRead);
        if (token.HasScopes(Scope.UserLibraryRead | Scope.UserLibraryModify)) return;
        const Scope unused = Scope.Streaming | Scope.UserReadEmail;
        Paint(Colour.Red | Colour.Blue, Scope.Streaming | Colour.Red);
    }
}
`,
    },
    found: [
      'App.cs:7 ?user-read-private',
      'App.cs:7 ?playlist-read-private',
      'App.cs:9 ?user-top-read',
      'App.cs:9 ?user-follow-read',
      'Player.cs:11 GET /me/player/currently-playing',
      'Player.cs:12 GET /me',
      'Player.cs:13 GET /me/top/artists',
    ],
  },
  'SpotifyAPI.Web: scopes of a login request, and clients by group': {
    files: {
      'Login.cs': `using SpotifyAPI.Web;

class Login {
  private readonly ISpotifyClient _spotify;
  Uri Address() {
    var request = new LoginRequest(callback, id, LoginRequest.ResponseType.Code) { Scope = new[] { Scopes.PlaylistReadPrivate, Scopes.UserReadEmail } };
    return request.ToUri();
  }
  async Task Read() {
    var me = await _spotify.UserProfile.Current();
    await _spotify.Player.SkipNext();
    await new SpotifyClient(token).Playlists.RemoveItems(list, what);
  }
}
`,
    },
    found: [
      'Login.cs:6 playlist-read-private',
      'Login.cs:6 user-read-email',
      'Login.cs:10 GET /me',
      'Login.cs:11 POST /me/player/next',
      'Login.cs:12 DELETE /playlists/{playlist_id}/tracks',
    ],
  },
  'rspotify: a macro of scopes, and a client in a field': {
    files: {
      'main.rs': `use rspotify::{prelude::*, scopes, AuthCodeSpotify, OAuth};

struct Remote { spotify: AuthCodeSpotify }

impl Remote {
    fn new() -> Self {
        let oauth = OAuth { scopes: scopes!("user-modify-playback-state", "user-library-modify"), ..Default::default() };
        Remote { spotify: AuthCodeSpotify::new(creds, oauth) }
    }
    async fn next(&self) {
        self.spotify.next_track(None).await;
        self.spotify.current_user_saved_tracks_add([id]).await;
    }
}
`,
    },
    found: [
      'main.rs:7 user-modify-playback-state',
      'main.rs:7 user-library-modify',
      'main.rs:11 POST /me/player/next',
      'main.rs:12 PUT /me/tracks',
    ],
  },
  'SpotifyAPI of Swift: scopes by implicit members': {
    files: {
      'Login.swift': `import SpotifyWebAPI

let api = SpotifyAPI(authorizationManager: AuthorizationCodeFlowManager(clientId: id, clientSecret: secret))
let url = api.authorizationManager.makeAuthorizationURL(redirectURI: callback, showDialog: true, scopes: [
  .userReadPlaybackState,
  .playlistModifyPrivate
])!
api.currentUserProfile().sink { print($0) }
api.currentUserSavedAlbums().sink { print($0) }
`,
    },
    found: [
      'Login.swift:5 user-read-playback-state',
      'Login.swift:6 playlist-modify-private',
      'Login.swift:8 GET /me',
      'Login.swift:9 GET /me/albums',
    ],
  },
  'spotify-web-api-php and RSpotify': {
    files: {
      'me.php': `<?php
$session = new SpotifyWebAPI\\Session($id, $secret, $callback);
header('Location: ' . $session->getAuthorizeUrl(['scope' => ['playlist-read-private']]));
$api = new SpotifyWebAPI\\SpotifyWebAPI();
$api->me();
$api->getMyPlaylists();
`,
      'mix.rb': `require 'rspotify'

user = RSpotify::User.new(request.env['omniauth.auth'])
playlist = user.create_playlist!('Mix')
playlist.add_tracks!(user.saved_tracks(limit: 20))
`,
    },
    found: [
      'me.php:3 playlist-read-private',
      'me.php:5 GET /me',
      'me.php:6 GET /me/playlists',
      'mix.rb:4 POST /users/{user_id}/playlists',
      'mix.rb:5 POST /playlists/{playlist_id}/tracks',
      'mix.rb:5 GET /me/tracks',
    ],
  },
  'spotify-web-api-node: a name whose arguments changed': {
    files: {
      'a.js': `const SpotifyWebApi = require('spotify-web-api-node');
const api = new SpotifyWebApi({ clientId });
api.createPlaylist(user, 'Mix', { public: false });
api.createPlaylist('Mix', { public: false }, (error, data) => done(data));
api.getUserPlaylists();
api.getUserPlaylists(user);
`,
    },
    found: [
      'a.js:3 POST /users/{user_id}/playlists',
      'a.js:4 POST /me/playlists',
      'a.js:5 GET /me/playlists',
      'a.js:6 GET /users/{user_id}/playlists',
    ],
  },
  'plain HTTP in TypeScript, with PKCE': {
    files: {
      'client.ts': `const base = 'https://api.spotify.com/v1';
const scopes = ['user-read-private', 'user-read-email', 'user-read-recently-played', 'user-read-currently-playing'];

export function authorizeUrl(challenge: string, state: string): string {
  const url = new URL('https://accounts.spotify.com/authorize');
  url.searchParams.set('client_id', import.meta.env.VITE_CLIENT_ID);
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('scope', scopes.join(' '));
  url.searchParams.set('code_challenge', challenge);
  url.searchParams.set('state', state);
  return url.href;
}

export class Client {
  constructor(private token: string) {}
  private async send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const init = { method, headers: { Authorization: \`Bearer \${this.token}\` }, body: JSON.stringify(body) };
    return (await fetch(\`\${base}\${path}\`, init)).json();
  }
  me = () => this.send('GET', '/me');
  recent = () => this.send('GET', '/me/player/recently-played?limit=50');
  queue = (uri: string) => this.send('POST', \`/me/player/queue?uri=\${uri}\`);
  follow = (ids: string[]) => this.send('PUT', '/me/following?type=artist', { ids });
  find = (q: string) => this.send('GET', \`/search?q=\${q}&type=track\`);
}
`,
    },
    found: [
      'client.ts:2 user-read-private',
      'client.ts:2 user-read-email',
      'client.ts:2 user-read-recently-played',
      'client.ts:2 user-read-currently-playing',
      'client.ts:20 GET /me',
      'client.ts:21 GET /me/player/recently-played',
      'client.ts:22 POST /me/player/queue',
      'client.ts:23 PUT /me/following',
      'client.ts:24 GET /search',
    ],
    verdicts: {
      '+user-read-private': 'unprovable',
      '+user-read-email': 'unprovable',
      '+user-read-recently-played': 'ok',
      '+user-read-currently-playing': 'unused',
      'user-modify-playback-state': 'missing',
      'user-follow-modify': 'missing',
    },
  },
  'spotify-web-api-node': {
    files: {
      'server.js': `const SpotifyWebApi = require('spotify-web-api-node');
const spotifyApi = new SpotifyWebApi({ clientId: process.env.ID, clientSecret: process.env.SECRET });

app.get('/login', (req, res) => {
  res.redirect(spotifyApi.createAuthorizeURL(['user-follow-modify', 'ugc-image-upload'], req.session.state));
});

async function run() {
  await spotifyApi.followArtists(['1']);
  await spotifyApi.uploadCustomPlaylistCoverImage('2', image);
  await spotifyApi.getMyDevices();
}
`,
    },
    found: [
      'server.js:5 user-follow-modify',
      'server.js:5 ugc-image-upload',
      'server.js:9 PUT /me/following',
      'server.js:10 PUT /playlists/{playlist_id}/images',
      'server.js:11 GET /me/player/devices',
    ],
    verdicts: {
      '+user-follow-modify': 'ok',
      '+ugc-image-upload': 'ok',
      'playlist-modify-private': 'missing',
      'user-read-playback-state': 'missing',
    },
  },
  'the TypeScript SDK: groups of scopes': {
    files: {
      'main.ts': `import { Scopes, SpotifyApi } from '@spotify/web-api-ts-sdk';
const sdk = SpotifyApi.withUserAuthorization('id', 'https://app.example/cb', [...Scopes.playlistRead, ...Scopes.userFollowRead]);
const lists = await sdk.currentUser.playlists.playlists();
const me = await sdk.currentUser.profile();
`,
    },
    found: [
      'main.ts:2 playlist-read-collaborative',
      'main.ts:2 playlist-read-private',
      'main.ts:2 user-follow-read',
      'main.ts:3 GET /me/playlists',
      'main.ts:4 GET /me',
    ],
    verdicts: {
      '+playlist-read-private': 'unprovable', // only private playlists need it
      '+playlist-read-collaborative': 'unprovable',
      '+user-follow-read': 'unused',
    },
  },
  'zmb3/spotify for Go': {
    files: {
      'main.go': `package main

import (
	"github.com/zmb3/spotify/v2"
	spotifyauth "github.com/zmb3/spotify/v2/auth"
)

var auth = spotifyauth.New(
	spotifyauth.WithRedirectURL("http://127.0.0.1:8080/callback"),
	spotifyauth.WithScopes(spotifyauth.ScopeUserReadPlaybackState, spotifyauth.ScopeUserLibraryModify),
)

func run(ctx context.Context, http *http.Client) {
	client := spotify.New(http)
	client.PlayerState(ctx)
	client.AddTracksToLibrary(ctx, "1")
	client.Pause(ctx)
}
`,
    },
    found: [
      'main.go:10 user-read-playback-state',
      'main.go:10 user-library-modify',
      'main.go:15 GET /me/player',
      'main.go:16 PUT /me/tracks',
      'main.go:17 PUT /me/player/pause',
    ],
    verdicts: {
      '+user-read-playback-state': 'ok',
      '+user-library-modify': 'ok',
      'user-modify-playback-state': 'missing',
    },
  },
  'C#: an HTTP client with a base address': {
    files: {
      'Library.cs': `using System.Net.Http;

class Library {
  readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://api.spotify.com/v1/") };

  Task<string> Albums() => http.GetStringAsync("me/albums?limit=50");
  Task<string> Followed() => http.GetStringAsync("me/following?type=artist");
  Task<HttpResponseMessage> Volume(int percent) => http.PutAsync($"me/player/volume?volume_percent={percent}", null);
}
`,
    },
    found: ['Library.cs:6 GET /me/albums', 'Library.cs:7 GET /me/following', 'Library.cs:8 PUT /me/player/volume'],
    verdicts: {
      '+user-library-read': 'ok',
      'user-follow-read': 'missing',
      'user-modify-playback-state': 'missing',
    },
  },
  'an app token needs no scope for public things': {
    files: {
      'charts.py': `import requests

def chart(token, playlist_id):
    return requests.get(f"https://api.spotify.com/v1/playlists/{playlist_id}", headers={"Authorization": f"Bearer {token}"})
`,
    },
    found: ['charts.py:4 GET /playlists/{playlist_id}'],
    verdicts: { '+playlist-read-private': 'unprovable' },
  },
  'the Web Playback SDK: a global object of a script': {
    files: {
      'index.html': `<html><head><script src="https://sdk.scdn.co/spotify-player.js"></script></head>
<body><script src="player.js"></script></body></html>
`,
      'player.js': `window.onSpotifyWebPlaybackSDKReady = () => {
  const player = new Spotify.Player({ name: 'Room', getOAuthToken: (done) => done(token), volume: 0.5 });
  player.connect();
};
`,
      'component.tsx': `export function load(token: string) {
  const script = document.createElement('script');
  script.src = 'https://sdk.scdn.co/spotify-player.js';
  return new window.Spotify.Player({ name: 'Room', getOAuthToken: (done) => done(token) });
}
`,
    },
    found: ['component.tsx:4 rpc Spotify.Player', 'player.js:2 rpc Spotify.Player'],
    verdicts: { '+user-read-email': 'unprovable', streaming: 'missing' },
  },
  'a Player of something else': {
    files: {
      'game.js': `import { SpotifyApi } from '@spotify/web-api-ts-sdk';
const one = new Game.Player({ name: 'one' });
const two = new Spotify.Players({ name: 'two' });
`,
    },
    found: [],
    verdicts: { '+streaming': 'unprovable' },
  },
  'sign-in libraries: listed without options, named in settings, and for many providers': {
    files: {
      'auth.ts': `import GitHub from 'next-auth/providers/github';
import Spotify from 'next-auth/providers/spotify';
export const { handlers } = NextAuth({ providers: [GitHub, Spotify] });
`,
      'settings.py': `INSTALLED_APPS = ['allauth', 'allauth.socialaccount.providers.spotify']
SOCIALACCOUNT_PROVIDERS = {'spotify': {'SCOPE': ['streaming']}}
`,
      'arctic.ts': `import * as arctic from 'arctic';
const spotify = new arctic.Spotify(id, secret, redirect);
const url = spotify.createAuthorizationURL(state, codeVerifier, ['user-follow-read']);
`,
      'goth.go': `package main

import "github.com/markbates/goth/providers/spotify"

var provider = spotify.New(key, secret, "https://g.example/cb", spotify.ScopeUserTopRead)
`,
    },
    found: [
      'arctic.ts:3 user-follow-read',
      'auth.ts:3 ?user-read-email',
      'goth.go:5 user-top-read',
      'settings.py:2 streaming',
    ],
  },
  'spotify-web-api-js': {
    files: {
      'player.js': `import SpotifyWebApi from 'spotify-web-api-js';
const spotify = new SpotifyWebApi();
export const state = () => spotify.getMyCurrentPlaybackState();
export const mine = () => spotify.getUserPlaylists();
export const theirs = (id) => spotify.getUserPlaylists(id);
export const start = (uri) => spotify.play({ uris: [uri] });
export const stop = (video) => video.play();
`,
    },
    found: [
      'player.js:3 GET /me/player',
      'player.js:4 GET /me/playlists',
      'player.js:5 GET /users/{user_id}/playlists',
      'player.js:6 PUT /me/player/play',
    ],
  },
  'SpotifyLogin for Swift, and the names of version 1 for Go': {
    files: {
      'Page.swift': `import SpotifyLogin
class Page: UIViewController {
  func open() {
    let button = SpotifyLoginButton(viewController: self, scopes: [.streaming, .userReadTop])
    let other = ShopFilter(viewController: self, kinds: [.userLibraryRead])
  }
}
`,
      'main.go': `package main

import "github.com/zmb3/spotify"

func again(client spotify.Client) {
	client.RepeatOpt("track", nil)
}
`,
    },
    found: ['Page.swift:4 streaming', 'Page.swift:4 user-top-read', 'main.go:6 PUT /me/player/repeat'],
  },
  'RSpotify that the Gemfile loads': {
    files: {
      Gemfile: "gem 'rails'\ngem 'rspotify'\n",
      'app/models/mix.rb': `class Mix < ApplicationRecord
  def fill(ids)
    found = RSpotify::Base.find(ids, 'artist')
    user = RSpotify::User.new(owner.auth)
    fill_one(user.create_playlist!(name), RSpotify::Album.find(album_id))
  end

  def fill_one(list, album)
    list.add_tracks!(album.tracks)
    list.tracks.each { |track| keep(track) }
  end

  def other = Shop::Base.find(ids, 'artist')
  def shelf = Shop::User.new(owner).saved_albums
end
`,
    },
    found: [
      'app/models/mix.rb:3 GET /artists/{id}',
      'app/models/mix.rb:5 GET /albums/{id}',
      'app/models/mix.rb:5 POST /users/{user_id}/playlists',
      'app/models/mix.rb:9 GET /albums/{id}/tracks',
      'app/models/mix.rb:9 POST /playlists/{playlist_id}/tracks',
      'app/models/mix.rb:10 GET /playlists/{playlist_id}/tracks',
    ],
  },
  'librespot: scopes of its sign-in and of the tokens that it gets itself': {
    files: {
      'src/main.rs': `use librespot_core::{keymaster, session::Session};
use librespot_oauth::OAuthClientBuilder;

static WANTED: &[&str] = &["streaming", "user-library-read"];
const FEW: &str = "user-read-email,playlist-read-private";

fn sign_in(id: &str) -> String {
    let client = OAuthClientBuilder::new(id, "http://127.0.0.1:8898/login", WANTED.to_vec()).build().unwrap();
    client.get_access_token().unwrap().access_token
}

async fn old(session: &Session, id: &str) { keymaster::get_token(session, id, FEW).await; }
async fn new(session: &Session) { session.token_provider().get_token("user-top-read").await; }

fn others(id: &str, store: &Store, parts: Vec<&str>) {
    let shelf = Shelf::new(id, "main", vec!["user-follow-read"]);
    store.get_token("user-modify-playback-state");
}
`,
    },
    found: [
      'src/main.rs:4 streaming',
      'src/main.rs:4 user-library-read',
      'src/main.rs:5 user-read-email',
      'src/main.rs:5 playlist-read-private',
      'src/main.rs:13 user-top-read',
    ],
  },
});
