import { expect, test } from 'vitest';
import { auditTree } from './audit-tree.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { makeFolder } from './testing/make-folder.ts';

const { catalogue } = await loadCatalogue('mixer', '.');
const catalogues = catalogue ? [catalogue] : [];

const files = {
  'README.md': '',
  'Sources/Users.swift': `enum Users { case me, kinds }
extension Users: RequestSetup {
  var base: String { "https://mixer.com/api/v1" }
  var path: String { switch self { case .me: return "users/current"
    case .kinds: return "types" } }
  static func all(_ net: Net) { net.run(Users.me); net.run(Users.kinds) }
}
final class Net {
  let session: Session
  func run<T: Decodable>(_ setup: RequestSetup) -> T { session.request(setup.url, method: .get).responseDecodable { show($0) } }
}
`,
  'Other/RequestSetup.swift': `protocol RequestSetup { var base: String { get }
  var path: String { get } }
extension RequestSetup { var url: String { base + "/" + path } }
`,
};

test('the file of a protocol that conforms to nothing and names nobody is read (Swift)', async () => {
  const { extraction } = await auditTree(makeFolder(files), catalogues, { includesTests: false });
  expect(extraction.evidence.map(({ certainty, method, path }) => `${certainty} ${method} ${path}`)).toEqual([
    'certain GET /users/current',
    'certain GET /types',
  ]);
});

const shown = async (tree: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const { extraction } = await auditTree(makeFolder({ 'README.md': '', ...tree }), catalogues, {
    includesTests: false,
  });
  return extraction.evidence.map(({ certainty, method, path }) => `${certainty} ${method} ${path}`).toSorted();
};

test('heirs in files that name nobody are read, and those beside one that is read already (Swift)', async () => {
  const found = await shown({
    'Net/Call.swift': `protocol Call { var path: String { get } }
extension Call {
  func made() -> URLRequest { URLRequest(url: URL(string: "https://mixer.com/api/v1")!.appendingPathComponent(path)) }
}
`,
    'Net/Own.swift': `enum Own: Call { case me
  var path: String { "users/current" } }
`,
    'Net/Channels.swift': `enum Channels: Call { case one(Int)
  private var root: String { "channels" }
  var path: String { switch self { case .one(let id): return "\\(root)/\\(id)" } } }
`,
  });
  expect(found).toEqual(['certain GET /channels/{channelIdOrToken}', 'certain GET /users/current']);
});

test.each([
  [
    'TypeScript',
    {
      'src/call.ts': `export abstract class Call {
  abstract get path(): string;
  send() { return fetch(\`https://mixer.com/api/v1/\${this.path}\`); }
}
`,
      'src/me.ts': `import { Call } from './call';
export class Me extends Call { get path() { return 'users/current'; } }
`,
    },
  ],
  [
    'Python',
    {
      'app/call.py': `import requests
class Call:
    def send(self):
        return requests.get('https://mixer.com/api/v1/' + self.path)
`,
      'app/me.py': `from .call import Call
class Me(Call):
    path = 'users/current'
`,
    },
  ],
  [
    'Rust',
    {
      'src/call.rs': `pub trait Call {
    fn path(&self) -> String;
    fn made(&self, http: &reqwest::Client) -> reqwest::RequestBuilder {
        http.get(format!("https://mixer.com/api/v1/{}", self.path()))
    }
}
`,
      'src/me.rs': `use crate::call::Call;
pub struct Me;
impl Call for Me { fn path(&self) -> String { "users/current".to_string() } }
`,
    },
  ],
  [
    'PHP',
    {
      'src/Call.php': `<?php
abstract class Call {
  abstract protected function path(): string;
  public function send() { return file_get_contents('https://mixer.com/api/v1/' . $this->path()); }
}
`,
      'src/Me.php': `<?php
class Me extends Call { protected function path(): string { return 'users/current'; } }
`,
    },
  ],
])('an heir in a file that names nobody is read, where none is read yet (%s)', async (_, tree) => {
  expect(await shown(tree)).toEqual(['certain GET /users/current']);
});
