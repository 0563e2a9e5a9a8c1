import { testIdioms } from '@mixer-oauth/testkit';

// What one of several objects says goes with what the same object says: the scopes of one implementation are never asked for at
// the address of another, whoever hands the object over.
testIdioms([
  [
    'Go iface param, nobody passes',
    {
      'a.go': `

package login

import "net/url"

type Platform interface {
	Scopes() string
	AuthURL() string
}

type Service struct{ platform Platform }

func New(p Platform) *Service { return &Service{platform: p} }

func (s *Service) Link(state string) string {
	q := url.Values{}
	q.Set("client_id", "x")
	q.Set("response_type", "code")
	q.Set("scope", s.platform.Scopes())
	return s.platform.AuthURL() + "?" + q.Encode()
}
`,
      'b.go': `

package login

type Mixer struct{}

func (m *Mixer) Scopes() string  { return "chat:connect chat:chat" }
func (m *Mixer) AuthURL() string { return "https://mixer.com/oauth/authorize" }

type Twitch struct{}

func (t *Twitch) Scopes() string  { return "user:read:email channel:analytics:self" }
func (t *Twitch) AuthURL() string { return "https://id.twitch.tv/oauth2/authorize" }
`,
    },
    ['request | certain | chat:connect | b.go:7', 'request | certain | chat:chat | b.go:7'],
  ],
  [
    'Go param directly',
    {
      'a.go': `

package login

type Platform interface {
	Scopes() string
	AuthURL() string
}

func Link(p Platform, state string) string {
	return p.AuthURL() + "?response_type=code&client_id=x&scope=" + p.Scopes()
}
`,
      'b.go': `

package login

type Mixer struct{}

func (m *Mixer) Scopes() string  { return "chat:connect chat:chat" }
func (m *Mixer) AuthURL() string { return "https://mixer.com/oauth/authorize" }

type Twitch struct{}

func (t *Twitch) Scopes() string  { return "user:read:email channel:analytics:self" }
func (t *Twitch) AuthURL() string { return "https://id.twitch.tv/oauth2/authorize" }
`,
    },
    ['request | certain | chat:connect | b.go:7', 'request | certain | chat:chat | b.go:7'],
  ],
  [
    'TS field of ctor',
    {
      'a.ts': `

export interface Platform { scopes(): string[]; authUrl(): string; }
export class Service {
  constructor(private readonly platform: Platform) {}
  link() { return \`\${this.platform.authUrl()}?response_type=code&client_id=x&scope=\${this.platform.scopes().join('%20')}\`; }
}
`,
      'b.ts': `

import { Platform } from './a';
export class Mixer implements Platform {
  scopes() { return ['chat:connect', 'chat:chat']; }
  authUrl() { return 'https://mixer.com/oauth/authorize'; } }
export class Twitch implements Platform {
  scopes() { return ['user:read:email', 'channel:analytics:self']; }
  authUrl() { return 'https://id.twitch.tv/oauth2/authorize'; } }
`,
    },
    ['request | certain | chat:connect | b.ts:5', 'request | certain | chat:chat | b.ts:5'],
  ],
  [
    'TS param',
    {
      'a.ts': `

export interface Platform { scopes: string[]; authUrl: string; }
export function link(platform: Platform) { return \`\${platform.authUrl}?response_type=code&client_id=x&scope=\${platform.scopes.join('%20')}\`; }
`,
      'b.ts': `

import { Platform } from './a';
export class Mixer implements Platform {
  scopes = ['chat:connect', 'chat:chat'];
  authUrl = 'https://mixer.com/oauth/authorize'; }
export class Twitch implements Platform {
  scopes = ['user:read:email', 'channel:analytics:self'];
  authUrl = 'https://id.twitch.tv/oauth2/authorize'; }
`,
    },
    ['request | certain | chat:connect | b.ts:5', 'request | certain | chat:chat | b.ts:5'],
  ],
  [
    'C# ctor',
    {
      'a.cs': `

public interface IPlatform { string[] Scopes { get; } string AuthUrl { get; } }
public class LoginService { private readonly IPlatform _platform;
  public LoginService(IPlatform platform) { _platform = platform; }
  public string Link() => $"{_platform.AuthUrl}?response_type=code&client_id=x&scope={string.Join("%20", _platform.Scopes)}"; }
`,
      'b.cs': `

public class Mixer : IPlatform { public string AuthUrl => "https://mixer.com/oauth/authorize";
  public string[] Scopes => new[] { "chat:connect", "chat:chat" }; }
public class Twitch : IPlatform { public string AuthUrl => "https://id.twitch.tv/oauth2/authorize";
  public string[] Scopes => new[] { "user:read:email", "channel:analytics:self" }; }
`,
    },
    ['request | certain | chat:connect | b.cs:4', 'request | certain | chat:chat | b.cs:4'],
  ],
  [
    'C# param',
    {
      'a.cs': `

public interface IPlatform { string[] GetScopes(); string AuthUrl { get; } }
public static class LoginService { 
  public static string Link(IPlatform platform) => platform.AuthUrl + "?response_type=code&client_id=x&scope=" + string.Join("%20", platform.GetScopes()); }
`,
      'b.cs': `

public class Mixer : IPlatform { public string AuthUrl => "https://mixer.com/oauth/authorize";
  public string[] GetScopes() => new[] { "chat:connect", "chat:chat" }; }
public class Twitch : IPlatform { public string AuthUrl => "https://id.twitch.tv/oauth2/authorize";
  public string[] GetScopes() => new[] { "user:read:email", "channel:analytics:self" }; }
`,
    },
    ['request | certain | chat:connect | b.cs:4', 'request | certain | chat:chat | b.cs:4'],
  ],
  [
    'Java ctor',
    {
      'Login.java': `

class Login { private final Platform platform;
  Login(Platform platform) { this.platform = platform; }
  String link() { return platform.authUrl() + "?response_type=code&client_id=x&scope=" + String.join("%20", platform.scopes()); } }
`,
      'Platform.java': `

interface Platform { String authUrl(); List<String> scopes(); }
`,
      'Mixer.java': `

class Mixer implements Platform { public String authUrl() { return "https://mixer.com/oauth/authorize"; }
  public List<String> scopes() { return List.of("chat:connect", "chat:chat"); } }
`,
      'Twitch.java': `

class Twitch implements Platform { public String authUrl() { return "https://id.twitch.tv/oauth2/authorize"; }
  public List<String> scopes() { return List.of("user:read:email", "channel:analytics:self"); } }
`,
    },
    ['request | certain | chat:connect | Mixer.java:4', 'request | certain | chat:chat | Mixer.java:4'],
  ],
  [
    'Kotlin ctor',
    {
      'Login.kt': `

class Login(private val platform: Platform) {
  fun link() = "\${platform.authUrl}?response_type=code&client_id=x&scope=" + platform.scopes().joinToString("%20") }
interface Platform { val authUrl: String
  fun scopes(): List<String> }
`,
      'Mixer.kt': `

class Mixer : Platform { override val authUrl = "https://mixer.com/oauth/authorize"
  override fun scopes() = listOf("chat:connect", "chat:chat") }
class Twitch : Platform { override val authUrl = "https://id.twitch.tv/oauth2/authorize"
  override fun scopes() = listOf("user:read:email", "channel:analytics:self") }
`,
    },
    ['request | certain | chat:connect | Mixer.kt:4', 'request | certain | chat:chat | Mixer.kt:4'],
  ],
  [
    'Kotlin param',
    {
      'Login.kt': `

fun link(platform: Platform) = "\${platform.authUrl}?response_type=code&client_id=x&scope=" + platform.scopes().joinToString("%20")
interface Platform { val authUrl: String
  fun scopes(): List<String> }
`,
      'Mixer.kt': `

object Mixer : Platform { override val authUrl = "https://mixer.com/oauth/authorize"
  override fun scopes() = listOf("chat:connect", "chat:chat") }
object Twitch : Platform { override val authUrl = "https://id.twitch.tv/oauth2/authorize"
  override fun scopes() = listOf("user:read:email", "channel:analytics:self") }
`,
    },
    ['request | certain | chat:connect | Mixer.kt:4', 'request | certain | chat:chat | Mixer.kt:4'],
  ],
  [
    'Python ctor typed',
    {
      'login.py': `

from platforms import Platform
class Login:
    def __init__(self, platform: Platform):
        self.platform = platform
    def link(self):
        return f"{self.platform.auth_url()}?response_type=code&client_id=x&scope={'%20'.join(self.platform.scopes())}"
`,
      'platforms.py': `

from abc import ABC, abstractmethod
class Platform(ABC):
    @abstractmethod
    def auth_url(self): ...
    @abstractmethod
    def scopes(self): ...
class Mixer(Platform):
    def auth_url(self): return 'https://mixer.com/oauth/authorize'
    def scopes(self): return ['chat:connect', 'chat:chat']
class Twitch(Platform):
    def auth_url(self): return 'https://id.twitch.tv/oauth2/authorize'
    def scopes(self): return ['user:read:email', 'channel:analytics:self']
`,
    },
    ['request | certain | chat:connect | platforms.py:11', 'request | certain | chat:chat | platforms.py:11'],
  ],
  [
    'Python requests params',
    {
      'login.py': `

import requests
from platforms import Platform
def link(platform: Platform):
    return requests.Request('GET', platform.auth_url, params={'response_type': 'code', 'client_id': 'x', 'scope': ' '.join(platform.scopes)}).prepare().url
`,
      'platforms.py': `

class Platform:
    auth_url = ''
    scopes = []
class Mixer(Platform):
    auth_url = 'https://mixer.com/oauth/authorize'
    scopes = ['chat:connect', 'chat:chat']
class Twitch(Platform):
    auth_url = 'https://id.twitch.tv/oauth2/authorize'
    scopes = ['user:read:email', 'channel:analytics:self']
`,
    },
    ['request | certain | chat:connect | platforms.py:8', 'request | certain | chat:chat | platforms.py:8'],
  ],
  [
    'PHP ctor',
    {
      'Login.php': `<?php
class Login { private $platform;
 function __construct(Platform $platform) { $this->platform = $platform; }
 function link() { return $this->platform->authUrl() . '?' . http_build_query(['response_type' => 'code', 'client_id' => 'x', 'scope' => implode(' ', $this->platform->scopes())]); } }
`,
      'Platform.php': `<?php
interface Platform { function authUrl(); function scopes(); }
class Mixer implements Platform { function authUrl() { return 'https://mixer.com/oauth/authorize'; } function scopes() { return ['chat:connect', 'chat:chat']; } }
class Twitch implements Platform { function authUrl() { return 'https://id.twitch.tv/oauth2/authorize'; } function scopes() { return ['user:read:email', 'channel:analytics:self']; } }
`,
    },
    ['request | certain | chat:connect | Platform.php:3', 'request | certain | chat:chat | Platform.php:3'],
  ],
  [
    'Swift',
    {
      'Login.swift': `

class Login { let platform: Platform
  init(platform: Platform) { self.platform = platform }
  func link() -> URL { return URL(string: "\\(platform.authURL)?response_type=code&client_id=x&scope=\\(platform.scopes().joined(separator: "%20"))")! } }
protocol Platform { var authURL: String { get }
  func scopes() -> [String] }
`,
      'Mixer.swift': `

struct Mixer: Platform { var authURL: String { return "https://mixer.com/oauth/authorize" }
  func scopes() -> [String] { return ["chat:connect", "chat:chat"] } }
struct Twitch: Platform { var authURL: String { return "https://id.twitch.tv/oauth2/authorize" }
  func scopes() -> [String] { return ["user:read:email", "channel:analytics:self"] } }
`,
    },
    ['request | certain | chat:connect | Mixer.swift:4', 'request | certain | chat:chat | Mixer.swift:4'],
  ],
  [
    'Rust dyn',
    {
      'src/login.rs': `

use crate::platforms::Platform;
pub struct Login { platform: Box<dyn Platform> }
impl Login {
    pub fn new(platform: Box<dyn Platform>) -> Self { Login { platform } }
    pub fn link(&self) -> String { format!("{}?response_type=code&client_id=x&scope={}", self.platform.auth_url(), self.platform.scopes().join("%20")) }
}
`,
      'src/platforms.rs': `

pub trait Platform { fn auth_url(&self) -> &str; fn scopes(&self) -> Vec<&str>; }
pub struct Mixer;
impl Platform for Mixer { fn auth_url(&self) -> &str { "https://mixer.com/oauth/authorize" } fn scopes(&self) -> Vec<&str> { vec!["chat:connect", "chat:chat"] } }
pub struct Twitch;
impl Platform for Twitch { fn auth_url(&self) -> &str { "https://id.twitch.tv/oauth2/authorize" } fn scopes(&self) -> Vec<&str> { vec!["user:read:email", "channel:analytics:self"] } }
`,
    },
    ['request | certain | chat:connect | src/platforms.rs:5', 'request | certain | chat:chat | src/platforms.rs:5'],
  ],
  [
    'Go callers pass both',
    {
      'a.go': `

package login

import "net/url"

type Platform interface {
	Scopes() string
	AuthURL() string
}

type Service struct{ platform Platform }

func New(p Platform) *Service { return &Service{platform: p} }

func (s *Service) Link(state string) string {
	return s.platform.AuthURL() + "?client_id=x&scope=" + url.QueryEscape(s.platform.Scopes())
}
`,
      'b.go': `

package login

type Mixer struct{}

func (m *Mixer) Scopes() string  { return "chat:connect chat:chat" }
func (m *Mixer) AuthURL() string { return "https://mixer.com/oauth/authorize" }

type Twitch struct{}

func (t *Twitch) Scopes() string  { return "user:read:email channel:analytics:self" }
func (t *Twitch) AuthURL() string { return "https://id.twitch.tv/oauth2/authorize" }

func main() {
	a := New(&Mixer{})
	b := New(&Twitch{})
	fmt.Println(a.Link("s"), b.Link("s"))
}
`,
    },
    ['request | certain | chat:connect | b.go:7', 'request | certain | chat:chat | b.go:7'],
  ],
  [
    'TS callers pass both',
    {
      'a.ts': `

export interface Platform { scopes(): string[]; authUrl(): string; }
export class Service {
  constructor(private readonly platform: Platform) {}
  link() { return \`\${this.platform.authUrl()}?response_type=code&client_id=x&scope=\${this.platform.scopes().join('%20')}\`; }
}
export const link = (p: Platform) => \`\${p.authUrl()}?response_type=code&client_id=x&scope=\${p.scopes().join('%20')}\`;
`,
      'b.ts': `

import { Platform, Service, link } from './a';
export class Mixer implements Platform {
  scopes() { return ['chat:connect', 'chat:chat']; }
  authUrl() { return 'https://mixer.com/oauth/authorize'; } }
export class Twitch implements Platform {
  scopes() { return ['user:read:email', 'channel:analytics:self']; }
  authUrl() { return 'https://id.twitch.tv/oauth2/authorize'; } }
const a = new Service(new Mixer()); const b = new Service(new Twitch()); a.link(); b.link();
`,
    },
    ['request | certain | chat:connect | b.ts:5', 'request | certain | chat:chat | b.ts:5'],
  ],
  [
    'TS function callers pass both',
    {
      'a.ts': `

export interface Platform { scopes(): string[]; authUrl(): string; }
export const link = (p: Platform) => \`\${p.authUrl()}?response_type=code&client_id=x&scope=\${p.scopes().join('%20')}\`;
`,
      'b.ts': `

import { Platform, link } from './a';
export class Mixer implements Platform {
  scopes() { return ['chat:connect', 'chat:chat']; }
  authUrl() { return 'https://mixer.com/oauth/authorize'; } }
export class Twitch implements Platform {
  scopes() { return ['user:read:email', 'channel:analytics:self']; }
  authUrl() { return 'https://id.twitch.tv/oauth2/authorize'; } }
link(new Mixer()); link(new Twitch());
`,
    },
    ['request | certain | chat:connect | b.ts:5', 'request | certain | chat:chat | b.ts:5'],
  ],
  [
    'TS a map of platforms',
    {
      'a.ts': `

import { Mixer, Twitch } from './b';
const platforms = { mixer: new Mixer(), twitch: new Twitch() };
export function link(name: string) { const p = platforms[name]; return \`\${p.authUrl()}?response_type=code&client_id=x&scope=\${p.scopes().join('%20')}\`; }
`,
      'b.ts': `

export class Mixer {
  scopes() { return ['chat:connect', 'chat:chat']; }
  authUrl() { return 'https://mixer.com/oauth/authorize'; } }
export class Twitch {
  scopes() { return ['user:read:email', 'channel:analytics:self']; }
  authUrl() { return 'https://id.twitch.tv/oauth2/authorize'; } }
`,
    },
    ['request | certain | chat:connect | b.ts:4', 'request | certain | chat:chat | b.ts:4'],
  ],
  [
    'TS ternary',
    {
      'a.ts': `

import { Mixer, Twitch } from './b';
export function link(isMixer: boolean) { const p = isMixer ? new Mixer() : new Twitch(); return \`\${p.authUrl()}?response_type=code&client_id=x&scope=\${p.scopes().join('%20')}\`; }
`,
      'b.ts': `

export class Mixer {
  scopes() { return ['chat:connect', 'chat:chat']; }
  authUrl() { return 'https://mixer.com/oauth/authorize'; } }
export class Twitch {
  scopes() { return ['user:read:email', 'channel:analytics:self']; }
  authUrl() { return 'https://id.twitch.tv/oauth2/authorize'; } }
`,
    },
    ['request | certain | chat:connect | b.ts:4', 'request | certain | chat:chat | b.ts:4'],
  ],
  [
    'TS records by key',
    {
      'a.ts': `

const platforms = { mixer: { url: 'https://mixer.com/oauth/authorize', scopes: ['chat:connect'] }, twitch: { url: 'https://id.twitch.tv/oauth2/authorize', scopes: ['channel:analytics:self'] } };
export function link(name: string) { const p = platforms[name]; return \`\${p.url}?response_type=code&client_id=x&scope=\${p.scopes.join('%20')}\`; }
`,
    },
    ['request | certain | chat:connect | a.ts:3'],
  ],
  [
    'Go rest',
    {
      'a.go': `

package api

import "net/http"

type Backend interface {
	Base() string
	UserPath() string
}

type Client struct{ backend Backend }

func (c *Client) User() { http.Get(c.backend.Base() + c.backend.UserPath()) }

type Mixer struct{}

func (m *Mixer) Base() string     { return "https://mixer.com/api/v1" }
func (m *Mixer) UserPath() string { return "/users/current" }

type Other struct{}

func (m *Other) Base() string     { return "https://api.other.example/v1" }
func (m *Other) UserPath() string { return "/channels/5" }
`,
    },
    ['call | certain | rest GET /users/current | a.go:19'],
  ],
  [
    'TS rest',
    {
      'a.ts': `

export interface Backend { base(): string; userPath(): string; }
export class Client { constructor(private readonly backend: Backend) {}
  user() { return fetch(this.backend.base() + this.backend.userPath()); } }
export class Mixer implements Backend { base() { return 'https://mixer.com/api/v1'; } userPath() { return '/users/current'; } }
export class Other implements Backend { base() { return 'https://api.other.example/v1'; } userPath() { return '/channels/5'; } }
`,
    },
    ['call | certain | rest GET /users/current | a.ts:6'],
  ],
  [
    'C# rest props',
    {
      'a.cs': `

public interface IBackend { string Base { get; } string UserPath { get; } }
public class Client { private readonly IBackend _backend; private readonly HttpClient _http = new HttpClient();
  public Client(IBackend backend) { _backend = backend; }
  public Task<string> User() => _http.GetStringAsync(_backend.Base + _backend.UserPath); }
public class Mixer : IBackend { public string Base => "https://mixer.com/api/v1"; public string UserPath => "/users/current"; }
public class Other : IBackend { public string Base => "https://api.other.example/v1"; public string UserPath => "/channels/5"; }
`,
    },
    ['call | certain | rest GET /users/current | a.cs:7'],
  ],
  [
    'Java rest',
    {
      'A.java': `

interface Backend { String base(); String userPath(); }
class Client { private final Backend backend; private final RestTemplate rest = new RestTemplate();
  Client(Backend backend) { this.backend = backend; }
  String user() { return rest.getForObject(backend.base() + backend.userPath(), String.class); } }
class Mixer implements Backend { public String base() { return "https://mixer.com/api/v1"; } public String userPath() { return "/users/current"; } }
class Other implements Backend { public String base() { return "https://api.other.example/v1"; } public String userPath() { return "/channels/5"; } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:7'],
  ],
  [
    'Go rest callers',
    {
      'a.go': `

package api

import "net/http"

type Backend interface {
	Base() string
	UserPath() string
}

type Client struct{ backend Backend }

func New(b Backend) *Client { return &Client{backend: b} }

func (c *Client) User() { http.Get(c.backend.Base() + c.backend.UserPath()) }

type Mixer struct{}

func (m *Mixer) Base() string     { return "https://mixer.com/api/v1" }
func (m *Mixer) UserPath() string { return "/users/current" }

type Other struct{}

func (m *Other) Base() string     { return "https://api.other.example/v1" }
func (m *Other) UserPath() string { return "/channels/5" }

func main() { New(&Mixer{}).User(); New(&Other{}).User() }
`,
    },
    ['call | certain | rest GET /users/current | a.go:21'],
  ],
  [
    'TS rest ternary',
    {
      'a.ts': `

export class Mixer { base() { return 'https://mixer.com/api/v1'; } userPath() { return '/users/current'; } }
export class Other { base() { return 'https://api.other.example/v1'; } userPath() { return '/channels/5'; } }
export function user(flag) { const b = flag ? new Mixer() : new Other(); return fetch(b.base() + b.userPath()); }
const backends = { mixer: new Mixer(), other: new Other() };
export function user2(name) { const b = backends[name]; return fetch(b.base() + b.userPath()); }
`,
    },
    ['call | certain | rest GET /users/current | a.ts:3'],
  ],
  [
    'TS abstract class param',
    {
      'a.ts': `

export abstract class Platform { abstract scopes(): string[]; abstract authUrl: string; }
export class Service { constructor(private readonly platform: Platform) {}
  link() { const base = this.platform.authUrl; const scope = this.platform.scopes().join(' '); return \`\${base}?response_type=code&client_id=x&scope=\${encodeURIComponent(scope)}\`; } }
`,
      'b.ts': `

import { Platform } from './a';
export class Mixer extends Platform { scopes() { return ['chat:connect', 'chat:chat']; } authUrl = 'https://mixer.com/oauth/authorize'; }
export class Twitch extends Platform { scopes() { return ['user:read:email', 'channel:analytics:self']; } authUrl = 'https://id.twitch.tv/oauth2/authorize'; }
`,
    },
    ['request | certain | chat:connect | b.ts:4', 'request | certain | chat:chat | b.ts:4'],
  ],
  [
    'Java abstract class param',
    {
      'A.java': `

abstract class Platform { abstract String authUrl(); abstract List<String> scopes(); }
class Login { private final Platform platform;
  Login(Platform platform) { this.platform = platform; }
  String link() { String scope = String.join("%20", platform.scopes()); return String.format("%s?response_type=code&client_id=x&scope=%s", platform.authUrl(), scope); } }
class Mixer extends Platform { public String authUrl() { return "https://mixer.com/oauth/authorize"; }
  public List<String> scopes() { return List.of("chat:connect", "chat:chat"); } }
class Twitch extends Platform { public String authUrl() { return "https://id.twitch.tv/oauth2/authorize"; }
  public List<String> scopes() { return List.of("user:read:email", "channel:analytics:self"); } }
`,
    },
    ['request | certain | chat:connect | A.java:8', 'request | certain | chat:chat | A.java:8'],
  ],
  [
    'C# abstract class param',
    {
      'a.cs': `

public abstract class Platform { public abstract string[] Scopes { get; } public abstract string AuthUrl { get; } }
public class LoginService { private readonly Platform _platform;
  public LoginService(Platform platform) { _platform = platform; }
  public string Link() => $"{_platform.AuthUrl}?response_type=code&client_id=x&scope={string.Join("%20", _platform.Scopes)}"; }
public class Mixer : Platform { public override string AuthUrl => "https://mixer.com/oauth/authorize";
  public override string[] Scopes => new[] { "chat:connect", "chat:chat" }; }
public class Twitch : Platform { public override string AuthUrl => "https://id.twitch.tv/oauth2/authorize";
  public override string[] Scopes => new[] { "user:read:email", "channel:analytics:self" }; }
`,
    },
    ['request | certain | chat:connect | a.cs:8', 'request | certain | chat:chat | a.cs:8'],
  ],
  [
    'PHP abstract',
    {
      'a.php': `<?php
abstract class Platform { abstract function authUrl(); abstract function scopes(); }
class Login { function __construct(private Platform $platform) {}
 function link() { return $this->platform->authUrl() . '?response_type=code&client_id=x&scope=' . implode(' ', $this->platform->scopes()); } }
class Mixer extends Platform { function authUrl() { return 'https://mixer.com/oauth/authorize'; } function scopes() { return ['chat:connect', 'chat:chat']; } }
class Twitch extends Platform { function authUrl() { return 'https://id.twitch.tv/oauth2/authorize'; } function scopes() { return ['user:read:email', 'channel:analytics:self']; } }
`,
    },
    ['request | certain | chat:connect | a.php:5', 'request | certain | chat:chat | a.php:5'],
  ],
  [
    'Kotlin abstract',
    {
      'a.kt': `

abstract class Platform { abstract val authUrl: String
  abstract fun scopes(): List<String> }
class Login(private val platform: Platform) {
  fun link() = "\${platform.authUrl}?response_type=code&client_id=x&scope=" + platform.scopes().joinToString("%20") }
class Mixer : Platform() { override val authUrl = "https://mixer.com/oauth/authorize"
  override fun scopes() = listOf("chat:connect", "chat:chat") }
class Twitch : Platform() { override val authUrl = "https://id.twitch.tv/oauth2/authorize"
  override fun scopes() = listOf("user:read:email", "channel:analytics:self") }
`,
    },
    ['request | certain | chat:connect | a.kt:8', 'request | certain | chat:chat | a.kt:8'],
  ],
  [
    'Go both of the provider',
    {
      'a.go': `

package login

type Env interface {
	Scopes() string
	AuthURL() string
}

func Link(p Env) string { return p.AuthURL() + "?response_type=code&client_id=x&scope=" + p.Scopes() }

type Bot struct{}

func (m Bot) Scopes() string  { return "chat:connect chat:chat" }
func (m Bot) AuthURL() string { return "https://mixer.com/oauth/authorize" }

type Streamer struct{}

func (t Streamer) Scopes() string  { return "channel:analytics:self" }
func (t Streamer) AuthURL() string { return "https://mixer.com/oauth/authorize" }
`,
    },
    [
      'request | certain | chat:connect | a.go:14',
      'request | certain | chat:chat | a.go:14',
      'request | certain | channel:analytics:self | a.go:19',
    ],
  ],
  [
    'Go roles without addresses',
    {
      'a.go': `

package login

type Role interface {
	Scopes() string
}

func Link(p Role) string { return "https://mixer.com/oauth/authorize?response_type=code&client_id=x&scope=" + p.Scopes() }

type Bot struct{}

func (m Bot) Scopes() string  { return "chat:connect chat:chat" }

type Streamer struct{}

func (t Streamer) Scopes() string  { return "channel:analytics:self" }
`,
    },
    [
      'request | certain | chat:connect | a.go:13',
      'request | certain | chat:chat | a.go:13',
      'request | certain | channel:analytics:self | a.go:17',
    ],
  ],
  [
    'TS records with verbs',
    {
      'a.ts': `

const routes = { me: { verb: 'GET', path: '/users/current' }, upd: { verb: 'PUT', path: '/channels/5' } };
export function go(name) { const r = routes[name]; return fetch('https://mixer.com/api/v1' + r.path, { method: r.verb }); }
`,
    },
    ['call | certain | rest GET /users/current | a.ts:3', 'call | certain | rest PUT /channels/{channelId} | a.ts:3'],
  ],
  [
    'TS shared config with fallback',
    {
      'a.ts': `

const defaults = { host: 'https://mixer.com/api/v1', version: 'v1' };
export class Api { constructor(options = {}) { this.options = { ...defaults, ...options }; }
  me() { return fetch(\`\${this.options.host}/users/current\`); }
  channel(id) { return fetch(\`\${(this.custom || defaults).host}/channels/\${id}\`); } }
`,
    },
    [
      'call | certain | rest GET /users/current | a.ts:5',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.ts:6',
    ],
  ],
  [
    'Python list of platforms',
    {
      'a.py': `

PLATFORMS = {'mixer': {'url': 'https://mixer.com/oauth/authorize', 'scopes': ['chat:connect']}, 'twitch': {'url': 'https://id.twitch.tv/oauth2/authorize', 'scopes': ['channel:analytics:self']}}
def link(name):
    p = PLATFORMS[name]
    return p['url'] + '?response_type=code&client_id=x&scope=' + ' '.join(p['scopes'])
def link2(name):
    return PLATFORMS[name]['url'] + '?response_type=code&client_id=x&scope=' + ' '.join(PLATFORMS[name]['scopes'])
`,
    },
    ['request | certain | chat:connect | a.py:3'],
  ],
  [
    'TS map of platforms indexed twice',
    {
      'a.ts': `

const P = { mixer: { url: 'https://mixer.com/oauth/authorize', scopes: ['chat:connect'] }, twitch: { url: 'https://id.twitch.tv/oauth2/authorize', scopes: ['channel:analytics:self'] } };
export function link(name) { return P[name].url + '?response_type=code&client_id=x&scope=' + P[name].scopes.join(' '); }
export const link3 = (name) => { const { url, scopes } = P[name]; return url + '?response_type=code&client_id=x&scope=' + scopes.join(' '); };
`,
    },
    ['request | certain | chat:connect | a.ts:3'],
  ],
  [
    'PHP array',
    {
      'a.php': `<?php
$P = ['mixer' => ['url' => 'https://mixer.com/oauth/authorize', 'scopes' => ['chat:connect']], 'twitch' => ['url' => 'https://id.twitch.tv/oauth2/authorize', 'scopes' => ['channel:analytics:self']]];
function link($name) { global $P; $p = $P[$name]; return $p['url'] . '?response_type=code&client_id=x&scope=' . implode(' ', $p['scopes']); }
class L { const P = ['mixer' => ['url' => 'https://mixer.com/oauth/authorize', 'scopes' => ['chat:connect']], 'twitch' => ['url' => 'https://id.twitch.tv/oauth2/authorize', 'scopes' => ['channel:analytics:self']]];
 function l($name) { $p = self::P[$name]; return $p['url'] . '?response_type=code&client_id=x&scope=' . implode(' ', $p['scopes']); } }
`,
    },
    ['request | certain | chat:connect | a.php:2', 'request | certain | chat:connect | a.php:4'],
  ],
  [
    'Ruby hash',
    {
      'a.rb': `

P = { mixer: { url: 'https://mixer.com/oauth/authorize', scopes: %w[chat:connect] }, twitch: { url: 'https://id.twitch.tv/oauth2/authorize', scopes: %w[channel:analytics:self] } }
def link(name)
  p = P[name]
  "#{p[:url]}?response_type=code&client_id=x&scope=#{p[:scopes].join(' ')}"
end
`,
    },
    ['request | certain | chat:connect | a.rb:3'],
  ],
  [
    'Go struct map',
    {
      'a.go': `

package login

type Conf struct { URL string; Scopes []string }

var P = map[string]Conf{"mixer": {URL: "https://mixer.com/oauth/authorize", Scopes: []string{"chat:connect"}}, "twitch": {URL: "https://id.twitch.tv/oauth2/authorize", Scopes: []string{"channel:analytics:self"}}}

func Link(name string) string { p := P[name]
	return p.URL + "?response_type=code&client_id=x&scope=" + strings.Join(p.Scopes, " ") }
func Link2(p Conf) string { 
	return p.URL + "?response_type=code&client_id=x&scope=" + strings.Join(p.Scopes, " ") }
`,
    },
    ['request | certain | chat:connect | a.go:7'],
  ],
  [
    'C# record instances',
    {
      'a.cs': `

public record Conf(string Url, string[] Scopes);
public static class L { static readonly Conf Mixer = new Conf("https://mixer.com/oauth/authorize", new[] { "chat:connect" }); static readonly Conf Twitch = new Conf("https://id.twitch.tv/oauth2/authorize", new[] { "channel:analytics:self" });
  public static string Link(Conf c) => c.Url + "?response_type=code&client_id=x&scope=" + string.Join(" ", c.Scopes); 
  public static string M() => Link(Mixer); public static string T() => Link(Twitch); }
`,
    },
    ['request | certain | chat:connect | a.cs:4'],
  ],
  [
    'Java enum',
    {
      'A.java': `

enum P { MIXER("https://mixer.com/oauth/authorize", "chat:connect"), TWITCH("https://id.twitch.tv/oauth2/authorize", "channel:analytics:self");
 final String url; final String scope; P(String url, String scope) { this.url = url; this.scope = scope; }
 String link() { return url + "?response_type=code&client_id=x&scope=" + scope; } }
class L { String link(P p) { return p.url + "?response_type=code&client_id=x&scope=" + p.scope; } }
`,
    },
    ['request | certain | chat:connect | A.java:3'],
  ],
  [
    'Swift enum',
    {
      'A.swift': `

enum P { case mixer, twitch
 var url: String { switch self { case .mixer: return "https://mixer.com/oauth/authorize"
 case .twitch: return "https://id.twitch.tv/oauth2/authorize" } }
 var scope: String { switch self { case .mixer: return "chat:connect"
 case .twitch: return "channel:analytics:self" } } }
func link(p: P) -> String { return "\\(p.url)?response_type=code&client_id=x&scope=\\(p.scope)" }
`,
    },
    ['request | certain | chat:connect | A.swift:6'],
  ],
  [
    'Rust enum match',
    {
      'src/a.rs': `

enum P { Mixer, Twitch }
impl P { fn url(&self) -> &'static str { match self { P::Mixer => "https://mixer.com/oauth/authorize", P::Twitch => "https://id.twitch.tv/oauth2/authorize" } }
 fn scope(&self) -> &'static str { match self { P::Mixer => "chat:connect", P::Twitch => "channel:analytics:self" } }
 fn link(&self) -> String { format!("{}?response_type=code&client_id=x&scope={}", self.url(), self.scope()) } }
fn link(p: P) -> String { format!("{}?response_type=code&client_id=x&scope={}", p.url(), p.scope()) }
`,
    },
    ['request | certain | chat:connect | src/a.rs:5'],
  ],
  [
    'TS switch on one name twice',
    {
      'a.ts': `

function url(name) { switch (name) { case 'mixer': return 'https://mixer.com/oauth/authorize'; case 'twitch': return 'https://id.twitch.tv/oauth2/authorize'; } }
function scope(name) { switch (name) { case 'mixer': return 'chat:connect'; case 'twitch': return 'channel:analytics:self'; } }
export function link(name) { return url(name) + '?response_type=code&client_id=x&scope=' + scope(name); }
`,
    },
    ['request | certain | chat:connect | a.ts:4'],
  ],
]);
