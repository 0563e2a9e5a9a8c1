import { expect, test } from 'vitest';
import { auditTree } from './audit-tree.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { makeFolder } from './testing/make-folder.ts';

const { catalogue } = await loadCatalogue('mixer', '.');
const catalogues = catalogue ? [catalogue] : [];
const address = 'https://mixer.com/oauth/authorize?response_type=code&scope=';

// The files beside the one with the address name no provider: they are read one round after the other.
test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'exports by a key that a file of a later round hands over',
    {
      'needs.js': "export const always = ['user:details:self'];\nexport const chat = ['chat:connect', 'chat:chat'];\n",
      'sign-in.js': `import * as needs from './needs';
export function url(kinds) {
  return '${address}' + kinds.reduce((all, kind) => [...all, ...needs[kind]], [...needs.always]).join(' ');
}
`,
      'page.js': "import { url } from './sign-in';\nexport const open = (kinds) => location.assign(url(kinds));\n",
    },
    ['chat:chat needs.js', 'chat:connect needs.js', 'user:details:self needs.js'],
  ],
  [
    'a list that a function of another file makes',
    {
      'lib/lists.lua': `local M = {}
function M.copy(list)
  local out = {}
  for i, one in ipairs(list) do out[i] = one end
  return out
end
return M
`,
      'lib/oauth.lua': `local http = require("lib.http")
local M = {}
function M.open(scopes)
  return http.request { url = "https://mixer.com/api/v1/oauth/shortcode", method = "POST", body = { scope = table.concat(scopes, " ") } }
end
return M
`,
      'main.lua': `local oauth = require("lib.oauth")
local lists = require("lib.lists")
local wanted = lists.copy({ "user:details:self" })
table.insert(wanted, "chat:chat")
oauth.open(wanted)
`,
    },
    ['chat:chat main.lua', 'user:details:self main.lua'],
  ],
  [
    'what an object of another file has, which somebody hands over (C#), and what attributes of classes say',
    {
      'Api.cs':
        'class Api { public IFlurlRequest Place(params object[] parts) => "https://mixer.com/api/v1".AppendPathSegments(parts).WithTimeout(15); }\n',
      'Door.cs': `class Door { readonly Api api; public Door(Api api) => this.api = api;
  public Task Open(string[] wanted) => api.Place("oauth", "shortcode").PostJsonAsync(new { client_id = "x", scope = string.Join(" ", wanted) }); }
`,
      'Main.cs':
        'class Main { async Task Run() { var board = new Board(); await new Door(new Api()).Open(board.Wanted); } }\n',
      'Board.cs': 'class Board { public string[] Wanted => typeof(Desk).GetCustomAttribute<MarkAttribute>().List; }\n',
      'Mark.cs':
        'class MarkAttribute : Attribute { public MarkAttribute(params string[] list) => List = list; public string[] List { get; } }\n',
      'Desk.cs': '[Mark("chat:chat", "chat:connect")] class Desk { }\n',
    },
    ['chat:chat Desk.cs', 'chat:connect Desk.cs'],
  ],
  [
    'a list by a name, of a class that asks for none (PHP)',
    {
      'Door.php': `<?php
namespace App;
class Door extends \\League\\OAuth2\\Client\\Provider\\AbstractProvider {
  public function getBaseAuthorizationUrl() { return 'https://mixer.com/oauth/authorize'; }
}
`,
      'Login.php': `<?php
namespace App;
class Login { private Door $door; public function __construct(Door $door) { $this->door = $door; }
  function open($kind) { $options = ['scope' => Kinds::of($kind)]; return $this->door->getAuthorizationUrl($options); } }
`,
      'Kinds.php': `<?php
namespace App;
class Kinds { private const ALL = ['owner' => [Names::CHAT, Names::CONNECT], 'guest' => [Names::CHAT]];
  static function of($kind) { return self::ALL[$kind]; } }
`,
      'Names.php':
        "<?php\nnamespace App;\nclass Names { const CHAT = 'chat:chat'; const CONNECT = 'chat:connect'; const OLD = 'chat:purge'; }\n",
    },
    ['chat:chat Kinds.php', 'chat:chat Kinds.php', 'chat:connect Kinds.php'],
  ],
  [
    'a list by a name, of a class that asks for none (Java); none of what another object is asked for',
    {
      'Door.java': `class Door { String url(Map<String, String> with) { return "${address}" + with.get("scope"); } }\n`,
      'Login.java': `class Login { private final Door door; Login(Door door) { this.door = door; }
  String open(String kind) { return door.url(Map.of("scope", String.join(" ", Kinds.of(kind)))); } }
`,
      'Kinds.java': `class Kinds { static final Map<String, List<String>> ALL = Map.of("owner", List.of(Names.CHAT, Names.CONNECT));
  static List<String> of(String kind) { return ALL.get(kind); } }
`,
      'Names.java':
        'class Names { static final String CHAT = "chat:chat", CONNECT = "chat:connect", PURGE = "chat:purge"; }\n',
      'Hall.java': `class Hall { private final Other other; Hall(Other other) { this.other = other; }
  String open() { return other.url(Map.of("scope", String.join(" ", Others.all()))); } }
`,
      'Others.java': 'class Others { static List<String> all() { return List.of(Names.PURGE); } }\n',
      'Other.java':
        'class Other { String url(Map<String, String> with) { return "https://other.example/" + with.get("scope"); } }\n',
    },
    ['chat:chat Kinds.java', 'chat:connect Kinds.java'],
  ],
])('scopes: %s', async (_, files, found) => {
  const folder = makeFolder({ 'README.md': '', ...files });
  const { extraction } = await auditTree(folder, catalogues, { includesTests: false });
  const scopes = extraction.evidence.flatMap((one) =>
    one.kind === 'request' && one.certainty === 'certain' ? [`${one.scope ?? ''} ${one.span.file}`] : [],
  );
  expect(scopes.toSorted()).toEqual(found);
});
