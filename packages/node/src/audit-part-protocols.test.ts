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
