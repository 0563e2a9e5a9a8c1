import { testProvider } from '@mixer-oauth/testkit';

// Libraries of Python whose methods have the names of the operations.
testProvider('github', {
  'githubkit: groups, twins that are waited for, any path, and a sign-in of a device': {
    files: {
      'kit.py': `from githubkit import GitHub, OAuthDeviceAuthStrategy

github = GitHub("token")

def show(owner, repo):
    github.rest.repos.get(owner, repo)
    for issue in github.paginate(github.rest.issues.list_for_repo, owner=owner, repo=repo):
        print(issue.title)
    github.request("DELETE", "/user/starred/a/b")

async def star(kit: GitHub):
    await kit.rest.activity.async_star_repo_for_authenticated_user("a", "b")
    await kit.arequest("GET", "/user/orgs")
    kit.rest.repos.list_shelves()

device = GitHub(OAuthDeviceAuthStrategy("id", print, scopes=["read:org", "gist"]))
`,
    },
    found: [
      'kit.py:6 GET /repos/{owner}/{repo}',
      'kit.py:7 GET /repos/{owner}/{repo}/issues',
      'kit.py:9 DELETE /user/starred/a/b',
      'kit.py:12 PUT /user/starred/{owner}/{repo}',
      'kit.py:13 GET /user/orgs',
      'kit.py:16 read:org',
      'kit.py:16 gist',
    ],
  },
  'ghapi: groups, what it adds to them, and a sign-in of a device': {
    files: {
      'api.py': `from ghapi.all import GhApi, GhDeviceAuth, Scope

api = GhApi(owner="a", repo="b")

def show():
    api.git.get_ref("heads/main")
    api.issues.create(title="x")
    api.create_release("1.0", branch="main")
    shelf.create_release("1.0")
    names.issues.sort()

auth = GhDeviceAuth("id", Scope.repo, Scope.read_org)
`,
    },
    found: [
      'api.py:6 GET /repos/{owner}/{repo}/git/ref/{+ref}',
      'api.py:7 POST /repos/{owner}/{repo}/issues',
      'api.py:8 POST /repos/{owner}/{repo}/releases',
      'api.py:12 repo',
      'api.py:12 read:org',
    ],
  },
});
