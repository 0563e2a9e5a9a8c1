import { expect, test } from 'vitest';
import { auditTree } from './audit-tree.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { makeFolder } from './testing/make-folder.ts';

const mixer = await loadCatalogue('mixer', '.');
const twitch = await loadCatalogue('twitch', '.');

// Methods stand beside the address, and the type with its fields in a file that names no provider.
test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'Go: one field asks the provider, one somebody else',
    {
      'go.mod': 'module example.org/desk\n',
      'desk/desk.go': `package desk

import "example.org/desk/door"

type Desk struct {
	front door.Door
	back  door.Hatch
}
`,
      'desk/rows.go': `package desk

// Rows of https://mixer.com/api/v1
func (d *Desk) Me()    { d.front.Ask("/users/current") }
func (d *Desk) Types() { d.back.Ask("/types") }
`,
      'door/door.go': `package door

import "net/http"

type Door interface{ Ask(path string) }

type Front struct{}

func (f *Front) Ask(path string) { http.Get("https://mixer.com/api/v1" + path) }

type Hatch struct{}

func (h *Hatch) Ask(path string) { http.Get("https://films.example" + path) }
`,
    },
    ['certain GET /users/current desk/rows.go'],
  ],
  [
    'Rust: a block beside the address',
    {
      'src/desk.rs': `use crate::door::{Front, Hatch};

pub struct Desk {
    pub front: Front,
    pub back: Hatch,
}
`,
      'src/rows.rs': `use crate::desk::Desk;

// Rows of https://mixer.com/api/v1
impl Desk {
    pub fn me(&self) { self.front.ask("/users/current"); }
    pub fn types(&self) { self.back.ask("/types"); }
}
`,
      'src/door.rs': `pub struct Front;

impl Front {
    pub fn ask(&self, path: &str) { reqwest::blocking::get(format!("https://mixer.com/api/v1{}", path)); }
}

pub struct Hatch;

impl Hatch {
    pub fn ask(&self, path: &str) { reqwest::blocking::get(format!("https://films.example{}", path)); }
}
`,
    },
    ['certain GET /users/current src/rows.rs'],
  ],
  [
    "Swift: an extension beside the address; what it opens of Foundation is nobody's here",
    {
      'Desk.swift': `class Desk {
  let front: Front
  let back: Hatch
}
`,
      'Rows.swift': `// Rows of https://mixer.com/api/v1
extension Desk {
  func me() { front.ask("/users/current") }
  func types() { back.ask("/types") }
}

extension URL {
  func shown() { show(absoluteString) }
}
`,
      'Door.swift': `class Front {
  func ask(_ path: String) { URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1" + path)!).resume() }
}

class Hatch {
  func ask(_ path: String) { URLSession.shared.dataTask(with: URL(string: "https://films.example" + path)!).resume() }
}
`,
    },
    ['certain GET /users/current Rows.swift'],
  ],
  [
    'Kotlin: functions that open the type',
    {
      'Desk.kt': `class Desk(val front: Front, val back: Hatch)
`,
      'Rows.kt': `// Rows of https://mixer.com/api/v1
fun Desk.me() = front.ask("/users/current")
fun Desk.types() = this.back.ask("/types")
`,
      'Door.kt': `import java.net.URL

class Front {
    fun ask(path: String) = URL("https://mixer.com/api/v1" + path).readText()
}

class Hatch {
    fun ask(path: String) = URL("https://films.example" + path).readText()
}
`,
    },
    ['certain GET /users/current Rows.kt'],
  ],
  [
    'C#: a class in parts',
    {
      'Desk.cs': `partial class Desk {
  private readonly Front front = new Front();
  private readonly Hatch back = new Hatch();
}
`,
      'Desk.Rows.cs': `// Rows of https://mixer.com/api/v1
partial class Desk {
  Task Me() => front.Ask("/users/current");
  Task Types() => back.Ask("/types");
}
`,
      'Door.cs': `class Front {
  public Task Ask(string path) => new HttpClient().GetAsync("https://mixer.com/api/v1" + path);
}

class Hatch {
  public Task Ask(string path) => new HttpClient().GetAsync("https://films.example" + path);
}
`,
    },
    ['certain GET /users/current Desk.Rows.cs'],
  ],
])('%s', async (_, files, found) => {
  expect(await callsIn(files, mixer)).toEqual(found);
});

test("an interface of the program has methods of the library's names (Go)", async () => {
  const files = {
    'go.mod': 'module example.org/desk\n\nrequire github.com/nicklaw5/helix/v2 v2.0.0\n',
    'desk/desk.go': `package desk

import "example.org/desk/door"

type Desk struct {
	helixClient door.Door
}
`,
    'desk/rows.go': `package desk

import "github.com/nicklaw5/helix/v2"

func (d *Desk) Polls(of helix.User) { d.helixClient.GetPolls(of.ID) }
`,
    'door/door.go': `package door

import "github.com/nicklaw5/helix/v2"

type Door interface{ GetPolls(id string) }

type Front struct{ client *helix.Client }

func (f *Front) GetPolls(id string) { f.client.GetPolls(&helix.PollsParams{BroadcasterID: id}) }
`,
  };
  expect(await callsIn(files, twitch)).toEqual(['certain GET /polls door/door.go']);
});

async function callsIn(
  files: Readonly<Record<string, string>>,
  { catalogue }: Awaited<ReturnType<typeof loadCatalogue>>,
): Promise<readonly string[]> {
  const folder = makeFolder({ 'README.md': '', ...files });
  const { extraction } = await auditTree(folder, catalogue ? [catalogue] : [], { includesTests: false });
  return extraction.evidence
    .flatMap(({ kind, certainty, method, path, span }) =>
      kind === 'call' && certainty !== 'unresolved' ? [`${certainty} ${method ?? ''} ${path ?? ''} ${span.file}`] : [],
    )
    .toSorted();
}
