import { expect, test } from 'vitest';
import { auditTree } from './audit-tree.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { makeFolder } from './testing/make-folder.ts';

const { catalogue } = await loadCatalogue('mixer', '.');
const catalogues = catalogue ? [catalogue] : [];

const wrapper = `class Client
  def self.get(path, options = {})
    Net::HTTP.get(URI(self::BASE + path))
  end
end
`;
const own = `class Mixer < Client
  BASE = 'https://mixer.com/api/v1'
end
`;

// Beside calls of the provider stand others with paths like its own, on classes whose files name no provider: those are read as well.
test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'a class with another base, two bases deep (Ruby)',
    {
      'app.rb': `HELP = 'https://mixer.com/api/v1/users'
Mixer.get('/types')
Films.get('/channels')
`,
      'lib/client.rb': wrapper,
      'lib/mixer.rb': own,
      'lib/films.rb': `class Films < Studio
  BASE = 'https://films.example'
end
`,
      'lib/studio.rb': `class Studio < Client
  BASE = 'https://example.org'
end
`,
    },
    ['certain GET /types'],
  ],
  [
    'a class that nobody defines may be the provider (Ruby)',
    {
      'app.rb': `HELP = 'https://mixer.com/api/v1/users'
Mixer.get('/types')
Streams.get('/channels')
`,
      'lib/client.rb': wrapper,
      'lib/mixer.rb': own,
    },
    ['certain GET /types', 'likely GET /channels'],
  ],
  [
    'an object of such a class (PHP)',
    {
      'app.php': `<?php
const HELP = 'https://mixer.com/api/v1/users';
$mixer = new Mixer();
$mixer->get('/types');
$films = new Films();
$films->get('/channels');
`,
      'lib/Client.php': `<?php
abstract class Client { protected $base; public function get($path) { return file_get_contents($this->base . $path); } }
`,
      'lib/Mixer.php': `<?php
class Mixer extends Client { protected $base = 'https://mixer.com/api/v1'; }
`,
      'lib/Films.php': `<?php
class Films extends Client { protected $base = 'https://films.example'; }
`,
    },
    ['certain GET /types'],
  ],
])('whose path it is, the class says that it is asked of: %s', async (_, files, found) => {
  const { extraction } = await auditTree(makeFolder({ 'README.md': '', ...files }), catalogues, {
    includesTests: false,
  });
  const shown = extraction.evidence.flatMap(({ kind, certainty, method, path }) =>
    kind === 'call' && certainty !== 'unresolved' ? [`${certainty} ${method ?? ''} ${path ?? ''}`] : [],
  );
  expect(shown.toSorted()).toEqual(found);
});
