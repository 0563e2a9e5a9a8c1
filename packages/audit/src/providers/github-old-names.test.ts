import { testProvider } from '@mixer-oauth/testkit';

// What libraries called their methods and groups before they were renamed.
testProvider('github', {
  'octokit: names of several versions, on an object that a package makes (JavaScript)': {
    files: {
      'src/tidy.ts': `import { octokitFromAuth } from 'octokit-from-auth';

export async function tidy(org: string, login: string) {
  const hub = await octokitFromAuth({ auth: process.env.TOKEN });
  await hub.orgs.addOrgMembership({ org, username: login, role: 'member' });
  await hub.orgs.addTeamRepo({ id: 5, org, repo: 'shop' });
  await hub.rest.users.listEmailsForAuthenticated();
  await hub.gitdata.createRef({ owner: org, repo: 'shop', ref: 'refs/heads/x', sha: 'abc' });
  await hub.request('DELETE /notifications/threads/{thread_id}', { thread_id: 5 });
  await hub.orgs.addOrgWallpaper({ org });
}
`,
    },
    found: [
      'src/tidy.ts:5 PUT /orgs/{org}/memberships/{username}',
      'src/tidy.ts:6 PUT /teams/{team_id}/repos/{owner}/{repo}',
      'src/tidy.ts:7 GET /user/emails',
      'src/tidy.ts:8 POST /repos/{owner}/{repo}/git/refs',
      'src/tidy.ts:9 DELETE /notifications/threads/{thread_id}',
    ],
  },
  'go-github: Edit of what is Update since, teams before they had slugs (Go)': {
    files: {
      'main.go': `package main

import "github.com/google/go-github/v66/github"

func main() {
	client := github.NewClient(nil)
	client.Issues.EditLabel(ctx, "acme", "shop", "bug", label)
	client.Users.Edit(ctx, me)
	client.Teams.AddTeamMembership(ctx, 5, "ann", nil)
	client.Issues.PaintLabel(ctx, "acme")
}
`,
    },
    found: [
      'main.go:7 PATCH /repos/{owner}/{repo}/labels/{name}',
      'main.go:8 PATCH /user',
      'main.go:9 PUT /teams/{team_id}/memberships/{username}',
    ],
  },
  'octokit.rb: methods that others are made of (Ruby)': {
    files: {
      'desk.rb': `require 'octokit'

client = Octokit::Client.new(access_token: ENV['TOKEN'])
client.commits_between('acme/shop', from, to)
client.search_issues('is:open')
client.release_asset(url)
client.update_org_membership('acme', role: 'admin')
`,
    },
    found: [
      'desk.rb:4 GET /repos/{owner}/{repo}/commits',
      'desk.rb:5 GET /search/issues',
      'desk.rb:6 GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
      'desk.rb:7 ?PATCH /user/memberships/orgs/{org}',
      'desk.rb:7 ?PUT /orgs/{org}/memberships/{username}',
    ],
  },
  'Octokit: groups by their old names, and none that the table lacks (C#)': {
    files: {
      'Desk.cs': `using Octokit;

public class Desk {
  public void Run(NewCommitStatus status, NewReference reference) {
    var hub = new GitHubClient(new ProductHeaderValue("desk"));
    hub.Repository.CommitStatus.Create("acme", "shop", "abc", status);
    hub.GitDatabase.Reference.Create("acme", "shop", reference);
    hub.PullRequest.Comment.GetAll("acme", "shop", 5);
    hub.Notification.GetAllForCurrent();
    hub.Repository.Wallpaper.Create("acme");
    hub.Repository.Create(new NewRepository("shop"));
  }
}
`,
    },
    found: [
      'Desk.cs:6 POST /repos/{owner}/{repo}/statuses/{sha}',
      'Desk.cs:7 POST /repos/{owner}/{repo}/git/refs',
      'Desk.cs:8 GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
      'Desk.cs:9 ?GET /notifications',
      'Desk.cs:11 POST /user/repos',
    ],
  },
  'KnpLabs: a name that is one group at the client and another further in, and methods by their names (PHP)': {
    files: {
      'Desk.php': `<?php
use Github\\Client;
use Github\\ResultPager;

class Desk {
  public function __construct(private Client $hub, private ResultPager $pager, private Letters $letters) {}
  public function seen() { return $this->news()->markRead(); }
  public function mine() { return $this->hub->me()->notifications()->markAsReadAll(); }
  public function all() { return $this->pager->fetchAll($this->news(), 'all'); }
  public function stars() { return $this->pager->fetchAllLazy($this->hub->api('gist'), 'all', ['starred']); }
  public function people(array $names) { return array_map([$this->hub->api('user'), 'show'], $names); }
  public function fans(array $names) { return collect($names)->map([$this->hub->user(), 'followers']); }
  public function other(array $names) { return array_map([$this->letters, 'show'], $names); }
  public function fetch() { return $this->letters->fetchAll($this->letters, 'show'); }
  public function pair() { return $this->pager->keep($this->hub->api('repo'), 'branches'); }
  private function news() { return $this->hub->notifications(); }
}

class Letters {
  public function show($name) { return $name; }
  public function fetchAll($from, $name) { return []; }
}
`,
    },
    found: [
      'Desk.php:7 PUT /notifications',
      'Desk.php:8 PUT /notifications',
      'Desk.php:9 GET /notifications',
      'Desk.php:10 GET /gists/starred',
      'Desk.php:11 GET /users/{username}',
      'Desk.php:12 GET /users/{username}/followers',
    ],
  },
});
