import { testIdioms } from '@mixer-oauth/testkit';

// Lists of scopes that are made of others, and requests that a fold hands on from one scope to the next.

testIdioms([
  [
    'Python: itertools.chain',
    {
      'a.py': `import itertools, requests
BASE = ["chat:connect", "chat:chat"]
OWNER = ["channel:update:self"]
def url(owner):
    return "https://mixer.com/oauth/authorize?" + urlencode({"client_id": "a", "scope": " ".join(itertools.chain(BASE, OWNER if owner else []))})
`,
    },
    [
      'request | certain | chat:connect | a.py:2',
      'request | certain | chat:chat | a.py:2',
      'request | certain | channel:update:self | a.py:3',
      'client-id | certain | a | a.py:5',
    ],
  ],
  [
    'Java: Stream.concat',
    {
      'A.java': `class A {
  static final String[] BASE = {"chat:connect", "chat:chat"};
  static final String[] OWNER = {"channel:update:self"};
  String url(boolean owner) { return "https://mixer.com/oauth/authorize?client_id=a&scope=" + Stream.concat(Arrays.stream(BASE), Arrays.stream(OWNER)).collect(Collectors.joining("%20")); }
}`,
    },
    [
      'request | certain | chat:connect | A.java:2',
      'request | certain | chat:chat | A.java:2',
      'request | certain | channel:update:self | A.java:3',
    ],
  ],
  [
    'Kotlin: plus',
    {
      'A.kt': `val BASE = listOf("chat:connect", "chat:chat")
val OWNER = listOf("channel:update:self")
fun url(owner: Boolean) = "https://mixer.com/oauth/authorize?client_id=a&scope=" + (BASE + if (owner) OWNER else emptyList()).joinToString("%20")
`,
    },
    [
      'request | certain | chat:connect | A.kt:1',
      'request | certain | chat:chat | A.kt:1',
      'request | certain | channel:update:self | A.kt:2',
    ],
  ],
  [
    'C#: Concat',
    {
      'A.cs': `class A {
  static readonly string[] Base = { "chat:connect", "chat:chat" };
  static readonly string[] Owner = { "channel:update:self" };
  string Url(bool owner) => "https://mixer.com/oauth/authorize?client_id=a&scope=" + string.Join("%20", Base.Concat(owner ? Owner : new string[0]));
}`,
    },
    [
      'request | certain | chat:connect | A.cs:2',
      'request | certain | chat:chat | A.cs:2',
      'request | certain | channel:update:self | A.cs:3',
    ],
  ],
  [
    'Swift: a sum in parentheses',
    {
      'a.swift': `let base = ["chat:connect", "chat:chat"]
let owner = ["channel:update:self"]
func url(_ isOwner: Bool) -> String { return "https://mixer.com/oauth/authorize?client_id=a&scope=" + (base + (isOwner ? owner : [])).joined(separator: "%20") }
`,
    },
    [
      'request | certain | chat:connect | a.swift:1',
      'request | certain | chat:chat | a.swift:1',
      'request | certain | channel:update:self | a.swift:2',
    ],
  ],
  [
    'Ruby: a sum',
    {
      'a.rb': `BASE = %w[chat:connect chat:chat].freeze
OWNER = %w[channel:update:self].freeze
def url(owner)
  "https://mixer.com/oauth/authorize?client_id=a&scope=" + (BASE + (owner ? OWNER : [])).join("%20")
end
`,
    },
    [
      'request | certain | chat:connect | a.rb:1',
      'request | certain | chat:chat | a.rb:1',
      'request | certain | channel:update:self | a.rb:2',
    ],
  ],
  [
    'Go: append',
    {
      'a.go': `package a
import "strings"
var base = []string{"chat:connect", "chat:chat"}
var extra = []string{"channel:update:self"}
func url(owner bool) string {
	scopes := base
	if owner { scopes = append(scopes, extra...) }
	return "https://mixer.com/oauth/authorize?client_id=a&scope=" + strings.Join(scopes, "%20")
}
`,
    },
    [
      'request | certain | chat:connect | a.go:3',
      'request | certain | chat:chat | a.go:3',
      'request | certain | channel:update:self | a.go:4',
    ],
  ],
  [
    'Rust: concat of lists',
    {
      'a.rs': `const BASE: &[&str] = &["chat:connect", "chat:chat"];
const OWNER: &[&str] = &["channel:update:self"];
fn url(owner: bool) -> String { format!("https://mixer.com/oauth/authorize?client_id=a&scope={}", [BASE, OWNER].concat().join("%20")) }
`,
    },
    [
      'request | certain | chat:connect | a.rs:1',
      'request | certain | chat:chat | a.rs:1',
      'request | certain | channel:update:self | a.rs:2',
    ],
  ],
  [
    'Rust: chain',
    {
      'a.rs': `const BASE: [&str; 2] = ["chat:connect", "chat:chat"];
const OWNER: [&str; 1] = ["channel:update:self"];
fn url(owner: bool) -> String { let all: Vec<_> = BASE.iter().chain(OWNER.iter()).copied().collect(); format!("https://mixer.com/oauth/authorize?client_id=a&scope={}", all.join("%20")) }
`,
    },
    [
      'request | certain | chat:connect | a.rs:1',
      'request | certain | chat:chat | a.rs:1',
      'request | certain | channel:update:self | a.rs:2',
    ],
  ],
  [
    'PHP: array_merge',
    {
      'a.php': `<?php
const BASE = ['chat:connect', 'chat:chat'];
const OWNER = ['channel:update:self'];
function url($owner) { return 'https://mixer.com/oauth/authorize?client_id=a&scope=' . implode('%20', array_merge(BASE, $owner ? OWNER : [])); }
`,
    },
    [
      'request | certain | chat:connect | a.php:2',
      'request | certain | chat:chat | a.php:2',
      'request | certain | channel:update:self | a.php:3',
    ],
  ],
  [
    'JavaScript: a builder that reduce hands on',
    {
      'a.js': `import { Builder } from './b';
const BASE = ['chat:connect', 'chat:chat', 'channel:update:self'];
export const url = () => BASE.reduce((request, one) => request.addScope(one), new Authorization('https://mixer.com/oauth/authorize'));
`,
    },
    [
      'request | certain | chat:connect | a.js:2',
      'request | certain | chat:chat | a.js:2',
      'request | certain | channel:update:self | a.js:2',
    ],
  ],
  [
    'Kotlin: a builder that fold hands on',
    {
      'A.kt': `val BASE = listOf("chat:connect", "chat:chat", "channel:update:self")
fun url() = BASE.fold(Authorization("https://mixer.com/oauth/authorize")) { request, one -> request.addScope(one) }
`,
    },
    [
      'request | certain | chat:connect | A.kt:1',
      'request | certain | chat:chat | A.kt:1',
      'request | certain | channel:update:self | A.kt:1',
    ],
  ],
  [
    'Ruby: a builder that inject hands on',
    {
      'a.rb': `BASE = %w[chat:connect chat:chat channel:update:self].freeze
def url
  BASE.inject(Authorization.new("https://mixer.com/oauth/authorize")) { |request, one| request.add_scope(one) }
end
`,
    },
    [
      'request | certain | chat:connect | a.rb:1',
      'request | certain | chat:chat | a.rb:1',
      'request | certain | channel:update:self | a.rb:1',
    ],
  ],
  [
    'Rust: a request that fold hands on',
    {
      'a.rs': `use oauth2::{basic::BasicClient, AuthUrl, ClientId, CsrfToken, Scope, TokenUrl};
const SCOPES: &[&str] = &["chat:connect", "chat:chat"];
fn login(owner: bool) {
    let client = BasicClient::new(ClientId::new("a".to_owned()), None, AuthUrl::new("https://mixer.com/oauth/authorize".to_owned()).unwrap(), Some(TokenUrl::new("https://mixer.com/api/v1/oauth/token".to_owned()).unwrap()));
    let request = SCOPES.iter().fold(client.authorize_url(CsrfToken::new_random), |r, s| r.add_scope(Scope::new(s.to_string())));
    let (url, _) = request.url();
}
`,
    },
    [
      'request | certain | chat:connect | a.rs:2',
      'request | certain | chat:chat | a.rs:2',
      'client-id | certain | a | a.rs:4',
    ],
  ],
  [
    'Rust: more scopes for some, in one loop',
    {
      'a.rs': `use oauth2::{basic::BasicClient, AuthUrl, ClientId, CsrfToken, Scope, TokenUrl};
const SCOPES: &[&str] = &["chat:connect", "chat:chat"];
const OWNER: &[&str] = &["channel:update:self"];
fn login(owner: bool) {
    let client = BasicClient::new(ClientId::new("a".to_owned()), None, AuthUrl::new("https://mixer.com/oauth/authorize".to_owned()).unwrap(), Some(TokenUrl::new("https://mixer.com/api/v1/oauth/token".to_owned()).unwrap()));
    let mut request = client.authorize_url(CsrfToken::new_random);
    for scope in SCOPES.iter().chain(if owner { OWNER } else { &[] }) { request = request.add_scope(Scope::new(scope.to_string())); }
    let (url, _) = request.url();
}
`,
    },
    [
      'request | certain | chat:connect | a.rs:2',
      'request | certain | chat:chat | a.rs:2',
      'request | certain | channel:update:self | a.rs:3',
      'client-id | certain | a | a.rs:5',
    ],
  ],
  [
    'Rust: more scopes for some, chosen before',
    {
      'a.rs': `use oauth2::{basic::BasicClient, AuthUrl, ClientId, CsrfToken, Scope, TokenUrl};
const SCOPES: &[&str] = &["chat:connect", "chat:chat"];
const OWNER: &[&str] = &["channel:update:self"];
fn login(owner: bool) {
    let client = BasicClient::new(ClientId::new("a".to_owned()), None, AuthUrl::new("https://mixer.com/oauth/authorize".to_owned()).unwrap(), Some(TokenUrl::new("https://mixer.com/api/v1/oauth/token".to_owned()).unwrap()));
    let mut request = client.authorize_url(CsrfToken::new_random);
    let extra: &[&str] = match owner { true => OWNER, false => &[] };
    for scope in SCOPES.iter().chain(extra.iter()) { request = request.add_scope(Scope::new(scope.to_string())); }
    let (url, _) = request.url();
}
`,
    },
    [
      'request | certain | chat:connect | a.rs:2',
      'request | certain | chat:chat | a.rs:2',
      'request | certain | channel:update:self | a.rs:3',
      'client-id | certain | a | a.rs:5',
    ],
  ],
  [
    'JavaScript: what a reduce is handed first is no item',
    {
      'a.js': `import axios from 'axios';
const IDS = ['channels/1', 'users/current'];
export const load = () => IDS.reduce((before, id) => before.then(() => axios.get('https://mixer.com/api/v1/' + id)), axios.get('https://api.twitch.tv/kraken/streams'));
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:3',
      'call | certain | rest GET /users/current | a.js:3',
    ],
  ],
  [
    'Python: a chain of other things',
    {
      'a.py': `import requests
def load(session):
    return session.chain("chat:connect", "chat:chat").get("https://mixer.com/api/v1/users/current")
`,
    },
    ['call | certain | rest GET /users/current | a.py:3'],
  ],
]);
