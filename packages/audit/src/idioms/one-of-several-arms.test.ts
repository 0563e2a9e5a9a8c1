import { testIdioms } from '@mixer-oauth/testkit';

// The same, where branches ask what it is, and what looks like one of several objects.
testIdioms([
  [
    'Go: a decorator around another implementation',
    {
      'a.go': `

package login

type Platform interface {
	Scopes() string
	AuthURL() string
}

type Logged struct{ inner Platform }

func (l Logged) Scopes() string  { return l.inner.Scopes() }
func (l Logged) AuthURL() string { return l.inner.AuthURL() }

func Link(p Platform) string { return p.AuthURL() + "?response_type=code&client_id=x&scope=" + p.Scopes() }

type Bot struct{}

func (m Bot) Scopes() string  { return "chat:connect chat:chat" }
func (m Bot) AuthURL() string { return "https://mixer.com/oauth/authorize" }

type Other struct{}

func (m Other) Scopes() string  { return "channel:analytics:self" }
func (m Other) AuthURL() string { return "https://other.example/oauth2/authorize" }
`,
    },
    ['request | certain | chat:connect | a.go:19', 'request | certain | chat:chat | a.go:19'],
  ],
  [
    'TypeScript: scopes that stand elsewhere',
    {
      'a.ts': `

import { forMixer, forOther } from './b';
export interface Platform { scopes(): string[]; authUrl(): string; }
export class Mixer implements Platform { scopes() { return forMixer; } authUrl() { return 'https://mixer.com/oauth/authorize'; } }
export class Other implements Platform { scopes() { return forOther; } authUrl() { return 'https://other.example/oauth2/authorize'; } }
export const link = (p: Platform) => \`\${p.authUrl()}?response_type=code&client_id=x&scope=\${p.scopes().join('%20')}\`;
`,
      'b.ts': `

export const forMixer = ['chat:connect', 'chat:chat'];
export const forOther = ['channel:analytics:self'];
`,
    },
    ['request | certain | chat:connect | b.ts:3', 'request | certain | chat:chat | b.ts:3'],
  ],
  [
    'TypeScript: two interfaces, one of them with one address for all',
    {
      'a.ts': `

interface Role { scopes(): string; }
class Bot implements Role { scopes() { return 'chat:connect'; } }
class Owner implements Role { scopes() { return 'channel:analytics:self'; } }
interface Site { address(): string; }
class Main implements Site { address() { return 'https://mixer.com/oauth/authorize'; } }
class Beta implements Site { address() { return 'https://beta.other.example/oauth/authorize'; } }
export const link = (role: Role, site: Site) => \`\${site.address()}?response_type=code&client_id=x&scope=\${role.scopes()}\`;
`,
    },
    ['request | certain | chat:connect | a.ts:4', 'request | certain | channel:analytics:self | a.ts:5'],
  ],
  [
    'TypeScript: six implementations',
    {
      'a.ts': `

interface P { scopes(): string; url(): string; }
class A implements P { scopes() { return 'channel:analytics:self'; } url() { return 'https://a.example/oauth/authorize'; } }
class B implements P { scopes() { return 'channel:details:self'; } url() { return 'https://b.example/oauth/authorize'; } }
class C implements P { scopes() { return 'channel:update:self'; } url() { return 'https://c.example/oauth/authorize'; } }
class D implements P { scopes() { return 'chat:bypass_links'; } url() { return 'https://d.example/oauth/authorize'; } }
class E implements P { scopes() { return 'chat:bypass_slowchat'; } url() { return 'https://e.example/oauth/authorize'; } }
class M implements P { scopes() { return 'chat:connect'; } url() { return 'https://mixer.com/oauth/authorize'; } }
export const link = (p: P) => \`\${p.url()}?response_type=code&client_id=x&scope=\${p.scopes()}\`;
`,
    },
    ['request | certain | chat:connect | a.ts:9'],
  ],
  [
    'TypeScript: a default beside what is handed over',
    {
      'a.ts': `

const own = { base: 'https://mixer.com/api/v1', me: '/users/current' };
export class Api { constructor(options) { this.options = options || own; }
  me() { return fetch(this.options.base + this.options.me); } }
`,
    },
    ['call | certain | rest GET /users/current | a.ts:3'],
  ],
  [
    'TypeScript: one switch that sets both',
    {
      'a.ts': `

export function link(name) { let url, scope; switch (name) { case 'mixer': url = 'https://mixer.com/oauth/authorize'; scope = 'chat:connect'; break; case 'twitch': url = 'https://id.twitch.tv/oauth2/authorize'; scope = 'channel:analytics:self'; break; }
  return url + '?response_type=code&client_id=x&scope=' + scope; }
`,
    },
    ['request | certain | chat:connect | a.ts:3'],
  ],
  [
    'TypeScript: two switches with a default each',
    {
      'a.ts': `

function url(name) { switch (name) { case 'twitch': return 'https://id.twitch.tv/oauth2/authorize'; default: return 'https://mixer.com/oauth/authorize'; } }
function scope(name) { switch (name) { case 'twitch': return 'channel:analytics:self'; default: return 'chat:connect'; } }
export function link(name) { return url(name) + '?response_type=code&client_id=x&scope=' + scope(name); }
`,
    },
    ['request | certain | chat:connect | a.ts:4'],
  ],
  [
    'TypeScript: switches on two things',
    {
      'a.ts': `

function url(name) { switch (name) { case 'twitch': return 'https://id.twitch.tv/oauth2/authorize'; default: return 'https://mixer.com/oauth/authorize'; } }
function scope(role) { switch (role) { case 'bot': return 'chat:connect'; case 'owner': return 'channel:analytics:self'; } }
export function link(name, role) { return url(name) + '?response_type=code&client_id=x&scope=' + scope(role); }
`,
    },
    ['request | certain | chat:connect | a.ts:4', 'request | certain | channel:analytics:self | a.ts:4'],
  ],
  [
    'Kotlin: when on an enum',
    {
      'a.kt': `

enum class P { MIXER, TWITCH }
fun url(p: P) = when (p) { P.MIXER -> "https://mixer.com/oauth/authorize"
  P.TWITCH -> "https://id.twitch.tv/oauth2/authorize" }
fun scope(p: P) = when (p) { P.MIXER -> "chat:connect"
  P.TWITCH -> "channel:analytics:self" }
fun link(p: P) = url(p) + "?response_type=code&client_id=x&scope=" + scope(p)
`,
    },
    ['request | certain | chat:connect | a.kt:6'],
  ],
  [
    'C#: switch expressions',
    {
      'a.cs': `

enum P { Mixer, Twitch }
static class L { static string Url(P p) => p switch { P.Mixer => "https://mixer.com/oauth/authorize", P.Twitch => "https://id.twitch.tv/oauth2/authorize", _ => null };
  static string Scope(P p) => p switch { P.Mixer => "chat:connect", P.Twitch => "channel:analytics:self", _ => null };
  static string Link(P p) => Url(p) + "?response_type=code&client_id=x&scope=" + Scope(p); }
`,
    },
    ['request | certain | chat:connect | a.cs:5'],
  ],
  [
    'Java: switch on an enum',
    {
      'A.java': `

class L { String url(P p) { switch (p) { case MIXER: return "https://mixer.com/oauth/authorize"; case TWITCH: return "https://id.twitch.tv/oauth2/authorize"; } return null; }
  String scope(P p) { switch (p) { case MIXER: return "chat:connect"; case TWITCH: return "channel:analytics:self"; } return null; }
  String link(P p) { return url(p) + "?response_type=code&client_id=x&scope=" + scope(p); } }
enum P { MIXER, TWITCH }
`,
    },
    ['request | certain | chat:connect | A.java:4'],
  ],
  [
    'Go: switch on a name',
    {
      'a.go': `

package login

func url(name string) string {
	switch name {
	case "mixer":
		return "https://mixer.com/oauth/authorize"
	case "twitch":
		return "https://id.twitch.tv/oauth2/authorize"
	}
	return ""
}

func scope(name string) string {
	if name == "mixer" {
		return "chat:connect"
	}
	if name == "twitch" {
		return "channel:analytics:self"
	}
	return ""
}

func Link(name string) string { return url(name) + "?response_type=code&client_id=x&scope=" + scope(name) }
`,
    },
    ['request | certain | chat:connect | a.go:17'],
  ],
  [
    'Python: by name',
    {
      'a.py': `

def url(name):
    if name == 'mixer':
        return 'https://mixer.com/oauth/authorize'
    elif name == 'twitch':
        return 'https://id.twitch.tv/oauth2/authorize'
def scope(name):
    if name == 'mixer':
        return 'chat:connect'
    elif name == 'twitch':
        return 'channel:analytics:self'
def link(name):
    return url(name) + '?response_type=code&client_id=x&scope=' + scope(name)
`,
    },
    ['request | certain | chat:connect | a.py:10'],
  ],
  [
    'Rust: match on self, two impl blocks',
    {
      'src/a.rs': `

pub enum P { Mixer, Twitch }
impl P { pub fn url(&self) -> &'static str { match self { P::Mixer => "https://mixer.com/oauth/authorize", P::Twitch => "https://id.twitch.tv/oauth2/authorize" } } }
impl P { pub fn scope(&self) -> &'static str { match self { Self::Mixer => "chat:connect", Self::Twitch => "channel:analytics:self" } } }
pub fn link(p: &P) -> String { format!("{}?response_type=code&client_id=x&scope={}", p.url(), p.scope()) }
`,
    },
    ['request | certain | chat:connect | src/a.rs:5'],
  ],
  [
    "TypeScript: branches of a request's path and verb",
    {
      'a.ts': `

const verb = (kind) => kind === 'follow' ? 'PUT' : 'DELETE';
const path = (kind) => kind === 'follow' ? '/channels/5/follow' : '/channels/5/badges';
export const go = (kind) => fetch('https://mixer.com/api/v1' + path(kind), { method: verb(kind) });
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.ts:4',
      'call | certain | rest DELETE /channels/5/badges | a.ts:4',
    ],
  ],
]);
