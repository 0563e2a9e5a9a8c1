import { testProvider } from '@mixer-oauth/testkit';

testProvider('github', {
  'a method of an object and what it is called with, handed to a function that calls it (Python)': {
    files: {
      'hub.py': `import github3
from contextlib import contextmanager

def patiently(action, *args, **kwargs):
    try:
        return action(*args, **kwargs)
    except github3.exceptions.ForbiddenError:
        raise Later()

def twice(action, *args):
    return patiently(action, *args)

def later(action):
    def run(*args):
        return action(*args)
    return run

@contextmanager
def session():
    yield github3.login(token=TOKEN)

@contextmanager
def project(owner, name):
    with session() as hub:
        yield hub.repository(owner, name)
`,
      'tasks.py': `import asyncio
from .hub import later, patiently, twice, project

def label(owner, name, number):
    with project(owner, name) as one:
        change = patiently(one.pull_request, number)
        topic = twice(change.issue)
        patiently(action=topic.add_labels)
        start(later(one.create_milestone))

async def colour(owner, name):
    with project(owner, name) as one:
        await asyncio.to_thread(one.create_label, "new", "ffffff")
`,
    },
    found: [
      'hub.py:25 GET /repos/{owner}/{repo}',
      'tasks.py:13 POST /repos/{owner}/{repo}/labels',
      'tasks.py:6 GET /repos/{owner}/{repo}/pulls/{pull_number}',
      'tasks.py:7 GET /repos/{owner}/{repo}/issues/{issue_number}',
      'tasks.py:8 POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
      'tasks.py:9 ?POST /repos/{owner}/{repo}/milestones',
    ],
  },
  'a method that has the name of a function of the language or of Vue (Python)': {
    files: {
      'desk.py': `import github3
branch = github3.login(token=TOKEN).repository("acme", "shop").ref("heads/old")
branch.delete()
`,
    },
    found: [
      'desk.py:2 GET /repos/{owner}/{repo}',
      'desk.py:2 GET /repos/{owner}/{repo}/git/ref/{+ref}',
      'desk.py:3 DELETE /repos/{owner}/{repo}/git/refs/{+ref}',
    ],
  },
  'methods that are only kept, or are of a class of the program (Python)': {
    files: {
      'desk.py': `import github3

class Board:
    def create_label(self, name):
        self.names.append(name)

def keep(action, *args):
    actions.append(action)

def show(value):
    print(value)

def run(action, *args):
    return action(*args)

one = github3.login(token=TOKEN).repository("acme", "shop")
keep(one.create_label, "new")
show(one.labels)
log(one.create_label)
run(Board().create_label, "new")
`,
    },
    found: ['desk.py:16 GET /repos/{owner}/{repo}'],
  },
});

testProvider('spotify', {
  'a method of an object and what it is called with, handed to a function that calls it (JavaScript)': {
    files: {
      'play.js': `import SpotifyWebApi from 'spotify-web-api-node';
const api = new SpotifyWebApi({ accessToken });
async function patiently(action, ...args) {
  for (;;) {
    try { return await action(...args); } catch { await pause(); }
  }
}
const bound = (action, ...args) => action.apply(api, args);
patiently(api.getMySavedTracks, { limit: 50 });
patiently(api.getMySavedAlbums.bind(api), { limit: 50 });
bound(api.pause);
remember(api.skipToNext);
function remember(action) { actions.push(action); }
`,
    },
    found: ['play.js:10 GET /me/albums', 'play.js:11 PUT /me/player/pause', 'play.js:9 GET /me/tracks'],
  },
});
