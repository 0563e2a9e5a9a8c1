import { testProvider } from '@mixer-oauth/testkit';

// What a program adds to a library's own type, or a class that extends it, calls on the object itself.
testProvider('spotify', {
  'Swift: an extension of the type, and a class of its own': {
    files: {
      'Adding.swift': `import SpotifyWebAPI

extension SpotifyAPI where AuthorizationManager: SpotifyScopeAuthorizationManager {
    func start(_ what: PlaybackRequest) -> AnyPublisher<Void, Error> {
        return self.availableDevices().flatMap { found in
            return self.play(what, deviceId: found.first?.id)
        }
    }
    func stop() { pausePlayback() }
}
`,
      'Own.swift': `import SpotifyWebAPI

class Quiet: SpotifyAPI<AuthorizationCodeFlowManager> {
    func look() { super.currentPlayback() }
    func later() { queue() }
}
`,
    },
    found: [
      'Adding.swift:5 GET /me/player/devices',
      'Adding.swift:6 PUT /me/player/play',
      'Adding.swift:9 PUT /me/player/pause',
      'Own.swift:4 GET /me/player',
      'Own.swift:5 GET /me/player/queue',
    ],
  },
  'Swift: what looks alike: an extension of another type, a function of the program, a property that is called': {
    files: {
      'Other.swift': `import SpotifyWebAPI

extension Shelf {
    func look() { queue() }
    func all() { self.albums([]) }
}
extension SpotifyAPI {
    func queue() { print("none") }
    func look() { queue() }
    func sorted() { self.queue(); sort(); self.filter { $0 } }
}
class Desk: UIViewController {
    let play: () -> Void
    func start() { play() }
    func show() { albums() }
}
`,
    },
    found: [],
  },
  'Kotlin and Java: functions that are added, classes that extend it': {
    files: {
      'Adding.kt': `import se.michaelthelin.spotify.SpotifyApi

fun SpotifyApi.devices() = getUsersAvailableDevices().build().execute()
fun SpotifyApi.quiet() { this.pauseUsersPlayback().build().execute() }
fun Shelf.devices() = getAlbums()
`,
      'Own.java': `import se.michaelthelin.spotify.SpotifyApi;

class Own extends SpotifyApi {
  void next() throws Exception { skipUsersPlaybackToNextTrack().build().execute(); }
  void look() throws Exception { getTrack(); }
  private void getTrack() {}
}
`,
    },
    found: [
      'Adding.kt:3 GET /me/player/devices',
      'Adding.kt:4 PUT /me/player/pause',
      'Own.java:4 POST /me/player/next',
    ],
  },
  'C# and Go: the rest of a type of the program, in a file that is not read': {
    files: {
      'Player.cs': `using SpotifyAPI.Web;

public partial class Player : Form
{
    void Quiet() { PausePlayback(); this.SkipNext(); }
}
`,
      'player.go': `package main

import "github.com/zmb3/spotify/v2"

func (c *Client) Quiet() { c.Pause(ctx) }

var Scope = spotify.ScopeUserReadPrivate
`,
    },
    found: [],
  },
  'Kotlin: blocks that have it as their object, beside those of others': {
    files: {
      'Blocks.kt': `import se.michaelthelin.spotify.SpotifyApi

fun quiet(api: SpotifyApi, names: MutableList<String>) {
    api.apply { pauseUsersPlayback().build().execute() }
    with(api) {
        names.forEach { addItemToUsersPlaybackQueue(it).build().execute() }
    }
    api.run { names.apply { add("x"); getTrack() } }
    names.apply { getAlbum() }
    api.also { getArtist() }
}
`,
    },
    found: ['Blocks.kt:4 PUT /me/player/pause', 'Blocks.kt:6 POST /me/player/queue', 'Blocks.kt:8 GET /tracks/{id}'],
  },
  'Rust: a trait for the type, beside one for a type of the program': {
    files: {
      'src/main.rs': `use rspotify::{prelude::*, AuthCodeSpotify};

trait Quiet {
    async fn quiet(&self);
}

impl Quiet for AuthCodeSpotify {
    async fn quiet(&self) {
        self.device().await;
        self.pause_playback(None).await;
    }
}

struct Shelf;

impl Quiet for Shelf {
    async fn quiet(&self) {
        self.device().await;
    }
}

impl Shelf {
    async fn device(&self) {}
}
`,
    },
    found: ['src/main.rs:9 GET /me/player/devices', 'src/main.rs:10 PUT /me/player/pause'],
  },
  'C#, Go, PHP, Python and TypeScript': {
    files: {
      'Adding.cs': `using SpotifyAPI.Web;

static class Adding
{
    public static Task Devices(this ISpotifyClient client) => client.Player.GetAvailableDevices();
}
`,
      'own.go': `package main

import "github.com/zmb3/spotify/v2"

type Own struct{ *spotify.Client }

func (o *Own) Quiet() { o.Pause(ctx) }
`,
      'own.php': `<?php
use SpotifyWebAPI\\SpotifyWebAPI;
class Own extends SpotifyWebAPI { function quiet() { return $this->getMyDevices(); } }
`,
      'own.py': `import spotipy

class Own(spotipy.Spotify):
    def quiet(self):
        return self.pause_playback()
`,
      'own.ts': `import SpotifyWebApi from 'spotify-web-api-node';

class Own extends SpotifyWebApi {
  quiet() { return this.skipToNext(); }
}
`,
    },
    found: [
      'Adding.cs:5 GET /me/player/devices',
      'own.go:7 PUT /me/player/pause',
      'own.php:3 GET /me/player/devices',
      'own.py:5 PUT /me/player/pause',
      'own.ts:4 POST /me/player/next',
    ],
  },
});
