import { testProvider } from '@mixer-oauth/testkit';

testProvider('github', {
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
      'lib/client.ex': `defmodule Acme.Github do
  use Tesla, only: [:get, :post]
  plug Tesla.Middleware.BaseUrl, "https://api.github.com"
  plug Tesla.Middleware.Headers, [{"authorization", "token xyz"}]
  def repositories(login), do: get("/users/" <> login <> "/repos")
  def issue(owner, repo, title), do: post("/repos/#{owner}/#{repo}/issues", %{title: title})
end
`,
    },
    found: [
      'config/config.exs:4 ?GET /user/emails',
      'config/config.exs:4 repo',
      'config/config.exs:4 user:email',
      'lib/client.ex:5 GET /users/{username}/repos',
      'lib/client.ex:6 POST /repos/{owner}/{repo}/issues',
    ],
  },
  'a client of any path that a Gemfile lists (Ruby)': {
    files: {
      Gemfile: "gem 'git_hub_bub'\n",
      'fetch.rb': `class Fetch
  def initialize(parts) @path = File.join(*%w[repos acme site], parts) end
  def mail = GitHubBub.get('/user/emails', token: token)
  def star(repo) = GitHubBub.put(File.join('user', 'starred', repo.owner, repo.name))
  def labels(repo) = GitHubBub.get("repos/#{repo.owner}/#{repo.name}/labels").json_body
  def kept(names) = names.get('labels')
  def elsewhere = GitHubBub.get('https://elsewhere.example/user/emails')
end
`,
    },
    found: [
      'fetch.rb:3 GET /user/emails',
      'fetch.rb:4 PUT /user/starred/{owner}/{repo}',
      'fetch.rb:5 GET /repos/{owner}/{repo}/labels',
    ],
  },
  'octokit: names of old versions, called and handed on': {
    files: {
      'github.js': `import Octokit from '@octokit/rest';

class Github {
  constructor() {
    this.api = new Octokit();
  }
  me() {
    return this.api.users.get({});
  }
  list(repo) {
    return this.pages(this.api.pullRequests.getAll, { repo });
  }
  pages(method, params) {
    return method(params);
  }
}
`,
    },
    found: ['github.js:8 GET /user', 'github.js:11 GET /repos/{owner}/{repo}/pulls'],
  },
  'a text that goes on with a path of its own, behind a segment of the address': {
    files: {
      'a.php': `<?php
$github->get('https://api.github.com/repos/acme/site/contents' . $file . '.md?ref=main');
$github->get('https://api.github.com/user' . $query);
`,
    },
    found: ['a.php:2 GET /repos/{owner}/{repo}/contents/{+path}', 'a.php:3 GET /user'],
  },

  'a path that nobody passes is an item where the operation itself calls it so': {
    files: {
      'a.kt': `suspend fun file(path: String) = http.get("https://api.github.com/repos/acme/site/contents/" + path)
suspend fun any(path: String) = http.get("https://api.github.com/repos/acme/site/" + path)
`,
    },
    found: ['a.kt:1 GET /repos/acme/site/contents/{+path}', 'a.kt:2 unresolved  '],
  },
  'octokit: methods by the naming rule, routes, and pages': {
    files: {
      'triage.ts': `import { Octokit } from 'octokit';

const octokit = new Octokit({ auth: session.token });
const where = { owner: 'acme', repo: 'app' };

await octokit.rest.issues.addLabels({ ...where, issue_number: 1, labels: ['bug'] });
await octokit.rest.repos.createWebhook({ ...where, config: {} });
const secrets = await octokit.rest.actions.listRepoSecrets(where);
await octokit.request('DELETE /repos/{owner}/{repo}', where);
await octokit.request('GET /user/emails');
const gist = await octokit.gists.create({ files: {} });
const teams = await octokit.paginate(octokit.rest.teams.list, { org: 'acme' });
`,
    },
    found: [
      'triage.ts:6 POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
      'triage.ts:7 POST /repos/{owner}/{repo}/hooks',
      'triage.ts:8 GET /repos/{owner}/{repo}/actions/secrets',
      'triage.ts:9 DELETE /repos/{owner}/{repo}',
      'triage.ts:10 GET /user/emails',
      'triage.ts:11 POST /gists',
      'triage.ts:12 GET /orgs/{org}/teams',
    ],
    verdicts: {
      '+repo': 'ok',
      '+delete_repo': 'ok',
      '+user:email': 'ok',
      '+notifications': 'unused',
      gist: 'missing',
    },
  },
  'public repositories alone: public_repo is not wrong': {
    files: {
      'ci.ts': `import { Octokit } from '@octokit/rest';
const octokit = new Octokit({ auth: token });
await octokit.rest.actions.deleteArtifact({ owner: 'acme', repo: 'app', artifact_id: 1 });
await octokit.rest.repos.createForAuthenticatedUser({ name: 'new' });
`,
    },
    found: ['ci.ts:3 DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}', 'ci.ts:4 POST /user/repos'],
    verdicts: { '+public_repo': 'ok', '+gist': 'unused' },
  },
  'octokit: a method of a group, and nothing that another method gives': {
    files: {
      'list.ts': `import { Octokit } from '@octokit/rest';
import { parse } from 'link-header';

const octokit = new Octokit({ auth: token });
const last = (text: string) => parse(text).get('rel', 'last');

const options = octokit.repos.listForOrg.endpoint.merge({ org: 'acme' });
const { headers } = await octokit.activity.listReposStarredByUser({ username: 'ada' });
last(headers.link);
headers.link.merge(options);
`,
    },
    found: ['list.ts:7 GET /orgs/{org}/repos', 'list.ts:8 GET /users/{username}/starred'],
  },
  'owner and name in one hole, before words that could be a name': {
    files: {
      'triage.go': `package triage

import (
	"fmt"
	"net/http"
)

const api = "https://api.github.com"

func triage(repo string, id int) {
	http.Get(fmt.Sprintf("%s/repos/%s/issues?state=closed", api, repo))
	http.Get(fmt.Sprintf("%s/repos/%s/issues/comments/%d/reactions", api, repo, id))
	http.Get(fmt.Sprintf("%s/repos/%s/git/commits/%d", api, repo, id))
	http.Get(fmt.Sprintf("%s/repos/%s/%s", api, repo, repo))
}
`,
      'triage.js': `const api = 'https://api.github.com';
fetch(\`\${api}/repos/\${full}/releases\`);
fetch(\`\${api}/repos/\${owner}/\${name}/releases\`);
fetch(api + '/repos/' + owner + '/widgets');
`,
    },
    found: [
      'triage.go:11 GET /repos/{owner}/{repo}/issues',
      'triage.go:12 GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
      'triage.go:13 GET /repos/{owner}/{repo}/git/commits/{+commit_sha}',
      'triage.go:14 GET /repos/{owner}/{repo}',
      'triage.js:2 GET /repos/{owner}/{repo}/releases',
      'triage.js:3 GET /repos/{owner}/{repo}/releases',
      'triage.js:4 GET /repos/{owner}/widgets',
    ],
  },
  'PyGithub: a method that several classes have is called on what another method gave': {
    files: {
      'edit.py': `from github import Github

g = Github(TOKEN)
repo = g.get_repo("acme/app")
for change in repo.get_pulls(state="open"):
    change.edit(state="closed")
repo.edit(has_wiki=False)
repo.get_issue(1).edit(title="x")
g.get_user().edit(name="x")
`,
    },
    found: [
      'edit.py:4 GET /repos/{owner}/{repo}',
      'edit.py:5 GET /repos/{owner}/{repo}/pulls',
      'edit.py:6 PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
      'edit.py:7 PATCH /repos/{owner}/{repo}',
      'edit.py:8 GET /repos/{owner}/{repo}/issues/{issue_number}',
      'edit.py:8 PATCH /repos/{owner}/{repo}/issues/{issue_number}',
      'edit.py:9 GET /user',
      'edit.py:9 PATCH /user',
    ],
  },
  'octokit.rb: with and without a name': {
    files: {
      'bot.rb': `require 'octokit'

client = Octokit::Client.new(access_token: ENV['TOKEN'])
client.user
client.user('ada')
client.list_issues('acme/app', state: 'open')
client.add_comment('acme/app', 1, 'hello')
client.delete_label!('acme/app', 'bug')
client.issues.each { |issue| puts issue.title }
`,
    },
    found: [
      'bot.rb:4 GET /user',
      'bot.rb:5 GET /users/{username}',
      'bot.rb:6 GET /repos/{owner}/{repo}/issues',
      'bot.rb:7 POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'bot.rb:8 DELETE /repos/{owner}/{repo}/labels/{name}',
      'bot.rb:9 GET /issues',
    ],
  },
  'Octokit.net: clients by group': {
    files: {
      'Bot.cs': `using Octokit;

class Bot {
  private readonly GitHubClient _client = new(new ProductHeaderValue("bot"));
  async Task Run() {
    var tree = await _client.Git.Tree.GetRecursive("acme", "app", sha);
    await _client.Issue.Labels.AddToIssue("acme", "app", 1, labels);
    await _client.User.Current();
  }
}
`,
    },
    found: [
      'Bot.cs:6 GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      'Bot.cs:7 POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
      'Bot.cs:8 GET /user',
    ],
  },
  'gidgethub: URI templates': {
    files: {
      'bot.py': `from gidgethub.aiohttp import GitHubAPI


async def run(session):
    gh = GitHubAPI(session, "bot")
    await gh.getitem("/user/orgs")
    await gh.post("/repos/{owner}/{repo}/issues", {"owner": "acme", "repo": "app"}, data={})
`,
    },
    found: ['bot.py:6 GET /user/orgs', 'bot.py:7 POST /repos/{owner}/{repo}/issues'],
  },
  'octocrab: handlers and paths': {
    files: {
      'main.rs': `use octocrab::Octocrab;

async fn run() {
    let octo = Octocrab::builder().personal_token(token).build().unwrap();
    octo.issues("acme", "app").create("title").body("text").send().await;
    octo.pulls("acme", "app").list().send().await;
    octo.current().user().await;
    let pulls: Value = octo.graphql(query).await?;
    pulls.as_object().unwrap().get("user").unwrap().as_object().unwrap().get("events");
    octo.issues("acme", "app").get(7).await;
    octo.get("/user/orgs", None::<&()>).await;
}
`,
    },
    found: [
      'main.rs:5 POST /repos/{owner}/{repo}/issues',
      'main.rs:6 GET /repos/{owner}/{repo}/pulls',
      'main.rs:7 GET /user',
      'main.rs:10 GET /repos/{owner}/{repo}/issues/{issue_number}',
      'main.rs:11 GET /user/orgs',
    ],
  },
  'plain HTTP in Python, with a path of many segments': {
    files: {
      'sync.py': `import requests
from requests_oauthlib import OAuth2Session

API = "https://api.github.com"
AUTHORIZE = "https://github.com/login/oauth/authorize"


def sign_in():
    session = OAuth2Session(CLIENT_ID, scope=["repo", "read:org", "user:email"])
    return session.authorization_url(AUTHORIZE)


def read(token, owner, repo):
    headers = {"Authorization": f"token {token}"}
    requests.get(f"{API}/repos/{owner}/{repo}/contents/docs/guide/index.md", headers=headers)
    requests.get(f"{API}/user/emails", headers=headers)
    requests.put(f"{API}/user/starred/{owner}/{repo}", headers=headers)
    requests.post(API + "/repos/" + owner + "/" + repo + "/statuses/" + sha, headers=headers)
    requests.get(f"{API}/orgs/acme/hooks", headers=headers)
`,
    },
    found: [
      'sync.py:9 repo',
      'sync.py:9 read:org',
      'sync.py:9 user:email',
      'sync.py:15 GET /repos/{owner}/{repo}/contents/{+path}',
      'sync.py:16 GET /user/emails',
      'sync.py:17 PUT /user/starred/{owner}/{repo}',
      'sync.py:18 POST /repos/{owner}/{repo}/statuses/{sha}',
      'sync.py:19 GET /orgs/acme/hooks',
    ],
    verdicts: {
      '+repo': 'ok',
      '+read:org': 'unused',
      '+user:email': 'ok',
      'admin:org_hook': 'missing',
    },
  },
  'simple-oauth2 and oauth2 for Ruby: the host, and the path of the page that asks, one from the other': {
    files: {
      'login.js': `const { AuthorizationCode } = require('simple-oauth2');

const client = new AuthorizationCode({
  client: { id: process.env.CLIENT_ID, secret: process.env.CLIENT_SECRET },
  auth: { tokenHost: 'https://github.com', tokenPath: '/login/oauth/access_token', authorizePath: '/login/oauth/authorize' },
});
export const address = client.authorizeURL({ redirect_uri: 'https://example.com/callback', scope: 'notifications', state: 'x' });
`,
      'login.rb': `require 'oauth2'

class Login
  def setup(app)
    app.before do
      @client = OAuth2::Client.new(ID, SECRET, site: 'https://github.com/', authorize_url: 'login/oauth/authorize')
    end
    app.post('/login') { redirect @client.auth_code.authorize_url(scope: 'public_repo') }
  end
end
`,
      'other.js': `const { AuthorizationCode } = require('simple-oauth2');

export const source = 'https://github.com';
const client = new AuthorizationCode({
  client: { id: process.env.OTHER_ID, secret: process.env.OTHER_SECRET },
  auth: { tokenHost: 'https://login.example', tokenPath: '/token', authorizePath: '/authorize' },
});
export const address = client.authorizeURL({ redirect_uri: 'https://example.com/callback', scope: 'user', state: 'x' });
`,
    },
    found: ['login.js:7 notifications', 'login.rb:8 public_repo'],
  },
  "golang.org/x/oauth2 alone: what the program's own client calls is none of go-github": {
    files: {
      'main.go': `package main

import (
	"golang.org/x/oauth2"
	"golang.org/x/oauth2/github"

	"example.com/desk/hub"
)

var conf = &oauth2.Config{Scopes: []string{"public_repo"}, Endpoint: github.Endpoint}

func run(ctx context.Context, token string) {
	client := hub.New(token)
	client.Repos().Delete(ctx, "acme", "app")
	client.Repositories.Delete(ctx, "acme", "app")
}
`,
    },
    found: ['main.go:10 public_repo'],
  },
  'go-github, with scopes at golang.org/x/oauth2': {
    files: {
      'main.go': `package main

import (
	"github.com/google/go-github/v90/github"
	"golang.org/x/oauth2"
	endpoint "golang.org/x/oauth2/github"
)

var conf = &oauth2.Config{
	ClientID: os.Getenv("CLIENT_ID"),
	Scopes:   []string{"admin:public_key", "notifications"},
	Endpoint: endpoint.Endpoint,
}

func run(ctx context.Context, http *http.Client) {
	client := github.NewClient(http)
	client.Users.CreateKey(ctx, &github.Key{})
	client.Activity.ListNotifications(ctx, nil)
	client.Repositories.CreateHook(ctx, "acme", "app", &github.Hook{})
}
`,
    },
    found: [
      'main.go:11 admin:public_key',
      'main.go:11 notifications',
      'main.go:17 POST /user/keys',
      'main.go:18 GET /notifications',
      'main.go:19 POST /repos/{owner}/{repo}/hooks',
    ],
    verdicts: { '+admin:public_key': 'ok', '+notifications': 'ok', public_repo: 'missing' },
  },
  'a workflow has a token without scopes': {
    files: {
      'action.ts': `import * as github from '@actions/github';
const octokit = github.getOctokit(process.env.GITHUB_TOKEN!);
await octokit.rest.repos.createWebhook({ ...github.context.repo, config: {} });
`,
    },
    found: ['action.ts:3 POST /repos/{owner}/{repo}/hooks'],
    verdicts: { '+gist': 'unprovable' },
  },
  PyGithub: {
    files: {
      'bot.py': `from github import Auth, Github

g = Github(auth=Auth.Token(token))
user = g.get_user()
repo = g.get_repo("acme/app")
repo.create_issue(title="Broken")
emails = user.get_emails()
repo.create_hook("web", {}, ["push"])
`,
    },
    found: [
      'bot.py:4 GET /user',
      'bot.py:5 GET /repos/{owner}/{repo}',
      'bot.py:6 POST /repos/{owner}/{repo}/issues',
      'bot.py:7 GET /user/emails',
      'bot.py:8 POST /repos/{owner}/{repo}/hooks',
    ],
    verdicts: { '+repo': 'ok', 'user:email': 'missing' },
  },
  'sign-in libraries and the device flow': {
    files: {
      'passport.js': `const passport = require('passport');
const { Strategy: GitHubStrategy } = require('passport-github2');
passport.use(new GitHubStrategy({ clientID: 'x', clientSecret: 'y', callbackURL: 'https://p.example/cb', scope: ['read:user'] }, done));
app.get('/auth', passport.authenticate('github', { scope: ['user:email', 'workflow'] }));
`,
      'auth.ts': `import GithubProvider from 'next-auth/providers/github';
export const providers = [GithubProvider({ clientId: 'x', clientSecret: 'y' })];
`,
      'device.js': `import { createOAuthDeviceAuth } from '@octokit/auth-oauth-device';
const auth = createOAuthDeviceAuth({ clientType: 'oauth-app', clientId: 'x', scopes: ['gist'], onVerification });
`,
    },
    found: [
      'auth.ts:2 ?read:user',
      'auth.ts:2 ?user:email',
      'auth.ts:2 ?GET /user/emails',
      'device.js:2 gist',
      'passport.js:3 read:user',
      'passport.js:3 ?GET /user/emails',
      'passport.js:4 user:email',
      'passport.js:4 workflow',
    ],
  },
  'the device flow by hand, and the same of somebody else: in the body of a request it is whose address that has': {
    files: {
      'own.rb': `require 'net/http'
Net::HTTP.post(URI('https://github.com/login/device/code'), "client_id=#{id}&scope=gist")
Net::HTTP.post(URI('https://gitlab.example/oauth/authorize_device'), "client_id=#{id}&scope=repo")
`,
      'own.js': `export const own = () => fetch('https://github.com/login/device/code', { method: 'POST', body: 'client_id=1&scope=workflow' });
export async function other() {
  const body = '{"client_id": 2, "scope": "user"}';
  const answer = await fetch(new URL('https://gitlab.example/oauth/authorize_device'), { method: 'POST', body });
}
`,
    },
    found: ['own.js:1 workflow', 'own.rb:2 gist'],
  },
  'operations of which no source says what they need: their area is not called unused, other scopes are': {
    files: {
      'sweep.js': `import { Octokit } from 'octokit';
const octokit = new Octokit({ auth: process.env.USER_TOKEN });
await octokit.rest.issues.removeAllLabels({ owner, repo, issue_number: 1 });
await octokit.rest.repos.getReadme({ owner, repo });
`,
    },
    found: [
      'sweep.js:3 DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels',
      'sweep.js:4 GET /repos/{owner}/{repo}/readme',
    ],
    verdicts: { '+public_repo': 'unprovable', '+gist': 'unused' },
  },
  'owner and name in one value, by a verb that the catalogue has nothing of there': {
    files: {
      'check.php': `<?php
if (preg_match('{github\\.com/(?P<repo>[^/]+/[^/]+)}', $url, $matches))
  $refs = file_get_contents('https://api.github.com/repos/' . $matches['repo'] . '/git/refs/heads?per_page=1');
`,
      'check.py': `import requests
def names(repo):
    requests.get(f'https://api.github.com/repos/{repo}/labels')
    requests.get(f'https://api.github.com/repos/{repo}')
    requests.get(f'https://api.github.com/users/{repo}/nothing')
`,
    },
    found: [
      'check.php:3 GET /repos/{owner}/{repo}/git/refs/heads',
      'check.py:3 GET /repos/{owner}/{repo}/labels',
      'check.py:4 GET /repos/{owner}/{repo}',
      'check.py:5 GET /users/{}/nothing',
    ],
  },
  'an address that an answer brought is not resolved, and is no operation that the catalogue lacks': {
    files: {
      'next.js': `import { Octokit } from 'octokit';
const octokit = new Octokit({ auth: process.env.USER_TOKEN });
const next = await octokit.request('GET {+url}', { url: link });
`,
      'follow.js': `import { Octokit } from 'octokit';
const made = () => new Octokit({ auth: token, baseUrl: 'https://api.github.com' });
const follow = async (url) => (await made().request('GET {+url}', { url: url })).data;
follow(answer.commit.url);
`,
    },
    found: ['follow.js:2 unresolved  ', 'follow.js:3 unresolved  ', 'next.js:3 unresolved  '],
    verdicts: { '+gist': 'unprovable' },
  },
  'php-github-api: groups by name and as methods, and groups of groups': {
    files: {
      'src/Desk.php': `<?php
namespace App;
use Github\\Client;
class Desk {
  public function __construct(private Client $hub) {}
  public function open(string $owner, string $repo): array {
    $issues = $this->hub->api('issue');
    $issues->create($owner, $repo, ['title' => 'a']);
    $issues->comments()->create($owner, $repo, 1, ['body' => 'b']);
    $this->hub->api('pr')->comments()->create($owner, $repo, 1, []);
    $this->hub->repos()->create('name');
    $this->hub->repository()->releases()
      ->create($owner, $repo, [
        'tag_name' => 'v1',
      ]);
    $this->hub->api('search')->setPage(2)->code('x');
    $this->hub->me()->show();
    $this->hub->api($kind)->create($owner);
    return $this->rows->comments()->create($owner);
  }
}
`,
    },
    found: [
      'src/Desk.php:10 POST /repos/{owner}/{repo}/pulls/{pull_number}/comments',
      'src/Desk.php:11 POST /user/repos',
      'src/Desk.php:13 POST /repos/{owner}/{repo}/releases',
      'src/Desk.php:16 GET /search/code',
      'src/Desk.php:17 GET /user',
      'src/Desk.php:8 POST /repos/{owner}/{repo}/issues',
      'src/Desk.php:9 POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    ],
  },
  'Octokit for Ruby: a gem that no file requires, raw calls, and what answers hold': {
    files: {
      'app/models/desk.rb': `class Desk
  def hub
    @hub ||= Octokit::Client.new(access_token: 'x')
  end
  def text(name)
    hub.contents(name, path: 'a').content
  end
  def assign(repo, number)
    hub.post("/repos/#{repo}/issues/#{number}/assignees", assignees: ['a'])
  end
  def groups
    hub.organizations.map(&:login)
  end
end
`,
    },
    found: [
      'app/models/desk.rb:12 GET /user/orgs',
      'app/models/desk.rb:6 GET /repos/{owner}/{repo}/contents/{+path}',
      'app/models/desk.rb:9 POST /repos/{owner}/{repo}/issues/{issue_number}/assignees',
    ],
  },
  'Octokit.NET: methods of one name on several groups': {
    files: {
      'Desk.cs': `using Octokit;
class Desk {
  private readonly GitHubClient client = new GitHubClient(new ProductHeaderValue("a"));
  public async Task Open() {
    var repo = await client.Repository.Get("a", "b");
    await client.Git.Reference.Get("a", "b", "heads/c");
    await client.Issue.Comment.Create("a", "b", 1, "c");
    await client.Repository.Comment.Create("a", "b", "sha", null);
  }
}
`,
    },
    found: [
      'Desk.cs:5 GET /repos/{owner}/{repo}',
      'Desk.cs:6 GET /repos/{owner}/{repo}/git/ref/{+ref}',
      'Desk.cs:7 POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'Desk.cs:8 POST /repos/{owner}/{repo}/commits/{commit_sha}/comments',
    ],
  },
  'go-gh: paths by verb, and what answers hold': {
    files: {
      'main.go': `package main

import (
	"net/http"

	"github.com/cli/go-gh/v2/pkg/api"
)

func read(id string, verb string) {
	rest, _ := api.DefaultRESTClient()
	rest.Get("user", &me)
	resp, _ := rest.Request(http.MethodPatch, "notifications/threads/"+id, nil)
	resp.Header.Get("Link")
	rest.Do(verb, "user/repos", nil, &rows)
}
`,
    },
    found: ['main.go:11 GET /user', 'main.go:12 PATCH /notifications/threads/{thread_id}'],
  },
  'go-github: lists of an organization, whose name is empty for a user': {
    files: {
      'main.go': `package main

import "github.com/google/go-github/v60/github"

type desk struct{ hub *github.Client }

func (d *desk) all(ctx context.Context, org string) {
	for {
		rows, resp, err := d.hub.Repositories.ListByOrg(ctx, org, opts)
		if resp.NextPage == 0 {
			break
		}
	}
	d.hub.Gists.List(ctx, "", nil)
}
`,
    },
    found: ['main.go:14 GET /gists', 'main.go:9 GET /orgs/{org}/repos'],
  },
  'Tentacat: modules that end alike, a function that is handed over': {
    files: {
      'lib/desk.ex': `defmodule Acme.Desk do
  alias Tentacat.Issues
  alias Acme.Pulls
  def open(client, body), do: Issues.create(client, "acme", "shop", body)
  def answer(client, id, body), do: Issues.Comments.create(client, "acme", "shop", id, body)
  def like(client, id), do: run(client, &Tentacat.Issues.Comments.Reactions.create/5, [id, %{content: "+1"}])
  def mine(client), do: Tentacat.Users.me(client)
  def other(client), do: Pulls.list(client, "acme", "shop")
  defp run(client, call, args), do: apply(call, [client, "acme", "shop" | args])
end
`,
    },
    found: [
      'lib/desk.ex:4 POST /repos/{owner}/{repo}/issues',
      'lib/desk.ex:5 POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'lib/desk.ex:6 POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
      'lib/desk.ex:7 GET /user',
    ],
  },
  'github3.py: whose method it is, where many things have one of that name': {
    files: {
      'desk.py': `from github3 import login

hub = login(token=key)
mine = hub.me()
hub.create_repository('shop')
shop = hub.repository('acme', 'shop')
for ticket in shop.issues(state='open'):
    ticket.close()
    for note in ticket.comments():
        note.edit('seen')
for change in shop.pull_requests():
    for note in change.review_comments():
        note.edit('seen')
hub.organization('acme').create_repository('site')
rows = {}
rows.update(a=1)
`,
    },
    found: [
      'desk.py:10 PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      'desk.py:11 GET /repos/{owner}/{repo}/pulls',
      'desk.py:12 GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
      'desk.py:13 PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
      'desk.py:14 GET /orgs/{org}',
      'desk.py:14 POST /orgs/{org}/repos',
      'desk.py:4 GET /user',
      'desk.py:5 POST /user/repos',
      'desk.py:6 GET /repos/{owner}/{repo}',
      'desk.py:7 GET /repos/{owner}/{repo}/issues',
      'desk.py:8 PATCH /repos/{owner}/{repo}/issues/{issue_number}',
      'desk.py:9 GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    ],
  },
  'github-api of Java: builders, types of what is called on, and fields that have the name of a call': {
    files: {
      'Desk.java': `package acme;

import java.util.List;
import org.kohsuke.github.GHIssueComment;
import org.kohsuke.github.GHPullRequest;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GHTeam;
import org.kohsuke.github.GitHub;
import org.kohsuke.github.GitHubBuilder;

class Desk {
  void run(String token, List<String> names) throws Exception {
    GitHub hub = new GitHubBuilder().withOAuthToken(token).build();
    hub.getMyself().getEmails();
    GHRepository shop = hub.getOrganization("acme").createRepository("shop").private_(true).create();
    shop.createIssue("Torn").body("text").create();
    names.remove("x");
  }

  void end(GHPullRequest change, GHIssueComment note, GHTeam team) throws Exception {
    change.close();
    change.getUser();
    change.getRepository();
    note.update("seen");
    for (var member : team.listMembers()) System.out.println(member.getLogin());
  }
}
`,
    },
    found: [
      'Desk.java:14 GET /user',
      'Desk.java:14 GET /user/emails',
      'Desk.java:15 GET /orgs/{org}',
      'Desk.java:15 POST /orgs/{org}/repos',
      'Desk.java:16 POST /repos/{owner}/{repo}/issues',
      'Desk.java:21 PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
      'Desk.java:24 PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      'Desk.java:25 GET /teams/{team_id}/members',
    ],
  },
  'octorust: groups that are asked for, and methods that get every page (Rust)': {
    files: {
      'src/main.rs': `use octorust::{auth::Credentials, Client};

struct Desk { github: Client }
impl Desk {
    async fn run(&self) {
        let _ = self.github.issues().create_comment("a", "b", 1, &body).await;
        self.github.issues().list_all_comments("a", "b", 1, None).await;
        self.github.users().get_authenticated_public_user().await;
    }
}

async fn start(own: Ledger) {
    let github = Client::new("desk", Credentials::Token(token)).unwrap();
    match github.repos().create_in_org("acme", &request).await { Ok(_) => {}, Err(_) => {} }
    github.issues().list_all_comments("a", "b", 1, None).await.unwrap().body.get(0);
    own.issues().create_comment("x");
    own.issues().remove(1);
}

struct Ledger {}
impl Ledger {
    fn issues(&self) -> Notes { Notes {} }
}
struct Notes {}
impl Notes {
    fn create_comment(&self, text: &str) {}
}
`,
    },
    found: [
      'src/main.rs:6 POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'src/main.rs:7 GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'src/main.rs:8 GET /user',
      'src/main.rs:14 POST /orgs/{org}/repos',
      'src/main.rs:15 GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    ],
  },
});
